import { describe, expect, it } from 'vitest';
import { describeDiagnostics } from '../../../src/commands/report/describeDiagnostics.js';
import { describeError, describeUsageError } from '../../../src/commands/report/describeError.js';
import { count, formatBytes, formatMinutes, formatSeconds, formatShare } from '../../../src/commands/report/format.js';
import { makePaint } from '../../../src/commands/report/paint.js';
import { LecternError } from '../../../src/errors.js';

const plain = makePaint(false);

describe('figures for people', () => {
  it.each([
    [formatBytes(999), '999 B'],
    [formatBytes(1500), '2 KB'],
    [formatBytes(999_400), '999 KB'],
    [formatBytes(1_000_000), '1.0 MB'],
    [formatSeconds(0.4), '0 ms'],
    [formatSeconds(999.4), '999 ms'],
    [formatSeconds(999.5), '1.0 s'],
    [formatSeconds(12_345), '12.3 s'],
    [formatShare(1, 3), '33 %'],
    [formatShare(0, 0), '–'],
    [formatMinutes(20), '1 min'],
    [formatMinutes(1150), '19 min'],
    [count(1, 'slide'), '1 slide'],
    [count(0, 'slide'), '0 slides'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

describe('describeError', () => {
  it('says what, where and what next', () => {
    const error = new LecternError('bad-format', 'a.yaml:1:1: wrong\na.yaml:2:1: also wrong', 'Mend it.');
    expect(describeError(error, plain, false)).toBe('✗ a.yaml:1:1: wrong\n  a.yaml:2:1: also wrong\n  → Mend it.');
  });

  it('shows traces, also of causes, only when asked', () => {
    const error = new LecternError('unreadable', 'wrong', 'Mend it.', new Error('the disk'));
    expect(describeError(error, plain, false)).not.toContain('the disk');
    expect(describeError(error, plain, true)).toMatch(/LecternError: wrong\n\s+at .*caused by Error: the disk/s);
  });

  it('owns up to what is its own fault', () => {
    const shown = describeError(new TypeError('x is undefined'), plain, false);
    expect(shown).toContain('Something went wrong inside Lectern: x is undefined');
    expect(shown).toContain('--debug');
    expect(describeError('odd', plain, true)).toContain('odd');
  });

  it('puts the parser’s errors into the same shape', () => {
    expect(describeUsageError("error: unknown option '--x'\n(Did you mean --y?)\n", plain)).toBe(
      "✗ unknown option '--x' (Did you mean --y?)\n",
    );
  });
});

describe('describeDiagnostics', () => {
  it('gives each its place as editors and terminals link it', () => {
    const base = { rule: 'damaged-text', severity: 'warning', message: 'Damaged.', fix: 'Mend it.' } as const;
    const lines = describeDiagnostics(
      [
        { ...base, line: 6, column: 72 },
        { ...base, line: 6, column: null },
        { ...base, severity: 'error', line: null, column: null },
      ],
      'a.txt',
      plain,
    );
    expect(lines.filter((_, i) => i % 2 === 0)).toEqual([
      '  ! a.txt:6:72 Damaged. (damaged-text)',
      '  ! a.txt:6 Damaged. (damaged-text)',
      '  ✗ a.txt: Damaged. (damaged-text)',
    ]);
    expect(lines[1]).toBe('    → Mend it.');
  });
});

describe('makePaint', () => {
  it('colours, or leaves the words alone', () => {
    expect(makePaint(true).red('no')).toBe('\u001b[31mno\u001b[39m');
    expect(plain.red('no')).toBe('no');
  });
});
