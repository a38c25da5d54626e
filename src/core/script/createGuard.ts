import type { GlossaryEntry } from './script.js';

/** A glossary's term in a text, and the words to put for it; null to leave it as it is. */
export interface GuardedTerm {
  readonly start: number;
  readonly end: number;
  readonly by: string | null;
}

/** Finds the terms of a glossary in a text, the longer one first where two overlap. */
export function createGuard(glossary: readonly GlossaryEntry[]): (text: string) => readonly GuardedTerm[] {
  const entries = new Map(
    glossary.map((entry) => (typeof entry === 'string' ? [entry, null] : [entry.find, entry.replace])),
  );
  if (entries.size === 0) return () => [];
  const terms = [...entries.keys()].filter((term) => term !== '').sort((a, b) => b.length - a.length);
  const pattern = new RegExp(terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gu');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      by: entries.get(match[0]) ?? null,
    }));
}
