import fontverter from 'fontverter';

let last: Promise<unknown> = Promise.resolve();

/**
 * The font in the other format. One conversion at a time: the library hands out its own memory and copies it a moment
 * later (https://github.com/papandreou/fontverter/blob/master/index.js), by when a second conversion may have written
 * over it.
 */
export function convertFont(bytes: Uint8Array, to: 'sfnt' | 'woff2'): Promise<Uint8Array> {
  const conversion = last.then(() => fontverter.convert(Buffer.from(bytes), to));
  last = conversion.catch(() => undefined);
  return conversion;
}
