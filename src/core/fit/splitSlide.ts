import type { Slide } from '../model.js';
import { divideSlide } from './divideSlide.js';
import { shareNotes, shareSeconds } from './shareNotes.js';

/**
 * The slide as two or more slides that show the same words in the same order; null if it cannot be split. The first
 * keeps the id, the others get it with `-2`, `-3`, …
 * @param taken ids in use; those of the new slides are added.
 */
export function splitSlide(slide: Slide, taken: Set<string>): readonly Slide[] | null {
  const parts = divideSlide(slide);
  if (parts === null || parts.length < 2) return null;
  const notes = shareNotes(slide.notes, parts);
  const seconds = shareSeconds(slide.seconds, parts);
  return parts.map((part, index) => ({
    ...part,
    id: index === 0 ? slide.id : takeId(slide.id, taken),
    notes: notes[index] ?? [],
    seconds: seconds[index] ?? 0,
    size: 0,
  }));
}

function takeId(id: string, taken: Set<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  const fresh = `${id}-${number}`;
  taken.add(fresh);
  return fresh;
}
