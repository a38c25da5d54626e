import { describe, expect, it } from 'vitest';
import { dropEnd, isOrphan, withoutConnective } from '../../../src/core/plan/words.js';
import { traceSlice } from '../../../src/core/trace.js';

describe('a conjunction before a statement with a subject of its own', () => {
  it.each([
    ['所以说，夜车真正核心的不是票价，而是时间', '夜车真正核心的不是票价，而是时间'],
    ['而蓝线铁路、北方铁路等，还在继续修建车站', '蓝线铁路、北方铁路等，还在继续修建车站'],
    ['而票价、车次、站点数都将是影响客流的因素', '票价、车次、站点数都将是影响客流的因素'],
    ['而針對夜間市場，鐵路公司近日推出了新的車廂', '針對夜間市場，鐵路公司近日推出了新的車廂'],
    ['但为了解决拥堵，铁路公司又开始降低票价', '为了解决拥堵，铁路公司又开始降低票价'],
    ['而与此同时，夜车的票价也涨了', '夜车的票价也涨了'],
    ['但是不幸的是，夜车的票价也涨了', '不幸的是，夜车的票价也涨了'],
    ['而随着客流的增长，车站的边界，也在扩大', '随着客流的增长，车站的边界，也在扩大'],
    ['而开站之前的各种审批，也要花很长时间', '开站之前的各种审批，也要花很长时间'],
    ['但如果下雪，列车就会停运', '如果下雪，列车就会停运'],
    ['於是車站和港口的工作人員沿河道搜索', '車站和港口的工作人員沿河道搜索'],
    ['不過要能坐上夜車，還是要先排隊', '要能坐上夜車，還是要先排隊'],
    ['甚至车站的屋顶也换了', '车站的屋顶也换了'],
    ['更有研究发现，乘客越多，车站越安静', '有研究发现，乘客越多，车站越安静'],
    ['其中，东岸、西岸和外岛的客流分别为3万、2万和1万', '东岸、西岸和外岛的客流分别为3万、2万和1万'],
  ])('goes: %s', (text, wanted) => {
    expect(withoutConnective(text)).toBe(wanted);
  });

  it.each([
    '而且还在继续修建车站',
    '而推动铁路发展的是票价',
    '而立之年的司机还在开车',
    '但为了解决拥堵，开始降低票价',
    '而已经停运的线路，又开了',
    '其中，东岸的客流为3万',
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

describe('what opens like a conjunction', () => {
  it.each([
    'So far, the trains have been late',
    'So long as it snows, nobody travels',
    'Yet another train is late',
  ])('and is none stays: %s', (text) => {
    expect(withoutConnective(text)).toBe(text);
  });

  it('goes where it is one', () => {
    expect(withoutConnective('Indeed ideas about the trains are old')).toBe('ideas about the trains are old');
    expect(withoutConnective('Dem entsprechend, so heißt es, fahren die Züge')).toBe('so heißt es, fahren die Züge');
    expect(withoutConnective('So, the trains are late')).toBe('the trains are late');
    expect(withoutConnective('Yet the trains are late')).toBe('the trains are late');
  });
});

describe('one side of two', () => {
  it.each([
    ['Por un lado, el puerto da trabajo', 'el puerto da trabajo'],
    ['D’une part, le port donne du travail', 'le port donne du travail'],
    ['Del mismo modo, el muelle da sombra', 'el muelle da sombra'],
    ['De la misma manera que el muelle, el faro da sombra', 'De la misma manera que el muelle, el faro da sombra'],
  ])('is said without the word for it: %s', (text, wanted) => {
    expect(withoutConnective(text)).toBe(wanted);
  });
});

describe('an orphan', () => {
  it.each([
    '更方便了，因为车站近',
    '更多还是看乘客',
    '就在此时，列车到了',
    '就拿夜车来说，票价从来没有变过',
    '来到车站之后，乘客换车',
    '可是最近去了港口',
    '不過要坐夜車',
    '和乘客有关',
    'nor does the train stop',
    'Rather, the readers learn it from one another',
    'too was closed',
  ])('is half a sentence: %s', (text) => {
    expect(isOrphan(text)).toBe(true);
  });

  it.each([
    '就票价而言，夜车比飞机便宜',
    'Plus le train est lent, plus le billet est cher',
    '不过是一列夜车',
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

describe('a first word that hangs on the sentence before', () => {
  it.each([
    '甚至不再停靠北站',
    '就算夜车停运',
    '即使下雪',
    '与其坐夜车',
    '就停在北站',
    '及び夜行便の切符',
    '更便宜，也更慢',
  ])('%s', (text) => {
    expect(isOrphan(text)).toBe(true);
  });

  it.each([
    '即使旅客不坐夜车，车站也会开门',
    '就算夜车停运，车站也很难关门',
    '与其坐夜车，不如坐船',
    '就像木头用久了会裂，船本身也是会老的',
    '更新票价表和车站的界面',
    '和食は野菜が多い',
    '都市部では夜行便が人気だ',
    '来月から切符が安くなる',
  ])('and not %s', (text) => {
    expect(isOrphan(text)).toBe(false);
  });
});

describe('the end of a statement', () => {
  it.each([
    ['Methoden zu inlinen, wie z. B.', 'Methoden zu inlinen'],
    ['It needs a few things, such as:', 'It needs a few things'],
    ['Hash#inspect is shown otherwise. [Bug #20433]', 'Hash#inspect is shown otherwise'],
    ['Warnings are printed. Feature #20205, Misc #19117', 'Warnings are printed'],
    ['They closed issue #12 of the paper', 'They closed issue #12 of the paper'],
    ['It was called Project A.', 'It was called Project A.'],
  ])('%s', (written, wanted) => {
    expect(dropEnd(traceSlice(written, 0, written.length)).text).toBe(wanted);
  });
});
