import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/core/model.js';
import { openPictures } from '../../../src/io/pictures/openPictures.js';
import { type FetchPicture, PictureMemory } from '../../../src/io/pictures/pictureMemory.js';
import { makeSlide, sampleDeck } from '../../support/decks.js';
import { read } from '../../support/read.js';

let top: string;
let folder: string;

/** A photo: every pixel another colour. */
const grain = (width: number, height: number) => {
  const data = Buffer.alloc(width * height * 3);
  for (let i = 0; i < data.length; i += 1) data[i] = (i * 7919 + Math.floor(i / 300) * 31) % 256;
  return sharp(data, { raw: { width, height, channels: 3 } });
};
const bars = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).composite([
    {
      input: Buffer.from(
        `<svg width="${width}" height="${height}"><rect width="${width / 3}" height="${height}" fill="#0b5c8a"/></svg>`,
      ),
    },
  ]);

const open = async (urls: readonly string[], fetch: FetchPicture | null = null, images = true) => {
  const pictures = urls.map((url) => `![A picture](${url})`).join('\n\n');
  const article = await read(`# A title\n\nWords of the article.\n\n${pictures}`, 'md');
  return openPictures(article, { folder, images, fetch, memory: new PictureMemory() });
};

/** A deck that shows each of the pictures. */
function deckOf({ pictures }: Awaited<ReturnType<typeof open>>): Deck {
  const slides = [...pictures].map(([url, picture]) =>
    makeSlide('image', { title: null, caption: null, url, picture }),
  );
  return { ...sampleDeck(), slides };
}

async function encode(url: string, fetch: FetchPicture | null = null) {
  const opened = await open([url], fetch);
  const data = (await opened.encode(deckOf(opened)))[url] ?? '';
  const [, type = '', base64 = ''] = /^data:(image\/[a-z+]+);base64,(.*)$/s.exec(data) ?? [];
  return { type, bytes: Buffer.from(base64, 'base64'), picture: opened.pictures.get(url) };
}

beforeAll(async () => {
  top = await mkdtemp(path.join(tmpdir(), 'lectern-pictures-'));
  folder = path.join(top, 'posts', 'may');
  await mkdir(path.join(folder, 'pics'), { recursive: true });
  await writeFile(path.join(top, 'secret.png'), await bars(300, 300).png().toBuffer());
  await writeFile(path.join(top, 'posts', 'shared.png'), await bars(300, 300).png().toBuffer());
  await symlink(path.join(top, 'secret.png'), path.join(folder, 'link.png'));
  await grain(3000, 1500)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Somebody' } })
    .toFile(path.join(folder, 'pics', 'large.jpg'));
  await grain(400, 200).jpeg().withMetadata({ orientation: 6 }).toFile(path.join(folder, 'turned.jpg'));
  await bars(800, 400).png().toFile(path.join(folder, 'two words.png'));
  await sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } })
    .png()
    .toFile(path.join(folder, 'blank.png'));
  await writeFile(path.join(folder, 'broken.png'), 'not a picture');
  await writeFile(path.join(folder, 'empty.png'), '');
  await writeFile(
    path.join(folder, 'drawing.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="400" height="300" onload="alert(1)"><script>alert(2)</script><style>@import "https://example.com/a.css"; rect{fill:url(https://example.com/b)}</style><image href="https://example.com/c.png" width="9" height="9"/><a xlink:href=\'javascript:alert(3)\'><rect width="90" height="90" stroke="url(#g)"/></a><use href="#g"/></svg>',
  );
});
afterAll(() => rm(top, { recursive: true }));

describe('openPictures', () => {
  it('scales a photo to the canvas and leaves its metadata behind', async () => {
    const { type, bytes, picture } = await encode('pics/large.jpg');
    expect(picture).toEqual({ width: 3000, height: 1500, look: 'photo', isVector: false });
    expect(type).toBe('image/jpeg');
    const { width, height, exif } = await sharp(bytes).metadata();
    expect([width, height, exif]).toEqual([1920, 960, undefined]);
  });

  it('turns a photo upright', async () => {
    const { bytes, picture } = await encode('turned.jpg');
    expect(picture).toMatchObject({ width: 200, height: 400 });
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 200, height: 400 });
  });

  it('sets a drawing on white, as PNG of few colours', async () => {
    const { type, bytes, picture } = await encode('two%20words.png');
    expect(picture?.look).toBe('drawing');
    expect(type).toBe('image/png');
    expect(await sharp(bytes).metadata()).toMatchObject({ hasAlpha: false, isPalette: true });
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(-3)]).toEqual([255, 255, 255]);
  });

  it('keeps an SVG as one, without scripts and without addresses', async () => {
    const { type, bytes, picture } = await encode('drawing.svg');
    expect(picture).toMatchObject({ width: 400, height: 300, isVector: true });
    expect(type).toBe('image/svg+xml');
    const svg = bytes.toString('utf8');
    expect(svg).not.toMatch(/script|alert|onload|example\.com|@import/i);
    expect(svg).toContain('stroke="url(#g)"');
    expect(svg).toContain('href="#g"');
  });

  it('shows the first frame of one that moves', async () => {
    const frames = await sharp(
      Buffer.alloc(300 * 600 * 3, 9).map((_, i) => (i < 270_000 ? (i * 31) % 256 : 0)),
      {
        raw: { width: 300, height: 600, channels: 3, pageHeight: 300 },
      },
    )
      .gif({ loop: 0 })
      .toBuffer();
    await writeFile(path.join(folder, 'moves.gif'), frames);
    const { bytes, picture } = await encode('moves.gif');
    expect(picture).toMatchObject({ width: 300, height: 300 });
    expect((await sharp(bytes).metadata()).pages ?? 1).toBe(1);
  });

  it('reads a picture that the article holds itself', async () => {
    const url = `data:image/png;base64,${(await bars(300, 300).png().toBuffer()).toString('base64')}`;
    expect((await encode(url)).picture).toMatchObject({ width: 300, height: 300 });
  });

  it('gives the same bytes each time', async () => {
    const once = [await encode('pics/large.jpg'), await encode('two%20words.png')];
    expect([await encode('pics/large.jpg'), await encode('two%20words.png')]).toEqual(once);
  });

  it('takes pictures from the folder above, and from no other', async () => {
    const refused = [path.join(top, 'secret.png'), '../../secret.png', 'link.png', '/etc/hostname'];
    const { pictures, diagnostics } = await open(['../shared.png', ...refused]);
    expect([...pictures.keys()]).toEqual(['../shared.png']);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual(
      [7, 9, 11, 13].map((line) => ['picture-unread', line]),
    );
    for (const { message } of diagnostics) expect(message).toContain('outside');
  });

  it('says of each that cannot be shown where it stands and what to do, and opens the others', async () => {
    const { pictures, diagnostics, files } = await open([
      'gone.png',
      'broken.png',
      'empty.png',
      'ftp://a/b.png',
      'turned.jpg',
      'blank.png',
    ]);
    expect([...pictures.keys()]).toEqual(['turned.jpg']);
    expect(diagnostics.map(({ line, severity }) => [line, severity])).toEqual(
      [5, 7, 9, 11].map((line) => [line, 'warning']),
    );
    for (const { fix, message } of diagnostics) {
      expect(fix).not.toBe('');
      expect(message).not.toContain(top);
    }
    expect(files.map((file) => path.basename(file))).toContain('gone.png');
  });

  it('lists what is on other machines, and fetches it only when it is told how', async () => {
    const urls = ['https://example.com/a.png', '//example.com/b.png'];
    const left = await open(urls);
    expect(left.pictures.size).toBe(0);
    expect(left.diagnostics).toMatchObject([{ rule: 'picture-remote', severity: 'info', line: 5 }]);
    expect(left.diagnostics[0]?.message).toContain('https://example.com/a.png, //example.com/b.png');

    const asked: string[] = [];
    const fetched = await open(urls, async (url) => {
      asked.push(url);
      return bars(300, 300).png().toBuffer();
    });
    expect(asked).toEqual(['https://example.com/a.png', 'https://example.com/b.png']);
    expect(fetched.pictures.size).toBe(2);
    expect(fetched.diagnostics).toEqual([]);
  });

  it('opens none where none are wanted', async () => {
    const { pictures, diagnostics } = await open(['turned.jpg', 'gone.png'], null, false);
    expect([pictures.size, diagnostics]).toEqual([0, []]);
  });
});
