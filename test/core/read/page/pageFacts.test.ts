import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/model.js';
import { read, wordsOf } from '../../../support/read.js';

const TEXT = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The baker of street number ${i + 1} weighs his flour twice, once at dawn and once when the oven is hot.</p>`,
).join('');
const page = (head: string, body: string): Promise<Article> =>
  read(
    `<!DOCTYPE html><html lang="en"><head><title>Weighing flour | The Crumb</title>${head}</head><body>${body}</body></html>`,
    'html',
  );
const main = (byline: string): string => `<main><h1>Weighing flour</h1>${byline}${TEXT}</main>`;

describe('who wrote a page', () => {
  it('is named behind a word that stands in an element of its own', async () => {
    const { facts, blocks } = await page(
      '',
      main('<h6 class="byline"><em>By</em> <a href="/authors/nora-quill/"><span>Nora Quill</span></a></h6>'),
    );
    expect(facts.author?.text).toBe('Nora Quill');
    expect(wordsOf(blocks).join('\n')).not.toContain('Nora');
    const german = await page('<meta name="author" content="Max Huber">', main('<div>Von</div><div>Max Huber</div>'));
    expect(german.facts.author?.text).toBe('Max Huber');
    expect(wordsOf(german.blocks).join('\n')).not.toMatch(/Von|Huber/);
  });

  it('is named whole where the page writes its letters as entities', async () => {
    const { facts } = await page(
      '',
      main('<p class="byline">Par <a href="/a">C&#xE9;cile Petit<span>(Paris)</span></a></p>'),
    );
    expect(facts.author?.text).toBe('Cécile Petit');
  });

  it('is above the day that a page sets as a heading, below what the text is about', async () => {
    const about = `<h2>${'Bread is weighed twice in this street, and nobody knows why it is so. '.repeat(5)}</h2>`;
    const { facts, blocks } = await page('', main(`${about}<p>Nora Quill</p><h3>Jueves, 21 de Abril de 2022</h3>`));
    expect([facts.author?.text, facts.date?.text]).toEqual(['Nora Quill', '21 de Abril de 2022']);
    expect(wordsOf(blocks).join()).not.toContain('Abril');
    const diary = '<h3>3 March 2021</h3><p>The oven was cold.</p><h3>4 March 2021</h3><p>The oven was warm.</p>';
    expect(wordsOf((await page('', main(diary))).blocks)).toContain('3 March 2021');
  });

  it('is not who edited the text, with the paper before the name', async () => {
    const { facts } = await page('<meta name="author" content="面包网王小明">', `${main('')}<p>责任编辑：王小明</p>`);
    expect(facts.author).toBeNull();
  });

  it('is not what a form was filled in with', async () => {
    const { facts } = await page(
      '<meta name="author" content="name, email@bread.example">',
      main('<p>By Ann Miller</p>'),
    );
    expect(facts.author?.text).toBe('Ann Miller');
    const known = await page('<meta name="author" content="Ann Miller, ann@bread.example">', main(''));
    expect(known.facts.author?.text).toBe('Ann Miller');
  });

  it.each([
    ['「パン新聞」編集部 のすべての投稿を表示', '「パン新聞」編集部'],
    ['View all posts by Nora Quill', 'Nora Quill'],
    ['Voir tous les articles de Anne Petit', 'Anne Petit'],
    ['Alle Beiträge von Max Huber', 'Max Huber'],
    ['Ver todas las entradas de Ana Moliner', 'Ana Moliner'],
    ['查看 李雷 的所有文章', '李雷'],
    ['All Posts', 'All Posts'],
  ])('is named without what leads to all that the name wrote: %s', async (words, name) => {
    const { facts } = await page('', main(`<div class="author-name">${words}</div>`));
    expect(facts.author?.text).toBe(name);
  });

  it('are all whom its head names, without the word before them', async () => {
    const { facts } = await page('<meta name="byl" content="By 김하늘,이바다">', main(''));
    expect(facts.author?.text).toBe('김하늘,이바다');
  });

  it('is none that a template filled with nothing', async () => {
    expect((await page('<meta name="author" content="null">', main(''))).facts.author).toBeNull();
  });

  it('is a name that leads to the pages of a writer, where nothing else says it', async () => {
    const linked = '<div><a href="https://crumb.example/author/4561"><span>孫小麥</span></a></div>';
    expect((await page('', main(linked))).facts.author?.text).toBe('孫小麥');
    const checked = '<div><a href="https://crumb.example/author/max">Geprüft von Dr. Max Huber</a></div>';
    expect((await page('', main(checked))).facts.author).toBeNull();
    const reviewed = '<div class="byline">Medically reviewed by Ann Miller</div><div class="byline">Nora Quill</div>';
    expect((await page('', main(reviewed))).facts.author?.text).toBe('Nora Quill');
    const elsewhere = '<div><a href="https://crumb.example/authority/4561">Bakers’ guild</a></div>';
    expect((await page('', main(elsewhere))).facts.author).toBeNull();
  });
});

it('the day of a page is the one beside its headline, not the one in its masthead', async () => {
  const { facts } = await page('', `<div>2025.01.02</div>${main('<div><span>2024.10.14</span><span>|</span></div>')}`);
  expect(facts.date?.text).toBe('2024.10.14');
  expect((await page('', `<div><p>2025.01.02</p></div>${main('')}`)).facts.date).toBeNull();
});

it('a site has the name that its readers see', async () => {
  const site = '<meta property="og:site_name" content="CRUMB.NET">';
  const data =
    '<script type="application/ld+json">{"publisher":{"@type":"Organization","name":"Crumb Weekly"}}</script>';
  expect((await page(site + data, `${main('')}<div>© Crumb Weekly 2025</div>`)).facts.origin?.text).toBe(
    'Crumb Weekly',
  );
  expect((await page(site + data, `${main('')}<div>© CRUMB.NET</div>`)).facts.origin?.text).toBe('CRUMB.NET');
  expect((await page(site, main(''))).facts.origin?.text).toBe('CRUMB.NET');
});

describe('a box that a button closes', () => {
  const summary = 'A machine has made this summary of what the bakers say, and it may be wrong about the flour.';
  const box = (button: string): string => `<div class="tools"><p>Summary</p><p>${summary}</p>${button}</div>`;
  const words = async (button: string): Promise<string> =>
    wordsOf((await page('', main(box(button)))).blocks).join('\n');

  it('is no part of the article', async () => {
    expect(await words('<button class="btn close_btn">Close</button>')).not.toContain('machine');
    expect(await words('<button aria-label="Close" data-dismiss="x">×</button>')).not.toContain('machine');
    expect(await words('<button class="btn">Listen</button>')).toContain('machine');
  });

  it('is read where it is all there is', async () => {
    const { blocks } = await page('', `<div class="sheet"><button class="close">×</button>${TEXT}</div>`);
    expect(wordsOf(blocks).join('\n')).toContain('street number 6');
  });
});
