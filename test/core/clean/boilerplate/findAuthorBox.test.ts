import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const EN = Array.from(
  { length: 8 },
  (_, i) => `The oven of house ${i + 2} is lit at four, and whoever comes home late finds warm bread and a light.`,
);
const ZH = Array.from(
  { length: 8 },
  (_, i) => `第${i + 2}戶人家的烤爐凌晨四點就點著了，晚歸的人總能看見一盞燈，聞到剛出爐的麵包香味。`,
);
const kept = async (...lines: string[]): Promise<string[]> => wordsOf((await clean(lines.join('\n\n'))).blocks);

describe('who wrote a text', () => {
  it('is told behind it in a paragraph that begins with the name of its byline', async () => {
    const bio = 'ANN MILLER has done many things in her life, all of them at night, and most of them with flour.';
    expect(await kept('Bread at night', 'By Ann Miller', ...EN, 'TAGS: bread, night, streets', bio)).toEqual([
      'Bread at night',
      ...EN,
    ]);
  });

  it('is told above it in one paragraph with its label', async () => {
    const bio = '作者简介：李雷，现任面包大学教授，与韩梅合著了《面包史》。';
    expect(await kept('夜里的面包', '插图.pic', bio, ...ZH)).not.toContain(bio);
    const said = '作者在书里说，面包是唯一不用向任何人解释的东西，谁都懂得它的香味，也都记得第一次闻到它的早晨。';
    expect(await kept('夜里的面包', said, ...ZH)).toContain(said);
  });

  it('is told of a guest whom a note names above it', async () => {
    const bio = 'Ann Miller is the founder of Bread Daily and writes about flour. Readers even get a special loaf.';
    const note = 'Editor’s Note: This is a guest post from Ann Miller of Bread Daily.';
    expect(
      await kept(
        'Bread at night',
        '‘Bread is the only thing that nobody has to explain to anybody at all.’',
        note,
        ...EN,
        bio,
      ),
    ).toEqual(['Bread at night', '‘Bread is the only thing that nobody has to explain to anybody at all.’', ...EN]);
  });

  it.each([
    [
      [
        'Autorin',
        'Lena Huber',
        'Lena ist seit 2023 Bäckerin an der Ecke und schläft am Tag.',
        'Alle Artikel von Lena Huber',
      ],
    ],
    [['Ann Miller', 'Ann bakes at night and writes by day, and has done both for longer than she can say.']],
  ])('is told under the name alone: %#', async (lines) => {
    expect((await kept('Brot', ...EN, ...lines)).slice(0, EN.length + 1)).toEqual(['Brot', ...EN]);
    expect((await kept('Brot', ...EN, ...lines)).join()).not.toContain(lines.at(-1));
  });

  it('is told below a heading that is the name', async () => {
    const bio = 'Ann Miller is a writer who lives at the corner. Her book on ovens is out now.';
    const text = ['# Bread', ...EN.slice(0, 4), '## At night', ...EN.slice(4), '#### Ann Miller', bio].join('\n\n');
    const words = wordsOf((await clean(text, 'md')).blocks);
    expect(words.at(-1)).toBe(EN.at(-1));
    expect(words).not.toContain('Ann Miller');
  });

  it('is told below the title, run together from two lines', async () => {
    const lines = ['麵包店的夜晚', '作者：王小明', '王小明麵包大學夜間學院院長', ...ZH];
    expect(await kept(...lines)).toEqual(['麵包店的夜晚', ...ZH]);
    const said = '王小明是這條街上最後一個睡的人';
    expect(await kept('麵包店的夜晚', '作者：王小明', said, ...ZH)).toContain(said);
  });

  it('is no paragraph that begins as the name of the paper does', async () => {
    const last = 'Der alte Ofen bleibt in dieser Nacht kalt, und niemand in der Straße weiß, wann er wieder brennt.';
    const text = [...EN, last].map((line) => `<p>${line}</p>`).join('');
    const head = '<title>Brot in der Nacht</title><meta name="author" content="DER ABEND">';
    const page = `<html lang="de"><head>${head}</head><body><article><h1>Brot in der Nacht</h1>${text}</article></body></html>`;
    expect(wordsOf((await clean(page, 'html')).blocks)).toContain(last);
  });

  it('is told in its first paragraph', async () => {
    const bio = '作者為麵包大學烘焙系教授，亦是夜間烤爐協會的成員，近期關注街角的燈光。';
    const { blocks, facts } = await clean(['麵包店的夜晚', `【撰文：李雷】${bio}`, ...ZH].join('\n\n'));
    expect(wordsOf(blocks)).toEqual(['麵包店的夜晚', ...ZH]);
    expect(facts.author?.text).toBe('李雷');
  });

  it.each([
    [
      'people whom the text tells of',
      [
        ...EN,
        'Ann Miller',
        `Ann has baked here since May. ${EN[0]}`,
        'Ben Roe',
        `Ben has baked here since June. ${EN[1]}`,
      ],
    ],
    ['who speaks', [...EN, 'Ann Miller', `Ann: ${EN[0]}`]],
    ['what an author does for the reader', ['作者為我們描繪了一條醒著的街，讓人想起夜裡的烤爐和燈光。', ...ZH]],
  ])('is not %s', async (_, lines) => {
    expect(await kept(...lines)).toEqual(lines);
  });
});
