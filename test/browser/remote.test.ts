import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, POINTS } from '../support/articles.js';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';
import { present, type TestTalk } from '../support/present.js';

const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

let talk: TestTalk;
let browser: Browser;
let closeBrowser: () => Promise<void>;

beforeAll(async () => {
  [talk, { browser, close: closeBrowser }] = await Promise.all([
    present({ 'harbour.md': ARTICLE }, { remote: '127.0.0.1' }),
    openBrowser(),
  ]);
});

afterAll(async () => {
  await closeBrowser();
  await talk.close();
});

const latest = (pattern: RegExp): string =>
  /http\S+/.exec(talk.terminal.printed.filter((line) => pattern.test(line)).at(-1) ?? '')?.[0] ?? '';

const openDeck = (): Promise<Page> => talk.openDeck(browser);

/** A phone of its own: nothing is shared with the presenter's browser. */
async function openPhone(url: string): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = listComplaints(page);
  await page.setViewport(PHONE);
  await page.goto(url);
  return { page, context, complaints };
}

const at = 'Reveal.getIndices().h';
const text = (id: string) => `document.getElementById('${id}').textContent`;

describe('lectern present --remote', () => {
  it('says on the phone what is missing until a window shows the deck', async () => {
    const { page, context } = await openPhone(latest(/phone/));
    const said = `getComputedStyle(document.getElementById('notes'), '::before').content`;
    expect(await page.evaluate(said)).toContain('Open the deck');
    await context.close();
  });

  it('lets a phone lead by touch, with the notes, the time and a black screen', async () => {
    const deck = await openDeck();
    await deck.evaluate(
      `Reveal.slide(Reveal.getSlides().findIndex((slide) => slide.textContent.includes(${JSON.stringify(POINTS[0])})))`,
    );
    const before = Number(await deck.evaluate(at));
    const { page, context, complaints } = await openPhone(latest(/phone/));
    await waitFor(page, `${text('position')}.startsWith('${before + 1}/')`);
    expect(await page.evaluate(text('notes'))).toContain(POINTS[0]);
    expect(await page.evaluate('location.search')).toBe('');
    await page.tap('[data-action="next"]');
    await waitFor(deck, `${at} === ${before + 1}`);
    await waitFor(page, `${text('position')}.startsWith('${before + 2}/')`);
    await waitFor(page, `document.body.hasAttribute('data-running')`);
    await page.tap('[data-action="previous"]');
    await waitFor(deck, `${at} === ${before}`);
    await page.tap('[data-action="pause"]');
    await waitFor(deck, 'Reveal.isPaused()');
    await waitFor(page, `document.body.hasAttribute('data-paused')`);
    await page.tap('[data-action="pause"]');
    await waitFor(deck, '!Reveal.isPaused()');
    // It is let in again by its cookie, and what is big enough for a thumb stays so when it is turned.
    await page.reload();
    await waitFor(page, `${text('position')}.startsWith('${before + 1}/')`);
    for (const viewport of [PHONE, { ...PHONE, width: 844, height: 390 }, { ...PHONE, width: 320, height: 568 }]) {
      await page.setViewport(viewport);
      const sizes = (await page.evaluate(`Array.from(document.querySelectorAll('button'), (button) => {
        const { width, height, top, left, right, bottom } = button.getBoundingClientRect();
        return { width, height, isSeen: top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight };
      })`)) as { width: number; height: number; isSeen: boolean }[];
      for (const { width, height, isSeen } of sizes) expect(isSeen && width >= 48 && height >= 48).toBe(true);
      expect(await page.evaluate(`document.getElementById('notes').clientHeight`)).toBeGreaterThan(80);
    }
    expect(complaints).toEqual([]);
    await Promise.all([context.close(), deck.close()]);
  });

  it('points on the slide with a finger, for all to see', async () => {
    const deck = await openDeck();
    const { page, context, complaints } = await openPhone(latest(/phone/));
    await waitFor(page, text('position'));
    const follower = await openPhone(latest(/audience/));
    await waitFor(follower.page, 'window.Reveal?.isReady()');
    const box = (await page.evaluate(`(() => {
      const { left, top, width, height } = document.getElementById('notes').getBoundingClientRect();
      return [left + width / 4, top + height / 2];
    })()`)) as [number, number];
    const dot = `(() => { const ink = document.querySelector('.ink'); const circle = ink.querySelector('circle');
      return ink.hasAttribute('data-pointing') ? ['cx', 'cy'].map((name) => Math.round(circle.getAttribute(name) / 10)).join() : ''; })()`;
    // Without the pointer in hand a finger reads.
    await page.touchscreen.tap(...box);
    await page.tap('[data-action="point"]');
    expect(await page.evaluate(`document.querySelector('[data-action="point"]').ariaPressed`)).toBe('true');
    const touch = await page.touchscreen.touchStart(...box);
    for (const one of [deck, follower.page]) await waitFor(one, `${dot} === '48,54'`);
    await touch.move(box[0] * 2, box[1]);
    for (const one of [deck, follower.page]) await waitFor(one, `${dot} !== '48,54' && ${dot} !== ''`);
    await touch.end();
    for (const one of [deck, follower.page]) await waitFor(one, `${dot} === ''`);
    await page.tap('[data-action="point"]');
    expect(complaints).toEqual([]);
    expect(follower.complaints).toEqual([]);
    await Promise.all([context.close(), follower.context.close(), deck.close()]);
  });

  it('lets a follower who lost the connection catch up, also with what is drawn', async () => {
    const deck = await openDeck();
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.evaluateOnNewDocument(`
      const Before = window.WebSocket;
      window.sockets = [];
      window.WebSocket = class extends Before { constructor(...args) { super(...args); window.sockets.push(this); } };
    `);
    await page.goto(latest(/audience/));
    await waitFor(page, 'window.Reveal?.isReady() && window.sockets.at(-1)?.readyState === 1');
    await deck.evaluate('Reveal.slide(2)');
    await waitFor(page, `${at} === 2`);
    await page.evaluate('window.sockets.at(-1).close()');
    await deck.evaluate('Reveal.slide(4)');
    await deck.keyboard.press('d');
    await deck.mouse.move(200, 200);
    await deck.mouse.down();
    await deck.mouse.move(300, 250, { steps: 3 });
    await deck.mouse.up();
    await deck.keyboard.press('Escape');
    await waitFor(page, `${at} === 4 && document.querySelectorAll('.ink path').length === 1`);
    expect(await page.evaluate(`document.getElementById('lectern-follow').hidden`)).toBe(true);
    await deck.keyboard.press('x');
    await waitFor(page, `document.querySelectorAll('.ink path').length === 0`);
    await Promise.all([context.close(), deck.close()]);
  });

  it('says so when the address was used, and prints another one', async () => {
    const used = latest(/phone/);
    const first = await openPhone(used);
    await waitFor(first.page, `document.getElementById('position')`);
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    expect((await page.goto(used))?.status()).toBe(403);
    expect((await page.goto(latest(/phone/)))?.status()).toBe(200);
    await Promise.all([context.close(), first.context.close()]);
  });

  it('lets an audience follow, look around, and come back; nothing of the notes reaches it', async () => {
    const deck = await openDeck();
    const bodies: Promise<string>[] = [];
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const complaints = listComplaints(page);
    await page.setViewport(PHONE);
    const heard: string[] = [];
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    session.on('Network.webSocketFrameReceived', ({ response }) => heard.push(response.payloadData));
    page.on('response', (response) => bodies.push(response.text().catch(() => '')));
    await page.goto(latest(/audience/));
    await waitFor(page, 'window.Reveal?.isReady()');
    await deck.evaluate('Reveal.slide(3)');
    await waitFor(page, `${at} === 3`);
    const button = `document.getElementById('lectern-follow')`;
    expect(await page.evaluate(`${button}.hidden`)).toBe(true);

    await page.evaluate('Reveal.slide(1)');
    await waitFor(page, `!${button}.hidden`);
    await deck.evaluate('Reveal.slide(4)');
    await deck.evaluate('Reveal.slide(5)');
    await page.waitForFunction(`!${button}.hidden`);
    expect(await page.evaluate(at)).toBe(1);
    await page.tap('#lectern-follow');
    await waitFor(page, `${at} === 5`);
    expect(await page.evaluate(`${button}.hidden`)).toBe(true);
    await deck.evaluate('Reveal.togglePause()');
    await waitFor(page, 'Reveal.isPaused()');
    await deck.evaluate('Reveal.togglePause()');
    await waitFor(page, '!Reveal.isPaused()');

    // A change of the article comes to the audience, too.
    await writeFile(
      path.join(talk.dir, 'harbour.md'),
      ARTICLE.replace('wait behind the breakwater', 'rest behind the breakwater'),
    );
    await waitFor(page, `document.querySelector('.slides').textContent.includes('rest behind the breakwater')`);
    await writeFile(path.join(talk.dir, 'harbour.md'), ARTICLE);
    await waitFor(page, `document.querySelector('.slides').textContent.includes('wait behind the breakwater')`);

    // The notes hold every sentence; slides do not. So a sentence that is on no slide must not come.
    const silent = (await deck.evaluate(`(() => {
      const shown = Array.from(document.querySelectorAll('.slides .canvas'), (one) => one.textContent).join(' ');
      const said = Array.from(document.querySelectorAll('aside.notes p'), (one) => one.textContent);
      return said.flatMap((words) => words.match(/[^.]+\\./g) ?? []).map((one) => one.trim()).filter((one) => !shown.includes(one.slice(0, -1)));
    })()`)) as string[];
    expect(silent.length).toBeGreaterThan(0);
    const everything = [...(await Promise.all(bodies)), ...heard].join('\n');
    for (const sentence of silent) expect(everything).not.toContain(sentence);
    expect(everything).not.toContain('<aside');
    expect(complaints).toEqual([]);
    await Promise.all([context.close(), deck.close()]);
  });
});
