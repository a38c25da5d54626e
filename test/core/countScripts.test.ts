import { describe, expect, it } from 'vitest';
import { countScripts } from '../../src/core/countScripts.js';

describe('countScripts', () => {
  it('counts the characters of each script, and no sign or digit', () => {
    expect(countScripts('城市のカフェ, 2 cafés — 도시; Город, πόλις, مدينة, עיר, เมือง, शहर')).toEqual({
      Han: 2,
      Hiragana: 1,
      Katakana: 3,
      Hangul: 2,
      Latin: 5,
      Cyrillic: 5,
      Greek: 5,
      Arabic: 5,
      Hebrew: 3,
      Thai: 5,
      Devanagari: 3,
    });
  });

  it('counts a character outside the basic plane once, also when it was seen before', () => {
    for (const _ of [1, 2]) expect(countScripts('𠮷野家𠮷').Han).toBe(4);
  });

  it('counts half of a pair as no letter', () => {
    const counts = countScripts('\ud842 a \udfb7');
    expect([counts.Han, counts.Latin]).toEqual([0, 1]);
  });
});
