import { estimateLength } from '../../language.js';
import { headingLevel, isBlockElement, isSilent } from './elements.js';
import { type ElementNode, type PageNode, textOf } from './parseTree.js';
import { isImage } from './pictureBoxes.js';

/** In em: a heading is a line. */
const LONGEST = 32;
/** In em: what stands under a heading is a text. */
const LEAST_TEXT = 30;

const HOLDS_WORDS = /^(?:p|div|section|span|center|header)$/;

/** How headings are called that are no `h2`; in Japanese and Chinese pages, too. */
const NAME =
  /(?:^|[\s_-])(?:h[2-6]|(?:sub-?)?head(?:ing|line)?s?|sub-?(?:title|ttl|tit)|(?:section|sec|para(?:graph)?|small|mid|ko|inner)[-_]?(?:title|ttl|tit|head(?:ing)?)|(?:ko)?midashi|crosshead|intertitle|zwischentitel|xiaobiaoti)\d?(?=$|[\s_-])/i;

/** Whether the name of an element says that it is a heading. */
export const isCalledHeading = (element: ElementNode): boolean => NAME.test(element.attributes.class ?? '');

/**
 * Headings of pages that have none, `<p class="midashi">`: lines of one class, each with other words, no sentence, and
 * a text of another class below it. A lone one is told by nothing.
 */
export function findClassHeadings(container: ElementNode, keeps: (node: PageNode) => boolean): Set<ElementNode> {
  const leaves = listLeaves(container, keeps);
  if (leaves.some((leaf) => headingLevel(leaf) > 1)) return new Set();
  const groups = new Map<string, number[]>();
  for (const [i, leaf] of leaves.entries()) {
    const name = (leaf.attributes.class ?? '').trim();
    if (name === '' || !HOLDS_WORDS.test(leaf.name)) continue;
    const key = `${leaf.name}.${name}`;
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  const found = new Set<ElementNode>();
  for (const places of groups.values()) {
    const lines = places.map((i) => wordsOf(leaves[i]));
    if (places.length < 2 || new Set(lines).size < lines.length || !lines.every(isLine)) continue;
    if (!places.every((i) => headsText(leaves, i))) continue;
    for (const i of places) if (leaves[i]) found.add(leaves[i]);
  }
  return found;
}

/** The innermost blocks that hold words, and the pictures between them. */
function listLeaves(element: ElementNode, keeps: (node: PageNode) => boolean): ElementNode[] {
  return element.children.flatMap((child): ElementNode[] => {
    if (child.type === 'text' || !keeps(child) || isSilent(child)) return [];
    if (isImage(child)) return [child];
    const inner = listLeaves(child, keeps);
    return inner.length === 0 && isBlockElement(child) && wordsOf(child) !== '' ? [child] : inner;
  });
}

function headsText(leaves: readonly ElementNode[], at: number): boolean {
  const before = leaves[at - 1];
  const below = leaves[at + 1];
  // A line under a picture is its caption.
  if (!below || (before && isImage(before)) || isImage(below)) return false;
  return estimateLength(wordsOf(below)) >= LEAST_TEXT;
}

function isLine(words: string): boolean {
  return (
    estimateLength(words) <= LONGEST &&
    /\p{L}/u.test(words) &&
    !/[。．.!！?？…,，、;；:：]["”’」』)）]*$/u.test(words.replace(/[?？!！]$/u, ''))
  );
}

function wordsOf(element: ElementNode | undefined): string {
  return element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
}
