import { describe, expect, it } from 'vitest';
import { checkFidelity } from '../../../src/core/check/checkFidelity.js';
import type { Correction } from '../../../src/core/clean/corrections.js';
import type { Edits } from '../../../src/core/edit/edits.js';
import type { DeckDescription, DescribedPhrase } from '../../../src/core/render/describeDeck.js';

const ARTICLE = '一個(gè)投入超過3800億元,\n增長1.5倍,從2%至26% &mdash; 因?yàn)槲 end';

/** The phrase's ranges, given by the words themselves. */
function phrase(text: string, ...words: string[]): DescribedPhrase {
  return {
    text,
    source: words.map((word) => {
      const start = ARTICLE.indexOf(word);
      expect(start, word).toBeGreaterThanOrEqual(0);
      return { start, end: start + word.length };
    }),
  };
}

function check(
  one: DescribedPhrase,
  corrections: Correction[] = [],
  article = ARTICLE,
  notes: DescribedPhrase[] = [],
  edits: Edits | null = null,
) {
  const slide = {
    id: 's1-1',
    kind: 'points',
    section: 1,
    title: null,
    phrases: [one],
    notes,
    seconds: 60,
  } as const;
  const deck: DeckDescription = {
    version: 1,
    slug: 'a',
    title: 'a',
    lang: 'zh-Hant',
    source: { file: 'a.txt', sha256: '' },
    slides: [slide],
    coverage: [],
    omissions: [],
    diagnostics: [],
  };
  return checkFidelity(deck, article, corrections, null, edits);
}

const reasons = (one: DescribedPhrase, corrections: Correction[] = []) =>
  check(one, corrections).faults.map((fault) => fault.reason);

describe('checkFidelity', () => {
  it.each([
    ['verbatim words', phrase('投入超過3800億元', '投入超過3800億元')],
    ['a reading taken out', phrase('一個投入', '一個', '投入')],
    ['marks made full-width', phrase('3800億元，', '3800億元,')],
    ['a line end folded away', phrase('億元，增長1.5倍', '億元,\n增長1.5倍')],
    ['a line end that became a space', phrase('億元， 增長1.5倍', '億元,\n增長1.5倍')],
    ['pieces joined by glue', phrase('投入超過…增長1.5倍', '投入超過', '增長1.5倍')],
    ['a decoded entity', phrase('26% —', '26% &mdash;')],
  ])('accepts %s', (_, one) => {
    expect(check(one)).toMatchObject({ phrases: 1, faults: [] });
  });

  it('accepts a correction of the user, whole or in part, and nothing else in its place', () => {
    const correction = { find: '因?yàn)槲', replace: '因為未', count: 1 };
    expect(reasons(phrase('因為未 end', '因?yàn)槲 end'), [correction])).toEqual([]);
    expect(reasons(phrase('未', '因?yàn)槲'), [correction])).toEqual([]);
    expect(reasons(phrase('因為未', '因?yàn)槲'))).toHaveLength(1);
  });

  it.each([
    ['a word that is not there', phrase('投入遠超過3800億元', '投入超過3800億元'), /shows “遠超過/],
    ['words after the end', phrase('投入超過很多', '投入超過'), /shows “很多”; the article has no more there/],
    ['a character exchanged', phrase('投人超過', '投入超過'), /shows “人超過”; the article has “入” there/],
    ['a word dropped', phrase('投入3800億元', '投入超過3800億元'), /the article has “超” there/],
    ['a word dropped at the end', phrase('投入超', '投入超過'), /leaves out “過”/],
    ['other punctuation than glue', phrase('投入：超過', '投入', '超過'), /shows “：超過”/],
    ['a number cut at its end', phrase('超過38', '超過38'), /the number 38 is cut from a longer one/],
    ['a number cut at its point', phrase('5倍', '5倍'), /the number 5 is cut/],
    ['a number put together', phrase('226%', '2', '26%'), /the number 226 is put together/],
  ])('refuses %s', (_, one, reason) => {
    expect(reasons(one)).toEqual([expect.stringMatching(reason)]);
  });

  it('counts numbers and says where to look', () => {
    expect(check(phrase('從2%至26%', '從2%至26%')).numbers).toBe(2);
    const [fault] = check(phrase('增加1.5倍', '增長1.5倍')).faults;
    expect(fault).toMatchObject({ slide: 's1-1', line: 2, column: 2 });
  });

  it('takes words for the presenter’s own where they are marked and stand in the edits, and only there', () => {
    const text = '記得喝水';
    const own: DescribedPhrase = { text, source: [], by: 'presenter' };
    const edits = { slides: { 's1-1': { notes: `先笑。${text}！` } } };
    expect(check({ text, source: [] }, [], ARTICLE, [], edits).faults).toHaveLength(1);
    expect(check(own, [], ARTICLE, [], edits)).toMatchObject({ faults: [], ownWords: 4 });
    expect(check(own).faults).toMatchObject([{ reason: expect.stringContaining('stands in no edits') }]);
    expect(check(phrase('投入超過', '投入超過'), [], ARTICLE, [own], edits).faults).toEqual([]);
    expect(check(phrase('投入超過', '投入超過'), [], ARTICLE, [own]).faults).toHaveLength(1);
  });

  it('takes words of the article that are joined to the presenter’s, but no others', () => {
    const edits = { slides: { 's1-1': { words: { '3800': '約四千' } } } };
    const joined = (text: string): DescribedPhrase => ({ ...phrase(text, '投入超過', '億元'), by: 'presenter' });
    expect(check(joined('投入超過 約四千 億元'), [], ARTICLE, [], edits).faults).toEqual([]);
    expect(check(joined('投入不足 約四千 億元'), [], ARTICLE, [], edits).faults).toHaveLength(1);
    expect(check(joined('投入超過 億元'), [], ARTICLE, [], edits).faults).toHaveLength(1);
  });

  it('refuses places outside the article', () => {
    expect(check({ text: '一', source: [{ start: 900, end: 901 }] }).faults).toHaveLength(1);
    expect(check({ text: '一', source: [] }).faults).toHaveLength(1);
  });
});
