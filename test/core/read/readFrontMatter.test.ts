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
      'YAML with a title under a key of its site',
      '---\npostTitle: A day\ndate: 2024-06-14\n---\nText.',
      ['A day', null, '2024-06-14', null],
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
    [
      'a day as mail writes it, and the number of a post',
      '---\ntitle: A day\nlink: 20148\ndate: Mon, 10 Apr 2017 04:05:54 +0000\n---\nText.',
      ['A day', null, '10 Apr 2017', null],
    ],
    ['a switch that is no date', '---\ntitle: A day\npublished: true\n---\nText.', ['A day', null, null, null]],
    [
      'YAML that lost its dashes',
      'title: "A day: at sea"\nlayout: post\ntags:\n- ships\n- bread\nauthor: Ada\nText.',
      ['A day: at sea', 'Ada', null, null],
    ],
    [
      'TOML',
      '+++\ntitle = "A day" # good\nauthors = ["Ada", "Bob"]\ndate = 2024-06-14T09:00:00Z\n[params]\ntitle = "No"\n+++\nText.',
      ['A day', 'Ada', '2024-06-14', null],
    ],
    ['plain lines', 'Title: A day\nAuthor: Ada\nDate: 2024-06-14\n\nText.', ['A day', 'Ada', '2024-06-14', null]],
    [
      'plain lines with a publisher’s own keys',
      'Title: A day\nDate: 2024-06-14 10:00 +0800\nCategory: Book\nSlug: a-day\nCover: /a.jpg\nAuthors: Ada\n\nText.',
      ['A day', 'Ada', '2024-06-14', null],
    ],
    [
      'a line of JSON and a title with its label below YAML',
      '---\nslug: a-day\nreader: "x"\n---\n{"author": "Ada", "site": "Harbour", "title": "A day", "published": "2024-06-14"}\n\nTitle: A day\n\nText.',
      ['A day', 'Ada', '2024-06-14', null],
    ],
    [
      'what a reading tool says of a page',
      'Title: A day\n\nURL Source: https://example.com/a\n\nPublished Time: 2024-06-14\n\nMarkdown Content:\nText.',
      ['A day', null, null, null],
    ],
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

  it.each([
    ['JSON of an article on JSON', '{"name": "Ada", "age": 3}\n\nText of the day.'],
    ['lines of a play', 'Tim: Who is it?\nAnn: It is me.\nTim: Come in.\n\nText of the day.'],
    ['labels that are the text', 'When: at nine\nWhere: on the quay\nTitle: a ferry\nText of the day.'],
    [
      'lines below a title that tell of it',
      'Title: a word\nUse: at the top of a page\nOrigin: Latin\n\nText of the day.',
    ],
  ])('is not %s', async (_, raw) => {
    const { facts } = await read(raw, 'md');
    expect([facts.title, facts.author]).toEqual([null, null]);
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
    for (const nobody of ['特約轉載', '佚名', 'admin'])
      expect((await read(`---\ntitle: A\nauthor: "${nobody}"\n---\nText.`, 'md')).facts.author).toBeNull();
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

it('is read above a page, too, whose generator has left it there', async () => {
  const text = 'The ferry has not missed a day since last spring, and people line up at five in the morning.';
  const page = `---\nlayout: post\ntitle: "The ferry"\nlang: en\n---\n\n<section><h2>Dawn</h2><p>${text}</p><p>${text}</p></section>`;
  const article = await read(page, 'html');
  expect(factsOf(article)[0]).toBe('The ferry');
  expect(wordsOf(article.blocks)).toEqual(['Dawn', text, text]);
});
