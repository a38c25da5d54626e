import { findAll } from '../findAll.js';
import { CJK } from '../language.js';
import type { Language, TracedText } from '../model.js';
import { extent, type Range, type Replacement, replaceRanges, slice } from '../trace.js';

const CURLY = '“”';
const CORNERS = '「」';
const QUOTE = /["”]/;

/** An apostrophe, two or three hyphens, three to six stops, or a mark that both opens and closes quotations. */
const TYPED = /(?<=\p{Script=Latin})'(?=\p{Script=Latin})|-{2,3}|\.{3,6}|["”]/gu;

/**
 * The marks of a quotation, opening and closing, in an article whose writer has typed `"` at both ends; empty where a
 * language sets spaces inside of them, too, so that what is typed stays.
 * @param written the article: Chinese in traditional characters keeps to the marks that it has elsewhere
 */
export function chooseQuotes(language: Language, written: string): string {
  if (/^(?:fr|ru)\b/.test(language)) return '';
  if (/^(?:de|cs|sk|sl|bg)\b/.test(language)) return '„“';
  return /^zh-Hant/.test(language) && !written.includes('“') ? CORNERS : CURLY;
}

/**
 * Marks as a keyboard has them become those of a printed page: `"so"` “so”, `it's` it’s, `so---then` so—then,
 * 于是......然后 于是……然后. Code stays as it is, and so does a text whose quotation marks are no pairs (`27"`).
 * @param quotes of {@link chooseQuotes}
 * @param code where code stands in the source, in order
 */
export function setMarks(text: TracedText, quotes: string, code: readonly Range[]): TracedText {
  const { text: words } = text;
  const isPrinted = words.includes('“');
  const typed = findAll(words, TYPED).filter(
    ({ 0: mark, index }) => !(mark === '”' && isPrinted) && !isCode(text, index, code),
  );
  if (typed.length === 0) return text;
  const changes: Replacement[] = pairQuotes(
    words,
    typed.filter(([mark]) => QUOTE.test(mark)).map(({ index }) => index),
    quotes,
  );
  for (const { 0: mark, index } of typed) {
    const by = QUOTE.test(mark) ? null : setMark(words, index, mark);
    if (by) changes.push({ start: index, end: index + mark.length, by });
  }
  return replaceRanges(
    text,
    changes.sort((a, b) => a.start - b.start),
  );
}

function setMark(words: string, at: number, mark: string): string | null {
  const before = words[at - 1] ?? '';
  const after = words[at + mark.length] ?? '';
  if (mark === "'") return '’';
  if (mark.startsWith('.')) return CJK.test(before) || (CJK.test(words) && /["”」』）》]/.test(before)) ? '……' : null;
  if (CJK.test(before) && CJK.test(after)) return '——';
  if (/\s/.test(before) && /\s/.test(after)) return mark === '---' ? '—' : '–';
  // `--all` is an option, `card--wide` a name in a style sheet: two hyphens between letters are left.
  const isTight =
    mark === '---' && /[\p{L}\p{N}\p{Pf}"')\],.!?]/u.test(before) && /[\p{L}\p{N}\p{Pi}"'([]/u.test(after);
  return isTight ? '—' : null;
}

/** None where one of them opens or closes nothing. */
function pairQuotes(words: string, places: readonly number[], [open, close]: string): Replacement[] {
  if (!open || !close || places.length % 2 > 0) return [];
  const fits = places.every((at, i) => (i % 2 === 0 ? mayOpen(words, at) : mayClose(words, at)));
  if (!fits) return [];
  return places.map((at, i) => ({ start: at, end: at + 1, by: i % 2 === 0 ? open : close }));
}

function mayOpen(words: string, at: number): boolean {
  const before = words[at - 1];
  if (before === '(' && /\w/.test(words[at - 2] ?? '')) return false;
  return (
    /[^\s]/.test(words[at + 1] ?? '') &&
    (before === undefined || CJK.test(before) || /[\s\p{Ps}\p{Pi}\p{Pd}\p{Pf}，。、：；？！:/]/u.test(before))
  );
}

function mayClose(words: string, at: number): boolean {
  return /\S/.test(words[at - 1] ?? ' ') && !/[A-Za-z\d]/.test(words[at + 1] ?? '');
}

function isCode(text: TracedText, at: number, code: readonly Range[]): boolean {
  if (code.length === 0) return false;
  const place = extent(slice(text, at, at + 1))?.start;
  if (place === undefined) return false;
  // A manual has thousands of both: the last stretch that begins before the mark is found by halving.
  let low = 0;
  let high = code.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((code[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return place < (code[low - 1]?.end ?? 0);
}

/** Code among words: between backticks, or in the elements that hold what one types or reads on a screen. */
const CODE = /`+[^`\n]+`+|<(code|kbd|samp|tt|var)\b[^>]*>[^<]*<\/\1>/gi;

/** Where code stands among the words of a source. */
export function findCode(source: string): Range[] {
  return Array.from(findAll(source, CODE), ({ 0: code, index }) => ({ start: index, end: index + code.length }));
}
