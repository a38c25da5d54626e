import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTexts } from '../../../src/core/mapBlocks.js';
import type { Article } from '../../../src/core/model.js';
import { clean, read, wordsOf } from '../../support/read.js';

/** Every piece of every text gives back its own words, entities and line ends apart. */
function expectTraced({ source, blocks }: Article): void {
  for (const text of blocks.flatMap((block) => listTexts(block)))
    for (const piece of text.pieces) {
      const words = text.text.slice(piece.at, piece.at + piece.length);
      const origin = source.text.slice(piece.from, piece.from + piece.span);
      if (piece.length === piece.span) expect(words.replace(/\s/g, ' ')).toBe(origin.replace(/\s/g, ' '));
    }
}

describe('plain text', () => {
  it('reads a line as a paragraph', async () => {
    expect(wordsOf((await read('第一段。\n\n第二段。\n第三段。')).blocks)).toEqual([
      '第一段。',
      '第二段。',
      '第三段。',
    ]);
  });

  it('joins the lines of hard-wrapped text', async () => {
    const line = 'The quick brown fox jumps over the lazy dog and then goes home to';
    const paragraph = Array.from({ length: 6 }, () => line).join('\n');
    const { blocks } = await read(`${paragraph}\nsleep.\n\n${paragraph}\nsleep.`);
    expect(blocks).toHaveLength(2);
    expect(wordsOf(blocks)[0]).toContain('home to The quick');
  });

  it.each([
    [
      'points with marks',
      'You need:\n• flour\n• water\n• salt\nThat is all.',
      ['You need:', 'flour | water | salt', 'That is all.'],
    ],
    ['a line of speech', 'He stood up.\n- I will go.\nAnd he went.', ['He stood up.', '- I will go.', 'And he went.']],
  ])('reads %s', async (_, raw, wanted) => {
    expect(wordsOf((await read(raw)).blocks)).toEqual(wanted);
  });

  it('keeps the points of hard-wrapped text apart', async () => {
    const line = 'The quick brown fox jumps over the lazy dog and then goes home to';
    const paragraph = `${Array.from({ length: 6 }, () => line).join('\n')}\nsleep.`;
    const points = `- ${line.slice(2)}\n  ${line.slice(2)}\n  eat.\n- ${line.slice(2)}\n  drink.`;
    const { blocks } = await read(`${paragraph}\n\n${points}\n\n${paragraph}`);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph']);
    expect(blocks[1]).toMatchObject({
      items: [{ text: expect.stringMatching(/eat\.$/) }, { text: expect.stringMatching(/drink\.$/) }],
    });
  });

  it.each([
    [
      'claims with a sign between them',
      'Costs fall by a third ~ Orders grow by a half ~ Nobody waits for bread',
      'Costs fall by a third | Orders grow by a half | Nobody waits for bread',
    ],
    [
      'the same in Chinese',
      '成本下降三分之一 ● 订单增长一半 ● 没有人再排队',
      '成本下降三分之一 | 订单增长一半 | 没有人再排队',
    ],
    ['labels', 'Home | News | Bread | Contact', 'Home | News | Bread | Contact'],
    ['a range', 'It takes 2 ~ 3 days ~ more in winter', 'It takes 2 ~ 3 days ~ more in winter'],
  ])('%s', async (name, raw, wanted) => {
    const { blocks } = await read(`Bread is made here.\n\n${raw}`);
    expect(wordsOf(blocks)[1]).toBe(wanted);
    expect(blocks[1]?.type).toBe(name === 'labels' || name === 'a range' ? 'paragraph' : 'list');
  });

  it.each([
    [
      'steps that count up from 1',
      'How to:\n1. Mix it.\n2. Wait.\n3) Bake.\nDone.',
      ['How to:', 'Mix it. | Wait. | Bake.', 'Done.'],
    ],
    ['two of them may be headings', '1. Morning\n2. Evening\nText.', ['1. Morning', '2. Evening', 'Text.']],
    [
      'numbers with text between them',
      '1. One\nText.\n2. Two\nText.\n3. Three',
      ['1. One', 'Text.', '2. Two', 'Text.', '3. Three'],
    ],
    ['points behind hands and ticks', '👉 Flour\n👉 Water\nText 🔥.', ['Flour | Water', 'Text 🔥.']],
    [
      'tags that were pasted in',
      'One.<br><br>Two, <b>bold</b>.\n<p>Three &amp; four.</p>\nUse the <br> tag and <b> where 1 < 2.',
      ['One.', 'Two, bold.', 'Three & four.', 'Use the <br> tag and <b> where 1 < 2.'],
    ],
    ['a title with a line below it', 'The bakery\n==========\n\nBread is made.', ['The bakery', 'Bread is made.']],
    ['a drawn line of its own length', 'The bakery\n\n====\n\nBread.', ['The bakery', '====', 'Bread.']],
    ['icons of a page’s own font', 'The \ue003bakery\n\nOpen \u{f0001}today.', ['The bakery', 'Open today.']],
    [
      'what parts letters, but where it is written',
      '\u200cThe bakery\n\nنامه\u200cها، 了\u200c解.',
      ['The bakery', 'نامه\u200cها، 了解.'],
    ],
    ['signs without width', '\u200bThe ba\u200bkery\ufeff\n\nNo\u2060thing.', ['The bakery', 'Nothing.']],
  ])('reads %s', async (_, raw, wanted) => {
    const article = await read(raw);
    expect(wordsOf(article.blocks)).toEqual(wanted);
    expectTraced(article);
  });

  it('reads the head of a mail, and sets its signature aside', async () => {
    const mail =
      'From: Ann <ann@bread.example>\nTo: Ben <ben@bread.example>\nSubject: The oven\n\nIt is lit.\n\n-- \nAnn\nBakery';
    const { blocks, facts, boilerplate } = await clean(mail);
    expect([facts.title?.text, facts.author?.text]).toEqual(['The oven', 'Ann']);
    expect(wordsOf(blocks)).toEqual(['It is lit.']);
    expect(boilerplate.map(({ text }) => text)).toEqual(['--', 'Ann', 'Bakery']);
    expect(wordsOf((await clean('It is lit.\n\n-- he said, and left.')).blocks)).toContain('-- he said, and left.');
  });

  it('reads a text with headings of Markdown as Markdown', async () => {
    expect((await read('# Title\n\nText.')).blocks[0]?.type).toBe('heading');
  });
});

describe('Markdown', () => {
  it.each([
    [
      'emphasis, code and links lose their marks',
      '**Bold** and `code` and [a *link*](http://x.y).',
      'Bold and code and a link.',
    ],
    ['entities are decoded', 'A &mdash; B &amp; C', 'A — B & C'],
    ['escapes are undone', String.raw`1\. not a list \*`, '1. not a list *'],
    ['ruby readings are left out', '清理<ruby>代码<rt>code</rt></ruby>债务', '清理代码债务'],
    ['a soft break is a space in English', 'one\ntwo', 'one two'],
    ['a soft break is nothing in Chinese', '一\n二', '一二'],
    ['an image between words is lifted out', 'See ![alt](a.png) here', 'See  here'],
  ])('%s', async (_, raw, wanted) => {
    const article = await read(raw, 'md');
    expect(wordsOf(article.blocks)[0]).toBe(wanted);
    expectTraced(article);
  });

  it('reads lists, nested and indented ones with their words in place', async () => {
    const article = await read('- one\n  more\n- two\n  1. inner\n  2. last\n', 'md');
    expect(wordsOf(article.blocks)).toEqual(['one more', 'two', 'inner | last']);
    expectTraced(article);
  });

  it('reads tables, code, quotes and images', async () => {
    const article = await read(
      '| a | b |\n|-|-|\n| 1 | 2 |\n\n```js\nx()\n\ny()\n```\n\n> wise\n> words\n\n![pic](p.png)',
      'md',
    );
    expect(article.blocks.map((block) => block.type)).toEqual(['table', 'code', 'quote', 'image']);
    expect(wordsOf(article.blocks)).toEqual(['a | b / 1 | 2', 'x()\n\ny()', 'wise words', '![pic](p.png)']);
    expectTraced(article);
  });

  it('reads the paragraphs inside HTML and drops the instructions of site generators', async () => {
    const article = await read(
      '{{< figure "x" >}}\n\n<p style="a">\n  Words &amp; more.\n</p>\n<script>no()</script>',
      'md',
    );
    expect(wordsOf(article.blocks)).toEqual(['Words & more.']);
    expectTraced(article);
  });

  it('honours front matter, traced', async () => {
    const article = await read(
      '---\ntitle: "Hello"\ndate: 2024-06-14 09:00\nauthors:\n  - Ada\nlang: en\n---\n\nText.',
      'md',
    );
    const { title, date, author } = article.facts;
    expect([title?.text, date?.text, author?.text]).toEqual(['Hello', '2024-06-14', 'Ada']);
    const piece = title?.pieces[0];
    expect(article.source.text.slice(piece?.from, (piece?.from ?? 0) + 5)).toBe('Hello');
    expect(wordsOf(article.blocks)).toEqual(['Text.']);
  });

  it('leaves dashes that are no front matter alone', async () => {
    expect((await read('---\n\nText: yes\n\n---\n\nMore.', 'md')).facts.title).toBeNull();
  });
});

describe('any text', () => {
  it('keeps a formula beside a mark of code that has no other half', async () => {
    expectTraced(await read('`$<$', 'md'));
    expectTraced(await read('a ` b $x_1$ c', 'md'));
  });

  it('is read without losing track of a word', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '# ',
        '- ',
        '> ',
        '```\n',
        '**',
        '|',
        '\n',
        '\n\n',
        '\r\n',
        '  ',
        '&amp;',
        '<p>',
        '](',
        '`',
        '，',
        '標題',
      ),
      fc.string({ maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('md' as const, 'txt' as const),
        async (parts, format) => {
          expectTraced(await read(parts.join(''), format));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('language', () => {
  it.each([
    ['zh-Hant', '這個時候我們來說一說關於學習的問題，這是過去發生的事。'],
    ['zh-Hans', '这个时候我们来说一说关于学习的问题，这是过去发生的事。'],
    ['ja', 'この記事では、ユーザの制御をどう行うか検討しました。'],
    ['ko', '이 글에서는 사용자를 제어하는 방법을 살펴봅니다.'],
    ['en', 'The quick brown fox is what you want for this.'],
    ['es', 'La recolección de basura en JavaScript puede variar mucho para los que no la usan.'],
    ['fr', 'Les développeurs sont dans une situation qui est difficile pour les équipes.'],
    ['de', 'Der Entwickler und die Abteilung sind nicht mit dem Ergebnis zufrieden.'],
    ['zh-Hans', 'React Hooks 是 React 16.8 的新特性，它让函数组件也能使用 state 等特性，这是一个很大的进步。'],
  ])('%s', async (language, text) => {
    expect((await read(text)).language).toBe(language);
  });
});
