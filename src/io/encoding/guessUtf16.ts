import { decodeStrictly } from './decodeStrictly.js';
import type { Decoded } from './guessEncoding.js';

/** How much of the text is looked at. */
const SAMPLE = 64 * 1024;

/**
 * UTF-16 without a byte-order mark, where it is certain: zero bytes on one side of the pairs only (Latin letters,
 * spaces, line ends), and no character that no text has. Null for anything else.
 */
export function guessUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // The high byte of a Latin letter is zero, its low byte never.
  const encoding = odd > 0 && even === 0 ? 'utf-16le' : even > 0 && odd === 0 ? 'utf-16be' : null;
  if (encoding === null) return null;
  const text = decodeStrictly(bytes, encoding);
  return text === null || hasStrange(text) ? null : { text, encoding };
}

function hasStrange(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  return /[\0-\x08\x0e-\x1f\x7f\p{Co}\p{Cn}\ufffe\uffff]/u.test(text);
}
