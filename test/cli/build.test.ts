import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE } from '../support/articles.js';
import { runCli } from '../support/runCli.js';

/** Where no browser is: a build that does not need one must not notice. */
const NO_BROWSER = { PUPPETEER_EXECUTABLE_PATH: '/nonexistent/browser' };

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-cli-'));
  await mkdir(path.join(dir, 'empty-folder'));
  await writeFile(path.join(dir, 'harbour.md'), ARTICLE);
  await writeFile(path.join(dir, 'empty.txt'), '\n');
  await writeFile(path.join(dir, 'picture.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]));
  await writeFile(path.join(dir, 'gbk.txt'), new Uint8Array([0xd6, 0xd0, 0xce, 0xc4, 0x0a]));
  await writeFile(path.join(dir, 'a-file'), '');
});
beforeEach(() => rm(path.join(dir, 'dist'), { recursive: true, force: true }));
afterAll(() => rm(dir, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(args, dir, NO_BROWSER);
const listDist = (...parts: string[]) => readdir(path.join(dir, 'dist', ...parts)).then((names) => names.sort());
const exists = (name: string) => stat(path.join(dir, name)).then(Boolean, () => false);

async function sumsOfDist(): Promise<Record<string, string>> {
  const names = await listDist('harbour');
  const sums = names.map(async (name) => {
    const bytes = await readFile(path.join(dir, 'dist', 'harbour', name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}

describe('lectern build --no-pdf', () => {
  it('writes the deck and its data, starts no browser and sums up what it did', async () => {
    const { code, stdout, stderr } = await run('build', 'harbour.md', '--no-pdf', '--no-cache', '--timings');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await listDist('harbour')).toEqual(['deck.json', 'index.html']);
    expect(stdout).toMatch(/^✓ How a harbour works at night\n {2}\d+ slides, \d+ min: .*cover 1/);
    expect(stdout).toMatch(/\d+ % of the article on slides, \d+ % only in notes, \d+ % dropped/);
    expect(stdout).toMatch(/dist\/harbour\/ {2}index\.html \d+ KB, deck\.json \d+ KB/);
    expect(stdout).toMatch(/read \d+ ms, clean .* render /);
    expect(stdout).not.toContain('\u001b');
  });

  it('gives the same bytes again', async () => {
    await run('build', 'harbour.md', '--no-pdf');
    const sums = await sumsOfDist();
    await run('build', 'harbour.md', '--no-pdf');
    expect(await sumsOfDist()).toEqual(sums);
  });

  it('builds the others when one cannot be built', async () => {
    const { code, stdout, stderr } = await run(
      'build',
      'none.md',
      'harbour.md',
      'empty.txt',
      '--no-pdf',
      '--out',
      'dist',
    );
    expect(code).toBe(1);
    expect(await listDist()).toEqual(['harbour']);
    expect(stderr).toContain('✗ none.md: there is no such file or folder.');
    expect(stderr).toContain('✗ empty.txt: the file is empty.');
    expect(stdout).toMatch(/1 deck built, 2 failed\n$/);
  });

  it('can say all of it as JSON', async () => {
    const { code, stdout } = await run('build', 'harbour.md', 'picture.txt', '--no-pdf', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      decks: [{ slug: 'harbour', kinds: { cover: 1 }, files: [{ name: 'index.html' }, { name: 'deck.json' }] }],
      failures: [{ article: 'picture.txt', code: 'binary', fix: expect.any(String) }],
    });
  });

  it('says nothing when it is asked to be quiet', async () => {
    expect(await run('build', 'harbour.md', '--no-pdf', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('says which files are still of an earlier build', async () => {
    await mkdir(path.join(dir, 'dist', 'harbour'), { recursive: true });
    await writeFile(path.join(dir, 'dist', 'harbour', 'slides.pdf'), 'old');
    const { stdout } = await run('build', 'harbour.md', '--no-pdf');
    expect(stdout).toContain('! slides.pdf: still from an earlier build');
    expect(await readFile(path.join(dir, 'dist', 'harbour', 'slides.pdf'), 'utf8')).toBe('old');
  });

  it('colours its words only where colours are wanted', async () => {
    const args = ['build', 'harbour.md', 'none.md', '--no-pdf'];
    const forced = await runCli(args, dir, { FORCE_COLOR: '1' });
    expect(forced.stdout).toContain('\u001b[32m✓\u001b[39m');
    expect(forced.stderr).toContain('\u001b[31m✗\u001b[39m');
    const plain = await runCli(args, dir, { FORCE_COLOR: '1', NO_COLOR: '1' });
    expect(plain.stdout + plain.stderr).not.toContain('\u001b');
  });
});

describe('lectern build, when it cannot', () => {
  it.each([
    ['a missing file', ['none.md'], 'none.md: there is no such file or folder.'],
    ['an empty file', ['empty.txt'], 'empty.txt: the file is empty.'],
    ['a binary file', ['picture.txt'], 'picture.txt: this is a picture, not an article.'],
    ['another encoding than the one named', ['gbk.txt', '--encoding', 'utf-8'], 'gbk.txt:1: the text is not in UTF-8.'],
    ['a folder without articles', ['empty-folder'], 'empty-folder: no article is in this folder.'],
    ['no seeds', [], 'There is no folder seeds/ here, and no article was named.'],
    ['an unwritable output', ['harbour.md', '--out', 'a-file/dist'], 'a-file is a file'],
    ['no browser', ['harbour.md'], 'There is no browser at /nonexistent/browser.'],
  ])('%s: ends with 1, says what and what next, writes nothing', async (_, args, message) => {
    const { code, stderr } = await run('build', ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/\n {2}→ \S/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(await exists('dist')).toBe(false);
  });

  it('names the three ways out, and the fourth, where there is no browser', async () => {
    const { stderr } = await run('build', 'harbour.md');
    for (const way of ['Install Chrome', '--browser', 'PUPPETEER_EXECUTABLE_PATH', '--no-pdf'])
      expect(stderr).toContain(way);
  });

  it('leaves the last good deck whole', async () => {
    await run('build', 'harbour.md', '--no-pdf');
    const sums = await sumsOfDist();
    expect((await run('build', 'harbour.md')).code).toBe(1);
    await writeFile(path.join(dir, 'harbour.edits.yaml'), 'slides: [');
    const failed = await run('build', 'harbour.md', '--no-pdf');
    await rm(path.join(dir, 'harbour.edits.yaml'));
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain('harbour.edits.yaml:1:10: not valid YAML');
    expect(await sumsOfDist()).toEqual(sums);
    expect(await listDist()).toEqual(['harbour']);
  });

  it('prints a stack trace only where it is asked for', async () => {
    const { stderr } = await run('build', 'none.md', '--debug');
    expect(stderr).toMatch(/LecternError.*\n\s+at /);
  });
});
