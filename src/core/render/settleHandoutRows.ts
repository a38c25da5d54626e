import type { Deck } from '../model.js';
import { estimateDivider, estimateRow, type RowSetting } from './estimateHandoutRow.js';
import { fitNotes } from './fitNotes.js';
import { CAPTION, type HandoutLayout } from './layoutHandout.js';
import { type HandoutNotes, NO_NOTES } from './listHandoutNotes.js';
import { type HandoutRow, listHandoutRows } from './listHandoutRows.js';
import { NARROWER } from './paginateHandout.js';

/** How a row of slides stands, and the height in mm that it needs. */
export interface RowChoice {
  readonly setting: RowSetting | 'compact';
  readonly height: number;
  /** Of its notes, in pt, where it is not the usual one. */
  readonly size: number | null;
  /** Of the usual width of slides, what its own have. */
  readonly share: number;
}

export const AS_USUAL = { size: null, share: 1 } as const;

export interface SettledRow extends HandoutRow {
  readonly usual: RowChoice;
  /** With its slide narrower, by so many steps of {@link NARROWER}: worked out when it is asked for, which it rarely is. */
  readonly narrow: (step: number) => RowChoice;
  /** Alone on a page that is for one slide, a small slide has the size of the others. */
  readonly alone: RowChoice;
}

/** The rows of a handout with notes, and how each of them may stand. */
export function settleRows(
  deck: Deck,
  chosen: readonly number[],
  notes: readonly HandoutNotes[],
  layout: HandoutLayout,
): readonly SettledRow[] {
  const rows = listHandoutRows(deck, chosen, notes, layout);
  const dividers = rows.map((row) => (row.kind === 'divider' ? settleDivider(row, deck, chosen, notes, layout) : null));
  return rows.map((row, index) => {
    const above = dividers[index - 1]?.height ?? 0;
    const settle = (share: number): RowChoice => {
      switch (row.kind) {
        case 'compact':
          return { setting: 'compact', height: heightOf(layout.compact.width) + layout.rowEnd, ...AS_USUAL };
        case 'divider':
          return dividers[index] ?? settleDivider(row, deck, chosen, notes, layout);
        case 'slide':
          return settleNotes(row, notes, layout, deck, above, share);
        default:
          return row.kind satisfies never;
      }
    };
    const known = new Map<number, RowChoice>();
    const choose = (step: number): RowChoice => {
      const choice = known.get(step) ?? settle(step === 0 ? 1 : (NARROWER[step - 1] ?? 1));
      known.set(step, choice);
      return choice;
    };
    const alone = { ...estimateRow([], layout, deck.meta.language, layout.room.later), ...AS_USUAL };
    return { ...row, usual: choose(0), narrow: choose, alone };
  });
}

const heightOf = (width: number): number => (width * 9) / 16 + CAPTION;

function settleDivider(
  { slides }: HandoutRow,
  deck: Deck,
  chosen: readonly number[],
  notes: readonly HandoutNotes[],
  layout: HandoutLayout,
): RowChoice {
  const at = slides[0] ?? 0;
  const own = notes[at] ?? NO_NOTES;
  const slide = deck.slides[chosen[at] ?? 0];
  const title = slide?.kind === 'section' ? slide.title.text : '';
  return { ...estimateDivider(own.heading ?? title, own, layout, deck.meta.language), ...AS_USUAL };
}

/** @param above the height of the divider with which the slide should share its page */
function settleNotes(
  { slides }: HandoutRow,
  notes: readonly HandoutNotes[],
  layout: HandoutLayout,
  { meta }: Deck,
  above: number,
  share: number,
): RowChoice {
  const at = slides[0] ?? 0;
  const paragraphs = (notes[at] ?? NO_NOTES).paragraphs.map(({ text }) => text);
  const room = at === 0 ? layout.room.first : layout.room.later;
  const together = fitNotes(paragraphs, layout, meta.language, room - above, share);
  return above === 0 || together.height <= room - above
    ? together
    : fitNotes(paragraphs, layout, meta.language, room, share);
}
