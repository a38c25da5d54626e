import { describe, expect, it } from 'vitest';
import { hasLonePerson } from '../../../../../src/core/plan/points/alone/koreanPersons.js';

describe('a Korean pronoun behind nobody', () => {
  it.each([
    '나루터 최초의 여성 관장인 그는 세 도서관을 거쳤다',
    '어린 시절 그는 나루터에서 자랐다',
    '잦은 홍수와 낮은 임금에 시달리던 그는 나루터를 떠났다',
    '시험에 합격한 그녀는 이듬해 도서관을 열었다',
  ])('%s', (text) => {
    expect(hasLonePerson(text)).toBe(true);
  });

  it.each([
    '관장이 다시 돌아왔을 때, 그가 맡던 도서관은 사라졌다',
    '철도청장은 새 노선을 열었다. 취임 뒤 그는 열차를 늘렸다',
    '나루터와 그 가게는 강가에 있다',
  ])('is not in %s', (text) => {
    expect(hasLonePerson(text)).toBe(false);
  });
});
