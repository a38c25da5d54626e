import type { CodeSlide } from '../../model.js';
import { splitRuns } from '../code/readRuns.js';
import type { SlideContext } from './frame.js';
import { placeOf } from './markPhrases.js';
import { viewOptionalDisplay } from './text.js';

/** Code line by line, each as runs of one colour. */
export function viewCode(slide: CodeSlide, { deck, labels, highlight }: SlideContext) {
  const { text } = slide.code;
  const runs = highlight?.(text, slide.language) ?? [{ text, role: null }];
  return {
    kicker: slide.title ? null : labels.code,
    title: viewOptionalDisplay(slide.title, deck.meta.language),
    language: slide.language,
    lines: splitRuns(runs),
    place: placeOf(slide.code),
  };
}
