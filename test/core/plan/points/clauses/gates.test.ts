import { describe, expect, it } from 'vitest';
import { endsOpen, hasPredicate } from '../../../../../src/core/plan/points/clauses/gates.js';

describe('the end of a clause', () => {
  it.each([
    'the end of the',
    'it is as',
    'la llave de la',
    'der Schlüssel und',
    'le prix des',
    '他選擇了這個和',
    'trains have to cover the real',
  ])('is open: %s', (clause) => {
    expect(endsOpen(clause)).toBe(true);
  });

  it.each([
    'abrió sus puertas',
    'renovaron la sala',
    'they read the data',
    'er nahm das Bad',
    'le prix de vente',
    'trains have to cover the cost',
  ])('is closed: %s', (clause) => {
    expect(endsOpen(clause)).toBe(false);
  });

  it.each(['図書館は駅のそばにある', '도서관은 역 옆에 있다'])('is a predicate in %s', (clause) => {
    expect(hasPredicate(clause)).toBe(true);
  });
});
