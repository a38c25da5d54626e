import { LecternError } from '../errors.js';
import { decodeStrictly, normaliseEncoding } from './encoding/decodeStrictly.js';
import { decodeWithFaults } from './encoding/decodeWithFaults.js';
import { type Decoded, guessEncoding } from './encoding/guessEncoding.js';
import { guessUtf16 } from './encoding/guessUtf16.js';
import { readDeclaredEncoding } from './encoding/readDeclaredEncoding.js';

export type { Decoded } from './encoding/guessEncoding.js';

/** What is known of a text's encoding before its bytes are looked at. */
export interface EncodingHints {
  /** What the user says: it is obeyed. */
  readonly encoding?: string | undefined;
  /** What the server says: it is believed where the bytes agree. */
  readonly declared?: string | null;
}

const SAVE_AS_TEXT = 'Save its words as a .txt or .md file in UTF-8.';
const NAME_IT = 'Name it (--encoding gb18030, big5, shift_jis, euc-kr, windows-1252 …), or save the file as UTF-8.';
/** Of so many bytes one may be a stray zero. */
const BYTES_PER_STRAY = 4000;
/** Fewer characters beyond ASCII than this may be UTF-8 by chance. */
const BY_CHANCE = 4;

/**
 * The text of an article's bytes, without its byte-order mark, and its encoding: what the user says, else a byte-order
 * mark, else UTF-8 where the bytes are, else what page or server declare, else what the text itself shows.
 * @throws LecternError `empty`, `binary`, `unreadable`, `usage` (an encoding that does not exist)
 */
export async function decodeArticle(bytes: Uint8Array, shown: string, hints: EncodingHints = {}): Promise<Decoded> {
  const decoded =
    hints.encoding === undefined
      ? await findEncoding(bytes, shown, hints.declared ?? null)
      : obey(bytes, shown, hints.encoding);
  if (decoded.text.trim() === '')
    throw new LecternError('empty', `${shown}: the file is empty.`, 'Put the words of the article into it.');
  return decoded;
}

async function findEncoding(all: Uint8Array, shown: string, declaredBefore: string | null): Promise<Decoded> {
  const mark = readMark(all);
  if (mark !== null) return decodeMarked(all, mark, shown);
  const bytes = dropStrayZeros(all);
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const wide = guessUtf16(bytes);
    if (wide) return wide;
    throw new LecternError('binary', `${shown}: this is not text (a zero byte at ${zero + 1}).`, SAVE_AS_TEXT);
  }
  const declared = declaredBefore ?? readDeclaredEncoding(bytes);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null && hasEscapes(bytes)) {
    const escaped = decodeStrictly(bytes, 'iso-2022-jp');
    if (escaped !== null) return { text: escaped, encoding: 'iso-2022-jp' };
  }
  if (utf8 !== null && (declared === null || countBeyondAscii(utf8) >= BY_CHANCE))
    return { text: utf8, encoding: 'utf-8' };
  const believed = declared === null ? null : decodeStrictly(bytes, declared);
  if (declared !== null && believed !== null) return { text: believed, encoding: declared };
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const faulty =
    decodeWithFaults(bytes, 'utf-8', declared === 'utf-8') ?? (declared && decodeWithFaults(bytes, declared));
  if (faulty) return faulty;
  const guessed = await guessEncoding(bytes);
  if (guessed) return guessed;
  throw new LecternError(
    'unreadable',
    `${shown}:${lineOfFirstFault(bytes, 'utf-8')}: the text is not in UTF-8, and its encoding cannot be told.`,
    NAME_IT,
  );
}

/** A zero byte in thousands is what a template left in a page: browsers read over it. More of them are no text. */
function dropStrayZeros(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0)) return bytes;
  const others = bytes.filter((byte) => byte !== 0);
  return (bytes.length - others.length) * BYTES_PER_STRAY <= bytes.length ? others : bytes;
}

function obey(bytes: Uint8Array, shown: string, name: string): Decoded {
  const encoding = normaliseEncoding(name);
  if (encoding === null)
    throw new LecternError(
      'usage',
      `There is no encoding ${name}.`,
      'One of utf-8, utf-16le, gb18030, big5, shift_jis, euc-jp, euc-kr, windows-1252 …',
    );
  const text = decodeStrictly(bytes, encoding);
  if (text !== null) return { text, encoding };
  throw new LecternError(
    'unreadable',
    `${shown}:${lineOfFirstFault(bytes, encoding)}: the text is not in ${encoding.toUpperCase()}.`,
    'Leave out --encoding, or name another one.',
  );
}

type Mark = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

function readMark(bytes: Uint8Array): Mark | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length % 4 === 0 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32' : null;
}

function decodeMarked(bytes: Uint8Array, mark: Mark, shown: string): Decoded {
  const text = mark === 'utf-32' ? null : decodeStrictly(bytes, mark);
  if (text !== null) return { text, encoding: mark };
  throw new LecternError(
    'unreadable',
    mark === 'utf-32'
      ? `${shown}: the text is in UTF-32.`
      : `${shown}:${lineOfFirstFault(bytes, mark)}: the text is marked as ${mark.toUpperCase()}, and is not.`,
    'Open it in an editor and save it as UTF-8.',
  );
}

/** ISO-2022-JP is ASCII with escapes into Japanese. */
function hasEscapes(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40);
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\P{ASCII}/gu)) {
    count += 1;
    if (count >= BY_CHANCE) break;
  }
  return count;
}

function lineOfFirstFault(bytes: Uint8Array, encoding: string): number {
  const before = new TextDecoder(encoding).decode(bytes).split('\ufffd')[0] ?? '';
  return before.split('\n').length;
}
