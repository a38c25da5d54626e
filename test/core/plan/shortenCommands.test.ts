import { describe, expect, it } from 'vitest';
import { lettersOfClaims } from '../../../src/core/plan/budgetLetters.js';
import type { Proposal } from '../../../src/core/plan/proposal.js';
import { shortenCommands } from '../../../src/core/plan/shortenCommands.js';
import { claimsOf, spreadCommands } from '../../../src/core/plan/spreadCommands.js';
import { words } from '../../support/decks.js';

const LONG = 'It prints all boats of the north shore that leave before the fish market opens in the morning';

function propose(...said: readonly (readonly [text: string, code: string])[]): Proposal {
  const items = said.map(([text, code]) => ({ text: words(text), code: words(code), language: '', rest: null }));
  return { body: { kind: 'commands', title: null, items }, passage: 0, weight: 9, claims: claimsOf(items) };
}

const codesOf = (proposals: readonly Proposal[]): string[][] =>
  proposals.map(({ body }) => (body.kind === 'commands' ? body.items.map(({ code }) => code.text) : []));
const lettersOf = ({ body, claims }: Proposal): number => lettersOfClaims(body, claims);

describe('commands that are too many', () => {
  const all = propose(
    ['List all boats.', 'ferry list'],
    [LONG, 'ferry list --early'],
    ['Show one.', 'ferry show --boat egret'],
  );

  it('stay where there is room for them', () => {
    expect(shortenCommands([[all]], lettersOf(all))).toEqual([[all]]);
  });

  it('lose first what says the least for its letters, with its claims', () => {
    const [[shorter]] = shortenCommands([[all]], lettersOf(all) - 1) as [[Proposal]];
    expect(codesOf([shorter])).toEqual([['ferry list', 'ferry show --boat egret']]);
    expect(shorter.claims.map(({ text }) => text)).not.toContain(LONG);
  });

  it('keep the first', () => {
    expect(codesOf(shortenCommands([[all]], 0)[0] ?? [])).toEqual([['ferry list']]);
  });

  it('leave other slides alone', () => {
    const other: Proposal = {
      body: { kind: 'points', title: null, items: [words(LONG)] },
      passage: 1,
      weight: 5,
      claims: [words(LONG)],
    };
    expect(shortenCommands([[other]], 0)).toEqual([[other]]);
  });
});

describe('commands of one run', () => {
  const short = ['a', 'b', 'c', 'd'].map((name) => [`Show pier ${name}.`, `ferry show ${name}`] as const);

  it('stand on slides of about one number, each with its own claims', () => {
    const slides = spreadCommands([propose(...short)]);
    expect(codesOf(slides)).toEqual([
      ['ferry show a', 'ferry show b'],
      ['ferry show c', 'ferry show d'],
    ]);
    expect(slides.map(({ claims }) => claims.length)).toEqual([4, 4]);
  });

  it('stand alone where they are long', () => {
    const wide = `ferry list ${'--pier north '.repeat(5)}`.trim();
    expect(codesOf(spreadCommands([propose(['Show all.', wide], ['Show one.', 'ferry show a'])]))).toEqual([
      [wide],
      ['ferry show a'],
    ]);
  });

  it('are all there', () => {
    const shown = codesOf(spreadCommands([propose(...short, ...short, [LONG, 'ferry list'])])).flat();
    expect(shown).toEqual([...[...short, ...short].map(([, code]) => code), 'ferry list']);
  });
});
