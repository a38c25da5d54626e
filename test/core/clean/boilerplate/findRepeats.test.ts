import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const TEXT = Array.from(
  { length: 14 },
  (_, i) =>
    `Street ${i} has a bakery that keeps its lights on, so that whoever comes home late finds it open at any hour.`,
);
const NOTICE = 'At this place there is a film that another site shows, and you may watch it here';

const kept = async (lines: readonly string[]): Promise<string[]> => wordsOf((await clean(lines.join('\n\n'))).blocks);

/** The text with lines after its third, sixth and ninth paragraph. */
const between = (...lines: string[]): string[] =>
  TEXT.flatMap((line, i) => (i === 3 || i === 6 || i === 9 ? [line, ...lines] : [line]));

describe('what stands in a text again and again', () => {
  it('goes, with the line that heads it each time, and is told', async () => {
    expect(await kept(between('A film for you', `${NOTICE}.`))).toEqual(TEXT);
    const { boilerplate } = await clean(between('A film for you', `${NOTICE}.`).join('\n\n'));
    expect(boilerplate.map(({ text }) => text)).toEqual(expect.arrayContaining(['A film for you', `${NOTICE}.`]));
  });

  it.each([
    ['a refrain', between('And the light stays on.')],
    ['a sentence that is said twice', [...TEXT.slice(0, 5), `${NOTICE}.`, ...TEXT.slice(5), `${NOTICE}.`]],
    ['a text that lives on it', Array.from({ length: 6 }, () => [TEXT[0] ?? '', TEXT[1] ?? '']).flat()],
  ])('stays: %s', async (_, lines) => {
    expect(await kept(lines)).toEqual(lines);
  });

  const PARTS = [0, 3, 6].map((i) => TEXT.slice(i, i + 3));

  it.each(['More info', 'Mehr Info', '查看详情'])('goes: a button below each part, %s', async (button) => {
    const lines = PARTS.flatMap((part, i) => [`## Part ${i + 1}`, ...part, button]);
    const { blocks } = await clean(lines.join('\n\n'), 'md');
    expect(wordsOf(blocks)).toEqual(lines.filter((line) => line !== button).map((line) => line.replace('## ', '')));
  });

  it.each([
    ['above what it heads', PARTS.flatMap((part, i) => [`## Part ${i + 1}`, 'More info', ...part])],
    ['that closes a sentence', PARTS.flatMap((part, i) => [`## Part ${i + 1}`, ...part, 'So it goes.'])],
  ])('stays: a short line %s', async (_, lines) => {
    const { blocks } = await clean(lines.join('\n\n'), 'md');
    expect(wordsOf(blocks)).toHaveLength(lines.length);
  });
});
