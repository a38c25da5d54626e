import { describe, expect, it } from 'vitest';
import { planDeck } from '../../../../src/core/plan/planDeck.js';
import { outline } from '../../../support/read.js';

const titles = async (text: string) => {
  const deck = planDeck(await outline(text, 'md'), {
    slug: 'a',
    file: 'a.md',
    minutes: null,
    reserve: 0,
    pictures: new Map(),
  });
  return deck.slides.flatMap((slide) => (slide.kind === 'points' ? [slide.title?.text ?? null] : []));
};
const part = (heading: string, words: string) =>
  `# Trains\n\n## Stations\n\nAll stations have been counted.\n\n### ${heading}\n\n${words}\n`;
const LONG =
  'The council has bought forty night trains for the lines to the coast, and each of them carries two hundred guests.';

describe('the title of a part', () => {
  it('heads its points', async () => {
    expect(await titles(part('Night trains', LONG))).toContain('Night trains');
  });

  it.each([
    ['a signature', '- Nicolaus Copernicus', LONG],
    ['a line drawn out of the text', '“We should weigh one against the other”', LONG],
    ['what the text takes back', 'Some guests will not buy tickets', `But other guests will. ${LONG}`],
    ['the first half of the text', 'The council has bought forty night trains', LONG],
  ])('is not %s', async (_, heading, words) => {
    expect(await titles(part(heading, words))).not.toContain(heading);
  });
});
