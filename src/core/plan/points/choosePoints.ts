import type { TracedText } from '../../model.js';
import { rememberFor } from '../../rememberFor.js';
import { listRanges } from '../../trace.js';
import { Heap } from './heap.js';
import { opensExample } from './isClaim.js';
import { type Candidate, isDefinition } from './listCandidates.js';
import { RangeSet } from './rangeSet.js';
import { type Concepts, discountAddress, listConcepts } from './weighConcepts.js';

/** Chosen words, with what they gain over those chosen before them. */
export interface Point {
  readonly text: TracedText;
  readonly passage: number;
  /** An item of a list, or the definition of a name: one of several alike. */
  readonly isItem: boolean;
  /** Said as an example of something else. */
  readonly isExample: boolean;
  /** What follows it in the article limits it. */
  readonly isTurned: boolean;
  readonly gain: number;
}

/** What a bullet costs beside its words, in em: a short one is not chosen for its shortness alone. */
const OVERHEAD = 10;

/** In em: a point of a line is never too long. */
const ONE_LINE = 47;
/** So much of the budget is kept for what matters most, wherever it stands. */
const LEAST_FREE = 0.6;

/** So few parts crowd out nothing. */
const FEW_PARTS = 3;

/** A stretch of the article with what may be shown of it. */
export interface OpenPart {
  readonly candidates: readonly Candidate[];
  readonly concepts: Concepts;
  /** Its fair share of the budget, in letters. */
  readonly fair: number;
  /** Whether it should have a point, because nothing else shows any of it. */
  readonly isBare: boolean;
  /** Whether a typed slide shows some of it. */
  readonly isShown: boolean;
  /** The section that it belongs to: null for the lead. */
  readonly section: number | null;
}

interface Open {
  readonly candidate: Candidate;
  readonly part: number;
  readonly order: number;
  readonly concepts: ReadonlyMap<string, number>;
  /** By how much it counts less for its tone: weighed again and again, it is read once. */
  readonly discount: number;
  gain: number;
  rate: number;
}

/**
 * Weighted maximum coverage: takes the candidate with the greatest gain in concepts per letter until the budget
 * is spent. Two points never share words, and none repeats what a typed slide shows. A part that has had its fair
 * share already must offer more for the next.
 *
 * A gain only shrinks as others are taken, so it is counted again only for the candidate at the top ("lazy greedy":
 * Minoux, Accelerated greedy algorithms for maximizing submodular set functions, 1978).
 *
 * @param budget in letters, for all parts
 * @param shown what other slides show
 * @returns the points of each part, in the article's order
 */
export function choosePoints(parts: readonly OpenPart[], budget: number, shown: readonly TracedText[]): Point[][] {
  const seen = new Set<string>();
  const taken = new RangeSet();
  for (const text of shown) taken.add(listRanges(text));
  const any = parts[0]?.concepts;
  if (any) for (const text of shown) for (const key of listConcepts(text, any).keys()) seen.add(key);
  const spent = parts.map(() => 0);
  const chosen: Point[][] = parts.map(() => []);
  const heap = new Heap<Open>(precedes);
  let left = budget;

  const weigh = (open: Open): void => {
    const part = parts[open.part];
    let gain = 0;
    for (const [key, weight] of open.concepts) if (!seen.has(key)) gain += weight;
    open.gain = (gain / (part?.concepts.mean ?? 1)) * open.discount;
    const excess = (spent[open.part] ?? 0) / Math.max(1, part?.fair ?? 1);
    open.rate = open.gain / (open.candidate.length + OVERHEAD) / (1 + excess ** 2);
  };
  const take = ({ candidate, part, gain, concepts }: Open): void => {
    const { passage } = candidate.sentence;
    const isItem = candidate.sentence.isItem || isDefinition(candidate.sentence);
    const isExample = opensExample(candidate.sentence.text.text);
    const { isTurned = false } = candidate;
    chosen[part]?.push({ text: candidate.text, passage, isItem, isExample, isTurned, gain });
    left -= candidate.letters;
    spent[part] = (spent[part] ?? 0) + candidate.letters;
    for (const key of concepts.keys()) seen.add(key);
    taken.add(listRanges(candidate.text));
  };

  let order = 0;
  const all: Open[][] = [];
  for (const [part, { candidates, concepts }] of parts.entries()) {
    const own: Open[] = [];
    all.push(own);
    for (const candidate of candidates) {
      if (taken.overlaps(candidate.text)) continue;
      const discount = discountAddress(candidate.text.text);
      const open = {
        candidate,
        part,
        order,
        concepts: conceptsOf(candidate.text, concepts),
        discount,
        gain: 0,
        rate: 0,
      };
      order += 1;
      weigh(open);
      own.push(open);
    }
  }
  const first = new Set<Open>();
  const begin = (opens: readonly Open[], longest: number): void => {
    const short = opens.filter(({ candidate }) => candidate.length <= ONE_LINE || candidate.letters <= longest);
    const best =
      short.length > 0
        ? short.reduce((found, open) => (precedes(open, found) ? open : found))
        : opens.reduce<Open | null>(
            (found, open) => (found && found.candidate.letters <= open.candidate.letters ? found : open),
            null,
          );
    if (!best || taken.overlaps(best.candidate.text)) return;
    weigh(best);
    take(best);
    first.add(best);
  };
  // Every section says something; so does every titled part of one, as long as that leaves room for what matters most.
  const bare = [...parts.entries()].filter(([, { isBare }]) => isBare);
  const sections = new Set(bare.map(([, { section }]) => section));
  for (const section of sections) {
    const own = [...parts.entries()].filter(([, part]) => part.section === section);
    if (own.every(([, { isShown }]) => !isShown))
      begin(
        own.flatMap(([i]) => all[i] ?? []),
        budget / sections.size,
      );
  }
  for (const [i, { fair }] of bare.sort(([, a], [, b]) => b.fair - a.fair))
    if (chosen[i]?.length === 0 && (bare.length <= FEW_PARTS || left > budget * LEAST_FREE))
      begin(all[i] ?? [], Math.max(fair, budget / parts.length));
  for (const own of all) for (const open of own) if (!first.has(open)) heap.push(open);
  for (let top = heap.pop(); top; top = heap.pop()) {
    const before = top.rate;
    if (top.candidate.letters > left || taken.overlaps(top.candidate.text)) continue;
    weigh(top);
    if (top.gain <= 0) continue;
    if (top.rate < before && heap.top && precedes(heap.top, top)) heap.push(top);
    else take(top);
  }
  return chosen.map((points) => points.sort((a, b) => place(a.text) - place(b.text)));
}

const conceptsOf = rememberFor(listConcepts);

function precedes(one: Open, other: Open): boolean {
  return one.rate > other.rate || (one.rate === other.rate && one.order < other.order);
}

export function place(text: TracedText): number {
  return text.pieces[0]?.from ?? 0;
}
