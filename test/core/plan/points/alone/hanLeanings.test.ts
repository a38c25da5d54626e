import { describe, expect, it } from 'vitest';
import { leansByWord } from '../../../../../src/core/plan/points/alone/hanLeanings.js';

describe('a Chinese statement that leans by a word within', () => {
  it.each([
    '手工的木船也是定期檢查的船',
    '你也可以查一下當地的時刻表',
    '拆開引擎後同樣看不到',
    '我們知道它能',
    '木船不參加比賽，不是因為慢，而是因為另一個複雜的問題',
    '渡輪呢，是另一種坐法',
    '加上免費的茶水，還有早餐',
    '問題不在於船是否夠快',
    '渡口擴建本來應該是好事',
  ])('%s', (text) => {
    expect(leansByWord(text)).toBe(true);
  });

  it.each([
    '沉默是另一種聲音',
    '渡口本來可以擴建，但沒有錢',
    '再小的渡口也可以有自己的時刻表',
    '木船與鐵船也是渡輪',
    '渡輪停航，旅客也是受害者',
    '即使下雨也會開船',
    '木船和鐵船同樣安全',
    '同樣的票價可以坐兩次',
    '我們組從三月開始站著開會',
    '渡口有兩個門，一個是木門，另一個是鐵門',
    '問題不在於船慢，而在於等船的時間長',
    '加上夜船，渡輪每天開四十班',
  ])('and not %s', (text) => {
    expect(leansByWord(text)).toBe(false);
  });
});
