import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLines, splitLines } from '../../../src/core/changes/compareLines.js';
import { compareWords, type WordPart } from '../../../src/core/changes/compareWords.js';

/** `[-gone-]{+new+}`, as the terminal shows it. */
const show = (parts: readonly WordPart[]): string =>
  parts.map(({ is, text }) => (is === 'kept' ? text : is === 'gone' ? `[-${text}-]` : `{+${text}+}`)).join('');

describe('the words of a text before and after', () => {
  it.each([
    ['A torn net feeds nobody', 'A ripped net feeds nobody', 'A [-torn-]{+ripped+} net feeds nobody'],
    ['sold for 48,000 euros', 'sold for 52,000 euros', 'sold for [-48,000-]{+52,000+} euros'],
    ['the old grey loft burned', 'the new white loft burned', 'the [-old grey-]{+new white+} loft burned'],
    ['正在推進三年3800億的計劃', '正在推進三年4200億的計劃', '正在推進三年[-3800-]{+4200+}億的計劃'],
    ['The loft was sold', 'The loft was sold', 'The loft was sold'],
    ['', 'New words', '{+New words+}'],
  ])('%s → %s', (before, after, shown) => {
    expect(show(compareWords(before, after))).toBe(shown);
  });

  it('takes texts that have nothing but small words in common for two texts', () => {
    const [before, after] = ['The loft of the harbour was sold in spring', 'A choir met in the church, of all places'];
    expect(show(compareWords(before, after))).toBe(`[-${before}-]{+${after}+}`);
  });
});

describe('lines before and after', () => {
  it('keeps lines that are the same, wherever others come between them', () => {
    const parts = compareLines(['One', 'Three'], ['One', 'Two came in between', 'Three']);
    expect(splitLines(parts, 'both').map(show)).toEqual(['One', '{+Two came in between+}', 'Three']);
    expect(splitLines(parts, 'before').map(show)).toEqual(['One', 'Three']);
  });

  it('gives back both texts, whatever they are', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '，', '電', '力', '.', '9'), minLength: 1 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.array(line, { maxLength: 6 }), (before, after) => {
        const parts = compareLines(before, after);
        const side = (name: 'before' | 'after'): string[] =>
          splitLines(parts, name).map((one) => one.map(({ text }) => text).join(''));
        expect(side('before')).toEqual(before);
        expect(side('after')).toEqual(after);
      }),
    );
  });
});
