import { describe, expect, it } from 'vitest';
import { isCommonplace } from '../../../../../src/core/plan/points/alone/commonplaces.js';
import { isSlight } from '../../../../../src/core/plan/points/alone/slight.js';

describe('statements that everybody grants', () => {
  it.each([
    'Many towns on the coast struggle with storms',
    'Boats, like any other thing made of wood, need paint',
    'Muchas ciudades de la costa sufren tormentas',
    'Beaucoup de villes de la côte craignent la mer',
  ])('%s', (text) => {
    expect(isCommonplace(text)).toBe(true);
  });

  it.each([
    'Many towns on the coast have lost 12 piers',
    'Many towns need help because their piers are old',
    'Many boats from Bergen are older than their captains',
    'The town struggles with storms',
  ])('not: %s', (text) => {
    expect(isCommonplace(text)).toBe(false);
  });

  it('know German nouns from names', () => {
    expect(isCommonplace('Viele Städte an der Küste kämpfen mit Stürmen', true)).toBe(true);
  });
});

describe('what fills no slide by itself', () => {
  it.each([
    ['es', 'Pude navegar 15 minutos antes de volver a notar el viento'],
    ['es', 'Casualidades de la vida, la capitana había crecido en nuestra calle!'],
    ['en', 'Every knot counts on a small boat'],
    ['en', 'I spent an hour at the pier'],
  ])('%s: %s', (language, text) => {
    expect(isSlight(text, language)).toBe(true);
  });

  it.each([
    ['en', 'The harbour closes its gates as soon as the wind turns north'],
    ['de', 'Die Fähre fährt im Winter nur noch einmal am Tag über die Bucht'],
    ['es', 'El puerto cierra en cuanto el viento gira al norte'],
  ])('%s, not: %s', (language, text) => {
    expect(isSlight(text, language)).toBe(false);
  });
});
