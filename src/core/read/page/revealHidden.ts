import { isChrome } from './elements.js';
import { isHidden } from './isHidden.js';
import type { ElementNode, PageNode } from './parseTree.js';

/** Elements whose words nobody is meant to read, shown or not. */
const NO_WORDS = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head']);

/**
 * Shows what a page hides although it is most of its words: pages that a script uncovers when all is loaded, or that
 * were saved while a box lay above them. What else is hidden stays so.
 */
export function revealHidden(root: ElementNode): void {
  const all = countInside(root);
  const visit = (element: ElementNode): void => {
    if (NO_WORDS.has(element.name)) return;
    if (isHidden(element.attributes)) {
      if (countInside(element) <= all / 2) return;
      const { hidden, 'aria-hidden': covered, style, ...others } = element.attributes;
      element.attributes = others;
    }
    for (const child of element.children) if (child.type === 'element') visit(child);
  };
  visit(root);
}

function countInside(element: ElementNode): number {
  return element.children.reduce((sum, child) => sum + countLetters(child), 0);
}

/** Not those of what stands around an article: the box that lies above a page may hold more words than the page. */
function countLetters(node: PageNode): number {
  if (node.type === 'text') return node.text.text.replace(/\s+/g, '').length;
  return NO_WORDS.has(node.name) || isChrome(node) ? 0 : countInside(node);
}
