import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const EN = Array.from(
  { length: 8 },
  (_, i) => `The oven of house ${i + 2} is lit at four, and whoever comes home late finds warm bread and a light.`,
);
const kept = async (...lines: string[]): Promise<string[]> => wordsOf((await clean(lines.join('\n\n'))).blocks);

describe('the line that leads to the next page of a text', () => {
  it.each([
    '1 2 下一页余下全文',
    '1 2 3 Next page »',
    'Previous 1 2 3 … 9 next',
    '1 | 2 | siguiente',
    '1 2 次のページへ',
  ])('ends it: %s', async (line) => {
    expect(await kept('Bread at night', ...EN, line, 'Columns of the week', 'The moon over the mill')).toEqual([
      'Bread at night',
      ...EN,
    ]);
  });

  it.each([
    '2 3 5 7 11',
    'Next page',
    '1 loaf a day, and 2 on Sundays next to the door',
  ])('is no line of numbers or words: %s', async (line) => {
    expect(await kept('Bread at night', ...EN, line, ...EN)).toContain(line);
  });
});

describe('lines that lead to the texts before and behind', () => {
  it.each([
    ['← Bread by day | Bread at sea →'],
    ['← Bread by day', 'Bread at sea →'],
  ])('end it: %s', async (...lines) => {
    expect(await kept('Bread at night', ...EN, ...lines)).toEqual(['Bread at night', ...EN]);
  });

  it('are no quotation that ends a text', async () => {
    for (const said of ['« Le pain ne dort jamais. »', '«El pan no duerme nunca»', '»Das Brot schläft nie.«'])
      expect(await kept('Bread at night', ...EN, said)).toContain(said);
  });

  it.each([
    'The way goes from the oven → the shelf',
    '← is the sign on the door',
  ])('are no arrows elsewhere: %s', async (line) => {
    expect(await kept('Bread at night', ...EN, line, ...EN)).toContain(line);
  });
});
