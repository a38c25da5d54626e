import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, POINTS } from '../support/articles.js';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';
import { present, type TestTalk } from '../support/present.js';

let talk: TestTalk;
let browser: Browser;
let closeBrowser: () => Promise<void>;

beforeAll(async () => {
  [talk, { browser, close: closeBrowser }] = await Promise.all([present({ 'harbour.md': ARTICLE }), openBrowser()]);
});

afterAll(async () => {
  await closeBrowser();
  await talk.close();
});

const write = (name: string, text: string) => talk.write(name, text);

const openDeck = (): Promise<Page> => talk.openDeck(browser);

const openSpeaker = (): Promise<Page> => talk.openSpeaker(browser);

const currentText = 'Reveal.getCurrentSlide().textContent.replace(/\\s+/g, " ")';
const currentId = 'Reveal.getCurrentSlide().id';
const SECOND = 'section[data-kind="section"][data-section="2"]';

/** Goes to the slide that shows some words; tells its number. */
async function goToWords(page: Page, words: string): Promise<number> {
  return (await page.evaluate(`(() => {
    const shown = (slide) => { const copy = slide.cloneNode(true); copy.querySelectorAll('aside').forEach((aside) => aside.remove()); return copy.textContent.replace(/\\s+/g, ' '); };
    const at = Reveal.getSlides().findIndex((slide) => shown(slide).includes(${JSON.stringify(words)}));
    Reveal.slide(at);
    return at;
  })()`)) as number;
}

/** Goes to the divider of the second section; tells its number and its id. */
async function goToSecond(page: Page): Promise<{ at: number; id: string }> {
  await page.evaluate(`Reveal.slide(Reveal.getIndices(document.querySelector('${SECOND}')).h)`);
  const [at, id] = (await page.evaluate(`[Reveal.getIndices().h, ${currentId}]`)) as [number, string];
  expect(at).toBeGreaterThan(2);
  return { at, id };
}

describe('lectern present', () => {
  it('shows a changed sentence on the slide it is on', async () => {
    const page = await openDeck();
    const complaints = listComplaints(page);
    const at = await goToWords(page, POINTS[1] ?? '');
    expect(at).toBeGreaterThan(0);
    await page.evaluate('window.stillTheSamePage = true');
    await write('harbour.md', ARTICLE.replace('wait behind the breakwater', 'rest behind the breakwater'));
    await waitFor(page, `${currentText}.includes('The tugs rest behind the breakwater')`);
    expect(await page.evaluate('Reveal.getIndices().h')).toBe(at);
    expect(await page.evaluate('window.stillTheSamePage')).toBe(true);
    await write('harbour.md', ARTICLE);
    await waitFor(page, `${currentText}.includes('The tugs wait')`);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('leaves alone what stays the same: other slides, and what stands beside a changed word', async () => {
    const page = await openDeck();
    const at = await goToWords(page, POINTS[1] ?? '');
    await page.evaluate(`for (const one of document.querySelectorAll('.slides *')) one.marked = true`);
    await write('harbour.md', ARTICLE.replace('wait behind the breakwater', 'rest behind the breakwater'));
    await waitFor(page, `${currentText}.includes('The tugs rest behind the breakwater')`);
    const lost = `Array.from(document.querySelectorAll('.slides *')).filter((one) => !one.marked).map((one) => one.outerHTML)`;
    expect(await page.evaluate(lost)).toEqual([]);
    expect(await page.evaluate('Reveal.getIndices().h')).toBe(at);
    await write('harbour.md', ARTICLE);
    await waitFor(page, `${currentText}.includes('The tugs wait')`);
    await page.close();
  });

  it('stays on the slide when others come before it', async () => {
    const page = await openDeck();
    const { at, id } = await goToSecond(page);
    const more =
      '## 1. Arriving\n\n“We never hurry a ship into the harbour at night,” says Jon Berg, the oldest pilot.\n';
    await write('harbour.md', ARTICLE.replace('## 1. Arriving\n', more));
    await waitFor(page, 'document.querySelector(".slides").textContent.includes("Jon Berg")');
    await waitFor(page, `${currentId} === '${id}'`);
    expect(await page.evaluate('Reveal.getIndices().h')).toBe(at + 1);
    await write('harbour.md', ARTICLE);
    await waitFor(page, '!document.querySelector(".slides").textContent.includes("Jon Berg")');
    await page.close();
  });

  it('says what is wrong over the last good deck, and takes it back when it is mended', async () => {
    const page = await openDeck();
    const speaker = await openSpeaker();
    const { id } = await goToSecond(page);
    await write('harbour.edits.yaml', `slides:\n  ${id}: {hidden: true}\n`);
    await waitFor(page, 'document.getElementById("lectern-problem")');
    const problem = 'document.getElementById("lectern-problem").shadowRoot.textContent';
    expect(await page.evaluate(problem)).toContain('Unrecognized key: "hidden"');
    expect(await page.evaluate(problem)).toContain('Below `slides:` stands the id of each slide');
    expect(await page.evaluate(currentId)).toBe(id);
    await waitFor(speaker, 'document.getElementById("problem").textContent.includes("harbour.edits.yaml:2:")');
    expect(talk.terminal.notified.join('\n')).toContain('harbour.edits.yaml:2:');
    await rm(path.join(talk.dir, 'harbour.edits.yaml'));
    await waitFor(page, '!document.getElementById("lectern-problem")');
    await waitFor(speaker, 'document.getElementById("problem").textContent === ""');
    await Promise.all([page.close(), speaker.close()]);
  });

  it('keeps deck and speaker view together, whichever of them is loaded again', async () => {
    const page = await openDeck();
    const speaker = await openSpeaker();
    const complaints = [listComplaints(page), listComplaints(speaker)];
    await page.evaluate('Reveal.slide(2)');
    await waitFor(speaker, `document.getElementById('position').textContent.startsWith('3 /')`);
    await speaker.bringToFront();
    await speaker.keyboard.press('ArrowRight');
    await waitFor(page, 'Reveal.getIndices().h === 3');
    await waitFor(speaker, `document.body.hasAttribute('data-running')`);

    await speaker.reload();
    await waitFor(speaker, `document.getElementById('position').textContent.startsWith('4 /')`);
    await waitFor(speaker, `document.body.hasAttribute('data-running')`);

    await page.reload();
    await waitFor(page, 'window.Reveal?.isReady()');
    await speaker.bringToFront();
    await speaker.keyboard.press('Home');
    await waitFor(page, 'Reveal.getIndices().h === 0');
    await speaker.keyboard.press('b');
    await waitFor(page, 'Reveal.isPaused()');
    await speaker.keyboard.press('b');
    await waitFor(page, '!Reveal.isPaused()');
    expect(complaints).toEqual([[], []]);
    await Promise.all([page.close(), speaker.close()]);
  });

  it('opens the speaker view with S, with the notes and the next slide', async () => {
    const page = await openDeck();
    const at = await goToWords(page, POINTS[0] ?? '');
    const [speaker] = await Promise.all([
      new Promise<Page>((resolve, reject) => {
        page.once('popup', (opened) => (opened ? resolve(opened) : reject(new Error('no window'))));
      }),
      page.keyboard.press('s'),
    ]);
    await waitFor(speaker, 'document.body.dataset.shown');
    expect(speaker.url()).toBe(`${talk.address}speaker`);
    expect(await speaker.evaluate(`document.getElementById('position').textContent`)).toMatch(`${at + 1} /`);
    const frame = (id: string) => `document.getElementById('${id}').contentDocument.body.textContent`;
    await waitFor(speaker, `${frame('current')}.replace(/\\s+/g, ' ').includes(${JSON.stringify(POINTS[0])})`);
    expect(await speaker.evaluate(`${frame('next')}.length`)).toBeGreaterThan(0);
    expect(await speaker.evaluate(`document.getElementById('notes').textContent`)).toContain(POINTS[0]);
    await speaker.close();
    await page.close();
  });

  it('serves the deck and nothing else, to this machine only', async () => {
    const get = (url: string, init?: RequestInit) => fetch(new URL(url, talk.address), { redirect: 'manual', ...init });
    expect((await get('/')).headers.get('location')).toBe('/harbour/');
    expect((await get('/speaker')).headers.get('location')).toBe('/harbour/speaker');
    expect((await get('/harbour')).headers.get('location')).toBe('/harbour/');
    for (const url of ['/harbour.md', '/harbour/../harbour.md', '/harbour/%2e%2e/harbour.md', '/harbour/harbour.md'])
      expect((await get(url)).status, url).toBe(404);
    expect((await get('/harbour/', { method: 'POST' })).status).toBe(405);
    expect(await (await get('/harbour/')).text()).not.toContain(talk.dir);
    expect(await readFile(path.join(talk.dir, 'harbour.md'), 'utf8')).toBe(ARTICLE);
  });
});
