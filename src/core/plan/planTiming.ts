import { countWords } from '../countWords.js';
import { listTexts } from '../mapBlocks.js';
import type { Outline, Slide } from '../model.js';

/**
 * How fast an unhurried speaker tells a text, by script: Chinese newsreaders speak 240 characters a minute and more,
 * Japanese ones 300 (kana carry less each), Koreans about as many syllables, English speakers 130 words.
 */
const HAN_PER_MINUTE = 240;
const SYLLABLES_PER_MINUTE = 300;
const WORDS_PER_MINUTE = 130;

const SHORTEST_TALK = 3;
const LONGEST_TALK = 60;
/** A section takes a moment to open, however little it says. */
const MINUTES_PER_SECTION = 0.25;

/** And so does a slide, however little stands on it. */
const MINUTES_PER_SLIDE = 0.25;

/** Times are told in steps of so many seconds: nobody keeps to less. */
const STEP = 5;

/** The length of a talk that tells the article, in minutes: about as long as it takes to read it aloud. */
export function estimateMinutes(outline: Outline): number {
  const blocks = outline.sections.flatMap((section) => [
    ...section.blocks,
    ...section.children.flatMap((c) => c.blocks),
  ]);
  const texts = [...outline.lead, ...blocks].flatMap((block) => (block.type === 'code' ? [] : listTexts(block)));
  const minutes = Math.max(speakingMinutes(texts), outline.sections.length * MINUTES_PER_SECTION);
  return Math.min(LONGEST_TALK, Math.max(SHORTEST_TALK, Math.round(minutes)));
}

/** The length of a talk that nobody has set, in minutes: as long as its text, or longer where it has many slides for that. */
export function lastFor(slides: readonly Slide[], minutes: number): number {
  return Math.max(minutes, Math.ceil(slides.length * MINUTES_PER_SLIDE));
}

/**
 * Gives each slide its share of the slot: a moment to look at it, by its kind, and the time that its notes take to say,
 * scaled so that all of them together fill the slot to the step.
 */
export function shareTime(slides: readonly Slide[], minutes: number): Slide[] {
  const weights = slides
    .map((slide) => LOOKING[slide.kind] ?? LOOKING_AT_BODY)
    .map((looking, i) => {
      const slide = slides[i];
      // Nobody reads out where the words come from.
      return slide && slide.kind !== 'sources' ? looking + speakingMinutes(slide.notes) : looking;
    });
  const shares = apportion(weights, Math.max(1, Math.round((minutes * 60) / STEP)));
  return slides.map((slide, i) => ({ ...slide, seconds: (shares[i] ?? 1) * STEP }));
}

/** Minutes that a slide takes beside its words. */
const LOOKING: Partial<Record<Slide['kind'], number>> = {
  cover: 0.25,
  agenda: 0.3,
  section: 0.1,
  closing: 0.25,
  sources: 0.15,
};
const LOOKING_AT_BODY = 0.2;

/** Parts a whole by weights into whole numbers, each at least one; they add up to it if it is large enough for that. */
function apportion(weights: readonly number[], whole: number): number[] {
  const left = Math.max(0, whole - weights.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let passed = 0;
  let done = 0;
  return weights.map((weight) => {
    passed += weight;
    const share = Math.round((left * passed) / total) - done;
    done += share;
    return share + 1;
  });
}

/** How long texts take to say. */
function speakingMinutes(texts: readonly { readonly text: string }[]): number {
  let minutes = 0;
  for (const { text } of texts) {
    const { han, syllables, spaced } = countWords(text);
    minutes += han / HAN_PER_MINUTE + syllables / SYLLABLES_PER_MINUTE + spaced / WORDS_PER_MINUTE;
  }
  return minutes;
}
