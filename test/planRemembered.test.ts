import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RenderAssets } from '../src/core/render/assets.js';
import { collectCharacters } from '../src/core/render/collectCharacters.js';
import { describeDeck, printDescription } from '../src/core/render/describeDeck.js';
import { renderParts } from '../src/core/render/renderParts.js';
import { openCache } from '../src/io/cache/openCache.js';
import { FORGET, type Remember } from '../src/io/cache/remember.js';
import type { LoadedArticle } from '../src/io/source.js';
import { loadTemplates } from '../src/io/templates.js';
import { type PlanChoices, planWithOutline, takeShelf } from '../src/planArticle.js';
import { Stopwatch } from '../src/stopwatch.js';
import { FIXTURES, loadFixture } from './support/fixtures.js';

let folder: string;
let assets: RenderAssets;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-remembered-'));
  assets = { ...(await loadTemplates()), fonts: [] };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const PLAIN: PlanChoices = { minutes: null, slides: null };

/** Everything that a build makes of a plan: what is written, what is shown, and the letters that are cut for it. */
async function make(article: LoadedArticle, choices: PlanChoices, remember: Remember): Promise<string> {
  const watch = new Stopwatch();
  const { deck, outline } = await planWithOutline(article, choices, watch, takeShelf(article, choices), remember);
  return JSON.stringify([
    printDescription(describeDeck(deck, article.sha256)),
    renderParts(deck, assets, { theme: null, fragments: null, notes: true }).slides,
    collectCharacters(deck, 'handout', outline),
  ]);
}

/** The stages that had to be done, and what came of all of them. */
async function makeWithCache(article: LoadedArticle, choices: PlanChoices) {
  const worked: string[] = [];
  const remember = openCache({ folder, edition: 'test', onWork: (stage) => worked.push(stage) });
  return { made: await make(article, choices, remember), worked };
}

describe.each(FIXTURES)('the deck of %s', (name) => {
  it('is the same to the byte, remembered or not', async () => {
    const { loaded } = await loadFixture(name);
    const plain = await make(loaded, PLAIN, FORGET);
    expect(await makeWithCache(loaded, PLAIN)).toEqual({ made: plain, worked: ['outline', 'plan'] });
    expect(await makeWithCache(loaded, PLAIN)).toEqual({ made: plain, worked: [] });
    // The sections as they were read before, and another plan of them.
    const short = { minutes: 4, slides: 9 };
    expect(await makeWithCache(loaded, short)).toEqual({ made: await make(loaded, short, FORGET), worked: ['plan'] });
    // The plan as it was, and the presenter's words on it.
    const edited = { ...loaded, edits: { file: 'a', slides: { cover: { title: 'Another' }, agenda: { hide: true } } } };
    expect(await makeWithCache(edited, PLAIN)).toEqual({ made: await make(edited, PLAIN, FORGET), worked: [] });
  }, 60_000);

  it('is the same after any change of the article', async () => {
    const { loaded } = await loadFixture(name);
    const { text } = loaded.source;
    const place = fc.integer({ min: 0, max: text.length });
    const change = fc.record({
      at: place,
      length: fc.integer({ min: 0, max: 300 }),
      words: fc.constantFrom('', '\n\n', '0', '電。', 'New words. '),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, length, words }) => {
        const changed = text.slice(0, at) + words + text.slice(at + length);
        // Of a text without words there is no deck.
        fc.pre(/\p{L}/u.test(changed));
        const article = { ...loaded, source: { ...loaded.source, text: changed } };
        const plain = await make(article, PLAIN, FORGET);
        expect((await makeWithCache(article, PLAIN)).made).toBe(plain);
        expect(await makeWithCache(article, PLAIN)).toEqual({ made: plain, worked: [] });
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
