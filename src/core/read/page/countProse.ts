import { countLetters } from './countLetters.js';
import { isSilent } from './elements.js';
import type { ElementNode, PageNode } from './parseTree.js';

/** Lines of a card or a menu are shorter. */
const LEAST_LINE = 25;

/** Letters of running text below an element, outside its links. @param without nodes that are not counted */
export function countProse(element: ElementNode, without: ReadonlySet<PageNode> = new Set()): number {
  if (isSilent(element) || element.name === 'a' || without.has(element)) return 0;
  return element.children.reduce((sum, child) => {
    if (child.type === 'element') return sum + countProse(child, without);
    const letters = countLetters(child.text.text);
    return letters >= LEAST_LINE ? sum + letters : sum;
  }, 0);
}
