import { describe, expect, it } from 'vitest';
import { findBareLists } from '../../../src/core/read/findBareLists.js';
import { traceSlice } from '../../../src/core/trace.js';

const read = (...lines: string[]) =>
  findBareLists(lines.map((line) => ({ type: 'paragraph' as const, text: traceSlice(line, 0, line.length) })));
const types = (...lines: string[]) => read(...lines).map(({ type }) => type);

describe('short lines after a colon', () => {
  it('are a list', () => {
    const blocks = read('A ticket costs less for:', 'children', 'people over 65', 'groups of ten', 'They pay half.');
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph']);
    expect(blocks[1]).toMatchObject({ ordered: false, items: [{ text: 'children' }, { text: 'people over 65' }, {}] });
  });

  it('are a list in Chinese', () => {
    expect(types('車站提供以下服務：', '行李寄存', '夜間候車室', '旅客每晚都用得到。')).toEqual([
      'paragraph',
      'list',
      'paragraph',
    ]);
  });

  it.each([
    ['a sentence follows', 'She said:', 'The train is late.', 'We wait.'],
    ['only one line is short', 'She asked for:', 'a ticket', 'The conductor had none left for that night.'],
    ['the lines are numbered as headings are', 'There are two ways:', '1. By train', '2. By bus'],
    ['no colon announces them', 'There are two ways', 'By train', 'By bus'],
  ])('are none where %s', (_, ...lines) => {
    expect(types(...lines)).not.toContain('list');
  });
});
