import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../../src/io/fonts/sfnt.js';
import { writeWoff2 } from '../../../../src/io/fonts/woff2/writeWoff2.js';

const require = createRequire(import.meta.url);
const pick = (name: string, file: string): string =>
  path.join(path.dirname(require.resolve(`@fontsource-variable/${name}/package.json`)), 'files', file);

const unpack = (font: Uint8Array) => fontverter.convert(Buffer.from(font), 'sfnt', 'woff2');

/** The file as the reference encoder writes it, and as ours does, both unpacked by the reference decoder. */
async function compare(sfnt: Uint8Array): Promise<readonly [Uint8Array, Uint8Array]> {
  const reference = await fontverter.convert(Buffer.from(sfnt), 'woff2', 'sfnt');
  return [await unpack(reference), await unpack(await writeWoff2(readTables(sfnt)))];
}

const SANS = pick('noto-sans', 'noto-sans-latin-wght-normal.woff2');
const HAN = pick('noto-serif-tc', 'noto-serif-tc-49-wght-normal.woff2');
const EXT = pick('noto-sans', 'noto-sans-latin-ext-wght-normal.woff2');

describe('writeWoff2', () => {
  it.each([SANS, HAN, EXT])('says what the reference encoder says, byte for byte: %s', async (file) => {
    const [expected, ours] = await compare(await unpack(await readFile(file)));
    expect(expected.length).toBeGreaterThan(5000);
    expect(Buffer.from(ours).equals(Buffer.from(expected))).toBe(true);
  });

  it('does so with a cut, of letters that are put together of others', async () => {
    const whole = await unpack(await readFile(EXT));
    const cut = await subsetFont(Buffer.from(whole), 'ĀāăąĆćĈőŰűŵŷźŽ', {
      targetFormat: 'sfnt',
      variationAxes: { wght: 700 },
    });
    const [expected, ours] = await compare(cut);
    expect(Buffer.from(ours).equals(Buffer.from(expected))).toBe(true);
  });

  it('is hardly larger than the reference encoder’s', async () => {
    const whole = Buffer.from(await unpack(await readFile(SANS)));
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
    const sfnt = await subsetFont(whole, letters, { targetFormat: 'sfnt', variationAxes: { wght: 400 } });
    const reference = await fontverter.convert(Buffer.from(sfnt), 'woff2', 'sfnt');
    const ours = await writeWoff2(readTables(sfnt));
    expect(ours.length).toBeLessThan(1.02 * reference.length);
  });

  it('leaves outlines alone that are not TrueType’s, and tables with names of their own', async () => {
    const tables = new Map(
      [...readTables(await unpack(await readFile(SANS)))].filter(([tag]) => !/glyf|loca/.test(tag)),
    );
    tables.set(
      'CFF ',
      Uint8Array.from({ length: 300 }, (_, at) => at % 7),
    );
    tables.set('Test', Uint8Array.of(1, 2, 3));
    const written = await writeWoff2(tables);
    expect(Buffer.from(written.subarray(4, 8)).toString()).toBe('OTTO');
    const read = readTables(await unpack(written));
    expect([...read.keys()].sort()).toEqual([...tables.keys()].sort());
    for (const tag of ['CFF ', 'Test', 'cmap', 'OS/2'])
      expect(Buffer.from(read.get(tag) ?? []).equals(Buffer.from(tables.get(tag) ?? [0]))).toBe(true);
  });
});
