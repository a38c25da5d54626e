import { describe, expect, it, vi } from 'vitest';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import type { PrintBrowser, PrintPage } from '../../../src/io/browser/page.js';
import { printDeck } from '../../../src/io/print/printDeck.js';
import { Stopwatch } from '../../../src/stopwatch.js';
import { englishDeck } from '../../support/englishDeck.js';
import { assetsFor } from '../../support/print.js';

const HANDOUT = { perPage: 3, paper: 'a4', orientation: 'portrait', layout: 'notes' } as const;

/** A browser that notes what is asked of it, and prints nothing. */
function noteBrowser(
  measure: () => unknown,
  isDone: (events: readonly string[]) => boolean,
): { browser: PrintBrowser; events: string[] } {
  const events: string[] = [];
  const refuse = (): Promise<never> => Promise.reject(new Error('Nothing is printed here.'));
  const open = async (html: string): Promise<PrintPage> => {
    const name = html.includes('<body class="handout"') ? 'handout' : 'slides';
    events.push(`open ${name}`);
    return {
      async evaluate() {
        // Chrome takes longer than what is done meanwhile.
        await vi.waitUntil(() => isDone(events), 30_000);
        events.push('measured');
        return measure();
      },
      pdf() {
        events.push(`print ${name}`);
        return refuse();
      },
      screenshot: refuse,
      listForeignFonts: refuse,
      listForeignRuns: refuse,
      async close() {
        events.push(`close ${name}`);
      },
    };
  };
  return { browser: { openPage: open, openDeck: refuse, isLost: false }, events };
}

const deck = fitDeck(englishDeck());

async function print(
  measure: () => unknown,
  wanted: { slides: boolean; handout: boolean },
  error = 'Nothing is printed here.',
) {
  const assets = await assetsFor(deck, 'deck');
  const { browser, events } = noteBrowser(measure, (noted) => !wanted.handout || noted.includes('open handout'));
  const choices = { theme: 'paper', handout: HANDOUT, print: wanted };
  const meanwhile = (): void => void events.push('meanwhile');
  const printed = printDeck(deck, assets, choices, browser, new Stopwatch(), undefined, meanwhile);
  await expect(printed).rejects.toThrow(error);
  return events;
}

const count = (events: readonly string[], event: string): number => events.filter((one) => one === event).length;

describe('printDeck', () => {
  it('sets the handout, and does what else there is to do, while the slides are laid out', async () => {
    const events = await print(() => [], { slides: true, handout: true });
    const measured = events.indexOf('measured');
    expect(events.slice(0, measured)).toEqual(['open slides', 'meanwhile', 'open handout']);
    expect(count(events, 'print handout')).toBe(1);
  });

  it('leaves no page open', async () => {
    const events = await print(() => [], { slides: true, handout: true });
    for (const name of ['slides', 'handout'])
      await vi.waitUntil(() => count(events, `close ${name}`) === count(events, `open ${name}`), 5_000);
  });

  it('leaves no page open where the slides cannot be laid out', async () => {
    const fail = (): never => {
      throw new Error('The slides cannot be measured.');
    };
    const events = await print(fail, { slides: true, handout: true }, 'The slides cannot be measured.');
    expect(count(events, 'open handout')).toBe(1);
    for (const name of ['slides', 'handout']) expect(count(events, `close ${name}`)).toBe(1);
  });

  it('prints no handout of slides that were changed', async () => {
    const slide = deck.slides.find(({ kind }) => kind === 'points');
    const faults = [{ slideId: slide?.id, rule: 'outside', words: 'words', by: 60 }];
    const events = await print(() => faults.splice(0), { slides: false, handout: true });
    expect(count(events, 'open slides')).toBe(2);
    expect(count(events, 'open handout')).toBe(2);
    expect(count(events, 'close handout')).toBe(2);
    expect(count(events, 'print handout')).toBe(1);
    expect(events.lastIndexOf('open handout')).toBeGreaterThan(events.lastIndexOf('measured'));
  });

  it('sets no handout that is not wanted', async () => {
    const events = await print(() => [], { slides: true, handout: false });
    expect(events).not.toContain('open handout');
    expect(events).toContain('meanwhile');
  });
});
