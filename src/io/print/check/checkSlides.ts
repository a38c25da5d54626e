import type { PrintedBookmark } from '../read/readOutline.js';
import type { PrintedPdf } from '../read/readPdf.js';
import { checkFile } from './checkFile.js';
import { checkWords } from './checkWords.js';
import type { ExpectedPdf, ExpectedSlide } from './expectedSlides.js';
import { excerpt, fault, type PdfFault } from './pdfFault.js';

/** Everything that `slides.pdf` has to be, against its deck. */
export function checkSlides(pdf: PrintedPdf, expected: ExpectedPdf): PdfFault[] {
  const { slides } = expected;
  // Of pages that are others nothing more can be said.
  if (pdf.pages.length !== slides.length)
    return [fault('pages', null, `it has ${pdf.pages.length} pages for ${slides.length} slides`)];
  return [
    ...checkFile(pdf, expected),
    ...pdf.pages.flatMap((page, index) => checkWords(page, slides[index] as ExpectedSlide, index + 1, expected)),
    ...checkBookmarks(pdf.outline, slides),
    ...slides.flatMap((slide, index) => checkTargets(pdf, slide, index, slides)),
  ];
}

/** Every slide has one, in order; those of a section stand below its divider. */
function checkBookmarks(outline: readonly PrintedBookmark[], slides: readonly ExpectedSlide[]): PdfFault[] {
  const faults: PdfFault[] = [];
  const listed = outline.flatMap((entry) => [
    { ...entry, above: null },
    ...entry.children.map((child) => ({ ...child, above: entry })),
  ]);
  for (const [page, { kind, section, title }] of slides.entries()) {
    const entry = listed[page];
    if (entry?.page !== page) {
      faults.push(fault('bookmarks', page + 1, 'it has no bookmark in its place'));
      break;
    }
    if (title !== null && !entry.title.endsWith(title))
      faults.push(fault('bookmarks', page + 1, `its bookmark says “${excerpt(entry.title)}”, not “${excerpt(title)}”`));
    const above = entry.above && slides[entry.above.page ?? -1];
    if (above && above.section !== section)
      faults.push(fault('bookmarks', page + 1, `its bookmark stands below “${excerpt(entry.above?.title ?? '')}”`));
    if (
      !above &&
      section !== null &&
      kind !== 'section' &&
      slides.some((one) => one.kind === 'section' && one.section === section)
    )
      faults.push(fault('bookmarks', page + 1, 'its bookmark does not stand below that of its section'));
  }
  if (faults.length === 0 && listed.length > slides.length)
    faults.push(fault('bookmarks', null, `it has ${listed.length} bookmarks for ${slides.length} slides`));
  return faults;
}

function checkTargets(
  { pages }: PrintedPdf,
  slide: ExpectedSlide,
  index: number,
  slides: readonly ExpectedSlide[],
): PdfFault[] {
  const inner = (pages[index]?.links ?? []).flatMap(({ to }) => (typeof to === 'number' ? [to] : []));
  if (slide.targets === null) {
    if (slide.kind !== 'agenda') return [];
    const isWhole = inner.length >= slide.phrases.length && inner.every((page) => slides[page]?.kind === 'section');
    return isWhole ? [] : [fault('links', index + 1, 'its entries do not all lead to their sections')];
  }
  const wanted = slide.targets.map((id) => slides.findIndex((other) => other.id === id));
  if (wanted.join() === inner.join()) return [];
  return [fault('links', index + 1, `its links lead to pages ${list(inner)}, not to ${list(wanted)}`)];
}

const list = (pages: readonly number[]): string => pages.map((page) => page + 1).join(', ') || 'none';
