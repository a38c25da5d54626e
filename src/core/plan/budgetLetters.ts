import { isCjk } from '../language.js';
import { listTexts } from '../mapBlocks.js';
import type { Language, TracedText } from '../model.js';
import { remember } from '../remember.js';
import type { Part } from './passages.js';
import type { Proposal, SlideBody } from './proposal.js';

/**
 * The share of the article's letters and digits that slides show, titles included. A talk that shows more is read
 * instead of heard; a short text shows more of itself, up to as much as one shows that is no longer short.
 */
const SHARE = 0.357;
const SHARE_OF_SHORT = 0.44;
const SHORT = 3950;

/** Of what the frame slides leave, typed slides take no more than this: points tell what no type fits. */
const TYPED_SHARE = 0.82;
/** And code no more than this: what it does is said in words. */
const CODE_SHARE = 0.4;
/** A letter of a command counts for so many of what is said of it. */
const COMMAND_WEIGHT = 0.1;
/** Commands with what is said of them tell as much as points do. */
const COMMANDS_SHARE = 0.95;
/** A part of a few lines may still show a slide of so much of the budget. */
const LEAST_SHARE = 0.1;
/** A slide full of points: four long ones. Two Latin letters are as long as one of Han. */
const LETTERS_PER_SLIDE = 240;
const LATIN_PER_SLIDE = 480;
/** Titles of so much of an article's letters are statements. */
const TELLING = 0.2;
/** Whatever the titles take, so much of the article's share is left for what the sections say. */
const LEAST_BODY = 0.23;
const LEAST_BODY_OF_SHORT = 0.4;

/** Letters and digits: what a reader takes for the length of a text, whatever its marks and spaces. */
export const countLetters: (text: string) => number = remember((text) => {
  // A letter outside the basic plane is two code units.
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).reduce((sum, run) => sum + run.length - countPairs(run), 0);
});

function countPairs(text: string): number {
  return text.match(/[\ud800-\udbff]/g)?.length ?? 0;
}

export function countLettersOf(texts: readonly TracedText[]): number {
  return texts.reduce((total, { text }) => total + countLetters(text), 0);
}

/**
 * Letters that a slide counts for in the budget: the few lines that stand below their sentence are taken in at a glance.
 *
 * @param claims the words that it shows
 */
export function lettersOfClaims(body: SlideBody | undefined, claims: readonly TracedText[]): number {
  const code = new Set(body?.kind === 'commands' ? body.items.map((item) => item.code) : []);
  const isCode = (claim: TracedText): boolean => code.has(claim);
  const words = countLettersOf(claims.filter((claim) => !isCode(claim)));
  return words + COMMAND_WEIGHT * countLettersOf(claims.filter(isCode));
}

/** Letters of a part in all its blocks, code and tables among them. */
export function lettersOfPart(part: Part): number {
  return countLettersOf(part.passages.flatMap(({ block }) => listTexts(block)));
}

/**
 * How many letters the slides between the dividers may show.
 *
 * @param article letters of the whole article
 * @param frames letters of the cover, the agenda, the dividers and the closing slide
 */
export function budgetBody(article: number, frames: number): number {
  const all = Math.max(article * SHARE, Math.min(article * SHARE_OF_SHORT, SHORT * SHARE));
  return Math.max(all - frames, all * (article < SHORT ? LEAST_BODY_OF_SHORT : LEAST_BODY));
}

/**
 * Whether the titles of a long article hold much of what may be shown: they are whole statements then, and their
 * dividers tell what the sections say: no section needs a point only to say something.
 *
 * @param article letters of the whole article
 * @param titles letters of its sections' titles
 */
export function doTitlesTell(article: number, titles: number): boolean {
  return article >= SHORT && titles >= article * TELLING;
}

/** Letters that typed slides may show: the more of them are commands, the less is left for points to tell. */
export function roomForTyped(parts: readonly (readonly Proposal[])[], budget: number): number {
  const count = (proposals: readonly Proposal[]): number => countLettersOf(proposals.flatMap(({ claims }) => claims));
  const all = parts.flat();
  const commands = count(all.filter(({ body }) => body.kind === 'commands')) / Math.max(1, count(all));
  return budget * (TYPED_SHARE + (COMMANDS_SHARE - TYPED_SHARE) * commands);
}

/**
 * Gives up the lightest typed slides until they leave room for points. Every part keeps its heaviest, unless that is
 * code of more than the part's share: a page of it is no summary.
 *
 * @param letters of each part
 */
export function limitTyped(
  parts: readonly (readonly Proposal[])[],
  budget: number,
  letters: readonly number[],
): Proposal[][] {
  const kept = parts.map((proposals) => [...proposals]);
  const shown = new Map(kept.flat().map((proposal) => [proposal, lettersOfClaims(proposal.body, proposal.claims)]));
  const all = Math.max(
    1,
    letters.reduce((sum, count) => sum + count, 0),
  );
  const lightestFirst = kept
    .flatMap((proposals, part) => proposals.map((proposal) => ({ proposal, part })))
    .sort(
      (a, b) => a.proposal.weight - b.proposal.weight || (shown.get(b.proposal) ?? 0) - (shown.get(a.proposal) ?? 0),
    );
  const giveUp = (open: typeof lightestFirst, most: number): void => {
    let used = open.reduce((sum, { proposal }) => sum + (shown.get(proposal) ?? 0), 0);
    for (const { proposal, part } of open) {
      if (used <= most) break;
      const own = kept[part];
      const count = shown.get(proposal) ?? 0;
      const isTooLong =
        proposal.body.kind === 'code' && count > budget * Math.max((letters[part] ?? 0) / all, LEAST_SHARE);
      if (!own || (own.length < 2 && !isTooLong)) continue;
      own.splice(own.indexOf(proposal), 1);
      used -= count;
    }
  };
  giveUp(
    lightestFirst.filter(({ proposal }) => proposal.body.kind === 'code'),
    budget * CODE_SHARE,
  );
  giveUp(
    lightestFirst.filter(({ proposal, part }) => kept[part]?.includes(proposal)),
    roomForTyped(parts, budget),
  );
  return kept;
}

/**
 * Letters that points may show beside the typed slides: more than the slides left can hold is chosen in vain.
 *
 * @param budget in letters, for all slides
 * @param most the most slides there may be
 */
export function leaveForPoints(
  typed: readonly (readonly Proposal[])[],
  budget: number,
  most: number,
  language: Language,
): number {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const used = sum(typed.map((proposals) => sum(proposals.map(({ body, claims }) => lettersOfClaims(body, claims)))));
  const room = Math.max(0, most - typed.flat().length) * (isCjk(language) ? LETTERS_PER_SLIDE : LATIN_PER_SLIDE);
  return Math.max(0, Math.min(budget - used, room));
}
