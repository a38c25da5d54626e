import { describe, expect, it } from 'vitest';
import { MOST_CODE_LINES, splitCode } from '../../../src/core/fit/splitCode.js';
import { words } from '../../support/decks.js';

const split = (code: string): string[] => splitCode(words(code))?.map(({ text }) => text) ?? [];

const method = (name: string, lines: number): string =>
  [`function ${name}() {`, ...Array.from({ length: lines }, (_, i) => `  step(${i});`), '}'].join('\n');

describe('splitCode', () => {
  it('turns the page at an empty line between functions', () => {
    const parts = split([method('one', 5), '', method('two', 8)].join('\n'));
    expect(parts).toEqual([method('one', 5), method('two', 8)]);
  });

  it('turns the page after the end of a block where there is no empty line', () => {
    const parts = split([method('one', 6), method('two', 7)].join('\n'));
    expect(parts).toEqual([method('one', 6), method('two', 7)]);
  });

  it('keeps a comment of several lines in one piece, and with what it is about', () => {
    const comment = ['/**', ' * First.', ' *', ' * Second.', ' * Third.', ' */'].join('\n');
    const parts = split([method('one', 4), '', comment, method('two', 5)].join('\n'));
    expect(parts[1]).toBe([comment, method('two', 5)].join('\n'));
  });

  it('starts no page with the end of a block', () => {
    for (const lines of [12, 13, 14, 20, 27]) {
      const parts = split(method('long', lines));
      expect(parts.length).toBeGreaterThan(1);
      for (const part of parts) expect(part).not.toMatch(/^\s*}/);
    }
  });

  it('makes no more pieces than it needs, none longer than a slide takes, and loses no line', () => {
    for (const count of [15, 28, 29, 41, 60]) {
      const code = Array.from({ length: count }, (_, i) => `${' '.repeat(2 * (i % 3))}line ${i}`).join('\n');
      const parts = split(code);
      expect(parts).toHaveLength(Math.ceil(count / MOST_CODE_LINES));
      for (const part of parts) expect(part.split('\n').length).toBeLessThanOrEqual(MOST_CODE_LINES);
      expect(parts.join('\n')).toBe(code);
    }
  });

  it('keeps the indentation of the first line, and the place of every character', () => {
    const code = words('def a():\n    one()\n\n    two()\n    three()');
    const parts = splitCode(code) ?? [];
    expect(parts[1]?.text).toBe('    two()\n    three()');
    expect(parts[1]?.pieces[0]?.from).toBe(code.text.indexOf('    two()'));
  });

  it('leaves a single line alone', () => {
    expect(splitCode(words('one()'))).toBeNull();
    expect(splitCode(words('\n\none()\n'))).toBeNull();
  });
});
