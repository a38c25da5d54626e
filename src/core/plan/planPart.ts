import { estimateLength } from '../language.js';
import type { Language, TracedText } from '../model.js';
import { acceptProposals } from './acceptProposals.js';
import type { Part } from './passages.js';
import { arrangePoints } from './points/arrangePoints.js';
import { choosePoints, place } from './points/choosePoints.js';
import { listCandidates } from './points/listCandidates.js';
import { weighConcepts } from './points/weighConcepts.js';
import type { Proposal } from './proposal.js';
import { recogniseSlides } from './recognise/index.js';

/** The share of the text that slides show; a short text shows more of itself. */
const SHARE = 0.28;
const SHARE_OF_SHORT = 0.42;
const SHORT = 1800;

/** Typed slides leave room for at least this share in points. */
const LEAST_POINTS = 0.065;

export interface PartContext {
  readonly language: Language;
  readonly damage: readonly { readonly start: number; readonly end: number }[];
  /** The length of the whole article in em. */
  readonly articleLength: number;
  /** Words shown on the cover and the closing slide. */
  readonly framed: readonly TracedText[];
  readonly compared: Set<string>;
}

/** The slides of one stretch of the article: typed ones first, points for what they leave. */
export function planPart(part: Part, context: PartContext): Proposal[] {
  const sentences = part.passages.flatMap((passage) => passage.sentences);
  const length = sentences.reduce((sum, sentence) => sum + estimateLength(sentence.text.text), 0);
  const proposals = recogniseSlides(part.passages, context.damage).filter((proposal) => !isFramed(proposal, context));
  const typed = acceptProposals(proposals, length, context.compared);
  const shown = [...typed.flatMap((proposal) => proposal.claims), ...context.framed];
  const used = typed.flatMap((proposal) => proposal.claims).reduce((sum, text) => sum + estimateLength(text.text), 0);
  const share = context.articleLength < SHORT ? SHARE_OF_SHORT : SHARE;
  const budget = Math.max(length * share - used, length * LEAST_POINTS);
  const concepts = weighConcepts(
    sentences.map((sentence) => sentence.text.text),
    context.language,
  );
  const points = choosePoints(sentences.flatMap(listCandidates), concepts, budget, shown);
  return [...typed, ...arrangePoints(points, part.title)].sort(
    (a, b) => a.passage - b.passage || placeOf(a) - placeOf(b),
  );
}

/** Whether a proposal's own words are the title's, the standfirst's or the closing line's. */
function isFramed({ claims }: Proposal, { framed }: PartContext): boolean {
  const repeated = claims.filter((claim) => framed.some((text) => text.text === claim.text.replace(/[“”「」]/gu, '')));
  return repeated.length > claims.length / 2;
}

/** Where a proposal's first words stand in the source. */
export function placeOf({ claims }: Proposal): number {
  return Math.min(...claims.map(place));
}
