import { describe, expect, it } from 'vitest';
import { outline } from '../../support/read.js';

const ONE =
  'The harbour company says that the ferry has not missed a day since last spring, and that people line up at five.';
const TWO =
  'The captain remembers the first winter, when some boats carried three passengers who talked until the lights came on.';

const within = (heading: string, ...below: string[]): string =>
  ['# The ferry', ONE, '## The people', ONE, TWO, heading, ...below, '## The captain', TWO, ONE].join('\n\n');

async function named(text: string): Promise<string[]> {
  return (await outline(text, 'md')).sections.map(({ title }) => title.text);
}

describe('a heading that nothing is told below', () => {
  it.each([
    ['nothing at all', within('## Content')],
    ['a film', within('## Film', '<iframe src="https://films.example/embed/1"></iframe>')],
    [
      'a picture that leads to a film',
      within('## Film', '[![](https://films.example/1.jpg)](https://films.example/1)'),
    ],
    ['a notice of the page', within('## 總結', 'Subscribe to our newsletter.')],
    ['only a heading that is as empty', within('## Conclusion', '### In short')],
  ])('is no section: %s', async (_, text) => {
    expect(await named(text)).toEqual(['The people', 'The captain']);
  });

  it('leaves its pictures to what stands above it', async () => {
    const { sections, lead } = await outline(within('## Film', '![](1.jpg)'), 'md');
    expect(sections.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
      ['paragraph', 'paragraph', 'image'],
      ['paragraph', 'paragraph'],
    ]);
    expect(lead.map(({ type }) => type)).toEqual(['paragraph']);
    const first = await outline(
      ['# The ferry', ONE, '## Film', '![](1.jpg)', '## The captain', TWO, ONE, '## The people', ONE].join('\n\n'),
      'md',
    );
    expect(first.lead.map(({ type }) => type)).toEqual(['paragraph', 'image']);
  });

  it.each([
    ['a short sentence', 'It still sails.'],
    ['a picture with its caption', '![The old pier, seen from the ferry](1.jpg)'],
    ['a list', '- tickets\n- timetable'],
    ['a program', '```\nsail()\n```'],
    ['a table', '| day | boats |\n| --- | --- |\n| Monday | 12 |'],
  ])('is one with %s', async (_, below) => {
    expect(await named(within('## Content', below))).toEqual(['The people', 'Content', 'The captain']);
  });
});
