import type { Block, TracedText } from '../../model.js';
import { concat, EMPTY, traceGlue } from '../../trace.js';

/** What stands in a `dt` or a `dd`. */
export interface DefinitionPart {
  readonly isTerm: boolean;
  readonly blocks: readonly Block[];
}

/** A list of terms, each with what is said of it first; more than that stands below it. */
export function arrangeDefinitions(parts: readonly DefinitionPart[]): Block[] {
  const blocks: Block[] = [];
  let items: TracedText[] = [];
  let term: TracedText = EMPTY;
  const flush = (): void => {
    if (items.length > 0) blocks.push({ type: 'list', ordered: false, items });
    items = [];
  };
  for (const { isTerm, blocks: inner } of parts) {
    const [first, ...others] = inner;
    if (isTerm && first?.type === 'paragraph') {
      if (term.text !== '') items.push(term);
      term = first.text;
      if (others.length > 0) {
        flush();
        blocks.push({ type: 'paragraph', text: term }, ...others);
        term = EMPTY;
      }
    } else if (first?.type === 'paragraph') {
      items.push(term.text === '' ? first.text : concat(term, traceGlue(' · '), first.text));
      term = EMPTY;
      if (others.length > 0) {
        flush();
        blocks.push(...others);
      }
    } else if (first) {
      if (term.text !== '') items.push(term);
      term = EMPTY;
      flush();
      blocks.push(first, ...others);
    }
  }
  if (term.text !== '') items.push(term);
  flush();
  return blocks;
}
