import type { Diagnostic } from '../diagnostics.js';
import { mapBlocks } from '../mapBlocks.js';
import type { Block, TracedText } from '../model.js';
import { type Replacement, replaceRanges } from '../trace.js';
import type { Correction } from './corrections.js';

/** Applies the corrections, and reports each that did not find its words as often as it says. */
export function applyCorrections(
  blocks: readonly Block[],
  corrections: readonly Correction[],
): { blocks: readonly Block[]; diagnostics: Diagnostic[] } {
  let corrected = blocks;
  const diagnostics: Diagnostic[] = [];
  for (const correction of corrections) {
    let found = 0;
    const replaced = mapBlocks(corrected, (text) => {
      const replacements = findAll(text, correction);
      found += replacements.length;
      return replaceRanges(text, replacements);
    });
    const { count } = correction;
    // Found in other places than was meant, it would damage the text: then it is not applied at all.
    if (count === null || count === found) corrected = replaced;
    if (found === 0 || (count !== null && count !== found)) diagnostics.push(reportCount(correction, found));
  }
  return { blocks: corrected, diagnostics };
}

function findAll(text: TracedText, { find, replace }: Correction): Replacement[] {
  const replacements: Replacement[] = [];
  for (let at = text.text.indexOf(find); at >= 0; at = text.text.indexOf(find, at + find.length))
    replacements.push({ start: at, end: at + find.length, by: replace });
  return replacements;
}

function reportCount({ find, count }: Correction, found: number): Diagnostic {
  const expected = count === null ? 'at least once' : `${count} time${count === 1 ? '' : 's'}`;
  return {
    rule: 'correction-count',
    severity: 'warning',
    message: `The correction of "${find}" was expected ${expected} and found ${found} times${found > 0 ? ': it is not applied' : ''}.`,
    line: null,
    column: null,
    fix: 'Copy the damaged words from the article into `find` exactly, or set `count` to the number that is right now.',
  };
}
