import type { CodeSlide, TracedText } from '../../model.js';
import { type CodeRun, splitRuns } from '../code/readRuns.js';
import type { SlideContext } from './frame.js';
import { placeOf } from './markPhrases.js';
import { numberPart } from './numberPart.js';
import { viewOptionalDisplay } from './text.js';

/** What `parts/code.hbs` sets: code line by line, each as runs of one colour. */
export interface CodeView {
  readonly language: string;
  readonly lines: readonly (readonly CodeRun[])[];
  readonly place: string | null;
}

export function viewRuns(code: TracedText, language: string, { highlight }: SlideContext): CodeView {
  const runs = highlight?.(code.text, language) ?? [{ text: code.text, role: null }];
  return { language, lines: splitRuns(runs), place: placeOf(code) };
}

export function viewCode(slide: CodeSlide, context: SlideContext) {
  const { deck, labels } = context;
  return {
    kicker: slide.title ? null : labels.code,
    title: viewOptionalDisplay(slide.title, deck.meta.language),
    ...viewRuns(slide.code, slide.language, context),
    part: numberPart(slide, deck),
  };
}
