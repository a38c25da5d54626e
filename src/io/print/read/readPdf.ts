import {
  ParseSpeeds,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { type HandoutMark, readHandoutMark } from '../handoutMark.js';
import { nameOf } from '../nameOf.js';
import { type PrintedFont, readFonts } from './readFonts.js';
import { readLabels } from './readLabels.js';
import { type PrintedLink, readComments, readDestinations, readLinks } from './readLinks.js';
import { type PrintedBookmark, readOutline } from './readOutline.js';
import { type FontMeanings, type PageText, readPageText } from './readPageText.js';
import { findLostParts, type LostParts } from './readParents.js';
import { readTags, readText, type Tag } from './readTags.js';
import { readXmpTitles } from './readXmpTitles.js';
import { readStream } from './streamBytes.js';

export interface PrintedPage {
  /** Its words in the order in which they are drawn and copied, decoration left out. */
  readonly copied: string;
  /** The same in the order of the tags, in which they are read out. */
  readonly spoken: string;
  /** How many things are drawn that are neither tagged nor marked as decoration. */
  readonly unmarked: number;
  /** How many of its instructions are none. */
  readonly unknown: number;
  readonly links: readonly PrintedLink[];
  /** What a viewer calls it: the number of its slide, and of the step where it has several. */
  readonly label: string;
  /** How the tab key goes through its links: `S` as they are read; null where it does not say. */
  readonly tabs: string | null;
  /** The words of the comments that stand on it. */
  readonly comments: readonly string[];
}

/** Words that are read out one after the other, and the page that they stand on, 0-based. */
export interface SpokenRun {
  readonly page: number;
  readonly text: string;
  /** They stand in a figure: on a slide that a handout shows. */
  readonly isFigure: boolean;
}

/** What a PDF says when it is opened: the same for a person's viewer, a screen reader and a search engine. */
export interface PrintedPdf {
  readonly title: string | null;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** The window is named after the title, not after the file. */
  readonly showsTitle: boolean;
  /** It describes itself for archives, too (XMP). */
  readonly hasXmp: boolean;
  /** The titles that it gives itself there. */
  readonly xmpTitles: readonly string[];
  /** The fingerprint of the words that it was printed from. */
  readonly words: string | null;
  /** How a viewer opens it: `UseOutlines`, `FullScreen` … */
  readonly mode: string | null;
  readonly pages: readonly PrintedPage[];
  /** All of its words in the order of the tags, in which they are read out. */
  readonly spoken: readonly SpokenRun[];
  /** What it says of itself where it is a handout: how it is set, and the slides that it has. */
  readonly handout: HandoutMark | null;
  readonly outline: readonly PrintedBookmark[];
  readonly fonts: readonly PrintedFont[];
  readonly tags: Tag | null;
  /** Marks and links that do not lead back to the tags that hold them, by their pages. */
  readonly lost: LostParts;
}

/** Reads a PDF back, from its bytes. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const { catalog } = document;
  const flag = (holder: string, key: string): boolean =>
    catalog.lookupMaybe(nameOf(holder), PDFDict)?.lookupMaybe(nameOf(key), PDFBool)?.asBoolean() === true;
  const destinations = readDestinations(document);
  const tags = readTags(document);
  return {
    title: document.getTitle() ?? null,
    language: readText(catalog.lookup(nameOf('Lang'))),
    isTagged: flag('MarkInfo', 'Marked'),
    showsTitle: flag('ViewerPreferences', 'DisplayDocTitle'),
    words: readIdentifier(document),
    hasXmp: catalog.has(nameOf('Metadata')),
    xmpTitles: readXmpTitles(readStream(catalog.lookup(nameOf('Metadata')))),
    mode: readName(catalog.get(nameOf('PageMode'))),
    ...readPages(document, tags, destinations),
    handout: readHandoutMark(document),
    outline: readOutline(document, destinations),
    fonts: readFonts(document),
    tags,
    lost: findLostParts(document),
  };
}

function readPages(
  document: PDFDocument,
  tags: Tag | null,
  destinations: ReturnType<typeof readDestinations>,
): Pick<PrintedPdf, 'pages' | 'spoken'> {
  const fonts: FontMeanings = new Map();
  const labels = readLabels(document);
  const said = document.getPages().map((page) => sortByMark(readPageText(page, fonts)));
  const spoken = listMarks(tags).map(({ key, ...run }) => ({ ...run, text: said[run.page]?.byMark.get(key) ?? '' }));
  const byPage = document.getPages().map((): string[] => []);
  for (const { page, text } of spoken) byPage[page]?.push(text);
  const pages = document.getPages().map((page, index) => {
    const { words = '', unmarked = 0, unknown = 0 } = said[index] ?? {};
    return {
      copied: words,
      spoken: byPage[index]?.join('') ?? '',
      unmarked,
      unknown,
      links: readLinks(page, destinations),
      label: labels[index] ?? '',
      tabs: readName(page.node.get(nameOf('Tabs'))),
      comments: readComments(page),
    };
  });
  return { pages, spoken };
}

/** The words of a page, decoration left out, and those of each mark. */
function sortByMark({ runs, unmarked, unknown }: PageText) {
  const words = runs.filter(({ isArtefact }) => !isArtefact);
  const byMark = new Map<string, string>();
  for (const { mark, stream, text } of words) {
    if (mark === null) continue;
    const key = keyOf(mark, stream);
    byMark.set(key, (byMark.get(key) ?? '') + text);
  }
  return { words: words.map(({ text }) => text).join(''), byMark, unmarked, unknown };
}

/** Each drawing within a page numbers its marks by itself. */
const keyOf = (mark: number, stream: PDFRef | null): string => `${mark} ${stream?.toString() ?? ''}`;

/** What a figure is that nobody describes: see `mendElements`. */
const FIGURES = new Set(['Figure', 'Div']);

interface PlacedMark extends Omit<SpokenRun, 'text'> {
  readonly key: string;
}

/** All marks in the order of the tags, each with its page. */
function listMarks(tags: Tag | null): readonly PlacedMark[] {
  const marks: PlacedMark[] = [];
  const walk = (tag: Tag, isFigure: boolean): void => {
    for (const child of tag.children) {
      if (child.type === 'tag') walk(child, isFigure || FIGURES.has(child.role));
      else if (child.type === 'content' && child.page !== null)
        marks.push({ page: child.page, key: keyOf(child.mark, child.stream), isFigure });
    }
  };
  if (tags) walk(tags, false);
  return marks;
}

/** The links and notes that the tags hold. */
export function listTaggedObjects(tags: Tag | null): ReadonlySet<PDFRef> {
  const refs = new Set<PDFRef>();
  const walk = (tag: Tag): void => {
    for (const child of tag.children) {
      if (child.type === 'tag') walk(child);
      else if (child.type === 'object' && child.ref) refs.add(child.ref);
    }
  };
  if (tags) walk(tags);
  return refs;
}

function readName(object: unknown): string | null {
  return object instanceof PDFName ? object.decodeText() : null;
}

function readIdentifier({ context }: PDFDocument): string | null {
  const identifier = context.trailerInfo.ID;
  const first = identifier instanceof PDFArray ? identifier.lookup(0) : undefined;
  return first instanceof PDFHexString ? first.asString().toLowerCase() : null;
}
