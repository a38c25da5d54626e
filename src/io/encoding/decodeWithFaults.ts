import type { Decoded } from './guessEncoding.js';

/** Characters that are right for each that is lost: with fewer, the encoding is another one. */
const RIGHT_FOR_EACH_LOST = 50;

/**
 * The text of bytes of which a few are damaged, as a page cut in the middle of a character has them: `\ufffd` stands
 * for each, and is reported as damage once the text is read. Null where so much is lost that the encoding is wrong.
 */
export function decodeWithFaults(bytes: Uint8Array, encoding: string): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes);
  let lost = 0;
  let right = 0;
  for (const [one] of text.matchAll(/\P{ASCII}/gu)) {
    if (one === '\ufffd') lost += 1;
    else right += 1;
  }
  return lost * RIGHT_FOR_EACH_LOST <= right ? { text, encoding } : null;
}
