import { bareWords } from '../../core/bareWords.js';
import type { PdfBlock, PdfPage, PdfRun } from '../../core/read/pdf/pdfPage.js';
import { readPdfPages } from '../../core/read/pdf/readPdfPages.js';
import { unifyRadicals } from '../../core/read/pdf/unifyRadicals.js';
import { LecternError } from '../../errors.js';
import { escapeHtml, sayAuthor, sayTitle, writeDocument } from './writeDocument.js';

/** Fewer letters a page than this are stamps on scans. */
const LEAST_LETTERS = 25;

/**
 * The text of a PDF as HTML: paragraphs, headings and lists, from where its letters stand.
 * @throws LecternError `unreadable` for one that is locked or damaged, `empty` for a scan
 */
export async function convertPdf(bytes: Uint8Array, shown: string): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // The bytes are handed over for good: a copy.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    throw describe(error, shown);
  }
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await readPage(await document.getPage(number)));
    const letters = pages.reduce(
      (sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.trim().length, 0),
      0,
    );
    if (letters < LEAST_LETTERS * pages.length)
      throw new LecternError(
        'empty',
        `${shown}: there is no text in this PDF: its ${pages.length === 1 ? 'page is a picture' : `${pages.length} pages are pictures`} (a scan?).`,
        'Let a program for text recognition read it first, such as: ocrmypdf scan.pdf text.pdf',
      );
    const { info } = await document.getMetadata();
    const blocks = readPdfPages(pages);
    // Items below each other are one list.
    return writeDocument(readFacts(info, blocks), blocks.map(writeBlock)).replace(/<\/ul>\n<ul>/g, '\n');
  } catch (error) {
    throw error instanceof LecternError ? error : describe(error, shown);
  } finally {
    await document.destroy();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>['getPage']>>;

async function readPage(page: Page): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const runs = items.flatMap((item): PdfRun[] => {
    if (!('str' in item)) return [];
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform.map(Number);
    // What is turned on its side stands in a margin.
    if (Math.abs(b) > Math.abs(a) * 0.2) return [];
    return [
      {
        text: unifyRadicals(item.str),
        x,
        y,
        width: item.width,
        size: Math.abs(d) || item.height,
        font: item.fontName,
        isFixed: styles[item.fontName]?.fontFamily === 'monospace',
      },
    ];
  });
  page.cleanup();
  return { width, height, runs };
}

function readFacts(info: unknown, blocks: readonly PdfBlock[]) {
  const { Title, Author, Language } = info as { Title?: unknown; Author?: unknown; Language?: unknown };
  const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const title = sayTitle(words(Title));
  // What a program remembers of an earlier document is no title of this one.
  const isSaid = title !== null && blocks.slice(0, 12).some(({ text }) => bareWords(text).includes(bareWords(title)));
  return { title: isSaid ? title : null, author: sayAuthor(words(Author)), date: null, language: words(Language) };
}

function writeBlock(block: PdfBlock): string {
  const text = escapeHtml(block.text);
  if (block.type === 'heading') return `<h${block.level}>${text}</h${block.level}>`;
  if (block.type === 'table') {
    const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
    return `<table>${rows.join('')}</table>`;
  }
  if (block.type === 'code') return `<pre>${text}</pre>`;
  if (block.type === 'note') return `<p role="doc-footnote">${text}</p>`;
  if (block.type === 'item') return `<ul><li>${text}</li></ul>`;
  return block.isApart ? `<p><strong>${text}</strong></p>` : `<p>${text}</p>`;
}

function describe(error: unknown, shown: string): LecternError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return new LecternError(
      'unreadable',
      `${shown}: this PDF is locked with a password.`,
      'Open it with its password and print it into a new PDF, or name its text instead.',
      error,
    );
  return new LecternError(
    'unreadable',
    `${shown}: this PDF is damaged (${error instanceof Error ? error.message : String(error)}).`,
    'Open it in a PDF reader and print it into a new PDF.',
    error,
  );
}
