import { countLetters, lettersOfClaims } from './budgetLetters.js';
import type { Proposal } from './proposal.js';

/** Every part's proposals. */
type Parts = readonly (readonly Proposal[])[];

/** What a command costs beside its words, in letters: a short one is not kept for its shortness alone. */
const OVERHEAD = 30;

/**
 * Shows fewer commands a slide until all typed slides together show no more letters than there is room for, or every slide has
 * its first alone: that goes first which says the least in its letters that no other one on its slide says.
 */
export function shortenCommands(parts: Parts, most: number): readonly (readonly Proposal[])[] {
  const shortened = parts.map((proposals) => [...proposals]);
  let used = parts.flat().reduce((sum, { body, claims }) => sum + lettersOfClaims(body, claims), 0);
  while (used > most) {
    const least = findLeast(shortened);
    if (!least) break;
    const { own, at, item } = least;
    const shorter = dropItem(own[at] as Proposal, item);
    used -= lettersOfClaims(own[at]?.body, own[at]?.claims ?? []) - lettersOfClaims(shorter.body, shorter.claims);
    own[at] = shorter;
  }
  return shortened;
}

interface Least {
  readonly own: Proposal[];
  readonly at: number;
  readonly item: number;
}

function findLeast(parts: readonly Proposal[][]): Least | null {
  let least: Least | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const own of parts)
    for (const [at, { body }] of own.entries()) {
      if (body.kind !== 'commands') continue;
      for (const [item, { text, code, rest }] of body.items.entries()) {
        if (item === 0) continue;
        const beside = new Set(
          body.items.flatMap((other) => (other.code === code ? [] : [...namesIn(other.code.text)])),
        );
        const fresh = [...namesIn(code.text)].filter((name) => !beside.has(name)).length;
        // Of many in a row another one is missed the least.
        const rate = Math.sqrt(fresh) / (countLetters(text.text + (rest?.text ?? '')) + OVERHEAD) / body.items.length;
        // Of two alike the later goes.
        if (rate <= lowest) [least, lowest] = [{ own, at, item }, rate];
      }
    }
  return least;
}

function namesIn(code: string): ReadonlySet<string> {
  return new Set(code.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu));
}

function dropItem(proposal: Proposal, item: number): Proposal {
  const { body } = proposal;
  if (body.kind !== 'commands') return proposal;
  const { text, code, rest } = body.items[item] ?? {};
  const gone = new Set([text, code, rest]);
  return {
    ...proposal,
    body: { ...body, items: body.items.filter((_, at) => at !== item) },
    claims: proposal.claims.filter((claim) => !gone.has(claim)),
  };
}
