/** A piece of a name that tells one file from another: an id, a word. */
const PIECE = /[\p{L}\p{N}]{4,}/gu;

/** What many names have that are of different things, and what the address of any page may end in. */
const COMMON =
  /^(?:image|images|img|photo|photos|picture|index|html?|jpe?g|png|webp|large|medium|small|thumb|thumbnail|scaled|original|default|page|upload|uploads|file|files|https?|www)$/i;

/**
 * Whether a picture's link leads to another page, as that of an advertisement or a badge does: not to the picture
 * itself in full size, nor to the page about it, which has some of its name.
 * @param href where the link leads, as it is written
 * @param url the picture's address
 */
export function leadsAway(href: string, url: string): boolean {
  const target = decode(href.trim());
  if (target === '' || /^(?:#|javascript:|data:)/i.test(target)) return false;
  if (/\.(?:png|jpe?g|gif|webp|svg|avif|tiff?|bmp)(?:$|[?#&/])/i.test(target)) return false;
  const pieces = piecesOf(decode(url));
  return ![...piecesOf(target)].some((piece) => pieces.has(piece));
}

/** Those of the path's end: a site's name says nothing of what is on it. */
function piecesOf(address: string): Set<string> {
  if (address.startsWith('data:')) return new Set();
  const segments = address
    .replace(/^(?:[a-z]+:)?\/\/[^/?#]*/i, '')
    .split(/[/?#]/)
    .filter((one) => one !== '');
  const words = (segments.slice(-2).join('/').match(PIECE) ?? []).map((word) => word.toLowerCase());
  return new Set(words.filter((word) => !COMMON.test(word)));
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
