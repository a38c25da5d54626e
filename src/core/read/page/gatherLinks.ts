import { join, trim } from '../../trace.js';
import type { LinkList } from '../linkList.js';
import { type ElementNode, eachElement, eachText } from './parseTree.js';

/**
 * The links below an element.
 * @param base what the addresses of the page refer to, where it says so itself
 */
export function gatherLinks(element: ElementNode, base: string | null, links: LinkList): void {
  for (const link of eachElement(element)) {
    const { href } = link.attributes;
    if (link.name !== 'a' || href === undefined) continue;
    const words = trim(join([...eachText(link)].map(({ text }) => text)));
    links.add(words, base !== null && URL.canParse(base) && URL.canParse(href, base) ? new URL(href, base).href : href);
  }
}
