import { describe, expect, it } from 'vitest';
import { formatUnicodeRange, parseUnicodeRange } from '../../../src/core/render/unicodeRange.js';
import { listFontPackages, suggestFontPackages } from '../../../src/io/fonts/families.js';

const first = (language: string, style: 'sans' | 'serif' | 'mono'): string | undefined =>
  listFontPackages(language, style)[0]?.replace('@fontsource-variable/', '');

describe('listFontPackages', () => {
  it.each([
    ['zh-Hant', 'serif', 'noto-serif-tc'],
    ['zh-TW', 'sans', 'noto-sans-tc'],
    ['zh-HK', 'sans', 'noto-sans-tc'],
    ['zh-Hans', 'sans', 'noto-sans-sc'],
    ['zh-CN', 'sans', 'noto-sans-sc'],
    ['ja', 'serif', 'noto-serif-jp'],
    ['ko-KR', 'sans', 'noto-sans-kr'],
    ['en', 'serif', 'noto-serif'],
    ['kok', 'sans', 'noto-sans'],
    ['zh-Hant', 'mono', 'noto-sans-mono'],
  ] as const)('%s %s begins with %s', (language, style, expected) => {
    expect(first(language, style)).toBe(expected);
  });

  it('falls back to every other cut of the same style before any other', () => {
    expect(listFontPackages('zh-Hant', 'serif').slice(0, 5)).toEqual(
      ['tc', 'sc', 'jp', 'kr']
        .map((script) => `@fontsource-variable/noto-serif-${script}`)
        .concat('@fontsource-variable/noto-serif'),
    );
  });
});

describe('suggestFontPackages', () => {
  it('names each package once, and none for what no package has', () => {
    expect(suggestFontPackages(['ก', 'ข', 'א', '\uE000'])).toEqual([
      '@fontsource-variable/noto-sans-thai',
      '@fontsource-variable/noto-sans-hebrew',
    ]);
  });
});

describe('unicode-range', () => {
  it('joins neighbours and reads back', () => {
    const range = formatUnicodeRange('cab電x\u{20000}');
    expect(range).toBe('U+61-63,U+78,U+96FB,U+20000');
    expect(parseUnicodeRange(range)).toEqual([
      [0x61, 0x63],
      [0x78, 0x78],
      [0x96fb, 0x96fb],
      [0x20000, 0x20000],
    ]);
  });
});
