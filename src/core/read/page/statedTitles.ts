import { type ElementNode, eachElement, textOf } from './parseTree.js';

/** What a page calls its article, for readers, for other sites and for machines. */
export function listStatedTitles(root: ElementNode): string[] {
  const titles: string[] = [];
  for (const element of eachElement(root)) {
    const { name, attributes } = element;
    if (name === 'title' && element.parent?.name !== 'svg') titles.push(textOf(element));
    if (name === 'meta' && /^(?:og:title|twitter:title|dc\.title|headline)$/i.test(nameOf(attributes)))
      titles.push(attributes.content ?? '');
  }
  return titles.map((title) => title.trim()).filter((title) => title !== '');
}

const nameOf = (attributes: Readonly<Record<string, string>>): string =>
  attributes.property ?? attributes.name ?? attributes.itemprop ?? '';
