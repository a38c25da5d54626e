import { describe, expect, it } from 'vitest';
import { dropLoneQuote, dropPointers } from '../../../../src/core/plan/points/dropPointers.js';
import { traceSlice } from '../../../../src/core/trace.js';

const words = (text: string) => traceSlice(text, 0, text.length);

describe('a statement', () => {
  it.each([
    ['Aim for increases of ten percent using the methods below', 'Aim for increases of ten percent'],
    ['夜車比飛機便宜三成（見下圖）', '夜車比飛機便宜三成'],
    ['The night train saves a hotel (see the table above)', 'The night train saves a hotel'],
    ['The new gauge is not yet in use, however', 'The new gauge is not yet in use'],
  ])('does without its pointer: %s', (text, wanted) => {
    expect(dropPointers(words(text)).text).toBe(wanted);
  });

  it.each([
    'Temperatures stay far below zero',
    'The readers use the books with care',
    '夜車比飛機便宜三成（冬天）',
  ])('keeps its words: %s', (text) => {
    expect(dropPointers(words(text)).text).toBe(text);
  });
});

describe('a quotation mark that nothing closes', () => {
  it('goes where the words say whose they are', () => {
    expect(dropLoneQuote(words('“According to a survey, readers like night trains')).text).toBe(
      'According to a survey, readers like night trains',
    );
  });

  it.each(['“We like night trains', '“According to a survey,” she said', '「我們喜歡夜車'])('stays in %s', (text) => {
    expect(dropLoneQuote(words(text)).text).toBe(text);
  });
});
