import { decodeStrictly, normaliseEncoding } from './decodeStrictly.js';
import { judgeText, type Writing } from './judgeText.js';

/** A text, and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  /** As `TextDecoder` names it: `utf-8`, `gb18030`, `windows-1252` … */
  readonly encoding: string;
}

const CANDIDATES: readonly (readonly [string, Writing])[] = [
  ['gb18030', 'chinese'],
  ['big5', 'chinese'],
  ['shift_jis', 'japanese'],
  ['euc-jp', 'japanese'],
  ['euc-kr', 'korean'],
  ['windows-1252', 'western'],
];

/** A text of which fewer characters are common is not read right. */
const LEAST = 0.4;
/** What a statistical detector must at least be sure of (of 100), where the table of common characters knows no answer. */
const LEAST_CONFIDENCE = 25;

/**
 * Decodes bytes that are not Unicode: each encoding that fits from the first byte to the last is tried, and the one is
 * taken whose text is made of common characters. A statistical detector answers for all other encodings (Cyrillic,
 * Greek, Central European …). Null where nothing is plausible.
 */
export async function guessEncoding(bytes: Uint8Array): Promise<Decoded | null> {
  let best: (Decoded & { readonly score: number }) | null = null;
  for (const [encoding, writing] of CANDIDATES) {
    const text = decodeStrictly(bytes, encoding);
    if (text === null) continue;
    const score = judgeText(text, writing);
    if (score > (best?.score ?? 0)) best = { text, encoding, score };
  }
  if (best && best.score >= LEAST) return { text: best.text, encoding: best.encoding };
  const { analyse } = await import('chardet');
  const known = new Set(CANDIDATES.map(([encoding]) => encoding));
  for (const { name, confidence } of analyse(bytes)) {
    const encoding = normaliseEncoding(name);
    // What was tried above and found wanting stays so.
    if (encoding === null || known.has(encoding) || /^(?:utf|iso-8859-1$|iso-2022)/.test(encoding)) continue;
    if (confidence < LEAST_CONFIDENCE) break;
    const text = decodeStrictly(bytes, encoding);
    if (text !== null && !/[\p{Co}\ufffd]/u.test(text)) return { text, encoding };
  }
  return null;
}
