import type { Decoded } from './guessEncoding.js';

/** Characters that are right for each that is lost: with fewer, the encoding is another one. */
const RIGHT_FOR_EACH_LOST = 50;
/** The same where the page says that it is in this encoding: a line of another one may have been pasted into it. */
const RIGHT_IF_DECLARED = 10;

/**
 * The text of bytes of which a few are damaged, as a page cut in the middle of a character has them: `\ufffd` stands
 * for each, and is reported as damage once the text is read. Null where so much is lost that the encoding is wrong.
 */
export function decodeWithFaults(bytes: Uint8Array, encoding: string, isDeclared = false): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes);
  let lost = 0;
  let right = 0;
  for (const [one] of text.matchAll(/\P{ASCII}/gu)) {
    if (one === '\ufffd') lost += 1;
    else right += 1;
  }
  return lost * (isDeclared ? RIGHT_IF_DECLARED : RIGHT_FOR_EACH_LOST) <= right ? { text, encoding } : null;
}
