import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../../support/read.js';

const page = (...lines: readonly string[]): string => lines.join('\n\n');
const tell = (sentence: string): string[] => Array.from({ length: 6 }, (_, i) => sentence.replace('#', `${i + 2}`));

const EN = tell(
  'The bakery of street # keeps its ovens warm all night, and whoever comes home late finds bread and a light.',
);
const ZH = tell('第#條街的麵包店整夜不熄燈，烤爐凌晨四點就點著了，晚歸的人總能聞到剛出爐的麵包香味。');
const TR = tell(
  'Sokaktaki #. fırın bütün gece ekmek pişiriyor ve eve geç gelenler her zaman sıcak ekmek ile ışık buluyor.',
);
const PL = tell(
  'Piekarnia przy ulicy # piecze chleb przez całą noc, a kto wraca późno, znajduje zawsze ciepły chleb i światło.',
);

describe('a title that the text speaks of', () => {
  it.each([
    [
      'English',
      ['Home', 'News', 'Bread', 'Cakes', 'Sign in', 'Search'],
      'How a bakery keeps bread and ovens warm all night',
      ['Seven shoes that everybody wears this spring', 'What the mayor said of the harbour plan'],
      EN,
    ],
    [
      'Traditional Chinese',
      ['首頁', '新聞', '麵包', '蛋糕', '登入', '搜尋'],
      '整夜不熄燈的麵包店，晚歸的人都認得',
      ['今年春天最流行的七雙鞋子', '市長談港口計畫的新進展'],
      ZH,
    ],
  ])('stands among headlines of other pages: %s', async (_, menu, title, others, text) => {
    const lines = [...menu, ...others, title, ...others.map((other) => `${other}!`), ...text];
    const { facts } = await read(page(...lines));
    expect(facts.title?.text).toBe(title);
  });

  it.each([
    ['Turkish', ['Gündem', 'Ekonomi', 'Spor', 'Yazarlar', 'Künye', 'Giriş'], 'Bütün gece ekmek pişiren fırın', TR],
    ['Polish', ['Wydarzenia', 'Sport', 'Kultura', 'Pogoda', 'Reklama', 'Zaloguj'], 'Ciepły chleb przez całą noc', PL],
  ])('stands below menus in a language whose words are not known: %s', async (_, menu, title, text) => {
    const { facts, blocks } = await read(page(...menu, title, ...text));
    expect(facts.title?.text).toBe(title);
    expect(wordsOf(blocks)).toEqual([title, ...text]);
  });

  it('is the line found by its place where a caption or the first paragraph says more of the text', async () => {
    const menu = ['Home', 'News', 'Bread', 'Cakes', 'Sign in', 'Search'];
    const title = 'The last light of our old harbour town';
    const told = 'Why a bakery keeps its ovens warm all night for whoever comes home late';
    const captioned = page(...menu, title, 'By Ann Miller', 'May 9, 2020', `${told} (Photo: A. Miller)`, ...EN);
    expect((await read(captioned)).facts.title?.text).toBe(title);
    const [first = '', ...rest] = EN;
    const parted = page(...menu, title, first, 'Flour', 'Salt', 'Water', 'Yeast', 'Butter', 'Eggs', 'Milk', ...rest);
    expect((await read(parted)).facts.title?.text).toBe(title);
  });

  it('is the first line of a text that was copied alone, however short', async () => {
    for (const lines of [
      ['Bread', 'A bakery that keeps its ovens warm all night', ...EN],
      ['麵包', '整夜不熄燈的麵包店，晚歸的人都認得', ...ZH],
    ])
      expect(wordsOf((await read(page(...lines))).blocks)).toEqual(lines);
  });
});
