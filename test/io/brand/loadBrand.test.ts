import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import { renderPrint } from '../../../src/core/render/renderPrint.js';
import { loadAssets } from '../../../src/io/assets.js';
import { encodeLogo } from '../../../src/io/brand/encodeLogo.js';
import { listBrandFiles, loadBrand } from '../../../src/io/brand/loadBrand.js';
import { sampleDeck } from '../../support/decks.js';

let dir: string;
const at = (name: string): string => path.join(dir, name);
const NO_FONTS = { display: null, body: null };

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-brand-'));
  await writeFile(
    at('logo.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><script>alert(1)</script><circle cx="25" cy="25" r="20" onclick="go()"/></svg>',
  );
  const picture = sharp({ create: { width: 3000, height: 1000, channels: 4, background: '#0a7d4b' } });
  await writeFile(at('logo.png'), await picture.png().toBuffer());
  await writeFile(at('logo.jpg'), await picture.jpeg().toBuffer());
  await writeFile(at('broken.png'), 'no picture');
  await writeFile(
    at('huge.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="${'M0 0'.repeat(40_000)}"/></svg>`,
  );
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('encodeLogo', () => {
  it('keeps an SVG one, without what acts', async () => {
    const { uri, ratio } = await encodeLogo(at('logo.svg'));
    const svg = Buffer.from(uri.replace('data:image/svg+xml;base64,', ''), 'base64').toString();
    expect(ratio).toBe(4);
    expect(svg).toContain('<circle');
    expect(svg).not.toMatch(/script|onclick/);
  });

  it.each(['logo.png', 'logo.jpg'])('scales %s to what is shown of it', async (name) => {
    const { uri, ratio } = await encodeLogo(at(name));
    const { height } = await sharp(Buffer.from(uri.split(',')[1] ?? '', 'base64')).metadata();
    expect([ratio, height]).toEqual([3, 160]);
  });

  it.each([
    ['broken.png', 'bad-format', /^broken\.png: the logo cannot be read/],
    ['huge.svg', 'too-large', /^huge\.svg: the logo has 160 KB/],
    ['gone.svg', 'not-found', /^gone\.svg: there is no such file/],
  ])('refuses %s', async (name, code, message) => {
    await expect(encodeLogo(at(name))).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe('a deck with a brand', () => {
  it('shows the logo on every slide as what is not the article’s, and carries its picture once', async () => {
    const deck = fitDeck(sampleDeck());
    const brand = { logo: { light: at('logo.svg'), dark: null }, colors: null, fonts: NO_FONTS };
    const { assets, diagnostics } = await loadAssets(deck, 'deck', { brand });
    const html = renderPrint(deck, assets, { theme: null });
    expect(html.match(/class="logo"/g)).toHaveLength(deck.slides.length);
    expect(html.match(/data:image\/svg\+xml/g)).toHaveLength(1);
    expect(html).toMatch(/<footer data-chrome aria-hidden="true"><span class="logo">/);
    expect(html).toContain('<div class="logo" data-chrome aria-hidden="true"></div>');
    expect(diagnostics.filter(({ rule }) => rule.startsWith('brand'))).toEqual([]);
    const plain = renderPrint(deck, (await loadAssets(deck, 'deck', {})).assets, { theme: null });
    expect(plain).not.toContain('class="logo"');
  });

  it('reports only what concerns the theme that it opens in', async () => {
    const brand = { logo: null, colors: ['#ffcc00'], fonts: NO_FONTS } as const;
    const themes = {
      paper: '[data-theme="paper"]{--bg:#fff;--surface:#eee}',
      ink: '[data-theme="ink"]{--bg:#111;--surface:#222}',
    };
    const { diagnostics } = await loadBrand(brand, themes, 'ink');
    expect(diagnostics.map(({ message }) => message).join()).not.toContain('paper');
  });

  it('names its files, so that they are watched', () => {
    expect(listBrandFiles(null)).toEqual([]);
    const fonts = { display: { kind: 'file', path: '/a.ttf' }, body: { kind: 'family', family: 'Noto Sans' } } as const;
    expect(listBrandFiles({ logo: { light: '/l.svg', dark: '/d.svg' }, colors: null, fonts })).toEqual([
      '/l.svg',
      '/d.svg',
      '/a.ttf',
    ]);
  });
});
