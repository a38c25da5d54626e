import type { Deck } from '../model.js';
import type { HandoutLayout } from './layoutHandout.js';
import type { HandoutNotes } from './listHandoutNotes.js';

/** The slides, by their place among the chosen ones, that stand in one row. */
export interface HandoutRow {
  readonly slides: readonly number[];
  /**
   * One slide with its notes; slides that have none, side by side; or a divider with its section's heading. Only the
   * first counts as one of the slides of a page.
   */
  readonly kind: 'slide' | 'compact' | 'divider';
}

/** Puts slides that follow each other and have nothing printed with them into one row, smaller. */
export function listHandoutRows(
  deck: Deck,
  chosen: readonly number[],
  notes: readonly HandoutNotes[],
  { compact }: HandoutLayout,
): readonly HandoutRow[] {
  const rows: { slides: number[]; kind: HandoutRow['kind'] }[] = [];
  const hasNotes = notes.some(({ paragraphs }) => paragraphs.length > 0);
  for (const [at, { paragraphs, seeSlides }] of notes.entries()) {
    const slide = deck.slides[chosen[at] ?? -1];
    const isDivider = slide?.kind === 'section';
    const isBare = hasNotes && paragraphs.length === 0 && seeSlides.length === 0;
    const kind = isDivider ? 'divider' : isBare ? 'compact' : 'slide';
    const before = rows.at(-1);
    if (
      kind === 'compact' &&
      slide?.kind !== 'sources' &&
      before?.kind === kind &&
      before.slides.length < compact.perRow
    )
      before.slides.push(at);
    else rows.push({ slides: [at], kind });
  }
  return rows;
}
