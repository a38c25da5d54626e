import type { Deck, Slide } from '../model.js';

/** What a deck is held together by. */
const FRAME: readonly Slide['kind'][] = ['cover', 'agenda', 'sources'];

/**
 * Leaves out the shortest slides until there are no more than `most`. What is said with one of them is said with the
 * slide before it, in its time.
 */
export function dropExcess(deck: Deck, most: number): Deck {
  const slides = [...deck.slides];
  while (slides.length > most) {
    const open = slides.filter((slide, i) => i > 0 && !FRAME.includes(slide.kind));
    const shortest = open.reduce<Slide | null>(
      (least, slide) => (least && least.seconds <= slide.seconds ? least : slide),
      null,
    );
    const at = shortest ? slides.indexOf(shortest) : -1;
    const before = slides[at - 1];
    if (!shortest || !before) break;
    const after = slides[at + 1];
    if (after) slides[at + 1] = showHeader(after, shortest);
    slides.splice(at - 1, 2, {
      ...before,
      notes: [...before.notes, ...shortest.notes],
      seconds: before.seconds + shortest.seconds,
    });
  }
  return slides.length === deck.slides.length ? deck : { ...deck, slides };
}

/** A table whose beginning is left out says itself what its columns are. */
function showHeader(slide: Slide, dropped: Slide): Slide {
  if (slide.kind !== 'table' || dropped.kind !== 'table' || dropped.repeatsHeader) return slide;
  if (!slide.repeatsHeader || slide.header !== dropped.header) return slide;
  const { repeatsHeader: _, ...rest } = slide;
  return rest;
}
