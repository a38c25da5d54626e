import { describe, expect, it } from 'vitest';
import { outline } from '../../support/read.js';

const ZH =
  '渡輪公司說，這條航線從去年春天起就沒有停過一天，碼頭上的人也早已習慣在清晨五點排隊上船，然後各自找一個靠窗的位置。';
const ZH2 =
  '船長記得，第一年冬天的乘客很少，有時整船只有三個人，他們坐在一起說話，好讓艙裡暖和一些，直到對岸的燈亮起來。';
const JA =
  '渡し船の会社によると、この航路は去年の春から一日も休んだことがなく、朝五時に並ぶ人の列は港の見慣れた景色になっている。';
const JA2 =
  '船長は最初の冬をよく覚えている。乗客が三人しかいない日もあり、みな一か所に集まって、向こう岸の灯が見えるまで話をした。';
const EN =
  'The company says that the ferry has not missed a day since last spring, and that people have long been used to lining up at five in the morning.';
const EN2 =
  'The captain remembers the first winter, when some boats carried three passengers, who sat close together and talked until the lights came on.';
const ES =
  'La compañía dice que el transbordador no ha faltado un solo día desde la primavera, y que la gente hace cola a las cinco de la mañana sin quejarse.';
const ES2 =
  'El capitán recuerda el primer invierno, cuando algunos barcos llevaban a tres pasajeros que se sentaban juntos y hablaban hasta ver las luces.';

const BODIES = { ZH: [ZH, ZH2], JA: [JA, JA2], EN: [EN, EN2], ES: [ES, ES2] } as const;
type Tongue = keyof typeof BODIES;

async function named(text: string): Promise<string[]> {
  const { sections } = await outline(text);
  return sections.filter(({ isNamed }) => isNamed).map(({ title }) => title.text);
}

/** Each line, and what stands right below it, above two paragraphs. */
function told(tongue: Tongue, ...parts: readonly (readonly string[])[]): string {
  const [one, two] = BODIES[tongue];
  return [one, two, ...parts.flatMap((lines) => [...lines, one, two])].join('\n');
}

describe('headings without a mark, between paragraphs', () => {
  it.each([
    ['ZH', '排隊的人', '船長的冬天', '他從不遲到。', '對岸的燈'],
    ['JA', '並ぶ人たち', '船長の冬', '彼は遅れたことがない。', '向こう岸の灯'],
    ['EN', 'The people in line', 'The captain’s winter', 'He was never late.', 'Lights across the water'],
    ['ES', 'La gente en la cola', 'El invierno del capitán', 'Nunca llegó tarde.', 'Luces en la otra orilla'],
  ] as const)('may stand above a short sentence, where others stand above paragraphs: %s', async (...row) => {
    const [tongue, first, second, sentence, third] = row;
    expect(await named(told(tongue, [first], [second, sentence], [third]))).toEqual([first, second, third]);
  });

  it.each([
    ['ZH', '排隊的人', '船長的冬天', '乘客分三種：', '對岸的燈', ['- 上班的人', '- 買菜的人', '- 看海的人']],
    [
      'EN',
      'The people in line',
      'The winter',
      'Three kinds of them:',
      'Lights across the water',
      ['- at work', '- at market', '- at leisure'],
    ],
  ] as const)('may stand above what leads in to a list: %s', async (tongue, first, second, leadIn, third, items) => {
    expect(await named(told(tongue, [first], [second, leadIn, ...items], [third]))).toEqual([first, second, third]);
  });

  it.each([
    ['ZH', '排隊的人', '船長的冬天', '結語：對岸的燈'],
    ['JA', '並ぶ人たち', '船長の冬', 'おわりに：向こう岸の灯'],
    ['ES', 'La gente en la cola', 'El invierno del capitán', 'Al final: luces en la orilla'],
  ] as const)('may hold a colon, where most hold none: %s', async (tongue, ...lines) => {
    expect(await named(told(tongue, ...lines.map((line) => [line])))).toEqual(lines);
  });

  it.each([
    ['ZH', '排隊的人', '船長的冬天', '對岸的燈', '上午9：30', '晚上7：15', '11：00'],
    [
      'EN',
      'The people in line',
      'The captain’s winter',
      'Lights across the water',
      '9:30 a.m.',
      '7:15 p.m.',
      '11:00 a.m.-1:00 p.m.',
    ],
  ] as const)('may have an hour below them: %s', async (tongue, a, b, c, one, two, three) => {
    expect(await named(told(tongue, [a, one], [b, two], [c, three]))).toEqual([a, b, c]);
  });

  it.each([
    ['ZH', '前言', '排隊的人', '船長的冬天', '對岸的燈'],
    ['JA', 'はじめに', '並ぶ人たち', '船長の冬', '向こう岸の灯'],
    ['ES', 'Introducción', 'La gente en la cola', 'El invierno del capitán', 'Luces en la orilla'],
  ] as const)('begin with the first line where it says that it leads in: %s', async (tongue, opening, first, second, third) => {
    const lines = [first, second, third];
    const text = told(tongue, ...lines.map((line) => [line]));
    const title = { ZH: '渡輪', JA: '渡し船の一年', EN: '', ES: 'El transbordador' }[tongue];
    expect(await named(`${title}\n${opening}\n${text}`)).toEqual([opening, ...lines]);
    // What else stands there is a caption or a standfirst.
    expect(await named(`${title}\n${first.slice(0, 3)}\n${text}`)).toEqual(lines);
  });

  it('begin with the first line, too, where it is as long as the others, right below the title', async () => {
    const lines = ['排隊的人', '船長的冬天', '對岸的燈'];
    const text = told('ZH', ...lines.map((line) => [line]));
    expect(await named(`渡輪\n開放資料\n${text}`)).toEqual(['開放資料', ...lines]);
    expect(await named(`渡輪\n王小明\n${text}`)).toEqual(lines);
    expect(await named(`渡輪\n一座小鎮怎樣在碼頭上學會等待\n${text}`)).toEqual(lines);
  });

  it.each([
    ['ZH', '排隊的人', '船長的冬天', '對岸的燈', '「明天還開嗎？」', '「開。」'],
    ['JA', '並ぶ人たち', '船長の冬', '向こう岸の灯', '「明日も出ますか？」', '「出ます。」'],
  ] as const)('are told from what someone says: %s', async (tongue, a, b, c, question, answer) => {
    expect(await named(told(tongue, [a], [b, question, answer], [c]))).toEqual([a, b, c]);
  });

  it.each([
    ['ZH', '排隊的人', '船長的冬天', '對岸的燈', ['背景的話', '目的的話', '手法的話', '結果的話']],
    ['JA', '並ぶ人たち', '船長の冬', '向こう岸の灯', ['背景の話', '目的の話', '手法の話', '結果の話']],
  ] as const)('are told from the lines of one list: %s', async (tongue, a, b, c, list) => {
    expect(await named(told(tongue, [a, ...BODIES[tongue], ...list], [b], [c]))).toEqual([a, b, c]);
  });

  it.each([
    ['ZH', '排隊的人', '船長的冬天', '對岸的燈', '去年冬天的碼頭和站在上面的人', '圖片來源：渡輪公司'],
    [
      'EN',
      'The people in line',
      'The winter',
      'Lights across the water',
      'The pier last winter, and the people who stood on it',
      'Photo: The ferry company',
    ],
  ] as const)('are no captions, below which stands whose picture it is: %s', async (tongue, a, b, c, caption, whose) => {
    const [one, two] = BODIES[tongue];
    const text = told(tongue, [a], [b, one, caption, whose], [c]);
    expect(text).toContain(`${caption}\n${whose}\n${one}`);
    expect(await named(text)).toEqual([a, b, c]);
    // Without it the line is one of them.
    expect(await named(told(tongue, [a, one, two, caption], [b], [c]))).toContain(caption);
  });

  it.each([
    ['ZH', '排隊的人', '船長的冬天', '對岸的燈', '誰在等船？又是為了什麼？', '碼頭上的人不少。他們去哪裡？'],
    ['JA', '並ぶ人たち', '船長の冬', '向こう岸の灯', '誰が待つのか？何のためか？', '人は多い。どこへ行くのか？'],
  ] as const)('are no questions that lead on: %s', async (tongue, a, b, c, asked, doubted) => {
    const [one, two] = BODIES[tongue];
    const text = told(tongue, [a, one, two, asked], [b, one, two, doubted], [c]);
    expect(await named(text)).toEqual([a, b, c]);
  });

  it.each([
    ['ZH', '陸上：排隊的人', '冬天：船長的話', '終點：對岸的燈', '沒有人說再見', '碼頭的早晨'],
    ['JA', '陸で：並ぶ人たち', '冬に：船長の話', '終点：向こう岸の灯', '誰も手を振らない', '桟橋の朝'],
    [
      'ES',
      'En tierra: la gente',
      'En invierno: el capitán',
      'Al final: las luces',
      'Nadie dice adiós',
      'Por la mañana',
    ],
  ] as const)('may hold a colon, most of them, each behind a label of its own: %s', async (tongue, a, b, c, d, e) => {
    expect(await named(told(tongue, [a], [b], [d], [c], [e]))).toEqual([a, b, d, c, e]);
  });

  it.each([
    ['ZH', '排隊的人', '船長的冬天', '對岸的燈', '去年冬天的碼頭，王小明攝', '渡輪公司供圖', '電影《渡口》劇照'],
    [
      'JA',
      '並ぶ人たち',
      '船長の冬',
      '向こう岸の灯',
      '去年の冬の桟橋（山田花子撮影）',
      '渡し船会社提供写真',
      '桟橋の朝 山田花子撮影',
    ],
  ] as const)('are not the captions between them: %s', async (tongue, a, b, c, first, second, third) => {
    const [one, two] = BODIES[tongue];
    const text = told(tongue, [a, one, first], [b, one, second], [c, two, third]);
    expect(await named(text)).toEqual([a, b, c]);
  });

  it.each([
    ['ZH', '排隊的人', '船長的冬天', '對岸的燈', '那麼船為什麼不停呢？'],
    ['JA', '並ぶ人たち', '船長の冬', '向こう岸とは', '船長がここに来たとき、彼は'],
  ] as const)('are not half a sentence, nor what is asked aloud: %s', async (tongue, a, b, c, aside) => {
    const [one, two] = BODIES[tongue];
    expect(await named(told(tongue, [a, one, two, aside], [b], [c]))).toEqual([a, b, c]);
  });

  it.each([
    ['ZH', '排隊的人', '船長的冬天', '對岸的燈', '| 年份 | 乘客 |', '| 去年 | 四十人 |', '作者：王小明'],
    [
      'EN',
      'The people in line',
      'The winter',
      'Lights across',
      '| Year | People |',
      '| Last | Forty |',
      'By Ann Miller',
    ],
  ] as const)('are no rows of a table, and no bylines: %s', async (tongue, a, b, c, head, row, byline) => {
    const [one, two] = BODIES[tongue];
    const text = told(tongue, [a, one, two, head], [b, one, two, row], [c, one, two, byline]);
    expect(await named(text)).toEqual([a, b, c]);
  });

  it.each([
    [
      'sentences that lack their ends',
      told(
        'ZH',
        ['他說'],
        ['然後', '我們走'],
        ['再說', '不急', '真的'],
        ['好吧', '那就走'],
        ['走吧', '走', '快走', '再見'],
      ),
    ],
    [
      'what two people say to each other',
      told('ZH', ['甲：你去哪裡', '乙：我去對岸'], ['甲：做什麼', '乙：去看看'], ['甲：一個人嗎', '乙：一個人']),
    ],
    ['fewer than two', told('EN', ['The people in line'])],
  ])('are not %s', async (_, text) => {
    expect(await named(text)).toEqual([]);
  });

  it.each([
    ['ZH', '排隊的人', '船長的冬天', '對岸的燈', '記者｜王小明', '去年冬天站在碼頭上等船的那些人'],
    [
      'EN',
      'The people in line',
      'The captain’s winter',
      'Lights across the water',
      'By Ann Miller',
      'How a town learned to wait on the quay',
    ],
  ] as const)('may stand right below who wrote the text, if they are no longer than the others: %s', async (tongue, a, b, c, by, standfirst) => {
    const [one, two] = BODIES[tongue];
    const rest = [b, one, two, c, one, two];
    expect(await named([one, two, by, a, two, ...rest].join('\n'))).toEqual([a, b, c]);
    expect(await named([one, two, by, standfirst, two, a, one, two, ...rest].join('\n'))).toEqual([a, b, c]);
  });

  it('stand where lists are passed over in, and words with who said them', async () => {
    const rows = ['400 熱身', '3 趟 休息', '船票', '船票', '2 趟 慢慢來'];
    expect(await named(told('ZH', ['排隊的人'], ['船長的冬天'], ['對岸的燈'], [...rows, ZH, '還有別的']))).toEqual(
      expect.arrayContaining(['排隊的人', '船長的冬天', '對岸的燈']),
    );
    const said = (who: string) => [EN, `— ${who}, “On Ferries”`];
    const lines = told(
      'EN',
      ['The people in line'],
      said('Ann Miller'),
      said('@bob'),
      ['Lights across the water'],
      said('Cleo'),
      said('Dan'),
      ['The winter'],
    );
    expect(await named(lines)).toEqual(['The people in line', 'Lights across the water', 'The winter']);
  });

  it('stand above a list of sentences', async () => {
    const items = [`・${JA}`, `・${JA2}`];
    expect(
      await named(told('JA', ['並ぶ人たち'], ['船長の冬'], ['その他いろいろ', ...items], ['向こう岸の灯'])),
    ).toEqual(['並ぶ人たち', '船長の冬', 'その他いろいろ', '向こう岸の灯']);
  });
});
