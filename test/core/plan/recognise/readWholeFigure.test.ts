import { describe, expect, it } from 'vitest';
import { recogniseFigures } from '../../../../src/core/plan/recognise/recogniseFigures.js';
import { bodies, passagesOf } from '../../../support/passages.js';

interface Shown {
  figures: { before: string | null; value: string; unit: string | null; after: string | null }[];
}
const figures = async (text: string) =>
  (bodies(recogniseFigures(await passagesOf(text))) as Shown[]).flatMap(({ figures: all }) =>
    all.map(({ before, value, unit, after }) => [before, value, unit, after]),
  );

describe('a sentence of which no clause alone is a figure', () => {
  it.each([
    [
      'a lead before its main clause',
      'Presently, the ferry network represents a total value of less than $200 billion.',
      ['Presently, the ferry network represents a total value of less than', '$200', 'billion', null],
    ],
    [
      'money without a word behind it, and more amounts beside it',
      'Harbour guards seized $6,490 in cash, 39 stolen tickets and an undetermined amount of fuel.',
      ['Harbour guards seized', '$6,490', null, 'in cash, 39 stolen tickets and an undetermined amount of fuel'],
    ],
    [
      'a change told by an adjunct far away',
      'Harbour debt increased from 189 percent of yearly income at the start of the decade to 234 percent by December 2008.',
      [
        'Harbour debt increased from 189 percent of yearly income at the start of the decade to',
        '234',
        'percent',
        'by December 2008',
      ],
    ],
    [
      'a part of an amount that leads in',
      'Of 21 million tickets, approximately 18.5 million ferry tickets are already in circulation.',
      ['Of 21 million tickets, approximately', '18.5', 'million', 'ferry tickets are already in circulation'],
    ],
    [
      'more words than one for what is counted',
      'More than 104,000 ferry users from all the islands of the northern sea submitted complaints last year.',
      [
        'More than',
        '104,000',
        null,
        'ferry users from all the islands of the northern sea submitted complaints last year',
      ],
    ],
    [
      'German',
      'Nach Daten der Hafenbehörde wurde im November für 574.000 Fahrgäste ein verbilligter Fahrschein gezahlt.',
      [
        'Nach Daten der Hafenbehörde wurde im November für',
        '574.000',
        'Fahrgäste',
        'ein verbilligter Fahrschein gezahlt',
      ],
    ],
    [
      'Spanish',
      'El número de pasajeros que esperan un barco, un tren o un autobús ha aumentado un 4 %, según la autoridad del puerto.',
      [
        'El número de pasajeros que esperan un barco, un tren o un autobús ha aumentado un',
        '4',
        '%',
        ', según la autoridad del puerto',
      ],
    ],
  ])('is one with all its words: %s', async (_, text, figure) => {
    expect(await figures(text)).toEqual([figure]);
  });

  it.each([
    [
      'an amount that describes a noun',
      'According to the harbour, the $15 hourly wage is popular among young sailors.',
    ],
    ['what is owed to the reader', 'With a yearly ticket, your family saves up to 50% on every ferry.'],
    ['a bid', 'Add half the flour and 4 spoons of the oil, and mix the dough well.'],
    ['what might be', 'In a dry year, a ticket to the islands might be worth $600.'],
    ['a thing told before', 'The options ranged from very little, in the winter, to approximately 600 million euros.'],
    ['who, nobody says', 'In the last year of the war, he lost 24.2 percent of the ships.'],
    ['a condition', 'If the number of ferries grows by 10%, prices fall in every harbour.'],
    ['a few of something', 'In the old town, the harbour office lies 190 miles north of the capital.'],
    ['a row of a catalogue', 'Dishwasher safe, small and light harbour mug for $13.95 (list price $29.95).'],
    ['amounts beside each other', 'In the harbour election, the old party lost 4% and 6% of its votes.'],
    ['a place in a law', 'Jedoch unterliegen Preise der Fähren einer Kontrolle nach § 315 BGB.'],
    [
      'the other of two',
      'Der Nordhafen hingegen kommt laut Geschäftsführer Jens Ott auf eine Auslastung von 96 Prozent.',
    ],
    ['a number that goes on', 'Trotz Regen kamen nach der Zählung des Hafens rund 24.000 Besucher*innen auf die Mole.'],
  ])('is none with %s', async (_, text) => {
    expect(await figures(text)).toEqual([]);
  });
});
