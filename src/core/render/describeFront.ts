import { countLines } from '../fit/lines.js';
import { estimateLength } from '../language.js';
import { listPhrases } from '../listPhrases.js';
import type { CoverSlide, Deck, Language, SectionSlide, Slide } from '../model.js';
import { fillLabel, findHandoutLabels } from './labels/handoutLabels.js';
import { GAP, type HandoutPage } from './layoutHandout.js';

const MM_PER_PT = 25.4 / 72;

/** Type sizes in pt with the height of a line in mm, and the white space around the parts, in mm: see `handout.css`. */
export const FRONT = {
  headline: { size: 24, line: 11 },
  /** Of titles that would fill more than two lines. */
  longHeadline: { size: 16, line: 7.4 },
  standfirst: { size: 11.5, line: 6.4, above: 2.5 },
  facts: { size: 9, line: 5, above: 3 },
  contents: { size: 10, line: 4.8, padding: 0.8, above: 5, label: 7.5 },
  end: 9,
} as const;

/** Contents of more entries than this stand in two columns. */
const LONG_CONTENTS = 4;

/** Of the height of a page: as much as a title block that has one for itself may take, see `handout.css`. */
const LARGEST = 0.8;

/** Beside the title of a section: its number before, its page after it, in mm. */
const ENTRY_FRAME = 17;

/** A section that the contents lead to. */
export interface ContentsEntry {
  /** The number shown: the article's own; null where it gives none. */
  readonly numeral: number | null;
  readonly title: string;
  /** The id of the slide that it begins with. */
  readonly target: string;
}

/** What the first page says before anything else. */
export interface HandoutFront {
  readonly title: string;
  readonly standfirst: string | null;
  /** In the article's own words: author, date, origin. */
  readonly facts: readonly string[];
  /** In ours: how long the talk is, and how many slides it has. */
  readonly counts: readonly string[];
  /** What is set so are words of the presenter's own; null where there are none. */
  readonly legend: string | null;
  readonly contents: readonly ContentsEntry[];
  readonly isLongTitle: boolean;
  /** Title and contents stand side by side. */
  readonly isWide: boolean;
  readonly contentsColumns: 1 | 2;
  /** A page of its own may not hold it: its parts follow each other, over pages if need be. */
  readonly isLong: boolean;
  /** In mm, on the safe side. */
  readonly height: number;
}

/** The title block of a handout: what it is, who wrote it and when, how long the talk is, and its contents. */
export function describeFront(deck: Deck, contents: readonly ContentsEntry[], page: HandoutPage): HandoutFront {
  const { language, title } = deck.meta;
  const cover = deck.slides.find((slide): slide is CoverSlide => slide.kind === 'cover');
  const facts = listFacts(deck);
  const standfirst = cover?.standfirst?.text ?? null;
  const labels = findHandoutLabels(language);
  const legend = deck.slides.some(hasOwnWords) ? labels.own : null;
  const minutes = Math.max(1, Math.round(deck.slides.reduce((sum, { seconds }) => sum + seconds, 0) / 60));
  const isWide = page.width > page.height;
  const shown = contents.length > 1 ? contents : [];
  const headWidth = isWide && shown.length > 0 ? (page.width - 2 * GAP) / 2 : page.width;
  const contentsColumns = !isWide && shown.length > LONG_CONTENTS && page.width > 150 ? 2 : 1;
  const isLongTitle = lines(title, FRONT.headline.size, headWidth, 'serif', language) > 2;
  const { size, line } = isLongTitle ? FRONT.longHeadline : FRONT.headline;
  const head =
    lines(title, size, headWidth, 'serif', language) * line +
    (standfirst ? spaceFor(standfirst, FRONT.standfirst, headWidth, language) : 0) +
    FRONT.facts.above +
    FRONT.facts.line * Math.ceil(estimateLength(facts.join('')) / 60 + 0.5) +
    (legend ? FRONT.facts.line : 0);
  const listed = heightOfContents(
    shown,
    ((isWide ? headWidth : page.width) - (contentsColumns - 1) * GAP) / contentsColumns,
    contentsColumns,
    language,
  );
  const height = (isWide ? Math.max(head, listed) : head + listed) + FRONT.end;
  return {
    title,
    standfirst,
    facts,
    counts: [fillLabel(labels.minutes, [minutes]), fillLabel(labels.slides, [deck.slides.length])],
    legend,
    contents: shown,
    isLongTitle,
    isWide,
    contentsColumns,
    isLong: height > page.height * LARGEST,
    height,
  };
}

function hasOwnWords(slide: Slide): boolean {
  return [...listPhrases(slide), ...slide.notes].some(({ own }) => own === true);
}

function heightOfContents(
  entries: readonly ContentsEntry[],
  width: number,
  columns: number,
  language: Language,
): number {
  if (entries.length === 0) return 0;
  const { size, line, padding, above, label } = FRONT.contents;
  const heights = entries.map(
    ({ title }) => lines(title, size, width - ENTRY_FRAME, 'sans', language) * line + 2 * padding + 0.2,
  );
  const all = heights.reduce((sum, height) => sum + height, 0);
  return above + label + (columns === 1 ? all : (all + Math.max(...heights)) / columns);
}

function spaceFor(
  text: string,
  type: { size: number; line: number; above: number },
  width: number,
  language: Language,
) {
  return type.above + lines(text, type.size, width, 'sans', language) * type.line;
}

function lines(text: string, size: number, width: number, face: 'sans' | 'serif', language: Language): number {
  return countLines(text, { language, face, size: size * MM_PER_PT, width });
}

/** Who wrote the article, when and for whom: what the cover says below its title. */
export function listFacts(deck: Deck): string[] {
  const cover = deck.slides.find((slide): slide is CoverSlide => slide.kind === 'cover');
  return [cover?.author, cover?.date, cover?.origin].flatMap((fact) => (fact ? [fact.text] : []));
}

/** The sections of the chosen slides, each with the first of its slides. */
export function listContents({ slides }: Deck, chosen: readonly number[]): readonly ContentsEntry[] {
  const entries = new Map<number, ContentsEntry>();
  for (const index of chosen) {
    const slide = slides[index];
    if (!slide || slide.section === null || entries.has(slide.section)) continue;
    const divider = slides.find(
      (other): other is SectionSlide => other.kind === 'section' && other.section === slide.section,
    );
    if (divider) entries.set(slide.section, { numeral: divider.numeral, title: divider.title.text, target: slide.id });
  }
  return [...entries.values()];
}
