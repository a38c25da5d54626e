import { describe, expect, it } from 'vitest';
import { isOrphan, withoutConnective } from '../../../src/core/plan/words.js';

describe('a conjunction before a statement with a subject of its own', () => {
  it.each([
    ['而蓝线铁路、北方铁路等，还在继续修建车站', '蓝线铁路、北方铁路等，还在继续修建车站'],
    ['而票价、车次、站点数都将是影响客流的因素', '票价、车次、站点数都将是影响客流的因素'],
    ['而針對夜間市場，鐵路公司近日推出了新的車廂', '針對夜間市場，鐵路公司近日推出了新的車廂'],
    ['但为了解决拥堵，铁路公司又开始降低票价', '为了解决拥堵，铁路公司又开始降低票价'],
  ])('goes: %s', (text, wanted) => {
    expect(withoutConnective(text)).toBe(wanted);
  });

  it.each([
    '而且还在继续修建车站',
    '而推动铁路发展的是票价',
    '而立之年的司机还在开车',
    '但为了解决拥堵，开始降低票价',
    '但如果下雪，列车就会停运',
  ])('stays where nobody is named behind it: %s', (text) => {
    expect(withoutConnective(text)).not.toMatch(/^(?:推动|立之年|为了|还在|開始)/u);
  });
});

describe('the first word of a German statement', () => {
  it('stays where the verb comes right behind it, and goes before a subject', () => {
    const told = 'So wurden die Netze am Abend geflickt';
    expect(withoutConnective(told)).toBe(told);
    expect(withoutConnective('Aber die Netze wurden am Abend geflickt')).toBe('die Netze wurden am Abend geflickt');
  });
});

describe('an orphan', () => {
  it.each([
    '更方便了，因为车站近',
    '更多还是看乘客',
    '就在此时，列车到了',
    '来到车站之后，乘客换车',
    '和乘客有关',
    'nor does the train stop',
    'too was closed',
  ])('is half a sentence: %s', (text) => {
    expect(isOrphan(text)).toBe(true);
  });

  it.each([
    '更多的列车会让车站更拥挤',
    '就在车站开放之际，铁路公司降低了票价',
    '来电科技没有涨价',
    '及早發現、及早治療',
    '還書的流程',
    '和北方铁路一样，南方铁路也降低了票价',
    'Nor Flash costs less than memory',
    'Too much cash can kill companies',
  ])('is none where the word is part of the sentence: %s', (text) => {
    expect(isOrphan(text)).toBe(false);
  });
});
