import { describe, expect, it } from 'vitest';
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
});
