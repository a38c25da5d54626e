import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../../support/read.js';

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
const page = (head: readonly string[], text: readonly string[]): string => [...head, ...text].join('\n\n');

describe('below a menu without a word that all menus have', () => {
  it.each([
    ['en', ['Gardens', 'Kitchens', 'Attics', 'Cellars', 'Roofs', 'The last ferry leaves the harbour'], FERRY],
    ['de', ['Gärten', 'Küchen', 'Böden', 'Keller', 'Dächer', 'Die letzte Fähre verlässt den Hafen'], BOOT],
    ['zh', ['花园', '厨房', '阁楼', '地窖', '屋顶', '最后一班渡轮黎明离开了港口'], DULUN],
  ])('the title is the line that the text takes up: %s', async (_, head, text) => {
    const { facts, blocks } = await read(page(head, text));
    expect(facts.title?.text).toBe(head.at(-1));
    expect(wordsOf(blocks)).toEqual([head.at(-1), ...text]);
  });

  it('labels that the text speaks of are the article’s own', async () => {
    const head = ['Ferry', 'Quay', 'Mussels', 'Captain', 'Lights', 'The last ferry leaves the harbour'];
    expect(wordsOf((await read(page(head, FERRY))).blocks)).toEqual([...head, ...FERRY]);
  });

  it('a few labels are no menu', async () => {
    const head = ['Gardens', 'Kitchens', 'The last ferry leaves the harbour'];
    expect(wordsOf((await read(page(head, FERRY))).blocks)).toEqual([...head, ...FERRY]);
  });
});

describe('below a menu', () => {
  const menu = ['Home', 'Search', 'Log in', 'Sports', 'Weather', 'Contact us'];

  it('a button longer than the title is no title', async () => {
    const head = [...menu, 'The last ferry leaves', 'Open our telephone app now'];
    expect((await read(page(head, FERRY))).facts.title?.text).toBe('The last ferry leaves');
  });

  it('a title that says nothing of the text stays above its author', async () => {
    const head = [...menu, 'So long, and thank you', 'By Ann Miller', 'The last ferry leaves the harbour'];
    expect((await read(page(head, FERRY))).facts.title?.text).toBe('So long, and thank you');
  });
});

describe('the rubrics of a site on one line', () => {
  it.each([
    ['首页|新闻|图片|评论|体育|天气|花园', '首页 >> 新闻 >> 正文'],
    ['首页 中国历史 世界历史 探索发现 历史文化 百家哲学', '首页>>历史 > 港口 >> 正文'],
  ])('are no title, nor is the trail below them: %s', async (rubrics, trail) => {
    const head = ['登录', '注册', '搜索', '更多', rubrics, trail, '最后一班渡轮', '2024-05-20 来源：港口报'];
    expect((await read(page(head, DULUN))).facts.title?.text).toBe('最后一班渡轮');
  });
});
