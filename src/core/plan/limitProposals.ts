import type { Proposal } from './proposal.js';

/** More than so many slides of one kind in a row tire an audience. */
const MOST_ALIKE = 2;

/**
 * Gives up the lightest slides until the talk fits its slot. Every part keeps its heaviest as long as there is room for
 * that; then every section does; then the heaviest of all stay.
 *
 * @param sections the section that each part belongs to; without them, each part is one
 */
export function limitProposals(
  parts: readonly (readonly Proposal[])[],
  most: number,
  sections: readonly (number | null)[] = parts.map((_, i) => i),
): Proposal[][] {
  const all = parts.flatMap((proposals, part) => proposals.map((proposal) => ({ proposal, part })));
  const kept = new Set(all.map(({ proposal }) => proposal));
  const lightestFirst = [...all].sort((a, b) => a.proposal.weight - b.proposal.weight);
  const groupings: ((part: number) => unknown)[] = [(part) => part, (part) => sections[part] ?? null];
  for (const groupOf of groupings) {
    const left = new Map<unknown, number>();
    for (const { proposal, part } of all)
      if (kept.has(proposal)) left.set(groupOf(part), (left.get(groupOf(part)) ?? 0) + 1);
    for (const { proposal, part } of lightestFirst) {
      if (kept.size <= most) break;
      const others = (left.get(groupOf(part)) ?? 0) - 1;
      if (others < 1 || !kept.delete(proposal)) continue;
      left.set(groupOf(part), others);
    }
  }
  for (const { proposal } of lightestFirst) if (kept.size > most) kept.delete(proposal);
  return parts.map((proposals) => proposals.filter((proposal) => kept.has(proposal)));
}

/** Where three of a kind follow each other, one moves past the next slide of another kind, or the lightest goes. */
export function varyKinds(proposals: readonly Proposal[]): Proposal[] {
  const varied = [...proposals];
  for (let i = MOST_ALIKE; i < varied.length; i += 1) {
    const run = varied.slice(i - MOST_ALIKE, i + 1);
    const kind = run[0]?.body.kind;
    if (!run.every((proposal) => proposal.body.kind === kind)) continue;
    const other = varied.findIndex((proposal, at) => at > i && proposal.body.kind !== kind);
    const moved = other < 0 || other > i + 3 ? undefined : varied.splice(other, 1)[0];
    if (moved) varied.splice(i, 0, moved);
    else if (kind === 'quote') {
      const lightest = [...run].sort((a, b) => a.weight - b.weight)[0];
      if (lightest) varied.splice(varied.indexOf(lightest), 1);
      i -= 1;
    }
  }
  return varied;
}
