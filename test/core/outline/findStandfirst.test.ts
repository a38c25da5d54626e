import { describe, expect, it } from 'vitest';
import { outline } from '../../support/read.js';

const EN = 'The harbour opens at five, and the first boats have been waiting since the tide turned in the night.';
const LONG =
  'According to the harbour office there will be three days in this year on which no boat may leave before the sun is up.';

async function titles(text: string): Promise<string[]> {
  return (await outline(text, 'md')).sections.map(({ title }) => title.text);
}

const page = (first: string, ...heads: string[]): string =>
  [`# Harbour days`, `## ${first}`, EN, EN, ...heads.flatMap((head) => [`## ${head}`, EN, EN])].join('\n\n');

describe('the sentence that a paper sets as a heading below its title', () => {
  it('opens the text where it is the longest, and alone ends as a sentence does', async () => {
    const long = 'The office opens an inquiry into the boat that left before dawn on the first day of May';
    expect(await titles(page(LONG, 'When is it?', long))).toEqual(['When is it?', long]);
    const { lead } = await outline(page(LONG, 'When is it?', long), 'md');
    expect(lead[0]).toMatchObject({ type: 'paragraph', text: { text: LONG } });
  });

  it('is a heading where others end so, too, and where it is no sentence', async () => {
    const other = 'The office opens an inquiry into the boat that left before dawn on the first day of May.';
    expect(await titles(page(LONG, 'When is it?', other))).toHaveLength(3);
    const line = LONG.slice(0, -1);
    expect(await titles(page(line, 'When is it?', other.slice(0, -1)))).toHaveLength(3);
  });
});
