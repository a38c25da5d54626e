import { describe, expect, it } from 'vitest';
import { findNumbers, toValue } from '../../../../src/core/plan/facts/numbers.js';

const numbers = (text: string) => findNumbers(text).map(({ value, unit }) => [value, unit]);
const strong = (text: string) => findNumbers(text).filter((number) => number.strong);

describe('numbers that count something', () => {
  it.each([
    ['花了2个多亿修码头', [['2', '个多亿']]],
    [
      '投入3800億元，覆蓋95%的車企',
      [
        ['3800', '億元'],
        ['95', '%'],
      ],
    ],
    [
      '売上は1兆2000億円、社員は3万人',
      [
        ['1', '兆'],
        ['2000', '億円'],
        ['3', '万人'],
      ],
    ],
    [
      '매출은 3조 원이고 직원은 5만 명, 성장률은 25%다',
      [
        ['3', '조 원'],
        ['5', '만 명'],
        ['25', '%'],
      ],
    ],
    [
      '改修には2億5000万円かかり、1万2500人が来た',
      [
        ['2億5000', '万円'],
        ['1万2500', '人'],
      ],
    ],
    ['10배로 늘었다', [['10', '배']]],
    [
      'It raised $3.5 million from 12,000 customers, 25 % more',
      [
        ['$3.5', 'million'],
        ['12,000', 'customers'],
        ['25', '%'],
      ],
    ],
    [
      'Cuesta 2,5 millones de euros y creció un 12,3 por ciento',
      [
        ['2,5', 'millones de euros'],
        ['12,3', 'por ciento'],
      ],
    ],
    ['Atendió a 4.500 pacientes, tres veces más', [['4.500', 'pacientes']]],
    [
      'Coûte 1,2 milliard d’euros pour 10 000 salariés, soit 25 % de plus',
      [
        ['1,2', 'milliard d’euros'],
        ['10 000', 'salariés'],
        ['25', '%'],
      ],
    ],
    [
      'Kostet 2,5 Mio. Euro und 1.200 Mitarbeiter, 40 Prozent mehr',
      [
        ['2,5', 'Mio. Euro'],
        ['1.200', 'Mitarbeiter'],
        ['40', 'Prozent'],
      ],
    ],
    [
      'Ein Drittel der Läden, drei Viertel der Kunden',
      [
        ['Ein Drittel', ''],
        ['drei Viertel', ''],
      ],
    ],
    [
      '三分之二的店家，一半的客人',
      [
        ['三分之二', ''],
        ['一半', ''],
      ],
    ],
    [
      '利用者の3分の2、半分',
      [
        ['3分の2', ''],
        ['半分', ''],
      ],
    ],
    [
      '이용자의 3분의 2, 절반',
      [
        ['3분의 2', ''],
        ['절반', ''],
      ],
    ],
    [
      'Three quarters of the shops, half of them new, nine out of ten',
      [
        ['Three quarters', ''],
        ['half', ''],
        ['nine out of ten', ''],
      ],
    ],
    [
      'Un tercio de las tiendas, la mitad de ellas',
      [
        ['Un tercio', ''],
        ['la mitad', ''],
      ],
    ],
    [
      'Deux tiers des magasins, la moitié des clients',
      [
        ['Deux tiers', ''],
        ['la moitié', ''],
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(numbers(text)).toEqual(wanted);
    expect(strong(text).length).toBeGreaterThan(0);
  });

  it.each([
    ['a telephone number', 'Call +49 30 123 456 78 or 010-1234-5678, or 030 123456.'],
    ['a version', 'Use version 1.2.3 or v2.0 with GPT-4 and Python 3.'],
    ['a year', 'In 2019 and 2020–2021 nothing changed; 2018년 3월, 2019年。'],
    ['a day', 'Am 03.10.1990 und 12/05/2019.'],
    ['"a" and "one of"', '一個人，一種方法，one of the best, uno de los mejores'],
    ['the third quarter', 'In the third quarter and the first half of 2020.'],
    ['half a way', '一半時間在路上，他停在一半路'],
    ['a name', 'A Boeing 747 flies; Section 230 applies.'],
    ['an ordinal', '第3家店，제3 장, the 3rd shop, el 2º piso'],
  ])('none that is worth a slide in %s', (_, text) => {
    expect(strong(text)).toEqual([]);
  });
});

describe('the value of a number', () => {
  it.each([
    ['26%', '', 26],
    ['九成', '', 9],
    ['3,800', '', 3800],
    ['1.234,5', '', 1234.5],
    ['1,234.5', '', 1234.5],
    ['12,5', 'subió un 12,5 % en el año', 12.5],
    ['1.500', 'Die Zahl der Läden stieg auf 1.500 an', 1500],
    ['1.500', 'the value of the index was 1.500', 1.5],
    ['10 000', '', 10000],
    ['三分之二', '', 2 / 3],
    ['半數', '', null],
  ])('%s', (words, context, wanted) => {
    expect(toValue(words, context)).toBe(wanted);
  });
});
