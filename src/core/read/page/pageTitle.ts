import type { TracedText } from '../../model.js';
import { join as joinTraced, slice, trim } from '../../trace.js';
import { headingLevel, isChrome, isSilent } from './elements.js';
import { type ElementNode, eachAncestor, eachText, type TextNode } from './parseTree.js';
import { foldSpace } from './readWords.js';
import { isReference } from './references.js';

/** What stands between an article's title and its site's name. */
const SEPARATOR = /\s+[|\-–—·•»›:/]+\s+|\s*(?:\||｜|_|－|»|::)\s*/g;

/**
 * The title of a page's article: the heading that the page's own title repeats, a lone `h1`, what it tells other
 * sites (`og:title`), or its `title` without the site's name.
 * @param own the elements of the part that is about the article
 */
export function findPageTitle(
  elements: readonly ElementNode[],
  own: readonly ElementNode[],
  container: ElementNode,
  shared: TracedText | null,
  site: TracedText | null,
): TracedText | null {
  const tag = elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg');
  const stated = tag ? wordsOf(tag) : null;
  const known = [shared, stated].flatMap((title) => (title ? [bare(title.text)] : []));
  const headings = own
    .filter((element) => headingLevel(element) >= 1 && headingLevel(element) <= 3 && isShown(element))
    .map((element) => ({ element, level: headingLevel(element), text: wordsOf(element) }))
    .filter(({ text }) => text.text !== '' && bare(text.text) !== bare(site?.text ?? ''));
  const inside = ({ element }: { element: ElementNode }): boolean => [...eachAncestor(element)].includes(container);
  // Of headings that the title repeats, the site's own name is the shorter one.
  const repeated = headings
    .filter(({ text }) => bare(text.text).length >= 2 && known.some((title) => title.includes(bare(text.text))))
    .sort((a, b) => bare(b.text.text).length - bare(a.text.text).length)[0];
  const cut = stated ? cutSite(stated, site) : null;
  if (repeated && bare(repeated.text.text).length >= bare(cut?.text ?? '').length / 2) return repeated.text;
  const tops = headings.filter(({ level }) => level === 1);
  const top = tops.filter(inside).length === 1 ? tops.find(inside) : tops.length === 1 ? tops[0] : undefined;
  // What it tells other sites may be its own title, with the site's name.
  return top?.text ?? (shared && bare(shared.text) !== bare(stated?.text ?? '') ? shared : cut);
}

function isShown(element: ElementNode): boolean {
  for (const above of eachAncestor(element)) {
    // A page's head names the site, an article's head the article.
    if (above.name === 'nav' || above.name === 'aside' || above.name === 'footer' || isSilent(above)) return false;
    if (above.name === 'article' || above.name === 'main') return true;
    if (isChrome(above)) return false;
  }
  return !isSilent(element);
}

function wordsOf(element: ElementNode): TracedText {
  const isOwn = (text: TextNode): boolean => {
    for (const above of eachAncestor(text)) {
      if (above === element) return true;
      if (isSilent(above) || isReference(above)) return false;
    }
    return true;
  };
  return foldSpace(joinTraced([...eachText(element)].filter(isOwn).map(({ text }) => text)));
}

/** A title without the names at its end (or its beginning) that are the site's: by their mark, and as the shorter part. */
function cutSite(title: TracedText, site: TracedText | null): TracedText {
  const marks = [...title.text.matchAll(SEPARATOR)];
  let start = 0;
  let end = title.text.length;
  const name = bare(site?.text ?? '');
  for (const mark of marks.toReversed()) {
    const after = title.text.slice(mark.index + mark[0].length, end);
    const before = title.text.slice(0, mark.index);
    const isSite = name !== '' && bare(after) === name;
    if (!isSite && (bare(after).length > 24 || bare(after).length >= bare(before).length)) break;
    // A bare stroke between words without spaces may be the title's own.
    if (!isSite && /^[|｜]$/.test(mark[0]) && mark !== marks.at(-1)) break;
    end = mark.index;
  }
  const first = marks[0];
  if (first && first.index < end && name !== '' && bare(title.text.slice(0, first.index)) === name)
    start = first.index + first[0].length;
  return trim(slice(title, start, end));
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
