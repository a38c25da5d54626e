import { listTexts } from '../mapBlocks.js';
import type { TracedText } from '../model.js';
import type { Part, Passage } from './passages.js';

/**
 * Parts the passages of a stretch of text among its slides: each goes to the last slide that is read from it or from
 * before it, so that the notes of all slides together are the whole text, once, in order.
 */
export function assignNotes(part: Part, anchors: readonly number[]): { before: TracedText[]; bySlide: TracedText[][] } {
  const before: TracedText[] = part.title ? [part.title] : [];
  const bySlide: TracedText[][] = anchors.map(() => []);
  for (const passage of part.passages) {
    const slide = anchors.findLastIndex((anchor) => anchor <= passage.index);
    (bySlide[slide] ?? before).push(...listNotes(passage));
  }
  return { before, bySlide };
}

function listNotes({ block }: Passage): TracedText[] {
  return listTexts(block).filter((text) => text.text.trim() !== '');
}
