import { describe, expect, it } from 'vitest';
import { recogniseComparisons } from '../../../../src/core/plan/recognise/recogniseComparisons.js';
import { recogniseFigures } from '../../../../src/core/plan/recognise/recogniseFigures.js';
import { recogniseTimeline } from '../../../../src/core/plan/recognise/recogniseTimeline.js';
import { bodies, passagesOf } from '../../../support/passages.js';

interface Compared {
  from: { text: string; value: number };
  to: { text: string; value: number };
  multiple: string | null;
}
const compare = async (text: string) =>
  (bodies(recogniseComparisons(await passagesOf(text))) as Compared[]).map(({ from, to, multiple }) => [
    [from.text, from.value],
    [to.text, to.value],
    multiple,
  ]);
const timeline = async (text: string) => {
  const found = bodies(recogniseTimeline(await passagesOf(text))) as { events: { date: string; text: string }[] }[];
  return found[0]?.events.map(({ date, text: words }) => [date, words]) ?? [];
};
const figures = async (text: string) => {
  const found = bodies(recogniseFigures(await passagesOf(text))) as { figures: Record<string, string | null>[] }[];
  return found.flatMap((slide) => slide.figures.map(({ before, value, unit, after }) => [before, value, unit, after]));
};

describe('comparisons in each language', () => {
  it.each([
    ['Chinese, two magnitudes', '讀者人數從800萬人增至1.2億人。', [['800萬人', 8e6], ['1.2億人', 1.2e8], null]],
    ['Chinese, 了', '碼頭的存貨從86%降到了38%。', [['86%', 86], ['38%', 38], null]],
    ['Japanese', '利用者は12%から48%に増えた。', [['12%', 12], ['48%', 48], null]],
    [
      'Japanese, years',
      '貨物は2010年の700トンから2016年には2300トンまで増えた。',
      [['700トン', 700], ['2300トン', 2300], null],
    ],
    ['English, bare values', 'The rate of accidents rose from 84 to 108 per day.', [['84', 84], ['108', 108], null]],
    [
      'English, years',
      'Savings dropped from about 10 percent of income in 1985 to less than 2 percent in 2007.',
      [['10 percent', 10], ['2 percent', 2], null],
    ],
    ['Spanish, years', 'La cuota pasó del 12 % en 1985 al 48 % en 2007.', [['12 %', 12], ['48 %', 48], null]],
    [
      'German, years',
      'Der Preis stieg von 1.500 Euro im Jahr 2001 auf 2.300 Euro.',
      [['1.500 Euro', 1500], ['2.300 Euro', 2300], null],
    ],
    ['Korean', '이용자 비율은 12%에서 48%로 늘었다.', [['12%', 12], ['48%', 48], null]],
    ['Spanish', 'La cuota de lectores pasó del 12,5 % al 48 % en un año.', [['12,5 %', 12.5], ['48 %', 48], null]],
    ['French', 'La part des lecteurs est passée de 12 % à 48 % en un an.', [['12 %', 12], ['48 %', 48], null]],
    [
      'German',
      'Der Preis stieg von 1.500 Euro auf 2.300 Euro im Jahr.',
      [['1.500 Euro', 1500], ['2.300 Euro', 2300], null],
    ],
    ['English, doubled', 'The number of readers doubled between 2010 and 2020.', [['2010', 1], ['2020', 2], 'doubled']],
    ['English, halved', 'The price of a ticket halved between 2010 and 2020.', [['2010', 1], ['2020', 0.5], 'halved']],
    [
      'German, verdoppelte',
      'Die Zahl der Leser verdoppelte sich zwischen 2010 und 2020.',
      [['2010', 1], ['2020', 2], 'verdoppelte'],
    ],
    ['French, triplé', 'Le nombre de lecteurs a triplé entre 2010 et 2020.', [['2010', 1], ['2020', 3], 'triplé']],
    [
      'Spanish, se duplicó',
      'El número de lectores se duplicó entre 2010 y 2020.',
      [['2010', 1], ['2020', 2], 'se duplicó'],
    ],
    ['Korean 배', '2010년부터 2020년까지 독자 수는 3배로 늘었다.', [['2010년', 1], ['2020년', 3], '3배']],
    ['Japanese 倍', '読者は2010年に比べて2020年には3倍に増えた。', [['2010年', 1], ['2020年', 3], '3倍']],
  ])('%s', async (_, text, wanted) => {
    expect(await compare(text)).toEqual([wanted]);
  });

  it.each([
    ['an English span', 'The shop is open from 10 to 18 on most days.'],
    ['English years', 'She worked there from 1985 to 2007 and then left.'],
    ['somebody else’s value', '他的存貨從86%降到了38%。'],
    ['Spanish span', 'El curso dura de 2 a 5 horas cada día.'],
    ['Spanish span without a change', 'Vinieron de 100 a 200 personas cada día.'],
    ['French span', 'Il travaille de 9 à 18 heures.'],
    ['German span', 'Er arbeitet von 9 bis 18 Uhr.'],
    ['years', 'El club creció de 2010 a 2020.'],
    ['different units', 'Der Laden stieg von 3 Euro auf 20 Kunden um.'],
    ['Korean hours', '도서관은 9시에서 18시까지 연다.'],
    ['Japanese hours', '図書館は9時から18時まで開いている。'],
    ['generations', '从2G到4G通信的20年间，图书馆换了三个地址。'],
    ['generations in English', 'The readers moved from 2G to 4G in a year.'],
    ['a multiple without years', 'The number of readers doubled in a year.'],
  ])('not of a %s', async (_, text) => {
    expect(await compare(text)).toEqual([]);
  });

  it('are of something that their words name', async () => {
    const rest = 'has doubled roughly every three months, increasing 300 times between 2012 and 2018.';
    expect(await compare(`Data of the office shows that the light of the pier, such as the old lamp, ${rest}`)).toEqual(
      [],
    );
    expect(await compare(`The light of the pier ${rest}`)).toHaveLength(1);
  });
});

describe('timelines in each language', () => {
  it.each([
    [
      'Japanese',
      '平成元年に図書館が開館した。2005年4月に分館を開設した。令和2年、本館を改修した。',
      [
        ['平成元年', '図書館が開館した'],
        ['2005年4月', '分館を開設した'],
        ['令和2年', '本館を改修した'],
      ],
    ],
    [
      'Korean',
      '1998년 도서관이 문을 열었다. 2005년 3월에 분관을 세웠다. 2018년에는 본관을 고쳤다.',
      [
        ['1998년', '도서관이 문을 열었다'],
        ['2005년 3월', '분관을 세웠다'],
        ['2018년', '본관을 고쳤다'],
      ],
    ],
    [
      'Spanish',
      'En 1998, la biblioteca abrió sus puertas. El 5 de marzo de 2005, la ciudad abrió otra sede. En 2018 la sede fue renovada.',
      [
        ['1998', 'la biblioteca abrió sus puertas'],
        ['5 de marzo de 2005', 'la ciudad abrió otra sede'],
        ['2018', 'la sede fue renovada'],
      ],
    ],
    [
      'French',
      'En 1998, la bibliothèque a ouvert. Le 1er mars 2005, une annexe a été créée. Depuis 2018, la ville prête des vélos.',
      [
        ['1998', 'la bibliothèque a ouvert'],
        ['1er mars 2005', 'une annexe a été créée'],
        ['2018', 'la ville prête des vélos'],
      ],
    ],
    [
      'German',
      'Im Jahr 1998 öffnete die Bücherei. Am 3. Oktober 2005 wurde die Filiale gebaut. 2018 wurde das Haus renoviert.',
      [
        ['1998', 'öffnete die Bücherei'],
        ['3. Oktober 2005', 'wurde die Filiale gebaut'],
        ['2018', 'wurde das Haus renoviert'],
      ],
    ],
    [
      'Spanish, a date at the end',
      'La biblioteca abrió sus puertas en 1998. El 5 de marzo de 2005 la ciudad abrió otra sede. En 2018, la sede fue renovada.',
      [
        ['1998', 'La biblioteca abrió sus puertas'],
        ['5 de marzo de 2005', 'la ciudad abrió otra sede'],
        ['2018', 'la sede fue renovada'],
      ],
    ],
    [
      'English, dates at the end',
      'The library opened its doors in 1998. A branch was added in March 2005. The main hall was rebuilt in 2018.',
      [
        ['1998', 'The library opened its doors'],
        ['March 2005', 'A branch was added'],
        ['2018', 'The main hall was rebuilt'],
      ],
    ],
    [
      'Chinese eras',
      '民國87年，圖書館開始營運。一九九九年，圖書館換了新的地址。2005年，市府建了分館。',
      [
        ['民國87年', '圖書館開始營運'],
        ['一九九九年', '圖書館換了新的地址'],
        ['2005年', '市府建了分館'],
      ],
    ],
  ])('%s', async (_, text, wanted) => {
    expect(await timeline(text)).toEqual(wanted);
  });

  it.each([
    ['two events', 'En 1998, la biblioteca abrió. En 2018, la sede fue renovada.'],
    ['names with dates', '2019年の大会、2020年の大会と2021年の大会は中止された。'],
    ['spans', 'The club met from 1998 to 2005. It grew from 2006 to 2010. It slept from 2011 to 2018.'],
    ['ages', 'Il a 80 ans. Elle en a 90. Nous avons 70 ans.'],
  ])('not of %s', async (_, text) => {
    expect(await timeline(text)).toEqual([]);
  });
});

describe('figures in each language', () => {
  it.each([
    [
      'Spanish',
      'La biblioteca prestó 2,5 millones de libros.',
      ['La biblioteca prestó', '2,5', 'millones', 'de libros'],
    ],
    ['French', 'La ville a investi 25 % de son budget.', ['La ville a investi', '25', '%', 'de son budget']],
    ['German', 'Die Bücherei kostete 2,5 Mio. Euro im Bau.', ['Die Bücherei kostete', '2,5', 'Mio. Euro', 'im Bau']],
    ['Korean', '도서관은 책 3만 권을 빌려주었다.', ['도서관은 책', '3', '만 권을', '빌려주었다']],
    [
      'English, a share in words',
      'Two thirds of the shops in the town are closed.',
      [null, 'Two thirds', null, 'of the shops in the town are closed'],
    ],
    ['Chinese, a share in words', '三分之二的店家已經關門。', [null, '三分之二', null, '的店家已經關門']],
    [
      'German, a share in words',
      'Ein Drittel der Läden in der Stadt ist geschlossen.',
      [null, 'Ein Drittel', null, 'der Läden in der Stadt ist geschlossen'],
    ],
  ])('%s', async (_, text, wanted) => {
    expect(await figures(text)).toEqual([wanted]);
  });
});
