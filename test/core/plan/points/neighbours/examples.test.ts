import { describe, expect, it } from 'vitest';
import {
  goesOnWithCase,
  isBareExample,
  opensAsExample,
} from '../../../../../src/core/plan/points/neighbours/examples.js';

describe('an example', () => {
  it('opens as one', () => {
    expect(opensAsExample('又比如，渡輪只在夏天開')).toBe(true);
    expect(opensAsExample('例えば、渡し船は夏だけ動く')).toBe(true);
    expect(opensAsExample('예를 들어 여객선은 여름에만 다닌다')).toBe(true);
    expect(opensAsExample('比例尺是五萬分之一')).toBe(false);
  });

  it('is only a name', () => {
    expect(isBareExample('例如，河邊麵包房。')).toBe(true);
    expect(isBareExample('例如，河邊麵包房會把麵包送到船上。')).toBe(false);
    expect(isBareExample('河邊麵包房。')).toBe(false);
  });

  it('goes on', () => {
    const supposed = [
      '什麼意思？',
      '比如，你開了一家麵包房。',
      '當你每天賣10個的時候，一個人就夠了。',
      '這個過程叫擴產。',
    ];
    expect(supposed.map((_, i) => goesOnWithCase(supposed, i))).toEqual([false, false, true, false]);
    const named = ['例如，河邊麵包房。', '它把麵包送到船上。', '海港的生意很好。'];
    expect(named.map((_, i) => goesOnWithCase(named, i))).toEqual([false, true, false]);
    const placed = ['例如在山谷裡，開店要先問村長。', '審批也要花很長時間。', '不過，門檻高也是機會。'];
    expect(placed.map((_, i) => goesOnWithCase(placed, i))).toEqual([false, true, false]);
  });
});
