import { describe, expect, it } from 'vitest';
import { outline } from '../../support/read.js';

const TEXT =
  'The harbour has two cranes and a shed. In winter nobody comes to it but the pilots, who wait for the ice.';

/** Between two other headings one that holds so many. */
async function titles(title: string, names: readonly string[]): Promise<string[]> {
  const held = names.map((name) => `### ${name}\n\n${TEXT}`).join('\n\n');
  const text = `# ${title}\n\n## Why it matters\n\n${TEXT}\n\n## What it comes to\n\n${TEXT}\n\n${held}\n\n## At last\n\n${TEXT}`;
  return (await outline(text, 'md')).sections.map((section) => section.title.text);
}

const NAMES = ['Cranes', 'Sheds', 'Pilots', 'Ice', 'Storms'];

describe('headings that the title promises', () => {
  it.each([
    '5 reasons to see a harbour',
    'Five reasons to see a harbour',
    '看港口的五個理由',
    'Cinco razones para ver un puerto',
    'Fünf Gründe für einen Hafen',
  ])('%s: are sections', async (title) => {
    expect(await titles(title, NAMES)).toEqual(['Why it matters', 'What it comes to', ...NAMES, 'At last']);
  });

  it.each([
    ['as many as no title says', 'Reasons to see a harbour', NAMES],
    ['others than the title says', '6 reasons to see a harbour', NAMES],
    ['too few', '3 reasons to see a harbour', NAMES.slice(0, 3)],
    ['a year', 'Harbours in 5.2 years', NAMES],
  ])('%s: are parts', async (_, title, names) => {
    expect(await titles(title, names)).toEqual(['Why it matters', 'What it comes to', 'At last']);
  });
});

describe('headings alike but for the number at their end', () => {
  const write = (names: readonly string[]): string =>
    `# Harbours of the north\n\n## Letters\n\n${names.map((name) => `### ${name}\n\n${TEXT}`).join('\n\n')}\n\n## Sources\n\n${TEXT}`;

  it.each([
    ['in brackets', (i: number) => `The harbour in winter (${i + 1})`],
    ['in full-width brackets', (i: number) => `冬天的港口（${'一二三四'[i]}）`],
    ['as parts', (i: number) => `The harbour in winter, part ${['I', 'II', 'III', 'IV'][i]}`],
  ])('are sections: %s', async (_, name) => {
    const names = [0, 1, 2, 3].map(name);
    const { sections } = await outline(write(names), 'md');
    expect(sections.map(({ title }) => title.text)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ['years', (i: number) => `The harbour in winter (${1998 + i})`],
    ['other words', (i: number) => `${NAMES[i]} in winter (${i + 1})`],
    ['a number left out', (i: number) => `The harbour in winter (${[1, 2, 4, 5][i]})`],
  ])('are parts: %s', async (_, name) => {
    const { sections } = await outline(write([0, 1, 2, 3].map(name)), 'md');
    expect(sections.map(({ title }) => title.text)).toEqual(['Letters', 'Sources']);
  });
});
