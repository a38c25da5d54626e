import { describe, expect, it } from 'vitest';
import type { Deck } from '../src/core/model.js';
import { LEAST_SLIDES } from '../src/core/plan/budgetSlides.js';
import { type PlanChoices, planArticle } from '../src/planArticle.js';
import { Stopwatch } from '../src/stopwatch.js';
import { writeArticle } from './support/longArticle.js';

const plan = (text: string, choices: Partial<PlanChoices> = {}): Promise<Deck> =>
  planArticle(
    {
      slug: 'a',
      source: { file: 'a.txt', text, format: 'txt' },
      sha256: '',
      corrections: [],
      edits: null,
    },
    { minutes: null, slides: null, ...choices },
    new Stopwatch(),
  );

const secondsOf = (deck: Deck): number => deck.slides.reduce((sum, { seconds }) => sum + seconds, 0);

describe.each(['zh', 'en'] as const)('a plan in %s', (language) => {
  it.each([
    [2, 4],
    [3, 5],
    [12, 7],
    [12, 12],
    [12, 30],
    [40, 9],
    [40, 24],
    [40, 60],
  ])('of %i sections keeps to %i slides, and to its slot', async (sections, slides) => {
    for (const sentences of [1, 4, 12]) {
      const deck = await plan(writeArticle(language, sections, sentences), { minutes: 15, slides });
      expect(deck.slides.length).toBeLessThanOrEqual(slides);
      if (sentences > 1) expect(deck.slides.length).toBeGreaterThanOrEqual(LEAST_SLIDES);
      expect(secondsOf(deck)).toBe(15 * 60);
      const ids = deck.slides.map(({ id }) => id);
      for (const slide of deck.slides)
        if (slide.kind === 'agenda') for (const { target } of slide.items) expect(ids).toContain(target);
    }
  });

  it.each([5, 10, 20, 45, 90])('for %i minutes has the slides that they carry', async (minutes) => {
    for (const sections of [2, 9, 40]) {
      const deck = await plan(writeArticle(language, sections, 14), { minutes });
      expect(deck.slides.length).toBeLessThanOrEqual(Math.max(6, minutes * 1.75 + 0.5));
      expect(secondsOf(deck)).toBe(minutes * 60);
      for (const { seconds } of deck.slides) expect(seconds).toBeGreaterThanOrEqual(5);
    }
  });

  it('says all of the text, however few its slides', async () => {
    const deck = await plan(writeArticle(language, 12, 6), { slides: LEAST_SLIDES });
    // The article's own title stands on the cover; everything else is said.
    for (const { title, section, characters, inNotes, dropped } of deck.coverage) {
      expect(dropped, title).toBe(0);
      if (section !== null) expect(inNotes, title).toBe(characters);
    }
  });

  it('of a short note has four to six slides', async () => {
    const text = writeArticle(language, 0, language === 'zh' ? 8 : 5);
    expect((await plan(text)).slides.length).toBeGreaterThanOrEqual(LEAST_SLIDES);
    expect((await plan(text)).slides.length).toBeLessThanOrEqual(6);
  });

  it('plans no more than an hour carries unasked', async () => {
    const deck = await plan(writeArticle(language, 60, 30));
    expect(deck.slides.length).toBeLessThanOrEqual(105);
  });

  it('keeps the dividers while each section can have a slide of its own beside its divider', async () => {
    const text = writeArticle(language, 6, 10);
    const kinds = async (slides: number) => (await plan(text, { slides })).slides.map(({ kind }) => kind);
    expect((await kinds(20)).filter((kind) => kind === 'section')).toHaveLength(6);
    expect(await kinds(12)).not.toContain('section');
    expect(await kinds(12)).toContain('agenda');
    expect(await kinds(5)).not.toContain('agenda');
  });
});

describe('a text that is odd', () => {
  const bread = 'The corner bakery lights its oven at four. Ann Miller says that the street would be dark without it.';

  it.each([
    ['addresses alone', 'https://bread.example/1\nhttps://bread.example/2\n'],
    ['signs without width', '\u200b\u200b\n\ufeff\n'],
    ['emoji alone', '🍞🔥\n\n😀😀\n'],
    ['a picture alone', '![](bread.png)\n'],
  ])('says so where it has no words: %s', async (_, text) => {
    await expect(plan(text)).rejects.toMatchObject({ code: 'empty', message: expect.stringContaining('a.txt') });
  });

  it.each([
    ['one point', '• Flour'],
    ['points alone', '• Flour\n• Water\n• Salt'],
    ['numbers alone', '12\n4096\n77\n'],
    ['questions alone', 'Why?\n\nHow?\n\nWho?\n'],
    ['one giant paragraph', `${bread} `.repeat(60)],
    ['capitals', bread.toUpperCase()],
    ['Windows line ends', `The bakery\r\n\r\n${bread}\r\n`],
    ['a cast and its lines', 'INT. BAKERY - NIGHT\n\nANN\nIs it four?\n\nBEN\nIt is always four here.\n'],
    ['data', 'shop,opened,loaves\nCorner,1998,240\nMill,2004,510\n'],
  ])('has a deck with a title: %s', async (_, text) => {
    const deck = await plan(text);
    expect(deck.slides.length).toBeGreaterThanOrEqual(2);
    expect(deck.meta.title).toMatch(/[\p{L}\p{N}]/u);
  });

  it.each([
    [
      'en',
      'The corner bakery lights its first lamp at four. Every loaf takes forty minutes in an oven of brick. The street once had twelve shops, and three of them are left. The baker buys his flour from a mill on the river. On Sundays people stand in line around the block. Nobody has ever asked for the price.',
    ],
    [
      'zh',
      '街角的面包店凌晨四点点亮第一盏灯，烤炉里的面包要烤四十分钟。整条街原来有十二家店，现在只剩三家。面粉来自河边的磨坊，一袋要用三天。星期天，排队的人绕过整个街区，没有人问过价钱。面包师的女儿学会了看火，她的第一炉面包送给了邻居。去年冬天，供电局把电价提高了一成，面包店却没有涨价。磨坊主说，明年他要把水车修好，再雇两个年轻人。市政府打算把这条街改成步行街，店主们担心卡车再也开不进来。面包师说，只要炉火不灭，他就会一直烤下去。孩子们放学以后来买剩下的面包，一个只要半块钱。老人们坐在窗边喝茶，谈论从前的十二家店。'.slice(
        0,
        300,
      ),
    ],
  ])('has four to six slides for 300 characters: %s', async (_, text) => {
    const { slides } = await plan(text);
    expect(slides.length).toBeGreaterThanOrEqual(4);
    expect(slides.length).toBeLessThanOrEqual(6);
  });
});
