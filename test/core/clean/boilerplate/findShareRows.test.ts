import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const TEXT = Array.from(
  { length: 8 },
  (_, i) => `Street ${i} has a bakery that keeps its lights on, so that whoever comes home late finds it open.`,
);
const kept = async (line: string): Promise<string[]> =>
  wordsOf((await clean([...TEXT, line, ...TEXT].join('\n\n'))).blocks);

describe('a row of buttons that share a text', () => {
  it.each([
    '페이스북(으)로 기사보내기 트위터(으)로 기사보내기 카카오톡(으)로 기사보내기 네이버블로그(으)로 기사보내기',
    'Share on Facebook Share on X Share on LinkedIn',
    '新浪微博 微信 QQ空间',
    'Facebook Twitter はてなブックマーク LINE',
    'Teilen auf Facebook | WhatsApp | Telegram',
  ])('%s goes', async (line) => {
    expect(await kept(line)).toEqual([...TEXT, ...TEXT]);
  });

  it.each([
    'What Facebook, Twitter and LinkedIn have in common',
    'Facebook, Twitter, LinkedIn',
    'Facebook bought WhatsApp, and Instagram before it.',
    '微博、微信和QQ的用户有多少',
    'Facebook versus Twitter',
    '페이스북과 트위터, 카카오톡을 쓰는 사람이 늘고 있다.',
  ])('%s stays', async (line) => {
    expect(await kept(line)).toContain(line);
  });
});
