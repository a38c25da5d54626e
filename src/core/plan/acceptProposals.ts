import type { TracedText } from '../model.js';
import { listRanges } from '../trace.js';
import { RangeSet } from './points/rangeSet.js';
import type { Proposal } from './proposal.js';
import { FEWEST_EVENTS } from './recognise/recogniseTimeline.js';

/** Below this a typed slide says too little to be one. */
const LEAST_WEIGHT = 5;

/** How many quotations a stretch of text may put on slides, per so many em of it. */
const EM_PER_QUOTE = 640;
/** The same for pictures: more of them would crowd out what the text says. */
const EM_PER_IMAGE = 300;

/**
 * The proposals that become slides: the weightiest first, none that shows words again which another one shows.
 * A figure or a comparison that the article gives twice is shown once. What draws words together from all over a stretch
 * has only those that nothing else shows.
 *
 * @param told what has been shown so far, over all parts: it is added to
 * @param framed words of the cover and the closing slide
 */
export function acceptProposals(
  proposals: readonly Proposal[],
  length: number,
  told: Set<string>,
  framed: readonly TracedText[] = [],
): Proposal[] {
  const accepted: Proposal[] = [];
  const taken = new RangeSet();
  let images = Math.max(1, Math.round(length / EM_PER_IMAGE));
  let quotes = Math.max(1, Math.round(length / EM_PER_QUOTE));
  const byWeight = proposals.map((proposal, order) => ({ proposal, order }));
  byWeight.sort((a, b) => b.proposal.weight - a.proposal.weight || a.order - b.order);
  for (const { proposal } of byWeight) {
    if (proposal.weight < LEAST_WEIGHT || proposal.shares) continue;
    if (proposal.body.kind === 'quote' && quotes === 0) continue;
    if (proposal.body.kind === 'image' && images === 0) continue;
    if (isTaken(proposal, taken)) continue;
    const fact = keyOfFact(proposal);
    const figures = keysOfFigures(proposal);
    // One number recurs by chance, several of them do not.
    if ((fact && told.has(fact)) || (figures.length > 1 && figures.every((figure) => told.has(`among ${figure}`))))
      continue;
    if (fact) told.add(fact);
    for (const figure of figures) told.add(`among ${figure}`);
    if (proposal.body.kind === 'quote') quotes -= 1;
    if (proposal.body.kind === 'image') images -= 1;
    accepted.push(proposal);
    taken.add(proposal.claims.flatMap(listRanges));
  }
  taken.add(framed.flatMap(listRanges));
  return [
    ...accepted,
    ...proposals.flatMap((proposal) => (proposal.shares ? (withoutShown(proposal, taken) ?? []) : [])),
  ];
}

/** A timeline with the events that no other slide shows; null where they are too few for one. */
function withoutShown(proposal: Proposal, taken: RangeSet): Proposal | null {
  const { body } = proposal;
  if (body.kind !== 'timeline') return proposal;
  const events = body.events.filter(({ text }) => !taken.overlaps(text));
  if (events.length < FEWEST_EVENTS) return null;
  return { ...proposal, body: { ...body, events }, claims: events.map(({ text }) => text) };
}

function isTaken({ claims }: Proposal, taken: RangeSet): boolean {
  const ranges = claims.flatMap(listRanges);
  const all = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  return taken.countShared(ranges) > all * 0.2;
}

/** What a slide is there to tell, where that is a single fact, or the picture that it is there to show. */
function keyOfFact(proposal: Proposal): string | null {
  const { body } = proposal;
  if (body.kind === 'image') return `image ${body.url}`;
  if (body.kind === 'compare') return `${body.from.text.text}|${body.to.text.text}|${body.multiple?.text ?? ''}`;
  const [figure, ...others] = keysOfFigures(proposal);
  return figure !== undefined && others.length === 0 ? figure : null;
}

/** 3800億 and 3800億元 are one figure. */
function keysOfFigures({ body }: Proposal): readonly string[] {
  const figures = body.kind === 'figure' ? body.figures : [];
  return figures.map(
    ({ value, unit }) => `${value.text}${/^[億亿萬万兆%％倍]|^\w+/u.exec(unit?.text ?? '')?.[0] ?? ''}`,
  );
}
