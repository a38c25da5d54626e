import type { ElementNode, PageNode } from './parseTree.js';

/** Elements whose words nobody is meant to read, shown or not. */
const NO_WORDS = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head']);

/**
 * Shows what a page hides although it is most of its words: pages that a script uncovers when all is loaded, or that
 * were saved while a box lay above them. What else is hidden stays so.
 */
export function revealHidden(root: ElementNode): void {
  const all = countLetters(root);
  const visit = (element: ElementNode): void => {
    if (NO_WORDS.has(element.name)) return;
    if (isHidden(element.attributes)) {
      if (countLetters(element) <= all / 2) return;
      const { hidden, 'aria-hidden': covered, style, ...others } = element.attributes;
      element.attributes = others;
    }
    for (const child of element.children) if (child.type === 'element') visit(child);
  };
  visit(root);
}

/** Whether a reader does not see an element, by what it says itself. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '');
}

function countLetters(node: PageNode): number {
  if (node.type === 'text') return node.text.text.replace(/\s+/g, '').length;
  if (NO_WORDS.has(node.name)) return 0;
  return node.children.reduce((sum, child) => sum + countLetters(child), 0);
}
