import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../../src/core/model.js';
import { expectLinear } from '../../../support/growth.js';
import { outline, read, wordsOf } from '../../../support/read.js';

const page = (body: string, head = '', lang = 'en'): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const blocksOf = async (html: string): Promise<readonly Block[]> => (await read(html, 'html')).blocks;
const allOf = (article: Article): string => wordsOf(article.blocks).join('\n');
const titlesOf = async (html: string): Promise<string[]> =>
  (await outline(html, 'html')).sections.map(({ title }) => title.text);

const PROSE = [
  'In 2014 the bin took a tenth of all the bread from us, which is more than the second oven had cost in spring.',
  'Within eighteen months the waste fell by two thirds, after we had baked in smaller batches and a second time at noon.',
  'The notebook does not see why people come back, so I ask them on Tuesdays, when the shop is quiet and the oven cold.',
];
const paragraph = (i: number): string => `<p>${PROSE[i % PROSE.length]} (${i})</p>`;

describe('what a page hides', () => {
  const text = [0, 1, 2, 3].map(paragraph).join('');

  it('and is most of it, is uncovered: a script would have done so', async () => {
    for (const hidden of [
      'style="visibility: hidden; opacity: 0; "',
      'aria-hidden="true"',
      'hidden',
      'style="display:none"',
    ]) {
      const article = await read(
        page(`<h1>Bread</h1><div id="content" ${hidden}>${text}</div><div>Read 12</div>`),
        'html',
      );
      expect(allOf(article), hidden).toContain('(3)');
    }
  });

  it('stays hidden where it is the smaller part, even in what is uncovered', async () => {
    const inside = `<div style="visibility:hidden">${text}<p style="display:none">A draft of the note.</p></div>`;
    const article = await read(page(`<h1>Bread</h1>${inside}`), 'html');
    expect(allOf(article)).not.toContain('draft');
    const beside = await read(page(`<h1>Bread</h1>${text}<div hidden><p>An older note about rye.</p></div>`), 'html');
    expect(allOf(beside)).not.toContain('rye');
  });
});

describe('notes that a mark leads to, and that lead back', () => {
  const body = (mark: string, note: string): string =>
    page(`<article><h1>Bread</h1><p>${PROSE[0]}${mark}</p>${paragraph(1)}${paragraph(2)}${note}</article>`);

  it.each([
    [
      'Pandoc',
      '<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a>',
      '<section class="footnotes"><ol><li id="fn1"><p>Weighed by hand.<a href="#fnref1">↩︎</a></p></li></ol></section>',
    ],
    [
      'Word',
      '<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>',
      '<div><div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Weighed by hand.</p></div></div>',
    ],
    [
      'Google Docs',
      '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>',
      '<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Weighed by hand.</span></p></div>',
    ],
    [
      'Substack',
      '<a id="footnote-anchor-1" href="#footnote-1">1</a>',
      '<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1">1</a><div><p>Weighed by hand.</p></div></div>',
    ],
    [
      'a wiki',
      '<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>',
      '<ol><li id="cite_note-1"><a href="#cite_ref-1">↑</a> <span>Weighed by hand.</span></li></ol>',
    ],
  ])('%s: are kept for looking up', async (_, mark, note) => {
    const article = await read(body(mark, note), 'html');
    expect(article.references.map(({ text }) => text)).toEqual(['Weighed by hand.']);
    expect(allOf(article)).not.toContain('Weighed');
    expect(allOf(article)).toContain('(2)');
    expect(allOf(article)).toContain('In 2014 the bin took');
  });

  it('are not: a section that a number leads to, or a text that leads nowhere back', async () => {
    const section = '<a href="#s2" id="from">2</a>';
    const target = '<h2 id="s2">Two <a href="#from">↑</a></h2><p>What stands here is the second part of all.</p>';
    expect(allOf(await read(body(section, target), 'html'))).toContain('second part');
    const oneWay = '<p id="n1">What stands here is the last word of all.</p>';
    expect(allOf(await read(body('<a href="#n1" id="r1">1</a>', oneWay), 'html'))).toContain('last word');
  });

  it('nor are the remarks on a draft anything', async () => {
    const remark = '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is this right?</span></p></div>';
    const article = await read(body('<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>', remark), 'html');
    expect(allOf(article)).not.toContain('right?');
    expect(article.references).toEqual([]);
  });
});

describe('headings that are none', () => {
  const section = (tag: string, words: string, i: number): string =>
    `<${tag}>${words}</${tag.split(' ')[0]}>${paragraph(i)}${paragraph(i + 1)}`;

  it('are lines of one class above texts of another', async () => {
    const html = (attributes: string): string =>
      page(
        `<article><h1>Bread</h1>${paragraph(9)}${section(`div class="${attributes}"`, 'The bin is a register', 0)}${section(`div class="${attributes}"`, 'What it cannot see', 3)}</article>`,
      );
    expect(await titlesOf(html('subhead'))).toEqual(['The bin is a register', 'What it cannot see']);
    expect((await blocksOf(html('x-17'))).filter((block) => block.type === 'paragraph' && block.strong)).toHaveLength(
      2,
    );
  });

  it('in Japanese and Chinese', async () => {
    const ja =
      '店を開いたとき、私はオーブン二台とノート一冊しか持っていなかったが、一年後には数字がすべてを教えてくれた。';
    const zh = '港口從去年春天開始改用電動拖車，一共換了四十二台，每天省下三千公升柴油，司機都說車廂裡安靜多了。';
    const html = (tag: string, heads: string[], text: string, lang: string): string =>
      page(
        `<article><h1>題</h1><p>${text}</p>${heads.map((head) => `<p class="${tag}">${head}</p><p>${text}${head}</p>`).join('')}</article>`,
        '',
        lang,
      );
    expect(await titlesOf(html('midashi', ['お金の出どころ', '充電の悩み', 'まとめ'], ja, 'ja'))).toEqual([
      'お金の出どころ',
      '充電の悩み',
      'まとめ',
    ]);
    expect(await titlesOf(html('h2', ['錢從哪裡來', '充電是難題'], zh, 'zh-Hant'))).toEqual([
      '錢從哪裡來',
      '充電是難題',
    ]);
  });

  it('are not: captions, labels that repeat, sentences, a lone line, and lines of a page that has headings', async () => {
    const isBold = async (body: string): Promise<boolean> =>
      (await blocksOf(page(`<article><h1>Bread</h1>${paragraph(8)}${body}</article>`))).some(
        (block) => (block.type === 'heading' && block.level === 2) || (block.type === 'paragraph' && block.strong),
      );
    const line = (words: string, i: number): string => section('div class="subhead"', words, i);
    expect(await isBold(line('The bin', 0) + line('The book', 2))).toBe(true);
    expect(await isBold(`<img src="a.jpg">${line('The bin', 0)}<img src="b.jpg">${line('The book', 2)}`)).toBe(false);
    expect(await isBold(line('Advertisement', 0) + line('Advertisement', 2))).toBe(false);
    expect(await isBold(line('We count the bread.', 0) + line('We read the book.', 2))).toBe(false);
    expect(await isBold(line('The bin', 0))).toBe(false);
    expect(await isBold(`<h3>One</h3>${paragraph(5)}${line('The bin', 0)}${line('The book', 2)}`)).toBe(false);
  });

  it('keep their place for a link beside them: Substack’s are called after it', async () => {
    const anchor = '<div class="header-anchor-parent"><div class="header-anchor"><button>Link</button></div></div>';
    const html = page(
      `<article><h1>Bread</h1>${paragraph(0)}<h2 class="header-anchor-post">The bin${anchor}</h2>${paragraph(1)}${paragraph(2)}</article>`,
    );
    expect((await blocksOf(html)).map((block) => (block.type === 'heading' ? block.text.text : ''))).toContain(
      'The bin',
    );
  });
});

describe('what editors save', () => {
  it('bold by a class that the style sheet in the head explains', async () => {
    const style = '<style>.c5{color:#000;font-weight:700}.c6{font-weight:400}h2 .c7{font-weight:700}</style>';
    const html = page(
      `<h1>Bread</h1><p><span class="c5">The bin</span></p>${paragraph(0)}<p><span class="c6">The book</span></p>${paragraph(1)}<p class="c7">The oven</p>${paragraph(2)}`,
      style,
    );
    const bold = (await blocksOf(html)).flatMap((block) =>
      block.type === 'paragraph' && block.strong ? [block.text.text] : [],
    );
    expect(bold).toEqual(['The bin']);
  });

  it('is explained in time that grows with a style sheet without rules', async () => {
    const body = `<h1>Bread</h1>${paragraph(0)}${paragraph(1)}`;
    await expectLinear(
      (remarks) => read(page(body, `<style>${'/* no rule */ '.repeat(remarks)}</style>`), 'html'),
      20_000,
    );
  });

  it('Google Docs: a list of two levels is one list', async () => {
    const list = (level: number, ...items: string[]): string =>
      `<ul class="c6 lst-kix_ab1-${level} start">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const html = page(
      `<h1>Bread</h1>${paragraph(0)}${list(0, 'Smaller batches')}${list(1, 'Of two dozen')}${list(0, 'A second bake', 'A shelf')}${paragraph(1)}`,
    );
    const lists = (await blocksOf(html)).filter(({ type }) => type === 'list');
    expect(wordsOf(lists)).toEqual(['Smaller batches | Of two dozen | A second bake | A shelf']);
    const others = html.replaceAll(/class="c6 lst-kix_ab1-\d start"/g, 'class="c6"');
    expect((await blocksOf(others)).filter(({ type }) => type === 'list')).toHaveLength(3);
  });

  it('Word: paragraphs with bullets are a list', async () => {
    const item = (words: string): string =>
      `<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
    const html = page(`<h1>Bread</h1>${paragraph(0)}${item('Smaller batches')}${item('A second bake')}${paragraph(1)}`);
    expect(wordsOf(await blocksOf(html))).toContain('Smaller batches | A second bake');
    const lone = page(
      `<h1>Bread</h1>${paragraph(0)}<p>• Smaller batches</p>${paragraph(1)}<p>— Smaller batches, she said.</p><p>— Never, I said.</p>`,
    );
    const words = wordsOf(await blocksOf(lone));
    expect(words).toContain('• Smaller batches');
    expect(words).toContain('— Never, I said.');
  });

  it('words are whole: places to part them are none of their letters', async () => {
    const html = page(
      `<h1>Hafen</h1><p>Die Zug&shy;maschine fährt un\u00adproblematisch.&#8203; ${PROSE[0]}</p>${paragraph(1)}`,
    );
    expect(wordsOf(await blocksOf(html)).join('\n')).toContain('Die Zugmaschine fährt unproblematisch.');
  });
});

describe('a picture and its words without `figure`', () => {
  const captions = async (body: string): Promise<(string | null)[]> =>
    (
      await blocksOf(page(`<article><h1>Bread</h1>${paragraph(0)}${body}${paragraph(1)}${paragraph(2)}</article>`))
    ).flatMap((block) => (block.type === 'image' ? [block.caption?.text ?? null] : []));

  it('by the name of their box, or of the words', async () => {
    expect(await captions('<div class="photo"><img src="a.jpg"><div>The oven at four</div></div>')).toEqual([
      'The oven at four',
    ]);
    expect(await captions('<div><img src="a.jpg"><p class="caption">The oven at four</p></div>')).toEqual([
      'The oven at four',
    ]);
    expect(await captions('<amp-img src="a.jpg"></amp-img><div class="pic-txt">▲ 清晨四點的烤爐</div>')).toEqual([
      '▲ 清晨四點的烤爐',
    ]);
    expect(
      await captions('<figure><img src="a.jpg"><figcaption aria-hidden="true">午前四時</figcaption></figure>'),
    ).toEqual(['午前四時']);
  });

  it('not words of the text below a picture', async () => {
    expect(await captions(`<div><img src="a.jpg"><p>The oven is on.</p></div>`)).toEqual([null]);
    expect(await captions(`<div class="media"><img src="a.jpg">${paragraph(3)}${paragraph(4)}</div>`)).toEqual([null]);
    expect(await captions('<p class="caption">No picture above.</p>')).toEqual([]);
  });
});

it('a title that the page tells other sites with its own name is told without it', async () => {
  const head = '<title>老港口換新車｜海灣日報</title><meta property="og:title" content="老港口換新車｜海灣日報">';
  const article = await read(
    page(`<div class="art">${[0, 1, 2].map(paragraph).join('')}</div>`, head, 'zh-Hant'),
    'html',
  );
  expect(article.facts.title?.text).toBe('老港口換新車');
});
