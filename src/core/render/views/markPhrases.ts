import { mapPhrases } from '../../edit/mapPhrases.js';
import { listPhrases } from '../../listPhrases.js';
import type { Slide, TracedText } from '../../model.js';

/** A phrase that the page names by its number, so that it can be changed in place. */
interface PlacedText extends TracedText {
  readonly place: string;
}

/** The slide, each of its phrases with its number in `listPhrases`. */
export function markPhrases<S extends Slide>(slide: S): S {
  const places = new Map(listPhrases(slide).map((phrase, at) => [phrase, String(at)]));
  const mark = (phrase: TracedText): TracedText => {
    const place = places.get(phrase);
    return place === undefined ? phrase : ({ ...phrase, place } as PlacedText);
  };
  return mapPhrases(slide, mark) as S;
}

/** The number of a phrase; null in pages where nothing is changed. */
export function placeOf(traced: TracedText): string | null {
  return 'place' in traced ? (traced as PlacedText).place : null;
}
