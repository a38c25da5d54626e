import type { ImageSlide, Pictures, TracedText } from '../../model.js';
import type { Range } from '../../trace.js';
import { isDamaged, type Passage } from '../passages.js';
import { findClaim } from '../pictures/findClaim.js';
import { isDecoration } from '../pictures/isDecoration.js';
import { isWorthSlide } from '../pictures/isWorthSlide.js';
import { readCaption } from '../pictures/readCaption.js';
import type { Proposal, SlideBody } from '../proposal.js';

/** A picture with words of its own is what its author wants to be seen; one without stands for its paragraph. */
const WEIGHT = { described: 8.5, large: 0.5, bare: 6, alone: 5 };
const LARGE = 1000;

/**
 * Slides for pictures of the article: with the statement that the text makes about them, and, should another slide
 * need that, without it.
 */
export function recogniseImages(
  passages: readonly Passage[],
  pictures: Pictures,
  damage: readonly Range[],
): Proposal[] {
  if (pictures.size === 0) return [];
  return passages.flatMap((passage, at) => {
    const { block, index } = passage;
    const picture = block.type === 'image' ? pictures.get(block.url) : undefined;
    if (block.type !== 'image' || !picture) return [];
    const read = readCaption(block, passages[at + 1] ?? null);
    const caption = read && !isDamaged(read, damage) ? read : null;
    if (isDecoration(block) || !isWorthSlide(picture, caption !== null)) return [];
    const weight = (caption ? WEIGHT.described : WEIGHT.bare) + (picture.width >= LARGE ? WEIGHT.large : 0);
    const propose = (title: TracedText | null, heavy: number): Proposal => ({
      body: { kind: 'image', title, url: block.url, caption, picture } satisfies Extract<
        SlideBody,
        Pick<ImageSlide, 'kind'>
      >,
      passage: index,
      weight: heavy,
      claims: [title, caption].filter((words) => words !== null),
    });
    const claim = findClaim(passages, at, caption);
    const alone = propose(null, caption ? weight - 0.1 : WEIGHT.alone);
    return claim ? [propose(claim, weight), alone] : [alone];
  });
}
