import { describe, expect, it } from 'vitest';
import { tellsExperience } from '../../../../../src/core/plan/points/alone/experiences.js';

describe('an experience of the writer', () => {
  it.each([
    '例如，我曾經遇到過一個船長，出港時忘了解纜',
    '我某幾次坐船時吃了過量的食物，加上海上風浪大',
    '有一次，我在碼頭等了很久',
    '船長のところへ教わりにいったことがあります',
    '初めて港で働くことになった私は、間違いを連発していました',
    '나는 항구에서 배를 놓친 적이 있다',
    '나는 그날 항구로 갔다',
  ])('%s', (text) => {
    expect(tellsExperience(text)).toBe(true);
  });

  it.each([
    '我曾在碼頭工作，才知道潮水決定一切',
    '我認為渡輪比橋更可靠',
    '港口曾經是全國最大的',
    '橋は二度流されたことがあります',
    'エラーが出ることがあります',
    '私は港で働いて、潮を読むことが大切だと分かりました',
    '이 다리는 두 번 무너진 적이 있다',
    '나는 항구가 도시를 살린다고 생각한다',
  ])('stays: %s', (text) => {
    expect(tellsExperience(text)).toBe(false);
  });
});
