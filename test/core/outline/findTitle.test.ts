import { describe, expect, it } from 'vitest';
import { outline } from '../../support/read.js';

const TEXT =
  '冬天的港口除了引水人沒有別人來，他們在倉庫裡等著冰裂開，互相說風暴的故事，年年都說，沒有人覺得浪一年比一年高，也沒有人願意先離開那座燈塔。';
const PARTS = ['吊車', '倉庫', '引水人'].map((name) => `## ${name}\n\n${TEXT}`).join('\n\n');

async function titleOf(text: string, format: 'txt' | 'md'): Promise<string> {
  return (await outline(text, format)).title.text;
}

describe('the title', () => {
  it('is the only heading of the highest level, below where a translator says what it was made from', async () => {
    const note =
      '譯自：[Ten things you never knew about harbours](https://example.com/ten)，二〇一四年十一月三日\n發表在[港口週刊](https://example.com/weekly)，二〇一四年十二月二十一日';
    expect(await titleOf(`${note}\n\n# 關於港口的三件事\n\n${PARTS}`, 'md')).toBe('關於港口的三件事');
  });

  it('is the first of several on its level that begins the page above deeper ones', async () => {
    const facts = '## 概況\n\n### 地點\n\n港口東側的第三倉庫';
    expect(await titleOf(`# 港口會議報告\n${facts}\n\n# 上午\n\n${TEXT}\n\n# 下午\n\n${TEXT}`, 'md')).toBe(
      '港口會議報告',
    );
    expect(await titleOf(`# 前言\n${facts}\n\n# 上午\n\n${TEXT}\n\n# 下午\n\n${TEXT}`, 'md')).not.toBe('前言');
  });

  it('is none of several on its level below a text', async () => {
    const text = `${TEXT}${TEXT}${TEXT}\n\n# 吊車\n\n${TEXT}\n\n## 倉庫\n\n${TEXT}\n\n## 引水人\n\n${TEXT}`;
    expect(await titleOf(text, 'md')).not.toBe('吊車');
  });

  it('is what a portal says it was, without the column, where no other stands above the text', async () => {
    const text = `[摘要：${TEXT}]\n原標題：[海港] No.12 冬天的三座燈塔\n${TEXT}\n${TEXT}${TEXT}\n${TEXT}`;
    expect(await titleOf(text, 'txt')).toBe('冬天的三座燈塔');
  });

  it('is the line above the text, whatever it was before', async () => {
    const text = `燈塔下的冬天\n原標題：冬天的三座燈塔\n${TEXT}\n${TEXT}${TEXT}\n${TEXT}`;
    expect(await titleOf(text, 'txt')).toBe('燈塔下的冬天');
  });
});
