import { describe, expect, it } from 'vitest';
import { namesNumberedPicture } from '../../../../../src/core/plan/points/alone/numberedPictures.js';

describe('a picture that is named by its number', () => {
  it.each([
    '我們採用和圖2相同的時刻表',
    '从图 3-1 中可以看到两个渡口',
    '票價見表 2',
    '図3の通り、船は速くなった',
    '그림 2의 배는 빠르다',
    'The timetable of Figure 2 holds for ferries, too',
    'As Table 1 has it, the ferry is slow',
    'La figura 4 compara los muelles',
    'Abb. 3 nennt die Fähren',
  ])('%s', (text) => {
    expect(namesNumberedPicture(text)).toBe(true);
  });

  it.each([
    '渡口的地圖1公里一格',
    '船長代表3個渡口發言',
    '他一年发表 12 篇船评',
    '牆上掛著圖12張',
    '표 3장을 샀다',
    'A table 12 people can sit at stands in the cabin'.replace('table 12 people', 'table for 12 people'),
    'He figured 20 boats would do',
  ])('and not %s', (text) => {
    expect(namesNumberedPicture(text)).toBe(false);
  });
});
