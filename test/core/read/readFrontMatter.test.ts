import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/model.js';
import { read, wordsOf } from '../../support/read.js';

const factsOf = ({ facts }: Article): (string | null)[] =>
  [facts.title, facts.author, facts.date, facts.origin].map((fact) => fact?.text ?? null);

describe('front matter', () => {
  it.each([
    [
      'YAML',
      '---\ntitle: A day\nauthor: Ada <ada@example.com>\ndate: 2024-06-14T09:00:00Z\nurl: https://example.com/a\n---\nText.',
      ['A day', 'Ada', '2024-06-14', null],
    ],
    [
      'YAML that names its source beside an address',
      '---\ntitle: A day\nurl: https://example.com/a\nsource: https://example.com/feed\npublication: The Harbour\n---\nText.',
      ['A day', null, null, 'The Harbour'],
    ],
    [
      'YAML with lists of names',
      '---\ntitle: "A day"\nauthors:\n  - name: Ada\n    url: x\n---\nText.',
      ['A day', 'Ada', null, null],
    ],
    ['a switch that is no date', '---\ntitle: A day\npublished: true\n---\nText.', ['A day', null, null, null]],
    [
      'TOML',
      '+++\ntitle = "A day" # good\nauthors = ["Ada", "Bob"]\ndate = 2024-06-14T09:00:00Z\n[params]\ntitle = "No"\n+++\nText.',
      ['A day', 'Ada', '2024-06-14', null],
    ],
    ['plain lines', 'Title: A day\nAuthor: Ada\nDate: 2024-06-14\n\nText.', ['A day', 'Ada', '2024-06-14', null]],
    [
      'remarks',
      '[#]: subject: "A day"\n[#]: author: "Ada https://example.com"\n[#]: translator: " "\n\nText.',
      ['A day', 'Ada', null, null],
    ],
  ])('%s', async (_, raw, wanted) => {
    const article = await read(raw, 'md');
    expect(factsOf(article)).toEqual(wanted);
    expect(wordsOf(article.blocks)).toEqual(['Text.']);
    expect(article.diagnostics).toEqual([]);
    for (const fact of Object.values(article.facts))
      for (const { at, from, length } of fact?.pieces ?? [])
        expect(article.source.text.slice(from, from + length)).toBe(fact?.text.slice(at, at + length));
  });

  it('keeps the article’s own summary for the notes, unless the text says it', async () => {
    const raw = (summary: string): string => `---\ntitle: A day\ndescription: ${summary}\n---\nText of the day.`;
    expect((await read(raw('What a day &amp; night.'), 'md')).references.map(({ text }) => text)).toEqual([
      'What a day & night.',
    ]);
    expect((await read(raw('Text of the day.'), 'md')).references).toEqual([]);
  });

  it('takes no address part for a name', async () => {
    expect((await read('---\ntitle: A\nauthors:\n  - ada-byron\n---\nText.', 'md')).facts.author).toBeNull();
  });

  it('that is broken is reported by its line, and read as far as it goes', async () => {
    const article = await read('---\nauthor: Ada\ntitle: A day: the sequel\n---\nText.', 'md');
    expect(factsOf(article).slice(0, 2)).toEqual(['A day: the sequel', 'Ada']);
    expect(article.diagnostics).toMatchObject([{ rule: 'front-matter', severity: 'warning', line: 3 }]);
    expect(wordsOf(article.blocks)).toEqual(['Text.']);
  });

  it('in TOML that is broken, too', async () => {
    const article = await read('+++\ntitle = "A day"\nnonsense\n+++\nText.', 'md');
    expect(article.facts.title?.text).toBe('A day');
    expect(article.diagnostics).toMatchObject([{ rule: 'front-matter', line: 3 }]);
  });

  it.each([
    ['rules around words', '---\n\nText: yes\n\n---\n\nMore.'],
    ['a single line with a colon', 'Source: the river.\n\nMore.'],
  ])('is not: %s', async (_, raw) => {
    const article = await read(raw, 'md');
    expect(factsOf(article)).toEqual([null, null, null, null]);
    expect(wordsOf(article.blocks)).toContain('More.');
    expect(article.diagnostics).toEqual([]);
  });
});
