import { fitDeck } from '../../src/core/fit/fitDeck.js';
import type { Deck, TracedText } from '../../src/core/model.js';
import type { RenderAssets } from '../../src/core/render/assets.js';
import { loadAssets } from '../../src/io/assets.js';
import { keepOpen } from '../../src/io/browser/keepOpen.js';
import type { BrowserOptions } from '../../src/io/browser/launch.js';
import { type PrintBrowser, withBrowser } from '../../src/io/browser/page.js';
import { sampleDeck } from './decks.js';
import { EXTREME_PICTURES } from './extremeDeck.js';

/** The sample deck as it is printed: every kind, fitted. */
export function printedDeck(): Deck {
  return fitDeck(sampleDeck());
}

/** A paragraph of its own place in the source. */
export const paragraph = (text: string, from: number): TracedText => ({
  text,
  pieces: [{ at: 0, length: text.length, from, span: text.length }],
});

/** The deck with other notes. */
export function withNotes(deck: Deck, notesOf: (index: number) => readonly TracedText[]): Deck {
  return { ...deck, slides: deck.slides.map((slide, index) => ({ ...slide, notes: notesOf(index) })) };
}

export async function assetsFor(deck: Deck, scope: 'deck' | 'handout'): Promise<RenderAssets> {
  return { ...(await loadAssets(deck, scope, {})).assets, images: EXTREME_PICTURES };
}

/** Letters and digits only, so that line breaks and the spaces between scripts do not matter. */
export const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/** The browser of the install where there is one: it prints several times as fast as an installed one. */
export const QUICKEST: BrowserOptions = { bundled: process.platform === 'linux' && process.arch === 'x64' };

/** The quickest browser, as the product prints with it, until it is closed. */
export async function openPrintBrowser(): Promise<{ browser: PrintBrowser; close: () => Promise<void> }> {
  const { opened, close } = keepOpen<PrintBrowser>((hold) => withBrowser(QUICKEST, hold));
  return { browser: await opened, close };
}
