import type { TracedText } from '../model.js';
import { remember } from '../remember.js';
import { PAIRED, pairMarks } from './pairMarks.js';

/** A clause of a sentence: `text.slice(start, end)`, without the mark that ends it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The mark that ends it: `，`, `；`, `：`, `——`, or '' at the end of the sentence. */
  readonly mark: string;
}

/** Ends of Japanese clauses before `、`: elsewhere the mark only lists or lets breathe. */
const JAPANESE_END =
  /(?:[るたいうくすつむぶぬだ]|です|ます)(?:が|けれど|けれども|けど|一方|一方で|ものの|のに)$|[るたいなうくすつむ](?:ので|ため)$|[えけせてねめれ]ば$/u;

/** What opens, closes or parts: a dash between spaces begins with a space. */
const MARKS = new RegExp(`[${PAIRED}—\\s，；：،؛、,;:]`, 'g');

function findMark(text: string, from: number): number {
  MARKS.lastIndex = from;
  return MARKS.exec(text)?.index ?? text.length;
}

/** The clauses of a sentence. Marks inside quotation marks or brackets divide nothing. */
export function splitClauses(sentence: TracedText | string): readonly Clause[] {
  return splitWords(typeof sentence === 'string' ? sentence : sentence.text);
}

const splitWords: (text: string) => readonly Clause[] = remember((text) => {
  const closeOf = pairMarks(text);
  const clauses: Clause[] = [];
  const open: string[] = [];
  let start = 0;
  const push = (end: number, mark: string): void => {
    let from = start;
    while (from < end && /\s/.test(text[from] ?? '')) from += 1;
    let to = end;
    // French sets a space before its marks: `trois raisons : le prix`.
    while (to > from && (mark === '' ? /[\s。！？!?.…]/ : /\s/).test(text[to - 1] ?? '')) to -= 1;
    if (to > from) clauses.push({ start: from, end: to, text: text.slice(from, to), mark });
    start = end + mark.length;
  };
  for (let at = findMark(text, 0); at < text.length; at = findMark(text, at + 1)) {
    const char = text[at] ?? '';
    const close = closeOf(char);
    if (open.length > 0 && char === open.at(-1)) open.pop();
    else if (close) open.push(close);
    if (open.length > 0) continue;
    const dash = /^(?:——|—|\s–\s)/.exec(text.slice(at, at + 3))?.[0];
    // `在2元—10元之間` is one span of values.
    const isSpan =
      dash?.length === 1 &&
      /\d\p{L}{0,3}$/u.test(text.slice(Math.max(0, at - 6), at)) &&
      /^\s?\d/.test(text.slice(at + 1));
    if (dash && !isSpan) {
      push(at, dash);
      at += dash.length - 1;
    } else if (/[，；：،؛]/u.test(char)) push(at, char);
    else if (char === '、' && at - start > 5 && JAPANESE_END.test(text.slice(Math.max(start, at - 8), at)))
      push(at, char);
    else if (/[,;:]/.test(char) && /\s/.test(text[at + 1] ?? ' ')) push(at, char);
  }
  push(text.length, '');
  return clauses;
});
