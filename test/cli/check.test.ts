import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeckDescription } from '../../src/core/render/describeDeck.js';
import { ARTICLE } from '../support/articles.js';
import { runCli } from '../support/runCli.js';

let dir: string;
let deck: DeckDescription;
const file = path.join('dist', 'harbour', 'deck.json');

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-check-'));
  await writeFile(path.join(dir, 'harbour.md'), ARTICLE);
  await runCli(['build', 'harbour.md', '--no-pdf'], dir);
  deck = JSON.parse(await readFile(path.join(dir, file), 'utf8'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(['check', ...args], dir);
const save = (changed: unknown) => writeFile(path.join(dir, 'changed.json'), JSON.stringify(changed));

/** The deck with one phrase changed. */
function forge(change: (text: string) => string): DeckDescription {
  const slides = deck.slides.map((slide) =>
    slide.kind !== 'points'
      ? slide
      : { ...slide, phrases: slide.phrases.map((phrase) => ({ ...phrase, text: change(phrase.text) })) },
  );
  expect(slides).not.toEqual(deck.slides);
  return { ...deck, slides };
}

describe('lectern check', () => {
  it('gives a figure for each check of an article', async () => {
    const { code, stdout } = await run('harbour.md', '--no-fit');
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(/✓ fidelity {5}\d+ phrases, \d+ notes and \d+ numbers?, each from the article/);
    expect(stdout).toMatch(
      /✓ coverage {5}\d+ % of the article on slides, \d+ % only in notes, 0 % dropped\n +slides +notes dropped\n +lead/,
    );
    expect(stdout).toMatch(/– fit {10}not measured/);
    expect(stdout).toMatch(/✓ diagnostics {2}0 errors, 0 warnings/);
  });

  it('accepts a deck.json as it was built', async () => {
    expect((await run(file)).code).toBe(0);
  });

  it('finds an invented word, its slide and its place', async () => {
    await save(forge((text) => text.replace('harbour pilots', 'famous harbour pilots')));
    const { code, stdout } = await run('changed.json');
    expect(code).toBe(1);
    expect(stdout).toMatch(/✗ fidelity {5}1 of /);
    expect(stdout).toMatch(/harbour\.md:9:\d+ slide [a-z]+-\S+: “.*” shows “famous h/);
  });

  it('says it as JSON', async () => {
    await save(forge((text) => text.replace('three', '').replace('The tugs', 'Two tugs')));
    const { code, stdout } = await run('changed.json', '--json');
    expect(code).toBe(1);
    const [report] = JSON.parse(stdout).decks;
    expect(report).toMatchObject({ ok: false, checks: [{ name: 'fidelity', ok: false }, {}, { ok: null }, {}] });
    const { total, sections } = report.checks[1].coverage;
    expect(sections.map(({ title }: { title: string }) => title)).toEqual([expect.any(String), 'Arriving', 'Leaving']);
    for (const { characters, onSlides, onlyInNotes, dropped } of [total, ...sections])
      expect(onSlides + onlyInNotes + dropped).toBe(characters);
    expect(report.checks[0].faults[0]).toMatchObject({ line: expect.any(Number), fix: expect.any(String) });
  });

  it('refuses a deck whose article has changed, is missing, or which is none', async () => {
    await save({ ...deck, source: { ...deck.source, sha256: '0' } });
    expect(await run('changed.json')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('harbour.md has changed since this deck was built'),
    });
    await save({ ...deck, source: { file: 'gone.md', sha256: '0' } });
    expect((await run('changed.json')).stderr).toContain('its article gone.md is not here');
    await save({ ...deck, slides: 'none' });
    expect((await run('changed.json')).stderr).toContain('changed.json:1:');
    expect((await run('missing.json')).stderr).toContain('missing.json: there is no such file.');
  });
});
