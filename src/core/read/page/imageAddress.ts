import type { ElementNode } from './parseTree.js';

/** Attributes in which pages keep the address of a picture that is loaded late, a script's business. */
const LATE = /^data-(?:[\w-]*src|[\w-]*original|url|echo|hi-?res|actualsrc|full-url|lazy)$/;

/** What may stand in the place of a picture until it is loaded. */
const PLACEHOLDER =
  /^data:image\/(?:gif|svg\+xml|png);?.{0,300}$|(?:^|\/)(?:blank|spacer|placeholder|loading|lazy|grey|transparent|pixel|1x1)[\w-]*\.(?:gif|png|svg|jpe?g)$/i;

/**
 * The address of a picture: the one that is loaded late where there is one, the largest of a set, else its `src`.
 * Null where there is none that a deck may hold: only http(s), relative addresses and `data:image` pass.
 */
export function imageAddress(image: ElementNode): string | null {
  const { attributes } = image;
  const late = Object.entries(attributes).filter(([name]) => LATE.test(name));
  const sets = [attributes.srcset, ...late.filter(([name]) => name.endsWith('srcset')).map(([, value]) => value)];
  const singles = late.filter(([name]) => !name.endsWith('srcset')).map(([, value]) => value);
  const candidates = [...sets.map(largestOf), ...singles, attributes.src];
  const addresses = candidates.map((address) => allow(address ?? '')).filter((address) => address !== null);
  return addresses.find((address) => !PLACEHOLDER.test(address)) ?? addresses[0] ?? null;
}

/** Pictures of one pixel count readers: they show nothing. */
export function isPixel({ attributes }: ElementNode): boolean {
  return [attributes.width, attributes.height].some((side) => /^[01](?:px)?$/.test(side ?? ''));
}

/** The last of the largest in `a.jpg 480w, b.jpg 960w` or `a.jpg, b.jpg 2x`. */
function largestOf(set: string | undefined): string | undefined {
  let largest: string | undefined;
  let most = -1;
  for (const entry of (set ?? '').split(/,\s+|,(?=https?:|\/)/)) {
    const [address = '', size = '1x'] = entry.trim().split(/\s+/);
    const value = Number.parseFloat(size);
    if (address !== '' && value >= most) {
      most = value;
      largest = address;
    }
  }
  return largest;
}

function allow(address: string): string | null {
  const bare = address.trim();
  if (bare === '') return null;
  if (bare.startsWith('//')) return `https:${bare}`;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'http' || scheme === 'https') return bare;
  return scheme === 'data' && /^data:image\//i.test(bare) ? bare : null;
}
