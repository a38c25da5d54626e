import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';
import { present, type TestTalk } from '../support/present.js';

const ARTICLE = `# The harbour that moved

The harbour of Nordvik was built in 1887 and has been moved twice. This is the story of the second move.

## Why it moved

Three things had made the old place hard to use by the time the council met in spring.

- The ice closes the entrance for 40 days a year
- The ferries cannot turn in the old basin
- The tugs wait behind the breakwater every night

## 港口的費用

搬遷耗資三億克朗，其中六成由國家承擔，其餘由城鎮支付。漁民沒有被問到他們的意見。

## What comes next

The new quay opens in 2027. Until then the old one stays in use, and the ferries keep to the outer berth.
`;

let talk: TestTalk;
let browser: Browser;
let closeBrowser: () => Promise<void>;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [talk, { browser, close: closeBrowser }] = await Promise.all([
    present({ 'harbour.md': ARTICLE }, { edit: true }),
    openBrowser(),
  ]);
});

afterAll(async () => {
  await closeBrowser();
  await talk.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  complaints = listComplaints(page);
  await page.goto(talk.address);
  await waitFor(page, 'window.Reveal?.isReady()');
  await page.keyboard.press('e');
  await waitFor(page, 'LecternEdit.here() !== null');
});

afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.close();
  await rm(path.join(talk.dir, 'harbour.edits.yaml'), { force: true });
  const other = await browser.newPage();
  await other.goto(talk.address);
  await waitFor(other, 'window.Reveal?.isReady() && !document.querySelector(".slides [data-by]")');
  await other.close();
});

const POINTS = 'section[data-kind="points"]:has([data-phrase="2"])';
const DIVIDER = 'section[data-kind="section"][data-section="1"]';
const file = () => readFile(path.join(talk.dir, 'harbour.edits.yaml'), 'utf8').catch(() => null);
async function edits(): Promise<{
  slides?: Record<string, Record<string, unknown>>;
  insert?: Record<string, unknown>[];
}> {
  return parse((await file()) ?? '{}');
}

/** Goes to a slide by a selector; tells its id. */
async function goTo(selector: string): Promise<string> {
  await page.evaluate(`Reveal.slide(Reveal.getIndices(document.querySelector('${selector}')).h)`);
  await waitFor(
    page,
    `document.querySelector('${selector}').id === LecternEdit.here()?.id && document.querySelector('${selector} [contenteditable]')`,
  );
  return (await page.evaluate('Reveal.getCurrentSlide().id')) as string;
}

const focusedHandle = `document.querySelector('#lectern-points').shadowRoot.activeElement?.getAttribute('aria-label')`;
const phrase = (number: number): string => `section.present [data-phrase="${number}"]`;

/** Writes in place of a phrase, as a user does: click, select all, type. */
async function type(number: number, words: string): Promise<void> {
  await page.click(phrase(number));
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  if (words === '') await page.keyboard.press('Delete');
  else await page.keyboard.type(words);
}

async function press(...keys: string[]): Promise<void> {
  const held = keys.slice(0, -1) as ('Control' | 'Shift' | 'Alt')[];
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press((keys.at(-1) ?? 'Enter') as 'Enter');
  for (const key of held.reverse()) await page.keyboard.up(key);
}

/** Waits until the server's deck, and not only what was typed, shows the words. */
const shows = (words: string): Promise<void> =>
  waitFor(
    page,
    `Reveal.getCurrentSlide().textContent.includes(${JSON.stringify(words)}) && LecternEdit.here()?.phrases.some(({ words }) => words === ${JSON.stringify(words)})`,
  );
const button = (name: string): Promise<unknown> =>
  page.evaluate(
    `[...document.querySelector('#lectern-edit').shadowRoot.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(${JSON.stringify(name)})).click()`,
  );
const told = `document.querySelector('#lectern-edit').shadowRoot.querySelector('output').textContent`;

const pressed = (name: string): string =>
  `[...document.querySelector('#lectern-edit').shadowRoot.querySelectorAll('[aria-label="${name}"] [aria-pressed="true"]')].map(({ textContent }) => textContent).join()`;

describe('changing a deck in its window', () => {
  it('saves a time, another kind and another composition, shows them, and takes them back one by one', async () => {
    const id = await goTo(POINTS);
    const planned = await page.evaluate('Reveal.getCurrentSlide().dataset.timing');
    const first = await page.evaluate('Reveal.getCurrentSlide().dataset.layout');
    await button('Time and form');
    await page.keyboard.type('2:05');
    await press('Enter');
    await waitFor(page, `Reveal.getCurrentSlide().dataset.timing === '125'`);
    expect((await edits()).slides?.[id]).toMatchObject({ seconds: 125 });

    const [other] = (await page.evaluate(
      `LecternEdit.here().shape.layouts.map((name, i) => [name, String(i + 1)]).filter(([name]) => name !== '${first}')`,
    )) as [string, string][];
    await button(other?.[1] ?? '');
    await waitFor(
      page,
      `Reveal.getCurrentSlide().dataset.layout === '${other?.[0]}' && ${pressed('Composition')} === '${other?.[1]}'`,
    );
    await button('Steps');
    await waitFor(page, `Reveal.getCurrentSlide().dataset.kind === 'stages' && ${pressed('Kind')} === 'Steps'`);
    expect((await edits()).slides?.[id]).toMatchObject({ seconds: 125, kind: 'stages' });

    await button('Undo');
    await waitFor(
      page,
      `Reveal.getCurrentSlide().dataset.kind === 'points' && Reveal.getCurrentSlide().dataset.layout === '${other?.[0]}'`,
    );
    await button('Undo');
    await waitFor(
      page,
      `Reveal.getCurrentSlide().dataset.layout === '${first}' && ${pressed('Composition')} === 'As planned'`,
    );
    await button('Undo');
    await waitFor(page, `Reveal.getCurrentSlide().dataset.timing === '${planned}'`);
    expect(await file()).toBeNull();
  });

  it('takes no time that is none, and says how one is written', async () => {
    await goTo(POINTS);
    await button('Time and form');
    await page.keyboard.type('soon');
    await press('Enter');
    await waitFor(page, `${told}.includes('1:30')`);
    expect(await file()).toBeNull();
  });

  it('saves a new title, shows it, and takes it back to the byte', async () => {
    const before = '# mine\nslides: # below\n  cover: { notes: Wait. }\n';
    await writeFile(path.join(talk.dir, 'harbour.edits.yaml'), before);
    await waitFor(page, `document.querySelector('#cover aside').textContent.includes('Wait.')`);
    const id = await goTo(DIVIDER);
    await page.evaluate('window.stillTheSamePage = true');
    await type(0, 'Why it had to move');
    await press('Enter');
    await shows('Why it had to move');
    expect(await page.evaluate('window.stillTheSamePage')).toBe(true);
    expect((await edits()).slides?.[id]).toMatchObject({ title: 'Why it had to move' });
    expect(await file()).toContain(before);
    await press('Control', 'z');
    await waitFor(page, `!Reveal.getCurrentSlide().textContent.includes('Why it had to move')`);
    expect(await file()).toBe(before);
    await press('Control', 'Shift', 'z');
    await shows('Why it had to move');
    await press('Control', 'z');
    await waitFor(page, 'LecternEdit.view().canRedo');
    expect((await readdir(talk.dir)).sort()).toEqual(['harbour.edits.yaml', 'harbour.md']);
  });

  it('does not take letters for keys, and Esc takes them back', async () => {
    const id = await goTo(POINTS);
    await type(0, 'gods born bright');
    expect(await page.evaluate('[Reveal.isPaused(), Reveal.getCurrentSlide().id]')).toEqual([false, id]);
    await press('Escape');
    expect(await page.evaluate(`document.querySelector('${phrase(0)}').textContent`)).toContain('The ice closes');
    expect(await page.evaluate('LecternEdit.isOn()')).toBe(true);
    await press('Escape');
    expect(await page.evaluate('LecternEdit.isOn()')).toBe(false);
    expect(await page.evaluate(`document.querySelectorAll('[contenteditable]').length`)).toBe(0);
    await press('b');
    await waitFor(page, 'Reveal.isPaused()');
    expect(await file()).toBeNull();
  });

  it('takes a point off whose words are deleted, and says so before', async () => {
    const id = await goTo(POINTS);
    await type(1, '');
    await waitFor(page, `${told}.includes('goes off the slide')`);
    await press('Enter');
    await waitFor(
      page,
      `!document.querySelector('#${id} .canvas').textContent.includes('ferries') && LecternEdit.here().phrases.length === 2`,
    );
    expect((await edits()).slides?.[id]?.words).toEqual({ 'The ferries cannot turn in the old basin': '' });
  });

  it('moves a point by keys and by dragging', async () => {
    const id = await goTo(POINTS);
    const order = `LecternEdit.here()?.items.map(({ words }) => words.split(' ')[1]).join()`;
    await page.click(phrase(0));
    await press('Alt', 'ArrowDown');
    await waitFor(page, `${order} === 'ferries,ice,tugs'`);
    expect((await edits()).slides?.[id]?.points).toHaveLength(3);
    // The handles are there again once the slide is drawn in the new order.
    await waitFor(
      page,
      `document.querySelector('${phrase(0)}').textContent.includes('ferries') && document.querySelector('#lectern-points').shadowRoot.querySelectorAll('button').length === 3`,
    );
    const [from, to] = (await page.evaluate(`(() => {
      const middle = (element) => { const box = element.getBoundingClientRect(); return [box.left + box.width / 2, box.top + box.height / 2]; };
      const handles = document.querySelector('#lectern-points').shadowRoot.querySelectorAll('button');
      return [middle(handles[2]), middle(document.querySelector('${phrase(0)}'))];
    })()`)) as [[number, number], [number, number]];
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 4 });
    // The deck may be patched meanwhile.
    await page.evaluate('LecternEdit.drawPoints()');
    await page.mouse.up();
    await waitFor(page, `${order} === 'tugs,ferries,ice'`);
    await waitFor(
      page,
      `Reveal.getCurrentSlide().innerText.indexOf('tugs') < Reveal.getCurrentSlide().innerText.indexOf('ice')`,
    );
  });

  it('adds a point, and changes it again before anything else', async () => {
    const id = await goTo(POINTS);
    await button('New point');
    await page.keyboard.type('The town pays');
    await press('Enter');
    await shows('The town pays');
    await type(3, 'The town pays for it');
    await press('Enter');
    await shows('The town pays for it');
    const points = (await edits()).slides?.[id]?.points;
    expect(points).toHaveLength(4);
    expect((points as string[])[3]).toBe('The town pays for it');
    await page.evaluate(`document.querySelector('#lectern-points').shadowRoot.querySelectorAll('button')[3].focus()`);
    await press('Delete');
    await waitFor(page, `LecternEdit.here()?.items.length === 3`);
    expect(await file()).toBeNull();
    // Who goes by keys goes on from the neighbour.
    await waitFor(page, `${focusedHandle}?.endsWith('every night')`);
    await page.evaluate('dispatchEvent(new Event("resize"))');
    expect(await page.evaluate(`${focusedHandle}?.endsWith('every night')`)).toBe(true);
  });

  it('says when the words are too many for the slide', async () => {
    await goTo(DIVIDER);
    await page.evaluate(
      `LecternEdit.ask({ what: 'write', slide: LecternEdit.here().slide, phrase: 0, before: 'Why it moved', after: 'Why it had to move at all '.repeat(40) })`,
    );
    await waitFor(page, `${told}.includes('does not fit')`);
  });

  it('hides a slide, lists it, and brings it back to its place', async () => {
    const id = await goTo(POINTS);
    const at = await page.evaluate('Reveal.getIndices().h');
    await button('Hide slide');
    await waitFor(page, `!document.getElementById('${id}') && LecternEdit.view().hidden.length === 1`);
    expect((await edits()).slides?.[id]).toMatchObject({ hide: true });
    await button('Hidden 1');
    await button('Show again');
    await waitFor(page, `document.getElementById('${id}')`);
    expect(await page.evaluate(`Reveal.getIndices(document.getElementById('${id}')).h`)).toBe(at);
    await waitFor(page, 'LecternEdit.view().hidden.length === 0');
    expect(await file()).toBeNull();
  });

  it('moves a slide, and stays on it', async () => {
    const id = await goTo(POINTS);
    const at = Number(await page.evaluate('Reveal.getIndices().h'));
    await press('Alt', 'PageDown');
    await waitFor(page, `Reveal.getIndices(document.getElementById('${id}')).h === ${at + 1}`);
    await waitFor(page, `Reveal.getCurrentSlide().id === '${id}'`);
  });

  it('writes notes that the speaker view shows', async () => {
    const id = await goTo(POINTS);
    const speaker = await browser.newPage();
    await speaker.goto(`${talk.address}speaker`);
    await page.bringToFront();
    await press('n');
    await page.evaluate(
      `document.querySelector('#lectern-edit').shadowRoot.querySelector('textarea').setSelectionRange(1e6, 1e6)`,
    );
    await page.keyboard.type('\n\nGo slowly here. gnob');
    await press('Control', 'Enter');
    await waitFor(page, `document.querySelector('#${id} aside').textContent.includes('Go slowly here.')`);
    expect((await edits()).slides?.[id]).toMatchObject({ notes: 'Go slowly here. gnob' });
    await waitFor(
      speaker,
      `document.body.dataset.shown === '${id}' && document.getElementById('notes').textContent.includes('Go slowly')`,
    );
    await speaker.close();
  });

  it('inserts a slide of the presenter’s own and goes there', async () => {
    await goTo(POINTS);
    await button('New slide');
    await page.keyboard.type('# A demo\n\n- Watch\n- Ask');
    await press('Control', 'Enter');
    await waitFor(page, `Reveal.getCurrentSlide().id === 'own-1'`);
    await waitFor(
      page,
      `LecternEdit.here()?.id === 'own-1' && document.querySelector('${phrase(1)}[contenteditable]')`,
    );
    await type(1, 'Look');
    await press('Enter');
    await shows('Look');
    expect((await edits()).insert?.[0]?.slide).toBe('# A demo\n\n- Look\n- Ask');
  });

  it('waits for a word that is being composed', async () => {
    await goTo('section[data-kind="section"][data-section="2"]');
    const client = await page.createCDPSession();
    await page.click(phrase(0));
    // Behind the last line: the title may stand on two.
    await press('Control', 'End');
    await client.send('Input.imeSetComposition', { text: 'gang', selectionStart: 4, selectionEnd: 4 });
    // The key that picks a word must not save half of it.
    await page.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))`,
    );
    // Nor is the deck changed under it.
    await writeFile(path.join(talk.dir, 'harbour.md'), ARTICLE.replace('outer berth', 'inner berth'));
    await talk.terminal.waitForLine(/↻/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await page.evaluate(`document.querySelector('${phrase(0)}').textContent`)).toContain('gang');
    expect(await file()).toBeNull();
    await client.send('Input.insertText', { text: '港' });
    await press('Enter');
    await shows('港口的費用港');
    await waitFor(page, `document.body.textContent.includes('inner berth')`);
    await writeFile(path.join(talk.dir, 'harbour.md'), ARTICLE);
    await waitFor(page, `!document.body.textContent.includes('inner berth')`);
  });

  it('pastes words, not their looks', async () => {
    await goTo(POINTS);
    await page.click(phrase(0));
    await press('Control', 'a');
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.setData('text/html', '<b>Bold</b><img src=x>');
      data.setData('text/plain', 'Plain\\nwords');
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })()`);
    await press('Enter');
    await shows('Plain words');
  });

  it('takes nothing back over what somebody else wrote', async () => {
    await goTo(POINTS);
    await type(0, 'Ice everywhere');
    await press('Enter');
    await shows('Ice everywhere');
    const mine = `${await file()}# by hand\n`;
    await writeFile(path.join(talk.dir, 'harbour.edits.yaml'), mine);
    await press('Control', 'z');
    await waitFor(page, `${told}.includes('changed elsewhere')`);
    expect(await file()).toBe(mine);
  });
});

it('is in no page but the presenter’s, and in no file', async () => {
  const html = String(await page.evaluate(`fetch(location.href).then((reply) => reply.text())`));
  expect(html).toContain('LecternEdit');
  const speaker = String(await page.evaluate(`fetch('${talk.address}speaker').then((reply) => reply.text())`));
  expect(speaker).not.toContain('LecternEdit.');
  expect(speaker).not.toMatch(/"token"/);
});
