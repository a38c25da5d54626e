import type { ClosingSlide, CoverSlide, Outline, Section, TracedText } from '../model.js';
import { countLettersOf, doTitlesTell, lettersOfPart } from './budgetLetters.js';
import type { SlideBudget } from './budgetSlides.js';
import { makeCover } from './frameSlides.js';
import type { Part } from './passages.js';
import { canList, planAgenda } from './planAgenda.js';

/** The slides around those of the body, as far as they are known before it. */
export interface Frame {
  /** Still without notes: those of the lead are given out with its slides. */
  readonly cover: CoverSlide;
  readonly closing: ClosingSlide | null;
  readonly withDividers: boolean;
  readonly withAgenda: boolean;
  /** Letters of the whole article. */
  readonly letters: number;
  /** Letters that the frame slides show: titles stand on the agenda and on their dividers. */
  readonly frameLetters: number;
  /** Whether the titles on the dividers are statements, which tell what their sections say. */
  readonly titlesTell: boolean;
  /** Words of the text that are shown on the cover, on dividers that have no title of the article’s, and on the closing slide. */
  readonly framed: readonly TracedText[];
}

/** @param lastWords what the article could close with */
export function planFrame(
  outline: Outline,
  parts: readonly [Part, ...Part[]],
  budget: SlideBudget,
  lastWords: ClosingSlide | null,
): Frame {
  const { withDividers } = budget;
  const titles = outline.sections.map((section) => section.title);
  const letters =
    parts.reduce((sum, part) => sum + lettersOfPart(part), 0) + countLettersOf([outline.title, ...titles]);
  const titlesTell = withDividers && doTitlesTell(letters, countLettersOf(titles));
  const closing = budget.withClosing ? lastWords : null;
  const opened = makeCover(outline, parts);
  const cover = titlesTell ? { ...opened, standfirst: null } : opened;
  const shown = [cover.title, ...(cover.standfirst ? [cover.standfirst] : []), ...(closing ? [closing.line] : [])];
  const taken = outline.sections.filter((section) => withDividers && isAnnounced(section) && !section.isNamed);
  const framed = [...shown, ...taken.map(({ title }) => title)];
  const withAgenda = budget.withAgenda && canList(outline);
  const agenda = withAgenda ? planAgenda(outline, letters, new Map()) : [];
  const imprint = [cover.author, cover.date, cover.origin].filter((fact) => fact !== null);
  const frameLetters = countLettersOf([
    ...shown,
    // The sources slide shows the title and the imprint again.
    ...[outline.title, ...imprint, ...imprint],
    ...agenda.map((item) => item.title),
    ...(withDividers ? outline.sections.filter(isAnnounced).map((section) => section.title) : []),
  ]);
  return { cover, closing, withDividers, withAgenda, letters, frameLetters, titlesTell, framed };
}

/** A divider announces what the article names or numbers, not where it merely moves on. */
export function isAnnounced({ isNamed, numeral }: Section): boolean {
  return isNamed || numeral !== null;
}
