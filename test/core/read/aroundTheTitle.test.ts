import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../support/read.js';

const EN = Array.from(
  { length: 6 },
  (_, i) => `The oven of house ${i + 2} is lit at four, and whoever comes home late finds warm bread and a light.`,
);
const ZH = Array.from(
  { length: 6 },
  (_, i) => `第${i + 2}戶人家的烤爐凌晨四點就點著了，晚歸的人總能看見一盞燈，聞到剛出爐的麵包香味。`,
);
const page = (...lines: readonly string[]): string => lines.join('\n\n');

describe('a line above the title', () => {
  it.each([
    'FOR IMMEDIATE RELEASE',
    'Pressemitteilung',
    '新聞稿',
    'arXiv:2203.01234v2 [cs.HC] 4 Apr 2022',
    'Member-only story',
    '維基百科，自由的百科全書',
    '此條目需要補充更多來源。（2019年5月）',
  ])('is no title: %s', async (kicker) => {
    const { blocks, boilerplate } = await read(page(kicker, 'Bread at night', ...EN));
    expect(wordsOf(blocks)).toEqual(['Bread at night', ...EN]);
    expect(boilerplate.map(({ text }) => text)).toEqual([kicker]);
  });

  it.each([
    'Press releases we wrote',
    'The article on bread',
    'Transcripts of the night',
    '百科全書的一夜',
  ])('may be one: %s', async (title) => {
    expect(wordsOf((await read(page(title, ...EN))).blocks)[0]).toBe(title);
  });
});

describe('rubrics above a title', () => {
  it.each([
    [['Inicio', 'Sociedad', 'Pan de noche en la calle', 'Por Lucía Vega'], 'Pan de noche en la calle'],
    [['Accueil / Société / Ville', 'Le pain de la nuit', 'Par Anne Petit'], 'Le pain de la nuit'],
    [['LIFE IN THE CITY', 'The Bread That Nobody Sells', 'By Ann Miller'], 'The Bread That Nobody Sells'],
    [['麵包報', '社會', '夜裡的麵包店讓整條街醒著', '2024年3月18日'], '夜裡的麵包店讓整條街醒著'],
    [['빵신문', '사회', '밤의 빵집이 도시의 거실이 되다', '입력 2024.03.18 09:12'], '밤의 빵집이 도시의 거실이 되다'],
  ])('are none: %s', async (lines, title) => {
    const { blocks, facts } = await read(page(...lines, ...EN));
    expect(facts.title?.text).toBe(title);
    expect(wordsOf(blocks)).toEqual([title, ...EN]);
  });

  it.each([
    [['Subscribe', 'Nutrition', 'Evidence Based', 'The Ten Best Ways to Bake Bread at Night', 'By Ann Miller'], 3],
    [['Negocios', '¿Quiere pan? La calle le abre sus puertas de noche', 'Por Lucía Vega'], 1],
    [['財經', '街角的麵包店為什麼開到深夜還不打烊', '2024年3月18日'], 1],
  ])('are none where the page says them again below its text: %s', async (lines, at) => {
    const foot = [
      'Related articles',
      lines[0] ?? '',
      'The oven next door',
      'Salt',
      'Rye',
      'Privacy Policy',
      'Contact us',
    ];
    const { facts } = await read(page(...lines, ...EN, ...foot, 'All rights reserved'));
    expect(facts.title?.text).toBe(lines[at]);
    // A word that stands nowhere else is the title.
    if (at === 1) expect((await read(page(...lines, ...EN))).facts.title?.text ?? null).not.toBe(lines[at]);
  });

  it.each([
    [['BREAD AT NIGHT', 'Why the ovens of the street stay warm', 'By Ann Miller'], 0],
    [['夜', '一座城市和它的麵包店', '作者：李雷'], 0],
    [['Bread', 'A history of the ovens in our street', 'By Ann Miller'], 0],
  ])('are titles where a line says more below them: %s', async (lines) => {
    expect(wordsOf((await read(page(...lines, ...EN))).blocks)[0]).toBe(lines[0]);
  });
});

describe('a byline', () => {
  it.each([
    ['below what the text is about', ['A street stays awake. Here is why.', 'By Ann Miller'], 'Ann Miller'],
    ['that is a name above a date', ['ANN MILLER', 'MAY 11, 2022', '87', '14'], 'ANN MILLER'],
    [
      'of whoever wrote down an interview',
      ['Propos recueillis par Anne Petit', 'Publié le 3 octobre 2022'],
      'Anne Petit',
    ],
    ['of a speaker', ['Speaker: Ann Miller'], 'Ann Miller'],
    ['of a guest', ['Editor’s Note: This is a guest post from Ann Miller of Bread Daily.'], 'Ann Miller'],
    ['behind the day of the last change', ['Modified on August 22, 2012 by Ann Miller'], 'Ann Miller'],
    ['with the account it appeared in', ['原创 李青 城市观察家 2023-08-14 20:30 发表于上海'], '李青'],
    ['in Korean', ['작성자: 김하늘', '작성일: 2023년 4월 12일'], '김하늘'],
    ['in Arabic', ['بقلم: سلمى الخطيب', 'نشر في 12 مايو 2022'], 'سلمى الخطيب'],
  ])('%s', async (_, lines, author) => {
    const { blocks, facts } = await read(page('Bread at night', ...lines, ...EN));
    expect(facts.author?.text).toBe(author);
    expect(wordsOf(blocks).slice(-EN.length)).toEqual(EN);
    expect(wordsOf(blocks)).not.toContain(lines.at(-1));
  });

  it.each([
    ['a number that begins a section', ['By Ann Miller', '01']],
    ['a name that no date follows', ['Corner Bakery']],
    ['a sentence below a byline', ['By Ann Miller', 'The oven is lit.', 'By night it is cold.']],
  ])('is not %s', async (_, lines) => {
    expect(wordsOf((await read(page('Bread at night', ...lines, ...EN))).blocks)).toContain(lines.at(-1));
  });

  it('in lines of labels is read from Markdown, and its lines stay apart', async () => {
    const text = `# 街角的麵包店\n\n作者：李雷\n日期：2022-05-17\n標籤：麵包\n\n${ZH.join('\n\n')}`;
    const { facts, blocks } = await read(text, 'md');
    expect([facts.author?.text, facts.date?.text]).toEqual(['李雷', '2022-05-17']);
    expect(wordsOf(blocks)).toContain('標籤：麵包');
    const quoted = `# 街角的麵包店\n\n> 作者：李雷\n> 來源：某刊\n\n${ZH.join('\n\n')}`;
    expect((await read(quoted, 'md')).facts.author?.text).toBe('李雷');
  });

  it('is none in a quotation that says something first, nor where lines go on', async () => {
    const text = `# Bread at night\n\n> The night is long.\n>\n> By Ann Miller\n\n${EN.join('\n\n')}`;
    expect(wordsOf((await read(text, 'md')).blocks)[1]).toContain('The night is long.');
    const wrapped = `# Bread\n\nThe rule is: bake at night\nand sleep by day: nobody knows why.\n`;
    expect(wordsOf((await read(wrapped, 'md')).blocks)).toHaveLength(2);
  });
});

describe('a dateline', () => {
  it.each([
    ['新华社北京3月5日电（记者 张三、李四）', '张三、李四'],
    ['本报上海5月9日讯（记者李雷）', '李雷'],
    ['【台北＝王小明】', '王小明'],
    ['(서울=연합뉴스) 홍길동 기자 = ', '홍길동'],
    ['LONDON, March 3 (Reuters) - ', undefined],
    ['MALMÖ, Sweden – June 14, 2023 – ', undefined],
    ['MADRID (EFE).- ', undefined],
    ['MADRID, 12 May. (EUROPA PRESS) - ', undefined],
    ['London (CNN)', undefined],
    ['Berlin (dpa) - ', undefined],
  ])('is no word of the text: %s', async (dateline, author) => {
    const first = `${EN[0]} ${EN[1]}`;
    const { blocks, facts, boilerplate } = await read(page('Bread at night', `${dateline}${first}`, ...EN));
    expect(wordsOf(blocks)[1]).toBe(first);
    expect(facts.author?.text).toBe(author);
    expect(boilerplate.map(({ text }) => text)).toEqual([dateline.trim()]);
  });

  it.each([
    '3月5日電影節開幕的那個晚上，整條街的烤爐都沒有熄，晚歸的人總能看見一盞燈，聞到剛出爐的麵包香味。',
    '【重要】第一戶人家的烤爐凌晨四點就點著了，晚歸的人總能看見一盞燈，聞到剛出爐的麵包香味，也能坐一會兒。',
    'The Associated Press (AP) wrote of the street, and whoever comes home finds warm bread and a light in every house.',
    'LONDON (the old part of it) sleeps late, and whoever comes home finds warm bread and a light in every street.',
  ])('is not: %s', async (first) => {
    expect(wordsOf((await read(page('Bread at night', first, ...EN))).blocks)).toContain(first);
  });
});

describe('a table of contents in plain text', () => {
  it('is known by the dots that lead to its pages, as a book sets it', async () => {
    const entries = [
      '1 Flour . . . . . . . . . . 1',
      '1.1 Rye. . . . . . . 3 1.2 Wheat . . . . . . . . . 5',
      'Index ............ xii',
    ];
    const { blocks } = await read(['Bread', 'Table of Contents', ...entries, ...EN].join('\n\n'));
    expect(wordsOf(blocks)).toEqual(['Bread', ...EN]);
    const waiting = ['Wait..... 5 minutes.', 'Then...... 3'];
    expect(wordsOf((await read(['Bread', ...waiting, ...EN].join('\n\n'))).blocks)).toEqual([
      'Bread',
      ...waiting,
      ...EN,
    ]);
  });

  it('is no part of it', async () => {
    const parts = ['1 The oven', '2 The street', '2.1 At night'];
    const said = parts.flatMap((part, i) => [part, EN[i] ?? '']);
    expect(wordsOf((await read(['Bread', 'Contents', ...parts, ...said].join('\n'))).blocks)).toEqual([
      'Bread',
      ...said,
    ]);
    const law = ['第一章　總則', '第二章　設立', '第三章　附則'];
    const zh = law.flatMap((part, i) => [part, ZH[i] ?? '']);
    expect(wordsOf((await read(['條例', '目　錄', ...law, ...zh].join('\n'))).blocks)).toEqual(['條例', ...zh]);
  });

  it('is none where nothing is said again', async () => {
    const lines = ['Bread', 'Contents', 'flour of rye', 'salt and water', 'patience', ...EN];
    expect(wordsOf((await read(lines.join('\n'))).blocks).join('|')).toContain('flour of rye');
  });
});

describe('lines with the button that edits their section', () => {
  it('are headings', async () => {
    const { blocks } = await read(page('橋', ZH[0] ?? '', '歷史[編輯]', ZH[1] ?? '', '結構[編輯]', ZH[2] ?? ''));
    expect(blocks.filter(({ type }) => type === 'heading')).toMatchObject([
      { text: { text: '歷史' } },
      { text: { text: '結構' } },
    ]);
  });

  it('are not one line that has such a word', async () => {
    expect(wordsOf((await read(page('Bread', EN[0] ?? '', 'Press [edit]', EN[1] ?? ''))).blocks)).toContain(
      'Press [edit]',
    );
  });
});

describe('a mail', () => {
  it('has its subject as its title, whatever its head holds', async () => {
    const head =
      'From: Ann Miller <ann@example.com>\nTo: list@example.com\nSubject: Bread at night\nIn-Reply-To: <1@example.com>\nDate: 2023-02-07\n\n';
    expect((await read(`${head}${EN.join('\n\n')}`)).facts).toMatchObject({
      title: { text: 'Bread at night' },
      author: { text: 'Ann Miller' },
    });
  });
});

describe('lines of Korean', () => {
  it('are joined with a space', async () => {
    expect(wordsOf((await read('빵집은 네 시에\n불을 켠다.', 'md')).blocks)).toEqual(['빵집은 네 시에 불을 켠다.']);
  });
});
