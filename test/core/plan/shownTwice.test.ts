import { describe, expect, it } from 'vitest';
import { acceptProposals } from '../../../src/core/plan/acceptProposals.js';
import { ShownClauses } from '../../../src/core/plan/points/shownClauses.js';
import type { Proposal } from '../../../src/core/plan/proposal.js';
import { withoutFramed } from '../../../src/core/plan/withoutFramed.js';
import { slice, type TracedText } from '../../../src/core/trace.js';
import { words } from '../../support/decks.js';

const SOURCE = words(
  '甲公司2021年成立於台州。乙公司2022年開出第一家門店。丙公司2023年賣出十億杯。丁公司2024年在港交所上市。',
);
const sentences = SOURCE.text.split('。').slice(0, 4);
const said = (index: number): TracedText => {
  const at = SOURCE.text.indexOf(sentences[index] ?? '');
  return slice(SOURCE, at, at + (sentences[index] ?? '').length);
};

describe('words that stand on a slide', () => {
  const events = [0, 1, 2, 3].map((i) => ({ date: slice(said(i), 3, 8), text: said(i) }));
  const timeline: Proposal = {
    body: { kind: 'timeline', title: null, events },
    passage: 0,
    weight: 11,
    claims: events.map(({ text }) => text),
    shares: true,
  };
  const statement = (index: number): Proposal => ({
    body: { kind: 'points', title: null, items: [said(index)] },
    passage: 0,
    weight: 6,
    claims: [said(index)],
  });
  const kindsOf = (proposals: readonly Proposal[], framed: readonly TracedText[] = []): string[] =>
    acceptProposals(proposals, 1000, new Set(), framed).map(({ body }) =>
      body.kind === 'timeline' ? `timeline ${body.events.length}` : body.kind,
    );

  it('are not told again by a timeline, which goes where too few are left', () => {
    expect(kindsOf([timeline])).toEqual(['timeline 4']);
    expect(kindsOf([timeline, statement(2)])).toEqual(['points', 'timeline 3']);
    expect(kindsOf([timeline], [said(0)])).toEqual(['timeline 3']);
    expect(kindsOf([timeline, statement(2), statement(3)])).toEqual(['points', 'points']);
  });

  const list = (title: string | null): Proposal => ({
    body: { kind: 'points', title: title === null ? null : words(title), items: [0, 1, 2].map(said) },
    passage: 0,
    weight: 6,
    claims: [0, 1, 2].map(said),
  });
  const itemsOf = (proposal: Proposal | null): number | null =>
    proposal?.body.kind === 'points' ? proposal.body.items.length : null;

  it('are no items of a list as well, unless its title counts them', () => {
    expect(itemsOf(withoutFramed(list(null), [said(0)]))).toBe(2);
    expect(itemsOf(withoutFramed(list('門店'), [said(3)]))).toBe(3);
    expect(itemsOf(withoutFramed(list('三個原則'), [said(0)]))).toBe(3);
    expect(withoutFramed(list(null), [said(0), said(1)])).toBeNull();
  });

  it('tells no figures together that slides before have told, but others with them', () => {
    const figures = (...all: (readonly [string, string])[]): Proposal => {
      const own = all.map(([value, unit]) => ({ before: null, value: words(value), unit: words(unit), after: null }));
      const body = { kind: 'figure', title: null, figures: own, detail: null } as const;
      return { body, passage: 0, weight: 8, claims: [said(0)] };
    };
    const told = new Set<string>();
    const count = (proposal: Proposal): number => acceptProposals([proposal], 1000, told).length;
    expect(count(figures(['300', '多場'], ['50', '萬觀眾']))).toBe(1);
    expect(count(figures(['300', '場'], ['50', '萬觀眾']))).toBe(0);
    expect(count(figures(['300', '場'], ['70', '人']))).toBe(1);
    expect(count(figures(['70', '人']))).toBe(1);
    expect(count(figures(['70', '人']))).toBe(0);
  });

  it.each([
    [
      'zh',
      '大數據對於現金貸而言是命門，沒有了它就無法放貸。',
      '李亮提到，大數據對於現金貸而言是命門，沒有了它就無法放貸',
    ],
    [
      'en',
      'The library opens on Sundays, without a single librarian.',
      'As Mora says, the library opens on Sundays, without a single librarian',
    ],
    [
      'ja',
      '夜行列車の本数は三年で倍になり、乗客も増えた。',
      '社長によると、夜行列車の本数は三年で倍になり、乗客も増えた',
    ],
  ])('say nothing new behind a name (%s)', (_, first, again) => {
    const shown = new ShownClauses();
    expect(shown.has(words(again))).toBe(false);
    shown.add(words(first));
    expect(shown.has(words(again))).toBe(true);
  });

  it('may share a clause with what is new', () => {
    const shown = new ShownClauses();
    shown.add(words('截至今年年底，公司的門店有一百家。'));
    expect(shown.has(words('截至今年年底，公司一共賣出了十億杯果茶和奶茶'))).toBe(false);
  });
});
