import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../../src/core/plan/facts/numbers.js';

const numbers = (text: string) => findNumbers(text).map(({ value, unit }) => [value, unit]);

describe('numbers in Latin letters', () => {
  it.each([
    ['Portuguese money', 'O porto gastou 25 milhões de barcos.', [['25', 'milhões']]],
    ['Portuguese shares', 'O porto perdeu 12 por cento.', [['12', 'por cento']]],
    ['money by the hour, and no French years', 'The guards earn $10.50 an hour.', [['$10.50', '']]],
    ['money before a reason', 'They lose $150,000 because of the storm.', [['$150,000', '']]],
    ['a Spanish share by count', 'En el puerto, tres de cada cuatro barcos zarpan.', [['tres de cada cuatro', '']]],
    ['a French share by count', 'Au port, un bateau sur cinq part.', [['un bateau sur cinq', '']]],
    ['a Portuguese share', 'No porto, dois terços dos barcos partem.', [['dois terços', '']]],
  ])('are %s', (_, text, found) => {
    expect(numbers(text)).toEqual(found);
  });

  it.each([
    ['the time of day', 'Das Boot legt um 11.00 Uhr ab.', ['11.00', '']],
    ['a span', 'Der Hafen ist 1500 bis hinauf nach Norden lang.', ['1500', '']],
    ['a place in a law', 'Der Hafen haftet nach § 315 BGB.', ['315', '']],
    ['a year', 'Der Wirt wurde 1870 Chef.', ['1870', '']],
    ['a word that goes on behind a hyphen', 'The coin has 100,000 sub-units.', ['100,000', '']],
  ])('take no unit from %s', (_, text, found) => {
    expect(numbers(text)).toEqual([found]);
  });

  it('are none that open with a zero', () => {
    expect(numbers('Der Hafen hat 015122656932 Schiffe.')).toEqual([]);
  });
});
