import fontverter from 'fontverter';

let last: Promise<unknown> = Promise.resolve();

/**
 * A font as TrueType or OpenType, out of a WOFF2 file or as it is. One at a time: the library hands out its own memory and
 * copies it a moment later (https://github.com/papandreou/fontverter/blob/master/index.js), by when a second one may have
 * written over it.
 */
export function unpackFont(bytes: Uint8Array): Promise<Uint8Array> {
  const unpacking = last.then(() => fontverter.convert(Buffer.from(bytes), 'sfnt'));
  last = unpacking.catch(() => undefined);
  return unpacking;
}
