import { headingLevel, isChrome, isSilent } from './elements.js';
import type { ElementNode, PageNode, TextNode } from './parseTree.js';

/** Letters below an element: all that can be seen, those of links, those that the judge took; and its headings. */
export interface Size {
  readonly own: number;
  readonly linked: number;
  readonly links: number;
  readonly judged: number;
  readonly headings: number;
}

export const NOTHING: Size = { own: 0, linked: 0, links: 0, judged: 0, headings: 0 };

export function measureTexts(root: ElementNode, judged: ReadonlySet<TextNode>): Map<PageNode, Size> {
  const sizes = new Map<PageNode, Size>();
  const visit = (element: ElementNode, inLink: boolean, inChrome: boolean): Size => {
    const total = { own: 0, linked: 0, links: 0, judged: 0, headings: 0 };
    if (isSilent(element)) return NOTHING;
    const isLink = element.name === 'a' && 'href' in element.attributes;
    for (const child of element.children) {
      if (child.type === 'element') {
        const size = visit(child, inLink || isLink, inChrome || isChrome(child));
        for (const key of ['own', 'linked', 'links', 'judged', 'headings'] as const) total[key] += size[key];
        continue;
      }
      const own = child.text.text.replace(/\s+/g, '').length;
      const size = { ...NOTHING, own, linked: inLink || isLink ? own : 0, judged: judged.has(child) ? own : 0 };
      sizes.set(child, size);
      total.own += own;
      total.linked += size.linked;
      total.judged += size.judged;
    }
    if (isLink && total.own > 0) total.links += 1;
    const level = headingLevel(element);
    if (level > 1 && level < 5 && !inChrome && total.own > 0 && total.linked < total.own / 2) total.headings += 1;
    sizes.set(element, total);
    return total;
  };
  visit(root, false, false);
  return sizes;
}
