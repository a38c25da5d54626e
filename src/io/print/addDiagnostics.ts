import type { Diagnostic } from '../../core/diagnostics.js';
import type { Deck } from '../../core/model.js';

/** The deck with what was found while a handout was set, each said once: its notes have characters that no slide has. */
export function addDiagnostics(deck: Deck, more: readonly Diagnostic[]): Deck {
  const known = new Set(deck.diagnostics.map(({ rule, message }) => `${rule} ${message}`));
  const added = more.filter(({ rule, message }) => !known.has(`${rule} ${message}`));
  return added.length === 0 ? deck : { ...deck, diagnostics: [...deck.diagnostics, ...added] };
}
