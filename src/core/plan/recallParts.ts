import { rememberFor } from '../rememberFor.js';
import type { Range } from '../trace.js';
import { createMover } from './moveWords.js';
import type { Part } from './part.js';

/**
 * An article that is written while it is shown is planned again at every change, and all but one of its parts say what they
 * said: those are not read again. They may stand elsewhere, so what was made of them is moved there.
 */

/** More parts than this are not kept: an article has fewer. */
const MOST_KEPT = 400;

interface Place {
  /** Where it begins in the source. */
  readonly from: number;
  /** The place of its first passage in the article. */
  readonly index: number;
}

interface Kept extends Place {
  readonly part: Part;
}

interface Origin {
  readonly part: Part;
  readonly move: <T>(value: T) => T;
}

const kept = new Map<string, Kept>();
/** The part as it was read first, where the one of now stands elsewhere. */
const origins = new WeakMap<Part, Origin>();

/** The part of that name (see `nameStretch.ts`), as it was read before or is read now. */
export function recallPart(name: string, { from, index }: Place, read: () => Part): Part {
  const known = kept.get(name);
  if (!known) {
    const part = read();
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(name, { part, from, index });
    return part;
  }
  const characters = from - known.from;
  if (characters === 0 && index === known.index) return known.part;
  const move = createMover({ characters, passages: index - known.index });
  const damage = known.part.damage.map((range) => moveRange(range, characters));
  const part = { ...move(known.part), damage };
  origins.set(part, { part: known.part, move });
  return part;
}

function moveRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** The same function of a part, which works out the result once for parts that say the same, wherever they stand. */
export function rememberPart<Result>(compute: (part: Part) => Result): (part: Part) => Result {
  const first = rememberFor(compute);
  return rememberFor((part: Part): Result => {
    const origin = origins.get(part);
    return origin ? origin.move(first(origin.part)) : first(part);
  });
}
