import type { TracedText } from '../../model.js';
import { extent, slice, trim } from '../../trace.js';
import { readByline } from '../bylines.js';
import { attributeWords } from './attributeWords.js';
import { isSilent, namesOf } from './elements.js';
import { type ElementNode, eachAncestor, eachText, type PageTree } from './parseTree.js';
import { readData } from './readData.js';
import { foldSpace } from './readWords.js';
import { visibleWords } from './visibleWords.js';
import { findWrittenDay, LONGEST_DAY, namesDay } from './writtenDay.js';

/** In characters: a longer text above the day is the article. */
const LONGEST_PROSE = 200;

/** When a page's article appeared. */
export interface PageDay {
  /** As the page's readers see it; null where the page says it to machines alone. */
  readonly shown: TracedText | null;
  /** What only machines read; null where readers see the day. */
  readonly stated: TracedText | null;
}

/**
 * When a page's article appeared: as its head states, as it says near the article, as its data say.
 * @param near the elements around the article
 */
export function findPageDay(
  tree: PageTree,
  near: readonly ElementNode[],
  stated: TracedText | null,
  data: readonly ElementNode[],
): PageDay {
  const day =
    toDay(stated) ?? toDay(findTime(tree, near)) ?? toDay(readData(data, 'datePublished')[0] ?? null) ?? findBare(near);
  if (!day) return { shown: null, stated: null };
  const written = findWrittenDay(tree, day, near);
  if (written) return { shown: written, stated: null };
  if (isSeen(tree, day)) return { shown: day, stated: null };
  return { shown: null, stated: namesDay(day.text) ? day : null };
}

/** Whether readers see the words where they were found: not in a tag, nor in data for machines. */
function isSeen({ root }: PageTree, words: TracedText): boolean {
  const place = extent(words);
  if (!place) return false;
  for (const { text, parent } of eachText(root)) {
    const own = extent(text);
    if (own && own.start <= place.start && place.end <= own.end) return !isSilent(parent);
  }
  return false;
}

/** A day that stands by itself beside the headline: further off, it is the day that the page was called up. */
function findBare(elements: readonly ElementNode[]): TracedText | null {
  const headlines = elements.filter(({ name }) => name === 'h1');
  for (const headline of headlines)
    for (const around of [...eachAncestor(headline)].slice(0, 2)) {
      if (around.name === 'body') break;
      for (const { text } of eachText(around)) {
        const words = trim(foldSpace(text));
        const date = words.text.length <= LONGEST_DAY * 2 ? readByline(words)?.date : null;
        if (date) return date;
        if (words.text.length > LONGEST_PROSE) break;
      }
    }
  return null;
}

/** The first day that the page states near its article, in a form for machines or for people. */
function findTime(tree: PageTree, elements: readonly ElementNode[]): TracedText | null {
  const isStated = ({ name, attributes }: ElementNode): boolean =>
    name === 'time' || attributes.itemprop === 'datePublished';
  const isNamed = (element: ElementNode): boolean =>
    /(?:^|[\s_-])(?:pub-?)?(?:date|time)(?=$|[\s_-])/i.test(namesOf(element));
  for (const element of [...elements.filter(isStated), ...elements.filter(isNamed)]) {
    const stated = attributeWords(tree, element, element.name === 'time' ? 'datetime' : 'content');
    const words = stated.text === '' ? visibleWords(element) : stated;
    if (isStated(element) ? /\d/.test(words.text) : readByline(words)?.date) return words;
  }
  return null;
}

/** The day is enough: the time of day and its zone are the page's, not the reader's. */
function toDay(words: TracedText | null): TracedText | null {
  if (!words) return null;
  const day = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日/.exec(words.text);
  if (day) return slice(words, day.index, day.index + day[0].length);
  return /\d{4}/.test(words.text) && words.text.length <= 40 ? words : null;
}
