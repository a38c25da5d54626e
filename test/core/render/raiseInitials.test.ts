import { describe, expect, it } from 'vitest';
import type { TracedText } from '../../../src/core/model.js';
import { isRaised, raiseInitials } from '../../../src/core/render/views/raiseInitials.js';
import { viewDisplay, viewText } from '../../../src/core/render/views/text.js';
import { slice, traceSlice } from '../../../src/core/trace.js';
import { makeSlide } from '../../support/decks.js';

const ARTICLE =
  'When no keeper comes, the boats have learned to wait. npm run build does the rest: cheap rope, iOS and patience.';
const note = traceSlice(ARTICLE, 0, ARTICLE.length);
const cut = (text: string): TracedText => slice(note, ARTICLE.indexOf(text), ARTICLE.indexOf(text) + text.length);
const isShownRaised = (item: TracedText, notes = [note]): boolean => {
  const slide = raiseInitials(makeSlide('points', { title: null, items: [item] }, { notes }));
  return slide.kind === 'points' && slide.items.every(isRaised);
};

describe('raiseInitials', () => {
  it.each(['the boats have learned to wait', 'cheap rope'])('raises %j, which begins inside a sentence', (text) => {
    expect(isShownRaised(cut(text))).toBe(true);
  });

  it.each(['When no keeper comes', 'npm run build', 'iOS and patience'])('leaves %j as the article has it', (text) => {
    expect(isShownRaised(cut(text))).toBe(false);
  });

  it.each([
    '先把繩子收好。npm run build 會做其餘的事。',
    'ロープを片付ける。npm run build で残りができる。',
  ])('leaves a command that opens a sentence of %j', (article) => {
    const whole = traceSlice(article, 0, article.length);
    expect(isShownRaised(slice(whole, article.indexOf('npm')), [whole])).toBe(false);
  });

  it('leaves an item that the article begins with a small letter, and words that it cannot place', () => {
    const item = traceSlice('tar and rope', 0, 12);
    expect(isShownRaised(item, [item])).toBe(false);
    expect(isShownRaised(cut('the boats'), [])).toBe(false);
  });

  it('changes no letter: the first one stands by itself, to be set as a capital', () => {
    const raised = { ...cut('the boats have learned to wait'), raised: true };
    for (const { chunks } of [viewText(raised, 'en'), viewDisplay(raised, 'en')]) {
      expect(chunks[0]?.initial).toBe('t');
      expect(chunks.map(({ initial = '', text }) => initial + text).join('')).toBe('the boats have learned to wait');
    }
    expect(viewText(cut('the boats'), 'en').chunks[0]?.initial).toBeUndefined();
  });
});
