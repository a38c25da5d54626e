import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../../../src/core/plan/clauses.js';
import { concedesBehind, leansAsAdverb, nameTheirOwn } from '../../../../../src/core/plan/points/cuts/leaningLeads.js';

describe('a leading clause that leans', () => {
  it.each(['拥抱着这样的爱与责任', '正是帶著這種願望', '听了这', '看到这一幕'])('tells how: %s', (clause) => {
    expect(leansAsAdverb(clause)).toBe(true);
  });

  it.each(['拥抱着爱与责任', '这样的爱与责任', '沿着河岸', '对于这样的票价'])('does not: %s', (clause) => {
    expect(leansAsAdverb(clause)).toBe(false);
  });

  it.each(['岛上第一届学生交出了成绩单，第一名被大学录取'])('goes before %s', (text) => {
    expect(nameTheirOwn(splitClauses(text))).toBe(true);
  });

  it.each([
    '开启了夜车之旅，第一站是北站',
    '船长说不出口',
    '就能开出更多的夜车，船长很高兴',
  ])('stays before %s', (text) => {
    expect(nameTheirOwn(splitClauses(text))).toBe(false);
  });

  it('concedes something that points back, before a topic of its own', () => {
    expect(concedesBehind('この船を買ったのも港だが', '船長は以前から反対していた')).toBe(true);
    expect(concedesBehind('船を買ったのは港だが', '船長は以前から反対していた')).toBe(false);
    expect(concedesBehind('この船を買ったのも港だが', 'それは船長のためだった')).toBe(false);
    expect(concedesBehind('この船を買ったのも港だが', '今度は北の船を買った')).toBe(false);
  });
});
