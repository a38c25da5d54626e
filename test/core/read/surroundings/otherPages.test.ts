import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../../support/read.js';

const page = (...lines: readonly (string | readonly string[])[]): string => lines.flat().join('\n\n');
const kept = async (text: string): Promise<string[]> => wordsOf((await read(text)).blocks);

const EN = Array.from(
  { length: 9 },
  (_, i) =>
    `The bakery of street ${i + 2} keeps its ovens warm all night, and whoever comes home late finds bread and a light.`,
);
const MENU = ['Home', 'News', 'Bread', 'Cakes', 'Sign in', 'Search'];
const TITLE = 'The bakery that keeps its street awake';
const HEAD = [...MENU, TITLE, 'By Ann Miller', 'May 9, 2020'];
/** The text with lines between its paragraphs. */
const between = (...lines: readonly string[]): string[] =>
  EN.flatMap((paragraph, i) => [paragraph, ...(i > 0 ? lines.slice(i - 1, i) : [])]);

describe('boxes of other pages within a text', () => {
  const BOXES = [
    'We Recommend',
    'Harbour crane falls into empty dock',
    'By Kim Ward42 minutes ago',
    'Crumb Weekly',
    'Mayor asks council for new tram',
    'By Zoe Kent 1 hour ago',
    'Crumb Weekly',
  ];

  it('go, where each says how long ago it was written', async () => {
    expect(await kept(page(HEAD, EN.slice(0, 5), BOXES, EN.slice(5)))).toEqual([TITLE, ...EN]);
  });

  it('are none where a line tells what happened so long ago', async () => {
    const lines = ['The oven', 'A fire went out', 'Two bakers met here an hour ago and talked of it until dawn.'];
    const words = await kept(page(HEAD, EN.slice(0, 5), lines, EN.slice(5)));
    expect(words).toEqual(expect.arrayContaining(lines));
  });
});

describe('headlines of other articles between paragraphs', () => {
  const HEADLINES = [
    'Harbour cranes: What dockers expect from Monday’s vote',
    'Mayor rolls out plan for trams nobody asked for',
    'Four swimmers who may break records in Lisbon',
  ];

  it('go, where a page that was copied has several and the text says nothing of them', async () => {
    expect(await kept(page(HEAD, between(...HEADLINES)))).toEqual([TITLE, ...EN]);
  });

  it.each([
    ['one or two may be headings', HEADLINES.slice(0, 2)],
    [
      'headings speak of what stands below them',
      [
        'Why the bakery of the corner keeps its ovens warm',
        'Whoever comes home late finds bread and comfort there',
        'How the whole street came to live by one light',
      ],
    ],
    ['short lines are headings or labels', ['Dockers and their vote', 'Trams for nobody', 'Swimmers in Lisbon']],
    ['sentences are the text’s', HEADLINES.map((line) => `${line}.`)],
  ])('stay: %s', async (_, lines) => {
    expect(await kept(page(HEAD, between(...lines)))).toEqual(expect.arrayContaining([...lines]));
  });

  it('stay in a text that was copied alone', async () => {
    expect(await kept(page(TITLE, between(...HEADLINES)))).toEqual(expect.arrayContaining(HEADLINES));
  });
});

describe('what readers answered', () => {
  const ANSWERS = ['夜归人 1天前', '这家店我也去过，面包一直是热的，老板人很好。', '回复  ⋅ 12条回复   1375'];
  const TEXT = Array.from(
    { length: 8 },
    (_, i) => `第${i + 1}条街上的面包店整夜不熄灯，晚归的人都认得它的招牌，也认得老板。`,
  );

  it('goes from its head on, whatever the button below each answer counts, and where one stands above the head', async () => {
    const answers = [...ANSWERS, ...ANSWERS, '早起的人 2天前', '好吃。', '回复    26'];
    const words = await kept(page('面包店的灯', TEXT, '收藏', '举报', '取消', '4,786 条评论', '评论', answers));
    expect(words.join('\n')).not.toMatch(/我也去过|好吃|回复/u);
    expect(words).toEqual(expect.arrayContaining(TEXT));
  });

  it('is none where two answers are told of', async () => {
    const words = await kept(page('面包店的灯', TEXT, ANSWERS));
    expect(words).toContain(ANSWERS[1]);
  });
});
