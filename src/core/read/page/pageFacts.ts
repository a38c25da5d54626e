import type { ArticleFacts, TracedText } from '../../model.js';
import { EMPTY } from '../../trace.js';
import { attributeWords } from './attributeWords.js';
import { isSilent } from './elements.js';
import { findPageAuthor } from './pageAuthor.js';
import { findPageDay } from './pageDay.js';
import { findPageTitle } from './pageTitle.js';
import { type ElementNode, eachElement, eachText, type PageTree } from './parseTree.js';
import { readData } from './readData.js';
import { foldSpace } from './readWords.js';

/** What a page says about its article, and its day where only machines are told it. */
export interface PageFacts extends ArticleFacts {
  readonly statedDay: TracedText | null;
}

/** What a page says about its article: in its head, in the data it keeps for machines, in its byline. */
export function readPageFacts(tree: PageTree, piece: ElementNode, container: ElementNode): PageFacts {
  const elements = [...eachElement(tree.root)];
  const metas = elements.filter(({ name }) => name === 'meta');
  const meta = (...names: readonly string[]): TracedText | null => {
    for (const name of names) {
      const found = metas.find(({ attributes }) =>
        [attributes.name, attributes.property, attributes.itemprop].some((key) => key?.toLowerCase() === name),
      );
      const words = found ? foldSpace(attributeWords(tree, found, 'content')) : EMPTY;
      if (words.text !== '') return words;
    }
    return null;
  };
  const site = meta('og:site_name', 'application-name');
  const data = elements.filter(
    ({ name, attributes }) => name === 'script' && /^application\/ld\+json/i.test(attributes.type ?? ''),
  );
  const near = [...eachElement(piece === tree.root ? findNeighbourhood(container) : piece)];
  const day = findPageDay(
    tree,
    near,
    meta('article:published_time', 'datepublished', 'pubdate', 'publishdate', 'date', 'dc.date', 'og:pubdate'),
    data,
  );
  return {
    title: findPageTitle(
      elements,
      [...eachElement(piece)],
      container,
      meta('og:title', 'twitter:title', 'dc.title'),
      site,
    ),
    author: findPageAuthor(tree, near, meta('author', 'article:author', 'dc.creator', 'parsely-author', 'byl'), data),
    date: day.shown,
    statedDay: day.stated,
    origin: chooseOrigin(tree, site, readData(data, 'publisher')[0] ?? null),
  };
}

/** Bylines stand a few boxes away from the text, within the body. */
function findNeighbourhood(container: ElementNode): ElementNode {
  let at = container;
  for (let steps = 0; steps < 3; steps += 1) {
    if (!at.parent || at.parent.name === '' || at.name === 'article' || at.name === 'main') break;
    at = at.parent;
  }
  return at;
}

/** Of the names of a site, the one that its readers see. */
function chooseOrigin({ root }: PageTree, site: TracedText | null, publisher: TracedText | null): TracedText | null {
  if (!site || !publisher) return site;
  const seen = [...eachText(root)].filter(({ parent }) => parent.name === 'title' || !isSilent(parent));
  const isSeen = (name: string): boolean => seen.some(({ text }) => text.text.includes(name));
  return !isSeen(site.text) && isSeen(publisher.text) ? publisher : site;
}
