import type { Article, ArticleLink } from '../model.js';

/** Nothing else is opened from a slide or a page of paper: no script, no file, no mail. */
const LEADS_OUT = /^https?:\/\/[^\s/]/i;

/**
 * The article with the address that it can be read at, and with the links that lead somewhere from there. What a page
 * says of itself counts before where it was fetched.
 * @param fetched where the article was fetched from, after redirects; null for a file
 */
export function resolveLinks(article: Article, fetched: string | null): Article {
  const { links: read = [], address: stated, ...rest } = article;
  const base = fetched ?? stated ?? null;
  const address = stated === undefined ? base : resolveAddress(stated, base);
  const links = read.flatMap(({ url, ...place }): ArticleLink[] => {
    const whole = resolveAddress(url, base);
    return whole === null ? [] : [{ ...place, url: whole }];
  });
  return { ...rest, ...(address !== null && { address }), ...(links.length > 0 && { links }) };
}

/** An address as seen from `base`; null where it leads to nothing that can be opened from anywhere. */
function resolveAddress(url: string, base: string | null): string | null {
  const from = base !== null && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(url, from)) return null;
  const { href } = new URL(url, from);
  return LEADS_OUT.test(href) ? href : null;
}
