import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const TEXT = Array.from(
  { length: 6 },
  (_, i) => `Pier ${i} has a crane that keeps its lights on, so that whoever comes home late finds it.`,
);

const kept = async (record: string): Promise<string> =>
  wordsOf((await clean([...TEXT.slice(0, 3), record, ...TEXT.slice(3)].join('\n\n'), 'md')).blocks).join('\n');

describe('the record of a text', () => {
  it.each([
    [
      'a table',
      '## Metadata\n\n| What | Which |\n| --- | --- |\n| Created | 2025-11-28 |\n| Tags | #pier |\n| Status | published |',
    ],
    [
      'a Chinese table',
      '## 元資料\n\n| 項目 | 內容 |\n| --- | --- |\n| **建立日期** | 2025-11-28 |\n| **標籤** | #碼頭 |\n| **字數** | 約 2,800 字 |',
    ],
    ['a list', '- Author: Ann Miller\n- Last updated: May 2025\n- Reading time: 5 minutes'],
  ])('goes: %s', async (_, record) => {
    expect(await kept(record)).toBe(TEXT.join('\n'));
  });

  it.each([
    ['two rows', '| What | Which |\n| --- | --- |\n| Created | 2025 |\n| Tags | pier |', 'Created'],
    [
      'values of its own',
      '| What | Which |\n| --- | --- |\n| Cranes | 4 |\n| Sheds | 2 |\n| Status | open |',
      'Cranes',
    ],
    ['a list of steps', '- Author your text in the shed\n- Tags are set by hand\n- Source the wood', 'Source the wood'],
  ])('stays: %s', async (_, record, words) => {
    expect(await kept(record)).toContain(words);
  });
});

it('goes as lines below the title, too', async () => {
  const lines = ['Created: March 3, 2024 10:12 AM', 'Tags: pier, sea', 'Status: done'];
  expect(wordsOf((await clean(['# Piers', lines.join('\n'), ...TEXT].join('\n\n'), 'md')).blocks).slice(1)).toEqual(
    TEXT,
  );
});
