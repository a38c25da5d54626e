import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../src/core/fit/fitDeck.js';
import { renderDeck } from '../../src/core/render/renderDeck.js';
import { renderSpeaker } from '../../src/core/render/renderSpeaker.js';
import { listThemes } from '../../src/io/listThemes.js';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';
import { sampleDeck } from '../support/decks.js';
import { assetsFor } from '../support/print.js';

const DECK = fitDeck(sampleDeck());

let dir: string;
let browser: Browser;
let closeBrowser: () => Promise<void>;

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-themes-'));
  ({ browser, close: closeBrowser } = await openBrowser());
  const assets = { ...(await assetsFor(DECK, 'deck')), fonts: [] };
  const speakerHtml = renderSpeaker(DECK.meta, assets, 'file');
  for (const theme of [null, 'vermilion'])
    await writeFile(path.join(dir, `${theme ?? 'auto'}.html`), renderDeck(DECK, assets, { theme, speakerHtml }));
});

afterAll(async () => {
  await closeBrowser();
  await rm(dir, { recursive: true, force: true });
});

/** Opens a deck in a tab of its own, on a system that is set to light or to dark. */
async function open(name: 'auto' | 'vermilion', scheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(pathToFileURL(path.join(dir, `${name}.html`)).href);
  await waitFor(page, 'window.Reveal?.isReady()');
  return page;
}

const themeOf = (page: Page): Promise<unknown> => page.evaluate('document.documentElement.dataset.theme');

async function press(page: Page, key: 't' | 'T'): Promise<unknown> {
  await page.bringToFront();
  if (key === 'T') await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  if (key === 'T') await page.keyboard.up('Shift');
  return themeOf(page);
}

describe('the theme of a deck', () => {
  it('is light or dark as the system is set, and changes with it, where none was chosen', async () => {
    const page = await open('auto', 'dark');
    expect(await themeOf(page)).toBe('ink');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await waitFor(page, "document.documentElement.dataset.theme === 'paper'");
    // What is chosen by hand stays, whatever the system does.
    expect(await press(page, 't')).toBe('ink');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await waitFor(page, "!matchMedia('(prefers-color-scheme: dark)').matches");
    expect(await themeOf(page)).toBe('ink');
    await page.close();
  });

  it('is right before anything is drawn', async () => {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.evaluateOnNewDocument(
      'new MutationObserver((_, observer) => { if (!document.body) return; window.first = document.documentElement.dataset.theme; observer.disconnect(); }).observe(document, { childList: true, subtree: true })',
    );
    await page.goto(pathToFileURL(path.join(dir, 'auto.html')).href);
    expect(await page.evaluate('window.first')).toBe('ink');
    await page.close();
  });

  it('is the one that was chosen, whatever the system says; T leads to the dark one and back', async () => {
    const page = await open('vermilion', 'dark');
    expect(await themeOf(page)).toBe('vermilion');
    expect(await press(page, 't')).toBe('ink');
    expect(await press(page, 't')).toBe('vermilion');
    await page.close();
  });

  it('goes through all with Shift+T, stays through a reload, and shows in the speaker view', async () => {
    const page = await open('vermilion', 'light');
    const complaints = listComplaints(page);
    const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    await page.keyboard.press('s');
    const speaker = await opened;
    if (!speaker) throw new Error('No window was opened.');
    const preview = `document.getElementById('current').contentDocument.documentElement.dataset.theme`;
    await waitFor(speaker, `${preview} === 'vermilion'`);
    const seen = [];
    for (const _ of listThemes()) {
      const theme = await press(page, 'T');
      seen.push(theme);
      await waitFor(speaker, `${preview} === '${theme}'`);
    }
    expect([...seen].sort()).toEqual(listThemes());
    expect(await press(page, 'T')).toBe(seen[0]);
    await page.reload();
    await waitFor(page, 'window.Reveal?.isReady()');
    expect(await themeOf(page)).toBe(seen[0]);
    await waitFor(speaker, `${preview} === '${seen[0]}'`);
    expect(complaints).toEqual([]);
    await Promise.all([speaker.close(), page.close()]);
  });
});
