import { describe, expect, it } from 'vitest';
import { countLines } from '../../../src/core/fit/lines.js';
import { shortenLine } from '../../../src/core/render/shortenLine.js';

const latin = { language: 'en', face: 'sans', size: 10, width: 200 } as const;
const han = { language: 'zh-Hant', face: 'sans', size: 10, width: 100 } as const;

describe('shortenLine', () => {
  it('leaves alone what has room', () => {
    expect(shortenLine('A short one', latin)).toBe('A short one');
    expect(shortenLine('短的', han)).toBe('短的');
  });

  it('ends in an ellipsis behind a whole word, on one line', () => {
    const long = 'How the town, which had no harbour, came by its lighthouse after all';
    const short = shortenLine(long, latin);
    expect(countLines(short, latin)).toBe(1);
    expect(short).toMatch(/^How the town, which .*\p{L}…$/u);
    expect(long.split(/[\s,]+/)).toContain(short.replace('…', '').split(' ').at(-1));
  });

  it('fills the line where there are no words to keep whole', () => {
    const short = shortenLine('海邊的小鎮原來沒有港口後來怎樣有了燈塔', han);
    expect(countLines(short, han)).toBe(1);
    expect([...short].length).toBeGreaterThanOrEqual(9);
    expect(short.endsWith('…')).toBe(true);
    expect(shortenLine('x'.repeat(400), latin)).toMatch(/^x+…$/);
  });
});
