import { describe, expect, it } from 'vitest';
import { hasLoneClitic } from '../../../../../src/core/plan/points/alone/spanishClitics.js';

describe('Spanish pronouns at the end of their verb', () => {
  it.each([
    'Es importante atarla antes de que suba la marea',
    'Conviene secándolos al sol, que es más rápido',
    'Mejor llevártelo de casa',
    'En ese puerto es raro que te den una',
  ])('stand for nothing: %s', (text) => {
    expect(hasLoneClitic(text)).toBe(true);
  });

  it.each([
    'La barca es vieja y hay que pintarla cada verano',
    'Los cabos se gastan y conviene secarlos al sol',
    'El puerto dio una charla sobre las mareas',
    'El barco sale a la una',
    'Hay que pintar la barca cada verano',
  ])('stand for something: %s', (text) => {
    expect(hasLoneClitic(text)).toBe(false);
  });
});
