import type { ElementNode } from './parseTree.js';
import { textOf } from './parseTree.js';

/** Marks that lead to a note and back, or from a heading to itself: no words of the article. */
export function isReference(element: ElementNode): boolean {
  const words = (): string => textOf(element).replace(/\s+/g, '');
  if (element.name === 'sup' || element.name === 'a') {
    const link = element.name === 'a' ? element : findLink(element);
    // The page of the work that the mark before it names: `[12]: 242–243`.
    if (!link && element.name === 'sup') return /^:[\divxlc,–-]+$/iu.test(words());
    const href = link?.attributes.href ?? '';
    if (!href.includes('#')) return false;
    const mark = words();
    // `[1]`, `†`, `↩`, `¶`, `#`: a few characters that are no word.
    return (
      mark !== '' &&
      mark.length <= 6 &&
      /^[[(（【]?(?:\d{1,4}|[a-z]|[^\p{L}\p{N}]{0,3})[\])）】]?[\ufe0e\ufe0f]?$/u.test(mark)
    );
  }
  return false;
}

function findLink(element: ElementNode): ElementNode | null {
  for (const child of element.children) {
    if (child.type === 'text') continue;
    if (child.name === 'a') return child;
    const inner = findLink(child);
    if (inner) return inner;
  }
  return null;
}
