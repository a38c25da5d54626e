import type { Deck, Language, Picture, Slide, TracedText } from '../../src/core/model.js';
import { makeSlide, restartIds, words } from './decks.js';

const ZH =
  '未來三年，阿里將投入超過3800億元，用于建設云和AI硬件基礎設施，總額超過去十年總和。Agent會成為新的軟件，這將讓數以億計的普通人都能創造自己的應用；而全球只有5-6個超級AI云才能承載如此海量的計算需求。通過Tool Use，AI可以像人一樣調用外部軟件、接口和物理設備，執行復雜的真實世界任務。';
const EN =
  'Customers who called twice in a week were moved to a named agent, and within a quarter the share of repeat calls fell from 31 to 12 percent; nobody had planned for that. Electroencephalographically speaking, the internationalization of counterrevolutionary misunderstandings remains https://example.com/a/very/long/address/without/any/space/whatsoever/index.html an open question.';

/** Every kind with next to nothing on it, and with far more than it can hold. */
export function extremeDeck(language: Language = 'zh-Hant'): Deck {
  const isChinese = language.startsWith('zh');
  const base = isChinese ? ZH : EN;
  restartIds();
  let count = 0;
  /** Words of about this many characters, from a different place each time. */
  const long = (length: number): TracedText => {
    count += 17;
    const text = base.repeat(Math.ceil((length + count) / base.length) + 1);
    const from = isChinese ? count % base.length : text.indexOf(' ', count % base.length) + 1;
    return words(text.slice(from, from + length * (isChinese ? 1 : 2)).trim());
  };
  const short = (text: string, latin: string): TracedText => words(isChinese ? text : latin);
  const one = { section: 1, notes: [long(400)] };
  const item = (label: number, detail: number) => ({ label: long(label), detail: long(detail) });
  const slides: Slide[] = [
    makeSlide('cover', { title: short('電', 'On'), standfirst: null, author: null, date: null, origin: null }),
    makeSlide('cover', {
      title: long(60),
      standfirst: long(160),
      author: long(20),
      date: long(20),
      origin: long(30),
    }),
    makeSlide('agenda', {
      items: [{ number: 1, numeral: null, lastNumeral: null, title: short('電', 'On'), target: 'x1' }],
    }),
    makeSlide('agenda', {
      items: Array.from({ length: 17 }, (_, index) => ({
        number: index + 1,
        numeral: index + 1,
        lastNumeral: null,
        title: long(34),
        target: 'x1',
      })),
    }),
    makeSlide(
      'section',
      { number: 1, numeral: null, title: short('電', 'On'), standfirst: null },
      { ...one, id: 'x1' },
    ),
    makeSlide('section', { number: 1, numeral: 12, title: long(60), standfirst: long(150) }, one),
    makeSlide('points', { title: null, items: [short('算力', 'Go')] }, one),
    makeSlide('points', { title: null, items: [long(46)] }, one),
    makeSlide('points', { title: long(30), items: [long(260)] }, one),
    makeSlide('points', { title: short('電', 'On'), items: [short('算力', 'Go'), short('算法', 'Do')] }, one),
    makeSlide('points', { title: null, items: [short('算力', 'Go'), short('算法', 'Do')] }, one),
    makeSlide('points', { title: null, items: [long(20), long(24), long(18), long(22)] }, one),
    makeSlide('points', { title: null, items: [long(40), long(44), long(38), long(42), long(40)] }, one),
    makeSlide('points', { title: long(48), items: Array.from({ length: 9 }, () => long(90)) }, one),
    makeSlide('quote', { quote: short('會', 'Yes'), speaker: null, context: null }, one),
    makeSlide('quote', { quote: long(320), speaker: long(40), context: long(60) }, one),
    makeSlide(
      'figure',
      { title: null, figures: [{ before: null, value: words('4'), unit: null, after: null }], detail: null },
      one,
    ),
    makeSlide(
      'figure',
      {
        title: long(40),
        figures: [{ before: long(50), value: words('123,456,789.00'), unit: long(6), after: long(60) }],
        detail: long(120),
      },
      one,
    ),
    makeSlide(
      'figure',
      {
        title: long(30),
        figures: Array.from({ length: 4 }, () => ({
          before: long(24),
          value: words('1,234,567'),
          unit: short('億元', 'billion'),
          after: long(36),
        })),
        detail: long(60),
      },
      one,
    ),
    makeSlide(
      'stages',
      {
        title: null,
        sequence: false,
        items: [
          { label: short('點', 'A'), detail: null },
          { label: short('線', 'B'), detail: null },
        ],
      },
      one,
    ),
    makeSlide('stages', { title: long(30), sequence: true, items: Array.from({ length: 5 }, () => item(10, 70)) }, one),
    makeSlide(
      'stages',
      { title: long(20), sequence: true, items: Array.from({ length: 3 }, () => item(24, 260)) },
      one,
    ),
    makeSlide('pair', { title: null, items: [item(1, 2), { label: short('線', 'B'), detail: null }] }, one),
    makeSlide('pair', { title: long(50), items: [item(40, 240), item(30, 200)] }, one),
    makeSlide(
      'timeline',
      {
        title: null,
        events: [
          { date: words('2021'), text: short('點', 'A') },
          { date: words('2022'), text: short('線', 'B') },
        ],
      },
      one,
    ),
    makeSlide(
      'timeline',
      { title: long(30), events: Array.from({ length: 5 }, () => ({ date: words('2023-09-12'), text: long(30) })) },
      one,
    ),
    makeSlide(
      'timeline',
      { title: long(40), events: Array.from({ length: 6 }, () => ({ date: long(12), text: long(110) })) },
      one,
    ),
    makeSlide(
      'compare',
      {
        title: short('電', 'On'),
        from: { label: words(''), text: words('0'), value: 0 },
        to: { label: words(''), text: words('1'), value: 1 },
        multiple: null,
      },
      one,
    ),
    makeSlide(
      'compare',
      {
        title: long(80),
        from: { label: long(40), text: words('123,456'), value: 1 },
        to: { label: long(50), text: words('1,234,560'), value: 10 },
        multiple: short('10倍', '10 times'),
      },
      one,
    ),
    makeSlide('table', { title: null, header: [words('A'), words('B')], rows: [[words('1'), words('2')]] }, one),
    makeSlide(
      'table',
      {
        title: long(30),
        header: Array.from({ length: 7 }, () => long(6)),
        rows: Array.from({ length: 11 }, () => Array.from({ length: 7 }, () => long(14))),
      },
      one,
    ),
    makeSlide('code', { title: null, language: '', code: words('x') }, one),
    makeSlide(
      'code',
      {
        title: long(20),
        language: 'ts',
        code: words(
          Array.from(
            { length: 40 },
            (_, index) =>
              `${' '.repeat(index % 7)}const value${index} = await compute(input[${index}], { deep: true, label: "${'long '.repeat(index % 9)}" });`,
          ).join('\n'),
        ),
      },
      one,
    ),
    makeSlide('image', { title: long(20), url: 'a.jpg', caption: long(60), picture: photo(800, 600) }, one),
    makeSlide('image', { title: null, url: 'a.jpg', caption: null, picture: photo(160, 120) }, one),
    makeSlide('image', { title: long(40), url: 'missing.png', caption: long(300), picture: photo(900, 1600) }, one),
    makeSlide('closing', { line: short('會', 'Yes'), speaker: null }),
    makeSlide('closing', { line: long(220), speaker: long(30) }),
    makeSlide('sources', {
      title: long(50),
      author: long(20),
      date: long(10),
      origin: long(30),
      entries: Array.from({ length: 20 }, () => ({ text: long(50), targets: ['x1', 'points-7', 'points-8'] })),
    }),
    makeSlide('image', { title: null, url: 'a.jpg', caption: long(40), picture: photo(2400, 1260) }, one),
    makeSlide('image', { title: long(30), url: 'a.jpg', caption: long(80), picture: photo(2400, 1000) }, one),
    makeSlide('image', { title: long(30), url: 'a.jpg', caption: long(60), picture: drawing(1600, 500) }, one),
    makeSlide('image', { title: long(40), url: 'a.jpg', caption: null, picture: drawing(400, 100) }, one),
    makeSlide('image', { title: null, url: 'a.jpg', caption: null, picture: drawing(300, 1200) }, one),
  ];
  return {
    meta: { slug: 'extreme', title: long(50).text, language, author: null, file: 'extreme.txt' },
    slides,
    coverage: [],
    omissions: [],
    diagnostics: [],
  };
}

const photo = (width: number, height: number): Picture => ({ width, height, look: 'photo', isVector: false });
const drawing = (width: number, height: number): Picture => ({ ...photo(width, height), look: 'drawing' });

/** 16 : 9. */
const DATA =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"%3E%3Crect width="1600" height="900" fill="%230b5c8a"/%3E%3Ccircle cx="800" cy="450" r="300" fill="%23f1eee7"/%3E%3C/svg%3E';

/** The data of its pictures, all but the missing one's. */
export const EXTREME_PICTURES: Readonly<Record<string, string>> = { 'a.jpg': DATA };
