import { describe, expect, it } from 'vitest';
import { extent, listRanges } from '../../../src/core/trace.js';
import { clean, wordsOf } from '../../support/read.js';

const NOISE =
  '吳泳銘是一個(gè)極少出現(xiàn)在聚光燈之下的CEO。\n執(zhí)掌兩年以來,他說(shuō)得(de)少,認(rèn)為(wéi)要學(xué)習(xí)。';

describe('readings in brackets', () => {
  it('go when they are readings of the character before, with a tone, and common in the document', async () => {
    const { blocks } = await clean(NOISE);
    expect(wordsOf(blocks)[0]).toBe('吳泳銘是一個極少出現在聚光燈之下的CEO。');
    // Without a tone mark it is not a scraper's reading.
    expect(wordsOf(blocks)[1]).toBe('執掌兩年以來，他說得（de）少，認為要學習。');
  });

  it.each([
    ['one alone is the author’s own', '荀彧(yù)是曹操的謀士。'.padEnd(200, '謀')],
    ['a bracket that is no reading of its character', '終點(Coding)和超級人工智能(ASI)，工具(tool)，編程(mā)。'],
  ])('%s', async (_, text) => {
    const brackets = text.match(/\([^)]*\)/g)?.map((bracket) => bracket.slice(1, -1)) ?? [];
    const words = wordsOf((await clean(text)).blocks).join('');
    for (const bracket of brackets) expect(words).toContain(bracket);
  });

  it('leaves every character traced to its place', async () => {
    const { blocks, source } = await clean(NOISE);
    const block = blocks[0];
    if (block?.type !== 'paragraph') throw new Error('a paragraph was expected');
    const back = listRanges(block.text).map(({ start, end }) => source.text.slice(start, end));
    expect(back.join('')).toBe(block.text.text);
    expect(back).toHaveLength(3);
  });
});

describe('an arrow before a paragraph', () => {
  it('goes with the emphasis that it was set in', async () => {
    const text = '**>** Another way is to ask the harbour. It took 5 > 3 boats.';
    expect(wordsOf((await clean(text)).blocks)[0]).toBe('Another way is to ask the harbour. It took 5 > 3 boats.');
  });
});

describe('punctuation', () => {
  it.each([
    ['他說,好;行:對?是!', '他說，好；行：對？是！'],
    ['工具(Tool Use)和編程', '工具（Tool Use）和編程'],
    ['通過Tool Use,AI可以像人', '通過Tool Use，AI可以像人'],
    ['共3,800家,10:30開門', '共3,800家，10:30開門'],
    ['見 https://a.b/c 和React, Vue兩種', '見 https://a.b/c 和React, Vue兩種'],
    ['調用 foo(a) 即可', '調用 foo(a) 即可'],
  ])('%s → %s', async (raw, wanted) => {
    expect(wordsOf((await clean(raw)).blocks)[0]).toBe(wanted);
  });

  it('leaves a Japanese text the commas that it uses for its own', async () => {
    const text = '図書館には開発, 運用と保守の三つのチームがあり、それぞれが夜の窓口を受け持っている。';
    expect(wordsOf((await clean(text)).blocks)[0]).toBe(text);
  });

  it('is that of a printed page in a title that a front matter names, too', async () => {
    const { facts } = await clean(
      '---\ntitle: 面包师说"灯要亮",到深夜\n---\n\n面包店的灯亮到深夜，让晚归的人有个去处。',
      'md',
    );
    expect(facts.title?.text).toBe('面包师说“灯要亮”，到深夜');
  });

  it('stays as it is in other languages', async () => {
    const text = 'It is, as they say, done (mostly).';
    expect(wordsOf((await clean(text)).blocks)[0]).toBe(text);
  });
});

describe('damage', () => {
  const DAMAGED = '阿里云要成為“云”,因?yàn)槲磥淼纳虡I(yè)模式就像電力系統,前景可期。\n這是好的一句。';

  it('is found as a clause and reported with line and column', async () => {
    const { damage, diagnostics, source } = await clean(DAMAGED);
    expect(damage).toHaveLength(1);
    const [range] = damage;
    expect(source.text.slice(range?.start, range?.end)).toBe('因?yàn)槲磥淼纳虡I(yè)模式就像電力系統');
    expect(diagnostics).toMatchObject([{ rule: 'damaged-text', severity: 'warning', line: 1, column: 11 }]);
  });

  it('is mended by a correction, whose words are traced to what they replace', async () => {
    const corrections = [{ find: '因?yàn)槲磥淼纳虡I(yè)模式', replace: '因為未來的商業模式', count: 1 }];
    const { damage, blocks, diagnostics } = await clean(DAMAGED, 'txt', corrections);
    expect(damage).toEqual([]);
    expect(diagnostics).toEqual([]);
    const block = blocks[0];
    if (block?.type !== 'paragraph') throw new Error('a paragraph was expected');
    expect(block.text.text).toContain('因為未來的商業模式就像電力系統');
    const piece = block.text.pieces.find((one) => one.length !== one.span);
    expect(piece).toMatchObject({ from: 10, span: corrections[0]?.find.length });
  });

  it.each([
    '你好嗎? Yes也行。',
    'Pokémon和café都是外來詞。',
    '這個問題:“應用”在哪裡?',
  ])('is not seen in %s', async (text) => {
    expect((await clean(text)).damage).toEqual([]);
  });

  it('is not mended by a correction that finds its words more often than it says', async () => {
    const { blocks, diagnostics } = await clean('好的一句，好的兩句。', 'txt', [
      { find: '好', replace: '壞', count: 1 },
    ]);
    expect(wordsOf(blocks)).toEqual(['好的一句，好的兩句。']);
    expect(diagnostics).toMatchObject([{ rule: 'correction-count' }]);
  });

  it('reports a correction that does not find its words as often as it says', async () => {
    const { diagnostics } = await clean('好的一句。', 'txt', [{ find: '沒有', replace: '有', count: 2 }]);
    expect(diagnostics).toMatchObject([{ rule: 'correction-count', severity: 'warning' }]);
  });
});

describe('boilerplate', () => {
  const BODY = Array.from({ length: 12 }, (_, i) => `第${i}段說的是一件真事，值得一讀。`).join('\n');

  it('at the end goes with the labels below its first line, and is listed', async () => {
    const tail = '該文觀點僅代表作者本人。\n品牌專題\n特別聲明:以上內容為用戶上傳。';
    const { blocks, boilerplate } = await clean(`${BODY}\n${tail}`);
    expect(wordsOf(blocks)).toHaveLength(12);
    expect(boilerplate.map((line) => line.text)).toHaveLength(3);
  });

  it('keeps a short last line that no notice follows', async () => {
    const { blocks } = await clean(`${BODY}\n全文完結於此`);
    expect(wordsOf(blocks).at(-1)).toBe('全文完結於此');
  });

  it('takes a short notice in the middle, and leaves a long paragraph that uses its words', async () => {
    const long = `我們在版權聲明這件事上想了很久，${'因為它牽涉到許多人的利益，'.repeat(12)}所以寫下來。`;
    const { blocks } = await clean(`${BODY}\n点击阅读原文\n${long}\n${BODY}`);
    const words = wordsOf(blocks);
    expect(words).not.toContain('点击阅读原文');
    expect(words.some((line) => line.startsWith('我們在版權聲明'))).toBe(true);
  });

  it('never takes the whole article', async () => {
    expect(wordsOf((await clean('Subscribe to us')).blocks)).toEqual(['Subscribe to us']);
  });
});

describe('what a scraper leaves', () => {
  it('loses empty images and keeps real ones', async () => {
    const { blocks } = await clean('正文一句。\n![]()\n![圖](a.png)');
    expect(wordsOf(blocks)).toEqual(['正文一句。', '![圖](a.png)']);
  });

  it('loses asterisks that CommonMark does not read beside full-width marks', async () => {
    const { blocks } = await clean('他說**很好，**真的。', 'md');
    expect(wordsOf(blocks)).toEqual(['他說很好，真的。']);
  });

  it.each([
    ['*시각화(Visualization)*를 한다.', '시각화(Visualization)를 한다.'],
    ['***“麵包”***的故事。', '“麵包”的故事。'],
    ['5 * 3 = 15, 그리고 3 * 5.', '5 * 3 = 15, 그리고 3 * 5.'],
    ['很好。 ****如果我不在，他會來。', '很好。如果我不在，他會來。'],
    ['**快來。** **** ****\n10月見', '快來。 10月見'],
    ['He said it was **** bad.', 'He said it was **** bad.'],
    ['**重點 **在這裡。', '重點 在這裡。'],
    ['It reads `**nil` as it reads `**{}` there.', 'It reads **nil as it reads **{} there.'],
  ])('reads %s as %s', async (written, wanted) => {
    expect(wordsOf((await clean(written, 'md')).blocks)).toEqual([wanted]);
  });

  it('reads any kind of line end', async () => {
    const { blocks, source } = await clean('第一行。\r\n第二行,好。\r第三行。');
    expect(wordsOf(blocks)).toEqual(['第一行。', '第二行，好。', '第三行。']);
    const last = blocks[2];
    if (last?.type !== 'paragraph') throw new Error('a paragraph was expected');
    const place = extent(last.text);
    expect(source.text.slice(place?.start, place?.end)).toBe('第三行。');
  });
});
