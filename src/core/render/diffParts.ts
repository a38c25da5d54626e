import type { DeckParts, Look, RenderedSlide } from './renderParts.js';

/** What turns the parts of one page into those of a later one (`templates/client/patch.js` does). */
export interface DeckPatch {
  readonly title: string;
  readonly look: Look;
  /** In the new order: the number of an old style sheet, or a new one. */
  readonly styles: readonly (number | string)[];
  /** In the new order: the id of a slide that stays as it is, or a slide that is new or changed. */
  readonly slides: readonly (string | RenderedSlide)[];
}

/** The least that a page with the parts `before` has to be told to have the parts `after`. */
export function diffParts(before: DeckParts, after: DeckParts): DeckPatch {
  const styles = new Map(before.styles.map((style, at) => [style, at]));
  const slides = new Map(before.slides.map(({ id, html }) => [id, html]));
  return {
    title: after.title,
    look: after.look,
    styles: after.styles.map((style) => styles.get(style) ?? style),
    slides: after.slides.map((slide) => (slides.get(slide.id) === slide.html ? slide.id : slide)),
  };
}
