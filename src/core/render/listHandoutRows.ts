import type { HandoutLayout } from './layoutHandout.js';
import type { HandoutNotes } from './listHandoutNotes.js';

/** The slides, by index, that stand in one row: one with its notes, or some that have none. */
export interface HandoutRow {
  readonly slides: readonly number[];
  readonly isCompact: boolean;
}

/** Puts slides that follow each other and have nothing printed with them into one row, smaller. */
export function listHandoutRows(
  notes: readonly HandoutNotes[],
  { compact }: HandoutLayout,
  isSharing: boolean,
): readonly HandoutRow[] {
  const rows: { slides: number[]; isCompact: boolean }[] = [];
  for (const [index, { paragraphs, seeSlides }] of notes.entries()) {
    const isCompact = isSharing && paragraphs.length === 0 && seeSlides.length === 0;
    const before = rows.at(-1);
    if (isCompact && before?.isCompact && before.slides.length < compact.perRow) before.slides.push(index);
    else rows.push({ slides: [index], isCompact });
  }
  return rows;
}
