import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/core/plan/facts/dates.js';

const dates = (text: string) => findDates(text).map(({ start, end, key }) => [text.slice(start, end), key]);

describe('dates', () => {
  it.each([
    [
      '2019年3月5日開館，2021年底關閉。',
      [
        ['2019年3月5日', 20190305],
        ['2021年底', 20211200],
      ],
    ],
    [
      '一九九八年成立，1876年的書還在。',
      [
        ['一九九八年', 19980000],
        ['1876年', 18760000],
      ],
    ],
    [
      '民國100年通過，公元前221年統一。',
      [
        ['民國100年', 20110000],
        ['公元前221年', -2210000],
      ],
    ],
    [
      '1990年代興起，19世紀末衰落。',
      [
        ['1990年代', 19900000],
        ['19世紀末', 18011200],
      ],
    ],
    ['上世纪80年代起步。', [['80年代', 19800000]]],
    ['上世紀七十年代初起步。', [['七十年代初', 19700000]]],
    [
      '直到二十世紀九十年代，港口北移，20世紀80年代末的倉庫空了。',
      [
        ['二十世紀九十年代', 19900000],
        ['20世紀80年代末', 19800000],
      ],
    ],
    ['二十世紀才有電燈。', [['二十世紀', 19010000]]],
    ['二百五十年代代相傳。', []],
    [
      '令和元年5月に即位、昭和39年に開催、平成7年度の予算。',
      [
        ['令和元年5月', 20190500],
        ['昭和39年', 19640000],
        ['平成7年度', 19950000],
      ],
    ],
    [
      '2018년 3월 2일 문을 열었고 1990년대에 컸다.',
      [
        ['2018년 3월 2일', 20180302],
        ['1990년대', 19900000],
      ],
    ],
    ['2022년 말 끝났다.', [['2022년 말', 20221200]]],
    [
      'In March 2015 it opened. On 5 June 2017, it closed. By 2020 it was gone.',
      [
        ['March 2015', 20150300],
        ['5 June 2017', 20170605],
        ['2020', 20200000],
      ],
    ],
    [
      'In early 2020, in the 1990s, in the 19th century, in Q3 2021.',
      [
        ['early 2020', 20200100],
        ['the 1990s', 19900000],
        ['the 19th century', 18010000],
        ['Q3 2021', 20210700],
      ],
    ],
    [
      'En 1998 nació. El 5 de marzo de 2019 abrió, en el siglo XIX no.',
      [
        ['1998', 19980000],
        ['5 de marzo de 2019', 20190305],
        ['siglo XIX', 18010000],
      ],
    ],
    [
      'Le 1er mars 2019, en 1998, en août 2020, au XIXe siècle.',
      [
        ['1er mars 2019', 20190301],
        ['1998', 19980000],
        ['août 2020', 20200800],
        ['au XIXe siècle', 18010000],
      ],
    ],
    [
      'Am 3. Oktober 1990, im März 2019, im Jahr 1998, seit 2001.',
      [
        ['3. Oktober 1990', 19901003],
        ['März 2019', 20190300],
        ['1998', 19980000],
        ['2001', 20010000],
      ],
    ],
    [
      '1998 gründete sie den Laden. Im 19. Jahrhundert war das neu.',
      [
        ['1998', 19980000],
        ['19. Jahrhundert', 18010000],
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(dates(text)).toEqual(wanted);
  });

  it.each([
    'The model costs 2000 dollars and 1998 people saw it.',
    'Sie zählte 2019 Schafe.',
    'Version 20.19 ist da, Tel. 030 2019 1998.',
    '他工作了20年，走了1998步。',
    '전화번호는 02-2019-1998이다.',
    'Il a 80 ans et 2000 livres.',
    'In 2000 people there was one reader; in 1,998 cases none.',
  ])('no date in: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});
