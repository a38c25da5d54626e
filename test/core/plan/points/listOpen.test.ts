import { describe, expect, it } from 'vitest';
import type { Part } from '../../../../src/core/plan/passages.js';
import { listOpen } from '../../../../src/core/plan/points/listOpen.js';
import { passagesOf } from '../../../support/passages.js';

const open = async (text: string): Promise<string[]> => {
  const part: Part = { section: null, title: null, heading: null, damage: [], passages: await passagesOf(text) };
  return listOpen(part).map(({ text: words }) => words.text);
};

describe('what may be shown of a part', () => {
  it('stops before nobody who goes on to speak', async () => {
    const shown = await open(
      '館長在河邊的渡口開了一家小小的圖書館。這家圖書館的館員走過來拍著孩子的肩說：“你先坐下。”',
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((text) => /說$/u.test(text))).toEqual([]);
  });

  it('shows items whose verbs show by no form, under a lead that is no title', async () => {
    const items = ['The tugs wait behind the breakwater every night', 'The ice closes the entrance for 40 days a year'];
    const shown = await open(
      `Things had made the old place hard to use by the time they met.\n\n${items.map((item) => `- ${item}\n`).join('')}`,
    );
    expect(shown).toEqual(expect.arrayContaining(items));
  });

  it('shows no words about a picture', async () => {
    const shown = await open('The ferry carries 400 readers a day. The chart shows how many of them took a book home.');
    expect(shown).toEqual(['The ferry carries 400 readers a day']);
  });

  it('shows no acts of its writer, but where there is nothing else', async () => {
    const act = 'I walked down to the harbour with my sister';
    expect(await open(`${act}. Harbour libraries lend 400 books a day.`)).toEqual([
      'Harbour libraries lend 400 books a day',
    ]);
    expect(await open(`${act}.`)).toEqual([act]);
  });

  it.each([
    ['who somebody is', 'Ada Meyer is a professor of harbours at the school in the north'],
    ['what was to be seen', 'Some 300 people had gathered before the ferry at the port'],
  ])('shows not %s, but where there is nothing else', async (_, told) => {
    expect(await open(`${told}. Harbour libraries lend 400 books a day.`)).toEqual([
      'Harbour libraries lend 400 books a day',
    ]);
    expect(await open(`${told}.`)).toEqual([told]);
  });

  it('shows no things of which nothing says what they are a list of', async () => {
    const list = '- The feeling of being at home\n- The courage to ask for more books';
    expect(await open(`These are factors like:\n\n${list}`)).toEqual([]);
  });

  it('shows no item of a list that its lead denies', async () => {
    const shown = await open(
      'The harbour library opened in May.\n\nYour plan is not proven if\n\n- Your mother says that she would buy it\n- Your friends say that they would join you',
    );
    expect(shown).toEqual(['The harbour library opened in May']);
  });

  it.each([
    ['Chinese', '河邊的圖書館去年借出了四萬本書，讀者比前年多了兩倍。', '圖書館是新的建築'],
    ['English', 'The harbour library lends 400 books a day to its readers.', 'Maps are lent as well'],
  ])('shows no few words by themselves: %s', async (_, text, few) => {
    const shown = await open(`${text}\n\n${few}.`);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).not.toContain(few);
  });
});

describe('what hangs from something in an outline', () => {
  const heads = async (text: string): Promise<(readonly [string, string | null])[]> => {
    const part: Part = {
      section: 1,
      title: null,
      heading: null,
      damage: [],
      passages: await passagesOf(text, 'md'),
    };
    return listOpen(part).map((candidate) => [candidate.text.text, candidate.head?.text ?? null] as const);
  };

  it.each([
    ['zh-Hant', '讀者會議', '進行方式', '館長先讓每位讀者說完自己的意見，再請館員回答'],
    ['en', 'Reader meetings', 'Drawbacks', 'The reading room has to be closed for the whole evening'],
    ['es', 'Reuniones de lectores', 'Ventajas', 'Los lectores conocen por fin a los bibliotecarios del puerto'],
  ])('says what it hangs from, and what only heads it is no point: %s', async (_, topic, head, point) => {
    const found = await heads(`# Library\n\n- ${topic}\n    - ${head}\n        - ${point}\n        - ${head}`);
    expect(found).toEqual([[point, `${topic} · ${head}`]]);
  });

  it('hangs from nothing where it stands at the top', async () => {
    const found = await heads('# Library\n\nThe reading room was closed for the whole evening in May.');
    expect(found).toEqual([['The reading room was closed for the whole evening in May', null]]);
  });
});

describe('an item of a list', () => {
  const headsOf = async (text: string) => {
    const part: Part = { section: 1, title: null, heading: null, damage: [], passages: await passagesOf(text, 'md') };
    return listOpen(part).map(({ text: own, head }) => [own.text, head?.text ?? null]);
  };
  const [first, second] = [
    'Readers on the far shore who may keep a book for eight weeks',
    'A roof that lets in the light of the evening and no rain',
  ];

  it('stands below what leads to it', async () => {
    expect(
      await headsOf(`# Library\n\nA second desk is worth its price if the library has:\n\n- ${first}\n- ${second}`),
    ).toEqual([first, second].map((item) => [item, 'A second desk is worth its price if the library has']));
    expect(
      await headsOf(
        '# 圖書館\n\n館員每天傍晚要做的事：\n\n- 在渡口關門以前把白天歸還的書送回北岸的書庫\n- 把讀者的名字抄在簿子裡並送到北岸去',
      ),
    ).toEqual([
      ['在渡口關門以前把白天歸還的書送回北岸的書庫', '館員每天傍晚要做的事'],
      ['把讀者的名字抄在簿子裡並送到北岸去', '館員每天傍晚要做的事'],
    ]);
  });

  it('does not stand below words that only point at it, or say when', async () => {
    for (const lead of ['Consider the following points:', 'If you have many readers:']) {
      const found = await headsOf(`# Library\n\n${lead}\n\n- ${first}\n- ${second}`);
      expect(found.map(([, head]) => head)).toEqual([null, null]);
    }
  });
});
