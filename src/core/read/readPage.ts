import type { ArticleFacts, Block, Language, TracedText } from '../model.js';
import { isSilent } from './page/elements.js';
import { findArticle } from './page/findArticle.js';
import { judgeArticle } from './page/judgeArticle.js';
import { readPageFacts } from './page/pageFacts.js';
import { readPageLanguage } from './page/pageLanguage.js';
import { parseTree } from './page/parseTree.js';
import { readBlocks } from './page/readBlocks.js';

export interface ReadPageOptions {
  /**
   * Whether the HTML is a page with things around its article, which is then looked for. False for HTML that is the
   * article already: a converted document, a chapter of a book, a stretch in a Markdown file.
   */
  readonly hasSurroundings: boolean;
}

export interface ReadPage {
  readonly facts: ArticleFacts;
  readonly language: Language;
  readonly blocks: Block[];
}

/**
 * Reads HTML into blocks. Nothing passes but words, each traced to where it stands in `html`, and addresses of
 * pictures (http(s), relative, `data:image`).
 */
export async function readPage(html: TracedText, { hasSurroundings }: ReadPageOptions): Promise<ReadPage> {
  const tree = parseTree(html);
  const found = hasSurroundings
    ? findArticle(tree.root, await judgeArticle(tree))
    : { container: tree.root, keeps: () => true };
  const blocks = readBlocks(tree, found.container, found.keeps);
  const words = blocks.map((block) => ('text' in block ? block.text.text : '')).join('\n');
  return { facts: readPageFacts(tree, found.container), language: readPageLanguage(tree, words), blocks };
}

/** The blocks of HTML that is the article already. */
export function readFragment(html: TracedText): Block[] {
  const tree = parseTree(html);
  return readBlocks(tree, tree.root, (node) => node.type === 'text' || !isSilent(node));
}
