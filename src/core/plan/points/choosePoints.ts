import type { TracedText } from '../../model.js';
import { listRanges } from '../../trace.js';
import type { Candidate } from './listCandidates.js';
import { type Concepts, listConcepts } from './weighConcepts.js';

/** Chosen words, with what they gain over those chosen before them. */
export interface Point {
  readonly text: TracedText;
  readonly passage: number;
  readonly gain: number;
}

/**
 * Weighted maximum coverage: takes the candidate with the greatest gain in concepts per character until the budget
 * is spent. Two points never share words, and none repeats what a typed slide shows.
 */
export function choosePoints(
  candidates: readonly Candidate[],
  concepts: Concepts,
  budget: number,
  shown: readonly TracedText[],
): Point[] {
  const seen = new Set<string>();
  for (const text of shown) for (const key of listConcepts(text.text, concepts).keys()) seen.add(key);
  const taken = shown.flatMap(listRanges);
  const open = candidates
    .filter((candidate) => !overlaps(candidate.text, taken))
    .map((candidate) => ({ candidate, concepts: listConcepts(candidate.text.text, concepts) }));
  const chosen: Point[] = [];
  let left = budget;
  while (open.length > 0) {
    let best = -1;
    let bestRate = 0;
    let bestGain = 0;
    for (const [i, { candidate, concepts: own }] of open.entries()) {
      if (candidate.length > left) continue;
      let gain = 0;
      for (const [key, weight] of own) if (!seen.has(key)) gain += weight;
      const rate = gain / (candidate.length + 6) ** 0.9;
      if (rate > bestRate) [best, bestRate, bestGain] = [i, rate, gain];
    }
    const pick = open[best];
    if (!pick) break;
    const { text, sentence, length } = pick.candidate;
    chosen.push({ text, passage: sentence.passage, gain: bestGain });
    left -= length;
    for (const key of pick.concepts.keys()) seen.add(key);
    const used = listRanges(text);
    for (let i = open.length - 1; i >= 0; i -= 1) {
      const other = open[i];
      if (other && (other === pick || overlaps(other.candidate.text, used))) open.splice(i, 1);
    }
  }
  return chosen.sort((a, b) => place(a.text) - place(b.text));
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
