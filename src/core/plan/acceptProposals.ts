import { listRanges } from '../trace.js';
import type { Proposal } from './proposal.js';

/** Below this a typed slide says too little to be one. */
const LEAST_WEIGHT = 5;

/** How many quotations a stretch of text may put on slides, per so many em of it. */
const EM_PER_QUOTE = 640;

/**
 * The proposals that become slides: the weightiest first, none that shows words again which another one shows.
 * A comparison that the article makes twice is shown once.
 */
export function acceptProposals(proposals: readonly Proposal[], length: number, compared: Set<string>): Proposal[] {
  const accepted: Proposal[] = [];
  const taken: { start: number; end: number }[] = [];
  let quotes = Math.max(1, Math.round(length / EM_PER_QUOTE));
  const byWeight = proposals.map((proposal, order) => ({ proposal, order }));
  byWeight.sort((a, b) => b.proposal.weight - a.proposal.weight || a.order - b.order);
  for (const { proposal } of byWeight) {
    if (proposal.weight < LEAST_WEIGHT) continue;
    if (proposal.body.kind === 'quote' && quotes === 0) continue;
    if (!proposal.shares && isTaken(proposal, taken)) continue;
    const comparison = keyOfComparison(proposal);
    if (comparison && compared.has(comparison)) continue;
    if (comparison) compared.add(comparison);
    if (proposal.body.kind === 'quote') quotes -= 1;
    accepted.push(proposal);
    if (!proposal.shares) taken.push(...proposal.claims.flatMap(listRanges));
  }
  return accepted;
}

function isTaken(proposal: Proposal, taken: readonly { start: number; end: number }[]): boolean {
  let shared = 0;
  let all = 0;
  for (const range of proposal.claims.flatMap(listRanges)) {
    all += range.end - range.start;
    for (const other of taken)
      shared += Math.max(0, Math.min(range.end, other.end) - Math.max(range.start, other.start));
  }
  return shared > all * 0.2;
}

function keyOfComparison({ body }: Proposal): string | null {
  return body.kind === 'compare' ? `${body.from.text.text}|${body.to.text.text}|${body.multiple?.text ?? ''}` : null;
}
