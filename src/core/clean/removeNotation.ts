import { findAll } from '../findAll.js';
import type { TracedText } from '../model.js';
import { replaceRanges } from '../trace.js';

/** A reading in double brackets right behind its characters, with the stroke that shows where they begin: `｜悠乎《ゆうこ》`. */
const READING =
  /(?<=[\p{Script=Han}々〆ヶ]|｜[^《》｜\n]{1,20})《[\p{Script=Hiragana}\p{Script=Katakana}ー・]{1,24}》/gu;
const STROKE = /｜(?=[^《》｜\n]{1,20}《)/gu;
/** What the typist notes on the layout, or on a character that has no code: `［＃地付き］`. */
const NOTE = /※?［＃[^［］\n]{1,80}］/gu;

/**
 * Removes the signs in which Japanese archives type what a printed book shows beside its words: readings, emphasis dots,
 * indents (https://www.aozora.gr.jp/annotation/). They are not read out.
 */
export function removeNotation(text: TracedText): TracedText {
  if (!/《|［＃/.test(text.text)) return text;
  const found = [READING, STROKE, NOTE].flatMap((pattern) => findAll(text.text, pattern));
  return replaceRanges(
    text,
    found
      .map(({ index, 0: words }) => ({ start: index, end: index + words.length, by: '' }))
      .sort((a, b) => a.start - b.start),
  );
}
