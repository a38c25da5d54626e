import type { PrintedBookmark } from '../read/readOutline.js';
import type { PrintedPdf } from '../read/readPdf.js';
import { checkFile } from './checkFile.js';
import { checkWords } from './checkWords.js';
import type { ExpectedPdf, ExpectedSlide } from './expectedSlides.js';
import { excerpt, fault, type PdfFault } from './pdfFault.js';
import { sameAddress } from './sameAddress.js';

/** A slide and its pages, 0-based: the last one shows all of it. */
interface PlacedSlide {
  readonly slide: ExpectedSlide;
  readonly first: number;
  readonly last: number;
}

/** Everything that `slides.pdf` has to be, against its deck. */
export function checkSlides(pdf: PrintedPdf, expected: ExpectedPdf): PdfFault[] {
  const { slides } = expected;
  const placed = placeSlides(pdf, slides);
  // Of pages that are others nothing more can be said.
  if (placed === null) {
    const numbered = new Set(pdf.pages.map(({ label }) => label.split('.')[0])).size;
    const pages = `${pdf.pages.length} pages`;
    return [
      fault(
        'pages',
        null,
        `it has ${numbered === pdf.pages.length ? pages : `${pages} of ${numbered} slides`} for ${slides.length} slides`,
      ),
    ];
  }
  return [
    ...checkFile(pdf, expected),
    ...placed.flatMap(({ slide, last }) => {
      const page = pdf.pages[last];
      return page ? checkWords(page, slide, last + 1, expected) : [];
    }),
    ...checkBookmarks(pdf.outline, placed),
    ...placed.flatMap((one) => checkTargets(pdf, one, placed)),
    ...placed.flatMap((one) => checkNotes(pdf, one)),
  ];
}

/** The pages of each slide, by their labels; null if they are not those of the slides, in order. */
function placeSlides({ pages }: PrintedPdf, slides: readonly ExpectedSlide[]): readonly PlacedSlide[] | null {
  const placed: PlacedSlide[] = [];
  for (const [page, { label }] of pages.entries()) {
    const number = Number(/^(\d+)(?:\.\d+)?$/.exec(label)?.[1]);
    const slide = slides[number - 1];
    const last = placed.at(-1);
    if (slide && number === placed.length && last) placed[number - 1] = { ...last, last: page };
    else if (slide && number === placed.length + 1) placed.push({ slide, first: page, last: page });
    else return null;
  }
  const pagesOf = ({ first, last }: PlacedSlide): number => last - first + 1;
  const isWhole = placed.length === slides.length && placed.every((one) => pagesOf(one) === countLabels(pages, one));
  return isWhole ? placed : null;
}

/** How many pages say that they are a step of the slide, or its only page. */
function countLabels(pages: PrintedPdf['pages'], { first, last }: PlacedSlide): number {
  return new Set(pages.slice(first, last + 1).map(({ label }) => label)).size;
}

/** Every slide has one, in order; those of a section stand below its divider. */
function checkBookmarks(outline: readonly PrintedBookmark[], placed: readonly PlacedSlide[]): PdfFault[] {
  const faults: PdfFault[] = [];
  const listed = outline.flatMap((entry) => [
    { ...entry, above: null },
    ...entry.children.map((child) => ({ ...child, above: entry })),
  ]);
  const dividers = new Set(placed.flatMap(({ slide }) => (slide.kind === 'section' ? [slide.section] : [])));
  for (const [index, { slide, first }] of placed.entries()) {
    const { kind, section, title } = slide;
    const entry = listed[index];
    const tell = (message: string): void => void faults.push(fault('bookmarks', first + 1, message));
    if (entry?.page !== first) {
      tell('it has no bookmark in its place');
      break;
    }
    if (title !== null && !entry.title.endsWith(title))
      tell(`its bookmark says “${excerpt(entry.title)}”, not “${excerpt(title)}”`);
    const above = placed.find((other) => other.first === entry.above?.page)?.slide;
    if (above && above.section !== section) tell(`its bookmark stands below “${excerpt(entry.above?.title ?? '')}”`);
    if (!above && kind !== 'section' && dividers.has(section))
      tell('its bookmark does not stand below that of its section');
  }
  if (faults.length === 0 && listed.length > placed.length)
    faults.push(fault('bookmarks', null, `it has ${listed.length} bookmarks for ${placed.length} slides`));
  return faults;
}

function checkTargets(
  { pages }: PrintedPdf,
  { slide, first, last }: PlacedSlide,
  placed: readonly PlacedSlide[],
): PdfFault[] {
  const links = pages[last]?.links ?? [];
  const inner = dropRepeats(links.flatMap(({ to }) => (typeof to === 'number' ? [to] : [])));
  const wanted = dropRepeats(slide.targets.flatMap((id) => placed.find((other) => other.slide.id === id)?.first ?? []));
  const faults: PdfFault[] = [];
  if (wanted.join() !== inner.join())
    faults.push(fault('links', last + 1, `its links lead to pages ${list(inner)}, not to ${list(wanted)}`));
  return [...faults, ...checkAddresses(pages.slice(first, last + 1), slide, last, placed)];
}

/** Every address of the slide is linked, and nothing leads to an address that no slide has. */
function checkAddresses(
  pages: PrintedPdf['pages'],
  { addresses }: ExpectedSlide,
  last: number,
  placed: readonly PlacedSlide[],
): PdfFault[] {
  const known = new Set(placed.flatMap(({ slide }) => slide.addresses.map(sameAddress)));
  const found = new Set(
    pages.flatMap(({ links }) => links.flatMap(({ to }) => (typeof to === 'string' ? [sameAddress(to)] : []))),
  );
  const missing = addresses.filter((address) => !found.has(sameAddress(address)));
  const strange = [...found].filter((address) => !known.has(address));
  return [
    ...missing.map((address) => fault('links', last + 1, `nothing on it leads to ${excerpt(address, 60)}`)),
    ...strange.map((address) =>
      fault('links', last + 1, `a link leads to ${excerpt(address, 60)}, which no slide names`),
    ),
  ];
}

/** A link that goes over two lines is two. */
const dropRepeats = (pages: readonly number[]): number[] => pages.filter((page, index) => page !== pages[index - 1]);

const list = (pages: readonly number[]): string => pages.map((page) => page + 1).join(', ') || 'none';

/** Where pages have notes, they are the slide's. */
function checkNotes({ pages }: PrintedPdf, { slide, first, last }: PlacedSlide): PdfFault[] {
  if (pages.every(({ comments }) => comments.length === 0)) return [];
  const said = pages.slice(first, last + 1).flatMap(({ comments }) => comments);
  if (said.join('\n\n') === slide.notes.join('\n\n')) return [];
  return [fault('notes', first + 1, 'its notes are not those of the slide')];
}
