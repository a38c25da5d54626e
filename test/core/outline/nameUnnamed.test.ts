import { describe, expect, it } from 'vitest';
import { estimateLength } from '../../../src/core/language.js';
import { outline } from '../../support/read.js';

const ZH = [
  ['港口的灯塔在夜里照亮航道。', '灯塔是港口最老的房子。', '灯塔每年要刷一次白漆。', '看守人一直住在灯塔里。'],
  ['渡轮每天送三千人过海。', '渡轮的票价十年没有涨。', '新的渡轮要到明年才下水。', '船员就在渡轮上修机器。'],
  ['市场在清晨卖完所有的鱼。', '市场的摊位要抽签。', '到了冬天市场也卖热汤。', '市场因此比从前更热闹。'],
];
const EN = [
  [
    'The lighthouse guides every boat.',
    'The lighthouse is the oldest house of the town.',
    'Each year the lighthouse gets new paint.',
  ],
  [
    'The ferry carries three thousand people a day.',
    'The ferry costs the same as ten years ago.',
    'A new ferry comes next year.',
  ],
  [
    'The market sells all its fish by dawn.',
    'The market draws lots for its stalls.',
    'In winter the market sells hot soup.',
  ],
];

async function titles(openings: readonly string[], parts: readonly string[][]): Promise<string[]> {
  const lines = parts.flatMap((part, i) => [`${i + 1}`, openings[i] ?? '', ...part]);
  const { sections } = await outline(['Harbour', parts[0]?.[0] ?? '', ...lines].join('\n\n'));
  expect(sections.map(({ numeral }) => numeral)).toEqual(parts.map((_, i) => i + 1));
  expect(sections.map(({ isNamed }) => isNamed)).toEqual(parts.map(() => false));
  return sections.map(({ title }) => title.text);
}

describe('parts that hold nothing but a number above their text', () => {
  it('are called by their first words where these stand alone', async () => {
    expect(await titles(['灯塔有两百年的历史。', '渡轮是岛上唯一的船。', '市场只在清晨开门。'], ZH)).toEqual([
      '灯塔有两百年的历史',
      '渡轮是岛上唯一的船',
      '市场只在清晨开门',
    ]);
    expect(
      await titles(['The lighthouse is very old.', 'The ferry is slow.', 'The market opens at dawn.'], EN),
    ).toEqual(['The lighthouse is very old', 'The ferry is slow', 'The market opens at dawn']);
  });

  it.each([
    [
      ZH,
      [
        '1月24日，天还没有亮，船员们已经到了码头上等着。',
        '解决了港口的问题之后，大家才慢慢想起来，原来还有别的事情没有做完。',
        '如果没有那一次的报道，也许直到今天，都还没有一个人知道这里的事情。',
      ],
      /^(?:1月24日|解决了港口的问题之后|如果没有那一次的报道)$/,
      ['灯塔', '渡轮', '市场'],
    ],
    [
      EN,
      [
        'On 24 January, long before dawn, the crew was already waiting on the quay for the first boat to come.',
        'After that was done, everybody remembered that there was still so much left to do before the evening came.',
        'If nobody had written about it in those days, perhaps nobody would know of it today, or of anything else.',
      ],
      /^(?:On 24 January|After that was done|If nobody had written about it in those days)$/,
      ['lighthouse', 'ferry', 'market'],
    ],
  ] as const)('are called by a phrase of their own where these do not: %#', async (parts, openings, cut, words) => {
    const found = await titles(
      [...openings],
      parts.map((part) => [...part]),
    );
    for (const [i, title] of found.entries()) {
      expect(title).not.toMatch(cut);
      expect(title).toContain(words[i]);
    }
  });

  const SHORT = {
    zh: ['有人在码头上唱歌。', '天慢慢地亮了。'],
    en: ['Somebody sang on the quay.', 'It slowly grew light.'],
  };

  it('are never called by half a sentence: a whole one is better, with words in quotation marks or of somebody', async () => {
    const half = '航道的问题解决后，潮水的问题解决后，大家开始想别的办法：';
    const parts = [ZH[0] ?? [], ZH[1] ?? [], ['“明天还开吗？”', '海边的老屋，成了大家的“候船室”。', '“当然开。”']];
    const found = await titles(['灯塔有两百年的历史。', '渡轮是岛上唯一的船。', half], parts);
    expect(found[2]).toBe('海边的老屋，成了大家的“候船室”');
  });

  it.each([
    [
      '安全感来自永恒的信赖，孩子们在这里学会了相信彼此，相信明天的船一定会来，相信岸上一定有人在等',
      '安全感来自永恒的信赖',
    ],
    ['真正的关系，应该是彼此都可以离开，却都愿意留下来，在风浪里一起等到天亮，等到下一班船靠岸', '真正的关系'],
  ])('may be called by the phrase that they open with: %s', async (opening, name) => {
    expect(
      (
        await titles(
          ['灯塔有两百年的历史。', '渡轮是岛上唯一的船。', `${opening}。`],
          [ZH[0] ?? [], ZH[1] ?? [], SHORT.zh.slice(2)],
        )
      )[2],
    ).toBe(name);
  });
});

describe('stretches of a text without headings', () => {
  const fill = (about: string, also: string): string[] => [
    `The ${about} was there before the town was built, and nobody remembers who paid for the stones of it.`,
    `Children learn in school what the ${about} has done for the ${also}, and they are asked about it every spring.`,
    `In a good year the ${about} takes in more than it costs, and what is left over goes to the old ${also} of the town.`,
  ];
  const text = (opening: string, line = ''): string =>
    [
      'The harbour and its houses',
      'Nobody who comes by road sees it first.',
      opening,
      ...(line ? [line, ...fill('lighthouse', 'pilots'), line] : fill('lighthouse', 'pilots')),
      '***',
      ...fill('ferry', 'sailors'),
      '***',
      ...fill('market', 'fishermen'),
      ...fill('market', 'cooks'),
    ].join('\n\n');
  const namesOf = async (source: string): Promise<string[]> =>
    (await outline(source, 'md')).sections.map(({ title }) => title.text);

  it.each([
    'For example, whoever sails by in the night and does not know the coast will look for the one light that never goes out.',
    'To the people of the coast, “lighthouse” means somebody who stays awake so that the others can sleep through the night.',
  ])('are called by no half of a sentence: %s', async (opening) => {
    for (const name of await namesOf(text(opening)))
      expect(name).not.toMatch(/^(?:For example|To the people of the coast)$/);
  });

  it('are not called by what stands there more than once', async () => {
    expect(await namesOf(text('The light never goes out.', 'Harbour pictures framed'))).not.toContain(
      'Harbour pictures framed',
    );
  });
});

it('calls no segment by a sentence that no agenda can show', async () => {
  const long = (place: string): string =>
    `In the summer of 1898, when nobody in the ${place} had ever seen a light burn without oil, the keeper of it made a discovery that would in the end give every other ${place} of the coast the glow by which sailors still know it from the next.`;
  const places = ['lighthouse', 'ferry', 'market', 'harbour'];
  const text = places.flatMap((place) => Array.from({ length: 4 }, () => long(place)));
  const { sections } = await outline(`# Light\n\n${text.join('\n\n')}`, 'md');
  for (const { title } of sections) expect(estimateLength(title.text)).toBeLessThanOrEqual(60);
});
