import { describe, expect, it } from 'vitest';
import { listArrangements } from '../../../src/core/fit/arrangeSlide.js';
import { findShare } from '../../../src/core/fit/findShare.js';
import { areShares } from '../../../src/core/fit/kinds/figure.js';
import { measureSeries } from '../../../src/core/fit/measureSeries.js';
import type { Figure, FigureSlide } from '../../../src/core/model.js';
import { makeSlide, words } from '../../support/decks.js';

const figure = (before: string | null, value: string, unit: string | null, after: string | null): Figure => ({
  before: before === null ? null : words(before),
  value: words(value),
  unit: unit === null ? null : words(unit),
  after: after === null ? null : words(after),
});

describe('findShare', () => {
  it.each([
    [figure('已服務了超過', '70', '%', '的車站'), 70],
    [figure('支撐了全國超過', '95', '%', '車站的升級改造'), 95],
    [figure('从中收取门票的', '10', '%', '作为修缮费用'), 10],
    [figure('夜車佔了', '12.5', '%', null), 12.5],
    [figure('住民の', '90', '%', 'が水やりに参加した'), 90],
    [figure(null, '90', '%', '以上の世帯が賛成した'), 90],
    [figure(null, '40', '%', ' of all passengers'), 40],
    [figure('about', '40', 'percent', ' of the beds'), 40],
    [figure(null, '60', 'Prozent', ' der Betten'), 60],
    [figure(null, '33,5', '%', ' de los viajeros'), 33.5],
    [figure(null, '80', '%', '의 주민이 찬성했다'), 80],
    [figure('통근자의', '38', '%', '가 배를 탄다'), 38],
    [figure('그중', '90', '%', '가 이 배에서 배웠다'), 90],
    [figure('승객', '3분의 1', null, '은 시간표를 보지 않는다'), 33.33],
    [figure('تنقل العبّارات', '38', '%', ' من الركاب'), 38],
    [figure(null, '12', 'في المئة', ' من الطاقم'), 12],
    [figure('night trains have a share of', '8', '%', null), 8],
    [figure('影響了', '三分之一', null, '的乘客'), 33.33],
    [figure('全國', '一半', null, '是夜車'), 50],
    [figure(null, '三成', null, '的乘客'), 30],
    [figure(null, '3分の2', null, 'の世帯が賛成した'), 66.67],
    [figure(null, 'one in three', null, ' passengers sleeps'), 33.33],
    [figure(null, 'two thirds', null, ' of the beds'), 66.67],
    [figure(null, 'un tercio', null, ' de los viajeros'), 33.33],
    [figure(null, 'die Hälfte', null, ' der Betten'), 50],
  ])('sees a share of a whole: %#', (one, share) => {
    expect(findShare(one)).toBe(share);
  });

  it.each([
    [figure('股價的最高漲幅已經超過', '75', '%', null)],
    [figure('票价比去年同期上涨了', '20', '%', null)],
    [figure('實現了', '30', '%', '的增長')],
    [figure('利率的', '3', '%', '上限')],
    [figure('ticket sales grew by', '30', '%', ' of last year’s')],
    [figure(null, '30', '%', ' fewer passengers')],
    [figure(null, '20', '%', ' more of the same')],
    [figure('die Zahl der Unfälle um', '90', 'Prozent', ' zu senken')],
    [figure('올해의', '3', '%', '성장이 기대된다')],
    [figure('정시 운항률은', '98.6', '%', '였다')],
    [figure('요금이', '3분의 1', null, ' 수준으로 떨어졌다')],
    [figure('稼働率は', '90', '%', null)],
    [figure('ارتفع عدد الركاب بنسبة', '30', '%', ' من العام الماضي')],
    [figure(null, '20', '٪', ' أكثر من الحافلات')],
    [figure('by', '5', 'percentage points', ' of the total')],
    [figure(null, '250', '%', ' of the plan')],
    [figure(null, '40', '人', '的車廂')],
    [figure(null, '三成交', null, '的乘客')],
    [figure('票價降低了', '三分之一', null, null)],
    [figure('prices fell by', 'a third', null, ' of a euro')],
    [figure(null, 'half', null, ' the size')],
    [figure('佔了', '過半數', null, null)],
  ])('does not take growth, a rate or anything else for one: %#', (one) => {
    expect(findShare(one)).toBeNull();
  });
});

describe('a figure slide', () => {
  const slide = (...figures: Figure[]): FigureSlide =>
    makeSlide('figure', { title: null, figures, detail: null }) as FigureSlide;
  const share = figure(null, '40', '%', ' of all passengers');
  const count = figure(null, '120', 'beds', null);

  it('draws a ring beside a share only', () => {
    expect(listArrangements(slide(share), 'en')[0]?.layout).toBe('ring');
    expect(listArrangements(slide(count), 'en').map(({ layout }) => layout)).not.toContain('ring');
  });

  it('draws a series of amounts on one scale from zero, whatever their powers of ten', () => {
    const amounts = [
      figure('北岸', '1.2', '萬人', null),
      figure('魚市場', '6000', '人', null),
      figure('外島', '300', '人', null),
    ];
    const series: FigureSlide = { ...slide(...amounts), isSeries: true };
    expect(measureSeries(series)).toEqual({ lengths: [1, 0.5, 0.025], isOfHundred: false });
    expect(listArrangements(series, 'zh-Hant').map(({ layout }) => layout)).toContain('bars');
    expect(measureSeries(slide(...amounts))).toBeNull();
    const percents = {
      ...slide(figure('北岸', '60', '%', null), figure('外島', '30', '%', null), figure('南岸', '10', '%', null)),
      isSeries: true,
    } as const;
    expect(measureSeries(percents)).toEqual({ lengths: [0.6, 0.3, 0.1], isOfHundred: true });
    // A bar that nobody could see would say that there is nothing.
    const vast = { ...slide(...amounts.slice(0, 2), figure('南岸', '3', '人', null)), isSeries: true } as const;
    expect(measureSeries(vast)).toBeNull();
  });

  it('draws bars of a hundred only where all of its figures are shares', () => {
    expect(areShares(slide(share, share))).toBe(true);
    expect(areShares(slide(share, count))).toBe(false);
    expect(areShares(slide(share))).toBe(false);
  });
});
