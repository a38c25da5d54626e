import type { Picture } from '../../model.js';

/** px; smaller ones are icons, whatever they are called. */
const LEAST_SIDE = 120;
const LEAST_LENGTH = 200;
/** A picture that nobody describes has to be large to be more than an ornament. */
const LEAST_BARE = { width: 600, height: 400 };
/** Longer strips are dividers and banners. */
const MOST_ASPECT = 4.5;

/** Whether a picture is one to look at, by its size and shape. */
export function isWorthSlide({ width, height, isVector }: Picture, isDescribed: boolean): boolean {
  const aspect = width / height;
  if (aspect > MOST_ASPECT || aspect < 1 / MOST_ASPECT) return false;
  if (isVector && isDescribed) return true;
  if (Math.min(width, height) < LEAST_SIDE || Math.max(width, height) < LEAST_LENGTH) return false;
  return isDescribed || (width >= LEAST_BARE.width && height >= LEAST_BARE.height);
}
