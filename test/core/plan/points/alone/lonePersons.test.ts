import { describe, expect, it } from 'vitest';
import { namesNobodyBefore } from '../../../../../src/core/plan/points/alone/lonePersons.js';

describe('他 and 她 behind nobody', () => {
  it.each([
    '目前信號並不連續，他手中的電話只能用半天',
    '有了四年的经验，再加上两次考试，她认为价格还会涨',
    '直到掉进水里，她才找到了方向',
  ])('%s', (text) => {
    expect(namesNobodyBefore(text)).toBe(true);
  });

  it.each([
    '船長每天巡視，他手中的電話從不離身',
    '刘学海开了一家店，他每天六点起床',
    '高德納認為郵件太多，他從此不再收信',
    'Jenny 在公司上班，她每天寫信',
    '渡口停航，他們都在等',
  ])('and not %s', (text) => {
    expect(namesNobodyBefore(text)).toBe(false);
  });
});
