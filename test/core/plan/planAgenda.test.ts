import { describe, expect, it } from 'vitest';
import { outlineArticle } from '../../../src/core/outline/outlineArticle.js';
import { canList, planAgenda } from '../../../src/core/plan/planAgenda.js';
import { readArticle } from '../../../src/core/read/readArticle.js';

const TEXT =
  'The harbour was quiet that year, and the boats that came in paid their dues at the old office by the quay.';
const TARGETS = new Map(Array.from({ length: 30 }, (_, i) => [i + 1, `s${i + 1}`]));

async function agendaOf(headings: readonly string[], letters = 40_000) {
  const text = `# On harbours\n\n${headings.map((heading) => `${heading}\n\n${heading.startsWith('## Shelf') ? '' : TEXT}`).join('\n\n')}\n`;
  const article = await readArticle({ file: 'a.md', text, format: 'md' });
  return planAgenda(outlineArticle(article), letters, TARGETS);
}

const numbered = (count: number, title: (n: number) => string = (n) => `Pier number ${n}`) =>
  Array.from({ length: count }, (_, i) => `## ${i + 1}. ${title(i + 1)}`);

describe('an agenda', () => {
  it('has a line for each section where there are few', async () => {
    const items = await agendaOf(numbered(14));
    expect(items).toHaveLength(14);
    expect(items.every(({ lastNumeral }) => lastNumeral === null)).toBe(true);
  });

  it('groups fifteen sections and more into runs without a gap, each called by its first title', async () => {
    for (const count of [15, 17, 24, 30]) {
      const items = await agendaOf(numbered(count));
      expect(items.length).toBeGreaterThanOrEqual(3);
      expect(items.length).toBeLessThanOrEqual(6);
      expect(items[0]?.numeral).toBe(1);
      expect(items.at(-1)?.lastNumeral).toBe(count);
      for (const [i, item] of items.entries()) {
        expect(item.title.text).toBe(`Pier number ${item.number}`);
        expect(item.target).toBe(`s${item.number}`);
        if (i > 0) expect(item.numeral).toBe((items[i - 1]?.lastNumeral ?? 0) + 1);
      }
    }
  });

  it('groups fewer sections whose titles would be a great part of the article', async () => {
    const long = (n: number) => `Pier number ${n} will be mended before the winter storms come`;
    expect(await agendaOf(numbered(9, long), 4_000)).toHaveLength(3);
    expect(await agendaOf(numbered(9, long), 40_000)).toHaveLength(9);
  });

  it('calls groups by the article’s own higher headings', async () => {
    const part = (name: string, from: number) => [
      `## Shelf ${name}`,
      ...Array.from({ length: 5 }, (_, i) => `### ${from + i}. Pier number ${from + i}`),
    ];
    const items = await agendaOf([...part('north', 1), ...part('east', 6), ...part('south', 11)]);
    expect(items.map(({ title, numeral, lastNumeral }) => [title.text, numeral, lastNumeral])).toEqual([
      ['Shelf north', 1, 5],
      ['Shelf east', 6, 10],
      ['Shelf south', 11, 15],
    ]);
  });

  it('tells runs of uncounted sections by their places, but beside one without a number', async () => {
    const names = (count: number, of: string) =>
      Array.from({ length: count }, (_, i) => `### Pier ${'abcdefgh'[i]} of the ${of}`);
    const promised = ['## Why', '## Eight piers', ...names(8, 'coast'), '## At last'];
    const places = async (title: string, headings: readonly string[]) => {
      const text = `# ${title}\n\n${headings.map((heading) => `${heading}\n\n${TEXT}`).join('\n\n')}\n`;
      const article = await readArticle({ file: 'a.md', text, format: 'md' });
      return planAgenda(outlineArticle(article), 1_000, TARGETS).map(({ numeral, lastNumeral }) => [
        numeral,
        lastNumeral,
      ]);
    };
    const piers = Array.from({ length: 12 }, (_, i) => `## Pier ${'abcdefghijkl'[i]} of the coast`);
    expect(await places('On harbours', piers)).toEqual([
      [1, 4],
      [5, 8],
      [9, 12],
    ]);
    expect(await places('8 piers of the coast', promised)).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('is not made of whole sentences that name no section', async () => {
    const article = await readArticle({ file: 'a.md', text: `## One\n\n${TEXT}\n\n## Two\n\n${TEXT}`, format: 'md' });
    const named = outlineArticle(article);
    expect(canList(named)).toBe(true);
    const sections = named.sections.map((section) => ({
      ...section,
      isNamed: false,
      title: section.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))[0] ?? section.title,
    }));
    expect(canList({ ...named, sections })).toBe(false);
  });
});
