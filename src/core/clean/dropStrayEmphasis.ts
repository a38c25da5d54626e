import { findAll } from '../findAll.js';
import type { TracedText } from '../model.js';
import { replaceRanges, slice } from '../trace.js';

/** Between a space and a bracket asterisks close nothing: `**nil` is like `**{}` in a program. */
const PAIR = /(\*{2,3})(?=\S)([^*\n]+)(?:(?<=\S)\1|\1(?![{[(]))/g;
/** A single asterisk is markup only where a letter of a language without spaces goes on right behind its pair. */
const SINGLE =
  /(?<![*\p{L}\p{N}])(\*)(?=\S)([^*\n]{1,80}(?<=\S))\*(?=[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** Marks around all of a line: a converter escaped them, with those that set the line bold outside. */
const AROUND = /^(\*+)(?=\S)[^*\n]+(?<=\S)(\*+)$/u;

/** The sign that some authors set before a paragraph for an arrow: `**>** Another way`. */
const ARROW = /^[>›]\s+(?=\S)/u;

/**
 * `**粗，**體`, `*시각화(Visualization)*를`: beside punctuation CommonMark sees no emphasis and leaves the asterisks in
 * the text (https://github.com/commonmark/commonmark-spec/issues/650). They are markup all the same; so is an arrow that
 * is left at the beginning once what made it bold is gone.
 */
export function dropStrayEmphasis(text: TracedText): TracedText {
  return dropArrow(/\*|__/.test(text.text) ? dropHalves(dropPairs(dropAround(text))) : text);
}

function dropAround(text: TracedText): TracedText {
  const [, open = '', close = ''] = AROUND.exec(text.text) ?? [];
  return open === '' ? text : slice(text, open.length, text.text.length - close.length);
}

/** Marks that a converter left where there was nothing to set bold, beside signs of a script that has no use for them. */
const HALF =
  /(?<=^|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}。，、！？；：”」』）》])(?:\s*(?<![*_])(?:\*{4,}|_{2,})(?![*_]))+(?:\s*(?=$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}“「『（《])|(?=\s))/gu;

function dropHalves(text: TracedText): TracedText {
  return replaceRanges(
    text,
    findAll(text.text, HALF).map(({ index, 0: marks }) => ({ start: index, end: index + marks.length, by: '' })),
  );
}

function dropArrow(text: TracedText): TracedText {
  const arrow = ARROW.exec(text.text)?.[0].length ?? 0;
  return arrow > 0 ? replaceRanges(text, [{ start: 0, end: arrow, by: '' }]) : text;
}

function dropPairs(text: TracedText): TracedText {
  const doubled = findAll(text.text, PAIR);
  const pairs = doubled.length > 0 ? doubled : findAll(text.text, SINGLE);
  return replaceRanges(
    text,
    pairs.flatMap((pair) => {
      const close = pair.index + pair[0].length;
      const { length } = pair[1] ?? '';
      return [
        { start: pair.index, end: pair.index + length, by: '' },
        { start: close - length, end: close, by: '' },
      ];
    }),
  );
}
