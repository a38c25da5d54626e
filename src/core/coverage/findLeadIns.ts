import type { Outline, Section } from '../model.js';
import { extent } from '../trace.js';
import { isCounted } from './markSource.js';

/** A numeral with its word (`Part 12`, `第十二章`) has no more letters. */
const LONGEST_LEAD_IN = 12;

/**
 * Tells the numerals before headings: `2.` is set as a numeral beside its title, it is not words to say or show.
 * The numeral is what stands before the title on its line, if that is short.
 */
export function isLeadIn({ sections, article }: Outline): (offset: number) => boolean {
  const { text } = article.source;
  const leadIns = new Set<number>();
  const note = ({ title, children }: Section): void => {
    const end = extent(title)?.start ?? 0;
    const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
    const letters: number[] = [];
    for (let i = start; i < end && letters.length <= LONGEST_LEAD_IN; i += 1) if (isCounted(text[i])) letters.push(i);
    if (letters.length <= LONGEST_LEAD_IN) for (const i of letters) leadIns.add(i);
    children.forEach(note);
  };
  sections.forEach(note);
  return (offset) => leadIns.has(offset);
}
