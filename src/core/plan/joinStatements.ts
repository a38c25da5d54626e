import { estimateLength } from '../language.js';
import type { SectionSlide, Slide } from '../model.js';

/** In em: what is longer is no line below a title. */
const LONGEST = 64;

/**
 * A section that says one thing says it on its divider: a title, a sentence, the next title and its sentence are four
 * slides that change before they are read. What is said with the sentence is said with the divider.
 */
export function joinStatements(slides: readonly Slide[]): Slide[] {
  const joined: Slide[] = [];
  for (const [at, slide] of slides.entries()) {
    const before = joined.at(-1);
    const isOnly = before?.kind === 'section' && slide.section !== slides[at + 1]?.section;
    const whole = isOnly && before.id === slides[at - 1]?.id ? withStatement(before, slide) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(slide);
  }
  return joined;
}

/** The divider with the only words of the slide; null where they say more, or are said under another title or name. */
function withStatement(divider: SectionSlide, slide: Slide): SectionSlide | null {
  if (slide.kind !== 'points' || slide.section !== divider.section) return null;
  const [only, ...more] = slide.items;
  const isUnder = slide.title === null || slide.title.text === divider.title.text;
  if (!only || more.length > 0 || !isUnder || slide.numerals || estimateLength(only.text) > LONGEST) return null;
  return { ...divider, standfirst: only, notes: [...divider.notes, ...slide.notes] };
}
