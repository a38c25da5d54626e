import { describe, expect, it } from 'vitest';
import { answersBefore, grantsByEnd, opensThen } from '../../../../../src/core/plan/points/neighbours/answers.js';

describe('what leans on the sentence before', () => {
  it.each([
    '不少渡輪公司，給出的答案之一，就是：電動船',
    '原因之一，可能就是因為橋太窄',
    '理由の一つは、橋が狭いことです',
    '이유 중 하나는 다리가 좁다는 것이다',
    '彼時的渡輪迎來了新的周期',
    '那一年，渡輪公司買了十艘船',
  ])('%s', (text) => {
    expect(answersBefore(text)).toBe(true);
  });

  it.each([
    '渡輪停航的原因之一是橋太窄',
    '那年輕的船長很有名',
    '事故の理由の一つは橋の狭さだ',
    '今年，渡輪公司買了十艘船',
  ])('not: %s', (text) => {
    expect(answersBefore(text)).toBe(false);
  });

  it('tells of then', () => {
    expect(opensThen('當年我在港口工作')).toBe(false);
    expect(opensThen('當年的渡輪很慢')).toBe(true);
  });

  it('grants by its last words', () => {
    expect(grantsByEnd('見ていて非常に腹立たしいかもしれません。')).toBe(true);
    expect(grantsByEnd('다리가 느릴지도 모른다.')).toBe(true);
    expect(grantsByEnd('橋は狭いです。')).toBe(false);
  });
});
