import type { Language, Slide } from '../model.js';
import { rememberFor } from '../rememberFor.js';
import { agendaFitter } from './kinds/agenda.js';
import { closingFitter } from './kinds/closing.js';
import { codeFitter } from './kinds/code.js';
import { commandsFitter } from './kinds/commands.js';
import { compareFitter } from './kinds/compare.js';
import { coverFitter } from './kinds/cover.js';
import { figureFitter } from './kinds/figure.js';
import { imageFitter } from './kinds/image.js';
import { pairFitter } from './kinds/pair.js';
import { pointsFitter } from './kinds/points.js';
import { quoteFitter } from './kinds/quote.js';
import { sectionFitter } from './kinds/section.js';
import { sourcesFitter } from './kinds/sources.js';
import { stagesFitter } from './kinds/stages.js';
import { tableFitter } from './kinds/table.js';
import { timelineFitter } from './kinds/timeline.js';
import { createRuler, type Fitter, type Step } from './step.js';

/** A step of a slide, with what the estimate says about it. */
export interface Arrangement extends Step {
  /** Height left in the tightest of its boxes, in px; negative if the words do not fit. */
  readonly spare: number;
  /** A word or a number has to be broken to stay in its box. */
  readonly torn: boolean;
  /** A title ends in a line that looks left over. */
  readonly ragged: boolean;
}

/** Every way to set the slide, the largest first. `slide.size` counts in this list. */
export const listArrangements = rememberByWords((slide, language): readonly Arrangement[] =>
  listSteps(slide, language).map((step) => new MeasuredStep(step, slide, language)),
);

/** A step that is measured once it is asked how it fits: of most slides one of the largest does. */
class MeasuredStep implements Arrangement {
  readonly layout: string;
  readonly sizes: Step['sizes'];
  readonly flows?: true;
  private measured: Pick<Arrangement, 'spare' | 'torn' | 'ragged'> | null = null;

  constructor(
    step: Step,
    private readonly slide: Slide,
    private readonly language: Language,
  ) {
    this.layout = step.layout;
    this.sizes = step.sizes;
    if (step.flows) this.flows = step.flows;
  }

  get spare(): number {
    return this.measure().spare;
  }

  get torn(): boolean {
    return this.measure().torn;
  }

  get ragged(): boolean {
    return this.measure().ragged;
  }

  private measure(): Pick<Arrangement, 'spare' | 'torn' | 'ragged'> {
    if (this.measured) return this.measured;
    const ruler = createRuler(this.language);
    const spare = withFitter(this.slide, (fitter, own) => fitter.spare(own, this, ruler));
    this.measured = { spare, torn: ruler.torn, ragged: ruler.ragged };
    return this.measured;
  }
}

const listSteps = rememberByWords((slide, language): readonly Step[] =>
  withFitter(slide, (fitter, own) => fitter.listSteps(own, createRuler(language))),
);

/** The way to set the slide that its `size` asks for: what the style sheet is given. */
export function arrangeSlide(slide: Slide, language: Language): Step {
  const steps = listSteps(slide, language);
  const step = steps[Math.min(slide.size, steps.length - 1)];
  return step ?? { layout: slide.kind, sizes: {} };
}

/** More than the slides of a few decks. */
const MOST_KEPT = 1000;

/** The same function, which works out the result for a slide of the same words only once. */
function rememberByWords<Result>(compute: (slide: Slide, language: Language) => Result) {
  const kept = new Map<string, { readonly result: Result }>();
  return (slide: Slide, language: Language): Result => {
    const name = `${language} ${describeWords(slide)}`;
    const known = kept.get(name) ?? { result: compute(slide, language) };
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(name, known);
    return known.result;
  };
}

/**
 * What the ways to set a slide depend on: its words and their order. Not where in the article they stand, nor what is
 * said to them: a slide that stays the same when the article changes is not measured again.
 */
const describeWords = rememberFor((slide: Slide): string => {
  const { id: _id, size: _size, notes: _notes, seconds: _seconds, ...own } = slide;
  return JSON.stringify(own, (name, value: unknown) => (name === 'pieces' ? undefined : value));
});

/** Calls `use` with the slide and the fitter of its kind. */
function withFitter<T>(slide: Slide, use: <S extends Slide>(fitter: Fitter<S>, slide: S) => T): T {
  switch (slide.kind) {
    case 'cover':
      return use(coverFitter, slide);
    case 'agenda':
      return use(agendaFitter, slide);
    case 'section':
      return use(sectionFitter, slide);
    case 'points':
      return use(pointsFitter, slide);
    case 'quote':
      return use(quoteFitter, slide);
    case 'figure':
      return use(figureFitter, slide);
    case 'stages':
      return use(stagesFitter, slide);
    case 'pair':
      return use(pairFitter, slide);
    case 'timeline':
      return use(timelineFitter, slide);
    case 'compare':
      return use(compareFitter, slide);
    case 'table':
      return use(tableFitter, slide);
    case 'code':
      return use(codeFitter, slide);
    case 'commands':
      return use(commandsFitter, slide);
    case 'image':
      return use(imageFitter, slide);
    case 'closing':
      return use(closingFitter, slide);
    case 'sources':
      return use(sourcesFitter, slide);
  }
}
