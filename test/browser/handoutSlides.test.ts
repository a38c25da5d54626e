import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../src/core/fit/fitDeck.js';
import type { Deck, Outline } from '../../src/core/model.js';
import type { RenderAssets } from '../../src/core/render/assets.js';
import { draftReading, planReading } from '../../src/core/render/reading/planReading.js';
import { readMeasured } from '../../src/core/render/reading/readMeasured.js';
import { renderReadingDraft, renderReadingPages } from '../../src/core/render/reading/renderReading.js';
import { renderHandout } from '../../src/core/render/renderHandout.js';
import { renderPrint } from '../../src/core/render/renderPrint.js';
import { type PrintBrowser, type PrintPage, withBrowser } from '../../src/io/browser/page.js';
import { loadFixture } from '../support/fixtures.js';
import { USUAL } from '../support/handouts.js';
import { assetsFor, printedDeck, QUICKEST } from '../support/print.js';

/** Where each run of words of each slide stands, in px of its canvas, and how it is set. */
const PLACES = `Object.fromEntries([...document.querySelectorAll('.slide')].map((slide) => {
  const box = slide.getBoundingClientRect();
  const scale = box.width / 1920;
  const range = document.createRange();
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const runs = [];
  while (walker.nextNode()) {
    if (walker.currentNode.data.trim() === '') continue;
    range.selectNodeContents(walker.currentNode);
    const style = getComputedStyle(walker.currentNode.parentElement);
    const lines = [...range.getClientRects()].map(({ left, top, width }) =>
      [left - box.left, top - box.top, width].map((value) => value / scale));
    const setting = [style.fontFamily.slice(0, 16), style.color, style.textAlign].join(' ');
    runs.push({ words: walker.currentNode.data, setting, lines });
  }
  return [slide.id, runs];
}))`;

interface Run {
  readonly words: string;
  readonly setting: string;
  /** Left, top and width of each line. */
  readonly lines: readonly (readonly number[])[];
}

type Places = Readonly<Record<string, readonly Run[]>>;

/** Scaled type is rounded to whole parts of a pixel of the page. */
const TOLERANCE = 8;

/** The words of a slide that do not stand where those of the deck do. */
function listMoved(shown: readonly Run[] | undefined, expected: readonly Run[]): string[] {
  return expected.flatMap(({ words, setting, lines }, index) => {
    const run = shown?.[index];
    const isSame =
      run?.words === words &&
      run.setting === setting &&
      run.lines.length === lines.length &&
      run.lines.flat().every((value, at) => Math.abs(value - (lines.flat()[at] ?? 0)) <= TOLERANCE);
    return isSame
      ? []
      : [`${words}: ${JSON.stringify([lines, setting])} is ${JSON.stringify([run?.lines, run?.setting])}`];
  });
}

interface Case {
  readonly deck: Deck;
  readonly outline: Outline | null;
  readonly assets: RenderAssets;
  readonly expected: Places;
}

const NAMES = ['every kind', '000_1d901f777cae34a8', 'night-trains'] as const;
const cases = new Map<string, Case>();
let browser: PrintBrowser;
let end: () => void;
let running: Promise<void>;

async function placesOn(page: PrintPage): Promise<Places> {
  try {
    return (await page.evaluate(PLACES)) as Places;
  } finally {
    await page.close();
  }
}

beforeAll(async () => {
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  await new Promise<void>((ready, fail) => {
    running = withBrowser(QUICKEST, (started) => {
      browser = started;
      ready();
      return over;
    });
    running.catch(fail);
  });
  for (const name of NAMES) {
    const fixture = name === 'every kind' ? null : await loadFixture(name);
    const deck = fixture ? fitDeck(fixture.deck) : printedDeck();
    const assets = await assetsFor(deck, 'handout');
    const expected = await placesOn(await browser.openPage(renderPrint(deck, assets, { theme: 'print' })));
    cases.set(name, { deck, outline: fixture?.outline ?? null, assets, expected });
  }
}, 60_000);

afterAll(async () => {
  end();
  await running;
});

describe.each(NAMES)('the slides on a handout: %s', (name) => {
  it.each(['notes', 'lines', 'slides'] as const)('stand as those of the deck do: %s', async (layout) => {
    const { deck, assets, expected } = cases.get(name) as Case;
    const shown = await placesOn(await browser.openPage(renderHandout(deck, assets, { ...USUAL, layout })));
    for (const [id, runs] of Object.entries(expected)) expect(listMoved(shown[id], runs), id).toEqual([]);
  });

  it.skipIf(name === 'every kind')('stand so in the margin of a reading copy, too', async () => {
    const { deck, assets, outline, expected } = cases.get(name) as Case;
    const draft = draftReading(deck, outline as Outline, { ...USUAL, paper: 'a5', layout: 'article' });
    const page = await browser.openPage(renderReadingDraft(deck, assets, draft));
    const measured = readMeasured(await page.evaluate(assets.scripts.measureLines ?? ''), draft.blocks.length);
    const html = renderReadingPages(deck, assets, planReading(draft, measured));
    await page.evaluate(`void (document.body.innerHTML = ${JSON.stringify(html)})`);
    const shown = await placesOn(page);
    expect(Object.keys(shown).length).toBeGreaterThan(4);
    for (const [id, runs] of Object.entries(shown)) expect(listMoved(runs, expected[id] ?? []), id).toEqual([]);
  });
});
