import type { Language } from '../model.js';
import { estimateRow, type RowEstimate } from './estimateHandoutRow.js';
import { type HandoutLayout, narrowSlides } from './layoutHandout.js';

/** Notes that are a few lines too long for their page are set so much smaller, */
const STEPS = [0.93, 0.86];
/** but never smaller than this, in pt. */
const SMALLEST = 8;
/** Estimates are on the safe side: what they say is so much too long may well fit, and else it runs on as it would have. */
const CARE = 1.06;

export interface FittedRow extends RowEstimate {
  /** Of its notes, in pt, where it is not the usual one. */
  readonly size: number | null;
  /** Of the usual width of slides, what its own has. */
  readonly share: number;
}

/**
 * The height that a slide with its notes needs. A few lines alone on a further page look forgotten: notes that a smaller
 * type brings onto one page get it; those that are longer run on in the usual one. Beside a slide wider than half of the
 * page they would run on in a narrow column next to nothing: it becomes narrower, so that they may go on below it.
 * @param room the height of the page that they are to fit on
 * @param narrowed of the usual width of slides, what this one is to have
 */
export function fitNotes(
  paragraphs: readonly string[],
  usualLayout: HandoutLayout,
  language: Language,
  room: number,
  narrowed = 1,
): FittedRow {
  const layout = narrowSlides(usualLayout, narrowed);
  const share = layout.room.later / layout.rows;
  const usual = estimateRow(paragraphs, layout, language, share);
  if (usual.height <= room) return { ...usual, size: null, share: narrowed };
  for (const step of STEPS) {
    const size = Math.max(SMALLEST, layout.notesSize * step);
    const smaller = estimateRow(paragraphs, { ...layout, notesSize: size }, language, share);
    if (smaller.height <= room * (step === STEPS.at(-1) ? CARE : 1)) return { ...smaller, size, share: narrowed };
  }
  const half = layout.halfWidth / layout.slide.width;
  if (layout.readingAt === 'below' || half >= 1) return { ...usual, size: null, share: narrowed };
  const columns = estimateRow(paragraphs, narrowSlides(usualLayout, narrowed * half), language, share);
  return { ...columns, size: null, share: narrowed * half };
}
