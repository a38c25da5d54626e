import { describe, expect, it } from 'vitest';
import { recogniseSeries } from '../../../../src/core/plan/recognise/recogniseSeries.js';
import { bodies, passagesOf } from '../../../support/passages.js';

interface Shown {
  title: string | null;
  isSeries: boolean;
  figures: { before: string | null; value: string; unit: string; after: string | null }[];
}
const series = async (text: string) => bodies(recogniseSeries(await passagesOf(text))) as Shown[];
const rows = async (text: string) =>
  (await series(text))[0]?.figures.map(({ before, value, unit, after }) => [before ?? after, `${value}${unit}`]);

describe('a series', () => {
  it.each([
    ['zh-Hant', '三條航線的乘客：北岸120萬人、魚市場80萬人、外島30萬人。', ['北岸', '120萬人'], 3],
    ['zh-Hans', '步行的占45%，骑车的占30%，坐船的占12%。', ['步行的占', '45%'], 3],
    ['ja', '内訳は、徒歩45%、自転車30%、船12%だった。', null, 0],
    ['ja with a colon', '利用の内訳：徒歩が45%、自転車が30%、船が12%。', ['徒歩が', '45%'], 3],
    ['ko', '이용 비율: 도보 45%, 자전거 30%, 배 12%.', ['도보', '45%'], 3],
    ['en', 'How people cross: walking 45%, cycling 30%, ferries 20% and buses 5%.', ['walking', '45%'], 4],
    ['en, names behind', '45% in Spain, 30% in France and 12% in Italy.', ['in Spain', '45%'], 3],
    ['es', 'Así se viaja: a pie 45 %, en bici 30 % y en barco 12 %.', ['a pie', '45%'], 3],
    ['fr', 'Les moyens de transport : à pied 45 %, à vélo 30 % et en bateau 12 %.', ['à pied', '45%'], 3],
    ['de', 'So kommen sie an: zu Fuß 45 %, mit dem Rad 30 % und mit dem Boot 12 %.', ['zu Fuß', '45%'], 3],
  ] as const)('is seen in %s', async (_, text, first, count) => {
    const found = await rows(text);
    expect(found?.length ?? 0).toBe(count);
    if (first) expect(found?.[0]?.map((word) => word?.replace(/\s(?=%)/u, ''))).toEqual(first);
  });

  it('has what stands before the colon as its title', async () => {
    const [found] = await series('三條航線的乘客：北岸120萬人、魚市場80萬人、外島30萬人。');
    expect(found).toMatchObject({ title: '三條航線的乘客', isSeries: true });
  });

  it.each([
    ['two amounts', '北岸120人、魚市場80人。'],
    ['six of them', '甲港10人、乙港20人、丙港30人、丁港40人、戊港50人、己港60人。'],
    ['different units', '北岸120人、魚市場80次、外島30天。'],
    ['a member without an amount', '北岸120人、魚市場、外島30人、南岸20人。'],
    ['a member with two', '北岸120人、魚市場從80人到90人、外島30人。'],
    ['one name twice', '北岸120人、北岸80人、北岸30人。'],
    ['clauses that say more', 'Ridership rose by 45% in the first year, the fleet grew by 30% and delays fell by 12%.'],
    ['years', 'Founded in 1997, enlarged in 2004 and closed in 2016.'],
    ['somebody’s words', '他說：“北岸120人、魚市場80人、外島30人。”'],
  ])('is not %s', async (_, text) => {
    expect(await series(text)).toEqual([]);
  });
});

describe('names and as many amounts in their order', () => {
  it.each([
    [
      'zh-Hans',
      '其中，北岸、鱼市场、外岛和南岸4个码头的货量占比分别为28.6%、27%、25.1%和15.6%。',
      '4个码头的货量占比',
      ['北岸', '28.6%'],
      4,
    ],
    ['zh-Hant', '東岸、西岸和外島的產量分別達到30噸、20噸和約10噸，都比前一年多。', '產量', ['外島', '約10噸'], 3],
    [
      'zh-Hant, years',
      '2016年、2017年和2018年的收入分別是6066萬元、2.61億元和5.42億元。',
      '收入',
      ['2016年', '6066萬元'],
      3,
    ],
    ['ja', '北岸、魚市場、外島の乗客数はそれぞれ30万人、20万人、10万人だった。', '乗客数', ['魚市場', '20万人'], 3],
    ['ko', '북안, 어시장, 외도의 승객은 각각 30만 명, 20만 명, 10만 명이었다.', '승객', ['외도', '10만 명'], 3],
  ] as const)('are a series in %s', async (_, text, title, row, count) => {
    const found = await series(text);
    expect(found).toMatchObject([{ title, isSeries: true }]);
    const shown = found[0]?.figures.map(({ before, value, unit }) => [
      before,
      `${value}${unit}`.replace('만명', '만 명'),
    ]);
    expect(shown).toHaveLength(count);
    expect(shown).toContainEqual(row);
  });

  it('are two figures where they are two', async () => {
    const [found] = await series('東岸和西岸的產量分別為30噸和20噸。');
    expect(found).toMatchObject({ title: '產量', figures: [{ before: '東岸' }, { before: '西岸' }] });
    expect(found?.isSeries).toBeUndefined();
  });

  it.each([
    ['more amounts than names', '東岸和西岸的產量分別為30噸、20噸和10噸。'],
    ['a span of years', '公司2016年到2018年的收入分別為6066萬元、2.61億元、5.42億元。'],
    ['what begins the sentence as a name', '去年東岸、西岸和外島的產量分別為30噸、20噸和10噸。'],
    ['amounts of different things', '東岸、西岸和外島的產量分別為30噸、20%和10天。'],
    ['no amounts', '東岸、西岸和外島的負責人分別為阿明、小華和老陳。'],
    ['names that nothing owns', '東岸、西岸和外島分別為30噸、20噸和10噸。'],
    ['a thing that stands elsewhere', '東岸、西岸和外島的這個數字分別為30噸、20噸和10噸。'],
  ])('are not %s', async (_, text) => {
    expect(await series(text)).toEqual([]);
  });
});
