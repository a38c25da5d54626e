import { describe, expect, it } from 'vitest';
import { areParallel } from '../../../../../src/core/plan/points/neighbours/parallels.js';

describe('sentences that say the same of one after the other', () => {
  it.each([
    ['館長說，如果你是大館，我建議你擴建。', '如果你還沒有館藏，先借為好。'],
    ['當你的船是一艘的時候，一個水手就夠了。', '但當你的船是十艘的時候，你需要一個船隊。'],
    ['要知道，渡輪的票價，多集中在十元以下。', '纜車，多集中於三十元以上。'],
    ['比如，船票是20元。', '又比如，行李是5元。'],
    ['雨の場合は、橋を渡ります。', '雪の場合は、駅で待ちます。'],
    ['まず生地を一晩寝かせる。', 'そして八つに分けて丸める。'],
    ['비가 오는 경우에는 다리를 건넌다.', '눈이 오는 경우에는 역에서 기다린다.'],
  ])('%s %s', (one, other) => {
    expect(areParallel(one, other)).toBe(true);
  });

  it.each([
    ['渡輪公司有三艘船。', '渡輪公司今年賺了錢。'],
    ['如果下雨，渡輪停航。', '如此一來，學生只能走橋。'],
    ['港口很深。', '比如，大船可以直接靠岸。'],
    ['まずい給食は残される。', 'そして町にはパン屋がない。'],
    ['雨の場合は、橋を渡ります。', '橋は百年前に架けられました。'],
  ])('not: %s %s', (one, other) => {
    expect(areParallel(one, other)).toBe(false);
  });
});
