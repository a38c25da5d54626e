import { withoutMenus } from '../../../core/render/withoutMenus.js';
import type { HandoutMark } from '../handoutMark.js';
import type { PrintedPdf, SpokenRun } from '../read/readPdf.js';
import { checkFile } from './checkFile.js';
import type { ExpectedPdf, ExpectedSlide } from './expectedSlides.js';
import { compact, findShown, holdsLetters, lengthOf, RIGHT_TO_LEFT } from './findWords.js';
import { excerpt, fault, type PdfFault } from './pdfFault.js';
import { sameAddress } from './sameAddress.js';

/** A paragraph (a cell, a line of code) of a reading copy. */
export interface ReadingWords {
  readonly words: string;
  /** What the contents say of it, where it is a heading that they lead to. */
  readonly title: string | null;
  /** Where its words lead. */
  readonly addresses: readonly string[];
}

/**
 * Everything that a handout has to be, against its deck: each of its words, whole and in the order in which they are
 * read out, and contents that lead to the pages that they name.
 * @param article what a reading copy has of the article; null where that is not known
 */
export function checkHandout(
  pdf: PrintedPdf,
  expected: ExpectedPdf,
  article: readonly ReadingWords[] | null = null,
): PdfFault[] {
  const { handout } = pdf;
  const sound = checkFile(pdf, expected);
  if (!handout) return [fault('words', null, 'it does not say how it was set'), ...sound];
  const chosen = handout.chosen.flatMap((index) => expected.slides[index] ?? []);
  if (chosen.length === 0 || chosen.length < handout.chosen.length)
    return [fault('pages', null, `it has slides that the deck of ${expected.slides.length} has not`), ...sound];
  return [...checkText(pdf, expected, handout, chosen, article), ...checkPages(pdf), ...sound];
}

/** A page has more than its header and footer. */
function checkPages({ pages, spoken }: PrintedPdf): PdfFault[] {
  const used = new Set(spoken.map(({ page }) => page));
  return pages.flatMap((_, index) => (used.has(index) ? [] : [fault('pages', index + 1, 'nothing stands on it')]));
}

function checkText(
  pdf: PrintedPdf,
  expected: ExpectedPdf,
  { layout }: HandoutMark,
  chosen: readonly ExpectedSlide[],
  article: readonly ReadingWords[] | null,
): PdfFault[] {
  const all = new Reading(pdf, pdf.spoken, expected);
  const titles = layout === 'article' ? listHeadings(article) : listSections(expected, chosen);
  all.find(expected.title);
  for (const words of expected.slides.find(({ kind }) => kind === 'cover')?.phrases.slice(1) ?? []) all.find(words);
  const entries = titles.map((title) => ({ title, place: all.find(title) }));
  const pages = layout === 'article' ? readCopy(pdf, expected, titles, chosen, article) : readRows(all, layout, chosen);
  const last = chosen.find(({ kind }) => kind === 'sources');
  for (const words of last ? [...last.phrases, ...withoutMenus(last.notes)] : []) all.find(words);
  const shown = layout === 'article' ? chosen.filter(({ kind }) => !FRAMES.has(kind)) : chosen;
  return [
    ...all.faults,
    ...pages.faults,
    ...checkContents(all, entries, pages.begins, pdf),
    ...checkAddresses(pdf, [...shown, ...(article ?? [])]),
  ];
}

/** Every address that words on it lead to is linked. */
function checkAddresses(
  { pages }: PrintedPdf,
  shown: readonly { readonly addresses: readonly string[] }[],
): PdfFault[] {
  const found = new Set(
    pages.flatMap(({ links }) => links.flatMap(({ to }) => (typeof to === 'string' ? [sameAddress(to)] : []))),
  );
  const wanted = new Set(shown.flatMap(({ addresses }) => addresses));
  return [...wanted]
    .filter((address) => !found.has(sameAddress(address)))
    .map((address) => fault('links', null, `nothing in it leads to ${excerpt(address, 60)}`));
}

interface Begun {
  readonly faults: readonly PdfFault[];
  /** The page, 0-based, on which each entry of the contents begins; null where its words were not found. */
  readonly begins: readonly (number | null)[];
}

/** The sections that the contents name: a single one has none. */
function listSections({ slides }: ExpectedPdf, chosen: readonly ExpectedSlide[]): readonly string[] {
  const numbers = new Set(chosen.flatMap(({ section }) => section ?? []));
  const dividers = [...numbers].flatMap(
    (number) => slides.find(({ kind, section }) => kind === 'section' && section === number) ?? [],
  );
  return dividers.length > 1 ? dividers.map(({ title }) => title ?? '') : [];
}

function listHeadings(article: readonly ReadingWords[] | null): readonly string[] {
  const titles = (article ?? []).flatMap(({ title }) => title ?? []);
  return titles.length > 1 ? titles : [];
}

/** Slide after slide, each followed by its notes. */
function readRows(all: Reading, layout: HandoutMark['layout'], chosen: readonly ExpectedSlide[]): Begun {
  const printed = new Set<string>();
  const begun = new Map<number, number | null>();
  // With notes, the slide of the sources stands beside them, at the end.
  const rows = layout === 'notes' ? chosen.filter(({ kind }) => kind !== 'sources') : chosen;
  for (const slide of rows) {
    const places = slide.phrases.map((words) => all.find(words));
    const place = places.find((found) => found !== null);
    if (slide.section !== null && !begun.has(slide.section)) begun.set(slide.section, place?.page ?? null);
    if (layout !== 'notes') continue;
    for (const [index, words] of slide.notes.entries()) {
      const key = slide.noteKeys[index] ?? '';
      if (!printed.has(key)) all.find(words);
      printed.add(key);
    }
  }
  return { faults: [], begins: [...begun.values()] };
}

/** Kinds that frame a talk: a reading copy shows none of them. */
const FRAMES = new Set(['cover', 'agenda', 'section', 'sources']);

/** The article in its order; its slides stand where the margin has room for them. */
function readCopy(
  pdf: PrintedPdf,
  expected: ExpectedPdf,
  titles: readonly string[],
  chosen: readonly ExpectedSlide[],
  article: readonly ReadingWords[] | null,
): Begun {
  const isSlide = ({ isFigure }: SpokenRun): boolean => isFigure;
  const text = new Reading(
    pdf,
    pdf.spoken.filter((run) => !isSlide(run)),
    expected,
  );
  const figures = new Reading(pdf, pdf.spoken.filter(isSlide), expected);
  // The contents have the headings, too.
  for (const title of titles) text.find(title);
  const begins: (number | null)[] = [];
  for (const { words, title } of article ?? []) {
    const page = text.find(words)?.page ?? null;
    if (title !== null) begins.push(page);
  }
  for (const { kind, phrases } of chosen) {
    if (FRAMES.has(kind)) continue;
    figures.goBack();
    for (const words of phrases) figures.find(words);
  }
  return { faults: [...text.faults, ...figures.faults], begins };
}

function checkContents(
  all: Reading,
  entries: readonly { readonly title: string; readonly place: Place | null }[],
  begins: Begun['begins'],
  { pages }: PrintedPdf,
): PdfFault[] {
  // Long contents go on to the next page.
  const last = Math.max(0, ...entries.map(({ place }) => place?.page ?? 0));
  const links = pages
    .slice(0, last + 1)
    .flatMap((one) => one.links.flatMap(({ to }) => (typeof to === 'number' ? [to] : [])));
  return entries.flatMap(({ title, place }, index) => {
    const page = begins[index] ?? null;
    if (page === null || place === null) return [];
    const entry = `the contents’ “${excerpt(title)}”`;
    const isNamed = all.text.startsWith(String(page + 1), place.end);
    return [
      ...(links[index] === page ? [] : [fault('links', place.page + 1, `${entry} does not lead to page ${page + 1}`)]),
      ...(isNamed ? [] : [fault('links', place.page + 1, `${entry} does not name page ${page + 1}`)]),
    ];
  });
}

/** Where words were found: their page, 0-based, and the end of them in all that is read out. */
interface Place {
  readonly page: number;
  readonly end: number;
}

/** Words that are read out one after the other, and looked for in that order. */
class Reading {
  readonly text: string;
  readonly faults: PdfFault[] = [];
  readonly #starts: { readonly at: number; readonly page: number }[] = [];
  readonly #pages: PrintedPdf['pages'];
  readonly #hasStandIns: boolean;
  #from = 0;

  constructor({ pages }: PrintedPdf, runs: readonly SpokenRun[], { hasStandIns }: ExpectedPdf) {
    this.#pages = pages;
    this.#hasStandIns = hasStandIns;
    let text = '';
    for (const run of runs) {
      if (this.#starts.at(-1)?.page !== run.page) this.#starts.push({ at: text.length, page: run.page });
      text += compact(run.text);
    }
    this.text = text;
  }

  /** What follows may stand anywhere. */
  goBack(): void {
    this.#from = 0;
  }

  /** The next place of the words; null, with a fault, where there is none. */
  find(phrase: string): Place | null {
    const words = compact(phrase);
    if (words === '') return null;
    const page = this.#pageAt(this.#from);
    if (RIGHT_TO_LEFT.test(words)) {
      const copied = compact(
        this.#pages
          .slice(page)
          .map((one) => one.copied)
          .join(''),
      );
      if (!this.#hasStandIns && !holdsLetters(copied, words)) this.#tell('words', `“${excerpt(phrase)}” is missing`);
      return null;
    }
    const at = findShown(this.text, words, this.#from, this.#hasStandIns);
    if (at >= 0) {
      this.#from = at + lengthOf(words, this.#hasStandIns);
      return { page: this.#pageAt(at), end: this.#from };
    }
    const isElsewhere = findShown(this.text, words, 0, this.#hasStandIns) >= 0;
    if (isElsewhere) this.#tell('order', `“${excerpt(phrase)}” is not in its place`);
    else this.#tell('words', `“${excerpt(phrase)}” is missing`);
    return null;
  }

  #tell(rule: 'words' | 'order', message: string): void {
    this.faults.push(fault(rule, this.#pageAt(this.#from) + 1, message));
  }

  #pageAt(offset: number): number {
    return this.#starts.findLast(({ at }) => at <= offset)?.page ?? 0;
  }
}
