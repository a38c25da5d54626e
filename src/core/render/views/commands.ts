import type { CommandsSlide } from '../../model.js';
import { viewRuns } from './code.js';
import type { SlideContext } from './frame.js';
import { headText } from './heading.js';
import { viewDisplay, viewOptional, viewOptionalDisplay, viewText } from './text.js';

/** Sentences, each with the code that it speaks of. */
export function viewCommands(slide: CommandsSlide, layout: string, context: SlideContext) {
  const { language } = context.deck.meta;
  const [only] = slide.items;
  const isSingle = layout === 'single' && only !== undefined;
  return {
    title: viewOptionalDisplay(slide.title, language),
    kicker: slide.title || isSingle ? null : context.labels.code,
    // A sentence without a title is its own heading.
    single: isSingle
      ? {
          heading: slide.title ? null : headText(only.text, language),
          text: viewDisplay(only.text, language),
          code: viewRuns(only.code, only.language, context),
          rest: viewOptionalDisplay(only.rest, language),
        }
      : null,
    items: isSingle
      ? []
      : slide.items.map(({ text, code, language: written, rest }) => ({
          text: viewText(text, language),
          code: viewRuns(code, written, context),
          rest: viewOptional(rest, language),
        })),
  };
}
