import { describe, expect, it } from 'vitest';
import { outline } from '../../support/read.js';

const ZH = '這一段說的是一件值得細讀的事情，因為它並不簡單，也不容易說清楚，所以要多說幾句話，才能把前因後果交代明白。';
const EN = 'The harbour opens at five, and the first boats have been waiting since the tide turned in the night.';
const KO = '이 문단은 천천히 읽어야 하는 이야기를 담고 있으며, 그래서 몇 마디를 더 덧붙여야 뜻이 분명해진다.';
const ES = 'El mercado abre a las cinco, y los primeros barcos esperan desde que cambió la marea por la noche.';

async function titles(text: string, format: 'txt' | 'md' = 'txt'): Promise<string[]> {
  return (await outline(text, format)).sections.map(({ title }) => title.text);
}

/** A raw text with these lines as headings, each above two paragraphs. */
function under(body: string, ...lines: string[]): string {
  return [body, ...lines.flatMap((line) => [line, body, `${body}${body}`])].join('\n');
}

describe('sections of a raw text, whatever their marking', () => {
  it.each([
    ['1、', ZH, ['1、起點', '2、轉折', '3、終點'], ['起點', '轉折', '終點']],
    ['1、 before a number', ZH, ['1、起點', '2、5公里之後', '3、終點'], ['起點', '5公里之後', '終點']],
    ['１．', ZH, ['１．起點', '２．轉折'], ['起點', '轉折']],
    ['1）', ZH, ['1）起點', '2）轉折'], ['起點', '轉折']],
    ['（1）', ZH, ['（1）起點', '（2）轉折'], ['起點', '轉折']],
    ['①', ZH, ['①起點', '②轉折'], ['起點', '轉折']],
    ['【一】', ZH, ['【一】起點', '【二】轉折'], ['起點', '轉折']],
    ['一 and a space', ZH, ['一 起點', '二 轉折'], ['起點', '轉折']],
    ['壹、', ZH, ['壹、起點', '貳、轉折', '參、終點'], ['起點', '轉折', '終點']],
    ['第1章', ZH, ['第1章 起點', '第2章 轉折'], ['起點', '轉折']],
    ['3章：', ZH, ['1章：起點', '2章：轉折'], ['起點', '轉折']],
    ['2日目：', ZH, ['1日目：出発', '2日目：到着'], ['出発', '到着']],
    ['第一部分：', ZH, ['第一部分：起點', '第二部分：轉折'], ['起點', '轉折']],
    ['第一、', ZH, ['第一、起點', '第二、轉折'], ['起點', '轉折']],
    ['方法一：', ZH, ['方法一：早起', '方法二：早睡'], ['早起', '早睡']],
    ['趋势1：', ZH, ['趋势1：变快', '趋势2：变轻'], ['变快', '变轻']],
    ['ステップ1：', ZH, ['ステップ1：準備', 'ステップ2：実行'], ['準備', '実行']],
    ['その1 ', ZH, ['その1：準備', 'その2：実行'], ['準備', '実行']],
    ['제1장', KO, ['제1장 시작', '제2장 끝'], ['시작', '끝']],
    ['첫째,', KO, ['첫째, 시작', '둘째, 끝'], ['시작', '끝']],
    ['1단계:', KO, ['1단계: 시작', '2단계: 끝'], ['시작', '끝']],
    ['#1', EN, ['#1 Arrive early', '#2 Leave late'], ['Arrive early', 'Leave late']],
    ['No. 1', EN, ['No. 1: Arrive early', 'No. 2: Leave late'], ['Arrive early', 'Leave late']],
    ['Tip 5:', EN, ['Tip 1: Arrive early', 'Tip 2: Leave late'], ['Arrive early', 'Leave late']],
    ['Lesson #2', EN, ['Lesson #1: Arrive early', 'Lesson #2: Leave late'], ['Arrive early', 'Leave late']],
    ['Mistake 1 –', EN, ['Mistake 1 – Coming late', 'Mistake 2 – Leaving early'], ['Coming late', 'Leaving early']],
    ['Part1 with nothing behind it', ZH, ['Part1起點', 'Part2轉折', 'Part3終點'], ['起點', '轉折', '終點']],
    ['Step1 with nothing behind it', KO, ['Step1시작', 'Step2끝'], ['시작', '끝']],
    ['Night Kitchen Idea #1:', EN, ['Night Kitchen Idea #1: Bread', 'Night Kitchen Idea #2: Soup'], ['Bread', 'Soup']],
    ['Consejo de noche n.º 1:', ES, ['Consejo de noche n.º 1: Pan', 'Consejo de noche n.º 2: Sopa'], ['Pan', 'Sopa']],
    ['Chapter Four', EN, ['Chapter One: Dawn', 'Chapter Two: Noon'], ['Dawn', 'Noon']],
    ['1 –', EN, ['1 – Dawn', '2 – Noon'], ['Dawn', 'Noon']],
    ['01 |', EN, ['01 | Dawn', '02 | Noon'], ['Dawn', 'Noon']],
    ['I)', EN, ['I) Dawn', 'II) Noon', 'III) Dusk'], ['Dawn', 'Noon', 'Dusk']],
    ['Ⅰ.', EN, ['Ⅰ. Dawn', 'Ⅱ. Noon'], ['Dawn', 'Noon']],
    ['A.', EN, ['A. Dawn over the quay', 'B. Noon at the market'], ['Dawn over the quay', 'Noon at the market']],
    ['Teil 3', EN, ['Teil 1: Der Morgen', 'Teil 2: Der Mittag'], ['Der Morgen', 'Der Mittag']],
    ['Capítulo 3', ES, ['Capítulo 1. La mañana', 'Capítulo 2. La tarde'], ['La mañana', 'La tarde']],
    ['Étape 1 :', EN, ['Étape 1 : Le matin', 'Étape 2 : Le soir'], ['Le matin', 'Le soir']],
  ])('%s', async (_, body, lines, expected) => {
    const found = await outline(under(body, ...lines));
    expect(found.sections.map(({ title }) => title.text)).toEqual(expected);
    expect(found.sections.map(({ numeral }) => numeral)).toEqual(expected.map((_title, i) => i + 1));
    expect(found.sections.map(({ blocks }) => blocks.length)).toEqual(expected.map(() => 2));
  });

  it.each([
    ['questions of an interview', under(EN, 'Q1: What is it?', 'Q2: Who made it?')],
    ['numbers of figures', under(EN, 'Figure 1: The quay', 'Figure 2: The boats')],
    [
      'numbers of figures of a kind',
      under(EN, 'Supplementary figure #1: The quay', 'Supplementary figure #2: The boats'),
    ],
    ['sentences that begin with a part', under(ZH, 'Part1的內容大家都看過。', 'Part2的內容還沒有寫好。')],
    ['numbers of pictures', under(ZH, '圖1：碼頭', '圖2：漁船')],
    ['references', `${EN}\n[1] A. Smith, Boats, 1999\n[2] B. Jones, Tides, 2001`],
    ['ages and other hyphenated figures', under(EN, '9-month-old babies', '10-month-old babies')],
    ['a pronoun that looks like a Roman number', under(EN, 'I think so', 'II thinks so')],
    ['initials of names', under(EN, 'C. Miller of Hull', 'D. Baker of York')],
    ['a number in four missing twice', under(EN, '1. Dawn', '4. Dusk')],
    [
      'a printed book’s pages',
      [
        'The boats that leave in the early hours of the morning come back',
        '1',
        'before noon with what they caught on the banks beyond',
        '2',
        'the lighthouse, which was built when the harbour was young.',
        'It still shines.',
      ].join('\n'),
    ],
  ])('%s are not sections', async (_, text) => {
    expect(await titles(text)).toEqual([]);
  });

  it('go on where a scrape lost one of them', async () => {
    expect(await titles(under(EN, '1. Dawn', '2. Morning', '4. Noon', '5. Dusk'))).toEqual([
      'Dawn',
      'Morning',
      'Noon',
      'Dusk',
    ]);
  });

  it.each([
    ['一、', ZH, ['一、起點', '二、轉折', '二、波瀾', '三、終點'], ['起點', '轉折', '波瀾', '終點']],
    ['1.', EN, ['1. Dawn', '2. Noon', '2. Rain', '3. Dusk'], ['Dawn', 'Noon', 'Rain', 'Dusk']],
    ['a number alone', EN, ['1', '2', '3', '3', '4'], 5],
  ])('count one number twice: %s', async (_, body, lines, expected) => {
    const found = await titles(under(body, ...lines));
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
  });

  it.each([
    [
      'two of them',
      under(EN, '1. Dawn', '2. Noon', '3. Rain', '3. Wind', '3. Snow', '4. Dusk'),
      ['Dawn', 'Noon', 'Rain', 'Dusk'],
    ],
    [
      'one of a list’s',
      under(EN, '1. Dawn', '2. Noon', '3. Rain', '4. Dusk').replace('4. Dusk', '3. Wind\nIt blows.\n4. Dusk'),
      ['Dawn', 'Noon', 'Rain', 'Dusk'],
    ],
    ['the last one', under(EN, '1. Dawn', '2. Noon', '3. Dusk', '3. Night'), ['Dawn', 'Noon', 'Dusk']],
  ])('do not count twice %s', async (_, text, expected) => {
    expect(await titles(text)).toEqual(expected);
  });

  const LONG = 'The tide turns against those who have waited for it, but only for an hour or two';
  it.each([
    ['English', EN, '. ', ['Dawn over the quay', LONG, 'Dusk at the market']],
    [
      'Chinese',
      ZH,
      '、',
      ['漁船歸來', '潮水對等待它的人並不總是仁慈，但是只有一兩個小時，此後一切照舊，燈也照亮著碼頭', '最後一盞燈'],
    ],
  ])('keep a long line that the numbers around it leave room for: %s', async (_, body, mark, heads) => {
    expect(await titles(under(body, ...heads.map((head, i) => `${i + 1}${mark}${head}`)))).toEqual(heads);
  });

  it.each([
    ['behind them', under(EN, '1. Dawn', '2. Noon', `3. ${LONG}`)],
    ['of another number', under(EN, '1. Dawn', `5. ${LONG}`, '2. Noon')],
  ])('leave out a long line %s', async (_, text) => {
    expect(await titles(text)).toEqual(['Dawn', 'Noon']);
  });

  it.each([
    ['German', 'Lesen Sie auch dies', '7. April 2022'],
    ['French', 'À lire aussi', '7. avril 2022'],
  ])('do not go on with a day: %s', async (_, line, day) => {
    const text = [
      under(EN, '5. Dawn', '6. Noon').replace('5.', '1.').replace('6.', '2.'),
      line,
      day.replace('7', '3'),
      EN,
    ];
    expect(await titles(text.join('\n'))).toEqual(['Dawn', 'Noon']);
  });

  it('are numbered with a nought before a title in marks', async () => {
    const text = under(ZH, '01《漁船》的早晨', '02潮水退去', '03“最後一盞燈”', '【写在最后】');
    expect(await titles(text)).toEqual(['《漁船》的早晨', '潮水退去', '“最後一盞燈”', '写在最后']);
    // A year or a price before a work is none.
    expect(await titles(under(ZH, '1《漁船》', '2《燈》'))).toEqual([]);
  });

  it('end with the only line without a number that stands alone between paragraphs', async () => {
    const english = under(EN, '1. Dawn', '2. Noon', '3. Night', 'Which of them is yours?');
    expect(await titles(english)).toEqual(['Dawn', 'Noon', 'Night', 'Which of them is yours?']);
    expect(await titles(under(ZH, '一、起點', '二、轉折', '三、終點', '最後一盞燈'))).toContain('最後一盞燈');
    expect(await titles(under(ES, '1. El alba', '2. El mercado', '3. La noche', 'Qué queda del puerto'))).toContain(
      'Qué queda del puerto',
    );
    // Others like it head nothing either; nor does a question among others.
    expect(await titles(under(EN, '1. Dawn', 'The tide', '2. Noon', '3. Night', 'Home again'))).not.toContain(
      'Home again',
    );
    const asked = `${under(EN, '1. Dawn', '2. Noon', '3. Night')}\nWho waits?\nWho sleeps?\n${EN}`;
    expect(await titles(asked)).toEqual(['Dawn', 'Noon', 'Night']);
    expect(await titles(under(EN, '1. Dawn', '2. Noon', 'Home again'))).not.toContain('Home again');
  });

  it('do not end with a label that ends each of them', async () => {
    const parts = ['1. Dawn', '2. Noon', '3. Night'].map((head) => `${head}\n${EN}\n${EN}\nSummary\n${EN}`);
    expect(await titles([EN, ...parts].join('\n'))).toEqual(['Dawn', 'Noon', 'Night']);
    const chinese = ['一、起點', '二、轉折', '三、終點'].map((head) => `${head}\n${ZH}\n小結\n${ZH}`);
    expect(await titles([ZH, ...chinese].join('\n'))).toEqual(['起點', '轉折', '終點']);
  });

  it('are counted, too, where one lacks the dot behind its number', async () => {
    const told = async (...lines: string[]) => {
      const { sections } = await outline(lines.map((line) => `# ${line}\n\n${EN}\n\n${EN}`).join('\n\n'), 'md');
      return sections.map(({ numeral, title }) => [numeral, title.text]);
    };
    expect(await told('1. Dawn', '2. Noon', '3 Dusk', '4. Night')).toEqual([
      [1, 'Dawn'],
      [2, 'Noon'],
      [3, 'Dusk'],
      [4, 'Night'],
    ]);
    expect(await told('1. 시작', '2. 전환', '3 통합', '4. 결론')).toContainEqual([3, '통합']);
    // A number that fills no gap is what the title says.
    expect(await told('1. Dawn', '2. Noon', '12 boats', '3. Night')).toContainEqual([null, '12 boats']);
  });

  it('are the chapters of a book that was told in part', async () => {
    const lines = ['第1章：漁船', '第2章：潮水', '第3章：市場', '第10章：燈', '第11章：夜'];
    const { sections } = await outline(lines.map((line) => `## ${line}\n\n${ZH}`).join('\n\n'), 'md');
    expect(sections.map(({ numeral }) => numeral)).toEqual([1, 2, 3, 10, 11]);
    expect(sections.map(({ title }) => title.text)).toEqual(['漁船', '潮水', '市場', '燈', '夜']);
  });

  it('hold numbers that start anew in each', async () => {
    const text = under(EN, '第一部 晨', '1. 潮', '2. 船', '第二部 夜', '1. 燈', '2. 港');
    const { sections } = await outline(text);
    expect(sections.map(({ title, children }) => [title.text, ...children.map((child) => child.title.text)])).toEqual([
      ['晨', '潮', '船'],
      ['夜', '燈', '港'],
    ]);
  });

  it('hold marked headings below a first one without a mark, but for the one that ends the text', async () => {
    const parts = (body: string, first: string, second: string, end: string) => [
      '# Boats',
      body,
      `1. ${first}`,
      body,
      '#### The quay',
      body,
      `2. ${second}`,
      body,
      '### The tide',
      body,
      `## ${end}`,
      body,
    ];
    for (const [body, first, second, end] of [
      [EN, 'Dawn', 'Dusk', 'Conclusion'],
      [ZH, '清晨', '夜晚', '結語'],
    ] as const) {
      const { sections } = await outline(parts(body, first, second, end).join('\n\n'), 'md');
      expect(sections.map(({ title, children }) => [title.text, ...children.map((child) => child.title.text)])).toEqual(
        [[first, 'The quay'], [second, 'The tide'], [end]],
      );
    }
    // A mark above them all is a shelf, or stands beside them.
    const shelves = ['# Boats', EN, '## Morning', EN, '1. Dawn', EN, '## Evening', EN, '2. Dusk', EN];
    expect(await titles(shelves.join('\n\n'), 'md')).toContain('Evening');
  });

  it('hold the steps that one of them numbers', async () => {
    const text = under(EN, '一、Before', '二、The work', '1. Tie the boat', '2. Unload it', '三、After');
    const { sections } = await outline(text);
    expect(sections.map(({ title, children }) => [title.text, children.length])).toEqual([
      ['Before', 0],
      ['The work', 2],
      ['After', 0],
    ]);
  });

  it('hold parts that bare lines number, and end with one that says so', async () => {
    const text = under(EN, '1. Recap', '2. Paging', '2.1 Pages and frames', '2.2 The table', 'Conclusion');
    const { sections } = await outline(text);
    expect(sections.map(({ title, children }) => [title.text, ...children.map((child) => child.title.text)])).toEqual([
      ['Recap'],
      ['Paging', 'Pages and frames', 'The table'],
      ['Conclusion'],
    ]);
  });

  it.each([
    ['a version', under(EN, '1. Recap', '2. Paging', '2.1 is the version that we use today.')],
    ['one number alone', under(EN, '1. Recap', '2. Paging', '2.1 Pages and frames')],
    ['numbers of another section', under(EN, '1. Recap', '2. Paging', '3.1 Pages', '3.2 Frames')],
  ])('hold no parts for %s', async (_, text) => {
    expect((await outline(text)).sections.flatMap(({ children }) => children)).toEqual([]);
  });

  it('may count days, or whatever has a colon behind it', async () => {
    expect(await titles(under(ZH, '第一天：從橋上出發', '第二天：運河的枇杷'))).toEqual(['從橋上出發', '運河的枇杷']);
    expect(await titles(under(ZH, '第一天從橋上出發', '第二天看運河的枇杷'))).toEqual([]);
  });

  it('are short lines that stand alone between paragraphs, where nothing is numbered', async () => {
    expect(await titles(under(EN, 'Before the dawn', 'At the market', 'Home again'))).toEqual([
      'Before the dawn',
      'At the market',
      'Home again',
    ]);
  });

  it('are two of them in a longer text that has no other short line, whatever marks end its paragraphs', async () => {
    const fr = 'Le four est allumé à quatre heures, et qui rentre tard le voit. « Venez », dit la boulangère. »';
    const long = [fr, fr, fr, fr, 'Une lumière dans la nuit', fr, fr, fr, fr, 'Le pain du matin', fr, fr, fr];
    expect(await titles(long.join('\n\n'))).toEqual(['Une lumière dans la nuit', 'Le pain du matin']);
    const other = long.with(2, 'Quatre heures, à peine.');
    expect(await titles(other.join('\n\n'))).not.toContain('Le pain du matin');
  });

  it('are such lines between captions, and lines that stand there again and again', async () => {
    const text = under(EN, 'Before the dawn', 'At the market', 'Home again')
      .replace('At the market', 'VIDEO COURTESY OF THE HARBOUR\nAt the market')
      .replace('Home again', 'Boats at the pier. Photo: A. Miller\nHome again')
      .replaceAll(`${EN}${EN}`, `${EN}${EN}\nListen to this part`);
    expect(await titles(text)).toEqual(['Before the dawn', 'At the market', 'Home again']);
  });

  it('are such lines in a long text that also has a few short sentences', async () => {
    const part = Array.from({ length: 9 }, () => ZH);
    const heads = ['漁船歸來', '市場的早晨', '最後一盞燈'];
    const text = [...part, ...heads.flatMap((head) => [head, ...part, '先說水。', ZH])].join('\n');
    expect(await titles(text)).toEqual(heads);
    const short = [ZH, ...heads.flatMap((head) => [head, ZH, '先說水。', '再說火。', '還有風。', ZH])].join('\n');
    expect(await titles(short)).not.toEqual(heads);
  });

  it('are such lines beside captions that say where their picture is from', async () => {
    const text = under(ZH, '漁船歸來', '市場的早晨', '最後一盞燈').replace(
      '市場的早晨',
      '碼頭 圖片來源：海報社\n市場的早晨',
    );
    expect(await titles(text)).toEqual(['漁船歸來', '市場的早晨', '最後一盞燈']);
  });

  it('are two such lines, where a heading was broken over them', async () => {
    expect(await titles(under(ZH, '潮水退去之前\n誰還在岸上', '漁船', '最後一盞燈\n要留給誰？'))).toEqual([
      '潮水退去之前 誰還在岸上',
      '漁船',
      '最後一盞燈 要留給誰？',
    ]);
  });

  it('are single lines, where only one of them has a second: that is its text', async () => {
    const text = under(ZH, '潮水退去之前\n誰還在岸上？', '漁船', '最後一盞燈');
    expect(await titles(text)).toEqual(['潮水退去之前', '漁船', '最後一盞燈']);
  });

  it('are none of the questions that lead on from one paragraph to the next, unless most lines ask', async () => {
    const lines = ['潮水退去之前', '除了等待，漁船還有什麼辦法？', '漁船', '最後一盞燈'];
    expect(await titles(under(ZH, ...lines))).toEqual(['潮水退去之前', '漁船', '最後一盞燈']);
    const english = ['Before the dawn', 'What else, then, could a boat do?', 'At the market', 'Home again'];
    expect(await titles(under(EN, ...english))).toEqual(['Before the dawn', 'At the market', 'Home again']);
    const asked = ['潮水退去，誰在岸上？', '漁船去哪，誰知道？', '燈塔，為誰而亮？'];
    expect(await titles(under(ZH, ...asked))).toEqual(asked);
    expect(await titles(under(ZH, '潮水退去之前', '誰還在岸上？', '最後一盞燈'))).toContain('誰還在岸上？');
  });

  it.each([
    ['■', ZH, ['■潮水', '■漁船', '■夜燈'], ['潮水', '漁船', '夜燈']],
    ['◇', KO, ['◇시작', '◇끝'], ['시작', '끝']],
    ['【】', ZH, ['【潮水退去】', '【漁船歸來】'], ['潮水退去', '漁船歸來']],
    ['［］', ZH, ['［産品特長］', '［規格］', '［價格］'], ['産品特長', '規格', '價格']],
    ['◆ and a space', EN, ['◆ Before the dawn', '◆ Home again'], ['Before the dawn', 'Home again']],
  ])('are lines that begin with one sign: %s', async (_, body, lines, expected) => {
    expect(await titles(under(body, ...lines))).toEqual(expected);
  });

  it.each([
    ['▼', KO, '▼ “끝나지 않은 이야기” ▼', '“끝나지 않은 이야기”'],
    ['◆', ZH, '◆最後一盞燈◆', '最後一盞燈'],
    ['==', EN, '== Home again ==', 'Home again'],
  ])('are lines between two signs, one alone and above a name, too: %s', async (_, body, line, title) => {
    expect(await titles(under(body, line))).toEqual([title]);
    expect(await titles([body, body, line, '王小明', body, body].join('\n'))).toEqual([title]);
    // At the end, or above another line, it heads nothing.
    expect(await titles([body, body, line].join('\n'))).toEqual([]);
    expect(await titles([body, body, line.replace(/\s*\S{1,2}$/, ''), body].join('\n'))).toEqual([]);
  });

  it('are some of the lines with a sign, where others name the one line below them', async () => {
    const names = ['［有燈的船］', 'KP-108〈黑〉', '［無燈的船］', 'KP-110〈黑〉', '［小船］', 'KP-109〈白〉'];
    expect(await titles([ZH, ZH, ...names, under(ZH, '［特長］', '［規格］')].join('\n'))).toEqual(['特長', '規格']);
    expect(await titles([ZH, ZH, ...names, ZH].join('\n'))).toEqual([]);
  });

  it('are lines above the credit of a picture that was lost, where others stand alone as they do', async () => {
    const chinese = [ZH, '潮水退去之前', ZH, ZH, '漁船的早晨', ZH, ZH, '最後一盞燈', '图片来源：港口日報', ZH, ZH];
    expect(await titles(chinese.join('\n'))).toEqual(['潮水退去之前', '漁船的早晨', '最後一盞燈']);
    const english = [
      EN,
      'Before the dawn',
      EN,
      EN,
      'At the market',
      EN,
      EN,
      'Home again',
      'Photo credit: A. Miller',
      EN,
      EN,
    ];
    expect(await titles(english.join('\n'))).toEqual(['Before the dawn', 'At the market', 'Home again']);
    // Alone it is the picture's.
    const lone = [ZH, ZH, ZH, '最後一盞燈', '图片来源：港口日報', ZH, ZH];
    expect((await outline(lone.join('\n'))).article.boilerplate.map(({ text }) => text)).toContain('最後一盞燈');
  });

  it('are none of the points of a list, nor a single line with a sign, nor rubrics of a page', async () => {
    expect(await titles(`${ZH}\n■潮水\n■漁船\n■夜燈\n${ZH}`)).toEqual([]);
    expect(await titles(under(ZH, '■潮水'))).toEqual([]);
    expect(await titles(under(ZH, '【延伸閱讀】', '【相關新聞】'))).toEqual([]);
  });

  it('stand above a paragraph that an agency signs, and in letters without capitals', async () => {
    const signed = `${EN} (mhu/dpa)`;
    expect(await titles(under(signed, 'Before the dawn', 'At the market', 'Home again'))).toEqual([
      'Before the dawn',
      'At the market',
      'Home again',
    ]);
    const ar = 'عند الرابعة فجرا لا يضاء في الشارع سوى متجر واحد وفيه خبز ساخن لكل من يعود متأخرا إلى بيته.';
    expect(await titles(under(ar, 'الضوء قبل الخبز', 'حساب يستقيم', 'ليس في كل شارع'))).toEqual([
      'الضوء قبل الخبز',
      'حساب يستقيم',
      'ليس في كل شارع',
    ]);
  });

  it('are such lines around a line of a program', async () => {
    const code = `${ZH}\nzmap -p1 -o jp; killall -9;`;
    expect(await titles(under(ZH, '潮水', '漁船', '夜燈').replace('漁船', `${code}\n漁船`))).toEqual([
      '潮水',
      '漁船',
      '夜燈',
    ]);
  });

  it('are such lines above the foot of the page that was copied with them', async () => {
    const foot = Array.from({ length: 12 }, (_, i) => `另一則消息 ${'甲乙丙丁戊己庚辛壬癸子丑'[i]}`);
    const text = [under(ZH, '潮水', '漁船', '夜燈'), ...foot, ZH].join('\n');
    expect(await titles(text)).toEqual(['潮水', '漁船', '夜燈']);
  });

  it('are such lines between the legends of figures', async () => {
    const text = under(ZH, '潮水', '漁船', '夜燈').replaceAll(`${ZH}${ZH}`, `${ZH}${ZH}\n圖3 退潮的時刻與船數`);
    expect(await titles(text)).toEqual(['潮水', '漁船', '夜燈']);
  });

  it.each([
    [ES, ['Amarrar', 'Descargar en el muelle', 'Vender con calma', 'Volver a casa']],
    [EN, ['Unloading', 'Before the market', 'At the counter', 'Home again']],
  ])('are a single word among several of more words: %#', async (body, lines) => {
    expect(await titles(under(body, ...lines).replaceAll('\n', '\n\n'))).toEqual(lines);
  });

  it('are no single word of letters in a text that has others', async () => {
    const lines = ['港口的清晨', 'Content', '漁船的夜晚', '岸上的燈火'];
    expect(await titles(under(ZH, ...lines).replaceAll('\n', '\n\n'))).not.toContain('Content');
  });

  it('are long ones of letters, which say less in the same room', async () => {
    const lines = [
      'An old harbour and the people who will not let it sleep',
      'What the boats bring home on a night without any moon',
      'A market that sells out before the first tram comes by',
    ];
    expect(await titles(under(EN, ...lines))).toEqual(lines);
  });

  it.each([
    ['two of them', under(EN, 'Before the dawn', 'At the market')],
    ['lines that end as sentences do', under(EN, 'It was early.', 'It was noon.', 'It was late.')],
    ['items of a list that lost its marks', [EN, 'Fresh cod', 'Smoked eel', 'Dried squid', EN].join('\n')],
    ['bylines and dates', under(EN, 'Text: A. Miller', '12/05/2020', 'Photo | B. Baker')],
  ])('are not %s', async (_, text) => {
    expect(await titles(text)).toEqual([]);
  });
});

describe('numbers on lines of their own', () => {
  it.each([
    ['01', ['01', '02', '03']],
    ['一', ['一', '二', '三']],
    ['II', ['I', 'II', 'III']],
  ])('%s part the text; its first words are the title', async (_, lines) => {
    const { sections } = await outline(under('門口的樹長高了。沒有人記得是誰把它種在那裡的，也沒有人問過。', ...lines));
    expect(sections.map(({ title, numeral, isNamed }) => [title.text, numeral, isNamed])).toEqual(
      [1, 2, 3].map((numeral) => ['門口的樹長高了', numeral, false]),
    );
  });

  it('have their titles on the next line', async () => {
    const lines = ['01', '潮水', '02', '漁船'];
    const text = [ZH, ...lines.flatMap((line, i) => (i % 2 ? [line, ZH, `${ZH}${ZH}`] : [line]))].join('\n');
    const { sections } = await outline(text);
    expect(
      sections.map(({ title, numeral, isNamed, blocks }) => [title.text, numeral, isNamed, blocks.length]),
    ).toEqual([
      ['潮水', 1, true, 2],
      ['漁船', 2, true, 2],
    ]);
  });
});

describe('a title below its number', () => {
  const part = (...parts: string[][]) => [ZH, ...parts.flatMap((lines) => [...lines, ZH, `${ZH}${ZH}`])];

  it.each([
    [
      'whose first line goes on',
      'txt',
      [
        ['01', '潮水退去之前，', '誰還在岸上'],
        ['02', '漁船的一天'],
      ],
    ],
    [
      'two bold lines',
      'md',
      [
        ['**01**', '**潮水退去之前？**', '**誰還在岸上**'],
        ['**02**', '**漁船的一天**'],
      ],
    ],
    [
      'bold in pieces',
      'md',
      [
        ['**01**', '****潮水** **退去之前****', '**誰還在岸上**'],
        ['02', '**漁船的一天**'],
      ],
    ],
    [
      'two plain lines in each',
      'txt',
      [
        ['01', '潮水退去之前', '誰還在岸上'],
        ['02', '漁船的一天', '有多長'],
      ],
    ],
  ] as const)('is broken over lines: %s', async (_, format, parts) => {
    const [first, second] = await titles(part(...parts.map((lines) => [...lines])).join('\n\n'), format);
    expect(first).toMatch(/^潮水 ?退去之前(?:[，？]| )誰還在岸上$/);
    expect(second).toMatch(/^漁船的一天(?: 有多長)?$/);
  });

  it.each([
    [
      'a question and who asks it',
      [
        ['01', '潮水退去之前', '問：誰還在岸上？'],
        ['02', '漁船的一天', '問：有多長？'],
      ],
    ],
    [
      'a short line in one of them',
      [
        ['01', '潮水退去之前', '誰還在岸上'],
        ['02', '漁船的一天'],
      ],
    ],
  ])('is one line above %s', async (_, parts) => {
    expect(await titles(part(...parts).join('\n'))).toEqual(['潮水退去之前', '漁船的一天']);
  });
});

describe('sections of Markdown', () => {
  it('are plain lines, where a single mark is a label of the page', async () => {
    const text = under(EN, 'Before the dawn', 'At the market', 'Home again').replaceAll('\n', '\n\n');
    expect(await titles(`# Harbour\n\n${EN}\n\n## Story\n\n${text}`, 'md')).toEqual(
      expect.arrayContaining(['Before the dawn', 'At the market', 'Home again']),
    );
  });

  it('are items of an ordered list that text stands between', async () => {
    expect(await titles(`${EN}\n\n1. Dawn\n\n${EN}\n\n2. Noon\n\n${EN}`, 'md')).toEqual(['Dawn', 'Noon']);
  });

  it('are such items when each is written 1.', async () => {
    const { sections } = await outline(`${EN}\n\n1. Dawn\n\n${EN}\n\n1. Noon\n\n${EN}`, 'md');
    expect(sections.map(({ title, numeral }) => [title.text, numeral])).toEqual([
      ['Dawn', 1],
      ['Noon', 2],
    ]);
  });

  it('are bold paragraphs, where no other heading is', async () => {
    expect(await titles(`${EN}\n\n**Dawn**\n\n${EN}\n\n**Noon**\n\n${EN}`, 'md')).toEqual(['Dawn', 'Noon']);
    // Editors nest the tags of bold words.
    const pages = [
      '<b>[](https://harbour.example/dawn.jpg)Dawn</b>',
      '<b><b>The <b>late</b></b> noon</b>',
      '<b>It was</b> late when <b>they came</b>',
    ];
    const page = pages.map((line) => `<p>${line}</p><p>${EN}</p>`).join('\n');
    const { sections } = await outline(`<p>${EN}</p>${page}`, 'document');
    expect(sections.map(({ title }) => title.text)).toEqual(['Dawn', 'The late noon']);
  });

  it('hold bold lines, the first of which may stand right below their heading', async () => {
    const two = `## Dawn\n\n**Boats**\n\n${EN}\n\n**Nets**\n\n${EN}\n\n## Noon\n\n**Market**\n\n${EN}\n\n**Inns**\n\n${EN}`;
    const { sections } = await outline(two, 'md');
    expect(sections.map(({ children }) => children.map(({ title }) => title.text))).toEqual([
      ['Boats', 'Nets'],
      ['Market', 'Inns'],
    ]);
    // A bold line below a heading that no other one parts says what the section is about.
    const lone = `## Dawn\n\n**Boats**\n\n${EN}\n\n## Noon\n\n**Market**\n\n${EN}`;
    expect((await outline(lone, 'md')).sections.flatMap(({ children }) => children)).toEqual([]);
  });

  it.each([
    ['bold sentences', `${EN}\n\n**It was dawn.**\n\n${EN}\n\n**It was noon.**\n\n${EN}`],
    ['bold words that open a paragraph', `${EN}\n\n**Dawn** ${EN}\n\n**Noon** ${EN}`],
    ['bold questions', `${EN}\n\n**When was it?**\n\n${EN}\n\n**Who was it?**\n\n${EN}`],
    ['bold lines one below the other', `${EN}\n\n**Dawn**\n\n**Noon**\n\n**Dusk**\n\n${EN}`],
  ])('are not %s', async (_, text) => {
    expect(await titles(text, 'md')).toEqual([]);
  });

  it('are not the numbered steps of one section among several', async () => {
    const text = `## Before\n\n${EN} ${EN}\n\n## The work\n\n### 1. Tie\n\n${EN}\n\n### 2. Unload\n\n${EN}\n\n## After\n\n${EN} ${EN} ${EN}\n\n## Later\n\n${EN} ${EN}`;
    const { sections } = await outline(text, 'md');
    expect(sections.map(({ title, children }) => [title.text, children.length])).toEqual([
      ['Before', 0],
      ['The work', 2],
      ['After', 0],
      ['Later', 0],
    ]);
  });

  it('keep what stands between their title and a heading two levels below', async () => {
    const text = `## A\n\n#### a1\n\n${EN}\n\n### a2\n\n${EN}\n\n## B\n\n${EN}`;
    const { sections } = await outline(text, 'md');
    expect(sections[0]?.children.map(({ title, blocks }) => [title.text, blocks.length])).toEqual([
      ['a1', 1],
      ['a2', 1],
    ]);
  });
});

describe('what stands beside the numbers of sections', () => {
  const parts = (body: string, lines: readonly (readonly string[])[]): string =>
    lines.flatMap((heads) => [...heads, body, `${body}${body}`]).join('\n');
  const children = async (text: string): Promise<string[]> =>
    (await outline(text)).sections.flatMap((section) => section.children.map(({ title }) => title.text));

  it.each([
    [ZH, ['Part1起點', '權力的來源'], ['Part2轉折', '團結就是力量'], ['Part3終點', '下一個故事']],
    [EN, ['1. Dawn', 'The boats come in'], ['2. Noon', 'The market opens'], ['3. Dusk', 'The lights go on']],
  ])('names the part where a short line stands below each number', async (body, ...heads) => {
    expect(await children(`${body}\n${parts(body, heads)}`)).toEqual(heads.map(([, name]) => name));
  });

  it.each([
    ['below one of them only', EN, ['1. Dawn', 'The boats come in'], ['2. Noon'], ['3. Dusk', 'The lights go on']],
    ['that ask', ZH, ['一、起點', '為什麼？'], ['二、轉折', '怎麼辦？'], ['三、終點', '然後呢？']],
    [
      'that say a figure',
      EN,
      ['1. Bread', '5 loaves a day'],
      ['2. Soup', '9 bowls a day'],
      ['3. Tea', '20 cups a day'],
    ],
  ])('is text: lines %s', async (_, body, ...heads) => {
    expect(await children(`${body}\n${parts(body, heads as string[][])}`)).toEqual([]);
  });

  it('is a heading in a box of its own, counted anew in each part', async () => {
    const box = (line: string): string => `<blockquote><p><b>${line}</b></p></blockquote>`;
    const text = (words: string): string => `<p>${words}</p><p>${words}${words}</p>`;
    const page = [
      '<h1>港口的一天</h1>',
      ...['1', '2'].flatMap((number, i) => [
        `<p>${number}</p><p><strong>${['清晨的港口', '傍晚的市場'][i]}</strong></p>`,
        text(ZH),
        box('01. 船隻進港'),
        text(ZH),
        box('02. 漁獲上岸'),
        text(ZH),
      ]),
    ].join('\n');
    const { sections } = await outline(`<html><body><article>${page}</article></body></html>`, 'html');
    expect(sections.map(({ title }) => title.text)).toEqual(['清晨的港口', '傍晚的市場']);
    expect(sections.map(({ children: parts }) => parts.map(({ title }) => title.text))).toEqual([
      ['船隻進港', '漁獲上岸'],
      ['船隻進港', '漁獲上岸'],
    ]);
  });

  it('is counted by its place where the marks of a row count wrong', async () => {
    const row = (lines: readonly string[]): string => lines.map((line) => `## ${line}\n\n${EN}\n\n${EN}`).join('\n\n');
    const wrong = await outline(row(['1 Bread at dawn', '2 Soup', '3 Tea', '5 Cake', '4 Salt', '5 Rice']), 'md');
    expect(wrong.sections.map(({ title }) => title.text)).toEqual([
      'Bread at dawn',
      'Soup',
      'Tea',
      'Cake',
      'Salt',
      'Rice',
    ]);
    const own = await outline(row(['1. Bread', '2. Soup', '3. Tea', '90 ovens in a street']), 'md');
    expect(own.sections.map(({ title }) => title.text)).toEqual(['Bread', 'Soup', 'Tea', '90 ovens in a street']);
  });

  it.each([
    [ZH, ['智能眼鏡', '智能徽章', '智能手錶']],
    [EN, ['Smart glasses', 'Smart badges', 'Smart watches']],
  ])('names it below a picture', async (body, names) => {
    const text = names.map(
      (name, i) => `0${i + 1}\n\n![](${i}.png)\n\n${name}\n\n![](b${i}.png)\n\n${body}\n\n${name}${body}`,
    );
    const { sections } = await outline(`# The wearables\n\n${body}\n\n${text.join('\n\n')}`, 'md');
    expect(sections.map(({ title, isNamed }) => [title.text, isNamed])).toEqual(names.map((name) => [name, true]));
    expect(sections[0]?.blocks.map(({ type }) => type)).toEqual(['image', 'image', 'paragraph', 'paragraph']);
  });
});
