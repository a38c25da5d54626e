import { countLetters } from './countLetters.js';
import { headingLevel, isChrome, isSilent } from './elements.js';
import { type ElementNode, eachAncestor, eachElement, eachText, type TextNode, textOf } from './parseTree.js';
import { listStatedTitles } from './statedTitles.js';
import { tellLikeness } from './tellLikeness.js';

/** Fewer letters are the teaser of an article. */
const LEAST = 250;
/** A standfirst has fewer paragraphs than this. */
const LEAST_PARAGRAPHS = 3;
/** What is so many times longer is no list below a text, but the text. */
const MOST_TIMES = 4;
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
    () => takeBelowTitle(root, piece, texts, judged),
  ]) {
    const stated = own();
    if (stated.length === 0) continue;
    // Lists of other articles stand below many a headline: only what reads as prose tells whether the judge is wrong.
    const found = countProse(stated.filter((text) => judged.has(text)));
    return found < countProse(stated) / 2 ? new Set(stated) : judged;
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
    if (countLetters(body) < LEAST) continue;
    const stated = texts.filter(({ text }) => countLetters(text.text) >= LEAST_LINE && body.includes(bare(text.text)));
    if (countAll(stated) >= countLetters(body) / 2) return stated;
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
function takeBelowTitle(
  root: ElementNode,
  piece: ElementNode,
  texts: readonly TextNode[],
  judged: ReadonlySet<TextNode>,
): TextNode[] {
  const titles = listStatedTitles(root);
  const headline = [...eachElement(piece)].find(
    (element) =>
      headingLevel(element) === 1 &&
      !isSilent(element) &&
      titles.some((title) => tellLikeness(textOf(element), title) >= 0.8),
  );
  if (!headline) return [];
  const article = [...eachAncestor(headline)].find(({ name }) => name === 'article');
  const below = article ? countProse([...judged].filter((text) => isInside(text, article))) : 0;
  for (const around of eachAncestor(headline)) {
    if (around === piece || around.name === 'body' || around.name === '') break;
    const own = texts.filter((text) => isInside(text, around));
    if (own.filter((text) => isProse(text)).length < LEAST_PARAGRAPHS || countProse(own) < LEAST) continue;
    // A long standfirst stands between the headline and the text, in one `article` with both.
    return below > countProse(own) * MOST_TIMES ? [] : own;
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
  return countLetters(text.text.text) >= LEAST_LINE && ![...eachAncestor(text)].some(({ name }) => name === 'a');
}

const isInside = (text: TextNode, element: ElementNode): boolean => [...eachAncestor(text)].includes(element);
const bare = (words: string): string => words.replace(/<[^>]+>/g, ' ').replace(/[^\p{L}\p{N}]+/gu, '');
const countAll = (texts: readonly TextNode[]): number =>
  texts.reduce((sum, { text }) => sum + countLetters(text.text), 0);
const countProse = (texts: readonly TextNode[]): number => countAll(texts.filter((text) => isProse(text)));

function parseString(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return '';
  }
}
