import { describe, expect, it } from 'vitest';
import { fromChinese, parseNumber } from '../../../src/core/outline/parseNumber.js';
import { outline, wordsOf } from '../../support/read.js';

const TEXT = '這一段說的是一件值得細讀的事情，因為它並不簡單，也不容易說清楚，所以要多說幾句話。';

/** `[title, …children]` of each section. */
async function sections(text: string, format: 'txt' | 'md' = 'txt') {
  const { sections: found } = await outline(text, format);
  return found.map(({ title, children }) => [title.text, ...children.map((child) => child.title.text)]);
}

describe('numbered lines of a raw text', () => {
  it.each([
    ['1.開始\n', '2.結束\n', '開始', '結束'],
    ['01 開始\n', '02 結束\n', '開始', '結束'],
    ['一、開始\n', '二、結束\n', '開始', '結束'],
    ['（一）開始\n', '（二）結束\n', '開始', '結束'],
    ['第一章 開始\n', '第二章 結束\n', '開始', '結束'],
    ['Part I: The start\n', 'Part II: The end\n', 'The start', 'The end'],
    ['PART. 1 The start\n', 'PART. 2 The end\n', 'The start', 'The end'],
    ['Step 1: The start\n', 'Step 2: The end\n', 'The start', 'The end'],
    ['I. The start\n', 'II. The end\n', 'The start', 'The end'],
  ])('%j and %j are sections', async (first, second, ...titles) => {
    const found = await outline(`${TEXT}\n${first}${TEXT}\n${TEXT}\n${second}${TEXT}`);
    expect(found.sections.map((section) => section.title.text)).toEqual(titles);
    expect(found.sections.map((section) => section.numeral)).toEqual([1, 2]);
    expect(found.sections[0]?.blocks).toHaveLength(2);
    expect(found.lead).toHaveLength(1);
  });

  it.each([
    ['a list without text between its items', `${TEXT}\n1.甲\n2.乙\n3.丙\n${TEXT}`],
    ['one number alone', `${TEXT}\n1.開始\n${TEXT}`],
    ['numbers that do not count up from one', `${TEXT}\n3.開始\n${TEXT}\n7.結束\n${TEXT}`],
    ['numbered sentences', `${TEXT}\n1.他說了一句話。\n${TEXT}\n2.她也說了一句。\n${TEXT}`],
    ['two styles with one number each', `${TEXT}\n1.開始\n${TEXT}\n二、結束\n${TEXT}`],
    ['a year at the start of a line', `${TEXT}\n2021年的事\n${TEXT}\n2022年的事\n${TEXT}`],
  ])('%s makes no section', async (_, text) => {
    expect(await sections(text)).toEqual([]);
  });
});

describe('headings of Markdown', () => {
  it('are sections on the level that is numbered, wherever it stands', async () => {
    const text = `# T\n\n${TEXT}\n\n## Shelf\n\n### 1. One\n\n${TEXT}\n\n### 2. Two\n\n${TEXT}\n\n## Last\n\n${TEXT}`;
    expect(await sections(text, 'md')).toEqual([['One'], ['Two'], ['Last']]);
  });

  it('are sections on the highest level with two of them', async () => {
    const text = `Title\n===\n\n### A\n\n${TEXT}\n\n#### a\n\n${TEXT}\n\n### B\n\n${TEXT}`;
    expect(await sections(text, 'md')).toEqual([['A', 'a'], ['B']]);
    expect((await outline(text, 'md')).title.text).toBe('Title');
  });

  it('are called as the book is, where they are counted, and end with what says that it ends the text', async () => {
    const chapters = ['第一章 起點', '第二章 夜車', '第三章 終點', '后记'].map((head) => `### ${head}\n\n${TEXT}`);
    const text = `---\ntitle: 《夜車》\n---\n\n## 摘要\n\n${chapters.join('\n\n')}`;
    expect(await sections(text, 'md')).toEqual([['起點'], ['夜車'], ['終點'], ['后记']]);
  });

  it('name for each part the heading that it stands under inside its section', async () => {
    const text = `## A\n\n### a\n\n${TEXT}\n\n#### good\n\n${TEXT}\n\n#### bad\n\n${TEXT}\n\n### b\n\n${TEXT}\n\n## B\n\n${TEXT}`;
    const [first] = (await outline(text, 'md')).sections;
    expect(first?.children.map(({ title, shelf }) => [title.text, shelf?.text ?? null])).toEqual([
      ['a', null],
      ['good', 'a'],
      ['bad', 'a'],
      ['b', null],
    ]);
  });

  it('lose the numbers of subsections', async () => {
    const text = `## 1.前言\n\n${TEXT}\n\n## 2.正文\n\n### 2.1 甲\n\n${TEXT}\n\n### 2.2 乙\n\n${TEXT}`;
    expect(await sections(text, 'md')).toEqual([['前言'], ['正文', '甲', '乙']]);
  });

  it('under a shelf belong to the numbered one before them', async () => {
    const text = `## Shelf\n\n### 1. One\n\n${TEXT}\n\n### 2. Two\n\n${TEXT}\n\n### Verdict\n\n${TEXT}\n\n## End\n\n${TEXT}`;
    expect((await sections(text, 'md')).map(([title]) => title)).toEqual(['One', 'Two', 'End']);
  });

  it('are not repeated by a list of contents', async () => {
    const text = `- One\n- Two\n- Three\n\n## One\n\n${TEXT}\n\n## Two\n\n${TEXT}\n\n## Three\n\n${TEXT}`;
    expect((await outline(text, 'md')).lead).toEqual([]);
    const boxed = text.replace(/^- /gm, '> 1. ').replace('> 1. One', '> Contents\n> 1. One');
    expect((await outline(boxed, 'md')).lead).toEqual([]);
  });

  it('have no numbers such as 2-1. in their titles', async () => {
    const text = `## 1. Flour\n\n### 1-1. Rye\n\n${TEXT}\n\n### 2-3 days of rest\n\n${TEXT}\n\n## 2. Salt\n\n${TEXT}`;
    const [flour] = (await outline(text, 'md')).sections;
    expect(flour?.children.map(({ title }) => title.text)).toEqual(['Rye', '2-3 days of rest']);
  });
});

describe('the title', () => {
  it.each([
    ['front matter first', '---\ntitle: Real\n---\n\n# Other\n\nText.', 'md', 'Real'],
    ['a first heading with nothing of its own', '# Buses\n\n# Why\n\nThey run.\n\n# How\n\nThey wait.', 'md', 'Buses'],
    ['no first section that has a text', '# Why\n\nThey run.\n\n# How\n\nThey wait.', 'md', 'They run'],
    ['the first point of a list alone', '- Flour\n- Water', 'md', 'Flour'],
    ['the head of a table alone', '| Shop | Loaves |\n|---|---|\n| Mill | 9 |', 'md', 'Shop'],
    ['the first line of code alone', '```\n\nbake(bread)\nwait()\n```', 'md', 'bake(bread)'],
    ['a short first line', `電就是未來。\n${TEXT}\n${TEXT}`, 'txt', '電就是未來'],
    [
      'a longer first line that ends no sentence',
      `Late again: how a bakery of the harbour went on selling bread through three winters without light\n${TEXT}\n${TEXT}`,
      'txt',
      'Late again: how a bakery of the harbour went on selling bread through three winters without light',
    ],
    ['no greeting', `Buenas noches.\n\nEl pan de noche\n\n${TEXT}\n\n${TEXT}`, 'txt', 'El pan de noche'],
    ['no greeting, Chinese', `各位朋友好！\n\n麵包的夜晚\n\n${TEXT}\n\n${TEXT}`, 'txt', '麵包的夜晚'],
    ['else the first sentence', `${TEXT.slice(0, 20)}。${TEXT}\n${TEXT}`, 'txt', TEXT.slice(0, 20)],
  ] as const)('%s', async (_, text, format, title) => {
    expect((await outline(text, format)).title.text).toBe(title);
  });

  it.each([
    [
      'Ann Miller: The oven is warm at four.\n\nBo Hill: And who comes?\n\nAnn Miller: Everybody.',
      'The oven is warm at four',
    ],
    ['王小明：爐子四點就熱了。\n\n李雷：誰來？\n\n王小明：大家。', '爐子四點就熱了'],
    ['Warning: the oven is warm at four.\n\nNobody may touch it then.', 'Warning: the oven is warm at four'],
  ])('is what somebody says, without the name: %s', async (text, title) => {
    const long = `${text}\n\n${TEXT}`;
    expect((await outline(long)).title.text).toBe(title);
  });

  it.each([
    ['Ovens compared (page 1 of 2)', 'Ovens compared'],
    ['オーブンを比べてみた（1/2 ページ）', 'オーブンを比べてみた'],
    ['烤箱大比拼（第2页）', '烤箱大比拼'],
    ['Öfen im Vergleich (Seite 1 von 3)', 'Öfen im Vergleich'],
    ['Ovens compared (1/2)', 'Ovens compared (1/2)'],
    ['The page that was lost (page)', 'The page that was lost (page)'],
  ])('does not say on which page it stood: %s', async (written, title) => {
    expect((await outline(`# ${written}\n\n${TEXT}\n\n${TEXT}`, 'md')).title.text).toBe(title);
  });

  it('is no section, though its marks are written in another width', async () => {
    const text = `---\ntitle: Awake?\n---\n\n# Awake？\n\n${TEXT}\n\n# One\n\n${TEXT}\n\n# Two\n\n${TEXT}`;
    expect((await outline(text, 'md')).sections.map(({ title }) => title.text)).toEqual(['One', 'Two']);
  });
});

describe('numbers', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十三', 23],
    ['三三', null],
  ])('%s is %s', (digits, value) => {
    expect(fromChinese(digits)).toBe(value);
  });

  it.each(['1.1 甲', '2021 年', '3.14是圓周率', '一個人', 'Internet', '10%的人'])('%s has none', (line) => {
    expect(parseNumber(line)).toBeNull();
  });
});

describe('what is set as a heading and is none', () => {
  const STANDFIRST =
    'Why the old bakers of the harbour street get up two hours before everybody else, and what it costs them';
  const text = (title: string, ...rest: string[]) => [`# Bread`, title, ...rest].join('\n\n');

  it('is the sentence below the title, alone on its level or far longer than the others', async () => {
    const alone = await outline(text(`## ${STANDFIRST}`, TEXT, TEXT), 'md');
    expect([alone.sections.length, alone.lead[0]]).toMatchObject([
      0,
      { type: 'paragraph', text: { text: STANDFIRST } },
    ]);
    const among = await outline(text(`## ${STANDFIRST}`, TEXT, '## Flour', TEXT, '## Salt', TEXT), 'md');
    expect(among.sections.map(({ title }) => title.text)).toEqual(['Flour', 'Salt']);
  });

  it('is not the first of several long headings', async () => {
    const other = STANDFIRST.replace('old', 'young');
    const { sections } = await outline(text(`## ${STANDFIRST}`, TEXT, `## ${other}`, TEXT), 'md');
    expect(sections).toHaveLength(2);
  });

  it('is who said the words above it', async () => {
    const { sections } = await outline(text('## Bread is time', '#### — A. Miller', TEXT, '## Salt', TEXT), 'md');
    expect(sections.map(({ title, children }) => [title.text, children.length])).toEqual([
      ['Bread is time', 0],
      ['Salt', 0],
    ]);
  });

  it('is a sentence of the text that is set large in quotation marks', async () => {
    const told = 'She said it once more: bread is nothing but patience, and nobody asked her again.';
    const { sections } = await outline(
      text('## Flour', TEXT, '### “Bread is nothing but patience”', told, '## Salt', TEXT),
      'md',
    );
    expect(sections.map(({ children }) => children.length)).toEqual([0, 0]);
    const own = await outline(
      text('## Flour', TEXT, '### “Bread is nothing but patience”', TEXT, '## Salt', TEXT),
      'md',
    );
    expect(own.sections.map(({ children }) => children.length)).toEqual([1, 0]);
  });

  it('is a label with nothing below it', async () => {
    const { sections } = await outline(text('## Flour', TEXT, '# Also on this page'), 'md');
    expect(sections.map(({ title }) => title.text)).toEqual(['Flour']);
  });
});

describe('a list of contents', () => {
  const body = `## Flour and salt\n\n${TEXT}\n\n## The oven\n\n${TEXT}\n\n## Who comes\n\n${TEXT}`;

  it.each([
    ['below a heading', '### Jump links\n\n- [Flour and salt](#a)\n- [The oven](#b)\n- [Who comes](#c)'],
    [
      'in a box, its lines run together',
      '> ### 目錄\n> \n> [Flour and salt](#a)  \n> [The oven](#b)  \n> [Who comes](#c)',
    ],
  ])('%s goes with it', async (_, contents) => {
    const { lead } = await outline(`---\ntitle: Bread\n---\n\n${contents}\n\n${TEXT}\n\n${body}`, 'md');
    expect(wordsOf(lead)).toEqual([TEXT]);
  });

  it('is none that names but one of them', async () => {
    const box = '> The oven is old, and the flour and salt are not.';
    const { lead } = await outline(`---\ntitle: Bread\n---\n\n${box}\n\n${TEXT}\n\n${body}`, 'md');
    expect(lead).toHaveLength(2);
  });
});

describe('a text above its only heading', () => {
  const part = (of: string, count: number): string =>
    Array.from(
      { length: count },
      (_, i) =>
        `The ${of} of street ${i} is older than the harbour, and whoever asks for the ${of} is told how the ${of} came there.`,
    ).join('\n\n');
  const text = ['oven', 'market', 'lighthouse', 'ferry'].map((of) => part(of, 8)).join('\n\n');

  it('is parted as one without a heading where it is nearly all', async () => {
    const { sections } = await outline(`# The harbour\n\n${text}\n\n## In figures\n\n${part('box', 2)}`, 'md');
    expect(sections.length).toBeGreaterThan(2);
    expect(sections.map(({ isNamed }) => isNamed)).toEqual([...sections.slice(1).map(() => false), true]);
    expect(sections.at(-1)?.title.text).toBe('In figures');
  });

  it('leads in to what stands below it where it is not', async () => {
    const { lead, sections } = await outline(`# The harbour\n\n${part('oven', 8)}\n\n## In figures\n\n${text}`, 'md');
    expect([lead.length, sections.length]).toEqual([8, 1]);
  });
});

it('is no section, though the file has a rubric before it', async () => {
  const text = `---\ntitle: 【译】麵包的夜晚\n---\n\n# 麵包的夜晚\n\n${TEXT}\n\n${TEXT}`;
  const { title, sections } = await outline(text, 'md');
  expect(title.text).toBe('【译】麵包的夜晚');
  expect(sections.map((section) => section.title.text)).not.toContain('麵包的夜晚');
});

describe('parts of a section', () => {
  const TEXT = 'The oven is lit at four, and whoever comes home late finds the shop open and the bread still warm.';
  const children = async (text: string) =>
    (await outline(text, 'md')).sections.map(({ children }) => children.map(({ title }) => title.text));

  it('keep the word that says they are one of several', async () => {
    const part = (name: string) => `### ${name}\n\n${TEXT}`;
    expect(
      await children(
        `# Bread\n\n## Ways\n\n${part('Example 1: Rye')}\n\n${part('Example 2: Wheat')}\n\n## Steps\n\n${part('Step 1: Knead')}\n\n${part('Step 2: Bake')}`,
      ),
    ).toEqual([
      ['Example 1: Rye', 'Example 2: Wheat'],
      ['Knead', 'Bake'],
    ]);
  });

  it('are bold lines that stand at the head of several sections', async () => {
    const section = (name: string) => `## ${name}\n\n**Goals**\n\n${TEXT}\n\n### More of ${name}\n\n${TEXT}`;
    expect(await children(`# Bread\n\n${section('Rye')}\n\n${section('Wheat')}`)).toEqual([
      ['Goals', 'More of Rye'],
      ['Goals', 'More of Wheat'],
    ]);
  });

  it('have no mark of a note in their titles, and powers keep theirs', async () => {
    const text = `# Bread\n\n## Rye <sup>2</sup>\n\n${TEXT}\n\n## 10<sup>2</sup> loaves\n\n${TEXT}`;
    expect((await outline(text, 'md')).sections.map(({ title }) => title.text)).toEqual(['Rye', '102 loaves']);
  });
});

describe('who speaks, below the title of what he speaks of', () => {
  const TEXT = 'The oven is lit at four, and whoever comes home late finds the shop open and the bread still warm.';

  it.each(['Ann Miller (@annmiller)', '@ann_m', '田中花子（@hanako）'])('is no heading: %s', async (speaker) => {
    const talk = (name: string) => `### ${name}\n\n#### ${speaker}\n\n${TEXT}`;
    const { sections } = await outline(
      `# Day\n\n## Talks\n\n${talk('Rye')}\n\n${talk('Wheat')}\n\n## Dinner\n\n${TEXT}`,
      'md',
    );
    expect(sections[0]?.children.map(({ title }) => title.text)).toEqual(['Rye', 'Wheat']);
    expect(sections[0]?.children[0]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  });

  it('is told from what a program marks so', async () => {
    const mark = (name: string) => `### ${name}\n\n${TEXT}`;
    const text = `# Day\n\n## Marks\n\n${mark('@Inject')}\n\n${mark('@Test')}\n\n## Dinner\n\n${TEXT}`;
    const { sections } = await outline(text, 'md');
    expect(sections[0]?.children.map(({ title }) => title.text)).toEqual(['@Inject', '@Test']);
  });

  it('may be the heading where none stands above', async () => {
    const talk = (name: string) => `### ${name}\n\n${TEXT}`;
    const { sections } = await outline(
      `# Day\n\n## Talks\n\n${TEXT}\n\n${talk('@ann_m')}\n\n${talk('@bob_k')}\n\n## Dinner\n\n${TEXT}`,
      'md',
    );
    expect(sections[0]?.children.map(({ title }) => title.text)).toEqual(['@ann_m', '@bob_k']);
  });
});
