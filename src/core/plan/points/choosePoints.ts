import type { TracedText } from '../../model.js';
import { listRanges } from '../../trace.js';
import type { Candidate } from './listCandidates.js';
import { RangeSet } from './rangeSet.js';
import { type Concepts, listConcepts } from './weighConcepts.js';

/** Chosen words, with what they gain over those chosen before them. */
export interface Point {
  readonly text: TracedText;
  readonly passage: number;
  readonly gain: number;
}

interface Open {
  readonly candidate: Candidate;
  readonly order: number;
  readonly concepts: ReadonlyMap<string, number>;
  gain: number;
  rate: number;
}

/**
 * Weighted maximum coverage: takes the candidate with the greatest gain in concepts per letter until the budget
 * is spent. Two points never share words, and none repeats what a typed slide shows.
 *
 * A gain only shrinks as others are taken, so it is counted again only for the candidate at the top ("lazy greedy":
 * Minoux, Accelerated greedy algorithms for maximizing submodular set functions, 1978).
 *
 * @param budget in letters
 */
export function choosePoints(
  candidates: readonly Candidate[],
  concepts: Concepts,
  budget: number,
  shown: readonly TracedText[],
): Point[] {
  const seen = new Set<string>();
  for (const text of shown) for (const key of listConcepts(text.text, concepts).keys()) seen.add(key);
  const taken = new RangeSet();
  for (const text of shown) taken.add(listRanges(text));
  const heap: Open[] = [];
  for (const [order, candidate] of candidates.entries()) {
    if (taken.overlaps(candidate.text)) continue;
    const open = { candidate, order, concepts: listConcepts(candidate.text.text, concepts), gain: 0, rate: 0 };
    rate(open, seen);
    push(heap, open);
  }
  const chosen: Point[] = [];
  let left = budget;
  for (let top = pop(heap); top; top = pop(heap)) {
    const { candidate, rate: before } = top;
    if (candidate.letters > left || taken.overlaps(candidate.text)) continue;
    rate(top, seen);
    if (top.gain <= 0) continue;
    if (top.rate < before && heap[0] && precedes(heap[0], top)) {
      push(heap, top);
      continue;
    }
    chosen.push({ text: candidate.text, passage: candidate.sentence.passage, gain: top.gain });
    left -= candidate.letters;
    for (const key of top.concepts.keys()) seen.add(key);
    taken.add(listRanges(candidate.text));
  }
  return chosen.sort((a, b) => place(a.text) - place(b.text));
}

function rate(open: Open, seen: ReadonlySet<string>): void {
  let gain = 0;
  for (const [key, weight] of open.concepts) if (!seen.has(key)) gain += weight;
  open.gain = gain;
  open.rate = gain / (open.candidate.length + 6) ** 0.9;
}

function precedes(one: Open, other: Open): boolean {
  return one.rate > other.rate || (one.rate === other.rate && one.order < other.order);
}

/** A binary heap: the parent precedes its children. */
function push(heap: Open[], open: Open): void {
  heap.push(open);
  for (let at = heap.length - 1; at > 0; ) {
    const parent = (at - 1) >> 1;
    const [own, above] = [heap[at], heap[parent]];
    if (!own || !above || !precedes(own, above)) break;
    [heap[at], heap[parent]] = [above, own];
    at = parent;
  }
}

function pop(heap: Open[]): Open | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return top;
  heap[0] = last;
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let first = at;
    for (const child of [left, right]) {
      const [best, other] = [heap[first], heap[child]];
      if (best && other && precedes(other, best)) first = child;
    }
    const [own, below] = [heap[at], heap[first]];
    if (first === at || !own || !below) return top;
    [heap[at], heap[first]] = [below, own];
    at = first;
  }
}

export function place(text: TracedText): number {
  return text.pieces[0]?.from ?? 0;
}

type Ranges = readonly { readonly start: number; readonly end: number }[];

/** Whether a text shares more than a few characters of the source with the ranges. */
export function overlaps(text: TracedText, ranges: Ranges): boolean {
  let shared = 0;
  for (const own of listRanges(text))
    for (const other of ranges) shared += Math.max(0, Math.min(own.end, other.end) - Math.max(own.start, other.start));
  return shared > Math.min(6, text.text.length * 0.25);
}
