import { checkCoverage } from '../../core/check/checkCoverage.js';
import { checkFidelity } from '../../core/check/checkFidelity.js';
import type { Correction } from '../../core/clean/corrections.js';
import type { Edits } from '../../core/edit/edits.js';
import type { DeckDescription } from '../../core/render/describeDeck.js';
import type { Convert } from '../../core/script/createConverter.js';
import { describeShares } from '../report/describeCoverage.js';
import { count } from '../report/format.js';
import type { Check } from './checkResult.js';

/** Every phrase and every number, against the article. */
export function fidelityCheck(
  deck: DeckDescription,
  article: string,
  corrections: readonly Correction[],
  convert: Convert | null,
  edits: Edits | null,
): Check {
  const { phrases, notes, numbers, ownWords, faults } = checkFidelity(deck, article, corrections, convert, edits);
  const own = ownWords > 0 ? `, but for ${count(ownWords, 'word')} of the presenter’s own` : '';
  const total = `${count(phrases, 'phrase')}, ${count(notes, 'note')} and ${count(numbers, 'number')}`;
  return {
    name: 'fidelity',
    ok: faults.length === 0,
    figure:
      faults.length === 0
        ? `${total}, each from the article${own}`
        : `${faults.length} of ${total} not from the article`,
    faults: faults.map(({ slide, phrase, reason, line, column }) => ({
      line,
      column,
      message: `slide ${slide}: “${shorten(phrase)}” ${reason}`,
      fix: 'Compare the slide with this place. If the article is right, report it: Lectern must not invent.',
    })),
  };
}

/** How much of each section is shown and spoken. */
export function coverageCheck({ coverage: sections, omissions }: DeckDescription): Check {
  const { faults, ...total } = checkCoverage(sections);
  return {
    name: 'coverage',
    ok: faults.length === 0,
    figure: describeShares(total),
    coverage: { total, sections, omissions },
    faults: faults.map(({ reason }) => ({
      line: null,
      column: null,
      message: `${reason}.`,
      fix: 'The list above says what was left out, and where: text that is damaged or boilerplate is.',
    })),
  };
}

/** A check that could not be made, and why. */
export function skippedCheck(name: Check['name'], why: string): Check {
  return { name, ok: null, figure: why, faults: [] };
}

/** What was noticed while the article was read. Warnings are shown; only errors fail. */
export function diagnosticsCheck({ diagnostics }: DeckDescription): Check {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return {
    name: 'diagnostics',
    ok: errors === 0,
    figure: `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    faults: diagnostics.map(({ line, column, message, rule, fix }) => ({
      line,
      column,
      message: `${message} (${rule})`,
      fix,
    })),
  };
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
