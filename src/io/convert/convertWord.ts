import { LecternError } from '../../errors.js';
import { findAll, readXml, type XmlElement } from './readXml.js';
import { type Archive, unpack } from './unpack.js';
import { markHeadings, type WordNode } from './wordHeadings.js';
import { readStyleLevels } from './wordStyles.js';
import { type DocumentFacts, sayAuthor, sayTitle, writeDocument } from './writeDocument.js';

const STYLE_MAP = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.LecternHeading${level} => h${level}:fresh`),
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
  "p[style-name='caption'] => p:fresh",
];

/** A Word document as HTML: headings by their outline level, lists, tables, notes at the end, pictures as data. */
export async function convertWord(bytes: Uint8Array, shown: string): Promise<string> {
  const archive = await unpack(bytes, shown, (name) =>
    /^(?:word|docProps|customXml|_rels)\/|^\[Content_Types\]\.xml$/.test(name),
  );
  const levels = readStyleLevels(readPart(archive, 'word/styles.xml'));
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: await repack(archive) },
      {
        styleMap: STYLE_MAP,
        idPrefix: 'n-',
        transformDocument: (document: WordNode) => markHeadings(document, levels),
      },
    );
    return writeDocument(readFacts(archive), splitBlocks(markNotes(value)));
  } catch (error) {
    throw new LecternError(
      'unreadable',
      `${shown}: this Word document cannot be read (${error instanceof Error ? error.message : String(error)}).`,
      'Open it in Word or LibreOffice and save it as .docx again.',
      error,
    );
  }
}

/** Packed again by sizes that are true: whoever unpacks it next meets no bomb. */
async function repack(archive: Archive): Promise<Buffer> {
  const { zipSync } = await import('fflate');
  // The date is fixed: 1980 is where those of ZIP files begin.
  return Buffer.from(zipSync(Object.fromEntries(archive), { level: 0, mtime: new Date(1980, 0, 2) }));
}

const readPart = (archive: Archive, name: string): XmlElement =>
  readXml(new TextDecoder().decode(archive.get(name) ?? new Uint8Array()));

function readFacts(archive: Archive): DocumentFacts {
  const core = readPart(archive, 'docProps/core.xml');
  const say = (name: string): string | null => findAll(core, name)[0]?.text ?? null;
  const language = findAll(readPart(archive, 'word/styles.xml'), 'lang')[0]?.attributes;
  return {
    title: sayTitle(say('title')),
    author: sayAuthor(say('creator')),
    date: null,
    language: language?.eastAsia && !language.val ? language.eastAsia : (language?.val ?? null),
  };
}

/** Notes are no part of the text's last list. */
function markNotes(html: string): string {
  const at = html.search(/<ol><li id="n-(?:footnote|endnote)-/);
  return at < 0
    ? html
    : `${html.slice(0, at)}<section class="footnotes" role="doc-endnotes">${html.slice(at)}</section>`;
}

/** One block a line: a place in the text is a place in the document. */
function splitBlocks(html: string): string[] {
  return html.replace(/(<\/(?:p|h[1-6]|ul|ol|table|tr|li|blockquote)>)(?=<)/g, '$1\n').split('\n');
}
