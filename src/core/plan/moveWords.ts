import type { TracedText } from '../model.js';
import { move } from '../trace.js';

/** Where words stand now that were read elsewhere before: so much further on in the source, so many passages later. */
export interface Distance {
  readonly characters: number;
  readonly passages: number;
}

/** Numbers that name a passage by its place in the article. */
const PLACES: readonly string[] = ['passage', 'index'];

/**
 * Moves what was read from a stretch of the article to where that stretch stands now: every text in it, and the places of
 * its passages. What stands in two places stays one thing, also from one call to the next; what has no place is not copied.
 */
export function createMover({ characters, passages }: Distance): <T>(value: T) => T {
  const moved = new Map<object, object>();
  function moveThing(value: object): object {
    const known = moved.get(value);
    if (known) return known;
    const made = Array.isArray(value)
      ? moveList(value)
      : isTraced(value)
        ? move(value, characters)
        : moveRecord(value as Record<string, unknown>);
    moved.set(value, made);
    return made;
  }
  function moveList(list: readonly unknown[]): readonly unknown[] {
    const made = list.map(moveAny);
    return made.some((one, at) => one !== list[at]) ? made : list;
  }
  function moveRecord(record: Readonly<Record<string, unknown>>): object {
    let made: Record<string, unknown> | null = null;
    for (const [key, value] of Object.entries(record)) {
      const next = typeof value === 'number' && PLACES.includes(key) ? value + passages : moveAny(value);
      if (next === value) continue;
      made ??= { ...record };
      made[key] = next;
    }
    return made ?? record;
  }
  const moveAny = (value: unknown): unknown => (typeof value === 'object' && value !== null ? moveThing(value) : value);
  return <T>(value: T): T => moveAny(value) as T;
}

function isTraced(value: object): value is TracedText {
  return 'pieces' in value && 'text' in value;
}
