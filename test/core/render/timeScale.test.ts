import { describe, expect, it } from 'vitest';
import { drawAxis, drawRail } from '../../../src/core/render/views/timeline.js';
import { scaleDates } from '../../../src/core/render/views/timeScale.js';

const DAY = 1 / 365.25;

describe('scaleDates', () => {
  it('sets days as far apart as they are', () => {
    const marks = scaleDates(['2020年1月1日', '2021年1月1日', '2024年1月1日']);
    expect(marks?.map(({ from }) => from)).toEqual([0, expect.closeTo(0.25, 2), 1]);
    expect(marks?.every(({ from, to }) => from === to)).toBe(true);
  });

  it('gives a month and a year the length that they have', () => {
    const marks = scaleDates(['2020年', '2021年3月', '2022年1月1日']) ?? [];
    expect(marks.map(({ from, to }) => (to - from) * 2)).toEqual([
      expect.closeTo(1, 1),
      expect.closeTo(31 * DAY, 2),
      0,
    ]);
  });

  it.each([
    [['1998', 'March 2009', 'June 1, 2016']],
    [['1936', '4 de enero de 2008']],
    [['im Jahr 1998', '3. März 2009']],
    [['2019년 3월', '2021년']],
  ])('reads %j', (dates) => {
    expect(scaleDates(dates)).toHaveLength(dates.length);
  });

  it.each([
    [['20世紀', '2004年']],
    [['the 1990s', '2004']],
    [['公元前221年', '1911年']],
    [['昨天', '2004年']],
    [['2019年から', '2021年']],
    [['2021年5月', '2020年3月']],
    [['2020年3月1日', '2020年3月1日']],
  ])('does not place %j on a scale', (dates) => {
    expect(scaleDates(dates)).toBeNull();
  });

  it('marks the year of a date that names a part of it', () => {
    const [mark] = scaleDates(['2024年中', '2026年1月1日']) ?? [];
    expect(mark).toEqual({ from: 0, to: expect.closeTo(366 / 731, 3) });
  });
});

describe('the drawing of a timeline', () => {
  const numbersOf = (path: string): number[] => [...path.matchAll(/[\d.]+/g)].map(([number]) => Number(number));

  it('leads from each date to its words, and no line crosses another', () => {
    const scale = scaleDates(['2020年1月1日', '2020年3月1日', '2024年1月1日']);
    const starts = drawAxis(3, scale).marks.map(({ leader }) => numbersOf(leader));
    const ends = starts.map((numbers) => numbers.at(-3) ?? 0);
    expect(starts.map(([at]) => at)).toEqual([...starts.map(([at]) => at)].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  });

  it('sets nodes beside their rows where there is no scale', () => {
    const marks = drawRail(4, null).marks.map(({ path }) => numbersOf(path));
    expect(marks.map(([, from]) => from)).toEqual([125, 375, 625, 875]);
  });
});
