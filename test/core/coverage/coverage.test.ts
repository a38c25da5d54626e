import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck, SourceFormat } from '../../../src/core/model.js';
import { planArticle } from '../../../src/planArticle.js';
import { Stopwatch } from '../../../src/stopwatch.js';

const plan = (text: string, format: SourceFormat, edits: Parameters<typeof planArticle>[0]['edits'] = null) =>
  planArticle(
    { slug: 'a', source: { file: `a.${format}`, text, format }, sha256: '', corrections: [], edits },
    { minutes: null, slides: null },
    new Stopwatch(),
  );

const of = (deck: Deck, reason: string) => deck.omissions.filter((one) => one.reason === reason);

const ARTICLE = `---
title: Bees on the roof
tags: [bees, roofs]
---

Every morning the keepers climb the stairs to forty hives on the roof of the old market hall.

![](
)
![]()

![A hive](https://example.org/hive.png)

- The stairs
- The hives

## 1. The stairs

The [stairs](https://example.org/stairs) have ninety steps, and nobody has ever counted them twice in one day.

\`\`\`python
${Array.from({ length: 30 }, (_, i) => `step_${i} = climb(${i})`).join('\n')}
\`\`\`

## 2. The hives

Honey is taken off in July, and each hive gives about twenty kilograms of it to its keepers.

[bees]: https://example.org/bees
[wax]: https://example.org/wax
`;

describe('coverage', () => {
  it('is counted by section, and adds up', async () => {
    const { coverage } = await plan(ARTICLE, 'md');
    expect(coverage.map(({ section }) => section)).toEqual([null, 1, 2]);
    for (const { characters, onSlides, onlyInNotes, dropped, title } of coverage) {
      expect(onSlides + onlyInNotes + dropped, title).toBe(characters);
      expect(characters, title).toBeGreaterThan(20);
    }
    // The numeral before a heading is neither words to say nor dropped.
    expect(coverage[2]?.dropped).toBe(0);
  });

  it('lists what is on no slide, with its line and whether the speaker has it', async () => {
    const deck = await plan(ARTICLE, 'md');
    expect(of(deck, 'front-matter')).toMatchObject([{ line: 3, inNotes: false }]);
    expect(of(deck, 'empty-image')).toMatchObject([{ line: 10, text: '![]()' }]);
    expect(of(deck, 'remote-image')).toMatchObject([{ line: 12, text: 'https://example.org/hive.png' }]);
    expect(of(deck, 'code')).toMatchObject([{ line: 22, inNotes: true }]);
    expect(of(deck, 'address')).toMatchObject([{ line: 58, count: 2 }]);
    expect(of(deck, 'text')).toEqual([]);
    // An address inside a sentence is the link's own, not a loss.
    expect(deck.omissions.filter(({ line }) => line === 19)).toEqual([]);
  });

  it('counts a slide that the presenter hides as not shown', async () => {
    const whole = await plan(ARTICLE, 'md');
    const hidden = whole.slides.find(({ kind }) => kind === 'closing');
    if (!hidden) throw new Error('a slide to hide was expected');
    const rest = await plan(ARTICLE, 'md', { slides: { [hidden.id]: { hide: true } } });
    const shown = (deck: Deck) => deck.coverage.reduce((sum, { onSlides }) => sum + onSlides, 0);
    expect(shown(rest)).toBeLessThan(shown(whole));
  });

  it('lists readings in brackets once, with their number', async () => {
    const line =
      '這是一個(gè)關(guān)於學(xué)習(xí)的實(shí)驗(yàn)，我們(men)在三月開(kāi)始記錄每一天的進(jìn)度與結(jié)果。';
    const deck = await plan(
      `標題在這裡\n${Array.from({ length: 6 }, (_, i) => `${line}第${i}天。`).join('\n')}`,
      'txt',
    );
    expect(of(deck, 'reading')).toMatchObject([{ line: 2, count: 6 }]);
  });

  it('lists what a page has around its article as one run, without its tags', async () => {
    const nav = ['Home', 'News', 'Weather'].map((item) => `<li><a href="/${item}"><b>${item}</b></a></li>`).join('\n');
    const body = 'The keepers climb the stairs every morning, and forty hives wait for them on the roof. '.repeat(8);
    const page = `<html><body><nav><ul>\n${nav}\n</ul></nav>\n<article><h1>Bees on the roof</h1>\n<p>${body}</p><p>${body}</p></article></body></html>`;
    const deck = await plan(page, 'html');
    expect(of(deck, 'outside')).toMatchObject([{ line: 2, count: 3, text: 'Home · News · Weather' }]);
    expect(of(deck, 'text')).toEqual([]);
  });

  it('accounts for every letter of any text: shown, said, or listed', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '1.甲\n',
        '## A\n',
        '- x\n',
        '[a]: b\n',
        '![](x)\n',
        '<b>c</b>\n',
        '```js\nd\n```\n',
        '\n\n',
        '個(gè)',
      ),
      fc.string({ maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 14 }),
        fc.constantFrom<SourceFormat>('txt', 'md'),
        async (pieces, format) => {
          const deck = await plan(`Words to begin with.\n${pieces.join('')}`, format);
          for (const { characters, onSlides, onlyInNotes, dropped } of deck.coverage)
            expect(onSlides + onlyInNotes + dropped).toBe(characters);
          const dropped = deck.coverage.reduce((sum, section) => sum + section.dropped, 0);
          const listed = deck.omissions.filter(({ reason }) => reason === 'text' || reason === 'contents');
          expect(listed.reduce((sum, { characters }) => sum + characters, 0)).toBe(dropped);
        },
      ),
      { numRuns: 60 },
    );
  });
});
