import { describe, expect, it } from 'vitest';
import { isRelativeFragment } from '../../../../../src/core/plan/points/alone/relativeFragments.js';

describe('what goes on from the sentence before without a verb of its own', () => {
  it.each([
    ['en', 'A harbour that fits well with a strategy of patience'],
    ['es', 'Una visión que se condice con una estrategia que apunta a esperar'],
    ['es', 'Una instancia donde tanto el puerto como la ciudad deberán ceder'],
    ['es', 'Un proceso que está obligatoriamente amarrado a los plazos que fija la marea'],
    ['fr', 'Un port qui retarde les grands changements'],
    ['fr', 'Un quai où chacun devra céder'],
  ] as const)('is told (%s): %s', (language, text) => {
    expect(isRelativeFragment(text, language)).toBe(true);
  });

  it.each([
    ['en', 'A pilot who sleeps less than six hours gets ill more often'],
    ['en', 'A harbour which sells bread to ships is no bakery'],
    ['es', 'Una persona que duerme menos de seis horas tiene más riesgo'],
    ['es', 'Una empresa que cuida a su gente crece'],
    ['fr', 'Une personne qui dort moins de six heures est plus souvent malade'],
    ['de', 'Ein Hafen, der an Fristen gebunden ist'],
  ] as const)('is not a sentence with one (%s): %s', (language, text) => {
    expect(isRelativeFragment(text, language)).toBe(false);
  });
});
