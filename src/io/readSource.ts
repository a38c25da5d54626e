import type { Source } from '../core/model.js';
import { LecternError } from '../errors.js';
import { decodeArticle } from './decode.js';
import { readCharset } from './encoding/readDeclaredEncoding.js';
import type { Foreign } from './foreign/foreign.js';
import { tellForeignText, tellXml } from './foreign/tellForeignText.js';
import { formatOfName, formatOfType, type InputFormat, isTextFormat, type TextFormat } from './formats.js';
import { sniffBytes } from './sniffBytes.js';
import { chooseTextFormat } from './sniffText.js';

/** What the user says of an article where it cannot be told, or is told wrongly. */
export interface ReadingHints {
  readonly encoding?: string | undefined;
  readonly format?: InputFormat | undefined;
}

/** What an article's bytes came with. */
export interface Label {
  /** For the deck: a base name or an address. */
  readonly file: string;
  /** For messages: as the user wrote it. */
  readonly shown: string;
  /** As a server sent it; null for a file. */
  readonly contentType: string | null;
}

export interface ReadSource {
  readonly source: Source;
  /** As `TextDecoder` names it; null for documents, which state their own. */
  readonly encoding: string | null;
}

/**
 * The text of an article's bytes. A text is decoded; a Word document, a PDF or a book is turned into HTML, one block a
 * line, and that is the text to which all offsets refer. The same bytes give the same text.
 * @throws LecternError `empty`, `binary`, `bad-format`, `unreadable`, `too-large`, `usage`
 */
export async function readSource(bytes: Uint8Array, label: Label, hints: ReadingHints = {}): Promise<ReadSource> {
  const { file, shown, contentType } = label;
  const packed = hints.format && isTextFormat(hints.format) ? null : sniffBytes(bytes, shown);
  const stated = hints.format ?? stateFormat(file, contentType);
  const format = packed ?? stated;
  if (format !== null && !isTextFormat(format)) {
    const { convertDocument } = await import('./convert/convertDocument.js');
    return { source: { file, text: await convertDocument(bytes, format, shown), format: 'document' }, encoding: null };
  }
  const declared = readCharset(contentType);
  const { text, encoding } = await decodeArticle(bytes, shown, { encoding: hints.encoding, declared });
  const chosen = chooseFormat(text, format, hints);
  // Who names the format knows what it is.
  if (hints.format === undefined) await refuseForeign(text, chosen, stated, label);
  return { source: { file, text, format: chosen }, encoding };
}

async function refuseForeign(
  text: string,
  format: TextFormat,
  stated: InputFormat | null,
  { file, shown }: Label,
): Promise<void> {
  const found = await tellForeign(text, format, stated, file);
  if (!found) return;
  throw new LecternError('bad-format', `${shown}: this is ${found.what}, not an article.`, found.fix);
}

async function tellForeign(
  text: string,
  format: TextFormat,
  stated: InputFormat | null,
  file: string,
): Promise<Foreign | null> {
  // Markdown has data and programs between its marks, and is called so.
  if (format !== 'html') return stated === 'md' ? null : tellForeignText(text, file);
  return tellXml(text) ?? (await import('./foreign/tellForeignPage.js')).tellForeignPage(text);
}

/** A server that says `text/plain` says little; one that says more knows better than the address. */
function stateFormat(file: string, contentType: string | null): InputFormat | null {
  const said = formatOfType(contentType);
  const named = formatOfName(URL.canParse(file) ? new URL(file).pathname : file);
  return said === null || said === 'txt' ? (named ?? said) : said;
}

function chooseFormat(text: string, stated: TextFormat | null, hints: ReadingHints): TextFormat {
  return hints.format !== undefined && stated !== null ? stated : chooseTextFormat(text, stated);
}
