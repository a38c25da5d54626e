import { describe, expect, it } from 'vitest';
import { clean, outline, wordsOf } from '../../support/read.js';

const ZH = [
  ['王浩', '北岸的圖書館是怎麼開始的？'],
  ['李敏', '第一批書是用渡船運來的，裝在一個橘子箱裡。'],
  ['王浩', '讀者在冬天最常借什麼書？'],
  ['李敏', '多半是地圖，因為冬天大家都想著出門。'],
] as const;
const EN = [
  ['Ada Bell', 'How did the harbour library begin?'],
  ['Tom Reed', 'The first books came on the ferry in a box of oranges.'],
  ['Ada Bell', 'What do readers borrow in winter?'],
  ['Tom Reed', 'Mostly maps, since everybody thinks of leaving.'],
] as const;

describe('names of speakers on lines of their own', () => {
  it('stand before what is said, where they are set as headings', async () => {
    const text = ZH.map(([name, said]) => `### ${name}：\n\n${said}`).join('\n\n');
    expect(wordsOf((await clean(text, 'md')).blocks)).toEqual(ZH.map(([name, said]) => `${name}：${said}`));
    expect((await outline(text, 'md')).sections).toEqual([]);
  });

  it('stand before what is said, where they are lines', async () => {
    const text = EN.map(([name, said]) => `${name}:\n\n${said}`).join('\n\n');
    expect(wordsOf((await clean(text)).blocks)).toEqual(EN.map(([name, said]) => `${name}: ${said}`));
  });

  it('stay headings where they label the parts of others', async () => {
    const parts = ['Rye', 'Wheat', 'Spelt'].map(
      (bread) => `## ${bread}\n\n### Pros:\n\nIt keeps for a week.\n\n### Cons:\n\nIt needs a whole night.`,
    );
    expect((await clean(parts.join('\n\n'), 'md')).blocks.filter(({ type }) => type === 'heading')).toHaveLength(9);
  });

  it('stay headings where each stands once, or labels one of two parts', async () => {
    const once = EN.map(([, said], i) => `### Part ${'ABCD'[i]}:\n\n${said}`).join('\n\n');
    expect((await clean(once, 'md')).blocks.filter(({ type }) => type === 'heading')).toHaveLength(4);
    const two = EN.slice(0, 2)
      .map(([name, said]) => `### ${name}:\n\n${said}`)
      .join('\n\n');
    expect((await clean(two, 'md')).blocks.filter(({ type }) => type === 'heading')).toHaveLength(2);
  });
});
