import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPhrases } from '../../../src/core/listPhrases.js';
import { listRanges } from '../../../src/core/trace.js';
import { plan } from '../../support/read.js';

const PARAGRAPH = '公司在三月發布了新的產品，客戶的反應很快傳了回來。市場開始重新評估它的價值，股價也創下新高。';

describe('a planned deck', () => {
  it('opens with the cover, then the lead, the agenda, the sections, and ends with its sources', async () => {
    const deck = await plan(`電就是未來\n${PARAGRAPH}\n1.開始\n${PARAGRAPH}\n2.結束\n${PARAGRAPH}\n一切才剛剛開始。`);
    const kinds = deck.slides.map((slide) => slide.kind);
    expect(kinds[0]).toBe('cover');
    expect(kinds.filter((kind) => kind === 'section')).toHaveLength(2);
    expect(kinds.indexOf('agenda')).toBeLessThan(kinds.indexOf('section'));
    expect(kinds.slice(-2)).toEqual(['closing', 'sources']);
    expect(deck.slides.at(-2)).toMatchObject({ line: { text: '一切才剛剛開始' } });
  });

  it('links each line of the agenda to a divider that is there', async () => {
    const deck = await plan(`電就是未來\n1.開始\n${PARAGRAPH}\n2.結束\n${PARAGRAPH}`);
    const ids = deck.slides.map((slide) => slide.id);
    const agenda = deck.slides.find((slide) => slide.kind === 'agenda');
    if (agenda?.kind !== 'agenda') throw new Error('an agenda was expected');
    for (const item of agenda.items) expect(ids).toContain(item.target);
  });

  it('fills the slot it is given, and a longer slot has no fewer slides', async () => {
    const text = `電就是未來\n${Array.from({ length: 12 }, (_, i) => `${PARAGRAPH}共${i + 2}00家客戶在${2010 + i}年加入了它。`).join('\n')}`;
    const short = await plan(text, 'txt', 5);
    const long = await plan(text, 'txt', 20);
    const seconds = (deck: typeof short) => deck.slides.reduce((sum, slide) => sum + slide.seconds, 0);
    expect(Math.abs(seconds(short) - 300)).toBeLessThanOrEqual(45);
    expect(Math.abs(seconds(long) - 1200)).toBeLessThanOrEqual(60);
    expect(long.slides.length).toBeGreaterThanOrEqual(short.slides.length);
  });

  it.each([
    [
      '夜班列車',
      '好處',
      '夜班列車讓旅客在車上睡一整晚，第二天早上直接到達市區。車票比旅館便宜得多，行李也不必寄存在車站的櫃檯裡。城裡的旅客在冬天也願意搭乘，車站因此整夜都開著。',
    ],
    [
      'Night trains',
      'Advantages',
      'Two hundred beds leave the harbour every night. A bed costs a third less than a room.',
    ],
    [
      'Trenes nocturnos',
      'Ventajas',
      'Doscientas camas salen del puerto cada noche. Una cama cuesta un tercio menos que un cuarto.',
    ],
  ])('says beside a heading of what it is, where it does not: %s', async (section, part, text) => {
    const deck = await plan(`# Ferry\n\n## ${section}\n\n### ${part}\n\n${text}\n\n## Ferry\n\n${text}`, 'md', 8);
    const titles = deck.slides.flatMap((slide) =>
      slide.kind === 'points' || slide.kind === 'figure' ? slide.title?.text : [],
    );
    expect(titles).toContain(`${section} · ${part}`);
    expect(titles).not.toContain(part);
  });

  it.each([
    ['a price', '［税込］￥2,851', null],
    ['a price in a Latin language', '$ 2,851.00', null],
    ['a name with its address', 'Harbour http://harbour.example', 'Harbour'],
  ])('takes of %s above a part only what names it', async (_, part, wanted) => {
    const text =
      'The harbour library lends four hundred books a day to readers on the far shore. Its roof is of glass.';
    const more =
      'Two librarians keep the desk until the last ferry. Every reader on the island has a card of the harbour.';
    const deck = await plan(
      `# Ferry\n\n## North\n\n### ${part}\n\n${text}\n\n${more}\n\n${text.replace('library', 'school')}\n\n## South\n\nMore of it.`,
      'md',
      12,
    );
    const shown = deck.slides.flatMap(listPhrases).map((phrase) => phrase.text);
    expect(shown.join()).toMatch(/harbour/u);
    expect(shown).not.toContain(part);
    if (wanted) expect(shown).toContain(wanted);
  });

  it('gives each slide the sentences that it was cut from, a table row by row', async () => {
    const deck = await plan(
      '# T\n\n## 1. A\n\nFirst words of the part.\n\n| Year | Readers |\n|---|---|\n| 2023 | 40 |\n| 2024 | 310 |\n\n## 2. B\n\nMore words of another part.',
      'md',
    );
    const table = deck.slides.find((slide) => slide.kind === 'table');
    expect(table?.notes.map((note) => note.text)).toEqual(
      expect.arrayContaining(['Year · Readers', '2023 · 40', '2024 · 310']),
    );
  });

  it('ends with the last sentence, together with the one it points back to', async () => {
    const deck = await plan(
      'A title\n\nSome words here about a train.\n\nThe train will not replace the plane. It gives a night back.',
    );
    expect(deck.slides.find((slide) => slide.kind === 'closing')).toMatchObject({
      line: { text: 'The train will not replace the plane. It gives a night back' },
    });
  });

  it.each([
    ['goodbye', 'See you next edition!'],
    ['thanks', 'Many thanks to all who kept the doors open.'],
    ['the name of its author', 'Ada Nachtigall'],
    ['an offer', 'Five days, five night trains. Are you in?'],
    ['the name of another page', 'Empty trains ahead? Update your timetable'],
    ['what goes on from the sentence before', 'Proof that trains can be quiet at night'],
    ['the name of something', '也可以在小程序中找到“夜车票务举报受理中心”'],
    ['what was counted before', '最終的にはこの4つの駅だと考えると、旅は楽になる。'],
    ['a line without an end', 'Nobody misses the plane that does not fly at night'],
    ['a title at the end of a sentence', 'Her next book on trains has a name already: “Beds for Dreamers.”'],
    ['what its author is not', '繰り返しますが、筆者は専門家ではなく一人の乗客です。'],
    ['thanks in German', 'Herzlichen Dank, Ada, und bis bald im Nachtzug.'],
  ])('does not end with %s', async (_, last) => {
    const deck = await plan(`A title\n\nSome words here about a train.\n\n${PARAGRAPH}\n\n${last}`);
    expect(deck.slides.flatMap((slide) => (slide.kind === 'closing' ? [slide.line.text] : []))).toEqual([]);
  });

  it('shows a comparison that the article makes twice only once', async () => {
    const line = '對比2022年，2032年數據中心的能耗將提升10倍。';
    const deck = await plan(`電就是未來\n${PARAGRAPH}${line}\n${PARAGRAPH}\n${line}${PARAGRAPH}`);
    expect(deck.slides.filter((slide) => slide.kind === 'compare')).toHaveLength(1);
  });

  it.each([
    '。',
    'a',
    '標題',
    '# \n',
    '- \n- ',
    '“',
    '1.\n2.\n',
    '![](x)',
    '| a |\n|-|\n',
  ])('is made of %j without a fault', async (text) => {
    for (const format of ['txt', 'md'] as const) expect((await plan(text, format)).slides.length).toBeGreaterThan(0);
  });

  it('is made of any text, every phrase within the source and every address its own', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '1.甲\n',
        '2.乙\n',
        '## A\n',
        '- x\n',
        '“說。”他說。',
        '3800億元，',
        '從2%增長至26%。',
        '2021年，',
        '\n',
        '三個階段：',
        '第一，',
        '。',
        '（',
        '”',
        '```\n',
        '| a | b |\n|-|-|\n| c | d |\n',
      ),
      fc.string({ maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('md' as const, 'txt' as const),
        async (parts, format) => {
          const text = parts.join('');
          const deck = await plan(text, format);
          const ids = deck.slides.map((slide) => slide.id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { start, end } of deck.slides.flatMap(listPhrases).flatMap(listRanges)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeLessThan(end);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('slides of several parts that have the same lead', () => {
  const items = (names: readonly string[]) =>
    names.map((name) => `- Who pays for the ${name} of the bakery?`).join('\n');
  const part = (title: string, names: readonly string[]) =>
    `### ${title}\n\nQuestions you could ask:\n\n${items(names)}`;

  it('say of which part they are', async () => {
    const deck = await plan(
      `# Interviews\n\n## Steps\n\n${part('First talk', ['flour', 'water', 'salt'])}\n\n${part('Second talk', ['oven', 'street', 'lights'])}\n\n## End\n\nThe bakery opens at six.`,
      'md',
    );
    const titles = deck.slides.flatMap((slide) => (slide.kind === 'points' && slide.title ? [slide.title.text] : []));
    expect(titles).toEqual(['First talk · Questions you could ask', 'Second talk · Questions you could ask']);
  });
});

describe('tables and code', () => {
  it('have the title of their part', async () => {
    const table = '| Loaf | Price |\n| --- | --- |\n| Rye | 3 |\n| Wheat | 2 |';
    const deck = await plan(
      `# Bread\n\n## Prices\n\n### A loaf in spring\n\n${table}\n\n### A loaf in winter\n\n${table.replace('3', '4')}\n\n## End\n\nThe bakery opens at six.`,
      'md',
    );
    const titles = deck.slides.flatMap((slide) => (slide.kind === 'table' ? [slide.title?.text ?? null] : []));
    expect(titles).toEqual(['A loaf in spring', 'A loaf in winter']);
  });
});
