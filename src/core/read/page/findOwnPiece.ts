import { trim } from '../../trace.js';
import { readByline } from '../bylines.js';
import { countProse } from './countProse.js';
import { headingLevel, isChrome, isSilent, namesOf } from './elements.js';
import { type ElementNode, eachAncestor, eachElement, type PageTree, textOf } from './parseTree.js';
import { foldSpace } from './readWords.js';
import { listStatedTitles } from './statedTitles.js';
import { tellLikeness } from './tellLikeness.js';

/** Fewer letters of prose are the teaser of an article. */
const LEAST = 250;

/** A heading that the page's title means shares this much with it, and twice as much as any other does. */
const LIKE = 0.25;

/** One of the whole articles that stand on a page. */
interface Piece {
  readonly element: ElementNode;
  readonly heading: string;
}

/**
 * The part of a page that holds the article which the page is about. Pages that never end set the next article below
 * the last word of the first, in the same markup, with a headline, a day and an author of its own: whichever is
 * longer, only the first is what the reader asked for. The page's root where it holds one article.
 */
export function findOwnPiece({ root }: PageTree): ElementNode {
  const titles = listStatedTitles(root);
  if (titles.length === 0) return root;
  for (const pieces of [listByHeading(root), listByElement(root)]) {
    const ranked = pieces
      .map((piece) => ({ piece, like: Math.max(...titles.map((title) => tellLikeness(piece.heading, title))) }))
      .sort((a, b) => b.like - a.like);
    const [own, other] = ranked;
    if (own && other && own.like >= LIKE && own.like >= other.like * 2) return own.piece.element;
  }
  return root;
}

/** Siblings of one kind, each with a top heading of its own that no other of them has. */
function listByHeading(root: ElementNode): Piece[] {
  const tops = [...eachElement(root)].filter(
    (element) => element.name === 'h1' && isShown(element) && wordsOf(element),
  );
  const realms = new Map<ElementNode, string>();
  for (const top of tops) {
    const realm = findRealm(top, tops);
    if (!realms.has(realm)) realms.set(realm, wordsOf(top));
  }
  return keepTwins([...realms].map(([element, heading]) => ({ element, heading })));
}

/** The largest element around a heading that holds no heading of its rank with other words. */
function findRealm(top: ElementNode, tops: readonly ElementNode[]): ElementNode {
  const others = tops.filter((other) => wordsOf(other) !== wordsOf(top));
  const around = new Set(others.flatMap((other) => [...eachAncestor(other)]));
  let realm = top;
  for (const above of eachAncestor(top)) {
    if (around.has(above)) break;
    realm = above;
  }
  return realm;
}

/** `article` elements in no other one, each with a heading of its own. */
function listByElement(root: ElementNode): Piece[] {
  const articles = [...eachElement(root)].filter(
    (element) =>
      element.name === 'article' &&
      ![...eachAncestor(element)].some(({ name }) => name === 'article' || name === 'aside'),
  );
  return keepTwins(
    articles.flatMap((element) => {
      const first = [...eachElement(element)].find(
        (inner) => headingLevel(inner) > 0 && isShown(inner) && wordsOf(inner),
      );
      return first ? [{ element, heading: wordsOf(first) }] : [];
    }),
  );
}

/** Of elements that look like whole articles, those that have a sibling that does. */
function keepTwins(pieces: readonly Piece[]): Piece[] {
  const whole = pieces.filter(({ element }) => isWhole(element));
  return whole.filter(({ element }) =>
    whole.some(
      (other) =>
        other.element !== element && other.element.parent === element.parent && other.element.name === element.name,
    ),
  );
}

/** It has prose, and says when it was written or who wrote it: a section of an article says neither. */
function isWhole(element: ElementNode): boolean {
  return countProse(element) >= LEAST && [...eachElement(element)].some(isSigned);
}

function isSigned(element: ElementNode): boolean {
  const { name, attributes } = element;
  if (name === 'time' || attributes.rel === 'author' || /^(?:author|datePublished)$/.test(attributes.itemprop ?? ''))
    return true;
  if (/(?:^|[\s_-])(?:byline|pub-?date|post-?date|posted-on|entry-date)(?=$|[\s_-])/i.test(namesOf(element)))
    return true;
  return element.children.some((child) => child.type === 'text' && readByline(trim(foldSpace(child.text))) !== null);
}

const wordsOf = (element: ElementNode): string => textOf(element).replace(/\s+/g, ' ').trim();

function isShown(element: ElementNode): boolean {
  return ![element, ...eachAncestor(element)].some(
    (above) =>
      isSilent(above) || above.name === 'footer' || above.name === 'nav' || (above.name === 'aside' && isChrome(above)),
  );
}
