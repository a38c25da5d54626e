import { LecternError } from '../errors.js';
import type { InputFormat } from './formats.js';

const SAVE_AS_TEXT = 'Save its words as a .txt or .md file in UTF-8.';
const SAVE_AS_DOCX = 'Open it and save it as .docx, or save its words as a .txt or .md file.';

/** First bytes of files that are no article, what to call them, and what to do. */
const REFUSED: readonly (readonly [start: string, what: string, fix: string])[] = [
  ['\u0089PNG', 'a picture', SAVE_AS_TEXT],
  ['GIF8', 'a picture', SAVE_AS_TEXT],
  ['\u00ff\u00d8\u00ff', 'a picture', SAVE_AS_TEXT],
  ['RIFF', 'a picture or a recording', SAVE_AS_TEXT],
  ['ID3', 'a recording', SAVE_AS_TEXT],
  ['\u0000\u0000\u0000\u0018ftyp', 'a film', SAVE_AS_TEXT],
  ['\u0000\u0000\u0000\u0020ftyp', 'a film', SAVE_AS_TEXT],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document, or one with a password', SAVE_AS_DOCX],
  ['{\\rtf', 'a rich-text document', SAVE_AS_DOCX],
  ['\u001f\u008b', 'a compressed file', 'Unpack it, and name the article in it.'],
  ['7z\u00bc\u00af', 'a 7-Zip archive', 'Unpack it, and name the article in it.'],
  ['Rar!', 'a RAR archive', 'Unpack it, and name the article in it.'],
  ['\u007fELF', 'a program', SAVE_AS_TEXT],
  ['MZ\u0090', 'a program', SAVE_AS_TEXT],
];

/** A name within a ZIP archive that tells what it is. */
const ARCHIVES: readonly (readonly [name: string, format: InputFormat | null, what: string, fix: string])[] = [
  ['application/epub+zip', 'epub', '', ''],
  ['META-INF/container.xml', 'epub', '', ''],
  ['word/document', 'docx', '', ''],
  ['ppt/presentation', null, 'a PowerPoint file', SAVE_AS_TEXT],
  ['xl/workbook', null, 'an Excel file', SAVE_AS_TEXT],
  ['opendocument', null, 'an OpenDocument file', SAVE_AS_DOCX],
  ['Index/Document.iwa', null, 'a Pages file', SAVE_AS_DOCX],
];

/** How far from its beginning a PDF may say that it is one. */
const PDF_WITHIN = 1024;

/**
 * What the bytes themselves say, whatever the name: one of the packed formats, or null for what must be text.
 * @throws LecternError `binary`, with the name of what it is
 */
export function sniffBytes(bytes: Uint8Array, shown: string): InputFormat | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = all.subarray(0, PDF_WITHIN).toString('latin1');
  if (/^[\s\S]{0,16}%PDF-\d/.test(head) || (head.includes('%PDF-') && bytes.includes(0))) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return sniffArchive(all, shown);
  const refused = REFUSED.find(([start]) => head.startsWith(start));
  if (refused) throw new LecternError('binary', `${shown}: this is ${refused[1]}, not an article.`, refused[2]);
  return null;
}

function sniffArchive(bytes: Buffer, shown: string): InputFormat {
  for (const [name, format, what, fix] of ARCHIVES) {
    if (!bytes.includes(name)) continue;
    if (format) return format;
    throw new LecternError('binary', `${shown}: this is ${what}, not an article.`, fix);
  }
  throw new LecternError(
    'binary',
    `${shown}: this is a ZIP archive, not an article.`,
    'Unpack it, and name the article in it.',
  );
}
