import { listLinks } from './listLinks.js';
import { listPhrases } from './listPhrases.js';
import type { ArticleLink, Deck, Slide, SourcesSlide, TracedText } from './model.js';

/** Where words of a slide lead: to an address, or to another slide of the deck. */
export type SlideLink = {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
} & ({ readonly url: string } | { readonly slide: string });

/**
 * Where words of a slide lead: those that the article links, addresses that they say, the voice of a quotation (to the
 * sources), the imprint (to the article itself). An agenda has links of its own, and code is shown as it is written.
 */
export function linkPhrase(
  slide: Slide,
  phrase: TracedText,
  deck: Pick<Deck, 'slides' | 'links'>,
): readonly SlideLink[] {
  const whole = { start: 0, end: phrase.text.length };
  switch (slide.kind) {
    case 'agenda':
      return [];
    case 'code':
      return phrase === slide.code ? [] : listLinks(phrase, deck.links ?? NONE);
    case 'commands':
      return slide.items.some(({ code }) => code === phrase) ? [] : listLinks(phrase, deck.links ?? NONE);
    case 'quote':
    case 'closing': {
      const sources = phrase === slide.speaker ? findNaming(deck, slide.id) : null;
      return sources ? [{ ...whole, slide: sources.id }] : listLinks(phrase, deck.links ?? NONE);
    }
    case 'cover':
    case 'sources':
      if (phrase === slide.origin && slide.address !== undefined) return [{ ...whole, url: slide.address }];
      return listLinks(phrase, deck.links ?? NONE);
    default:
      return listLinks(phrase, deck.links ?? NONE);
  }
}

const NONE: readonly ArticleLink[] = [];

/** The sources, where one of their entries is said by the slide. */
export function findNaming({ slides }: Pick<Deck, 'slides'>, id: string): SourcesSlide | null {
  const sources = slides.find((slide): slide is SourcesSlide => slide.kind === 'sources');
  return sources?.entries.some(({ targets }) => targets.includes(id)) ? sources : null;
}

/** The addresses that links of a slide lead to, each once, in order. */
export function listAddresses(slide: Slide, deck: Pick<Deck, 'slides' | 'links'>): readonly string[] {
  const said = listPhrases(slide).flatMap((phrase) =>
    linkPhrase(slide, phrase, deck).flatMap((link) => ('url' in link ? [link.url] : [])),
  );
  const own = (slide.kind === 'cover' || slide.kind === 'sources') && slide.address ? [slide.address] : [];
  return [...new Set([...said, ...own])];
}

/** The slides that links of a slide lead to, by their ids, in order. */
export function listTargets(slide: Slide, { slides }: Pick<Deck, 'slides'>): readonly string[] {
  const ids = new Set(slides.map(({ id }) => id));
  return listWanted(slide, slides).filter((id) => ids.has(id));
}

function listWanted(slide: Slide, slides: readonly Slide[]): readonly string[] {
  if (slide.kind === 'agenda') return slide.items.map(({ target }) => target);
  if (slide.kind === 'sources') return slide.entries.flatMap(({ targets }) => targets);
  const sources = findNaming({ slides }, slide.id);
  return sources ? [sources.id] : [];
}
