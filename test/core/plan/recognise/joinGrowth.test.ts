import { describe, expect, it } from 'vitest';
import { recogniseFigures } from '../../../../src/core/plan/recognise/recogniseFigures.js';
import { bodies, passagesOf } from '../../../support/passages.js';

interface Shown {
  figures: { before: string | null; value: string; after: string | null }[];
}
const figures = async (text: string) =>
  (bodies(recogniseFigures(await passagesOf(text))) as Shown[]).flatMap((slide) => slide.figures);

describe('growth', () => {
  it('stands on the card of the number that it is said of', async () => {
    const [first, second] = await figures(
      '上半年，河邊麵包房實現合約銷售金額1056.2億元，同比增長8.8%；河邊麵包房的營業額為385.7億元，同比增長42.2%。',
    );
    expect(first).toMatchObject({ value: '1056.2', after: '同比增長8.8%' });
    expect(second).toMatchObject({ value: '385.7', after: '同比增長42.2%' });
  });

  it('stands there too where it says by how little a number is missed', async () => {
    const [first] = await figures('河邊麵包房的存糧同比減少26.7%，不足2500萬斤。');
    expect(first).toMatchObject({ value: '26.7', after: '不足2500萬斤' });
  });

  it('makes no card of its own behind words that are no number', async () => {
    const shown = await figures('河邊麵包房今年換了三個師傅，賣得比誰都好，同比增長42.2%。');
    expect(shown.map(({ before }) => before)).not.toContain('同比增長');
  });

  it('is a figure where its clause says of what', async () => {
    const shown = await figures('2023年的小吃店的外賣消費，同比增長17.1%，渡輪上的消費同比增長達41.7%。');
    expect(shown.map(({ value }) => value)).toContain('41.7');
  });

  it('makes no figure of a time that the sentence before tells', async () => {
    expect(await figures('彼時的麵包業迎來新的周期：五家龍頭的銷售規模達到2000億元。')).toEqual([]);
  });
});
