import type { Proposal } from './proposal.js';

/** More than so many slides of one kind in a row tire an audience. */
const MOST_ALIKE = 2;

/** Gives up the lightest slides until the talk fits its slot; every part keeps its heaviest. */
export function limitProposals(parts: readonly (readonly Proposal[])[], most: number): Proposal[][] {
  const kept = parts.map((proposals) => [...proposals]);
  const count = (): number => kept.reduce((sum, proposals) => sum + proposals.length, 0);
  while (count() > most) {
    const open = kept.filter((proposals) => proposals.length > 1);
    const lightest = open.flat().sort((a, b) => a.weight - b.weight)[0];
    const part = open.find((proposals) => lightest && proposals.includes(lightest));
    if (!lightest || !part) break;
    part.splice(part.indexOf(lightest), 1);
  }
  return kept;
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
