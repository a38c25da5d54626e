import { diffArrays } from 'diff';
import { compareWords, joinParts, type WordPart } from './compareWords.js';

/** A line of a text, in parts that the other text has or lacks. */
export type MarkedLine = readonly WordPart[];

/**
 * Compares the lines of a slide, or of its notes: those that are the same first, then what stands between them word by
 * word. The lines of either text are its parts joined, parted at line breaks.
 */
export function compareLines(before: readonly string[], after: readonly string[]): WordPart[] {
  const parts: WordPart[] = [];
  let gone: readonly string[] = [];
  let added: readonly string[] = [];
  const compareChanged = (): void => {
    parts.push(...(gone.length + added.length > 0 ? compareWords(endLines(gone), endLines(added)) : []));
    [gone, added] = [[], []];
  };
  for (const block of diffArrays([...before], [...after])) {
    if (block.removed) gone = block.value;
    else if (block.added) added = block.value;
    else {
      compareChanged();
      parts.push({ is: 'kept', text: endLines(block.value) });
    }
  }
  compareChanged();
  return joinParts(parts);
}

const endLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** The lines of the text before (without what is new), after (without what is gone), or of both in one. */
export function splitLines(parts: readonly WordPart[], side: 'before' | 'after' | 'both'): MarkedLine[] {
  const hidden: WordPart['is'] | null = side === 'before' ? 'new' : side === 'after' ? 'gone' : null;
  const lines: WordPart[][] = [[]];
  for (const { is, text } of parts) {
    if (is === hidden) continue;
    for (const [i, piece] of text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ is, text: piece });
    }
  }
  return lines.filter((line) => line.length > 0);
}
