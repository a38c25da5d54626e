import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fontverter from 'fontverter';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FontFace } from '../../../src/core/render/assets.js';
import { parseUnicodeRange } from '../../../src/core/render/unicodeRange.js';
import { readCodePoints } from '../../../src/io/fonts/characterMap.js';
import { type LoadedFonts, loadFonts } from '../../../src/io/fonts/loadFonts.js';
import { readTables } from '../../../src/io/fonts/sfnt.js';

const NONE = { sans: '', sansBold: '', serif: '', mono: '' };
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

const faceOf = (fonts: LoadedFonts, family: string, weight: number): FontFace[] =>
  fonts.faces.filter((face) => face.family === family && face.weight === weight);

const listCharacters = (faces: readonly FontFace[]): string[] =>
  faces
    .flatMap(({ unicodeRange }) => parseUnicodeRange(unicodeRange))
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)));

const digestOf = (fonts: LoadedFonts): string[] =>
  fonts.faces.map(
    (face) => `${face.family} ${face.weight} ${face.unicodeRange} ${Buffer.from(face.woff2).toString('base64')}`,
  );

let seed = '';
let cache = '';
beforeAll(async () => {
  seed = await readFile('seeds/000_1d901f777cae34a8.txt', 'utf8');
  cache = await mkdtemp(path.join(tmpdir(), 'lectern-fonts-'));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

describe('loadFonts on the seed', () => {
  const request = () => ({
    language: 'zh-Hant',
    characters: { sans: seed + ASCII, sansBold: seed.slice(0, 400), serif: seed.slice(0, 900), mono: ASCII },
  });

  it('covers every character of each face, once', async () => {
    const fonts = await loadFonts({ ...request(), cacheDir: cache });
    expect(fonts.uncovered).toEqual([]);
    for (const [family, weight, text] of [
      ['Lectern Sans', 400, seed + ASCII],
      ['Lectern Sans', 700, seed.slice(0, 400)],
      ['Lectern Serif', 700, seed.slice(0, 900)],
      ['Lectern Mono', 400, ASCII],
    ] as const) {
      const characters = listCharacters(faceOf(fonts, family, weight));
      const wanted = [...new Set(text)].filter((character) => character >= ' ');
      expect(characters.toSorted()).toEqual(wanted.toSorted());
    }
  });

  it('cuts static TrueType fonts with the glyphs that their range promises, under the name of their weight', async () => {
    const fonts = await loadFonts({ ...request(), cacheDir: cache });
    for (const face of fonts.faces) {
      const sfnt = await fontverter.convert(Buffer.from(face.woff2), 'sfnt', 'woff2');
      const tables = readTables(sfnt);
      expect([...tables.keys()]).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'loca', 'name']));
      for (const tag of ['fvar', 'gvar', 'avar', 'CFF ', 'CFF2']) expect(tables.has(tag)).toBe(false);
      const points = readCodePoints(tables);
      for (const character of listCharacters([face])) expect(points.has(character.codePointAt(0) ?? 0)).toBe(true);
      const names = Buffer.from(tables.get('name') ?? [])
        .swap16()
        .toString('utf16le');
      expect(names).toContain(face.weight === 700 ? '-Bold' : '-Regular');
      expect(names).not.toMatch(/Thin|Light/);
    }
  });

  it('gives the same bytes cold, warm and without a cache', async () => {
    const cold = await loadFonts({ ...request(), cacheDir: path.join(cache, 'new') });
    expect((await readdir(path.join(cache, 'new', 'fonts'))).length).toBeGreaterThan(10);
    const warm = await loadFonts({ ...request(), cacheDir: path.join(cache, 'new') });
    const without = await loadFonts({ ...request(), cacheDir: null });
    expect(digestOf(warm)).toEqual(digestOf(cold));
    expect(digestOf(without)).toEqual(digestOf(cold));
  });

  it('reads like one font: the order and repetition of the characters do not matter', async () => {
    const forth = await loadFonts({ language: 'zh-Hant', characters: { ...NONE, sans: '電力系統' }, cacheDir: null });
    const back = await loadFonts({ language: 'zh-Hant', characters: { ...NONE, sans: '統統系力電' }, cacheDir: null });
    expect(digestOf(back)).toEqual(digestOf(forth));
  });
});

describe('loadFonts', () => {
  it('mends a damaged cache entry instead of using it', async () => {
    const folder = path.join(cache, 'damaged');
    const request = { language: 'ja', characters: { ...NONE, sans: '日本語' }, cacheDir: folder };
    const cold = await loadFonts(request);
    const entries = path.join(folder, 'fonts');
    for (const name of await readdir(entries)) {
      const entry = await readFile(path.join(entries, name));
      await writeFile(path.join(entries, name), entry.subarray(0, entry.length - 5));
    }
    expect(digestOf(await loadFonts(request))).toEqual(digestOf(cold));
  });

  it('works where the cache cannot be written', async () => {
    const file = path.join(cache, 'a-file');
    await writeFile(file, '');
    const fonts = await loadFonts({
      language: 'en',
      characters: { ...NONE, sans: 'abc' },
      cacheDir: path.join(file, 'below'),
    });
    expect(listCharacters(fonts.faces)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['zh-Hant', '網際網路', 'Noto Sans TC'],
    ['zh-Hans', '互联网络', 'Noto Sans SC'],
    ['zh', '互联网络', 'Noto Sans SC'],
    ['ja', 'インターネット', 'Noto Sans JP'],
    ['ko', '인터넷', 'Noto Sans KR'],
    ['en', 'internet', 'Noto Sans'],
    ['fr', 'réseau', 'Noto Sans'],
  ])('sets %s in its own cut of Noto', async (language, sans, family) => {
    const fonts = await loadFonts({ language, characters: { ...NONE, sans }, cacheDir: cache });
    expect(fonts.uncovered).toEqual([]);
    for (const face of fonts.faces) {
      const tables = readTables(await fontverter.convert(Buffer.from(face.woff2), 'sfnt', 'woff2'));
      const names = Buffer.from(tables.get('name') ?? [])
        .swap16()
        .toString('utf16le');
      expect(names).toContain(`${family} Regular`);
    }
  });

  it('borrows from another family, character by character', async () => {
    const fonts = await loadFonts({
      language: 'zh-Hant',
      characters: { ...NONE, sans: '這个Ωж한\u{1F600}', mono: 'x = 漢\u{1F34C}' },
      cacheDir: cache,
    });
    expect(fonts.uncovered).toEqual([]);
    expect(listCharacters(faceOf(fonts, 'Lectern Sans', 400)).toSorted()).toEqual([...'這个Ωж한\u{1F600}'].toSorted());
    expect(listCharacters(faceOf(fonts, 'Lectern Mono', 400)).toSorted()).toEqual(
      [...'x = 漢\u{1F34C}'].filter((c, at, all) => all.indexOf(c) === at).toSorted(),
    );
  });

  it('reports what no font has, and nothing that is not drawn', async () => {
    const fonts = await loadFonts({
      language: 'en',
      characters: { ...NONE, sans: 'a\u200d\u00ad\n\ufeffก', serif: 'b\u{13000}' },
      cacheDir: cache,
    });
    expect(fonts.uncovered).toEqual(['ก', '\u{13000}']);
  });
});
