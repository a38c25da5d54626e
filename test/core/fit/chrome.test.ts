import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import { countClauseLines, countLines } from '../../../src/core/fit/lines.js';
import { estimateWidth } from '../../../src/core/fit/width.js';
import type { Deck } from '../../../src/core/model.js';
import type { RenderAssets } from '../../../src/core/render/assets.js';
import { renderPrint } from '../../../src/core/render/renderPrint.js';
import { measureSheets } from '../../../src/io/proof/measureSheets.js';
import { galleryDeck } from '../../gallery/galleryDeck.js';
import { KO } from '../../gallery/words/ko.js';
import { openBrowser } from '../../support/browser.js';
import { sampleDeck } from '../../support/decks.js';
import { englishDeck } from '../../support/englishDeck.js';
import { extremeDeck } from '../../support/extremeDeck.js';
import { LIST_FILLS, LIST_TEXTS, type PlacedText } from '../../support/look.js';
import { assetsFor } from '../../support/print.js';

const DECKS: Readonly<Record<string, Deck>> = {
  'the sample': fitDeck(sampleDeck()),
  'the English one': fitDeck(englishDeck()),
  'the Korean gallery': galleryDeck(KO),
  'the extreme one': fitDeck(extremeDeck()),
  'the extreme one in English': fitDeck(extremeDeck('en')),
};

let browser: Browser;
let closeBrowser: () => Promise<void>;
const pages = new Map<string, Page>();
let assets: RenderAssets;

async function openPrint(html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1920, height: 1080 });
  await page.setContent(html);
  await page.evaluate('document.fonts.ready.then(() => null)');
  return page;
}

const measure = (page: Page) => measureSheets(page, assets);

beforeAll(async () => {
  ({ browser, close: closeBrowser } = await openBrowser());
  for (const [name, deck] of Object.entries(DECKS)) {
    assets = await assetsFor(deck, 'deck');
    pages.set(name, await openPrint(renderPrint(deck, assets, { theme: 'paper' })));
  }
});

afterAll(() => closeBrowser());

const pageOf = (name: string): Page => pages.get(name) as Page;

describe.each(Object.keys(DECKS))('%s, as Chrome lays it out', (name) => {
  it('has no word outside its area, cut off, overlapping, too small or left alone', async () => {
    expect(await measure(pageOf(name))).toEqual([]);
  });

  it('takes as many lines as were estimated, or fewer', async () => {
    const texts = (await pageOf(name).evaluate(LIST_TEXTS)) as PlacedText[];
    const { language } = DECKS[name]?.meta ?? { language: 'en' };
    expect(texts.length).toBeGreaterThan(30);
    const wrong = texts.filter(({ text, face, size, width, lines }) => {
      const count = face === 'serif' ? countClauseLines : countLines;
      return count(text, { language, face, size, width }) < lines;
    });
    expect(wrong.length / texts.length, JSON.stringify(wrong)).toBeLessThan(0.01);
  });

  it('has lines as wide as were estimated', async () => {
    const texts = (await pageOf(name).evaluate(LIST_TEXTS)) as PlacedText[];
    const { language } = DECKS[name]?.meta ?? { language: 'en' };
    const errors = texts
      .filter(({ lines, text }) => lines === 1 && text.length > 4)
      .map(({ text, face, size, drawn }) => Math.abs((estimateWidth(text, { language, face }) * size) / drawn - 1))
      .sort((a, b) => a - b);
    expect(errors.length).toBeGreaterThan(10);
    expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(0.006);
    expect(errors[Math.floor(errors.length * 0.9)]).toBeLessThan(0.03);
  });
});

describe.each(['the sample', 'the English one'])('%s', (name) => {
  it('fills its slides: what is said spans a good part of the height', async () => {
    const fills = (await pageOf(name).evaluate(LIST_FILLS)) as { id: string; kind: string; fill: number }[];
    const framing = ['cover', 'agenda', 'section', 'sources'];
    for (const { id, kind, fill } of fills) {
      if (!framing.includes(kind)) expect(fill, id).toBeGreaterThan(0.4);
    }
  });
});

describe('measure.js', () => {
  const BODY: readonly [string, string, string][] = [
    ['outside', 'outside', `<p style="font-size:40px;white-space:nowrap">${'超長標題'.repeat(12)}</p>`],
    ['outside', 'below', '<p style="font-size:40px;position:absolute;top:850px">在頁腳上</p>'],
    [
      'clipped',
      'clipped',
      '<div style="height:60px;overflow:hidden;width:400px;font-size:36px">裁切裁切裁切裁切裁切裁切裁切裁切裁切裁切</div>',
    ],
    ['small', 'small', '<p style="font-size:18px">小字</p>'],
    [
      'overlap',
      'overlap',
      '<p style="position:absolute;top:200px;font-size:40px">重疊文字</p><p style="position:absolute;top:220px;font-size:40px">重疊文字</p>',
    ],
    ['orphan', 'orphan', '<h2 style="width:4.1em;font-size:60px;text-wrap:wrap">一二三四五</h2>'],
    ['orphan', 'word', '<h2 style="font-size:60px">The harbour ferry keeps its old timetable<br>so</h2>'],
    ['media', 'media', '<svg style="position:absolute;left:0;top:0;width:3000px;height:20px"></svg>'],
  ];

  it.each(BODY)('reports %s (%s)', async (rule, id, body) => {
    const page = pageOf('the sample');
    const html = `<section class="slide" id="planted" data-kind="points"><div class="canvas"><div class="area">${body}</div></div></section>`;
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`);
    try {
      const findings = await measure(page);
      expect(findings.map((finding) => finding.slideId)).toContain('planted');
      expect(new Set(findings.map((finding) => finding.rule)), id).toEqual(new Set([rule]));
    } finally {
      await page.evaluate("document.getElementById('planted').remove()");
    }
  });

  it.each([
    ['two characters', '<h2 style="width:4.1em;font-size:60px;text-wrap:wrap">一二三四五六</h2>'],
    [
      'a unit beside its value',
      '<h2 style="font-size:60px">已經達到<span style="display:block"><b style="font-size:400px">573</b><i>家</i></span></h2>',
    ],
    ['short lines throughout', '<h2 style="width:3.4em;font-size:60px;text-wrap:wrap">So do it as we do</h2>'],
    ['what long words leave', '<h2 style="font-size:60px">speaking, the<br>misunderstandings<br>are</h2>'],
    ['one line', '<h2 style="font-size:60px">電</h2>'],
  ])('takes %s for no orphan', async (_, body) => {
    const page = pageOf('the sample');
    const html = `<section class="slide" id="planted" data-kind="points"><div class="canvas"><div class="area">${body}</div></div></section>`;
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`);
    try {
      expect(await measure(page)).toEqual([]);
    } finally {
      await page.evaluate("document.getElementById('planted').remove()");
    }
  });
});
