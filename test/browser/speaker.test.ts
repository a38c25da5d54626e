import type { Browser, KeyInput, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARABIC, LONG_ARTICLE } from '../support/articles.js';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';
import { openDecks, type TestDecks } from '../support/builtDeck.js';
import { present, type TestTalk } from '../support/present.js';

let talk: TestTalk;
let decks: TestDecks;
let file: string;
let browser: Browser;
let closeBrowser: () => Promise<void>;

beforeAll(async () => {
  decks = await openDecks();
  file = await decks.build(LONG_ARTICLE, { fragments: true });
  talk = await present({ 'harbour.md': LONG_ARTICLE }, { fragments: true });
  ({ browser, close: closeBrowser } = await openBrowser());
});

afterAll(async () => {
  await closeBrowser();
  await talk.close();
  await decks.close();
});

interface Windows {
  readonly deck: Page;
  readonly speaker: Page;
  readonly complaints: string[][];
  readonly close: () => Promise<void>;
}

/** The deck, and the speaker view that S opens. */
async function openBoth(address: string): Promise<Windows> {
  const deck = await browser.newPage();
  const complaints = [listComplaints(deck)];
  await deck.goto(address);
  await waitFor(deck, 'window.Reveal?.isReady()');
  const opened = new Promise<Page | null>((resolve) => deck.once('popup', resolve));
  await deck.keyboard.press('s');
  const speaker = await opened;
  if (!speaker) throw new Error('No window was opened.');
  complaints.push(listComplaints(speaker));
  await speaker.setViewport({ width: 1280, height: 800 });
  await waitFor(speaker, 'document.body.dataset.shown');
  await speaker.bringToFront();
  return {
    deck,
    speaker,
    complaints,
    async close() {
      expect(complaints).toEqual([[], []]);
      await Promise.all([speaker.close(), deck.close()]);
    },
  };
}

const at = 'Reveal.getIndices().h';
const dialog = `document.getElementById('lectern-tools').shadowRoot.querySelector('dialog')`;
const options = `Array.from(${dialog}.querySelectorAll('[role="option"]'))`;
const chosen = `${options}.find((one) => one.getAttribute('aria-selected') === 'true')`;
const position = `document.getElementById('position').textContent`;
const look = 'getComputedStyle(document.body).backgroundColor';
const noteSize = `getComputedStyle(document.getElementById('notes')).fontSize`;

describe.each([
  ['of a served deck', () => talk.address],
  ['of a file', () => file],
])('the speaker view %s', (_, address) => {
  it('lists all slides under their sections, marks the current one, and goes to the one that is chosen', async () => {
    const { deck, speaker, close } = await openBoth(address());
    await deck.evaluate('Reveal.slide(5)');
    await waitFor(speaker, `${position}.startsWith('6 /')`);
    await speaker.keyboard.press('g');
    expect(await speaker.evaluate(`${options}.length`)).toBe(await deck.evaluate('Reveal.getSlides().length'));
    expect(await speaker.evaluate(`${chosen}.getAttribute('aria-current')`)).toBe('true');
    expect(await speaker.evaluate(`${chosen}.textContent`)).toMatch(/^6/);
    const dividers = await speaker.evaluate(
      `${options}.filter((one) => one.matches('.divider')).map((one) => one.lastChild.textContent).join()`,
    );
    expect(dividers).toBe('Arriving,Unloading,Repairing,Leaving,Wintering');
    await speaker.keyboard.press('ArrowDown');
    expect(await speaker.evaluate(`${dialog}.querySelector('input').getAttribute('aria-activedescendant')`)).toBe(
      await speaker.evaluate(`${chosen}.id`),
    );
    await speaker.keyboard.press('Enter');
    await waitFor(deck, `${at} === 6`);

    await speaker.keyboard.press('g');
    await speaker.keyboard.type('LEAV');
    await speaker.keyboard.press('Enter');
    await waitFor(deck, `Reveal.getCurrentSlide().textContent.includes('Leaving')`);
    // A number alone opens the list.
    await speaker.keyboard.type('12');
    await speaker.keyboard.press('Enter');
    await waitFor(deck, `${at} === 11`);
    await waitFor(speaker, `${position}.startsWith('12 /')`);

    await speaker.keyboard.press('g');
    await speaker.keyboard.type('zzzz');
    expect(await speaker.evaluate(`${dialog}.querySelector('p').hidden`)).toBe(false);
    await speaker.keyboard.press('Escape');
    await speaker.click('[data-action="jump"]');
    await speaker.evaluate(`${options}[2].click()`);
    await waitFor(deck, `${at} === 2`);
    await close();
  });

  it('lists its keys with ?, which work not while it does, and at once when it is closed', async () => {
    const { deck, speaker, close } = await openBoth(address());
    await speaker.keyboard.press('?');
    const words = String(await speaker.evaluate(`${dialog}.textContent`));
    for (const does of ['Go to slide', 'Black screen', 'Larger notes', 'Scroll the notes', 'Light or dark', 'Pointer'])
      expect(words).toContain(does);
    await speaker.keyboard.press('ArrowRight');
    await speaker.keyboard.press('Escape');
    await speaker.keyboard.press('g');
    expect(await speaker.evaluate(`${dialog}.ariaLabel`)).toBe('Go to slide');
    await speaker.keyboard.press('Escape');
    await speaker.keyboard.press('ArrowRight');
    await waitFor(deck, `${at} === 1`);
    await close();
  });

  it('is light or dark as the system is, until the speaker chooses; that and the size of the notes are kept', async () => {
    const { deck, speaker, complaints } = await openBoth(address());
    const backgrounds: unknown[] = [];
    for (const value of ['light', 'dark']) {
      await speaker.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      backgrounds.push(await speaker.evaluate(look));
    }
    const [light, dark] = backgrounds;
    expect(light).not.toBe(dark);
    await speaker.keyboard.press('l');
    expect(await speaker.evaluate(look)).toBe(light);
    await speaker.keyboard.press('+');
    await speaker.keyboard.press('+');
    const size = await speaker.evaluate(noteSize);
    await speaker.reload();
    await waitFor(speaker, `document.body.dataset.shown && ${look} === '${light}' && ${noteSize} === '${size}'`);
    await speaker.close();
    // Another window, of a deck that was opened anew.
    await deck.reload();
    await waitFor(deck, 'window.Reveal?.isReady()');
    const opened = new Promise<Page | null>((resolve) => deck.once('popup', resolve));
    await deck.bringToFront();
    await deck.keyboard.press('s');
    const again = await opened;
    if (!again) throw new Error('No window was opened.');
    await again.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await again.setViewport({ width: 1280, height: 800 });
    await waitFor(again, `document.body.dataset.shown && ${look} === '${light}' && ${noteSize} === '${size}'`);
    await again.bringToFront();
    for (const key of ['l', '-', '-'] as const) await again.keyboard.press(key);
    expect(await again.evaluate(look)).toBe(dark);
    expect(complaints).toEqual([[], []]);
    await again.close();
    await deck.close();
  });

  it('scrolls the notes by the arrows, and leaves a focused button its keys', async () => {
    const { deck, speaker, close } = await openBoth(address());
    await deck.evaluate('Reveal.slide(5)');
    await waitFor(speaker, `${position}.startsWith('6 /')`);
    await speaker.setViewport({ width: 900, height: 360 });
    for (let press = 0; press < 6; press += 1) await speaker.keyboard.press('+');
    const top = `document.getElementById('notes').scrollTop`;
    await speaker.keyboard.press('ArrowDown');
    expect(Number(await speaker.evaluate(top))).toBeGreaterThan(10);
    await speaker.keyboard.press('ArrowUp');
    expect(await speaker.evaluate(top)).toBe(0);
    expect(await deck.evaluate(at)).toBe(5);
    for (let press = 0; press < 6; press += 1) await speaker.keyboard.press('-');
    await speaker.focus('[data-action="pause"]');
    await speaker.keyboard.press('Enter');
    await waitFor(deck, 'Reveal.isPaused()');
    expect(await deck.evaluate(at)).toBe(5);
    await speaker.keyboard.press(' ');
    await waitFor(deck, '!Reveal.isPaused()');
    await close();
  });

  it('draws and points on the slide, in both windows, and takes it back', async () => {
    const { deck, speaker, close } = await openBoth(address());
    await deck.setViewport({ width: 960, height: 540 });
    const paths = `document.querySelectorAll('.ink path').length`;
    const dot = `(() => { const ink = document.querySelector('.ink'); const circle = ink.querySelector('circle');
      return ink.hasAttribute('data-pointing') ? ['cx', 'cy'].map((name) => Math.round(circle.getAttribute(name) / 10)).join() : ''; })()`;
    const box = (await speaker.evaluate(`(() => {
      const { left, top, width, height } = document.querySelector('.now .screen').getBoundingClientRect();
      return [left, top, width, height];
    })()`)) as number[];
    const [left = 0, top = 0, width = 0, height = 0] = box;
    await speaker.keyboard.press('q');
    await speaker.mouse.move(left + width / 4, top + height / 2);
    await waitFor(deck, `${dot} === '48,54'`);
    await speaker.keyboard.press('Escape');
    await waitFor(deck, `${dot} === ''`);

    await speaker.keyboard.press('d');
    await speaker.mouse.down();
    await speaker.mouse.move(left + width / 2, top + height / 4, { steps: 4 });
    await speaker.mouse.up();
    await waitFor(deck, `${paths} === 1`);
    expect(await deck.evaluate(`document.querySelector('.ink path').getAttribute('d')`)).toMatch(/^M4[78]\d 5[34]\d/);
    await speaker.keyboard.press('Escape');
    await deck.bringToFront();
    await deck.keyboard.press('d');
    await deck.mouse.move(100, 100);
    await deck.mouse.down();
    await deck.mouse.move(300, 200, { steps: 3 });
    await deck.mouse.up();
    await waitFor(speaker, `${paths} === 2`);
    await deck.keyboard.press('Escape');
    // It belongs to its slide, and is there again for a window that is opened anew.
    await deck.evaluate('Reveal.slide(3)');
    await waitFor(speaker, `${position}.startsWith('4 /') && ${paths} === 0`);
    await deck.evaluate('Reveal.slide(0)');
    await speaker.reload();
    await waitFor(speaker, `${position}.startsWith('1 /') && ${paths} === 2`);
    await speaker.bringToFront();
    await speaker.keyboard.press('z');
    await waitFor(deck, `${paths} === 1`);
    await speaker.keyboard.press('x');
    await waitFor(deck, `${paths} === 0`);
    await close();
  });
});

it('reads from right to left where the deck does, in its pictures and by its keys', async () => {
  const { deck, speaker, close } = await openBoth(await decks.build(ARABIC));
  const directions = `[document, ...['current', 'next'].map((id) => document.getElementById(id).contentDocument)].map((one) => one.dir).join()`;
  await waitFor(speaker, `${directions} === 'rtl,rtl,rtl'`);
  await speaker.keyboard.press('ArrowLeft');
  await waitFor(deck, `${at} === 1`);
  await speaker.keyboard.press('ArrowRight');
  await waitFor(deck, `${at} === 0`);
  await close();
});

const paths = `document.querySelectorAll('.ink path').length`;
const running = `document.body.hasAttribute('data-running')`;
const mode = `document.querySelector('.ink').dataset.mode`;

/** Every key that the list names: what is pressed, what it does, and in which window that is seen. Starts on slide 6, after a step. */
const KEYS: Readonly<
  Record<string, { readonly press: readonly KeyInput[]; readonly does: string; readonly inDeck?: true }>
> = {
  '→': { press: ['ArrowRight'], does: 'Reveal.getIndices().f === 1', inDeck: true },
  '␣': { press: ['Space'], does: 'Reveal.getIndices().f === 1', inDeck: true },
  '←': { press: ['ArrowLeft'], does: 'Reveal.getIndices().f === -1', inDeck: true },
  Home: { press: ['Home'], does: `${at} === 0`, inDeck: true },
  End: { press: ['End'], does: `${at} === Reveal.getSlides().length - 1`, inDeck: true },
  G: { press: ['g', '2', 'Enter'], does: `${at} === 1`, inDeck: true },
  '1…9': { press: ['3', 'Enter'], does: `${at} === 2`, inDeck: true },
  B: { press: ['b'], does: 'Reveal.isPaused()', inDeck: true },
  T: { press: ['t'], does: `!${running}` },
  R: { press: ['r'], does: `document.getElementById('elapsed').textContent === '0:00'` },
  '↑': { press: ['ArrowUp'], does: `document.getElementById('notes').scrollTop < 40` },
  '↓': { press: ['ArrowDown'], does: `document.getElementById('notes').scrollTop > 40` },
  '+': { press: ['+'], does: `parseFloat(${noteSize}) > window.sizeBefore` },
  '−': { press: ['-'], does: `parseFloat(${noteSize}) < window.sizeBefore` },
  L: { press: ['l'], does: `${look} !== window.lookBefore` },
  Q: { press: ['q'], does: `${mode} === 'point'` },
  D: { press: ['d'], does: `${mode} === 'draw'` },
  Z: { press: ['z'], does: `${paths} === 1` },
  X: { press: ['x'], does: `${paths} === 0` },
  '?': { press: ['?'], does: `${dialog}?.ariaLabel === 'Keys'` },
  Esc: { press: ['d', 'Escape'], does: `window.tookPen && !${mode}` },
};

describe('the list of keys of the speaker view', () => {
  let windows: Windows;
  beforeAll(async () => {
    windows = await openBoth(file);
    for (const key of ['+', '+', '+'] as const) await windows.speaker.keyboard.press(key);
  });
  afterAll(() => windows.close());

  it('names every key once, and no other', async () => {
    const { speaker } = windows;
    await speaker.keyboard.press('?');
    const named = await speaker.evaluate(`Array.from(${dialog}.querySelectorAll('kbd'), (key) => key.textContent)`);
    expect(named).toEqual(expect.arrayContaining(Object.keys(KEYS)));
    expect(named).toHaveLength(Object.keys(KEYS).length);
    await speaker.keyboard.press('Escape');
  });

  it.each(Object.entries(KEYS))('tells the truth of %s', async (_, { press, does, inDeck }) => {
    const { deck, speaker } = windows;
    await deck.evaluate('if (Reveal.isPaused()) Reveal.togglePause(); Reveal.slide(2)');
    // The test before ended on slide 6, too: whoever does not wait for the way there meets it later, and its notes scroll up.
    await waitFor(speaker, `${position}.startsWith('3 /')`);
    await deck.evaluate('Reveal.slide(5, 0, 0)');
    await waitFor(speaker, `${position}.startsWith('6 /') && document.getElementById('steps').textContent === '1/3'`);
    // In a window so low that the notes scroll, a while into the talk, with two strokes.
    await speaker.setViewport({ width: 1280, height: 320 });
    const notes = "document.getElementById('notes')";
    // The window takes its size in its own time, and the notes scroll only then.
    await waitFor(speaker, `innerHeight === 320 && ${notes}.scrollHeight > ${notes}.clientHeight + 40`);
    await speaker.evaluate(`${notes}.scrollTop = 40;
      window.lookBefore = ${look};
      window.sizeBefore = parseFloat(${noteSize});
      window.tookPen = false;
      new MutationObserver(() => { window.tookPen = true; }).observe(document.querySelector('.ink'), { attributeFilter: ['data-mode'] })`);
    if (!(await speaker.evaluate(running))) await speaker.keyboard.press('t');
    await waitFor(speaker, `document.getElementById('elapsed').textContent !== '0:00'`);
    await deck.evaluate('LecternInk.clear()');
    await waitFor(speaker, `${paths} === 0`);
    for (const count of [1, 2])
      await deck.evaluate(`(() => {
        const message = { lectern: 'ink', id: Reveal.getCurrentSlide().id, mark: '${press}-${count}', stroke: [[1, ${count}]] };
        LecternInk.receive(message);
        Lectern.publish(message);
      })()`);
    await waitFor(speaker, `${paths} === 2`);
    const seen = inDeck ? deck : speaker;
    expect(await seen.evaluate(`Boolean(${does})`)).toBe(false);
    await speaker.bringToFront();
    for (const key of press) await speaker.keyboard.press(key);
    await waitFor(seen, does);
    // Back to how it was.
    await speaker.keyboard.press('Escape');
    if (press[0] === '+') await speaker.keyboard.press('-');
    if (press[0] === '-') await speaker.keyboard.press('+');
    if (press[0] === 'q' || press[0] === 'd') await speaker.keyboard.press('Escape');
  });
});
