import type { TracedText } from '../model.js';
import { listRanges } from '../trace.js';
import { overlaps } from './points/rangeSet.js';
import type { Proposal } from './proposal.js';
import { findAnnouncements } from './recognise/countedNoun.js';

/** A point alone is no list. */
const FEWEST = 2;

/**
 * A list without the items that the cover or the closing slide shows; null where too few are left. Under the title `Three
 * rules` all three stand, wherever else one of them does.
 */
export function withoutFramed(proposal: Proposal, framed: readonly TracedText[]): Proposal | null {
  const { body } = proposal;
  if (body.kind !== 'points' || body.numerals || (body.title && findAnnouncements(body.title.text).length > 0))
    return proposal;
  const taken = framed.flatMap(listRanges);
  const items = body.items.filter((item) => !overlaps(item, taken));
  if (items.length === body.items.length) return proposal;
  const left = new Set(items);
  const claims = proposal.claims.filter((claim) => !body.items.includes(claim) || left.has(claim));
  return items.length < FEWEST ? null : { ...proposal, body: { ...body, items }, claims };
}
