import type { TracedText } from '../../model.js';
import { Coverage, type Offer, type OpenPart, type Point, precedes } from './coverage.js';
import { Heap } from './heap.js';

/** In em: a point of a line is never too long. */
const ONE_LINE = 47;
/** So much of the budget is kept for what matters most, wherever it stands. */
const LEAST_FREE = 0.6;

/** So few parts crowd out nothing. */
const FEW_PARTS = 3;

/**
 * Weighted maximum coverage: takes the candidate with the greatest gain in concepts per letter until the budget
 * is spent. Two points never share words, and none repeats what a typed slide shows. A part that has had its fair
 * share already must offer more for the next.
 *
 * @param budget in letters, for all parts
 * @param shown what other slides show
 * @param kept words that are taken before all others, whatever they add
 * @returns the points of each part, in the article's order
 */
export function choosePoints(
  parts: readonly OpenPart[],
  budget: number,
  shown: readonly TracedText[],
  kept: ReadonlySet<string> = new Set(),
): Point[][] {
  const coverage = new Coverage(parts, budget, shown);
  const offers = coverage.listOffers();
  const wanted = takeKept(offers, kept, coverage);
  const first = coverBare(parts, offers, budget, coverage);
  takeBest(
    offers.flat().filter((offer) => !wanted.has(offer) && !first.has(offer)),
    coverage,
  );
  return coverage.points;
}

/** @returns what was taken */
function takeKept(
  offers: readonly (readonly Offer[])[],
  kept: ReadonlySet<string>,
  coverage: Coverage,
): ReadonlySet<Offer> {
  const taken = new Set<Offer>();
  if (kept.size === 0) return taken;
  for (const offer of offers.flat()) {
    if (!kept.has(offer.candidate.text.text) || coverage.shows(offer.candidate)) continue;
    coverage.weigh(offer);
    coverage.take(offer);
    taken.add(offer);
  }
  return taken;
}

/**
 * Every section says something; so does every titled part of one, as long as that leaves room for what matters most.
 *
 * @returns what was taken
 */
function coverBare(
  parts: readonly OpenPart[],
  offers: readonly (readonly Offer[])[],
  budget: number,
  coverage: Coverage,
): ReadonlySet<Offer> {
  const taken = new Set<Offer>();
  const begin = (own: readonly Offer[], longest: number): void => {
    const best = findOpening(own, longest);
    if (!best || coverage.shows(best.candidate)) return;
    coverage.weigh(best);
    coverage.take(best);
    taken.add(best);
  };
  const bare = [...parts.entries()].filter(([, { isBare }]) => isBare);
  const sections = new Set(bare.map(([, { section }]) => section));
  for (const section of sections) {
    const own = [...parts.entries()].filter(([, part]) => part.section === section);
    if (own.every(([i, { isShown }]) => !isShown && !coverage.hasPoint(i)))
      begin(
        own.flatMap(([i]) => offers[i] ?? []),
        budget / sections.size,
      );
  }
  for (const [i, { fair }] of bare.sort(([, a], [, b]) => b.fair - a.fair))
    if (!coverage.hasPoint(i) && (bare.length <= FEW_PARTS || coverage.lettersLeft > budget * LEAST_FREE))
      begin(offers[i] ?? [], Math.max(fair, budget / parts.length));
  return taken;
}

/** The best of those that are short enough; where none is, the shortest. */
function findOpening(offers: readonly Offer[], longest: number): Offer | null {
  const short = offers.filter(({ candidate }) => candidate.length <= ONE_LINE || candidate.letters <= longest);
  return short.length > 0
    ? short.reduce((found, offer) => (precedes(offer, found) ? offer : found))
    : offers.reduce<Offer | null>(
        (found, offer) => (found && found.candidate.letters <= offer.candidate.letters ? found : offer),
        null,
      );
}

/**
 * Takes what adds most, again and again. A gain only shrinks as others are taken, so it is counted again only for the offer
 * at the top ("lazy greedy": Minoux, Accelerated greedy algorithms for maximizing submodular set functions, 1978).
 */
function takeBest(offers: readonly Offer[], coverage: Coverage): void {
  const heap = new Heap(precedes);
  for (const offer of offers) heap.push(offer);
  for (let top = heap.pop(); top; top = heap.pop()) {
    const before = top.rate;
    if (top.candidate.letters > coverage.lettersLeft || coverage.shows(top.candidate)) continue;
    coverage.weigh(top);
    if (top.gain <= 0) continue;
    if (top.rate < before && heap.top && precedes(heap.top, top)) heap.push(top);
    else coverage.take(top);
  }
}
