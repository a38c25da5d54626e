import { describe, expect, it } from 'vitest';
import { findOwnPiece } from '../../../../src/core/read/page/findOwnPiece.js';
import { parseTree } from '../../../../src/core/read/page/parseTree.js';
import { tellLikeness } from '../../../../src/core/read/page/tellLikeness.js';
import { traceSlice } from '../../../../src/core/trace.js';
import { read, wordsOf } from '../../../support/read.js';

const ferry = (n: number): string =>
  Array.from(
    { length: n },
    (_, i) =>
      `<p>The ferry number ${i + 1} leaves the quay at dawn with forty crates of mussels, and comes back at dusk with the people of the island.</p>`,
  ).join('');
const sponsor = (n: number): string =>
  Array.from(
    { length: n },
    (_, i) =>
      `<p>Our mattress number ${i + 1} keeps its shape for a decade, says the maker, who sells it in nine towns and by post to all others.</p>`,
  ).join('');

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title} | Harbour Post</title></head><body>
  <div class="top"><a href="/">Home</a> <a href="/news">News</a></div><div class="feed">${body}</div></body></html>`;
const piece = (headline: string, day: string, text: string, tag = 'div'): string =>
  `<${tag} class="piece"><div class="hero"><span>${day}</span><h1>${headline}</h1></div><div class="text">${text}</div></${tag}>`;
const readWords = async (html: string): Promise<string> => wordsOf((await read(html, 'html')).blocks).join('\n');

describe('of several articles on a page, the one that it is about', () => {
  const own = piece('The last ferry of the north', '2024.10.14', `${ferry(4)}<h2>A quay of wood</h2>${ferry(2)}`);
  const other = piece('A mattress for life', '2024.09.30', `<h2>Why springs?</h2>${sponsor(16)}`);

  it('is found by the headline that the title means, however long the next one is', async () => {
    const article = await read(page('Last ferry of the north: who takes it?', own + other), 'html');
    const words = wordsOf(article.blocks).join('\n');
    expect(article.facts.title?.text).toBe('The last ferry of the north');
    expect(words).toContain('The ferry number 4');
    expect(words).toContain('A quay of wood');
    expect(words).not.toMatch(/mattress|springs/i);
  });

  it('also where it is the second, and in `article` elements with headings of a lower rank', async () => {
    const articles = [other, own].map(
      (one) => `<article>${one.replace(/h2>/g, 'h3>').replace(/h1>/g, 'h2>')}</article>`,
    );
    const words = await readWords(page('The last ferry of the north', articles.join('')));
    expect(words).toContain('The ferry number 2');
    expect(words).not.toContain('mattress');
  });

  it('in Chinese, by a title in other words than the headline', async () => {
    const port =
      '<p>港口的電動拖車每天早上六點發車，載著四十箱貨櫃往返碼頭與倉庫之間，司機說車廂比以前安靜得多，也不再有柴油的味道。</p>';
    const bed =
      '<p>這一款床墊的彈簧經過十萬次測試仍然沒有變形，業者強調每一個家庭都能負擔得起，並且在全台九個城市設有門市可以試躺。</p>';
    const words = await readWords(
      page(
        '港口電動拖車是什麼？和柴油拖車有何不同',
        piece('港口改用電動拖車！一年省下三千萬', '2024年10月14日', port.repeat(6)) +
          piece('好床墊的三個條件，業者這樣說', '2024年9月30日', bed.repeat(20)),
      ),
    );
    expect(words).toContain('電動拖車每天早上');
    expect(words).not.toContain('床墊');
  });
});

describe('a page of one article stays whole', () => {
  const isWhole = (html: string): boolean => {
    const tree = parseTree(traceSlice(html, 0, html.length));
    return findOwnPiece(tree) === tree.root;
  };
  const section = (heading: string, text: string): string => `<section><h1>${heading}</h1>${text}</section>`;

  it('though each section has a heading of the first rank: none says when it was written', async () => {
    const body = section('The last ferry of the north', ferry(4)) + section('What a mattress is for', sponsor(6));
    const html = page('The last ferry of the north', `<main>${body}</main>`);
    expect(isWhole(html)).toBe(true);
    const words = await readWords(html);
    expect(words).toContain('The ferry number 4');
    expect(words).toContain('Our mattress number 6');
  });

  it('a log of days, none of which the title means more than the others', () => {
    const days =
      piece('Monday at the quay', '2024.10.14', ferry(4)) + piece('Friday in town', '2024.10.18', sponsor(6));
    expect(isWhole(page('A week in the harbour', days))).toBe(true);
    const alike =
      piece('The ferry: part one', '2024.10.14', ferry(4)) + piece('The ferry: part two', '2024.10.15', ferry(5));
    expect(isWhole(page('The ferry', alike))).toBe(true);
  });

  it('above the teaser of another', async () => {
    const body = piece('The last ferry of the north', '2024.10.14', ferry(8));
    const card = piece('A mattress for life', '2024.09.30', '<p>Our mattress keeps its shape for a decade.</p>');
    expect(isWhole(page('The last ferry of the north', body + card))).toBe(true);
  });

  it('whose headline stands twice, for two sizes of screen', () => {
    const twice = `<div><h1>The last ferry of the north</h1><span>2024.10.14</span></div><div><h1>The last ferry of the north</h1><span>2024.10.14</span>${ferry(8)}</div>`;
    expect(isWhole(page('The last ferry of the north', twice))).toBe(true);
  });
});

it('headings are alike by their words, or by pairs of signs', () => {
  expect(tellLikeness('The last ferry', 'Last ferry of the north: who takes it?')).toBe(1);
  expect(tellLikeness('The end of the year', 'The price of the bread')).toBe(0);
  expect(tellLikeness('港口的電動拖車', '電動拖車是什麼')).toBeCloseTo(0.5);
  expect(tellLikeness('북쪽의 마지막 배', '마지막 배를 타고')).toBeGreaterThan(0.3);
  expect(tellLikeness('', 'anything')).toBe(0);
});
