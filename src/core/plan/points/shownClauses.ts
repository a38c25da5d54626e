import { estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import { rememberFor } from '../../rememberFor.js';
import { splitClauses } from '../clauses.js';

/** In em: shorter words recur by chance. */
const LEAST = 8;
/** Words that stand on a slide for the most part say nothing new. */
const MOST_SHOWN = 0.5;

/**
 * The clauses that slides show. An article says some things twice, in its lead and where it tells of them, with other words
 * before them: `李亮提到，數據是命門` after `數據是命門`.
 */
export class ShownClauses {
  private readonly shown = new Set<string>();

  add(text: TracedText): void {
    for (const { words } of readClauses(text)) this.shown.add(words);
  }

  /** Whether most of a text stands on a slide already, word for word. */
  has(text: TracedText): boolean {
    const clauses = readClauses(text);
    const all = clauses.reduce((sum, { length }) => sum + length, 0);
    const shown = clauses.reduce((sum, { words, length }) => sum + (this.shown.has(words) ? length : 0), 0);
    return all > 0 && shown > MOST_SHOWN * all;
  }
}

/** The long clauses of a text, as far as words go. */
const readClauses = rememberFor((text: TracedText) =>
  splitClauses(text)
    .flatMap((clause) => (/[ぁ-ん]/u.test(clause.text) ? clause.text.split('、') : [clause.text]))
    .map((clause) => ({
      words: clause.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''),
      length: estimateLength(clause),
    }))
    .filter(({ length }) => length >= LEAST),
);
