import { estimateLength, isCjk } from '../language.js';
import type { Language, Pictures, TracedText } from '../model.js';
import { acceptProposals } from './acceptProposals.js';
import { budgetBody, countLetters, countLettersOf, limitTyped } from './budgetLetters.js';
import { limitProposals, varyKinds } from './limitProposals.js';
import type { Part, Sentence } from './passages.js';
import { arrangePoints } from './points/arrangePoints.js';
import { choosePoints, type OpenPart, type Point, place } from './points/choosePoints.js';
import { listCandidates } from './points/listCandidates.js';
import { listJoined } from './points/listJoined.js';
import { weighConcepts } from './points/weighConcepts.js';
import type { Proposal } from './proposal.js';
import { recogniseSlides } from './recognise/index.js';

/** A part of so many letters that no typed slide shows gets at least one point. */
const WORTH_A_POINT = 60;
/** A slide full of points: four long ones. Two Latin letters are as long as one of Han. */
const LETTERS_PER_SLIDE = 240;
const LATIN_PER_SLIDE = 480;
/** In fewer sentences no concept recurs: there the whole article says what matters. */
const FEW_SENTENCES = 9;

export interface BodyContext {
  readonly language: Language;
  /** The text of the source. */
  readonly source: string;
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

/** Points for what the typed slides leave. */
function choosePartPoints(
  parts: readonly Part[],
  typed: readonly (readonly Proposal[])[],
  budget: number,
  context: BodyContext,
): Point[][] {
  const texts = parts.map((part) => sentencesOf(part).map((sentence) => sentence.text.text));
  const article = weighConcepts(texts.flat(), context.language, context.source);
  const letters = texts.map((own) => countLetters(own.join('')));
  const claims = typed.map((proposals) => proposals.flatMap((proposal) => proposal.claims));
  const used = claims.map(countLettersOf);
  // More than the slides left can hold is chosen in vain.
  const room =
    Math.max(0, context.most - typed.flat().length) * (isCjk(context.language) ? LETTERS_PER_SLIDE : LATIN_PER_SLIDE);
  const left = Math.max(0, Math.min(budget - sum(used), room));
  const open = letters.map((count, i) => Math.max(0, count - 2 * (used[i] ?? 0)));
  const allOpen = Math.max(1, sum(open));
  const openParts = parts.map((part, i): OpenPart => {
    const own = texts[i] ?? [];
    return {
      candidates: part.passages.flatMap((passage) => [
        ...passage.sentences.flatMap(listCandidates),
        ...listJoined(passage),
      ]),
      concepts: own.length < FEW_SENTENCES ? article : weighConcepts(own, context.language, context.source),
      fair: ((open[i] ?? 0) / allOpen) * left,
      isBare: used[i] === 0 && (letters[i] ?? 0) >= WORTH_A_POINT,
    };
  });
  return choosePoints(openParts, left, [...claims.flat(), ...context.framed]);
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
