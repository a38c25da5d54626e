import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { Desk } from '../../src/commands/desk.js';
import type { DeskEntry } from '../../src/commands/deskEntry.js';
import { serveLocally } from '../support/serveLocally.js';

async function lay(desk: Desk, article: string): Promise<[DeskEntry]> {
  expect(await desk.lay([article])).toEqual([]);
  const [entry] = desk.entries();
  if (!entry) throw new Error('There is no article.');
  return [entry];
}

it('names the files of a deck’s pictures, also one that is not there yet, and shows what they hold now', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-desk-'));
  const article = path.join(folder, 'mill.md');
  const picture = path.join(folder, 'mill.png');
  const draw = (background: string) =>
    sharp({ create: { width: 600, height: 400, channels: 3, background } })
      .composite([
        { input: Buffer.from('<svg width="300" height="200"><rect width="300" height="200" fill="#123"/></svg>') },
      ])
      .png()
      .toFile(picture);
  try {
    await writeFile(
      article,
      '# The mill\n\nThe mill stood empty for years. Nobody wanted it.\n\n![The mill at the weir](mill.png)\n\n![Its wheel](wheel.png)\n',
    );
    await draw('#fff');
    const desk = new Desk({ cache: false }, folder);
    const [entry] = await lay(desk, article);
    const before = await desk.build(entry);
    expect(
      desk
        .listFiles(entry)
        .map((file) => path.basename(file))
        .slice(-2),
    ).toEqual(['mill.png', 'wheel.png']);
    await draw('#a52');
    const after = await desk.build(entry);
    expect(before.presenterPage()).toContain('alt="The mill at the weir"');
    expect(after.revision).not.toBe(before.revision);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 30_000);

it('fetches a picture once, however often the deck is built', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-desk-'));
  const article = path.join(folder, 'mill.md');
  let asked = 0;
  const picture = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#fff' } })
    .composite([{ input: Buffer.from('<svg width="300" height="200"><rect width="300" height="200"/></svg>') }])
    .png()
    .toBuffer();
  const server = await serveLocally((_, response) => {
    asked += 1;
    response.setHeader('content-type', 'image/png').end(picture);
  });
  const write = (words: string) =>
    writeFile(article, `# The mill\n\n${words}\n\n![The mill at the weir](${server.address}/mill.png)\n`);
  try {
    const desk = new Desk({ cache: false, allowPrivate: true, fetchImages: true }, folder);
    await write('The mill stood empty for years. Nobody wanted it.');
    const [entry] = await lay(desk, article);
    const before = await desk.build(entry);
    await write('The mill stood empty for decades. A baker bought it.');
    const after = await desk.build(entry);
    expect(after.presenterPage()).toContain('alt="The mill at the weir"');
    expect(after.revision).not.toBe(before.revision);
    expect(asked).toBe(1);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}, 30_000);

it('builds a deck when it is asked for, once, and notices articles that come and go', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-desk-'));
  const write = (name: string) =>
    writeFile(path.join(folder, name), `# The ${name}\n\nThe mill stood empty for years. Nobody wanted it.\n`);
  try {
    await write('mill.md');
    await write('weir.md');
    const desk = new Desk({ cache: false }, folder);
    await desk.lay([folder]);
    expect(desk.list()).toEqual(['mill', 'weir']);
    expect(desk.entries().map(({ served }) => served)).toEqual([null, null]);
    const [one, two] = await Promise.all([desk.open('mill'), desk.open('mill')]);
    expect(one).toBe(two);
    expect(await desk.open('mill')).toBe(one);
    expect(await desk.open('none')).toBeNull();
    await write('lock.md');
    await rm(path.join(folder, 'weir.md'));
    await desk.lay([folder]);
    expect(desk.list().sort()).toEqual(['lock', 'mill']);
    expect(await desk.open('mill')).toBe(one);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 30_000);

it.each([
  ['zh-CN', 'zh-CN', 'ltr', '请重新扫描'],
  ['ar', 'ar', 'rtl', 'امسح الرمز'],
  ['xx', 'xx', 'ltr', 'Scan the code'],
])('tells whoever comes by a used address what to do, in his language: %s', async (asked, language, direction, words) => {
  const { html, policy } = await new Desk({ cache: false }, tmpdir()).renderRefusal(asked);
  expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
  expect(html).toContain(words);
  expect(html).not.toContain('<script');
  expect(policy).toContain("default-src 'none'");
});
