import { listTexts } from '../mapBlocks.js';
import type { ArticleFacts, ArticleLink, Block, Language, TracedText } from '../model.js';
import { LinkList } from './linkList.js';
import { correctJudged } from './page/correctJudged.js';
import { dropTeasers } from './page/dropTeasers.js';
import { isSilent } from './page/elements.js';
import { findArticle } from './page/findArticle.js';
import { findLeadPictures } from './page/findLeadPictures.js';
import { findOwnPiece } from './page/findOwnPiece.js';
import { findFootnotes, isRemark } from './page/footnotes.js';
import { gatherLinks } from './page/gatherLinks.js';
import { judgeArticle } from './page/judgeArticle.js';
import { findPageAddress } from './page/pageAddress.js';
import { readPageFacts } from './page/pageFacts.js';
import { readPageLanguage } from './page/pageLanguage.js';
import { eachElement, type PageNode, type PageTree, parseTree } from './page/parseTree.js';
import { readBlocks } from './page/readBlocks.js';
import { revealHidden } from './page/revealHidden.js';
import { resolvePicture } from './resolvePictures.js';

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
  /** Its notes: what it keeps for looking up. */
  readonly references: readonly TracedText[];
  readonly links: readonly ArticleLink[];
  /** Where the page says that it can be read. */
  readonly address: string | null;
}

/**
 * Reads HTML into blocks. Nothing passes but words, each traced to where it stands in `html`, and addresses of
 * pictures (http(s), relative, `data:image`).
 */
export async function readPage(html: TracedText, { hasSurroundings }: ReadPageOptions): Promise<ReadPage> {
  const tree = parseTree(html);
  revealHidden(tree.root);
  if (hasSurroundings) dropTeasers(tree);
  const piece = hasSurroundings ? findOwnPiece(tree) : tree.root;
  const notes = findFootnotes(piece);
  const found = hasSurroundings
    ? findArticle(piece, correctJudged(tree.root, piece, await judgeArticle(piece)))
    : { container: tree.root, keeps: () => true };
  const keeps = (node: PageNode): boolean => found.keeps(node) && !(node.type === 'element' && notes.has(node));
  const base = findBase(tree);
  const lead = hasSurroundings ? findLeadPictures(tree, found.container) : [];
  const blocks = [...lead, ...readBlocks(tree, found.container, keeps)].map((block) =>
    base !== null && block.type === 'image' ? resolvePicture(block, base) : block,
  );
  const words = blocks.map((block) => ('text' in block ? block.text.text : '')).join('\n');
  const links = new LinkList();
  gatherLinks(found.container, base, links);
  const { statedDay, ...facts } = readPageFacts(tree, piece, found.container);
  return {
    // A document says in its own data when it was written; a page's are for machines, and its speaker's to look up.
    facts: hasSurroundings ? facts : { ...facts, date: facts.date ?? statedDay },
    language: readPageLanguage(tree, words),
    blocks,
    references: [
      ...[...notes]
        .filter((note) => !isRemark(note))
        .flatMap((note) => readBlocks(tree, note, found.keeps).flatMap(listTexts)),
      ...(hasSurroundings && statedDay ? [statedDay] : []),
    ],
    links: links.list(),
    address: hasSurroundings ? findPageAddress(tree) : null,
  };
}

/**
 * The blocks of HTML that is the article already.
 * @param links takes what leads somewhere
 */
export function readFragment(html: TracedText, links: LinkList): Block[] {
  const tree = parseTree(html);
  gatherLinks(tree.root, null, links);
  return readBlocks(tree, tree.root, (node) => node.type === 'text' || !isSilent(node));
}

/** What the addresses of the page refer to, where it says so itself. */
function findBase({ root }: PageTree): string | null {
  for (const { name, attributes } of eachElement(root)) {
    if (name !== 'base' || !attributes.href) continue;
    const href = attributes.href.trim();
    if (href.startsWith('//')) return `https:${href}`;
    return /^[a-z][a-z\d+.-]*:/i.test(href) && !/^https?:/i.test(href) ? null : href;
  }
  return null;
}
