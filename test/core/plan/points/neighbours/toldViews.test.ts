import { describe, expect, it } from 'vitest';
import { findToldViews } from '../../../../../src/core/plan/points/neighbours/toldViews.js';
import { passagesOf } from '../../../../support/passages.js';

const toldOf = async (...paragraphs: string[]) => {
  const passages = await passagesOf(paragraphs.join('\n\n'));
  return [...findToldViews(passages)].map(({ text }) => text.text);
};

describe('a view that is told to be turned against', () => {
  it('goes from the sentence that tells it to the one that says what is true, over paragraphs', async () => {
    const told = await toldOf(
      'The story of the station is usually told like this: Ada Bell drew it in 1961. But nobody came.',
      'Readers came two years later. It is a neat tale.',
      'But in fact, Ada Bell drew nothing.',
    );
    expect(told).toHaveLength(4);
    expect(told).not.toContain('But in fact, Ada Bell drew nothing.');
  });

  it.each([
    ['Chinese', '很多人认为夜车已经过时。', '但2023年有三条新线开通。'],
    ['a logic, Chinese', '出海的一個主要邏輯是，國內票價太低。', '但海外的對手更多。'],
    ['English', 'Many people believe that night trains are dear.', 'But in 2023 a bed cost forty euros.'],
    ['Spanish', 'Muchos creen que el tren es caro.', 'Sin embargo, en 2023 costaba cuarenta euros.'],
    ['French', 'Beaucoup pensent que le train est cher.', 'Pourtant, en 2023, il coûtait quarante euros.'],
    ['German', 'Viele glauben, der Zug sei teuer.', 'Doch 2023 kostete er vierzig Euro.'],
    ['Japanese', '多くの人は夜行列車が高いと思っている。', 'しかし2023年には四千円だった。'],
    ['Korean', '많은 사람들은 야간 열차가 비싸다고 생각한다.', '하지만 2023년에는 사만 원이었다.'],
  ])('is one sentence where no story is told, %s', async (_, view, turn) => {
    expect(await toldOf(`${view}${turn.match(/^\w/u) ? ' ' : ''}${turn}`)).toEqual([view]);
  });

  it.each([
    ['nothing turns against', 'Many people believe that night trains are dear. A bed cost two hundred euros.'],
    ['somebody holds', 'Ada Bell drew the station in 1961. But nobody came.'],
    ['nothing turns against, Chinese', '很多人认为夜车已经过时。2023年又停了三条线。'],
  ])('is none that %s', async (_, text) => {
    expect(await toldOf(text)).toEqual([]);
  });
});
