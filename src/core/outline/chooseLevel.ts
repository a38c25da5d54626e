import { type Heading, isInCount } from './heading.js';
import { BARE_LEVEL } from './headingCandidates.js';
import { isInstance } from './isInstance.js';
import { isEnding } from './listBesideNumbers.js';

/**
 * Numbered headings under one of several higher ones are the sections if they hold half of the text, or a third of it
 * and twice as much as falls to one of the higher ones.
 */
const HALF = 0.5;
const THIRD = 0.33;

/**
 * The level of the sections: the first that the article numbers, where its numbers go through the document or fill most
 * of it (steps inside one of several sections do not); otherwise the highest level that has two headings or more.
 *
 * @param emBefore for each block, the em of text before it, and the whole at the end
 */
export function chooseLevel(headings: readonly Heading[], emBefore: readonly number[]): number {
  const levels = [...new Set(headings.map((heading) => heading.level))].sort((a, b) => a - b);
  const at = (level: number): Heading[] => headings.filter((heading) => heading.level === level);
  const numbered = levels.find((level) => {
    const heads = at(level).filter(isInCount);
    return heads.length >= 2 && carriesDocument(heads, headings, emBefore);
  });
  if (numbered !== undefined) return numbered;
  const highest = levels.find((level) => at(level).length >= 2) ?? levels[0] ?? 0;
  return findBelowContainer(headings, highest, emBefore) ?? highest;
}

/** In shares of the text: what one heading holds below it, what stands between it and the first of those, and what each other holds. */
const LEAST_CONTAINED = 0.8;
const MOST_OWN = 0.08;
const MOST_HELD_BESIDE = 0.08;
/** So many headings stand on a container's level at most, and so many below it at least. */
const MOST_BESIDE = 4;
const FEWEST_INSIDE = 4;

/**
 * `General guidance` between `Goal` and `Resources`, and all of the text below it: what it holds are the sections. Their level,
 * or null.
 */
function findBelowContainer(headings: readonly Heading[], level: number, emBefore: readonly number[]): number | null {
  const tops = headings.filter((heading) => heading.level <= level);
  const all = emBefore.at(-1) ?? 0;
  if (tops.length < 2 || tops.length > MOST_BESIDE || all === 0) return null;
  const ends = tops.map((_, i) => tops[i + 1]?.index ?? emBefore.length - 1);
  const held = tops.map(({ index }, i) => (emBefore[ends[i] ?? 0] ?? 0) - (emBefore[index] ?? 0));
  const at = held.findIndex((em) => em >= all * LEAST_CONTAINED);
  const [container, end] = [tops[at], ends[at] ?? 0];
  if (!container || held.some((em, i) => i !== at && em > all * MOST_HELD_BESIDE)) return null;
  const inside = headings.filter(({ index }) => index > container.index && index < end);
  const next = Math.min(...inside.map((heading) => heading.level));
  const own = (emBefore[inside[0]?.index ?? end] ?? 0) - (emBefore[container.last + 1] ?? 0);
  const heads = inside.filter((heading) => heading.level === next);
  return heads.length >= FEWEST_INSIDE && next <= LAST_MARKED && own <= all * MOST_OWN ? next : null;
}

/** Of headings by their mark. */
const LAST_MARKED = 6;

function carriesDocument(
  heads: readonly Heading[],
  headings: readonly Heading[],
  emBefore: readonly number[],
): boolean {
  const first = heads[0];
  const last = heads.at(-1);
  if (!first || !last) return false;
  const upper = headings.filter(({ level }) => level < first.level);
  if (upper.length < 2) return true;
  // `Scenario 1` to `Scenario 4` are told of below one of the higher ones.
  if (heads.every(isInstance)) return false;
  // Numbers without a name of their own, below headings that have one, are parts of these.
  if (heads.every(isNameless) && !upper.some(isNameless)) return false;
  // The shelves that hold numbered headings; numbers that start anew on each are below them.
  const restarts = heads.filter(
    ({ numeral }, i) => i > 0 && numeral !== null && numeral <= (heads[i - 1]?.numeral ?? 0),
  ).length;
  if (restarts > 0) return false;
  if (upper.some(({ index }) => index > first.index && index < last.index)) return true;
  const end = upper.find(({ index }) => index > last.index)?.index ?? emBefore.length - 1;
  const held = (emBefore[end] ?? 0) - (emBefore[first.index] ?? 0);
  const share = held / Math.max(1, emBefore.at(-1) ?? 0);
  return share >= HALF || (share >= THIRD && share * upper.length >= 2);
}

function isNameless({ title }: Heading): boolean {
  return title.text.trim() === '';
}

/**
 * Whether a heading is a section. One above the sections' level is; on that level each numbered one is, and one
 * without a number unless a higher heading holds it: then it belongs there, or to the numbered section before it. Behind them
 * all one stands beside them that says that it ends the text.
 */
export function listSectionHeads(headings: readonly Heading[], level: number): Heading[] {
  const isNumbered = headings.some((other) => other.level === level && isInCount(other));
  const lastNumbered = headings.findLastIndex((other) => other.level === level && isInCount(other));
  let isOnShelf = false;
  const below = listBelowNumbers(headings, level);
  /** Whether a numbered heading on this level is still to come on the same shelf. */
  const comes = listNumbersToCome(headings, level);
  return headings.filter((heading, i) => {
    if (below.has(heading)) return false;
    if (heading.level < level) isOnShelf = true;
    if (heading.level > level) return false;
    if (heading.level < level || isInCount(heading) || !isNumbered || !isOnShelf) return true;
    return comes[i] === 'first' || (i > lastNumbered && isEnding(heading.title.text));
  });
}

/**
 * Marked headings between bare lines that count through the document, the first of which stands above them all: parts of
 * what the lines number, whatever their marks. The one that ends the text is none.
 */
function listBelowNumbers(headings: readonly Heading[], level: number): ReadonlySet<Heading> {
  const numbered = headings.filter((heading) => heading.level === level && heading.numeral !== null);
  const [first, last] = [numbered[0], numbered.at(-1)];
  if (level < BARE_LEVEL || !first || !last) return new Set();
  const marked = headings.filter((heading) => heading.level < level);
  const isFirst = marked.every(({ index }) => index > first.index);
  if (!isFirst || !marked.some(({ index }) => index < last.index)) return new Set();
  return new Set(marked.filter(({ index, title }) => index < last.index || !isEnding(title.text)));
}

/** For each heading: whether the first numbered one of its shelf comes after it. */
function listNumbersToCome(headings: readonly Heading[], level: number): ('first' | null)[] {
  const result: ('first' | null)[] = headings.map(() => null);
  let from = 0;
  let seen = false;
  for (const [i, heading] of headings.entries()) {
    if (heading.level < level) {
      from = i + 1;
      seen = false;
    } else if (heading.level === level && isInCount(heading) && !seen) {
      seen = true;
      for (let before = from; before < i; before += 1) result[before] = 'first';
    }
  }
  return result;
}
