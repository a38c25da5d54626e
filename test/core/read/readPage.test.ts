import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTexts } from '../../../src/core/mapBlocks.js';
import type { Article, Block } from '../../../src/core/model.js';
import { expectLinear } from '../../support/growth.js';
import { outline, plan, read, wordsOf } from '../../support/read.js';

const folder = fileURLToPath(new URL('pages/', import.meta.url));
const page = (name: string): Promise<Article> => read(readFileSync(`${folder}${name}.html`, 'utf8'), 'html');

function expectTraced({ source, blocks, facts }: Article): void {
  const texts = [
    ...blocks.flatMap((block) => listTexts(block)),
    ...Object.values(facts).filter((fact) => fact !== null),
  ];
  for (const { pieces, text } of texts)
    for (const { at, from, length, span } of pieces) {
      const origin = source.text.slice(from, from + span);
      if (length === span) expect(text.slice(at, at + length).replace(/\s/g, ' ')).toBe(origin.replace(/\s/g, ' '));
      else expect(origin).toMatch(/^&.*;$/);
    }
}

const headingsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'heading' || (block.type === 'paragraph' && block.strong) ? [block.text.text] : [],
  );
const factsOf = ({ facts }: Article): (string | null)[] =>
  [facts.title, facts.author, facts.date, facts.origin].map((fact) => fact?.text ?? null);

describe('a page’s article', () => {
  it('a blog: its sections without menu, sharing, comments and recent posts', async () => {
    const article = await page('blog');
    expect(factsOf(article)).toEqual(['Why bakers weigh their flour', 'Nora Quill', '9 March 2023', 'The Crumb Diary']);
    expect(headingsOf(article.blocks)).toEqual(['The cup lies', 'What a scale costs']);
    expect(article.blocks.map(({ type }) => type)).toEqual([
      ...['paragraph', 'heading', 'paragraph', 'list', 'image', 'heading', 'paragraph', 'paragraph', 'code'],
    ]);
    const words = wordsOf(article.blocks);
    expect(words[2]).toBe(
      'Flour settles in its bag. The longer it stands, the more of it fits into a cup & the drier the dough becomes, says a baker in Lyon who has weighed every batch for thirty years.',
    );
    expect(words[4]).toBe('![A kitchen scale](/img/scale.jpg)');
    expect(article.blocks.at(-1)).toMatchObject({ type: 'code', language: 'ini' });
  });

  it('a wiki: headings without their edit links, no contents list, definitions and tables', async () => {
    const article = await page('wiki');
    expect(article.facts.title?.text).toBe('Tidal mill');
    expect(headingsOf(article.blocks)).toEqual(['History', 'Working', 'Today']);
    const words = wordsOf(article.blocks);
    expect(words).toContain('Country | Mills / France | 100 / Spain | 61');
    expect(words).toContain(
      'Sluice · The gate that the rising tide opens by itself. | Tail race · The channel that leads the water back to the sea.',
    );
    expect(words.join('\n')).not.toMatch(/edit|Contents|Windmill|\[1\]|Water mill/);
  });

  it('a newspaper: bold lines, a caption, and no related news', async () => {
    const article = await page('news');
    expect(factsOf(article)).toEqual(['港口改用電動拖車 一年省下三千萬', '林小安', '2022年5月17日', '海灣日報']);
    expect(article.language).toBe('zh-Hant');
    expect(headingsOf(article.blocks)).toEqual(['夜間充電，白天不停', '舊電池還有用處']);
    expect(article.blocks).toContainEqual(
      expect.objectContaining({
        type: 'image',
        alt: expect.objectContaining({ text: 'truck' }),
        caption: expect.objectContaining({ text: '電動拖車在夜間排隊充電。' }),
        url: 'https://img.example.com/truck.jpg',
      }),
    );
    expect(wordsOf(article.blocks).join('')).not.toMatch(/首頁|分享|相關|風機|版權/);
  });

  it('a manual: sections, a note, a list in a list, what is folded away', async () => {
    const article = await page('docs');
    expect(article.facts.title?.text).toBe('Queues');
    expect(headingsOf(article.blocks)).toEqual(['Queues', 'Create a queue', 'Limits', 'Questions']);
    const words = wordsOf(article.blocks);
    expect(words).toContain('import ferry\nq = ferry.open("jobs.db")');
    expect(words).toContain(
      'Two processes may open the same file. A third has to wait until one of them closes it again.',
    );
    expect(words).toContain('Setting | Default / max_jobs | 10 000 / retry | 3');
    expect(words.slice(words.indexOf('Set max_jobs first.'), -3)).toEqual([
      'Set max_jobs first.',
      'Then choose how often a job is tried:',
      'never again | three times',
    ]);
    expect(words.join('\n')).not.toMatch(/Workers|Previous|Built with/);
  });

  it('a Korean page with more Latin letters than Korean ones, and an English one in a Korean template', async () => {
    const languageOf = async (text: string): Promise<string> =>
      (await read(`<html lang="ko"><body><article><h1>Gate</h1><p>${text}</p></article></body></html>`, 'html'))
        .language;
    const names = 'OpenSluiceGateHandler WaterLevelListener TidalClockFactory '.repeat(3);
    expect(await languageOf(`${names} 수문은 밀물이 들어오면 저절로 열리고 썰물이 나가면 닫힌다.`)).toBe('ko');
    expect(await languageOf('The gate opens by itself when the tide comes in, and it closes again at the ebb.')).toBe(
      'en',
    );
  });

  it('a forum: the paragraphs that line breaks make', async () => {
    const article = await page('forum');
    expect(article.language).toBe('de');
    expect(headingsOf(article.blocks)).toEqual(['Reifen', 'Kette', 'Akku']);
    expect(wordsOf(article.blocks).at(-1)).toMatch(/^Der Akku gehört ins Warme.*Anleitungen\.$/);
    expect(article.blocks).toHaveLength(7);
  });

  it('a page of the nineties: no head, no paragraphs, half of the entities without their end', async () => {
    const article = await page('bare');
    expect(headingsOf(article.blocks)).toEqual(['The Lighthouse at Pell Rock', 'The keepers']);
    expect(article.blocks).toHaveLength(6);
    expect(wordsOf(article.blocks)[2]).toContain('paraffin – a cheaper fuel');
    expect(wordsOf(article.blocks).join('\n')).not.toContain('Back to the index');
  });

  it('comments and recommendations are no sections', async () => {
    const article = await page('comments');
    expect(factsOf(article).slice(0, 2)).toEqual(['Cómo medir el ruido de una calle', 'Lucía Vega']);
    expect(headingsOf(article.blocks)).toEqual(['Lo que hace falta', 'Lo que salió', 'Lo que queda']);
    expect(wordsOf(article.blocks).join('\n')).not.toMatch(/Pedro|Marta|Árboles|Comentarios/);
  });

  it.each(
    readdirSync(folder).map((file) => file.replace(/\.html$/, '')),
  )('%s: every word has its place', async (name) => {
    expectTraced(await page(name));
  });

  it('becomes a deck whose title is the page’s', async () => {
    const html = readFileSync(`${folder}blog.html`, 'utf8');
    const { title, sections } = await outline(html, 'html');
    expect(title.text).toBe('Why bakers weigh their flour');
    expect(sections.map((section) => section.title.text)).toEqual(['The cup lies', 'What a scale costs']);
    const deck = await plan(html, 'html');
    expect(deck.slides[0]).toMatchObject({ kind: 'cover', author: { text: 'Nora Quill' } });
  });
});

describe('a page without a clear article', () => {
  it.each([
    [
      'a short one: its main part',
      '<nav><a href=/>Home</a></nav><main><h1>Note</h1><p>Short words.</p></main><footer>End</footer>',
      ['Note', 'Short words.'],
    ],
    ['nothing but text', 'Just words.', ['Just words.']],
    [
      'a piece of one, whose text is its lists',
      '<div><h3>Dawn</h3><ul><li><p>The ferry has not missed a day since last spring.</p></li></ul></div><div><p>Is it on time?</p><p>It is, as a rule.</p></div>',
      ['Dawn', 'The ferry has not missed a day since last spring.', 'Is it on time?', 'It is, as a rule.'],
    ],
    [
      'a body with a menu and a footer',
      '<ul class="menu"><li><a href=/a>A</a></li></ul><p>One line.</p><div id="footer">End</div>',
      ['One line.'],
    ],
  ])('%s', async (_, html, wanted) => {
    expect(wordsOf((await read(html, 'html')).blocks)).toEqual(wanted);
  });
});

describe('what never passes', () => {
  it.each([
    [
      'scripts, styles and what is hidden',
      '<script>a()</script><style>p{}</style><p hidden>x</p><p style="display:none">y</p>',
    ],
    ['form controls', '<form><select><option>One</option></select><textarea>Two</textarea><button>Go</button></form>'],
    [
      'pictures of one pixel, and addresses that run',
      '<img src="t.gif" width=1 height=1><img src="javascript:alert(1)"><img src="file:///etc/x.png">',
    ],
  ])('%s', async (_, html) => {
    const { blocks } = await read(`<body>${html}<p>Words stay.</p></body>`, 'html');
    expect(wordsOf(blocks)).toEqual(['Words stay.']);
  });

  it('markup in words stays words', async () => {
    const { blocks } = await read('<p>&lt;script&gt;alert(1)&lt;/script&gt; is text.</p>', 'html');
    expect(wordsOf(blocks)).toEqual(['<script>alert(1)</script> is text.']);
  });
});

describe('any page', () => {
  it('is read without an error, and without losing track of a word', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '<p>',
          '</p>',
          '<div class="share">',
          '</div>',
          '<li>',
          '<ul>',
          '</ul>',
          '<table>',
          '<tr>',
          '<td>',
          '</table>',
        ],
        ...[
          '<b>',
          '</b>',
          '<br>',
          '<h2>',
          '</h2>',
          '<pre>',
          '</pre>',
          '<!--',
          '-->',
          '<a href="#x">',
          '</a>',
          '<dl><dt>',
        ],
        ...[
          '&amp;',
          '&#x4e00;',
          '&nbsp;',
          '&copy',
          '<',
          '>',
          '<img src=a.png alt="x &amp; y">',
          '<figure>',
          '<figcaption>',
        ],
        ...['A sentence of some length that stands here. ', '標題', '\r\n', '  ', '<title>', '</title>', '<noscript>'],
      ),
      fc.string({ maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (parts) => {
        expectTraced(await read(parts.join(''), 'html'));
      }),
      { numRuns: 150 },
    );
  });

  it('takes time as its length, up to a megabyte', async () => {
    const section =
      '<section><h2>Head</h2><p>Words &amp; more words, one after the other, until the line is full.</p></section>';
    await expectLinear(async (sections) => {
      const { blocks } = await read(`<body><main>${section.repeat(sections)}</main></body>`, 'html');
      expect(blocks).toHaveLength(2 * sections);
    }, 10_000);
  }, 60_000);
});

describe('the day of a page', () => {
  const page = (shown: string) =>
    `<html><head><meta name="date" content="2019-11-21T08:00:00Z"></head><body><article><h1>Bread</h1><time datetime="2019-11-21">${shown}</time>` +
    `<p>${'The oven of the street is lit at four, and whoever comes home finds it. '.repeat(9)}</p></article></body></html>`;

  it.each([
    ['21 November 2019', '21 November 2019'],
    ['Published on November 21, 2019', 'November 21, 2019'],
    ['21/11/2019', '21/11/2019'],
    // What readers see counts, also where the head says another day.
    ['22 November 2019', '22 November 2019'],
    ['23 November 2019', '23 November 2019'],
    ['two days ago', undefined],
  ])('%s is told as %s', async (shown, wanted) => {
    expect((await read(page(shown), 'html')).facts.date?.text).toBe(wanted);
  });
});

describe('a caption', () => {
  it('is read once, wherever in its figure it stands, with a space behind its sentence', async () => {
    const caption = '<figcaption><span>The baker opens the door.</span><span>Credit: A. Miller</span></figcaption>';
    const text = `<p>${'The oven of the street is lit at four, and whoever comes home finds it. '.repeat(6)}</p>`;
    const page = `<html><body><article>${text}<figure><div><img src="a.png" alt="Door">${caption}</div></figure>${text}</article></body></html>`;
    const { blocks } = await read(page, 'html');
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph']);
    expect(blocks[1]).toMatchObject({ caption: { text: 'The baker opens the door. Credit: A. Miller' } });
  });
});

describe('a caption without its picture', () => {
  it('is none of the text', async () => {
    const text = `<p>${'The oven of the street is lit at four, and whoever comes home finds it. '.repeat(6)}</p>`;
    const figure =
      '<figure><noscript><img src="a.png"></noscript><figcaption>Bread | The oven by night</figcaption></figure>';
    const { blocks } = await read(`<html><body><article>${text}${figure}${text}</article></body></html>`, 'html');
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  });

  it('stays below a table', async () => {
    const text = `<p>${'The oven of the street is lit at four, and whoever comes home finds it. '.repeat(6)}</p>`;
    const figure =
      '<figure><table><tr><th>Bread</th><th>Price</th></tr><tr><td>Rye</td><td>3</td></tr></table><figcaption>What bread costs</figcaption></figure>';
    const { blocks } = await read(`<html><body><article>${text}${figure}${text}</article></body></html>`, 'html');
    expect(wordsOf(blocks)).toContain('What bread costs');
  });
});

describe('where a page keeps an article', () => {
  it('is told in a list above its title, and is none of the text', async () => {
    const text = `<p>${'The oven of the street is lit at four, and whoever comes home finds it. '.repeat(6)}</p>`;
    const { blocks, facts } = await read(
      `<html><body><article><ul><li><a href="/e">Economy</a></li><li><a href="/b">Bread</a></li></ul><h1>Bread at night</h1><p>By Ann Miller</p>${text}${text}</article></body></html>`,
      'html',
    );
    expect(wordsOf(blocks)[0]).toBe('Bread at night');
    expect(facts.author?.text).toBe('Ann Miller');
  });
});

describe('pictures at the edges of an article', () => {
  const P =
    '<p>The mill at the weir stood empty for years, and nobody in the village wanted to have it, until a baker bought it and let the wheel turn again.</p>';
  const page = (inside: string): Promise<Article> =>
    read(`<html><head><title>The mill</title></head><body>${inside}</body></html>`, 'html');
  const picturesOf = ({ blocks }: Article) =>
    blocks.flatMap((block, at) => (block.type === 'image' ? [[block.url, at, block.caption?.text]] : []));

  it('one between the title and the text is the first block', async () => {
    const article = await page(
      `<img src="masthead.jpg"><div><h1>The mill</h1><nav><img src="menu.jpg"></nav><figure><img src="weir.jpg"><figcaption>The weir in May</figcaption></figure><div class="text">${P}${P}${P}</div></div>`,
    );
    expect(picturesOf(article)).toEqual([['weir.jpg', 0, 'The weir in May']]);
  });

  it('one below the last words is the last block, the pictures of related pages are none', async () => {
    const article = await page(
      `<div><h1>The mill</h1>${P}${P}${P}<p><img src="wheel.jpg" alt="The wheel"></p><div><a href="/b"><img src="b.jpg">The weir</a> <a href="/c"><img src="c.jpg">The dam</a></div></div>`,
    );
    expect(picturesOf(article)).toEqual([['wheel.jpg', article.blocks.length - 1, undefined]]);
  });
});
