import type { Convert } from '../script/createConverter.js';
import { traceSlice } from '../trace.js';
import type { ExpectedChar } from './expectWords.js';

/**
 * The expected characters as the deck's script writes them: the conversion is done again here, from the article's own
 * words. A phrase may be cut where a dictionary's word goes on, so each character is also accepted as it stands in the
 * article or converted by itself.
 */
export function convertExpected(expected: readonly ExpectedChar[], convert: Convert): ExpectedChar[] {
  const words = expected.map(({ char }) => char).join('');
  // A character of a correction may be longer than one unit: places are those of the joined text.
  const owners = expected.flatMap((one) => Array.from({ length: one.char.length }, () => one));
  const converted = convert(traceSlice(words, 0, words.length));
  return converted.pieces.flatMap((piece) =>
    Array.from({ length: piece.length }, (_, i): ExpectedChar => {
      const char = converted.text[piece.at + i] ?? '';
      const isVerbatim = piece.length === piece.span;
      const owner = owners[isVerbatim ? piece.from + i : piece.from];
      const alone = owner ? convert(traceSlice(owner.char, 0, owner.char.length)).text : '';
      return {
        char,
        at: isVerbatim ? (owner?.at ?? null) : null,
        start: owner?.start ?? 0,
        // Words of another length are mapped as a whole: a phrase may show a part of them.
        optional: !isVerbatim || (owner?.optional ?? false),
        ...(owner && isVerbatim ? { others: owner.char + alone } : {}),
      };
    }),
  );
}
