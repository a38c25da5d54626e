import { LecternError } from '../errors.js';

/** First bytes of files that are no text, and what to call them. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or a Word document'],
  ['\u0089PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['{\\rtf', 'a rich-text document'],
];

const SAVE_AS_TEXT = 'Save its words as a .txt or .md file in UTF-8.';

/** The text of an article's bytes: UTF-8, without its byte-order mark. Anything else is refused by name. */
export function decodeArticle(bytes: Uint8Array, shown: string): string {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) throw new LecternError('binary', `${shown}: this is ${signature[1]}, not text.`, SAVE_AS_TEXT);
  if (head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff'))
    throw new LecternError(
      'unreadable',
      `${shown}: the text is in UTF-16, not UTF-8.`,
      `${saveAsUtf8('UTF-16', shown)}`,
    );
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw new LecternError('binary', `${shown}: this is not text (a zero byte at ${zero + 1}).`, SAVE_AS_TEXT);
  const text = decodeUtf8(bytes, shown);
  if (text.trim() === '')
    throw new LecternError('empty', `${shown}: the file is empty.`, 'Put the words of the article into it.');
  return text;
}

function decodeUtf8(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const guess = ['gb18030', 'big5', 'shift_jis'].find((encoding) => canDecode(bytes, encoding));
    const message = `${shown}:${lineOfFirstFault(bytes)}: the text is not in UTF-8.`;
    throw new LecternError('unreadable', message, saveAsUtf8(guess?.toUpperCase() ?? 'its own encoding', shown), error);
  }
}

function saveAsUtf8(from: string, shown: string): string {
  const command = / /.test(from) ? '' : `, or run: iconv -f ${from} -t UTF-8 "${shown}" > article.txt`;
  return `Open it in an editor and save it as UTF-8${command}`;
}

function canDecode(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function lineOfFirstFault(bytes: Uint8Array): number {
  const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd')[0] ?? '';
  return before.split('\n').length;
}
