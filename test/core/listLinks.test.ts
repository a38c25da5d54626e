import { describe, expect, it } from 'vitest';
import { listLinks } from '../../src/core/listLinks.js';
import { concat, replaceRanges, slice, traceGlue, traceOwn, traceSlice } from '../../src/core/trace.js';

const SOURCE = 'Agencies follow the Digital Services Playbook and publish it at https://play.example/a_(b).';
const PLAYBOOK = { start: SOURCE.indexOf('Digital'), end: SOURCE.indexOf(' and publish'), url: 'https://p.example/' };
const whole = traceSlice(SOURCE, 0, SOURCE.length);
const seen = (phrase: typeof whole, links = [PLAYBOOK]) =>
  listLinks(phrase, links).map(({ start, end, url }) => [phrase.text.slice(start, end), url]);

describe('listLinks', () => {
  it('finds linked words and addresses that are written out, without the mark behind them', () => {
    expect(seen(whole)).toEqual([
      ['Digital Services Playbook', 'https://p.example/'],
      ['https://play.example/a_(b', 'https://play.example/a_(b'],
    ]);
  });

  it('links what a phrase has of the words, and what was cleaned of something between them once', () => {
    expect(seen(slice(whole, 0, SOURCE.indexOf('Services')))).toEqual([['Digital ', 'https://p.example/']]);
    const at = SOURCE.indexOf('Services ');
    const cleaned = replaceRanges(whole, [{ start: at, end: at + 9, by: '' }]);
    expect(seen(cleaned)[0]).toEqual(['Digital Playbook', 'https://p.example/']);
    const apart = concat(slice(whole, PLAYBOOK.start, PLAYBOOK.start + 7), traceGlue('…'), slice(whole, at, at + 8));
    expect(seen(apart)).toEqual([['Digital…Services', 'https://p.example/']]);
  });

  it('links corrected words as a whole', () => {
    const corrected = replaceRanges(whole, [{ start: PLAYBOOK.start, end: PLAYBOOK.start + 7, by: 'D.' }]);
    expect(seen(corrected)[0]).toEqual(['D. Services Playbook', 'https://p.example/']);
  });

  it('finds nothing where there is nothing, and in the presenter’s words only what they write out', () => {
    expect(seen(slice(whole, 0, 8))).toEqual([]);
    expect(seen(traceOwn('Digital Services Playbook'))).toEqual([]);
    expect(seen(traceOwn('見 https://own.example/路徑，再說'))).toEqual([
      ['https://own.example/路徑', 'https://own.example/路徑'],
    ]);
    // White space and marks alone say nothing.
    const comma = { start: 8, end: 9, url: 'https://x.example/' };
    expect(seen(whole, [comma]).map(([text]) => text)).toEqual(['https://play.example/a_(b']);
  });
});
