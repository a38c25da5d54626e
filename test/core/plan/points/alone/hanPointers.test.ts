import { describe, expect, it } from 'vitest';
import { pointsOutOfHan, withoutNamedFar } from '../../../../../src/core/plan/points/alone/hanPointers.js';

describe('a Chinese demonstrative', () => {
  it.each([
    '票价已经很高，因此这可以被视为泡沫',
    '票价会涨到尽头，而这有可能让旅客离开',
    '如果港口结冰，船队可能会停航，但目前我们没有看到这种情况',
    '旅客报警的话，职员会把灯打开，船长称这个情况令人难堪',
    '目前的票价已经走得太远，但这一现象还会持续',
    '往年坐夜车的只有十来个人，而2018年这数字翻了几倍',
    '在夜里自动开门的装置，这一技术被称为“夜门”',
    '早睡这件事，知道和做到之间有一条河',
    '夜車就是千百位像船長這樣的人開動的',
    '與票價無關，如時刻、座位、行李這類，可以寫在背面',
    'API 不会变，即这些 API 不会和外部有关联',
  ])('stands for what is with it in %s', (text) => {
    expect(pointsOutOfHan(text)).toBe(false);
  });

  it.each([
    '这可以被视为泡沫',
    '两位船长在学报上发表了论文，详细分析了这一变化',
    '一旦产生这种念头，注意力就会跑偏',
    '2013年的一项研究便实践了这种策略',
    '船长指出，这种情况令人难堪',
    '当结婚越来越难，这种文化更加大了压力',
    '2018年这个数字翻了几倍',
    '船長把這件事辦成了',
    '我知道这件事，也没有办法',
    '如果你沒辦法做到這樣，船就會停',
    '如何讓這種旅客感到幸福',
    '这些 API 不会和外部有关联',
    '随着时间的推移，这种做法越来越少',
  ])('points outside in %s', (text) => {
    expect(pointsOutOfHan(text)).toBe(true);
  });

  it('of the far kind goes where its noun has been named', () => {
    expect(withoutNamedFar('没人读得懂代码，那些代码就是旧的')).toBe('没人读得懂代码，代码就是旧的');
    expect(withoutNamedFar('那些代码就是旧的')).toBe('那些代码就是旧的');
    expect(withoutNamedFar('没人读得懂规则，那些代码就是旧的')).toBe('没人读得懂规则，那些代码就是旧的');
  });
});
