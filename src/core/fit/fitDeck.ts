import type { Deck, Language, Slide } from '../model.js';
import { arrangeSlide, listArrangements } from './arrangeSlide.js';
import { LARGE_TITLE } from './kinds/section.js';
import { splitSlide } from './splitSlide.js';
import { leadSize, sizeOf } from './step.js';
import { varyLayouts } from './varyLayouts.js';

/** A split slide is split again at most this often: every split leaves less, so this is never the limit in practice. */
const MOST_SPLITS = 12;

/**
 * Chooses the size of every slide: the largest step at which its words fit their boxes by estimate. A slide that does not
 * fit at its smallest step is split at an item or a sentence; nothing is ever clipped.
 * @param settled slides that have their size already, from before the deck was edited
 */
export function fitDeck(deck: Deck, settled: ReadonlySet<Slide> = new Set()): Deck {
  const taken = new Set(deck.slides.map(({ id }) => id));
  const { language } = deck.meta;
  const slides: Slide[] = [];
  for (const slide of deck.slides) slides.push(...(settled.has(slide) ? [slide] : fitSlide(slide, language, taken)));
  return { ...deck, slides: alignDividers(varyLayouts(slides, language), language) };
}

/**
 * The slide at its size, or the slides that it had to become.
 * @param taken ids in use; those of new slides are added.
 * @param atLeast the first step that may be used.
 */
export function fitSlide(slide: Slide, language: Language, taken: Set<string>, atLeast = 0, depth = 0): Slide[] {
  const size = findSize(slide, language, atLeast);
  if (size !== null) return [{ ...slide, size }];
  const parts = depth < MOST_SPLITS ? splitSlide(slide, taken) : null;
  if (parts === null) return [{ ...slide, size: Math.max(0, listArrangements(slide, language).length - 1) }];
  return levelSizes(parts.flatMap((part) => fitSlide(part, language, taken, 0, depth + 1)));
}

/** The parts of one table, or of one piece of code, are set in one size: that of the fullest. */
function levelSizes(parts: Slide[]): Slide[] {
  const [first] = parts;
  if (!first || (first.kind !== 'table' && first.kind !== 'code')) return parts;
  const size = Math.max(...parts.map((part) => part.size));
  return parts.map((part) => (part.kind === first.kind ? { ...part, size } : part));
}

/** For lines that end well, words are set smaller by this much at most. */
const LEAST_EVEN = 0.84;

/**
 * The largest step that fits, if possible without breaking inside a word and with titles that end well; null if none does.
 * Steps are measured when they are asked, so the others are not.
 */
function findSize(slide: Slide, language: Language, atLeast: number): number | null {
  const all = listArrangements(slide, language)
    .map((step, size) => ({ step, lead: leadSize(step), size }))
    .filter(({ size }) => size >= atLeast);
  const wanted = all.filter(({ step }) => step.layout === slide.layout);
  const open = wanted.some(({ step }) => step.spare >= 0) ? wanted : all;
  const isWhole = ({ step }: (typeof all)[number]): boolean => step.spare >= 0 && !step.torn;
  const largest = open.find(isWhole);
  if (largest) {
    const least = LEAST_EVEN * largest.lead;
    const even = open.find((one) => one.lead >= least && isWhole(one) && !one.step.ragged);
    return (even ?? largest).size;
  }
  // Where every step breaks a word, the smallest breaks the fewest, in the layout that is listed first.
  const fitting = open.filter(({ step }) => step.spare >= 0);
  const least = Math.min(...fitting.map(({ lead }) => lead));
  return fitting.find(({ lead }) => lead === least)?.size ?? null;
}

/** A divider of very few words is louder than the others by this. */
const POSTER_GAIN = 1.9;

/** Dividers are a family: where one of them cannot be set as large as the others, the others follow it as far as is good. */
function alignDividers(slides: readonly Slide[], language: Language): Slide[] {
  const titleOf = (slide: Slide): number => sizeOf(arrangeSlide(slide, language), 'title');
  const titles = slides.filter(({ kind }) => kind === 'section').map(titleOf);
  const common = Math.max(LARGE_TITLE, Math.min(...titles));
  return slides.map((slide) => {
    if (slide.kind !== 'section') return slide;
    const { layout } = arrangeSlide(slide, language);
    const most = layout === 'poster' ? POSTER_GAIN * common : common;
    if (titleOf(slide) <= most) return slide;
    const size = listArrangements(slide, language).findIndex(
      (step) => step.layout === layout && sizeOf(step, 'title') <= most && step.spare >= 0,
    );
    return size < 0 ? slide : { ...slide, size };
  });
}
