import { describe, expect, it } from 'vitest';
import { isFeeling } from '../../../../../src/core/plan/points/alone/feelings.js';

describe('words of feeling alone', () => {
  it.each([
    'I’m super excited to be able to use the telescope',
    'I feel both excited and relieved',
    'This is very exciting news',
    'Estamos muy orgullosos del equipo',
    'Nous sommes très heureux de ce résultat',
    'Wir freuen uns über den Preis',
    '我們感到非常榮幸',
    '参加できて嬉しいです',
    '이 상을 받아 기쁩니다',
  ])('%s', (text) => {
    expect(isFeeling(text)).toBe(true);
  });

  it.each([
    'I’m excited that 40 towns joined in a year',
    'We do not see any roadblocks',
    'This is good steel for bridges',
    'Ich bin Lehrer in Zürich',
    '我們認為規則應該改變',
    '楽しみは読書にある',
  ])('none: %s', (text) => {
    expect(isFeeling(text)).toBe(false);
  });
});
