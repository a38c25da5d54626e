import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../../support/read.js';

const story = Array.from(
  { length: 8 },
  (_, i) => `<p>The ferry number ${i + 1} leaves the quay at dawn with forty crates of mussels for the town.</p>`,
).join('');
const times = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('');
const prose = (i: number): string =>
  `Those who came to the harbour in the winter of storm ${i} remember how the lamps went out, and how long it took.`;
const words = async (body: string, head = ''): Promise<string> =>
  wordsOf(
    (
      await read(
        `<!DOCTYPE html><html lang="en"><head><title>The last ferry</title>${head}</head><body>${body}</body></html>`,
        'html',
      )
    ).blocks,
  ).join('\n');

describe('rows of cards that lead to other articles', () => {
  it('that say when they were written', async () => {
    const cards = times(
      9,
      (i) =>
        `<li class="card"><div>Harbour Post · ${i + 1} hours ago</div><h3><a href="/news/storm-${i}">The winter of storm ${i}</a></h3><p>${prose(i)}</p></li>`,
    );
    const text = await words(`<main><h1>The last ferry</h1><article>${story}</article><ul>${cards}</ul></main>`);
    expect(text).toContain('The ferry number 8');
    expect(text).not.toContain('lamps went out');
  });

  it('that are filed under something, at addresses of the page’s own site', async () => {
    const cards = times(
      8,
      (i) =>
        `<div class="post"><div><a href="https://news.example.org/weather">Weather</a></div><h2><a href="https://www.example.org/storm-${i}">The winter of storm ${i}</a></h2><p>${prose(i)}</p></div>`,
    );
    const head = '<link rel="canonical" href="https://www.example.org/ferry">';
    const text = await words(`<main><h1>The last ferry</h1><div>${story}</div><div>${cards}</div></main>`, head);
    expect(text).toContain('The ferry number 8');
    expect(text).not.toContain('lamps went out');
  });

  it('in Chinese, that break off', async () => {
    const body = times(9, (i) => `<p>渡轮${i + 1}号黎明离开码头，载着四十箱贻贝驶向城里，船长说这是最后一趟了。</p>`);
    const cards = times(
      8,
      (i) =>
        `<div class="item"><div><a href="/a/${i}.html">第${i + 1}场风暴的那个冬天</a></div><div>来到港口的人都记得那一夜灯是怎样熄灭的，也记得等了多久才重新亮起来，后来……</div></div>`,
    );
    const text = await words(`<h1>最后的渡轮</h1><div>${body}</div><div>${cards}</div>`);
    expect(text).toContain('渡轮4号');
    expect(text).not.toContain('灯是怎样熄灭');
  });
});

describe('rows that are the article’s own', () => {
  const section = (i: number, address: string): string =>
    `<div class="part"><h2><a href="${address}">The winter of storm ${i}</a></h2><p>${prose(i)} It was ${1901 + i}.</p></div>`;

  it('where headings link to themselves', async () => {
    const parts = times(6, (i) => section(i, `#storm-${i}`));
    expect(await words(`<article><h1>The last ferry</h1>${story}${parts}</article>`)).toContain('storm 5');
  });

  it('where they lead to other sites', async () => {
    const parts = times(6, (i) => section(i, `https://tool-${i}.example.com/`));
    expect(await words(`<article><h1>The last ferry</h1>${story}${parts}</article>`)).toContain('storm 5');
  });

  it('where they are all that the page has', async () => {
    const parts = times(6, (i) => section(i, `/storm-${i}`));
    expect(await words(`<article><h1>The last ferry</h1>${parts}</article>`)).toContain('storm 5');
  });

  it('where they are posts with the same buttons', async () => {
    const posts = times(
      6,
      (i) =>
        `<div class="post"><a href="/u/${i}">Ann</a><div><a href="/message?to=${i}">Send a private message</a></div><p>${prose(i)}</p><time>2 days ago</time></div>`,
    );
    expect(await words(`<main><h1>The last ferry</h1>${story}${posts}</main>`)).toContain('storm 5');
  });

  const two = (button: string, name = 'teaser'): string =>
    `<h3>More of the harbour</h3><div><div class="list">${times(
      2,
      (i) =>
        `<div class="${name}"><div>The winter of storm ${i}</div><div>${prose(i)}</div><a href="/storm-${i}">${button}</a></div>`,
    )}</div></div>`;

  it.each([
    'Weiterlesen',
    'Read more',
    'Lire la suite',
    '続きを読む',
    '阅读全文',
  ])('that are called so and lead on, two of them, with their heading: %s', async (button) => {
    const text = await words(`<main><h1>The last ferry</h1><article>${story}</article>${two(button)}</main>`);
    expect(text).toContain('The ferry number 8');
    expect(text).not.toMatch(/lamps went out|More of the harbour/);
  });

  it('but not two that nothing calls so, nor those that the text is made of', async () => {
    const named = `<main><h1>The last ferry</h1><article>${story}${two('Read more', 'chapter')}</article></main>`;
    expect(await words(named)).toContain('lamps went out');
    const all = `<main><h1>The last ferry</h1><article>${times(3, (i) => two('Read more').replaceAll('storm ', `storm ${i}`))}</article></main>`;
    expect(await words(all)).toContain('lamps went out');
  });
});
