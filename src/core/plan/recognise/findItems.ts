import { CJK } from '../../language.js';
import type { TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';
import { splitClauses } from '../clauses.js';
import type { Sentence } from '../passages.js';
import { dropEnd } from '../words.js';
import type { Announcement } from './countedNoun.js';
import { findOrdinals, LAST, NEXT, type OrdinalMark } from './ordinals.js';
import { splitSeries } from './splitSeries.js';

/** One of the things announced: the words right after its mark, and the sentences that go on about it. */
export interface FoundItem {
  readonly text: TracedText;
  readonly more: readonly Sentence[];
}

export interface FoundItems {
  readonly items: readonly FoundItem[];
  /** How they were found: a bare series repeats its sentence, ordinals and parallels bring words of their own. */
  readonly by: 'brackets' | 'ordinals' | 'parallel' | 'series';
  /** The stretch of the announcing sentence that the items take, to leave it out of the title; null if none. */
  readonly inside: { readonly start: number; readonly end: number } | null;
}

const REACH = 24;

/** The announced things, only if exactly as many are found as the text says. */
export function findItems(announcement: Announcement, at: number, sentences: readonly Sentence[]): FoundItems | null {
  const sentence = sentences[at];
  if (!sentence) return null;
  return (
    findInBrackets(announcement, sentence.text) ??
    findParallels(announcement, sentence.text) ??
    findAfterColon(announcement, sentence.text) ??
    (announcement.usual ? findByOrdinals(announcement, at, sentences) : null)
  );
}

/** 四朵“超級AI云”（AWS、微軟云、谷歌云、阿里云） */
function findInBrackets({ count, end }: Announcement, sentence: TracedText): FoundItems | null {
  const after = sentence.text.slice(end);
  const match = /^[“「]?[^“”「」（）()，。]{0,12}[”」]?\s?[（(]([^（）()]+)[)）]/u.exec(after);
  const series = match?.[1];
  if (!match || !series) return null;
  const close = end + match[0].length;
  // `（三處為北岸、市場和外島）`: the words that lead to the first are none of it.
  const lead =
    /^[^、，,；;：:]{0,10}?(?:分別)?(?:[為为是即]|包括|[:：])(?:分別|分别)?\s?(?=\S{2})/u.exec(series)?.[0].length ?? 0;
  const members = splitSeries(slice(sentence, close - 1 - series.length + lead, close - 1));
  if (members.length !== count) return null;
  const items = members.map((text) => ({ text, more: [] }));
  return { items, by: 'brackets', inside: { start: close - series.length - 2, end: close } };
}

/** 一處位于…，一處位于…，一處位于… : clauses that begin alike. What they share at the start is left out. */
function findParallels({ count, end, start }: Announcement, sentence: TracedText): FoundItems | null {
  const measure = sentence.text[start + 1] ?? '';
  const clauses = splitClauses(sentence).filter((clause) => clause.start >= end);
  const alike = clauses.filter((clause) => clause.text.startsWith(`一${measure}`));
  if (alike.length !== count || measure === '') return null;
  const shared = countShared(alike.map((clause) => clause.text));
  const items = alike.map((clause) => ({ text: trim(slice(sentence, clause.start + shared, clause.end)), more: [] }));
  return { items, by: 'parallel', inside: { start: alike[0]?.start ?? end, end: sentence.text.length } };
}

function countShared(texts: readonly string[]): number {
  const first = texts[0] ?? '';
  let length = 0;
  while (length < first.length && texts.every((text) => text[length] === first[length])) length += 1;
  return length;
}

/** Three reasons: cost, speed and trust. */
function findAfterColon({ count, end }: Announcement, sentence: TracedText): FoundItems | null {
  const colon = /^[^：:。.—–]{0,40}?(?:[：:]|——|\s[—–]\s)\s?/u.exec(sentence.text.slice(end));
  if (!colon) return null;
  const series = dropEnd(slice(sentence, end + colon[0].length));
  if (findOrdinals(series.text).length > 0) return null;
  const members = splitSeries(series);
  if (members.length !== count || members.some((member) => member.text.length > 60)) return null;
  if (members.length === 2 && isApposition(series.text, members)) return null;
  return {
    items: members.map((text) => ({ text, more: [] })),
    by: 'series',
    inside: { start: end + colon[0].length, end: sentence.text.length },
  };
}

/** `two materials: thin layers of each, to make it rise`: two Latin members that only a comma parts may be one and its use. */
function isApposition(series: string, [first, second]: readonly TracedText[]): boolean {
  if (!first || !second || CJK.test(series)) return false;
  return series.slice(first.text.length, series.length - second.text.length).trim() === ',';
}

interface Place {
  readonly sentence: number;
  readonly mark: OrdinalMark;
}

/** 第一…第二…, 其一…其二…, First… Second…: in this sentence or the next ones, each noun the announced one or none. */
function findByOrdinals(announcement: Announcement, at: number, sentences: readonly Sentence[]): FoundItems | null {
  const places: Place[] = [];
  for (let i = at; i < Math.min(sentences.length, at + REACH); i += 1) {
    const text = sentences[i]?.text.text ?? '';
    const marks = findOrdinals(text);
    for (const mark of marks) {
      // `最後進入第三個階段` says its number right after.
      const said = marks.some((other) => other.start > mark.start && other.value === places.length + 1);
      if (mark.value < 1 && said) continue;
      if (i === at && mark.start < announcement.end) continue;
      // `一個是……，然後……`: who counts so goes on with 另一個是.
      if (mark.value < 1 && countsOneByOne(places, sentences)) continue;
      if (mark.noun && announcement.noun && !sharesNoun(mark.noun, announcement.noun)) continue;
      if (counts(mark.value, places.length, announcement.count)) places.push({ sentence: i, mark });
      else if (mark.value === 1 && places.length > 0 && places.length < announcement.count) return null;
    }
  }
  if (places.length !== announcement.count) return null;
  const items = places.map((place, i) => readItem(place, places[i + 1] ?? null, sentences));
  const first = places[0];
  const inside =
    first && first.sentence === at ? { start: first.mark.start, end: sentences[at]?.text.text.length ?? 0 } : null;
  return { items, by: 'ordinals', inside };
}

function countsOneByOne([first]: readonly Place[], sentences: readonly Sentence[]): boolean {
  const text = first ? (sentences[first.sentence]?.text.text.slice(first.mark.start) ?? '') : '';
  return /^一[種种個个類类]是/u.test(text);
}

/** Whether a mark counts the thing after `found` others: by its number, or as `then` or as `finally`. */
function counts(value: number, found: number, all: number): boolean {
  if (value === LAST) return found === all - 1 && found > 0;
  if (value === NEXT) return found > 0 && found < all;
  return value === found + 1;
}

function sharesNoun(noun: string, announced: string): boolean {
  return [...announced].some((char) => noun.includes(char));
}

function readItem({ sentence: at, mark }: Place, next: Place | null, sentences: readonly Sentence[]): FoundItem {
  const sentence = sentences[at] as Sentence;
  const end = next && next.sentence === at ? next.mark.start : sentence.text.text.length;
  const text = dropEnd(trim(slice(sentence.text, mark.end, end)));
  const more: Sentence[] = [];
  for (let i = at + 1; i < (next?.sentence ?? sentences.length); i += 1) {
    const other = sentences[i];
    if (!other || other.passage !== sentence.passage) break;
    more.push(other);
  }
  return { text, more };
}
