import { describe, expect, it } from 'vitest';
import { disclaims } from '../../../../../src/core/plan/points/alone/disclaimers.js';

describe('what a writer is not', () => {
  it.each([
    '繰り返しますが、筆者は専門家ではなく一人の乗客です',
    '我并不是这方面的专家',
    'I am no expert on night trains',
    'No soy experta en trenes',
    'Je ne suis pas un expert des ports',
    'Ich bin kein Experte für Häfen',
  ])('is told: %s', (text) => {
    expect(disclaims(text)).toBe(true);
  });

  it.each([
    'I am no expert, but the train was late on every single night',
    'The pilots are experts of the northern shore',
    '这个码头的专家一年比一年少',
  ])('is not: %s', (text) => {
    expect(disclaims(text)).toBe(false);
  });
});
