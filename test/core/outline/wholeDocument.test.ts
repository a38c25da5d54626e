import { describe, expect, it } from 'vitest';
import { outline } from '../../support/read.js';

const ZH = '渡輪公司說，這條航線從去年春天起就沒有停過一天，碼頭上的人也早已習慣在清晨五點排隊上船。';
const ZH2 = '船長記得，第一年冬天的乘客很少，有時整船只有三個人，他們坐在一起說話，直到對岸的燈亮起來。';
const EN = 'The company says that the ferry has not missed a day since last spring, and that people line up at five.';
const EN2 = 'The captain remembers the first winter, when some boats carried three passengers who sat close together.';

type Told = [title: string, numeral: number | null, children: string[]];

async function told(text: string, format: 'txt' | 'md' = 'txt'): Promise<Told[]> {
  const { sections } = await outline(text, format);
  return sections.map(({ title, numeral, children }) => [
    title.text,
    numeral,
    children.map((child) => child.title.text),
  ]);
}

describe('numbers that count on through the parts of a text', () => {
  it.each([
    [
      ZH,
      ['01', '碼頭上', ZH2, '1、排隊的人', ZH, '2、賣茶的人', ZH2],
      ['02', '船上', ZH, '3、船長', ZH2, '4、水手', ZH, ZH2],
      [
        ['碼頭上', 1, ['排隊的人', '賣茶的人']],
        ['船上', 2, ['船長', '水手']],
      ],
    ],
    [
      EN,
      ['Part 1: On the pier', EN2, '1. The people in line', EN, '2. The tea seller', EN2],
      ['Part 2: On board', EN, '3. The captain', EN2, '4. The sailors', EN, EN2],
      [
        ['On the pier', 1, ['The people in line', 'The tea seller']],
        ['On board', 2, ['The captain', 'The sailors']],
      ],
    ],
  ])('are below these: %#', async (lead, one, two, sections) => {
    expect(await told([lead, ...one, ...two].join('\n'))).toEqual(sections);
  });

  it('are not, where one of the parts has none of them', async () => {
    const text = [ZH, '一、碼頭上', ZH2, ZH, '二、船上', '1、船長', ZH, ZH2, '2、水手', ZH, ZH2, '三、對岸', ZH, ZH2];
    expect((await told(text.join('\n'))).map(([title]) => title)).toEqual(['碼頭上', '船上', '對岸']);
  });
});

describe('the title in the facts of a file', () => {
  const file = (title: string, heading: string, ...rest: string[]): string =>
    [`---\ntitle: ${title}\n---`, `# ${heading}`, ...rest].join('\n\n');

  it.each([
    ['18種等船的方法', '盤點！18種最常見的等船方法', ZH],
    ['渡輪通識', '人生何處不渡輪：渡輪通識', ZH],
    ['18 ways to wait for a ferry', 'The 18 best ways to wait for a ferry', EN],
  ])('takes the only top heading that says it in other words: %s', async (title, heading, body) => {
    const text = file(title, heading, body, '## 一', body, ZH2, '## 二', body, EN2);
    expect((await told(text, 'md')).map(([name]) => name)).not.toContain(heading);
    expect((await outline(text, 'md')).title.text).toBe(title);
  });

  it.each([
    ['渡輪通識', '碼頭上的一天', ZH],
    ['18 ways to wait for a ferry', 'A day on the pier', EN],
  ])('leaves another one: %s', async (title, heading, body) => {
    const text = file(title, heading, body, ZH2, '# 船上', body, EN2, '# 對岸', body, ZH2);
    expect((await told(text, 'md')).map(([name]) => name)).toContain(heading);
  });
});

describe('headings around the title’s own', () => {
  it.each([
    ['從海邊來', '渡輪的一年', ZH],
    ['From the coast', 'A year on the ferry', EN],
  ])('open the text, and are no sections: %s', async (kicker, title, body) => {
    const page = `<html><head><title>${title}</title></head><body><article><h4>${kicker}</h4><h1>${title}</h1><p>${body}</p><p>${ZH2}${EN2}</p><h6>A</h6><p>${body}${body}</p><p>${EN2}</p><h6>B</h6><p>${body}${body}</p><p>${ZH2}</p></article></body></html>`;
    const { sections } = await outline(page, 'html');
    expect(sections.map((section) => section.title.text)).toEqual(['A', 'B']);
  });
});

describe('a heading in quotation marks', () => {
  const text = (level: string, words: string): string =>
    [
      '## On the pier',
      EN,
      EN2,
      `${level} “${words}”`,
      `She said it again: ${words.toLowerCase()}, and nobody asked.`,
      EN,
      '## Across',
      EN2,
      EN,
    ].join('\n\n');

  it('is one where it is short and set as others are, though the text says it, too', async () => {
    expect((await told(text('##', 'It is a long way'), 'md')).map(([title]) => title)).toEqual([
      'On the pier',
      '“It is a long way”',
      'Across',
    ]);
  });

  it('is none where it is long, or alone on its level', async () => {
    const long = text('##', 'It is a long way home for those who have nobody there');
    expect((await told(long, 'md')).map(([title]) => title)).toEqual(['On the pier', 'Across']);
    expect((await told(text('###', 'It is a long way'), 'md')).flatMap(([, , children]) => children)).toEqual([]);
  });
});

describe('numbers alone on their lines in Markdown', () => {
  it.each([
    ['02.', ZH, ZH2],
    ['2)', EN, EN2],
  ])('are read as %s', async (second, one, two) => {
    const mark = second.replace(/\d+/, '');
    const number = (value: number): string => (second.startsWith('0') ? `0${value}${mark}` : `${value}${mark}`);
    const parts = ['Pier', 'Boat', 'Shore'].flatMap((name, i) => [number(i + 1), name, one, two]);
    expect((await told([one, ...parts].join('\n\n'), 'md')).map(([title, numeral]) => [title, numeral])).toEqual([
      ['Pier', 1],
      ['Boat', 2],
      ['Shore', 3],
    ]);
  });

  it('lose the marks that a converter escaped', async () => {
    const parts = ['Pier', 'Boat', 'Shore'].flatMap((name, i) => [
      `***\\*0${i + 1}.\\****`,
      `***\\*${name}\\****`,
      EN,
      EN2,
    ]);
    expect((await told([EN, ...parts].join('\n\n'), 'md')).map(([title]) => title)).toEqual(['Pier', 'Boat', 'Shore']);
  });

  it('are none in a list', async () => {
    const { lead } = await outline(`${EN}\n\n1. one boat\n2.\n3. two boats\n\n${EN2}`, 'md');
    expect(lead.map(({ type }) => type)).toContain('list');
  });
});

describe('bold lines', () => {
  it.each([
    [ZH, ZH2, '兩天沒有開船，真難受！', ['碼頭上', '船上', '對岸']],
    [EN, EN2, 'Two days without a boat, and it hurts!', ['On the pier', 'On board', 'Across']],
  ])('that cry out between headings are none: %#', async (one, two, outcry, [a = '', b = '', c = '']) => {
    const text = [one, `**${a}**`, one, two, `**${outcry}**`, one, `**${b}**`, one, two, `**${c}**`, one, two];
    expect((await told(text.join('\n\n'), 'md')).map(([title]) => title)).toEqual([a, b, c]);
  });
});

describe('lines in brackets', () => {
  it('head a paragraph that ends without a stop, too', async () => {
    const open = `${ZH2.slice(0, -1)}，然後船就開了`;
    const text = [ZH, '【排隊】', ZH, '【船長】', open, '【對岸】', ZH2];
    expect((await told(text.join('\n'))).map(([title]) => title)).toEqual(['排隊', '船長', '對岸']);
  });
});
