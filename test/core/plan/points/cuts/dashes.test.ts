import { describe, expect, it } from 'vitest';
import { listCandidates } from '../../../../../src/core/plan/points/listCandidates.js';
import { passagesOf } from '../../../../support/passages.js';

const candidates = async (text: string) =>
  (await passagesOf(text))
    .flatMap((passage) => passage.sentences.flatMap(listCandidates))
    .map(({ text: words }) => words.text);

describe('a sentence with dashes', () => {
  it.each([
    [
      'keeps the verb behind an aside',
      'The harbour board reported last year that eleven of the twelve oldest slips on the coast — each less than 4.5 metres wide and built for boats that no yard repairs any more — were in Bergen.',
      /were in Bergen$/u,
    ],
    [
      'keeps what a noun with a clause is said to be',
      'The fact that the two ferry lines of the fjord are now more alike than they were in any summer before —while their captains still do not greet each other at the pier in the old harbour— is a welcome change.',
      /is a welcome change$/u,
    ],
    [
      'keeps what a denial is set against',
      'The old pilot did not win the post in spite of his quarrels with the harbour board and the fishermen — he won it largely because of them.',
      /because of them$/u,
    ],
    [
      'keeps the end of a series',
      'The long winter brought the northern towns ice breakers, tugs, and — after the first storm of the new year — pilots from the south of the country.',
      /pilots from the south of the country$/u,
    ],
  ])('%s', async (_, text, end) => {
    const found = await candidates(text);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(end);
  });

  it('does without an afterthought', async () => {
    expect(
      await candidates(
        'The new ferries have carried forty cars each since the harbour was dredged in the spring — nobody had asked for more than that.',
      ),
    ).toContain('The new ferries have carried forty cars each since the harbour was dredged in the spring');
  });

  it.each([
    [
      'a condition that is an order, without what comes of it',
      'Put the tugs of the whole coast under one roof and let them compete with the ferries for every hour at the pier, and you get a quarrel that lasts.',
      /ferries for every hour at the pier$/u,
    ],
    [
      'the first clauses of what leads in',
      'In a year when a ferry can cross without a captain, a child can steer a tug, and the pier can count its guests, the old rules are of little use.',
      /steer a tug$/u,
    ],
    [
      'what is not so without what is so',
      'The rules of the harbour do not come from the board or from its engineers; they are largely made by the weather.',
      /engineers$/u,
    ],
    [
      'a statement without its source',
      'The new lock has saved the town two million litres of water in a year, according to one estimate.',
      /in a year$/u,
    ],
  ])('never shows %s', async (_, text, cut) => {
    for (const one of await candidates(text)) expect(one).not.toMatch(cut);
  });

  it('does not take what stands behind a quoted question for a sentence', async () => {
    expect(
      await candidates(
        'The captain says that the answer to the first question of the board — “Why did nobody ring the bell?” — has less to do with the fog than with the wind.',
      ),
    ).not.toContain('has less to do with the fog than with the wind');
  });
});
