import { describe, expect, it } from 'vitest';
import type { Part } from '../../../../src/core/plan/passages.js';
import { listOpen } from '../../../../src/core/plan/points/listOpen.js';
import { passagesOf } from '../../../support/passages.js';

const open = async (text: string): Promise<string[]> => {
  const part: Part = { section: null, title: null, heading: null, damage: [], passages: await passagesOf(text) };
  return listOpen(part).map(({ text: words }) => words.text);
};

describe('what may be shown of a part', () => {
  it('stops before nobody who goes on to speak', async () => {
    const shown = await open(
      '館長在河邊的渡口開了一家小小的圖書館。這家圖書館的館員走過來拍著孩子的肩說：“你先坐下。”',
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((text) => /說$/u.test(text))).toEqual([]);
  });

  it('shows no words about a picture', async () => {
    const shown = await open('The ferry carries 400 readers a day. The chart shows how many of them took a book home.');
    expect(shown).toEqual(['The ferry carries 400 readers a day']);
  });

  it('shows no item of a list that its lead denies', async () => {
    const shown = await open(
      'The harbour library opened in May.\n\nYour plan is not proven if\n\n- Your mother says that she would buy it\n- Your friends say that they would join you',
    );
    expect(shown).toEqual(['The harbour library opened in May']);
  });

  it.each([
    ['Chinese', '河邊的圖書館去年借出了四萬本書，讀者比前年多了兩倍。', '圖書館是新的建築'],
    ['English', 'The harbour library lends 400 books a day to its readers.', 'Maps are lent as well'],
  ])('shows no few words by themselves: %s', async (_, text, few) => {
    const shown = await open(`${text}\n\n${few}.`);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).not.toContain(few);
  });
});
