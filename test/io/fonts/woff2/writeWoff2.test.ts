import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTables, type SfntTables } from '../../../../src/io/fonts/sfnt.js';
import { unpackFont } from '../../../../src/io/fonts/unpackFont.js';
import { ByteStream } from '../../../../src/io/fonts/woff2/byteStream.js';
import { type Outline, readOutlines } from '../../../../src/io/fonts/woff2/readOutlines.js';
import { writeWoff2 } from '../../../../src/io/fonts/woff2/writeWoff2.js';

const require = createRequire(import.meta.url);

const openSlice = async (family: string, name: string): Promise<SfntTables> => {
  const folder = path.dirname(require.resolve(`@fontsource-variable/${family}/package.json`));
  return readTables(await unpack(await readFile(path.join(folder, 'files', `${family}-${name}-wght-normal.woff2`))));
};

/** What the library makes of what was packed: the reference implementation of WOFF2. */
const unpack = async (woff2: Uint8Array): Promise<Uint8Array> => new Uint8Array(await unpackFont(woff2));

const sizeInHeader = (woff2: Uint8Array): number =>
  new DataView(woff2.buffer, woff2.byteOffset, woff2.byteLength).getUint32(16);

/** Of these the packing itself changes something. */
const REWRITTEN = ['glyf', 'head', 'loca'];

const shorts = (...numbers: readonly number[]): number[] => numbers.flatMap((number) => [number >> 8, number & 0xff]);

/** A glyph of one contour, each distance written out in full. */
function writeGlyph(box: readonly number[], distances: readonly number[], instructions: readonly number[]): Uint8Array {
  const flags = distances.map((_, i) => (i % 3 === 2 ? 0 : 1));
  const glyph = new ByteStream();
  const head = shorts(1, ...box, distances.length - 1, instructions.length);
  // Signs that take turns: no sum of them leaves the 16 bits.
  const across = shorts(...distances);
  const up = shorts(...distances.map((distance, i) => (i % 2 === 0 ? distance : 0)));
  glyph.copy(Uint8Array.from([...head, ...instructions, ...flags, ...across, ...up]));
  while (glyph.length % 4 !== 0) glyph.byte(0);
  return glyph.toBytes();
}

/** The tables of a font of these glyphs alone. */
function makeTables(glyphs: readonly Uint8Array[]): SfntTables {
  const places = new ByteStream();
  let end = 0;
  places.long(0);
  for (const { length } of glyphs) {
    end += length;
    places.long(end);
  }
  const head = new Uint8Array(54);
  head[51] = 1;
  const hhea = new Uint8Array(36);
  hhea[35] = 1;
  const maxp = Uint8Array.from([0, 1, 0, 0, ...shorts(glyphs.length), ...new Uint8Array(26)]);
  const hmtx = new Uint8Array(2 + 2 * glyphs.length);
  return new Map([
    ['glyf', Uint8Array.from(glyphs.flatMap((glyph) => [...glyph]))],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', hmtx],
    ['loca', places.toBytes()],
    ['maxp', maxp],
  ]);
}

const unpackOutlines = async (tables: SfntTables): Promise<Outline[]> =>
  readOutlines(readTables(await unpack(writeWoff2(tables))));

describe('writeWoff2', () => {
  it.each([
    ['noto-serif', 'latin-ext'],
    ['noto-sans-mono', 'latin'],
    ['noto-sans-tc', '101'],
    ['noto-serif-kr', '100'],
  ])('packs %s (%s) so that every glyph and table comes out as it was', async (family, name) => {
    const tables = await openSlice(family, name);
    const woff2 = writeWoff2(tables);
    const unpacked = await unpack(woff2);
    const back = readTables(unpacked);
    expect(readOutlines(back)).toEqual(readOutlines(tables));
    const others = (all: SfntTables) => new Map([...all].filter(([tag]) => !REWRITTEN.includes(tag)).sort());
    expect(others(back)).toEqual(others(tables));
    // A browser makes room for so much, and refuses a font that needs more.
    expect(sizeInHeader(woff2)).toBe(unpacked.length);
  });

  it('keeps composite glyphs among them', async () => {
    const outlines = readOutlines(await openSlice('noto-serif', 'latin-ext'));
    expect(outlines.filter(({ type }) => type === 'composite').length).toBeGreaterThan(100);
  });

  it('keeps distances of every size, a box that is not that of the points, and instructions', async () => {
    const edges = [1, 64, 65, 255, 256, 768, 769, 1279, 1280, 4095, 4096, 12_000];
    const distances = edges.flatMap((edge) => [edge, -edge, 0, -edge, edge]);
    const glyphs = [
      writeGlyph([-1, -2, 3, 4], distances, [1, 2, 3]),
      new Uint8Array(),
      writeGlyph(
        [-1, -2, 3, 4],
        Array.from({ length: 700 }, () => 0),
        Array.from({ length: 300 }, () => 7),
      ),
    ];
    const tables = makeTables(glyphs);
    expect(readOutlines(tables)).toMatchObject([
      { type: 'simple', lengths: [distances.length], instructions: Uint8Array.of(1, 2, 3) },
      { type: 'empty' },
      { type: 'simple', lengths: [700] },
    ]);
    expect(await unpackOutlines(tables)).toEqual(readOutlines(tables));
  });

  it('writes the places of glyphs that take more than 128 KB as long numbers', async () => {
    // Hardly a distance like another: the library takes a font for broken that was packed to a hundredth.
    const line = Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? 1 : -1) * ((i * i * 7919) % 4001));
    const tables = makeTables(Array.from({ length: 12 }, () => writeGlyph([0, 0, 300, 300], line, [])));
    expect(await unpackOutlines(tables)).toEqual(readOutlines(tables));
  });

  it('leaves the font as it is, also where its bytes lie in memory that is shared', () => {
    const shared = Buffer.alloc(400, 1);
    const apart = makeTables([writeGlyph([0, 0, 9, 9], [9, 9, -9], [])]);
    let end = 100;
    const tables = new Map(
      [...apart].map(([tag, bytes]) => {
        const start = end;
        end += bytes.length;
        shared.set(bytes, start);
        return [tag, shared.subarray(start, end)] as const;
      }),
    );
    const before = Buffer.from(shared);
    writeWoff2(tables);
    expect(shared.equals(before)).toBe(true);
  });

  it('packs a font with PostScript outlines as it is', async () => {
    const tables = new Map([...makeTables([])].filter(([tag]) => tag !== 'glyf' && tag !== 'loca'));
    tables.set('CFF ', Uint8Array.of(1, 0, 4, 1));
    const unpacked = await unpack(writeWoff2(tables));
    expect(String.fromCharCode(...unpacked.subarray(0, 4))).toBe('OTTO');
    expect(readTables(unpacked).get('CFF ')).toEqual(tables.get('CFF '));
  });
});
