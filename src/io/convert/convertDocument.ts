import { LecternError } from '../../errors.js';
import type { InputFormat, TextFormat } from '../formats.js';

type PackedFormat = Exclude<InputFormat, TextFormat>;

const CONVERTERS: Readonly<Record<PackedFormat, () => Promise<(bytes: Uint8Array, shown: string) => Promise<string>>>> =
  {
    docx: async () => (await import('./convertWord.js')).convertWord,
    epub: async () => (await import('./convertBook.js')).convertBook,
    pdf: async () => (await import('./convertPdf.js')).convertPdf,
  };

/**
 * A Word document, a PDF or a book as HTML: all of it is the article. The same bytes give the same HTML.
 * @throws LecternError `unreadable`, `empty`, `too-large`
 */
export async function convertDocument(bytes: Uint8Array, format: PackedFormat, shown: string): Promise<string> {
  const convert = await CONVERTERS[format]();
  const html = await convert(bytes, shown);
  if (/[\p{L}\p{N}]/u.test(html.replace(/^[\s\S]*?<body>/, '').replace(/<[^>]*>/g, ''))) return html;
  throw new LecternError('empty', `${shown}: no words are in it.`, 'Put the words of the article into it.');
}
