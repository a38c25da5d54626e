import { LecternError } from '../../errors.js';
import type { Deck } from '../model.js';

/** Numbers that follow each other, both ends among them; `last` null goes on to the end. */
export interface Span {
  readonly first: number;
  readonly last: number | null;
}

/** Which slides to print, by number: those of either list. */
export interface SlideChoice {
  readonly slides: readonly Span[];
  readonly sections: readonly Span[];
}

const SPAN = /^(\d{1,4})(?:(-)(\d{1,4})?)?$/;

/** Reads `3-9`, `3,5,9-12` or `20-`; null where it is none of that. */
export function readSpans(text: string): readonly Span[] | null {
  const spans: Span[] = [];
  for (const part of text.split(',')) {
    const found = SPAN.exec(part.trim());
    if (!found) return null;
    const first = Number(found[1]);
    const last = found[3] === undefined ? (found[2] ? null : first) : Number(found[3]);
    if (first < 1 || (last !== null && last < first)) return null;
    spans.push({ first, last });
  }
  return spans;
}

/**
 * The indexes of the chosen slides, in the deck's order.
 * @throws LecternError `no-slides` where the deck has no slide or section of a number that was named
 */
export function chooseSlides({ slides }: Deck, choice: SlideChoice | null | undefined): readonly number[] {
  const all = slides.map((_, index) => index);
  if (!choice) return all;
  const sections = slides.flatMap(({ section }) => section ?? []);
  assertWithin(choice.slides, slides.length, 'slide', '--slides');
  assertWithin(choice.sections, Math.max(0, ...sections), 'section', '--sections');
  const chosen = all.filter((index) => {
    const section = slides[index]?.section ?? null;
    return isIn(choice.slides, index + 1) || (section !== null && isIn(choice.sections, section));
  });
  if (chosen.length > 0) return chosen;
  throw new LecternError(
    'no-slides',
    'The sections that were chosen have no slide of their own.',
    'Choose others with --sections, or slides by their numbers: --slides 3-9.',
  );
}

const isIn = (spans: readonly Span[], number: number): boolean =>
  spans.some(({ first, last }) => number >= first && (last === null || number <= last));

function assertWithin(spans: readonly Span[], count: number, what: 'slide' | 'section', flag: string): void {
  for (const { first, last } of spans) {
    const missing = first > count ? first : (last ?? 0) > count ? last : null;
    if (missing === null) continue;
    throw new LecternError(
      'no-slides',
      count === 0
        ? `There is no ${what} ${missing}: the deck has no ${what}s.`
        : `There is no ${what} ${missing}: the deck has ${count} of them.`,
      count === 0
        ? `Leave ${flag} out.`
        : `Choose from 1 to ${count}, as in ${flag} 1-${count}; \`lectern plan\` lists them.`,
    );
  }
}
