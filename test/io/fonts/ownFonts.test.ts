import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FontFace } from '../../../src/core/render/assets.js';
import { composeStyle } from '../../../src/core/render/style.js';
import { parseUnicodeRange } from '../../../src/core/render/unicodeRange.js';
import { reportFonts } from '../../../src/io/brand/reportFonts.js';
import { readFamily } from '../../../src/io/fonts/fontNames.js';
import { type LoadedFonts, loadFonts } from '../../../src/io/fonts/loadFonts.js';
import { openFontFile } from '../../../src/io/fonts/openFontFile.js';
import { pinAxes } from '../../../src/io/fonts/pinAxes.js';
import { readTables } from '../../../src/io/fonts/sfnt.js';
import { unpackFont } from '../../../src/io/fonts/unpackFont.js';
import { loadTemplates } from '../../../src/io/templates.js';
import { writeSfnt } from '../../support/writeSfnt.js';

const require = createRequire(import.meta.url);
const slice = (name: string): string =>
  path.join(
    path.dirname(require.resolve(`@fontsource-variable/${name}/package.json`)),
    'files',
    `${name}-latin-wght-normal.woff2`,
  );

/** A variable font of Latin letters, much wider than Noto Serif. */
const MONO = slice('noto-sans-mono');
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const HAN = '學習人輔助，。“”';

let dir: string;
const at = (name: string): string => path.join(dir, name);
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-own-fonts-'));
  const sfnt = await unpackFont(await readFile(MONO));
  await writeFile(at('acme.ttf'), sfnt);
  const tables = new Map(readTables(sfnt));
  const os2 = Uint8Array.from(tables.get('OS/2') ?? []);
  os2.set([0, 2], 8);
  await writeFile(at('locked.ttf'), writeSfnt(tables.set('OS/2', os2)));
  await writeFile(at('broken.ttf'), 'no font at all');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const load = (language: string, display: string, text = ASCII): Promise<LoadedFonts> =>
  loadFonts({
    language,
    characters: { sans: text, sansBold: text, serif: text, mono: '' },
    fonts: { display: { kind: 'file', path: at(display) }, body: null },
    cacheDir: at('cache'),
  });

const facesOf = ({ faces }: LoadedFonts, family: string): FontFace[] => faces.filter((face) => face.family === family);

const covers = ({ unicodeRange }: FontFace, character: string): boolean => {
  const point = character.codePointAt(0) ?? 0;
  return parseUnicodeRange(unicodeRange).some(([first, last]) => first <= point && point <= last);
};

const tablesOf = async ({ woff2 }: FontFace) => readTables(await unpackFont(woff2));

describe('a font file of a brand', () => {
  it('sets its face, as a static font under its own name, and no other face', async () => {
    const fonts = await load('en', 'acme.ttf');
    const [face, ...others] = facesOf(fonts, 'Lectern Serif');
    if (!face) throw new Error('There is no face.');
    expect(others).toEqual([]);
    const tables = await tablesOf(face);
    expect(tables.has('fvar')).toBe(false);
    expect(readFamily(tables)).toContain('Mono');
    for (const other of facesOf(fonts, 'Lectern Sans')) expect(readFamily(await tablesOf(other))).toBe('Noto Sans');
  });

  it('is set smaller where it is wider than ours, and stands on the same baseline', async () => {
    const [face] = facesOf(await load('en', 'acme.ttf'), 'Lectern Serif');
    const [, size = ''] = /size-adjust:([\d.]+)%/.exec(face?.descriptors ?? '') ?? [];
    expect(Number(size)).toBeGreaterThan(70);
    expect(Number(size)).toBeLessThan(98);
    const [, ascent = ''] = /ascent-override:([\d.]+)%/.exec(face?.descriptors ?? '') ?? [];
    expect((Number(ascent) * Number(size)) / 100).toBeCloseTo(106.9, 0);
    const css = composeStyle({ ...(await loadTemplates()), fonts: face ? [face] : [] }, 'en');
    expect(css).toContain(`size-adjust:${size}%`);
  });

  it('leaves ideographs and the marks between them to ours, and says so', async () => {
    const fonts = await load('zh-Hant', 'acme.ttf', ASCII + HAN);
    const [own, ...ours] = facesOf(fonts, 'Lectern Serif');
    if (!own) throw new Error('There is no face.');
    expect([...HAN].filter((character) => covers(own, character))).toEqual([]);
    expect(covers(own, 'A')).toBe(true);
    for (const character of HAN) expect(ours.some((face) => covers(face, character))).toBe(true);
    expect(ours.every(({ descriptors }) => descriptors === undefined)).toBe(true);
    expect(fonts.uncovered).toEqual([]);
    expect(reportFonts(fonts.own)).toMatchObject([
      {
        rule: 'brand-font',
        severity: 'info',
        message: expect.stringMatching(/^acme\.ttf does not set 9 of the characters .*學/),
      },
    ]);
  });

  it('keeps its marks in a text of its own script', async () => {
    const fonts = await load('en', 'acme.ttf', `${ASCII}“”`);
    expect(covers(facesOf(fonts, 'Lectern Serif')[0] as FontFace, '“')).toBe(true);
    expect(reportFonts(fonts.own)).toEqual([]);
  });

  it('gives the same bytes from the cache and without one', async () => {
    const [first] = facesOf(await load('en', 'acme.ttf'), 'Lectern Serif');
    const [again] = facesOf(await load('en', 'acme.ttf'), 'Lectern Serif');
    expect(again).toEqual(first);
  });

  it('is pinned at the weight of the face, as far as it goes', async () => {
    const font = await openFontFile(at('acme.ttf'));
    expect(pinAxes(font, 700)).toMatchObject({ wght: 700 });
    const narrow = {
      ...font,
      axes: new Map([
        ['wght', { least: 300, usual: 400, most: 600 }],
        ['wdth', { least: 75, usual: 100, most: 125 }],
      ]),
    };
    expect(pinAxes(narrow, 700)).toEqual({ wght: 600, wdth: 100 });
  });

  it('that forbids its embedding is used, with a warning', async () => {
    const fonts = await load('en', 'locked.ttf');
    expect(reportFonts(fonts.own)).toMatchObject([{ rule: 'brand-font-licence', severity: 'warning' }]);
  });

  it('that is none is refused by its name', async () => {
    await expect(load('en', 'broken.ttf')).rejects.toMatchObject({
      code: 'bad-format',
      message: 'broken.ttf: this is not a font that can be read.',
    });
  });
});

describe('another family of ours', () => {
  it('takes the place of the usual one', async () => {
    const fonts = await loadFonts({
      language: 'zh-Hant',
      characters: { sans: 'AB學', sansBold: 'A', serif: 'AB學', mono: '' },
      fonts: { display: { kind: 'family', family: 'Noto Sans' }, body: { kind: 'family', family: 'Noto Serif' } },
      cacheDir: at('cache'),
    });
    const familyOf = async (family: string): Promise<Set<string>> =>
      new Set(await Promise.all(facesOf(fonts, family).map(async (face) => readFamily(await tablesOf(face)))));
    expect(await familyOf('Lectern Serif')).toEqual(new Set(['Noto Sans TC']));
    expect(await familyOf('Lectern Sans')).toEqual(new Set(['Noto Serif TC']));
    expect(fonts.uncovered).toEqual([]);
  });
});
