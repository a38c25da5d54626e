import { describe, expect, it } from 'vitest';
import { withoutOwn } from '../../../../../src/core/plan/points/alone/ownAntecedents.js';

const pointsOut = (text: string) =>
  /(?<!\p{L})(?:this|these|esto|esta|cette|cela|diese[nrms]?|dies)(?!\p{L})/iu.test(withoutOwn(text));

describe('demonstratives that point into their own sentence', () => {
  it.each([
    'The harbour has put both ferries into one ticket, and this has doubled the number of its passengers',
    'Most towns offer a single ticket for both ferries (half of all towns have this ticket)',
    'La ciudad tiene dos remolcadores en la bocana; esto se logra con doce marineros',
    'La ville doit fermer le pont pendant tout un mois, et cela coûte cher aux pêcheurs',
    'Der Hafen verlangt Gebühren für alle Boote, und viele zahlen diese Gebühren nie',
  ])('%s', (text) => {
    expect(pointsOut(text)).toBe(false);
  });

  it.each([
    'The town took another way in the end and paid for this ferry by itself',
    'The two oldest towns on the bay are those that have pursued this strategy',
    'La mayoría de los marineros piensa que esta tendencia sigue',
    'Dans tous les ports du nord la question revient comme le signe de cette lutte',
    'In den Häfen des Nordens wird dieser Zustand noch lange dauern',
    'In short, this means that the bridge will be closed',
  ])('not in: %s', (text) => {
    expect(pointsOut(text)).toBe(true);
  });
});
