import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import type { DeckInput } from '../src/deckInput.js';
import { loadArticle } from '../src/io/source.js';
import { fixtureFile } from './support/fixtures.js';

const seed = fileURLToPath(new URL('../seeds/000_1d901f777cae34a8.txt', import.meta.url));
const ARTICLES = [seed, fixtureFile('night-trains', 'article.md'), fixtureFile('lock-keepers', 'article.md')];
const EDITS = 6;

/** The same sequence in every run: what fails once fails again. */
function countFrom(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

/** What a writer does to a text: a word in, a stretch out, two paragraphs swapped, one said twice. */
function edit(text: string, draw: (below: number) => number): string {
  const at = draw(text.length);
  const lines = text.split('\n');
  const [one, other] = [draw(lines.length), draw(lines.length)];
  switch (draw(4)) {
    case 0:
      return `${text.slice(0, at)}新詞 seven${text.slice(at)}`;
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + draw(40));
    case 2:
      return lines.map((line, i) => (i === one ? lines[other] : i === other ? lines[one] : line)).join('\n');
    default:
      return [...lines.slice(0, one), lines[one], ...lines.slice(one)].join('\n');
  }
}

type Plan = (input: DeckInput) => Promise<string>;

async function loadPlanner(): Promise<Plan> {
  const { planWithOutline, takeShelf } = await import('../src/planArticle.js');
  const { Stopwatch } = await import('../src/stopwatch.js');
  const choices = { minutes: null, slides: null };
  return async (input) =>
    JSON.stringify(await planWithOutline(input, choices, new Stopwatch(), takeShelf(input, choices)));
}

/** A planner that has never seen a word. */
function loadColdPlanner(): Promise<Plan> {
  vi.resetModules();
  return loadPlanner();
}

describe('a plan that is made again after an edit', () => {
  for (const file of ARTICLES)
    it(`is the one that would have been made from nothing, byte for byte: ${path.basename(path.dirname(file))}`, async () => {
      const loaded = await loadArticle(file, 'warm', path.dirname(file));
      const warm = await loadPlanner();
      await warm(loaded);
      const draw = countFrom(file.length);
      let { text } = loaded.source;
      const texts = new Set([text]);
      for (let turn = 0; turn < EDITS; turn += 1) {
        text = edit(text, draw);
        texts.add(text);
        const input = { ...loaded, source: { ...loaded.source, text } };
        const again = await warm(input);
        const cold = await loadColdPlanner();
        expect(again).toBe(await cold(input));
      }
      expect(texts.size).toBeGreaterThan(EDITS / 2);
    }, 240_000);
});
