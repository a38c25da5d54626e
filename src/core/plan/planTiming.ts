import { CJK } from '../language.js';
import { listTexts } from '../mapBlocks.js';
import type { Outline, Slide } from '../model.js';

/** Spoken characters a minute (Han), and letters and spaces a minute (Latin): an unhurried speaker. */
const HAN_PER_MINUTE = 230;
const LATIN_PER_MINUTE = 900;

/** Slides that a minute carries, at most. */
const SLIDES_PER_MINUTE = 1.75;
const FEWEST_SLIDES = 6;
const MOST_SLIDES = 60;

/** The length of a talk that tells the article: about as long as it takes to read it aloud. */
export function estimateMinutes(outline: Outline): number {
  const minutes = readingMinutes(
    [outline.lead, ...outline.sections.flatMap((section) => [section.blocks, ...section.children.map((c) => c.blocks)])]
      .flat()
      .flatMap((block) => (block.type === 'code' ? [] : listTexts(block)))
      .map((text) => text.text)
      .join(''),
  );
  return Math.min(60, Math.max(3, Math.round(minutes)));
}

/** The most slides that a talk of so many minutes holds. */
export function limitSlides(minutes: number): number {
  return Math.min(MOST_SLIDES, Math.max(FEWEST_SLIDES, Math.round(minutes * SLIDES_PER_MINUTE)));
}

/** Gives each slide its share of the slot, by its kind and by the text behind it, in steps of five seconds. */
export function shareTime(slides: readonly Slide[], minutes: number): Slide[] {
  const weights = slides.map(weighTime);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return slides.map((slide, i) => {
    const seconds = ((weights[i] ?? 0) / total) * minutes * 60;
    return { ...slide, seconds: Math.max(5, Math.round(seconds / 5) * 5) };
  });
}

function weighTime(slide: Slide): number {
  const spoken = Math.min(2, readingMinutes(slide.notes.map((note) => note.text).join('')));
  switch (slide.kind) {
    case 'cover':
    case 'agenda':
      return 0.4;
    case 'section':
    case 'sources':
      return 0.2;
    case 'closing':
      return 0.4;
    default:
      return 0.4 + spoken;
  }
}

function readingMinutes(text: string): number {
  let han = 0;
  let other = 0;
  for (const char of text) {
    if (CJK.test(char)) han += 1;
    else other += 1;
  }
  return han / HAN_PER_MINUTE + other / LATIN_PER_MINUTE;
}
