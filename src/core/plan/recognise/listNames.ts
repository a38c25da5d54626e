import type { TracedText } from '../../model.js';
import { rememberFor } from '../../rememberFor.js';
import { slice } from '../../trace.js';
import { findQuotations } from '../facts/quotations.js';
import type { Passage, Sentence } from '../passages.js';
import { findSpeaker, findViewpoint } from './speakers.js';

/** Names that speak somewhere in the text: only these may stand for a pronoun. */
export const listNames = rememberFor(findNames);

function findNames(passages: readonly Passage[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { sentences } of passages)
    for (const { text } of sentences)
      for (const quotation of findQuotations(text.text)) {
        const speaker = findSpeaker(text, quotation) ?? findViewpoint(text);
        if (speaker && !speaker.pronoun && isName(speaker.name.text)) names.add(speaker.name.text);
      }
  return names;
}

function isName(text: string): boolean {
  return /^[\p{Script=Han}·]{2,4}$/u.test(text) || /^\p{Lu}[\p{L}\d.'’-]+(?: \p{Lu}[\p{L}\d.'’-]+){0,3}$/u.test(text);
}

/** How far back a name may stand that a pronoun takes up. */
const REACH = 8;

/**
 * Whom 他 or 她 in a sentence stands for: the one who speaks in the sentences before it. Null where nobody or more than
 * one does, for then it would be guessed.
 */
export function findOwner(sentences: readonly Sentence[], at: number, names: ReadonlySet<string>): TracedText | null {
  const found = new Map<string, TracedText>();
  for (const { text } of sentences.slice(Math.max(0, at - REACH), at))
    for (const name of names) {
      const start = text.text.lastIndexOf(name);
      if (start >= 0) found.set(name, slice(text, start, start + name.length));
    }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}
