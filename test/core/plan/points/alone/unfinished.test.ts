import { describe, expect, it } from 'vitest';
import { leadsToWords, staysUnfinished } from '../../../../../src/core/plan/points/alone/unfinished.js';

describe('words that stop before what they lead to', () => {
  it.each([
    '我和他出遊，發現他排的行程有瑕疵，導致大家在碼頭上乾等時',
    '打算雇佣的船员，是5人。等等等等',
    '等等',
    '太苦了，也許要治療整個家庭，如果船長可以帶頭整頓一下船上的習慣',
    'そのとき館長からこう教わりました',
    '관장은 이렇게 말했다',
  ])('%s', (text) => {
    expect(staysUnfinished(text)).toBe(true);
  });

  it.each([
    '渡輪過海要三小時',
    '船長和水手同時',
    '票價和時刻表，最好提前一天問，以免誤時',
    '最熱鬧的是列車進站時',
    '如果港口結冰，渡輪就停航',
    '渡輪、纜車等等，都歸港務局管',
    '館長はこう考えている理由を三つ挙げた。港は深い',
    '渡し船は冬も動く',
  ])('stays: %s', (text) => {
    expect(staysUnfinished(text)).toBe(false);
  });

  it('leads to words', () => {
    expect(leadsToWords('彼は私を睨みつけてこう怒鳴りました')).toBe(true);
    expect(leadsToWords('彼は港で怒鳴りました')).toBe(false);
  });
});
