import { headingLevel, isChrome, isSilent } from './elements.js';
import { type ElementNode, eachAncestor, eachElement, eachText, type TextNode, textOf } from './parseTree.js';
import { listStatedTitles } from './statedTitles.js';
import { tellLikeness } from './tellLikeness.js';

/** Fewer letters are the teaser of an article. */
const LEAST = 250;
/** A standfirst has fewer paragraphs than this. */
const LEAST_PARAGRAPHS = 3;
/** Letters of a line that is prose. */
const LEAST_LINE = 25;

/**
 * What the judge took for the article, unless the page says that it is another text: the words that its data give as
 * the article's, the element that it marks as the article's body, the paragraphs below the headline. The judge goes
 * by length, and a page may hold longer texts than its article.
 */
export function correctJudged(
  root: ElementNode,
  piece: ElementNode,
  judged: ReadonlySet<TextNode>,
): ReadonlySet<TextNode> {
  const texts = [...eachText(piece)].filter(isRead);
  for (const own of [
    () => takeStated(root, texts),
    () => takeMarked(piece, texts),
    () => takeBelowTitle(root, piece, texts),
  ]) {
    const stated = own();
    if (stated.length === 0) continue;
    const found = countLetters(stated.filter((text) => judged.has(text)));
    return found < countLetters(stated) / 2 ? new Set(stated) : judged;
  }
  return judged;
}

/** The texts that the page's data repeat as the article's body. */
function takeStated(root: ElementNode, texts: readonly TextNode[]): TextNode[] {
  for (const { name, attributes, ...script } of eachElement(root)) {
    if (name !== 'script' || !/^application\/ld\+json/i.test(attributes.type ?? '')) continue;
    const data = script.children.map((child) => (child.type === 'text' ? child.text.text : '')).join('');
    const written = /"articleBody"\s*:\s*("[^"\\]*(?:\\.[^"\\]*)*")/.exec(data)?.[1];
    const body = bare(written === undefined ? '' : parseString(written));
    if (body.length < LEAST) continue;
    const stated = texts.filter(({ text }) => bare(text.text).length >= LEAST_LINE && body.includes(bare(text.text)));
    if (countLetters(stated) >= body.length / 2) return stated;
  }
  return [];
}

function takeMarked(piece: ElementNode, texts: readonly TextNode[]): TextNode[] {
  const marked = [...eachElement(piece)].filter(({ attributes }) => attributes.itemprop === 'articleBody');
  const [body] = marked;
  if (!body || marked.length > 1) return [];
  const own = texts.filter((text) => isInside(text, body));
  return countProse(own) >= LEAST ? own : [];
}

/** The texts around the heading that the page's title repeats, where they are more than a standfirst. */
function takeBelowTitle(root: ElementNode, piece: ElementNode, texts: readonly TextNode[]): TextNode[] {
  const titles = listStatedTitles(root);
  const headline = [...eachElement(piece)].find(
    (element) =>
      headingLevel(element) === 1 &&
      !isSilent(element) &&
      titles.some((title) => tellLikeness(textOf(element), title) >= 0.8),
  );
  if (!headline) return [];
  for (const around of eachAncestor(headline)) {
    if (around === piece || around.name === 'body' || around.name === '') break;
    const own = texts.filter((text) => isInside(text, around));
    if (own.filter((text) => isProse(text)).length >= LEAST_PARAGRAPHS && countProse(own) >= LEAST) return own;
  }
  return [];
}

/** Words that a reader sees, in no box around the article. */
function isRead(text: TextNode): boolean {
  if (text.text.text.trim() === '') return false;
  for (const above of eachAncestor(text))
    if (isSilent(above) || (isChrome(above) && above.name !== 'form')) return false;
  return true;
}

function isProse(text: TextNode): boolean {
  return bare(text.text.text).length >= LEAST_LINE && ![...eachAncestor(text)].some(({ name }) => name === 'a');
}

const isInside = (text: TextNode, element: ElementNode): boolean => [...eachAncestor(text)].includes(element);
const bare = (words: string): string => words.replace(/<[^>]+>/g, ' ').replace(/[^\p{L}\p{N}]+/gu, '');
const countLetters = (texts: readonly TextNode[]): number =>
  texts.reduce((sum, { text }) => sum + bare(text.text).length, 0);
const countProse = (texts: readonly TextNode[]): number => countLetters(texts.filter((text) => isProse(text)));

function parseString(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return '';
  }
}
