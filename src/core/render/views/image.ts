import type { ImageSlide } from '../../model.js';
import type { SlideContext } from './frame.js';
import { headText } from './heading.js';
import { viewOptional, viewOptionalDisplay } from './text.js';

/**
 * A picture and its words. One that bleeds over the slide has no room for a running head: there the caption is the
 * heading where nothing else is. The alt text is the caption, or what the slide says about the picture.
 */
export function viewImage(slide: ImageSlide, layout: string, { deck, labels, images }: SlideContext) {
  const { language } = deck.meta;
  const { title, caption, picture } = slide;
  const headed = layout === 'bleed' && !title ? caption : null;
  return {
    kicker: title || headed ? null : labels.image,
    title: viewOptionalDisplay(title, language),
    headed: headed && headText(headed, language),
    caption: headed ? null : viewOptional(caption, language),
    alt: caption?.text ?? title?.text ?? labels.image,
    look: picture.look,
    // Only what was read, scaled and cleaned stands in a deck, never an address.
    source: images[slide.url] ?? null,
  };
}
