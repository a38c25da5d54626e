import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE } from '../support/articles.js';
import { makeWord } from '../support/packed.js';
import { runCli, startCli } from '../support/runCli.js';
import { serveLocally } from '../support/serveLocally.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-inputs-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const readDeck = async (slug: string) => JSON.parse(await readFile(path.join(dir, 'dist', slug, 'deck.json'), 'utf8'));

describe('lectern build, and where its articles come from', () => {
  it('reads standard input, and names the deck by its title', async () => {
    const child = startCli(['build', '-', '--no-pdf', '--json'], dir);
    let stdout = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stdin.end(ARTICLE);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    const [summary] = JSON.parse(stdout).decks;
    expect(summary).toMatchObject({
      slug: 'how-a-harbour-works-at-night',
      article: 'standard input',
      encoding: 'utf-8',
    });
    expect((await readDeck(summary.slug)).source.file).toBe('stdin');
  });

  it('fetches an address that is named, and none of a private network unless that is allowed', async () => {
    const server = await serveLocally((_, response) => {
      response
        .setHeader('content-type', 'text/markdown')
        .end(ARTICLE.replace('# How a harbour works at night\n', '# The quay\n'));
    });
    const address = `${server.address}/posts/quay`;
    const refused = await runCli(['build', address, '--no-pdf'], dir);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('--allow-private') });
    const built = await runCli(['build', address, '--no-pdf', '--allow-private'], dir);
    expect(built.code, built.stderr).toBe(0);
    expect((await readDeck('the-quay')).source.file).toBe(address);
    const file = path.join('dist', 'the-quay', 'deck.json');
    expect((await runCli(['check', file], dir)).stderr).toContain(`--article ${address}`);
    expect((await runCli(['check', file, '--article', address, '--allow-private'], dir)).code).toBe(0);
    await server.close();
    expect((await runCli(['build', address, '--allow-private'], dir)).stderr).toContain('no server listens');
  });

  it('fetches the pictures of a page only when it is told to, and builds without those that fail', async () => {
    const asked: (string | undefined)[] = [];
    const picture = await sharp({ create: { width: 800, height: 500, channels: 3, background: '#fff' } })
      .composite([{ input: Buffer.from('<svg width="400" height="250"><rect width="400" height="250"/></svg>') }])
      .png()
      .toBuffer();
    const page = ARTICLE.replace('# How a harbour works at night\n', '# The pier\n');
    const server = await serveLocally(({ url }, response) => {
      asked.push(url);
      if (url === '/posts/pier')
        response
          .setHeader('content-type', 'text/markdown')
          .end(`${page}\n\n![The pier at high tide](pier.png)\n\n![The old crane](crane.png)\n`);
      else if (url === '/posts/pier.png') response.setHeader('content-type', 'image/png').end(picture);
      else response.writeHead(404).end();
    });
    const address = `${server.address}/posts/pier`;
    const run = async (command: string, ...more: string[]) => {
      asked.length = 0;
      const ended = await runCli([command, address, '--allow-private', ...more], dir);
      expect(ended.code, ended.stderr).toBe(0);
      return ended.stdout;
    };
    try {
      const left = await run('build', '--no-pdf');
      expect(left).toContain(`${server.address}/posts/pier.png, ${server.address}/posts/crane.png`);
      expect(asked).toEqual(['/posts/pier']);

      const built = await run('build', '--no-pdf', '--fetch-images');
      expect(built).toContain(
        `The picture ${server.address}/posts/crane.png is not shown: the server has no such picture`,
      );
      // The pictures are fetched at the same time, in no set order.
      expect([...asked].sort()).toEqual(['/posts/crane.png', '/posts/pier', '/posts/pier.png']);
      expect((await readDeck('the-pier')).slides.some(({ kind }: { kind: string }) => kind === 'image')).toBe(true);
      const html = await readFile(path.join(dir, 'dist', 'the-pier', 'index.html'), 'utf8');
      expect(html).toContain('alt="The pier at high tide"');
      expect(html).not.toContain('pier.png');

      await writeFile(path.join(dir, 'fetch.yaml'), 'fetchImages: true\n');
      await run('plan', '--config', 'fetch.yaml');
      expect(asked).toEqual(['/posts/pier']);
    } finally {
      await server.close();
    }
  });

  it('proves a deck of a Word document, wherever that lies now', async () => {
    const [title = '', ...rest] = ARTICLE.split('\n\n').map((text) => text.replace(/^#+ |^- /gm, ''));
    const word = makeWord([
      { text: title, size: 20 },
      ...rest.map((text) => ({ text, size: /^\d\. /.test(text) ? 14 : 11 })),
    ]);
    await writeFile(path.join(dir, 'harbour.docx'), word);
    expect((await runCli(['build', 'harbour.docx', '--no-pdf'], dir)).code).toBe(0);
    expect((await readDeck('harbour')).slides.some(({ kind }: { kind: string }) => kind === 'section')).toBe(true);
    await mkdir(path.join(dir, 'elsewhere'));
    await writeFile(path.join(dir, 'elsewhere', 'renamed.docx'), word);
    await rm(path.join(dir, 'harbour.docx'));
    const deck = path.join('..', 'dist', 'harbour', 'deck.json');
    const run = (...more: string[]) => runCli(['check', deck, ...more], path.join(dir, 'elsewhere'));
    expect(await run()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('its article harbour.docx is not here'),
    });
    const checked = await run('--article', 'renamed.docx');
    expect(checked.code, checked.stdout + checked.stderr).toBe(0);
  });
});
