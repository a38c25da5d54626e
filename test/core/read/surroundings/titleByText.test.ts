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

const FERRY = [
  'The last ferry left the quay at dawn on Monday with forty crates of mussels for the town.',
  'Its captain says that the harbour will miss the ferry more than the ferry will miss the harbour.',
  'Nobody was on board the last time, and nobody waved from the quay when the harbour lights went out.',
  'In the town the mussels were sold within an hour, as they were on every Monday of the last forty years.',
];
const BOOT = [
  'Die letzte Fähre verließ den Hafen am Montag im Morgengrauen mit vierzig Kisten Muscheln für die Stadt.',
  'Ihr Kapitän sagt, der Hafen werde die Fähre mehr vermissen als die Fähre den Hafen.',
  'Niemand war beim letzten Mal an Bord, und niemand winkte, als die Lichter am Hafen erloschen.',
  'In der Stadt waren die Muscheln binnen einer Stunde verkauft, wie an jedem Montag seit vierzig Jahren.',
];
const DULUN = [
  '最后一班渡轮星期一黎明离开码头，载着四十箱贻贝驶向城里，和四十年来的每个星期一一样。',
  '船长说，港口想念渡轮，会比渡轮想念港口更久一些，因为渡轮还有别的码头可以去。',
  '最后一次没有人在船上，港口的灯熄灭的时候，码头上也没有一个人挥手告别。',
  '贻贝在城里一小时就卖完了，四十年来的每个星期一都是这样，从来没有剩下过。',
];
const lay = (head: readonly string[], text: readonly string[]): string => page(...head, ...text);

describe('below a menu without a word that all menus have', () => {
  it.each([
    ['en', ['Gardens', 'Kitchens', 'Attics', 'Cellars', 'Roofs', 'The last ferry leaves the harbour'], FERRY],
    ['de', ['Gärten', 'Küchen', 'Böden', 'Keller', 'Dächer', 'Die letzte Fähre verlässt den Hafen'], BOOT],
    ['zh', ['花园', '厨房', '阁楼', '地窖', '屋顶', '最后一班渡轮黎明离开了港口'], DULUN],
  ])('the title is the line that the text takes up: %s', async (_, head, text) => {
    const { facts, blocks } = await read(lay(head, text));
    expect(facts.title?.text).toBe(head.at(-1));
    expect(wordsOf(blocks)).toEqual([head.at(-1), ...text]);
  });

  it('labels that the text speaks of are the article’s own', async () => {
    const head = ['Ferry', 'Quay', 'Mussels', 'Captain', 'Lights', 'The last ferry leaves the harbour'];
    expect(wordsOf((await read(lay(head, FERRY))).blocks)).toEqual([...head, ...FERRY]);
  });

  it('a few labels are no menu', async () => {
    const head = ['Gardens', 'Kitchens', 'The last ferry leaves the harbour'];
    expect(wordsOf((await read(lay(head, FERRY))).blocks)).toEqual([...head, ...FERRY]);
  });
});

describe('below a menu', () => {
  const menu = ['Home', 'Search', 'Log in', 'Sports', 'Weather', 'Contact us'];

  it('a button longer than the title is no title', async () => {
    const head = [...menu, 'The last ferry leaves the harbour', 'Open our telephone app now and listen to it'];
    expect((await read(lay(head, FERRY))).facts.title?.text).toBe('The last ferry leaves the harbour');
  });

  it('a title that says nothing of the text stays above its author', async () => {
    const head = [...menu, 'So long, and thank you', 'By Ann Miller', 'The last ferry leaves the harbour'];
    expect((await read(lay(head, FERRY))).facts.title?.text).toBe('So long, and thank you');
  });
});

describe('the rubrics of a site on one line', () => {
  it.each([
    ['首页|新闻|图片|评论|体育|天气|花园', '首页 >> 新闻 >> 正文'],
    ['首页 中国历史 世界历史 探索发现 历史文化 百家哲学', '首页>>历史 > 港口 >> 正文'],
  ])('are no title, nor is the trail below them: %s', async (rubrics, trail) => {
    const head = ['登录', '注册', '搜索', '更多', rubrics, trail, '最后一班渡轮', '2024-05-20 来源：港口报'];
    expect((await read(lay(head, DULUN))).facts.title?.text).toBe('最后一班渡轮');
  });
});
