import { estimateLength } from '../language.js';
import type { Language, Pictures, TracedText } from '../model.js';
import { acceptProposals } from './acceptProposals.js';
import { limitProposals, varyKinds } from './limitProposals.js';
import type { Part, Sentence } from './passages.js';
import { arrangePoints } from './points/arrangePoints.js';
import { choosePoints, place } from './points/choosePoints.js';
import { limitOf, listCandidates } from './points/listCandidates.js';
import { type Concepts, weighConcepts } from './points/weighConcepts.js';
import type { Proposal } from './proposal.js';
import { recogniseSlides } from './recognise/index.js';

/** The share of the text that slides show; a short text shows more of itself. */
const SHARE = 0.33;
const SHARE_OF_SHORT = 0.42;
const SHORT = 3800;

/** A part of some length is never without a point, whatever the typed slides take. */
const LEAST_POINTS = 0.065;
const LONG_PART = 150;
/** A part of so many em that no typed slide shows gets at least one point. */
const WORTH_A_POINT = 60;
/** In fewer sentences no concept recurs: there the whole article says what matters. */
const FEW_SENTENCES = 9;

export interface BodyContext {
  readonly language: Language;
  readonly damage: readonly { readonly start: number; readonly end: number }[];
  /** Words shown on the cover and the closing slide. */
  readonly framed: readonly TracedText[];
  /** All words that the frame slides show, in em: titles stand on the agenda and on their dividers. */
  readonly frameLength: number;
  readonly most: number;
  readonly pictures: Pictures;
}

/** The slides between the dividers, part by part: typed ones first, points for what they leave. */
export function planBody(parts: readonly Part[], context: BodyContext): Proposal[][] {
  const told = new Set<string>();
  const found = parts.map((part) => {
    const proposals = recogniseSlides(part.passages, context.damage, context.pictures);
    const open = proposals.filter((proposal) => !isFramed(proposal, context));
    return acceptProposals(open, lengthOf(part), told);
  });
  const typed = limitProposals(found, Math.max(Math.round(context.most * 0.85), parts.length));
  const article = weighConcepts(
    parts.flatMap(sentencesOf).map((sentence) => sentence.text.text),
    context.language,
  );
  const budgets = shareBudget(parts, typed, context);
  const all = parts.map((part, i) => {
    const own = typed[i] ?? [];
    const points = planPoints(part, own, budgets[i] ?? 0, context, article);
    return [...own, ...points].sort((a, b) => a.passage - b.passage || placeOf(a) - placeOf(b));
  });
  return limitProposals(
    all,
    context.most,
    parts.map((part) => part.section),
  ).map(varyKinds);
}

/**
 * Shares what the typed slides leave of the article's share among the parts: the more of a part is not yet shown, the
 * more of it goes to points.
 */
function shareBudget(parts: readonly Part[], typed: readonly (readonly Proposal[])[], context: BodyContext): number[] {
  const lengths = parts.map(lengthOf);
  const used = typed.map((proposals) => lengthOfTexts(proposals.flatMap((proposal) => proposal.claims)));
  const total = sum(lengths);
  const share = charactersOf(parts) < SHORT ? SHARE_OF_SHORT : SHARE;
  const left = Math.max(0, total * share - sum(used) - context.frameLength);
  const open = lengths.map((length, i) => Math.max(0, length - 2 * (used[i] ?? 0)));
  const allOpen = Math.max(1, sum(open));
  const sample = parts.flatMap(sentencesOf).find((sentence) => !sentence.damaged)?.text.text ?? '';
  return lengths.map((length, i) => {
    const isBare = used[i] === 0 && length >= WORTH_A_POINT;
    const least = isBare ? limitOf(sample) : length >= LONG_PART ? length * LEAST_POINTS : 0;
    return Math.max(((open[i] ?? 0) / allOpen) * left, least);
  });
}

function planPoints(
  part: Part,
  typed: readonly Proposal[],
  budget: number,
  context: BodyContext,
  article: Concepts,
): Proposal[] {
  const sentences = sentencesOf(part);
  const shown = [...typed.flatMap((proposal) => proposal.claims), ...context.framed];
  const texts = sentences.map((sentence) => sentence.text.text);
  const concepts = texts.length < FEW_SENTENCES ? article : weighConcepts(texts, context.language);
  const points = choosePoints(sentences.flatMap(listCandidates), concepts, budget, shown);
  return arrangePoints(points, part.title, context.language);
}

/** Whether a proposal's own words are the title's, the standfirst's or the closing line's. */
function isFramed({ body, claims }: Proposal, { framed }: BodyContext): boolean {
  const repeated = claims.filter((claim) => framed.some((text) => text.text === claim.text.replace(/[“”「」]/gu, '')));
  // A picture is also proposed without the statement about it.
  return body.kind === 'image' ? repeated.length > 0 : repeated.length > claims.length / 2;
}

function sentencesOf(part: Part): Sentence[] {
  return part.passages.flatMap((passage) => passage.sentences);
}

/** In em. */
export function lengthOf(part: Part): number {
  return sum(sentencesOf(part).map((sentence) => estimateLength(sentence.text.text)));
}

function charactersOf(parts: readonly Part[]): number {
  return sum(parts.flatMap(sentencesOf).map((sentence) => sentence.text.text.length));
}

export function lengthOfTexts(texts: readonly TracedText[]): number {
  return sum(texts.map((text) => estimateLength(text.text)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Where a proposal's first words stand in the source. */
function placeOf({ claims }: Proposal): number {
  return Math.min(...claims.map(place));
}
