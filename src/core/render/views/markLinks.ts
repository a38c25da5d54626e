import { mapPhrases } from '../../edit/mapPhrases.js';
import { linkPhrase } from '../../linkPhrases.js';
import type { Slide, TracedText } from '../../model.js';
import { linkTo, type SlideContext } from './frame.js';

/** Where some characters of a text lead, as a page writes it. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** Out of the deck: it must not take the slides away from those who look at them. */
  readonly isAway: boolean;
}

interface LinkedText extends TracedText {
  readonly links: readonly TextLink[];
}

/** The links of a text that {@link markLinks} has seen. */
export function linksOf(traced: TracedText): readonly TextLink[] {
  return 'links' in traced ? (traced as LinkedText).links : [];
}

/** The links of a text that has lost its first characters. */
export function shiftLinks(traced: TracedText, by: number): TracedText {
  const links = linksOf(traced)
    .map(({ start, end, ...link }) => ({ ...link, start: Math.max(0, start - by), end: end - by }))
    .filter(({ start, end }) => start < end);
  return links.length === 0 ? traced : ({ ...traced, links } as LinkedText);
}

/** The slide, each of its phrases with where it leads. */
export function markLinks<S extends Slide>(slide: S, { deck, links, showsSources }: SlideContext): S {
  let isLinked = false;
  const linked = mapPhrases(slide, (phrase) => {
    const own = linkPhrase(slide, phrase, deck).flatMap((link): TextLink[] => {
      const { start, end } = link;
      if ('url' in link) return [{ start, end, href: link.url, isAway: links === 'deck' }];
      return showsSources ? [{ start, end, href: linkTo(link.slide, links), isAway: false }] : [];
    });
    isLinked ||= own.length > 0;
    return own.length > 0 ? ({ ...phrase, links: own } as LinkedText) : phrase;
  });
  return isLinked ? (linked as S) : slide;
}
