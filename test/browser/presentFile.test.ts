import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE } from '../support/articles.js';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';
import { openDecks, type TestDecks } from '../support/builtDeck.js';

let decks: TestDecks;
let file: string;
let browser: Browser;
let closeBrowser: () => Promise<void>;

beforeAll(async () => {
  decks = await openDecks();
  file = await decks.build(ARTICLE);
  ({ browser, close: closeBrowser } = await openBrowser());
});

afterAll(async () => {
  await closeBrowser();
  await decks.close();
});

/** Opens the deck as a double click does, and the speaker view with S. */
async function openBoth(address = file) {
  const deck = await browser.newPage();
  const requests: string[] = [];
  deck.on('request', (request) => requests.push(request.url()));
  const complaints = [listComplaints(deck)];
  await deck.goto(address);
  await waitFor(deck, 'window.Reveal?.isReady()');
  const opened = new Promise<Page | null>((resolve) => deck.once('popup', resolve));
  await deck.keyboard.press('s');
  const speaker = await opened;
  if (!speaker) throw new Error('No window was opened.');
  complaints.push(listComplaints(speaker));
  await waitFor(speaker, 'document.body.dataset.shown');
  return { deck, speaker, complaints, requests };
}

const position = (page: Page) => page.evaluate(`document.getElementById('position').textContent`);

describe('a deck opened from a file', () => {
  it('has a speaker view that leads and follows, under its own security policy and without a network', async () => {
    const { deck, speaker, complaints, requests } = await openBoth();
    expect(await position(speaker)).toMatch(/^1 \//);
    await speaker.bringToFront();
    await speaker.keyboard.press('PageDown');
    await waitFor(deck, 'Reveal.getIndices().h === 1');
    await waitFor(speaker, `document.getElementById('position').textContent.startsWith('2 /')`);
    await deck.bringToFront();
    await deck.keyboard.press('End');
    await waitFor(speaker, `document.body.hasAttribute('data-last')`);
    expect(await speaker.evaluate(`document.getElementById('pace').dataset.pace`)).toBe('ahead');
    expect(complaints).toEqual([[], []]);
    expect(requests.filter((url) => !/^(?:file|data|blob|about):/.test(url))).toEqual([]);
    await Promise.all([speaker.close(), deck.close()]);
  });

  it('keeps its speaker view when it is loaded again', async () => {
    const { deck, speaker } = await openBoth();
    await deck.reload();
    await waitFor(deck, 'window.Reveal?.isReady()');
    await deck.evaluate('Reveal.slide(3)');
    await waitFor(speaker, `document.getElementById('position').textContent.startsWith('4 /')`);
    await speaker.bringToFront();
    await speaker.keyboard.press('Home');
    await waitFor(deck, 'Reveal.getIndices().h === 0');
    await Promise.all([speaker.close(), deck.close()]);
  });

  it('shows the notes as large as the speaker wants them', async () => {
    const { deck, speaker } = await openBoth();
    const size = () => speaker.evaluate(`parseFloat(getComputedStyle(document.getElementById('notes')).fontSize)`);
    const before = Number(await size());
    await speaker.bringToFront();
    await speaker.keyboard.press('+');
    expect(await size()).toBeGreaterThan(before);
    await speaker.keyboard.press('-');
    await speaker.keyboard.press('-');
    expect(await size()).toBeLessThan(before);
    await Promise.all([speaker.close(), deck.close()]);
  });

  it('counts the steps of a slide, and shows what is still to come faintly', async () => {
    const steps = await decks.build(ARTICLE, { fragments: true });
    const { deck, speaker } = await openBoth(steps);
    const shown = `Array.from(document.getElementById('current').contentDocument.querySelectorAll('.fragment'), (one) => getComputedStyle(one).opacity).join()`;
    await deck.evaluate(`Reveal.slide(Reveal.getSlides().findIndex((slide) => slide.querySelector('.fragment')))`);
    await waitFor(speaker, `document.getElementById('steps').textContent === '0/3'`);
    await waitFor(speaker, `${shown} === '0.25,0.25,0.25'`);
    await speaker.bringToFront();
    await speaker.keyboard.press(' ');
    await waitFor(speaker, `document.getElementById('steps').textContent === '1/3'`);
    await waitFor(speaker, `${shown} === '1,0.25,0.25'`);
    expect(await deck.evaluate('Reveal.getIndices().f')).toBe(0);
    await Promise.all([speaker.close(), deck.close()]);
  });

  it('says so when the deck is closed', async () => {
    const { deck, speaker } = await openBoth();
    await deck.close();
    await waitFor(speaker, `document.body.hasAttribute('data-lost')`);
    await speaker.close();
  });
});
