/** Characters of an address as it is shown: what is longer is cut, the link behind it is whole. */
const LONGEST = 56;

/** Where an archive keeps a page, before the page's own address. */
const KEPT = /^https?:\/\/web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/(?=https?:\/\/)/i;

/** The host of an address, without what nobody says. */
export function hostOf(address: string): string {
  const own = address.replace(KEPT, '');
  return (URL.canParse(own) ? new URL(own).host : own).replace(/^www\./, '');
}

/** An address as people write it: without its scheme, and no longer than a line. */
export function shortenAddress(address: string): string {
  const shown = readable(address.replace(KEPT, ''))
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '');
  const characters = [...shown];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : shown;
}

/** Characters that an address has in code, as they are read. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Whether words are nothing but an address. */
export function isAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(words);
}
