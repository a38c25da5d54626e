import type { Outline, Section } from '../model.js';
import { rememberFor } from '../rememberFor.js';
import { extent } from '../trace.js';
import { isCounted } from './markSource.js';

/** A numeral with its word (`Part 12`, `第十二章`) has no more letters. */
const LONGEST_LEAD_IN = 12;

/**
 * Tells the numerals before headings: `2.` is set as a numeral beside its title, it is not words to say or show.
 * The numeral is what stands before the title on its line, if that is short.
 */
export function isLeadIn(outline: Outline): (offset: number) => boolean {
  const leadIns = listLeadIns(outline);
  return (offset) => leadIns.has(offset);
}

const listLeadIns = rememberFor(({ sections, article }: Outline): ReadonlySet<number> => {
  const { text } = article.source;
  const note = ({ title, children }: Section): number[] => {
    const letters: number[] = [];
    // Back from the title: to look for the line's beginning would be to look through the article where it has no such end.
    for (let i = (extent(title)?.start ?? 0) - 1; i >= 0 && text[i] !== '\n' && text[i] !== '\r'; i -= 1) {
      if (isCounted(text[i])) letters.push(i);
      if (letters.length > LONGEST_LEAD_IN) return children.flatMap(note);
    }
    return [...letters, ...children.flatMap(note)];
  };
  return new Set(sections.flatMap(note));
});
