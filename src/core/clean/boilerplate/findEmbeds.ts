import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';

/** A longer one is the article's, whatever it shows. */
const LONGEST_POST = 600;
/** `— Name (@handle) May 9, 2020`, which the embedding code sets below a post. */
const SIGNATURE = /(?:—|&mdash;|--)?\s*[^—\n]{1,60}\(@\w{1,30}\)[^\n]{0,40}(?:19|20)\d{2}[^\n]{0,16}$/u;
const FILE_NAME = /^[\w%+@-][\w%+@. -]{0,80}\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic|mp[34]|mov|webm|pdf)$/iu;

/** Blocks that were set into a page by code: posts of social networks, their hashtags, and the names of files that hang on
 * pictures. */
export function findEmbeds(blocks: readonly Block[]): Set<number> {
  return new Set(
    blocks.flatMap((block, index) => {
      if (isFileName(block) || isHashtags(block) || isPlaceholder(block)) return [index];
      if (!isPost(block)) return [];
      const above = blocks[index - 1];
      return above && isSignature(block) && speaksToAccounts(above) ? [index - 1, index] : [index];
    }),
  );
}

/** A line that holds nothing but who wrote the post. */
function isSignature(block: Block): boolean {
  return block.type === 'paragraph' && /^(?:—|&mdash;|--)/.test(block.text.text) && SIGNATURE.test(block.text.text);
}

/** The words of a post, in a paragraph of their own: with an account or a shortened address in them. */
function speaksToAccounts(block: Block): boolean {
  return (
    block.type === 'paragraph' &&
    block.text.text.length <= LONGEST_POST &&
    /(?:^|\s)[@#][\p{L}\d_]{2,}|\bt\.co\/|\bpic\.twitter\.com\//u.test(block.text.text)
  );
}

function isPost(block: Block): boolean {
  if (block.type !== 'quote' && block.type !== 'paragraph') return false;
  const words = listTexts(block)
    .map((text) => text.text.trim())
    .join('\n');
  // What neither can do without is found faster.
  return (
    words.length <= LONGEST_POST &&
    (/\bpic\.twitter\.com\/|^(?:view this post on|a post shared by) |\n(?:a post shared by|一篇由|由.{1,40}分享的貼文)/i.test(
      words,
    ) ||
      (words.includes('(@') && SIGNATURE.test(words)))
  );
}

/** `#bread #street`: what a post is filed under. */
function isHashtags(block: Block): boolean {
  return block.type === 'paragraph' && /^(?:[#＃][^\s#＃]{1,30}\s*){2,}$/u.test(block.text.text);
}

/** What a page says to whoever hears it where a picture stands. */
const PLACEHOLDER = /^(?:image|video|slideshow|圖片|图片|画像|이미지)$/iu;

function isPlaceholder(block: Block): boolean {
  return block.type === 'paragraph' && PLACEHOLDER.test(block.text.text.trim());
}

function isFileName(block: Block): boolean {
  return (block.type === 'heading' || block.type === 'paragraph') && FILE_NAME.test(block.text.text.trim());
}
