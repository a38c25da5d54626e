import { describe, expect, it } from 'vitest';
import { findTalk, findTalkIn } from '../../../src/core/plan/findTalk.js';
import { outline, read } from '../../support/read.js';

const TURNS = [
  'Ada Bell: I would open the library at night.',
  'Tom Reed: I fear that nobody pays for that.',
  'Ada Bell: Then we ask the ferry company.',
  'Tom Reed: I have a brother who works there.',
  'Ada Bell: So you could ask him for us.',
  'Tom Reed: The lamps are the problem.',
  'Ada Bell: I have twelve lamps at home.',
  'Tom Reed: Those would do for the desk.',
  'Ada Bell: The cellar is dark, too.',
  'Tom Reed: We can close the cellar.',
  'Ada Bell: You would lose half of the maps.',
  'Tom Reed: Maps are read by day.',
];

describe('a talk in which nobody asks', () => {
  it('is one by the words of those who speak', async () => {
    const talk = findTalkIn((await read(TURNS.join('\n\n'), 'md')).blocks);
    expect(talk).toMatchObject({ names: ['Ada Bell', 'Tom Reed'], asking: null });
  });

  it('is none where names and colons are labels', async () => {
    const lines = Array.from({ length: 6 }, (_, i) => [`Pros: The oven of house ${i} is large.`, 'Cons: It is slow.']);
    expect(findTalkIn((await read(lines.flat().join('\n\n'), 'md')).blocks)).toBeNull();
    const put = Array.from({ length: 7 }, (_, i) => [`Pros: You get ${i + 2} loaves.`, 'Cons: You pay for the wood.']);
    expect(findTalkIn((await read(put.flat().join('\n\n'), 'md')).blocks)).toBeNull();
  });
});

describe('an interview whose questions are its headings', () => {
  const told = (names: readonly string[]): string =>
    names
      .map((name, i) => `## Why is bread number ${i} so dark?\n\n${name}: It is baked for a whole night in the oven.`)
      .join('\n\n');

  it('knows who answers, also by the first name alone', async () => {
    const talk = findTalk(await outline(told(['Ann Miller', 'Ann', 'Ann', 'Ann']), 'md'));
    expect(talk).toMatchObject({ names: ['Ann Miller', 'Ann'], asking: null, isOne: true });
  });

  it('is none where each answer opens with a label of its own', async () => {
    expect(findTalk(await outline(told(['Rye', 'Wheat', 'Spelt', 'Oats']), 'md'))).toBeNull();
  });
});
