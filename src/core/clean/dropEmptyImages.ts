import type { Block } from '../model.js';

/** `![]()` is what a scraper leaves of a picture: nothing to show. */
export function dropEmptyImages(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.type !== 'image' || block.url !== '');
}
