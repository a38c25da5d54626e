import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/model.js';
import { read } from '../../../support/read.js';

const TEXT = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The baker of street number ${i + 1} weighs his flour twice, once at dawn and once when the oven is hot.</p>`,
).join('');
const page = (head: string, body: string): Promise<Article> =>
  read(
    `<!DOCTYPE html><html lang="en"><head><title>Weighing flour</title>${head}</head><body>${body}</body></html>`,
    'html',
  );
const main = (line: string): string => `<main><h1>Weighing flour</h1>${line}${TEXT}</main>`;
const STATED = '<meta property="article:published_time" content="2020-01-03T10:00:00Z">';

describe('the day of a page', () => {
  it.each([
    ['<p>January 3, 2020</p>', 'January 3, 2020'],
    ['<p>le <a href="/2020/01/03/">03.01.2020 à 11h46</a></p>', '03.01.2020'],
    ['<div>3 de janeiro de 2020</div>', '3 de janeiro de 2020'],
    ['<p><time datetime="2020-01-03">2020&#x5E74;1&#x6708;3&#x65E5;09:18</time></p>', '2020年1月3日'],
    // Greenwich is a day ahead of the page's readers.
    ['<p class="date">January 2, 2020</p>', 'January 2, 2020'],
  ])('that its head states is shown as the page writes it: %s', async (line, written) => {
    const { facts, references } = await page(STATED, main(line));
    expect(facts.date?.text).toBe(written);
    expect(references.map(({ text }) => text)).not.toContain('2020-01-03');
  });

  it('may stand far from its text, if it is the same', async () => {
    const footer = '<footer><div><span>3. Januar 2020</span></div></footer>';
    expect((await page(STATED, `${main('')}${footer}`)).facts.date?.text).toBe('3. Januar 2020');
  });

  it.each([
    ['nowhere', ''],
    ['as another day, where its like is asked for', '<p>March 9, 2020</p>'],
    [
      'in a sentence, about something else',
      '<p>On January 3, 2020 the mill of the town burned down, and nobody was hurt at all.</p>',
    ],
    ['in data', '<script type="application/ld+json">{"datePublished": "2020-01-03"}</script>'],
  ])('that readers see %s is not shown, and is the speaker’s to look up', async (_, line) => {
    const { facts, references } = await page(STATED, main(line));
    expect(facts.date?.text ?? null).not.toBe('2020-01-03');
    expect(references.map(({ text }) => text)).toContain('2020-01-03');
  });

  it('is no number of seconds', async () => {
    const { facts, references } = await page('<meta name="date" content="1651626439">', main(''));
    expect(facts.date).toBeNull();
    expect(references).toEqual([]);
  });

  it('is what a document says of itself', async () => {
    const { facts } = await read(`<html><head>${STATED}</head><body>${main('')}</body></html>`, 'document');
    expect(facts.date?.text).toBe('2020-01-03');
  });
});
