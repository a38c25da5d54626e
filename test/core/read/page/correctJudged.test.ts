import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../../support/read.js';

const ferry = Array.from(
  { length: 4 },
  (_, i) => `<p>The ferry number ${i + 1} leaves the quay at dawn with forty crates of mussels for the town.</p>`,
).join('');
const story = Array.from(
  { length: 14 },
  (_, i) =>
    `<p>Our house number ${i + 1} was built by the sea, and those who come here to write, to paint, or to sleep, pay what they can, says the board.</p>`,
).join('');
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>The last ferry | Harbour Post</title>${head}</head><body>${body}</body></html>`;
const words = async (head: string, body: string): Promise<string> =>
  wordsOf((await read(page(head, body), 'html')).blocks).join('\n');

describe('a longer text on the page is not its article', () => {
  const far = `<div class="block"><div class="inner"><h2>The house</h2>${story}</div></div>`;

  it('where paragraphs stand below the headline', async () => {
    const text = await words('', `<div><div class="post"><h1>The last ferry</h1><div>${ferry}</div></div></div>${far}`);
    expect(text).toContain('The ferry number 4');
    expect(text).not.toContain('Our house');
  });

  it('where the page marks the body of its article', async () => {
    const marked = `<h1>The last ferry</h1><div><div itemprop="articleBody">${ferry}</div></div>`;
    const text = await words('', `${marked}${far}`);
    expect(text).toContain('The ferry number 4');
    expect(text).not.toContain('Our house');
  });

  it('where the page’s data repeat its words', async () => {
    const said = ferry.replace(/<p>/g, '').replace(/<\/p>/g, '\\n');
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${said}"}</script>`;
    const text = await words(data, `<h1>The last ferry</h1><div><div class="x">${ferry}</div></div>${far}`);
    expect(text).toContain('The ferry number 4');
    expect(text).not.toContain('Our house');
  });
});

describe('the judge is right', () => {
  it('where only a standfirst stands beside the headline', async () => {
    const head =
      '<div class="head"><h1>The last ferry</h1><p>A report about those who leave at dawn and come home at dusk.</p></div>';
    const text = await words('', `<div>${head}<div class="text">${story}</div></div>`);
    expect(text).toContain('Our house number 14');
  });

  it('where the data give a summary, and the article goes on', async () => {
    const data = `<script type="application/ld+json">{"articleBody":"The ferry number 1 leaves the quay at dawn with forty crates."}</script>`;
    const text = await words(data, `<article><h1>The last ferry</h1>${ferry}${story}</article>`);
    expect(text).toContain('The ferry number 4');
    expect(text).toContain('Our house number 14');
  });

  it('where lists of links below the headline are longer than the text', async () => {
    const more = Array.from(
      { length: 40 },
      (_, i) => `<div><a href="/more/${i}">The house by the sea and the people of room number ${i}</a></div>`,
    ).join('');
    const text = await words(
      '',
      `<div class="row"><h1>The last ferry</h1><div class="text">${story}</div><div class="more">${more}</div></div>`,
    );
    expect(text).toContain('Our house number 14');
    expect(text).not.toContain('people of room');
  });

  it('where a long standfirst stands in one article with the text', async () => {
    const head = `<header><h1>The last ferry</h1>${ferry}</header>`;
    const text = await words('', `<article>${head}<div class="text">${story}${story}</div></article>`);
    expect(text).toContain('Our house number 14');
  });
});
