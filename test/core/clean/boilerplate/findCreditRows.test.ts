import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const TEXT = Array.from(
  { length: 9 },
  (_, i) => `Street ${i} has a bakery that keeps its lights on, so that whoever comes home late finds it open.`,
);

const kept = async (lines: readonly string[]): Promise<string[]> => wordsOf((await clean(lines.join('\n\n'))).blocks);

describe('a credit that stands in a text again and again', () => {
  it.each([
    'Source: Ann Miller',
    '图片来源：王小明',
    'Quelle: Anna Huber',
  ])('goes with the caption below it: %s', async (credit) => {
    const lines = TEXT.flatMap((line, i) => (i % 3 === 1 ? [line, credit, `The oven of street ${i}`] : [line]));
    expect(await kept(lines)).toEqual(TEXT);
  });

  it('leaves what follows it where that is a sentence', async () => {
    const said = 'Nobody in the street knows who baked it.';
    const lines = TEXT.flatMap((line, i) => (i % 3 === 1 ? [line, 'Source: Ann Miller', said] : [line]));
    expect((await kept(lines)).filter((line) => line === said)).toHaveLength(3);
  });

  it('leaves sources that differ', async () => {
    const lines = TEXT.flatMap((line, i) =>
      i % 3 === 1 ? [line, `Source: survey number ${i}`, `What ${i} streets eat at night`] : [line],
    );
    expect((await kept(lines)).filter((line) => line.startsWith('What '))).toHaveLength(3);
  });
});
