import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { estimateLength } from '../language.js';
import { listProse, listTexts } from '../mapBlocks.js';
import type { ArticleLink, Block, TracedText } from '../model.js';
import { EMPTY, slice, trim } from '../trace.js';
import { arrangeItems } from './arrangeItems.js';
import { leadsAway } from './leadsAway.js';
import { LinkList } from './linkList.js';
import { joinTornCode } from './markdown/joinTornCode.js';
import { knownToken } from './markdown/knownToken.js';
import { splitLabelLines } from './markdown/labelLines.js';
import { tidyMarkdown } from './markdown/tidyMarkdown.js';
import { readFragment } from './readPage.js';
import { Cursor, traceInline } from './traceInline.js';

/** What Markdown holds: its blocks, and what it keeps for looking up. */
export interface ReadMarkdown {
  readonly blocks: Block[];
  readonly references: readonly TracedText[];
  readonly links: readonly ArticleLink[];
}

/** Markdown by marked's lexer, each block traced by the raw text of its tokens. */
export function readMarkdown(text: TracedText): ReadMarkdown {
  const { body, references } = tidyMarkdown(text);
  const links = new LinkList();
  const blocks = readBlocks(body, links);
  return {
    blocks,
    references: references.flatMap((note) => readBlocks(note, links).flatMap(listTexts)),
    links: links.list(),
  };
}

function readBlocks(text: TracedText, links: LinkList): Block[] {
  return joinTornCode(readTokens(new Lexer({ gfm: true }).lex(text.text), new Cursor(text, links)));
}

function readTokens(tokens: readonly Token[], cursor: Cursor): Block[] {
  return tokens.flatMap((token) => {
    const inside = cursor.enter(token.raw);
    const blocks = readBlock(token, inside);
    cursor.leave(inside);
    return blocks;
  });
}

function readBlock(written: Token, cursor: Cursor): Block[] {
  const token = knownToken(written);
  switch (token.type) {
    case 'heading':
      return keep({ type: 'heading', level: token.depth, text: inline(token, cursor) });
    case 'paragraph':
    case 'text':
      return readParagraph(token, cursor);
    case 'list':
      return readList(token, cursor);
    case 'blockquote':
      return readQuote(token, cursor);
    case 'code':
      return keep({
        type: 'code',
        language: token.lang?.split(/\s/)[0] ?? '',
        text: cursor.find(token.text),
      });
    case 'table':
      return [readTable(token, cursor)];
    case 'html':
      return readFragment(cursor.rest(), cursor.links);
    default:
      return []; // Spaces, rules and link definitions hold no words.
  }
}

function inline(token: Token, cursor: Cursor): TracedText {
  return trim(traceInline('tokens' in token ? (token.tokens ?? []) : [], cursor));
}

function readParagraph(token: Token, cursor: Cursor): Block[] {
  const tokens = 'tokens' in token ? (token.tokens ?? []) : [];
  const labelled = splitLabelLines(token.raw);
  if (labelled) return labelled.flatMap((line) => readTokens(new Lexer({ gfm: true }).lex(line.trim()), cursor));
  const text = inline(token, cursor.copy());
  const strong = tokens.some(({ type }) => type === 'strong') && tokens.every(isStrong);
  const caption = isCaptioned(tokens, text) ? text : null;
  const blocks: Block[] = caption ? [] : keep({ type: 'paragraph', text, ...(strong ? { strong } : {}) });
  for (const { image, href } of tokens.flatMap((one) => listImages(one))) {
    const place = cursor.enter(image.raw);
    const isAway = (url: string) => (href !== null && leadsAway(href, url) ? ({ leadsAway: true } as const) : {});
    if (image.type === 'html') {
      const inside = readFragment(place.rest(), cursor.links);
      blocks.push(...inside.map((one) => (one.type === 'image' ? { ...one, ...isAway(one.url) } : one)));
    } else {
      const alt = place.find(image.text);
      // `![alt](picture "title")`: the title is what is to be read with it.
      const title = image.title ? place.find(image.title) : EMPTY;
      const words = caption ?? title;
      blocks.push({
        type: 'image',
        alt,
        url: image.href,
        ...isAway(image.href),
        ...(words.text !== '' && { caption: words }),
      });
    }
    cursor.leave(place);
  }
  return blocks;
}

/** In em: a longer text below a picture goes on with the article. */
const LONGEST_CAPTION = 60;

/** A picture on a line, and on the next one, in the same paragraph, a few words: they are of the picture. */
function isCaptioned([first, second, ...rest]: readonly Token[], text: TracedText): boolean {
  if (first?.type !== 'image' || !/^[ \t]*\n/.test(second?.raw ?? '')) return false;
  // One in brackets loses them where it is put to its picture: see `attachCaptions`.
  if (/^[（(【[].*[)）】\]]$/u.test(text.text)) return false;
  return (
    text.text !== '' && estimateLength(text.text) <= LONGEST_CAPTION && !rest.some((one) => listImages(one).length > 0)
  );
}

/** Bold words, and what may stand between them. */
function isStrong({ type, raw }: Token): boolean {
  return type === 'strong' || type === 'br' || (type === 'text' && /^[\s:：]*$/.test(raw));
}

interface InlineImage {
  readonly image: Extract<MarkedToken, { readonly type: 'image' | 'html' }>;
  /** Where the link leads that it is. */
  readonly href: string | null;
}

/** An image, also one inside a link (`[![alt](picture)](page)`) or one that is written as a tag. */
function listImages(written: Token, href: string | null = null): InlineImage[] {
  const token = knownToken(written);
  if (token.type === 'image') return [{ image: token, href }];
  if (token.type === 'html' && /^<img\b/i.test(token.raw)) return [{ image: token, href }];
  return token.type === 'link' ? token.tokens.flatMap((inner) => listImages(inner, token.href)) : [];
}

function readList(list: Tokens.List, cursor: Cursor): Block[] {
  const items = list.items.map((item) => {
    const inside = cursor.enter(item.raw);
    const blocks = readTokens(item.tokens, inside);
    cursor.leave(inside);
    return blocks;
  });
  return arrangeItems(list.ordered ? Number(list.start || 1) : null, items);
}

/** The mark that makes a quote a note: `[!WARNING]`. Its name is a machine's word. */
const ALERT = /^\[![A-Za-z]+\][-+]?\s*/;

function readQuote(quote: Tokens.Blockquote, cursor: Cursor): Block[] {
  const inner = readTokens(quote.tokens, cursor);
  const first = inner[0];
  const alert = first?.type === 'paragraph' ? ALERT.exec(first.text.text) : null;
  if (alert && first?.type === 'paragraph')
    return [...keep({ ...first, text: slice(first.text, alert[0].length) }), ...inner.slice(1)];
  const paragraphs = inner.flatMap(listProse);
  const others = inner.filter((block) => block.type === 'code' || block.type === 'table' || block.type === 'image');
  return paragraphs.length > 0 ? [{ type: 'quote', paragraphs }, ...others] : others;
}

function readTable(table: Tokens.Table, cursor: Cursor): Block {
  const cell = ({ tokens }: Tokens.TableCell): TracedText => trim(traceInline(tokens, cursor));
  return { type: 'table', header: table.header.map(cell), rows: table.rows.map((row) => row.map(cell)) };
}

/** A block without words says nothing. */
function keep(block: Extract<Block, { text: TracedText }>): Block[] {
  return block.text.text.trim() === '' ? [] : [block];
}
