import { estimateLength } from '../language.js';
import type { Language, Pictures, TracedText } from '../model.js';
import { acceptProposals } from './acceptProposals.js';
import { budgetBody, countLettersOf, limitTyped } from './budgetLetters.js';
import { limitProposals, varyKinds } from './limitProposals.js';
import type { Part, Sentence } from './passages.js';
import { arrangePoints } from './points/arrangePoints.js';
import { choosePoints, type Point, place } from './points/choosePoints.js';
import { type Candidate, listCandidates } from './points/listCandidates.js';
import { type Concepts, weighConcepts } from './points/weighConcepts.js';
import type { Proposal } from './proposal.js';
import { recogniseSlides } from './recognise/index.js';

/** A part of so many letters that no typed slide shows gets at least one point, of so many. */
const WORTH_A_POINT = 60;
const LEAST_POINT = 60;
/** How often what a part leaves is passed on to others, and how much of its share a part spends that wants more. */
const ROUNDS = 3;
const NEARLY_ALL = 0.75;
/** In fewer sentences no concept recurs: there the whole article says what matters. */
const FEW_SENTENCES = 9;

export interface BodyContext {
  readonly language: Language;
  readonly damage: readonly { readonly start: number; readonly end: number }[];
  /** Words shown on the cover and the closing slide. */
  readonly framed: readonly TracedText[];
  /** Letters of the whole article. */
  readonly letters: number;
  /** Letters that the frame slides show: titles stand on the agenda and on their dividers. */
  readonly frameLetters: number;
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
  const budget = budgetBody(context.letters, context.frameLetters);
  const typed = limitTyped(limitProposals(found, Math.max(Math.round(context.most * 0.85), parts.length)), budget);
  const points = choosePartPoints(parts, typed, budget, context);
  const all = parts.map((part, i) => {
    const slides = arrangePoints(points[i] ?? [], part.title, context.language);
    return [...(typed[i] ?? []), ...slides].sort((a, b) => a.passage - b.passage || placeOf(a) - placeOf(b));
  });
  return limitProposals(
    all,
    context.most,
    parts.map((part) => part.section),
  ).map(varyKinds);
}

/** Points for what the typed slides leave. What a part cannot use of its share goes to those that can. */
function choosePartPoints(
  parts: readonly Part[],
  typed: readonly (readonly Proposal[])[],
  budget: number,
  context: BodyContext,
): Point[][] {
  const article = weighConcepts(
    parts.flatMap(sentencesOf).map((sentence) => sentence.text.text),
    context.language,
  );
  const open = parts.map((part, i): OpenPart => {
    const texts = sentencesOf(part).map((sentence) => sentence.text.text);
    return {
      candidates: sentencesOf(part).flatMap(listCandidates),
      concepts: texts.length < FEW_SENTENCES ? article : weighConcepts(texts, context.language),
      shown: [...(typed[i] ?? []).flatMap((proposal) => proposal.claims), ...context.framed],
    };
  });
  let budgets = shareBudget(parts, typed, budget);
  let chosen: Point[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    chosen = open.map(({ candidates, concepts, shown }, i) =>
      choosePoints(candidates, concepts, budgets[i] ?? 0, shown),
    );
    budgets = passOn(budgets, chosen);
  }
  return chosen;
}

interface OpenPart {
  readonly candidates: readonly Candidate[];
  readonly concepts: Concepts;
  readonly shown: readonly TracedText[];
}

/** Shares what the typed slides leave among the parts: the more of a part is not yet shown, the more of it. */
function shareBudget(parts: readonly Part[], typed: readonly (readonly Proposal[])[], budget: number): number[] {
  const letters = parts.map((part) => countLettersOf(sentencesOf(part).map((sentence) => sentence.text)));
  const used = typed.map((proposals) => countLettersOf(proposals.flatMap((proposal) => proposal.claims)));
  const left = Math.max(0, budget - sum(used));
  const open = letters.map((count, i) => Math.max(0, count - 2 * (used[i] ?? 0)));
  const allOpen = Math.max(1, sum(open));
  return letters.map((count, i) => {
    const fair = ((open[i] ?? 0) / allOpen) * left;
    const isBare = used[i] === 0 && count >= WORTH_A_POINT;
    return Math.max(fair, isBare ? Math.min(LEAST_POINT, count) : 0);
  });
}

/** The budgets of the next round: parts that have spent theirs divide what the others have left. */
function passOn(budgets: readonly number[], chosen: readonly (readonly Point[])[]): number[] {
  const spent = chosen.map((points) => countLettersOf(points.map((point) => point.text)));
  const isFull = budgets.map((budget, i) => (spent[i] ?? 0) >= budget * NEARLY_ALL);
  const left = sum(budgets) - sum(spent);
  const full = sum(budgets.filter((_, i) => isFull[i]));
  return budgets.map((budget, i) => (isFull[i] && full > 0 ? budget + (budget / full) * left : (spent[i] ?? 0)));
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Where a proposal's first words stand in the source. */
function placeOf({ claims }: Proposal): number {
  return Math.min(...claims.map(place));
}
