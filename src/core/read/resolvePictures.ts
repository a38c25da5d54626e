import type { Block } from '../model.js';

/**
 * Pictures by their whole addresses, where the article was fetched from one: `img/a.png` on a page is no file here.
 * @param address the page's, after redirects; null for an article that was not fetched
 */
export function resolvePictures(blocks: readonly Block[], address: string | null): readonly Block[] {
  if (address === null) return blocks;
  return blocks.map((block) => (block.type === 'image' ? resolvePicture(block, address) : block));
}

/** A picture by its address as seen from `base`; what it is called in the text stays known. */
export function resolvePicture(block: Extract<Block, { type: 'image' }>, base: string): Block {
  const url = joinAddress(block.url, base);
  return url === block.url ? block : { ...block, url, written: block.written ?? block.url };
}

/** `base` may be a relative address, too, as `<base href="../">` can be: then so is the result. */
function joinAddress(url: string, base: string): string {
  if (url === '' || /^[a-z][a-z\d+.-]*:/i.test(url)) return url;
  if (URL.canParse(base)) return URL.canParse(url, base) ? new URL(url, base).href : url;
  return /^[/\\?#]/.test(url) ? url : base.replace(/[?#].*$/s, '').replace(/[^/]*$/, '') + url;
}
