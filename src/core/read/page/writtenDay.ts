import type { TracedText } from '../../model.js';
import { findDates } from '../../plan/facts/dates.js';
import { concat, slice, trim } from '../../trace.js';
import { readByline } from '../bylines.js';
import { isSilent, namesOf } from './elements.js';
import { type ElementNode, eachElement, type PageTree } from './parseTree.js';
import { foldSpace } from './readWords.js';

/** In characters: the name of the month is the longest of it. */
export const LONGEST_DAY = 24;
/** In characters: `Posted on … by` a name that is a link. */
const LONGEST_BESIDE = 20;
/** In characters: a line with the day, the time of day, and who wrote the text. */
const LONGEST_LINE = 60;
/** The head may tell the time of Greenwich, the page that of its readers. */
const MOST_APART = 1;
const MILLISECONDS = 86_400_000;

/** A day in words or numbers, in any language that writes its letters apart. */
const DAY =
  /(?<![\d.,/-])(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s)?\p{L}{3,12}\.?,?\s(?:de\s|del\s)?(?:19|20)\d{2}|\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d{2}|(?:19|20)\d{2}\s?[-/.年년]\s?\d{1,2}\s?[-/.月월]\s?\d{1,2}(?:\s?[日일])?|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2})(?!\d)/u;

/**
 * A day as the page writes it for people, where it does: `2019-11-21` in its head is `21 November 2019` above the text. Elements
 * that are named for it say it first; else a short line that holds little more than a day, around the article or elsewhere on
 * the page.
 */
export function findWrittenDay(
  { root }: PageTree,
  day: TracedText,
  elements: readonly ElementNode[],
): TracedText | null {
  const wanted = findKey(day.text);
  if (wanted === null) return null;
  for (const element of elements) {
    if (!isDated(element)) continue;
    for (const words of listRuns(element)) {
      const written = readByline(words)?.date ?? findDay(words) ?? words;
      if (written.text.length <= LONGEST_DAY && isSameDay(written.text, wanted, 0)) return written;
    }
  }
  const [around] = elements;
  const lines = around ? listLines(around) : [];
  return (
    lines.find(({ text }) => isSameDay(text, wanted, 0)) ??
    lines.find(({ text }) => isSameDay(text, wanted, MOST_APART)) ??
    listLines(root).find(({ text }) => isSameDay(text, wanted, 0)) ??
    null
  );
}

function isDated(element: ElementNode): boolean {
  return (
    element.name === 'time' ||
    element.attributes.itemprop === 'datePublished' ||
    /(?:^|[\s_-])(?:date|time|published|pub-?date)(?=$|[\s_-])/i.test(namesOf(element))
  );
}

/** The days that stand in short lines, which are no sentences. */
function listLines(around: ElementNode): TracedText[] {
  return listRuns(around).flatMap((words) => {
    if (words.text.length > LONGEST_LINE || !/\d{4}/.test(words.text)) return [];
    const day = findDay(words);
    const isLittleMore = day !== null && words.text.length - day.text.length <= LONGEST_BESIDE;
    return readByline(words)?.date ?? (isLittleMore ? day : null) ?? [];
  });
}

/** The words that readers see, between one tag and the next: each sign that a page writes as an entity is a text by itself. */
function listRuns(around: ElementNode): TracedText[] {
  const runs: TracedText[] = [];
  for (const element of eachElement(around)) {
    if (isSilent(element)) continue;
    let run: TracedText[] = [];
    for (const child of [...element.children, null]) {
      if (child?.type === 'text') run.push(child.text);
      else {
        const words = trim(foldSpace(concat(...run)));
        if (words.text !== '') runs.push(words);
        run = [];
      }
    }
  }
  return runs;
}

function findDay(words: TracedText): TracedText | null {
  const found = DAY.exec(words.text);
  return found ? slice(words, found.index, found.index + found[0].length) : null;
}

/** Whether words name a day that is known: a number of seconds is none. */
export function namesDay(text: string): boolean {
  return findKey(text) !== null;
}

/** Year, month and day of a date in numbers or words; null where it names no day that is known. */
function findKey(text: string): number | null {
  const [, year, month, date] = /(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})/u.exec(text) ?? [];
  if (year && month && date) return toKey(Number(year), Number(month), Number(date));
  const key = findDates(text)[0]?.key ?? 0;
  return key % 100 > 0 && Math.floor(key / 100) % 100 > 0 ? key : null;
}

const toKey = (year: number, month: number, date: number): number => year * 10_000 + month * 100 + date;

/** Whether words name the day: the month by its number, by a name that is known, or by a word that no other month is. */
function isSameDay(written: string, wanted: number, apart: number): boolean {
  const own = findKey(written);
  if (own !== null) return Math.abs(countDays(own) - countDays(wanted)) <= apart;
  const [year, month, date] = [Math.floor(wanted / 10_000), Math.floor(wanted / 100) % 100, wanted % 100];
  const numbers = (written.match(/\d+/g) ?? []).map(Number);
  if (apart > 0 || !numbers.includes(year) || !numbers.includes(date)) return false;
  return numbers.length === 2 ? /\p{L}{3}/u.test(written) : numbers.length === 3 && numbers.includes(month);
}

function countDays(key: number): number {
  return Date.UTC(Math.floor(key / 10_000), (Math.floor(key / 100) % 100) - 1, key % 100) / MILLISECONDS;
}
