import { describe, expect, it } from 'vitest';
import { arrangeArticle } from '../../../support/points.js';

const titleOf = async (...texts: string[]): Promise<string | null> =>
  (await arrangeArticle([texts.join(' ').replace(/(?<=。) /gu, '')]))[0]?.title ?? null;

describe('the first point of a slide', () => {
  it.each([
    [
      'en',
      'Night trains have two hundred beds.',
      'The trains leave at nine in the evening.',
      'Most beds are sold in May.',
    ],
    ['zh-Hant', '夜車讓票價低於飛機。', '票價在冬天再降一成。', '飛機的座位有四十個。'],
    ['ko', '야간 열차는 저렴합니다.', '열차 이용자가 늘었습니다.', '열차는 밤 아홉 시에 떠납니다.'],
  ])('heads those that each share a noun with it, %s', async (_, head, ...others) => {
    expect(await titleOf(head, ...others)).toBe(head.replace(/[.。]$/u, ''));
  });

  it.each([
    ['en', 'Night trains have two hundred beds.', 'Most beds are sold in May.', 'Ada Bell married in Vienna in 1963.'],
    ['zh-Hant', '夜車讓票價低於飛機。', '票價在冬天再降一成。', '館長在港口長大。'],
    ['ko', '야간 열차는 저렴합니다.', '열차 이용자가 늘었습니다.', '관장은 항구에서 자랐습니다.'],
  ])('does not stand above one that speaks of something else in the same paragraph, %s', async (_, ...texts) => {
    const other = texts.at(-1)?.replace(/[.。]$/u, '') ?? '';
    const slides = await arrangeArticle([texts.join(' ').replace(/(?<=。) /gu, '')]);
    expect(slides.find(({ items }) => items.includes(other))?.title ?? null).toBeNull();
  });
});

describe('a title of points', () => {
  it.each([
    [
      'a sentence that no slide shows, before them: en',
      [
        'The harbour is too shallow for the new ferries. The ferry Aurora, which was built in Turku in 2019, draws seven metres of water when all of its cars are on board.',
        'Twice a month a dredger has to clear the harbour, which costs the town forty thousand euros each time.',
      ],
      [
        'The ferry Aurora, which was built in Turku in 2019, draws seven metres of water when all of its cars are on board',
        'Twice a month a dredger has to clear the harbour, which costs the town forty thousand euros each time',
      ],
      'The harbour is too shallow for the new ferries',
    ],
    [
      'the same: zh-Hant',
      [
        '港口容不下新渡輪。極光號是2019年在圖爾庫建造的渡輪，載滿汽車的時候吃水達到七公尺，每個月都有三次擱淺的危險。',
        '港口每個月都要疏浚兩次，鎮公所每一次都要為此付出四萬歐元，而且全部由居民的稅金支付。',
      ],
      [
        '極光號是2019年在圖爾庫建造的渡輪，載滿汽車的時候吃水達到七公尺，每個月都有三次擱淺的危險',
        '港口每個月都要疏浚兩次，鎮公所每一次都要為此付出四萬歐元，而且全部由居民的稅金支付',
      ],
      '港口容不下新渡輪',
    ],
    [
      'what follows from them, without the word that says so: en',
      [
        'In the winter of 2021 the ferry Aurora carried only nine cars a day across the bay, and three of them belonged to its own crew.',
        'In the same winter the harbour office sold four hundred tickets for the ferry, a tenth of what it sold ten years before. Therefore, the ferry no longer pays for the harbour.',
      ],
      [
        'In the winter of 2021 the ferry Aurora carried only nine cars a day across the bay, and three of them belonged to its own crew',
        'In the same winter the harbour office sold four hundred tickets for the ferry, a tenth of what it sold ten years before',
      ],
      'the ferry no longer pays for the harbour',
    ],
  ])('is %s', async (_, paragraphs, chosen, title) => {
    const [slide, ...more] = await arrangeArticle(paragraphs, chosen);
    expect(more).toEqual([]);
    expect(slide).toEqual({ title, items: chosen, claims: [title, ...chosen] });
  });

  it.each([
    [
      'en',
      'The harbour is too shallow for ferries. It has to be dredged twice a month, which the town pays for.',
      'The harbour is too shallow for ferries',
      'It has to be dredged twice a month, which the town pays for',
    ],
    [
      'zh-Hans',
      '夜车的利润薄得惊人：每张车票只赚两元，冬天还要倒贴暖气费。',
      '夜车的利润薄得惊人',
      '每张车票只赚两元，冬天还要倒贴暖气费',
    ],
    [
      'es',
      'El puerto es demasiado pequeño: los transbordadores nuevos necesitan siete metros de agua.',
      'El puerto es demasiado pequeño',
      'Los transbordadores nuevos necesitan siete metros de agua',
    ],
  ])('is what a point says before it goes on, %s', async (_, text, title, rest) => {
    const whole = text.replace(/[.。]$/u, '').replace('los trans', 'Los trans');
    const [slide] = await arrangeArticle([whole], [whole]);
    expect(slide).toEqual({ title, items: [rest], claims: [whole] });
  });

  it.each([
    ['a day', 'On Monday the ferry hit the pier.', 'The ferry hit the pier with forty cars on board.'],
    ['a view', 'Ada Bell said the ferry is slow.', 'The ferry takes nine hours to cross the bay.'],
    ['one thing more', 'The ferry is also slow.', 'The ferry takes nine hours to cross the bay.'],
    ['the writer', 'I like the ferry very much.', 'The ferry takes nine hours to cross the bay.'],
    ['一天', '3月5日，渡輪撞上了碼頭。', '渡輪撞上碼頭時載有四十輛汽車。'],
    ['說法', '館長認為渡輪的票價偏高。', '渡輪的票價是公車的三倍。'],
    ['又一件', '渡輪的票價也偏高。', '渡輪的票價是公車的三倍。'],
    ['作者', '我覺得渡輪的票價偏高。', '渡輪的票價是公車的三倍。'],
  ])('is no sentence that tells of %s', async (_, ...texts) => {
    expect(await titleOf(...texts)).toBeNull();
  });
});

it('a statement under a label heads none of its neighbours', async () => {
  const slides = await arrangeArticle(
    [
      'Advantages: The ferry is quick and cheap.',
      'Disadvantages: The ferry needs a harbour of seven metres, which only two towns of the bay have, and a dredger.',
      'Accuracy: The ferry is on time more often than the bus, which has to wait at the bridge for every ship of the bay.',
    ],
    [
      'Disadvantages: The ferry needs a harbour of seven metres, which only two towns of the bay have, and a dredger',
      'Accuracy: The ferry is on time more often than the bus, which has to wait at the bridge for every ship of the bay',
    ],
  );
  for (const { title } of slides) expect(title ?? '').not.toContain('Advantages');
});

describe('a point alone', () => {
  it.each([
    ['zh-Hant', '1月20日，北岸渡口，遊客排得整整齊齊。'],
    ['en', 'Ada Bell works in the harbour office.'],
  ])('makes no slide where it only tells, %s', async (_, text) => {
    expect(await arrangeArticle([text])).toEqual([]);
  });

  it.each([
    ['zh-Hant', '1月20日，渡口的票價漲了30%。'],
    ['en', 'The harbour office sells tickets for every ferry.'],
  ])('is a statement where it says something, %s', async (_, text) => {
    expect(await arrangeArticle([text])).toEqual([
      { title: null, items: [text.replace(/[.。]$/u, '')], claims: [text.replace(/[.。]$/u, '')] },
    ]);
  });
});

describe('points some paragraphs apart', () => {
  const [first, last] = ['夜車每晚九點從港口開出', '極光號的船長在圖爾庫長大'];
  const between = ['渡輪一天開三班。', '鎮公所去年修了碼頭。', '碼頭的燈換成了新的。', '館員把書搬到了船上。'];
  const count = async (paragraphs: readonly string[], told?: string): Promise<number> =>
    (await arrangeArticle([`${first}。`, ...paragraphs, `${last}。`], [first, last], told)).length;

  it('stand together where each sentence has a paragraph of its own', async () => {
    expect(await count(between)).toBe(1);
  });

  it('stand apart behind paragraphs of the usual length', async () => {
    expect(await count(between.map((sentence) => sentence.repeat(4)))).toBe(2);
  });

  it('stand apart where a typed slide shows what stands between them', async () => {
    expect(await count(between, '鎮公所去年修了碼頭')).toBe(2);
  });
});
