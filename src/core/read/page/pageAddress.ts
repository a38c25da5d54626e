import { eachElement, type PageTree } from './parseTree.js';

/** The address that a page gives as its own: to search engines, or to those who pass it on. */
export function findPageAddress({ root }: PageTree): string | null {
  let shared: string | null = null;
  for (const { name, attributes } of eachElement(root)) {
    const isCanonical = name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '');
    const isShared = name === 'meta' && attributes.property?.toLowerCase() === 'og:url';
    const address = (isCanonical ? attributes.href : isShared ? attributes.content : '')?.trim() ?? '';
    if (!/^https?:\/\//i.test(address)) continue;
    if (isCanonical) return address;
    shared ??= address;
  }
  return shared;
}
