import { beforeAll, describe, expect, it } from 'vitest';
import type { RenderAssets } from '../../../src/core/render/assets.js';
import { renderHandout } from '../../../src/core/render/renderHandout.js';
import { sampleDeck } from '../../support/decks.js';
import { USUAL } from '../../support/handouts.js';
import { assetsFor, paragraph, withNotes } from '../../support/print.js';

let assets: RenderAssets;
beforeAll(async () => {
  assets = { ...(await assetsFor(sampleDeck(), 'deck')), fonts: [] };
});

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

describe('renderHandout', () => {
  it('shows every slide with its number, on white, whatever stands in it', () => {
    const deck = sampleDeck();
    const html = renderHandout(deck, assets, USUAL);
    expect(html).toContain('data-theme="print"');
    expect(count(html, /<section /g)).toBe(deck.slides.length);
    for (const [index, slide] of deck.slides.entries()) {
      expect(html).toContain(`id="${slide.id}"`);
      expect(html).toContain(`<b>${index + 1}</b>`);
    }
  });

  it('sets notes as text, not as markup', () => {
    const deck = withNotes(sampleDeck(), (index) =>
      index === 3 ? [paragraph('1 < 2 & <script>alert(1)</script>', 0)] : [],
    );
    const evil = { ...deck, meta: { ...deck.meta, title: '</style><script>' } };
    const html = renderHandout(evil, assets, USUAL);
    expect(html).toContain('<p>1 &lt; 2 &amp; &lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(html).not.toContain('<script');
    expect(count(html, /<\/style>/g)).toBe(1);
  });

  it('leaves a few notes in one of the two columns that they have on paper that lies on its side', () => {
    const short = withNotes(sampleDeck(), (at) => [paragraph(`第${at}段筆記，說得很短。`, 100 * at)]);
    const long = withNotes(sampleDeck(), (at) => [
      paragraph(`第${at}段很長的筆記，說了又說，說個不停。`.repeat(40), 9000 * at),
    ]);
    const rows = /<div class="reading words[^"]*"/g;
    const landscape = { ...USUAL, orientation: 'landscape' } as const;
    const classesOf = (html: string): Set<string> => new Set(html.match(rows));
    expect(classesOf(renderHandout(short, assets, landscape))).toContain('<div class="reading words short"');
    expect(classesOf(renderHandout(long, assets, landscape))).toEqual(new Set(['<div class="reading words"']));
    expect(classesOf(renderHandout(short, assets, USUAL))).toEqual(new Set(['<div class="reading words"']));
  });

  it('sets notes with lines of their own as code, the lines kept', () => {
    const deck = withNotes(sampleDeck(), (index) => (index === 3 ? [paragraph('if a:\n  b', 0)] : []));
    const html = renderHandout(deck, assets, USUAL);
    expect(html).toContain('<p class="code">if a:\n  b</p>');
    expect(html).toMatch(/\.reading \.code ?\{[^}]*white-space: ?pre-wrap/);
  });

  it('gives lines to all slides without notes, and to none beside notes: there slides share a row', () => {
    const deck = withNotes(sampleDeck(), (index) => (index === 3 ? [paragraph('筆記', 0)] : []));
    const ruled = /<div class="ruled"/g;
    const withWords = renderHandout(deck, assets, USUAL);
    expect(count(withWords, ruled)).toBe(0);
    expect(count(withWords, /<section /g)).toBe(deck.slides.length);
    expect(count(withWords, /<article /g)).toBeLessThan(deck.slides.length);
    const without = renderHandout(deck, assets, { ...USUAL, layout: 'lines' });
    expect(count(without, ruled)).toBe(deck.slides.length);
    expect(without).not.toContain('筆記');
  });

  it('names the section of a slide below it, but not below the divider', () => {
    const html = renderHandout(sampleDeck(), assets, USUAL);
    const captions = [...html.matchAll(/<figcaption data-chrome><b>(\d+)<\/b>(?:<span>(.*?)<\/span>)?/g)];
    expect(captions.map(([, number, section]) => [Number(number), section ?? null]).slice(1, 5)).toEqual([
      [2, null],
      [3, null],
      [4, '終極思考：通往ASI的三級火箭'],
      [5, '終極思考：通往ASI的三級火箭'],
    ]);
  });
});
