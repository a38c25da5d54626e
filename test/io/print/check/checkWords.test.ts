import { describe, expect, it } from 'vitest';
import { checkWords } from '../../../../src/io/print/check/checkWords.js';
import type { ExpectedSlide } from '../../../../src/io/print/check/expectedSlides.js';
import type { PrintedPage } from '../../../../src/io/print/read/readPdf.js';

/** The rules that a page breaks which says `printed` where its slide has `phrases`. */
function rulesOf(printed: string, ...phrases: string[]): string[] {
  const page = { spoken: printed, copied: printed } as PrintedPage;
  return checkWords(page, { phrases } as unknown as ExpectedSlide, 1, { hasStandIns: false }).map(({ rule }) => rule);
}

describe('checkWords', () => {
  it('takes words with the capital that a style gives them', () => {
    expect(rulesOf('Better yet\nAdd live chat to your site', 'Better yet', 'add live chat to your site')).toEqual([]);
    expect(rulesOf('“Éviter la hausse”', '“éviter la hausse”')).toEqual([]);
  });

  it('takes no other change of a letter', () => {
    expect(rulesOf('add Live chat', 'add live chat')).toEqual(['words']);
    expect(rulesOf('add live chat', 'Add live chat')).toEqual(['words']);
    expect(rulesOf('And live chat', 'add live chat')).toEqual(['words']);
  });

  it('still asks for their order', () => {
    expect(rulesOf('Second point\nFirst point', 'first point', 'second point')).toEqual(['order']);
  });
});
