import { PDFBool, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { type PrintedFont, readFonts } from '../../src/io/print/read/readFonts.js';

export interface OutlineEntry {
  readonly title: string;
  /** 1-based; null if it leads nowhere. */
  readonly page: number | null;
  readonly children: readonly OutlineEntry[];
}

export interface PdfLink {
  /** The page that it stands on, 1-based. */
  readonly from: number;
  /** The page that it leads to, or an address. */
  readonly to: number | string | null;
}

/** What a PDF says when it is read back. */
export interface PdfReading {
  readonly pages: readonly { readonly width: number; readonly height: number; readonly text: string }[];
  readonly title: string | null;
  readonly author: string | null;
  readonly subject: string | null;
  readonly keywords: string | null;
  readonly language: string | null;
  readonly dated: boolean;
  readonly tagged: boolean;
  readonly outline: readonly OutlineEntry[];
  readonly links: readonly PdfLink[];
  readonly fonts: readonly PrintedFont[];
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type RawOutline = NonNullable<Awaited<ReturnType<Proxy['getOutline']>>>;

/** Reads a PDF as a reader's program would. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const marks = file.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  // pdf.js takes the memory that it is given.
  const document = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const info: Readonly<Record<string, unknown>> = { ...(await document.getMetadata()).info };
    const text = (key: string): string | null => (typeof info[key] === 'string' ? info[key] : null);
    const pages: PdfReading['pages'][number][] = [];
    const links: PdfLink[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push({ width, height, text: items.map((item) => ('str' in item ? item.str : '')).join('') });
      for (const annotation of (await page.getAnnotations()) as { subtype: string; dest?: unknown; url?: string }[]) {
        if (annotation.subtype !== 'Link') continue;
        links.push({ from: number, to: annotation.url ?? (await findPage(document, annotation.dest)) });
      }
    }
    return {
      pages,
      title: text('Title'),
      author: text('Author'),
      subject: text('Subject'),
      keywords: text('Keywords'),
      language: text('Language'),
      dated: 'CreationDate' in info || 'ModDate' in info,
      tagged: marks?.lookupMaybe(PDFName.of('Marked'), PDFBool)?.asBoolean() === true,
      outline: await readOutline(document, (await document.getOutline()) ?? []),
      links,
      fonts: readFonts(file),
    };
  } finally {
    await document.destroy();
  }
}

async function readOutline(document: Proxy, entries: RawOutline): Promise<OutlineEntry[]> {
  const read: OutlineEntry[] = [];
  for (const { title, dest, items } of entries) {
    read.push({ title, page: await findPage(document, dest), children: await readOutline(document, items) });
  }
  return read;
}

/** The page of a destination, named or not. */
async function findPage(document: Proxy, destination: unknown): Promise<number | null> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  if (!Array.isArray(explicit)) return null;
  const target: unknown = explicit[0];
  return isPageReference(target) ? (await document.getPageIndex(target)) + 1 : null;
}

function isPageReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
