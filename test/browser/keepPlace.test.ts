import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LONG_ARTICLE } from '../support/articles.js';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';
import { present, type TestTalk } from '../support/present.js';

/** What stands on slide 12, and what an author makes of it. */
const SENTENCE = 'The watchmen read the list of the day and sign every page of it.';
const BETTER = 'The watchmen read the list of the night and sign every page of it.';

const CONFIG = 'lectern.config.yaml';
const EDITS = 'harbour.edits.yaml';

let talk: TestTalk;
let browser: Browser;
let closeBrowser: () => Promise<void>;

beforeAll(async () => {
  talk = await present({ 'harbour.md': LONG_ARTICLE, [CONFIG]: 'theme: paper\n' }, { fragments: true });
  ({ browser, close: closeBrowser } = await openBrowser());
});

afterAll(async () => {
  await closeBrowser();
  await talk.close();
});

const currentText = 'Reveal.getCurrentSlide().querySelector(".canvas").textContent.replace(/\\s+/g, " ")';
const currentFrame = `document.getElementById('current').contentDocument`;
const previewText = `${currentFrame}.body.textContent.replace(/\\s+/g, " ")`;
const notes = `document.getElementById('notes').textContent`;
const text = (id: string): string => `document.getElementById('${id}').textContent`;
const problem = `(document.getElementById('lectern-problem')?.shadowRoot.textContent ?? '')`;

interface Windows {
  readonly deck: Page;
  readonly speaker: Page;
  /** Both are the pages that they were, at the same place, and have not complained. */
  readonly expectPlace: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Both windows on slide 12, after its second step. */
async function openTwelfth(): Promise<Windows> {
  const deck = await talk.openDeck(browser);
  const speaker = await talk.openSpeaker(browser);
  const complaints = [listComplaints(deck), listComplaints(speaker)];
  await deck.evaluate('Reveal.slide(11, 0, 1)');
  await waitFor(speaker, `${text('position')}.startsWith('12 /') && ${text('steps')} === '2/3'`);
  for (const page of [deck, speaker]) await page.evaluate('window.isTheSamePage = true');
  const expectPlace = async (): Promise<void> => {
    await waitFor(speaker, `${text('position')}.startsWith('12 /') && ${text('steps')} === '2/3'`);
    expect(await deck.evaluate('[Reveal.getIndices().h, Reveal.getIndices().f].join()')).toBe('11,1');
    const steps = `Array.from(Reveal.getCurrentSlide().querySelectorAll('.fragment'), (one) => one.classList.contains('visible')).join()`;
    expect(await deck.evaluate(steps)).toBe('true,true,false');
    for (const page of [deck, speaker]) expect(await page.evaluate('window.isTheSamePage')).toBe(true);
    expect(complaints).toEqual([[], []]);
  };
  return { deck, speaker, expectPlace, close: async () => void (await Promise.all([deck.close(), speaker.close()])) };
}

describe('a talk on slide 12, with the speaker view open', () => {
  let windows: Windows;
  beforeEach(async () => {
    windows = await openTwelfth();
    return () => windows.close();
  });

  it('shows a changed sentence in both windows, on the same slide and step, and touches no other slide', async () => {
    const { deck, speaker, expectPlace } = windows;
    expect(await speaker.evaluate(notes)).toContain(SENTENCE);
    const others = `Array.from(document.querySelectorAll('.slides > section')).filter((slide) => slide !== Reveal.getCurrentSlide())`;
    await deck.evaluate(`window.kept = ${others}.flatMap((slide) => [slide, ...slide.querySelectorAll('*')]);
      window.touched = [];
      for (const slide of ${others}) new MutationObserver((list) => window.touched.push(...list.map(({ type }) => slide.id + ' ' + type)))
        .observe(slide, { childList: true, characterData: true, subtree: true })`);
    for (const [from, to] of [
      [SENTENCE, BETTER],
      [BETTER, SENTENCE],
    ] as const) {
      await talk.write('harbour.md', LONG_ARTICLE.replace(SENTENCE, to));
      const point = to.slice(0, -1);
      await waitFor(deck, `${currentText}.includes(${JSON.stringify(point)})`);
      await waitFor(speaker, `${previewText}.includes(${JSON.stringify(point)})`);
      await waitFor(speaker, `${notes}.includes(${JSON.stringify(to)})`);
      expect(await deck.evaluate(currentText)).not.toContain(from.slice(0, -1));
      expect(await speaker.evaluate(notes)).not.toContain(from);
      await expectPlace();
    }
    expect(
      await deck.evaluate(`(() => { const now = ${others}.flatMap((slide) => [slide, ...slide.querySelectorAll('*')]);
      return now.length === window.kept.length && now.every((one, at) => one === window.kept[at]); })()`),
    ).toBe(true);
    expect(await deck.evaluate('window.touched')).toEqual([]);
  });

  it('shows the presenter’s edits, and says what is wrong with them over the last good deck', async () => {
    const { deck, speaker, expectPlace } = windows;
    const id = await deck.evaluate('Reveal.getCurrentSlide().id');
    const title = `Reveal.getCurrentSlide().querySelector('h2').textContent`;
    const before = await deck.evaluate(title);
    await talk.write(EDITS, `slides:\n  ${id}:\n    title: How winter is got through\n    notes: Breathe.\n`);
    await waitFor(deck, `${title} === 'How winter is got through'`);
    await waitFor(speaker, `${previewText}.includes('How winter is got through') && ${notes}.includes('Breathe.')`);
    await expectPlace();

    await talk.write(EDITS, `slides:\n  ${id}:\n    titel: How winter is got through\n`);
    await waitFor(deck, `${problem}.includes('${EDITS}:3:')`);
    expect(await deck.evaluate(problem)).toContain('Unrecognized key: "titel"');
    await waitFor(speaker, `${text('problem')}.includes('${EDITS}:3:')`);
    // The fix, too.
    expect(await speaker.evaluate(text('problem'))).toContain('Below `slides:` stands the id of each slide');
    expect(await deck.evaluate(title)).toBe('How winter is got through');
    await expectPlace();

    await rm(path.join(talk.dir, EDITS));
    await waitFor(deck, `${title} === ${JSON.stringify(before)} && !document.getElementById('lectern-problem')`);
    await waitFor(speaker, `${text('problem')} === '' && !${notes}.includes('Breathe.')`);
    await expectPlace();
  });

  it('shows a changed configuration, and says what is wrong with it over the last good deck', async () => {
    const { deck, speaker, expectPlace } = windows;
    const theme = 'document.documentElement.dataset.theme';
    const previewTheme = `${currentFrame}.documentElement.dataset.theme`;
    expect(await deck.evaluate(theme)).toBe('paper');
    await talk.write(CONFIG, 'theme: ink\nminutes: 30\n');
    await waitFor(deck, `${theme} === 'ink'`);
    await waitFor(speaker, `${previewTheme} === 'ink' && ${text('planned')} === '30:00'`);
    await expectPlace();

    await talk.write(CONFIG, 'minutes: 30\ntheme: inky\n');
    await waitFor(deck, `${problem}.includes('${CONFIG}')`);
    expect(await deck.evaluate(problem)).toContain('must be one of');
    await waitFor(speaker, `${text('problem')}.includes('${CONFIG}')`);
    expect(await deck.evaluate(theme)).toBe('ink');
    await expectPlace();

    await talk.write(CONFIG, 'theme: paper\n');
    await waitFor(deck, `${theme} === 'paper' && !document.getElementById('lectern-problem')`);
    await waitFor(speaker, `${previewTheme} === 'paper' && ${text('problem')} === ''`);
    await expectPlace();
  });

  it('takes a configuration that is written while it runs', async () => {
    const { deck, expectPlace } = windows;
    const theme = 'document.documentElement.dataset.theme';
    const other = path.join(talk.dir, 'lectern.config.json');
    await rm(path.join(talk.dir, CONFIG));
    await talk.write(path.basename(other), '{ "theme": "vermilion" }');
    await waitFor(deck, `${theme} === 'vermilion'`);
    await expectPlace();
    await talk.write(CONFIG, 'theme: paper\n');
    await waitFor(deck, `${theme} === 'paper'`);
    await rm(other);
    await expectPlace();
  });
});
