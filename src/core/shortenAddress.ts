/** Characters of an address as it is shown: what is longer is cut, the link behind it is whole. */
const LONGEST = 56;

/** The host of an address, without what nobody says. */
export function hostOf(address: string): string {
  return (URL.canParse(address) ? new URL(address).host : address).replace(/^www\./, '');
}

/** An address as people write it: without its scheme, and no longer than a line. */
export function shortenAddress(address: string): string {
  const shown = readable(address)
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
