import type { CodeSlide, Deck, Slide } from '../../model.js';
import { extent } from '../../trace.js';

/** Between two pieces of code stand fences or tags: what is nearer, in characters, was one piece. */
const NEAREST_PIECE = 8;

/** Which part of a long piece of code a slide shows, and of how many; null where it shows all of it. */
export function numberPart(
  slide: CodeSlide,
  { slides }: Deck,
): { readonly number: number; readonly of: number } | null {
  const at = slides.findIndex(({ id }) => id === slide.id);
  if (at < 0) return null;
  let first = at;
  while (goesOn(slides[first - 1], slides[first])) first -= 1;
  let last = at;
  while (goesOn(slides[last], slides[last + 1])) last += 1;
  return first === last ? null : { number: at - first + 1, of: last - first + 1 };
}

function goesOn(one: Slide | undefined, next: Slide | undefined): boolean {
  if (one?.kind !== 'code' || next?.kind !== 'code') return false;
  const before = extent(one.code);
  const after = extent(next.code);
  if (before === null || after === null || one.section !== next.section || one.language !== next.language) return false;
  return after.start >= before.end && after.start - before.end < NEAREST_PIECE;
}
