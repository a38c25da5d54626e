import { describe, expect, it } from 'vitest';
import { fitCheck } from '../../../src/commands/checks/fitCheck.js';
import { describeChecks } from '../../../src/commands/report/describeChecks.js';
import { makePaint } from '../../../src/commands/report/paint.js';
import { type Finding, joinFindings, readFindings } from '../../../src/core/fit/findings.js';
import { describeDeck } from '../../../src/core/render/describeDeck.js';
import { makeSlide, sampleDeck } from '../../support/decks.js';

const article = '渡輪\n\n每十二分鐘一班，\n夜裡也開。';
const text = (from: number, to: number) => ({
  text: article.slice(from, to),
  pieces: [{ at: 0, length: to - from, from, span: to - from }],
});
const slide = makeSlide('points', { title: text(0, 2), items: [text(4, 12), text(13, 18)] }, { id: 'ferry' });
const deck = describeDeck({ ...sampleDeck(), slides: [slide] }, '0');
const finding = (rest: Partial<Finding>): Finding => ({
  slideId: 'ferry',
  rule: 'outside',
  words: '夜裡也開',
  by: 12.4,
  view: 'print',
  ...rest,
});

describe('fitCheck', () => {
  it('names the slide, the words, their place in the article and a fix', () => {
    const check = fitCheck(deck, article, [finding({})]);
    expect(check).toMatchObject({ name: 'fit', ok: false });
    expect(check.figure).toBe('1 slide measured in Chrome, in print, on a screen and in a small window: 1 wrong');
    expect(check.faults).toEqual([
      {
        line: 4,
        column: 1,
        message: 'slide ferry: “夜裡也開” stands 12 px outside the safe area',
        fix: 'Shorten these words in the article, or report it: Lectern splits what does not fit.',
        slide: 'ferry',
        rule: 'outside',
        words: '夜裡也開',
        view: 'print',
      },
    ]);
    const report = { subject: 'a.txt', article: 'a.txt', title: '渡輪', ok: false, checks: [check] };
    const lines = describeChecks(report, makePaint(false), 100);
    expect(lines.slice(2)).toEqual([
      '      a.txt:4:1 slide ferry: “夜裡也開” stands 12 px outside the safe area',
      '      → Shorten these words in the article, or report it: Lectern splits what does not fit.',
    ]);
  });

  it('says in which theme words are hard to read, and which font stood in', () => {
    const messages = fitCheck(deck, article, [
      finding({ rule: 'contrast', by: 2.1, detail: 'ink', view: 'screen' }),
      finding({ rule: 'font', by: 2, detail: 'DejaVu Sans' }),
      finding({ rule: 'clipped', view: 'window', words: '頁碼' }),
    ]).faults;
    expect(messages.map(({ message }) => message)).toEqual([
      'slide ferry: “夜裡也開” stands out by 2.10 : 1 only in the theme ink',
      'slide ferry: “夜裡也開” is partly set in DejaVu Sans, a font of this machine',
      'slide ferry: “頁碼” is cut off by 12 px (in a small window only)',
    ]);
    // Words of our own stand nowhere in the article.
    expect(messages[2]).toMatchObject({ line: null, column: null });
  });

  it('is content where nothing was found', () => {
    expect(fitCheck(deck, article, [])).toMatchObject({ ok: true, faults: [] });
  });
});

describe('findings', () => {
  it('are told once, by the first view that shows them', () => {
    const [print, screen] = [finding({}), finding({ view: 'screen' })];
    const other = finding({ rule: 'contrast', detail: 'ink', view: 'screen' });
    expect(joinFindings([[print], [screen, other], [finding({ view: 'window' })]])).toEqual([print, other]);
  });

  it('are only what the measure says', () => {
    const { view: _, ...whole } = finding({});
    expect(readFindings([whole, { ...whole, rule: 'ugly' }, { ...whole, by: '3' }, null, 'x'])).toEqual([whole]);
    expect(readFindings(undefined)).toEqual([]);
  });
});
