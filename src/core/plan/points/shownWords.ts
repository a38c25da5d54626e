import type { TracedText } from '../../model.js';
import { listRanges } from '../../trace.js';
import { RangeSet } from './rangeSet.js';
import { ShownClauses } from './shownClauses.js';

/** What slides show already: the same place of the article, or the same words from another one. */
export class ShownWords {
  private readonly taken = new RangeSet();
  private readonly said = new ShownClauses();

  constructor(texts: readonly TracedText[] = []) {
    for (const text of texts) this.add(text);
  }

  add(text: TracedText): void {
    this.taken.add(listRanges(text));
    this.said.add(text);
  }

  has(text: TracedText): boolean {
    return this.taken.overlaps(text) || this.said.has(text);
  }
}
