import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../src/core/plan/clauses.js';
import { splitSentences } from '../../../src/core/plan/sentences.js';
import { traceSlice } from '../../../src/core/trace.js';

const split = (text: string) => splitSentences(traceSlice(text, 0, text.length)).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['甲。乙！丙？', ['甲。', '乙！', '丙？']],
    ['“甲。乙。”他說。丙。', ['“甲。乙。”他說。', '丙。']],
    ['他說：“甲。乙。”丙。', ['他說：“甲。乙。”', '丙。']],
    ['“甲。”\n“乙。”', ['“甲。”', '“乙。”']],
    ['開頭“未閉合。後面。', ['開頭“未閉合。', '後面。']],
    ['He paid $3.50 to Dr. Smith. Then he left.', ['He paid $3.50 to Dr. Smith.', 'Then he left.']],
    ['"Go. Now," she said. He went.', ['"Go. Now," she said.', 'He went.']],
    ['See index.html for more. Done', ['See index.html for more.', 'Done']],
    ['Yahoo!的員工。', ['Yahoo!的員工。']],
  ])('%s', (text, wanted) => {
    expect(split(text)).toEqual(wanted);
  });

  it('never lose a character but white space, whatever the text', () => {
    const part = fc.oneof(
      fc.constantFrom('。', '”', '“', '「', '」', '. ', '"', '（', '）', '？', '…', '他說', 'A'),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('clauses', () => {
  it('end at commas, colons and dashes outside quotation marks and brackets', () => {
    const text = '他說“好，行”，于是（甲，乙）走了——3,800人；完。';
    expect(splitClauses(text).map(({ text: words, mark }) => [words, mark])).toEqual([
      ['他說“好，行”', '，'],
      ['于是（甲，乙）走了', '——'],
      ['3,800人', '；'],
      ['完', ''],
    ]);
  });
});
