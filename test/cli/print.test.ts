import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE } from '../support/articles.js';
import { runCli } from '../support/runCli.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-print-'));
  await writeFile(path.join(dir, 'harbour.md'), ARTICLE);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const isPdf = async (...parts: string[]) =>
  (await readFile(path.join(dir, ...parts))).subarray(0, 5).toString('latin1') === '%PDF-';

describe('lectern, with a browser', () => {
  it('builds all four files', async () => {
    const { code, stdout } = await runCli(['build', 'harbour.md'], dir);
    expect(code).toBe(0);
    const names = ['deck.json', 'handout.pdf', 'index.html', 'slides.pdf'];
    expect((await readdir(path.join(dir, 'dist', 'harbour'))).sort()).toEqual(names);
    expect(await isPdf('dist', 'harbour', 'slides.pdf')).toBe(true);
    expect(stdout).toMatch(/slides\.pdf \d+ KB, handout\.pdf \d+ KB/);
  });

  it('prints no handout with `--no-handout`', async () => {
    const { code } = await runCli(['build', 'harbour.md', '--no-handout', '--out', 'slides'], dir);
    expect(code).toBe(0);
    expect((await readdir(path.join(dir, 'slides', 'harbour'))).sort()).toEqual([
      'deck.json',
      'index.html',
      'slides.pdf',
    ]);
  });

  it('finds its PDFs sound, and tells those of other words and broken ones', async () => {
    const deck = path.join('dist', 'harbour', 'deck.json');
    const sound = await runCli(['check', deck], dir);
    expect(sound.code, sound.stdout).toBe(0);
    expect(sound.stdout).toMatch(/✓ pdf {10}slides\.pdf \d+ pages, handout\.pdf \d+ pages?\n/);

    const slides = path.join(dir, 'dist', 'harbour', 'slides.pdf');
    const printed = await readFile(slides);
    await writeFile(slides, printed.subarray(0, printed.length / 2));
    const article = path.join(dir, 'harbour.md');
    await writeFile(article, ARTICLE.replace('harbour pilots', 'harbour men'));
    expect((await runCli(['build', 'harbour.md', '--no-pdf'], dir)).code).toBe(0);
    const broken = await runCli(['check', deck, '--json'], dir);
    expect(broken.code).toBe(1);
    const [report] = JSON.parse(broken.stdout).decks;
    const faults: { message: string; fix: string }[] = report.checks.find(
      (check: { name: string }) => check.name === 'pdf',
    ).faults;
    expect(faults[0]?.message).toMatch(/slides\.pdf: it cannot be read/);
    expect(faults[1]?.message).toMatch(/handout\.pdf: it was printed from other words/);
    await writeFile(slides, printed);
    const stale = await runCli(['check', deck], dir);
    expect(stale.code).toBe(1);
    expect(stale.stdout).toMatch(
      /✗ pdf .*\n +harbour\.md slides\.pdf, page \d+: “.*harbour men.*” is not on it\.\n +→ Build the deck again/,
    );
    await writeFile(article, ARTICLE);
  });

  it('prints only the handout with `handout`', async () => {
    const { code } = await runCli(['handout', 'harbour.md', '--per-page', '6', '--out', 'paper'], dir);
    expect(code).toBe(0);
    expect(await readdir(path.join(dir, 'paper', 'harbour'))).toEqual(['handout.pdf']);
    expect(await isPdf('paper', 'harbour', 'handout.pdf')).toBe(true);
  });

  it('puts the handout of chosen slides beside the whole one, and says when it is old', async () => {
    const folder = path.join(dir, 'dist', 'harbour');
    const whole = await readFile(path.join(folder, 'handout.pdf'));
    const { code, stdout } = await runCli(['handout', 'harbour.md', '--slides', '2-3'], dir);
    expect(code).toBe(0);
    expect(stdout).toMatch(/handout-2-3\.pdf \d+ KB/);
    expect((await readFile(path.join(folder, 'handout.pdf'))).equals(whole)).toBe(true);
    expect(await isPdf('dist', 'harbour', 'handout-2-3.pdf')).toBe(true);

    const article = path.join(dir, 'harbour.md');
    await writeFile(article, ARTICLE.replace('harbour pilots', 'harbour crews'));
    const built = await runCli(['build', 'harbour.md', '--no-pdf'], dir);
    expect(built.stdout).toContain('! handout-2-3.pdf, handout.pdf and slides.pdf: still from an earlier build');
    const stale = await runCli(['check', path.join('dist', 'harbour', 'deck.json')], dir);
    expect(stale.stdout).toContain('handout-2-3.pdf: it was printed from other words than those of deck.json');
    await writeFile(article, ARTICLE);
    await rm(path.join(folder, 'handout-2-3.pdf'));
    expect((await runCli(['build', 'harbour.md'], dir)).stdout).not.toContain('earlier build');
  });

  it('measures the slides with `check`', async () => {
    const { code, stdout } = await runCli(['check', 'harbour.md'], dir);
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(
      /✓ fit {10}\d+ slides measured in Chrome, in print, on a screen and in a small window: nothing wrong/,
    );
  });
});
