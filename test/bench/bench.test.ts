import { describe, expect, it } from 'vitest';
// @ts-expect-error The bench is plain JavaScript: it runs without being compiled.
import { describeResults } from '../../bench/report.mjs';
// @ts-expect-error See above.
import { median } from '../../bench/statistics.mjs';
// @ts-expect-error See above.
import { writeArticle, writeMarkdown } from '../../bench/writeInput.mjs';

describe('the bench', () => {
  it('writes the same article every time, and hardly a sentence twice', () => {
    const text: string = writeArticle({ sections: 4, sentences: 40 });
    expect(writeArticle({ sections: 4, sentences: 40 })).toBe(text);
    const sentences = text.match(/(?:“[^”]*”)?[^。“\n]+。/g) ?? [];
    expect(sentences.length).toBeGreaterThan(160);
    expect(new Set(sentences).size / sentences.length).toBeGreaterThan(0.95);
    expect(text.match(/^\d+\./gm)).toEqual(['1.', '2.', '3.', '4.']);
  });

  it('gives every other tool the same slides, its words not taken for markup', () => {
    const deck = {
      slides: [
        { title: 'A *bold* plan', phrases: [{ text: 'A *bold* plan' }, { text: 'first_\npoint' }] },
        { title: null, phrases: [{ text: '<b>' }] },
      ],
    };
    expect(writeMarkdown(deck)).toBe('# A \\*bold\\* plan\n- first\\_ point\n\n---\n\n- \\<b\\>\n');
  });

  it('takes the middle, not the mean', () => {
    expect([median([9, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, null]);
  });

  it('sets a handout against the fastest peer’s slides, and says what failed', () => {
    const row = {
      slides: 25,
      pages: 25,
      isFull: false,
      note: undefined,
      runs: 5,
      bytes: 1024,
      peakMb: 100,
      error: null,
    };
    const text: string = describeResults({
      machine: { cpu: 'x', cores: 2, platform: 'linux', node: '20', browsers: ['Chrome'] },
      versions: { 'marp-cli': '4' },
      rows: [
        { ...row, tool: 'lectern', task: 'pdf', seconds: 1 },
        { ...row, tool: 'lectern', task: 'both', seconds: 1.5 },
        { ...row, tool: 'static page', task: 'pdf', seconds: 0.8 },
        { ...row, tool: 'marp-cli', task: 'pdf', seconds: 4 },
        { ...row, tool: 'slidev', task: 'pdf', seconds: null, error: 'ended with 1' },
        { ...row, tool: 'lectern', task: 'pdf', seconds: 2, isFull: true },
        { ...row, tool: 'marp-cli', task: 'pdf', seconds: 8, isFull: true },
        { ...row, tool: 'reveal-md', task: 'pdf', seconds: 9, isFull: true, pages: 28 },
      ],
      saves: [],
      again: null,
    });
    expect(text).toContain('| lectern | 1.00 s | 5 | 0.25 × | 1.25 × | 1 KB | 100 MB |');
    expect(text).toMatch(/slides PDF and handout[\s\S]*\| lectern \| 1\.50 s \| 5 \| 0\.38 × \| 1\.88 × \|/);
    expect(text).toContain('| slidev | ended with 1 | 0 |');
    expect(text).toContain('| reveal-md (28 pages) | 9.00 s |');
    expect(text).toMatch(/with the full browser[\s\S]*\| lectern \| 2\.00 s \| 5 \| 0\.25 × \|/);
  });
});
