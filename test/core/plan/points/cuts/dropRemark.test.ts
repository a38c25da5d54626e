import { describe, expect, it } from 'vitest';
import { dropRemark } from '../../../../../src/core/plan/points/cuts/dropRemark.js';
import { traceSlice } from '../../../../../src/core/trace.js';

const dropped = (text: string) => dropRemark(traceSlice(text, 0, text.length)).text;

describe('a remark in brackets', () => {
  it.each([
    ['一壺茶、幾根黃瓜（不是，到底誰在吃啊？），就夠了', '一壺茶、幾根黃瓜，就夠了'],
    ['少坐船也省了錢（但還是買不到遊艇）', '少坐船也省了錢'],
    ['港は静かだ（ただし夏は別）', '港は静かだ'],
  ])('%s', (text, wanted) => {
    expect(dropped(text)).toBe(wanted);
  });

  it.each([
    '營業支出（不含地價）增長很快',
    '（但願如此）',
    'The port (but not the town) is small',
  ])('stays: %s', (text) => {
    expect(dropped(text)).toBe(text);
  });
});
