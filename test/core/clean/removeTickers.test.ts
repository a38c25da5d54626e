import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../support/read.js';

const kept = async (line: string): Promise<string> => wordsOf((await clean(line)).blocks)[0] ?? '';

describe('the price of a share behind the name of its company', () => {
  it.each([
    ['老麵包公司(431.2, 7.37, 1.74%)的烤爐一直亮到深夜。', '老麵包公司的烤爐一直亮到深夜。'],
    ['面包集团（36.84，3.35，10.00%）今天开了新店。', '面包集团今天开了新店。'],
    ['Brot AG (182.3, -2.1, -1.14%) baut einen neuen Ofen.', 'Brot AG baut einen neuen Ofen.'],
    ['Bread Inc. (10.50 +0.50 +5.00%) lights its oven at four.', 'Bread Inc. lights its oven at four.'],
    ['Pan SA (0, 0.00, 0.00%) abre a las cuatro.', 'Pan SA abre a las cuatro.'],
  ])('goes: %s', async (line, left) => {
    expect(await kept(line)).toBe(left);
  });

  it.each([
    'The three streets (12, 30, 45%) grew at their own pace.',
    '三年的比例（31.2, 7.37, 1.74%）都不高。',
    'Rye, wheat and oats (10, 20, 70%) make the dough.',
    'Sales rose (to 12.5, by 3%) in May.',
  ])('is not there: %s', async (line) => {
    expect(await kept(line)).toBe(line);
  });
});
