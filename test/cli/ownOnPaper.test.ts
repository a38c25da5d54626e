import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeckDescription } from '../../src/core/render/describeDeck.js';
import { findHandoutLabels } from '../../src/core/render/labels/handoutLabels.js';
import { readPdf } from '../../src/io/print/read/readPdf.js';
import { ARTICLE } from '../support/articles.js';
import { letters } from '../support/print.js';
import { runCli } from '../support/runCli.js';

const OWN_POINT = 'I have rowed out to them myself';
const OWN_NOTE = 'Hold up the old oar here';
const { own, ownSlide } = findHandoutLabels('en');
let dir: string;
let deck: DeckDescription;

const description = async (): Promise<DeckDescription> =>
  JSON.parse(await readFile(path.join(dir, 'dist', 'harbour', 'deck.json'), 'utf8'));

/** The words of each page of a PDF. */
const pagesOf = async (name: string): Promise<string[]> =>
  (await readPdf(await readFile(path.join(dir, 'dist', 'harbour', name)))).pages.map(({ copied }) => letters(copied));

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-own-'));
  await writeFile(path.join(dir, 'harbour.md'), ARTICLE);
  expect((await runCli(['build', 'harbour.md', '--no-pdf'], dir)).code).toBe(0);
  const first = (await description()).slides.find(({ kind }) => kind === 'points');
  if (!first) throw new Error('The article gives no points.');
  const words = first.phrases.at(-1)?.text ?? '';
  const edits = {
    slides: { [first.id]: { words: { [words]: OWN_POINT }, notes: OWN_NOTE } },
    insert: [{ id: 'mine', after: first.id, slide: '# My own boat\n\n- It is nine feet long\n- It leaks' }],
  };
  // JSON is YAML.
  await writeFile(path.join(dir, 'harbour.edits.yaml'), JSON.stringify(edits));
  const { code, stderr } = await runCli(['build', 'harbour.md'], dir);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  deck = await description();
}, 120_000);
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('words of the presenter’s own', () => {
  it('are marked in slides.pdf, where a legend says how; those of the article are not', async () => {
    const pages = await pagesOf('slides.pdf');
    for (const [index, { phrases, edited }] of deck.slides.entries()) {
      const isOwn = phrases.some(({ by }) => by === 'presenter');
      const isInserted = edited?.inserted === true;
      expect(pages[index]?.includes(letters(own)), `slide ${index + 1}`).toBe(isOwn && !isInserted);
      expect(pages[index]?.includes(letters(ownSlide)), `slide ${index + 1}`).toBe(isInserted);
    }
    expect(deck.slides.filter(({ edited }) => edited)).toHaveLength(2);
  });

  it('are explained at the top of the handout, which has them all', async () => {
    const pages = await pagesOf('handout.pdf');
    expect(pages[0]).toContain(letters(own));
    const all = pages.join('');
    for (const words of [OWN_POINT, OWN_NOTE, 'It is nine feet long']) expect(all).toContain(letters(words));
  });

  it('come with the slides that are chosen, inserted ones by their number in the deck', async () => {
    const at = deck.slides.findIndex(({ id }) => id === 'mine') + 1;
    expect(at).toBeGreaterThan(1);
    const { code, stderr } = await runCli(['handout', 'harbour.md', '--slides', `${at}-${at + 1}`], dir);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const all = (await pagesOf(`handout-${at}-${at + 1}.pdf`)).join('');
    expect(all).toContain(letters('My own boat'));
    for (const { text } of deck.slides[at]?.phrases ?? []) expect(all).toContain(letters(text));
    expect(all).not.toContain(letters(OWN_POINT));
    const { stdout } = await runCli(['check', path.join('dist', 'harbour', 'deck.json')], dir);
    expect(stdout).toMatch(new RegExp(`✓ pdf .*handout-${at}-${at + 1}\\.pdf`));
  });
});
