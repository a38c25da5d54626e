import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../support/read.js';

const SAID = 'The oven is lit at four, and whoever comes home late finds warm bread';
const kept = async (...lines: string[]): Promise<string[]> => wordsOf((await clean(lines.join('\n\n'))).blocks);

describe('marks that lead to a list of works', () => {
  it('are not read out', async () => {
    expect(await kept(`${SAID} [1].`, `${SAID}.[2][3]`, `${SAID} [4, 5] in it.`, `${SAID} [6–8].`)).toEqual([
      `${SAID}.`,
      `${SAID}.`,
      `${SAID} in it.`,
      `${SAID}.`,
    ]);
    expect(await kept('這座橋建於隋代。[1]', '橋長五十米[2]，很穩。[3]', '主體完好。[來源請求]')).toEqual([
      '這座橋建於隋代。',
      '橋長五十米，很穩。',
      '主體完好。',
    ]);
  });

  it('may stand in round brackets, where each new number is one more than those before it', async () => {
    const english = [
      `${SAID} (1).`,
      `${SAID} (2, 3).`,
      `${SAID} (3), and (so they say) more.`,
      `${SAID} (4).`,
      `${SAID} (1, 5).`,
    ];
    expect(await kept(...english)).toEqual([
      `${SAID}.`,
      `${SAID}.`,
      `${SAID}, and (so they say) more.`,
      `${SAID}.`,
      `${SAID}.`,
    ]);
    const chinese = [1, 2, 3, 4, 5].map((number) => `窯在清晨四點就點著了，晚歸的人總能看見一盞燈（${number}）。`);
    expect(await kept(...chinese)).toEqual(chinese.map((line) => line.replace(/（\d）/, '')));
  });

  it.each([
    [
      'the points of a list within sentences',
      [1, 2, 3, 4, 5].map((number) => `${SAID}: (${number}) rye or (${number + 1}) salt.`),
    ],
    ['few', [`${SAID} (1).`, `${SAID} (2).`, `${SAID} (3).`]],
    ['ages and counts', [`${SAID} (34).`, `${SAID} (2).`, `${SAID} (51).`, `${SAID} (7).`, `${SAID} (12).`]],
    ['one that nothing else is counted beside', [`${SAID} [1].`, SAID]],
    ['places in a list', [`Take bread[0] first, ${SAID}.`, `Then bread[7], ${SAID}.`, `And bread[9], ${SAID}.`]],
    ['words', [`${SAID} [sic].`, `${SAID} [so they say].`, `${SAID} [in May].`]],
  ])('are not %s', async (_, lines) => {
    expect(await kept(...lines)).toEqual(lines);
  });
});

describe('what is not said in a transcript', () => {
  it('goes: times, applause, laughter', async () => {
    expect(
      await kept(
        '[00:00:14] Host: Why bread?',
        '[00:00:20] Ann: It is warm. (Laughter)',
        '[00:01:02] Host: Thank you.',
        '(Applause)',
        '[00:01:09] [music]',
      ),
    ).toEqual(['Host: Why bread?', 'Ann: It is warm.', 'Host: Thank you.']);
    expect(await kept('（掌聲）', '大家好，我烤麵包。（笑聲）', '謝謝大家。（長時間的掌聲）')).toEqual([
      '大家好，我烤麵包。',
      '謝謝大家。',
    ]);
  });

  it('goes: times behind the names of those who speak, and pauses of the recording', async () => {
    expect(
      await kept(
        'Ann Miller: [01:46] Why bread?',
        'Bo Hill: [04:30] It is warm.',
        'Break: [07:13] to [08:53]',
        'Ann Miller: [09:01] Thank you.',
      ),
    ).toEqual(['Ann Miller: Why bread?', 'Bo Hill: It is warm.', 'Ann Miller: Thank you.']);
    expect(
      await kept(
        '王小明：[01:46] 為什麼？',
        '李雷：[04:30] 因為熱。',
        '休息 [07:13] – [08:53]',
        '王小明：[09:01] 謝謝。',
      ),
    ).toEqual(['王小明：為什麼？', '李雷：因為熱。', '王小明：謝謝。']);
  });

  it.each([
    ['a time behind two names', ['Ann Miller: [01:46] Why bread?', 'Bo Hill: [04:30] It is warm.']],
    ['a time that one line begins with', ['09:30:00 The oven is lit.', SAID]],
    ['words in brackets', ['（笑聲傳到街上的那一夜）沒有人睡。', 'They clapped (applause came late).']],
  ])('is not %s', async (_, lines) => {
    expect(await kept(...lines)).toEqual(lines);
  });
});
