import type { Point } from '../coverage.js';

/** Points of passages further apart than this are not about one thing: what stands between them stands next to one of them. */
const NEAR = 3;

/** Points of two speakers, or of two items of an outline, are not about one thing; nor are those far apart. `other` stands behind `one`. */
export function mayStandTogether(one: Point, other: Point): boolean {
  return (
    one.speaker?.text === other.speaker?.text &&
    one.head?.text === other.head?.text &&
    other.passage - one.passage <= NEAR
  );
}
