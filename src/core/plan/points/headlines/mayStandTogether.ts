import { rememberFor } from '../../../rememberFor.js';
import type { Part } from '../../part.js';
import { type Point, place } from '../coverage.js';

/** In paragraphs: points further apart than this are not about one thing. */
const NEAR = 3;
/** Some writers set each sentence in a paragraph of its own: so many sentences are as long a way as a paragraph. */
const SENTENCES = 3;

/** A part, and where in the source its typed slides begin. */
export interface Stretch {
  readonly part: Part;
  readonly typed: readonly number[];
}

/** Points of two speakers, or of two items of an outline, are not about one thing; nor are those far apart. `other` stands behind `one`. */
export function mayStandTogether(one: Point, other: Point, stretch: Stretch): boolean {
  return (
    one.speaker?.text === other.speaker?.text && one.head?.text === other.head?.text && areNear(one, other, stretch)
  );
}

/** What a typed slide shows between points that are some paragraphs apart comes between them. */
function areNear(one: Point, other: Point, { part, typed }: Stretch): boolean {
  if (other.passage - one.passage <= NEAR) return true;
  const [from, to] = [place(one.text), place(other.text)];
  return measureGap(one, other, part) <= NEAR && !typed.some((at) => from < at && at < to);
}

/** How far apart two points of a part stand, in paragraphs of a usual length. */
export function measureGap(one: Point, other: Point, part: Part): number {
  const before = countBefore(part);
  const sentences = (before.get(other.passage) ?? 0) - (before.get(one.passage) ?? 0);
  return Math.min(other.passage - one.passage, sentences / SENTENCES);
}

/** How many sentences of a part stand before each of its passages. */
const countBefore = rememberFor(({ passages }: Part): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  let count = 0;
  for (const { index, sentences } of passages) {
    found.set(index, count);
    count += sentences.length;
  }
  return found;
});
