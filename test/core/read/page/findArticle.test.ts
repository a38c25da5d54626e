import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../../support/read.js';

const lines = (words: string, count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<p>${words} ${i + 1}, and those who saw it say that it was worth the wait.</p>`,
  ).join('');
const ferry = lines('The ferry leaves the quay at dawn with forty crates of mussels for the town, number', 4);
const house = lines('Our house by the sea was built for those who come here to write, to paint or to sleep, room', 14);
const words = async (body: string): Promise<string> =>
  wordsOf(
    (
      await read(
        `<!DOCTYPE html><html lang="en"><head><title>The last ferry</title></head><body>${body}</body></html>`,
        'html',
      )
    ).blocks,
  ).join('\n');

describe('what is shown', () => {
  it('is the page that a box with more words lies above', async () => {
    const box = `<div class="cookie-consent" role="dialog">${house}${house}</div>`;
    const text = await words(`<div aria-hidden="true"><h1>The last ferry</h1>${ferry}</div>${box}`);
    expect(text).toContain('number 4');
    expect(text).not.toContain('Our house');
  });

  it('is a column with a gutter, and not the gutter beside code', async () => {
    const code = '<div class="gutter">12 13 14</div>';
    const text = await words(
      `<article><h1>The last ferry</h1><div class="grid-item--with-gutter-s">${ferry}</div>${code}</article>`,
    );
    expect(text).toContain('number 4');
    expect(text).not.toContain('12 13 14');
  });
});

describe('boxes that say what they are', () => {
  it('hold another article below this one', async () => {
    const body = `<div class="detail"><div class="detail__text"><h1>The last ferry</h1>${ferry}</div><div class="detail__recommend--wrapper">${house}</div></div>`;
    const text = await words(body);
    expect(text).toContain('number 4');
    expect(text).not.toContain('Our house');
  });

  it('stand below the footer of the article: what is asked of its readers', async () => {
    const plea = '<h2>Our crew needs you</h2><p>Without your gifts there would be no paper on this coast at all.</p>';
    const article = `<div class="wrap"><h1>The last ferry</h1><div>${ferry}</div><footer></footer>${plea}</div>`;
    const text = await words(`<main>${article}</main>`);
    expect(text).toContain('number 4');
    expect(text).not.toContain('Our crew');
  });

  it('are no footer above most of the text', async () => {
    const head = '<footer>By Nora Quill</footer>';
    expect(await words(`<article><h1>The last ferry</h1>${head}${ferry}</article>`)).toContain('number 4');
  });

  it('are not named by what a script does with them', async () => {
    const body = `<article><div class="head"><h1>The last ferry</h1>${ferry}</div><div class="article-text js-fit-related-to-size">${house}</div></article>`;
    expect(await words(body)).toContain('room 14');
  });

  it('say again in labels what an encyclopaedia says, or where a mark leads', async () => {
    const rows = ['Owner', 'Built', 'Crew'].map(
      (label) => `<tr><th scope="row">${label}</th><td>${label} of old</td></tr>`,
    );
    const box = `<table class="infobox vcard"><tbody>${rows.join('')}</tbody></table>`;
    const table = `<table class="wikitable"><tbody><tr><th>Boat</th><th>Seats</th></tr><tr><td>Egret</td><td>120</td></tr></tbody></table>`;
    const mark =
      'It is known.<sup><a href="#n1">[1]</a></sup><sup>: 242–243, 246 </sup> And x<sup>2</sup> is a square of it.';
    const text = await words(`<main><h1>The last ferry</h1>${box}${ferry}${table}<p>${mark}</p></main>`);
    expect(text).not.toContain('of old');
    expect(text).toContain('Egret');
    expect(text).toContain('It is known. And');
  });

  it('play a film', async () => {
    const player = '<div class="video-player"><p>Your browser cannot play this film. Error code 4100.</p></div>';
    const text = await words(`<article><h1>The last ferry</h1>${ferry}${player}${ferry}</article>`);
    expect(text).toContain('number 4');
    expect(text).not.toContain('Error code');
  });
});

it('a piece of news of two sentences is found among many words', async () => {
  const menu = Array.from({ length: 60 }, (_, i) => `<li><a href="/c/${i}">Column number ${i}</a></li>`).join('');
  const news =
    '<div class="text"><p>The last ferry left the quay at dawn on Monday, said the harbour, with nobody on board but its captain.</p></div>';
  const text = await words(`<div><ul>${menu}</ul></div><div class="main"><h1>The last ferry</h1>${news}</div>`);
  expect(text).toContain('nobody on board');
  expect(text).not.toContain('Column number');
});
