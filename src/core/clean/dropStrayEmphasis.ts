import type { TracedText } from '../model.js';
import { replaceRanges } from '../trace.js';

/**
 * `**粗，**體`: beside full-width punctuation CommonMark sees no emphasis and leaves the asterisks in the text
 * (https://github.com/commonmark/commonmark-spec/issues/650). They are markup all the same.
 */
export function dropStrayEmphasis(text: TracedText): TracedText {
  const pairs = [...text.text.matchAll(/\*\*(?=\S)([^*\n]+)\*\*/g)];
  return replaceRanges(
    text,
    pairs.flatMap((pair) => {
      const close = pair.index + pair[0].length;
      return [
        { start: pair.index, end: pair.index + 2, by: '' },
        { start: close - 2, end: close, by: '' },
      ];
    }),
  );
}
