import type { Deck, Language, Slide } from '../model.js';
import { listArrangements } from './arrangeSlide.js';
import type { Finding } from './findings.js';
import { fitSlide } from './fitDeck.js';
import { splitSlide } from './splitSlide.js';
import { leadSize } from './step.js';

/**
 * Sets every slide that Chrome found fault with one step smaller, or splits it where there is no smaller step.
 * Called again with what is then found until nothing is, or until the deck that comes back is the one that went in.
 */
export function refitDeck(deck: Deck, findings: readonly Finding[]): Deck {
  const faults = new Map<string, boolean>();
  for (const { slideId, rule } of findings) faults.set(slideId, (faults.get(slideId) ?? false) || rule !== 'orphan');
  const { language } = deck.meta;
  const taken = new Set(deck.slides.map(({ id }) => id));
  const refit = (slide: Slide): readonly Slide[] => {
    const isSerious = faults.get(slide.id);
    if (isSerious === undefined) return [slide];
    const smaller = findSmaller(slide, language);
    if (smaller !== null) return [{ ...slide, size: smaller }];
    // A lonely character at the end of a title is no reason to tear a slide in two.
    const parts = isSerious ? splitSlide(slide, taken) : null;
    return parts?.flatMap((part) => fitSlide(part, language, taken, 1)) ?? [slide];
  };
  return { ...deck, slides: deck.slides.flatMap(refit) };
}

/** The next step of the slide's layout, or the next one of any where its own gets no smaller. Null at the smallest. */
function findSmaller(slide: Slide, language: Language): number | null {
  const steps = listArrangements(slide, language);
  const own = steps[slide.size];
  const same = steps.findIndex(
    (step, size) => size > slide.size && step.layout === own?.layout && leadSize(step) < leadSize(own),
  );
  if (same >= 0) return same;
  return slide.size + 1 < steps.length ? slide.size + 1 : null;
}
