import { estimateLength } from '../language.js';
import { listPhrases } from '../listPhrases.js';
import type { Article, Pictures, TracedText } from '../model.js';
import { acceptProposals } from './acceptProposals.js';
import {
  budgetBody,
  countLettersOf,
  leaveForPoints,
  lettersOfClaims,
  lettersOfPart,
  limitTyped,
  roomForTyped,
} from './budgetLetters.js';
import { headOf, nameHead, type Parents } from './heads/headPart.js';
import { nameParent } from './heads/titleBelow.js';
import { keepPromises } from './keepPromises.js';
import { limitProposals, varyKinds } from './limitProposals.js';
import type { Part, Sentence } from './passages.js';
import type { Frame } from './planFrame.js';
import { arrangePoints } from './points/arrangePoints.js';
import { choosePartPoints } from './points/choosePartPoints.js';
import { place } from './points/coverage.js';
import { weighMatter } from './points/headlines/weighMatter.js';
import { ShownWords } from './points/shownWords.js';
import type { Proposal } from './proposal.js';
import { rememberPart } from './recallParts.js';
import { isBareCount } from './recognise/countedNoun.js';
import { recogniseSlides } from './recognise/index.js';
import { isBareName } from './recognise/leads.js';
import { shortenCommands } from './shortenCommands.js';
import { spreadCommands } from './spreadCommands.js';
import { withoutFramed } from './withoutFramed.js';

/** So many times the budget is set right by what the slides came to show. */
const ROUNDS = 4;
const NEAR_ENOUGH = 0.01;

/** What the slides of the body depend on beside its text. */
export interface BodyContext {
  readonly article: Article;
  readonly frame: Pick<Frame, 'framed' | 'letters' | 'frameLetters' | 'titlesTell'>;
  /** The most slides there may be. */
  readonly most: number;
  readonly pictures: Pictures;
  /** Words that points are to show, as long as the article says them. */
  readonly kept?: ReadonlySet<string>;
  /** The titles of the sections, by their numbers. */
  readonly sections: ReadonlyMap<number, TracedText>;
  /** What the titles of parts stand under. */
  readonly parents: Parents;
}

/** The slides between the dividers, part by part: typed ones first, points for what they leave. */
export function planBody(parts: readonly Part[], context: BodyContext): Proposal[][] {
  const told = new Set<string>();
  const found = parts.map((part) => {
    const proposals = recogniseSlides(part, context.pictures).flatMap(
      (proposal) => withoutFramed(proposal, context.frame.framed) ?? [],
    );
    const open = proposals.filter(
      (proposal) => !isFramed(proposal, context) && (headOf(part) !== null || !areNames(proposal)),
    );
    return acceptProposals(open, lengthOf(part), told, context.frame.framed);
  });
  const limited = limitProposals(found, Math.max(Math.round(context.most * 0.85), parts.length));
  const target = budgetBody(context.frame.letters, context.frame.frameLetters);
  const letters = parts.map(lettersOfPart);

  // A part's title stands on each of its slides, and slides that are too many go: what that adds or leaves is known
  // only when the slides are there, so the budget is set right by it.
  let budget = target - countLettersOf(parts.flatMap((part) => part.title ?? []));
  // Where there are no slides left for points, the commands that were left out may take what they would have shown.
  let more = 0;
  let best: Proposal[][] | null = null;
  let most = -1;
  let last: Filling | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const short = shortenCommands(limited, roomForTyped(limited, target + more));
    const typed = limitTyped(short, target + more, letters);
    const left = leaveForPoints(typed, budget, context.most, context.article.language);
    // Where there is no slide left for what the budget would still allow, another round comes to the same.
    const slides: Proposal[][] =
      last && last.left === left && areSame(last.typed, typed) ? last.slides : fillParts(parts, typed, left, context);
    last = { typed, left, slides };
    const shown = sum(slides.flat().map(countShown));
    const fits = shown <= target;
    if (best === null || (fits ? shown > most || most > target : most > target && shown < most))
      [best, most] = [slides, shown];
    if (fits && target - shown < NEAR_ENOUGH * target) break;
    budget += target - shown;
    if (isShortened(limited, typed)) more = Math.max(0, more + target - shown);
  }
  return best ?? [];
}

/** Whether commands are left out for their letters. */
function isShortened(all: readonly (readonly Proposal[])[], kept: readonly (readonly Proposal[])[]): boolean {
  const count = (parts: readonly (readonly Proposal[])[]): number =>
    sum(parts.flat().map(({ body }) => (body.kind === 'commands' ? body.items.length : 0)));
  return count(kept) < count(all);
}

/** What a round came to. */
interface Filling {
  readonly typed: readonly (readonly Proposal[])[];
  readonly left: number;
  readonly slides: Proposal[][];
}

function areSame(one: readonly (readonly Proposal[])[], other: readonly (readonly Proposal[])[]): boolean {
  return one.every(
    (own, i) => own.length === other[i]?.length && own.every((proposal, j) => proposal === other[i]?.[j]),
  );
}

/** The typed slides of each part and points for what they leave, no more in all than there is room for. */
function fillParts(
  parts: readonly Part[],
  typed: readonly (readonly Proposal[])[],
  left: number,
  context: BodyContext,
): Proposal[][] {
  const points = choosePartPoints(parts, typed, left, context);
  const told = [...typed.flat().flatMap(({ claims }) => claims), ...points.flat().map(({ text }) => text)];
  const matter = weighMatter(parts);
  const repeated = listRepeated(typed);
  const arrange = (isTight: boolean): Proposal[][] => {
    const shown = new ShownWords([...told, ...context.frame.framed]);
    return parts.map((part, i) => {
      const title = nameHead(part, context.parents, context.article.language);
      const own = (typed[i] ?? []).map(placeOf);
      const slides = arrangePoints(points[i] ?? [], { part, typed: own, title, matter, shown, isTight });
      const titled = titleTyped(spreadCommands(typed[i] ?? []), title);
      return [...titled.map((proposal) => tellApart(proposal, title, repeated, context)), ...slides].sort(
        (a, b) => a.passage - b.passage || placeOf(a) - placeOf(b),
      );
    });
  };
  const spread = arrange(false);
  const all = spread.flat().length > context.most ? arrange(true) : spread;
  return limitProposals(
    all,
    context.most,
    parts.map((part) => part.section),
  ).map((proposals) => varyKinds(keepPromises(proposals)));
}

/** Slides that no words of their own head say what they are about by the title of their part. */
function titleTyped(proposals: readonly Proposal[], head: TracedText | null): readonly Proposal[] {
  if (!head) return proposals;
  return proposals.map((proposal) => {
    const { body } = proposal;
    switch (body.kind) {
      case 'figure':
      case 'pair':
      case 'stages':
      case 'points':
      case 'timeline':
      case 'commands':
      case 'table':
      case 'code':
        // What begins with the title would be said twice.
        if (body.kind === 'points' && body.items.some(({ text }) => text.startsWith(head.text))) return proposal;
        return body.title === null || isBareCount(body.title.text)
          ? { ...proposal, body: { ...body, title: head } }
          : proposal;
      default:
        return proposal;
    }
  });
}

/** The titles that slides of more than one part have: `Questions you could ask`. */
function listRepeated(typed: readonly (readonly Proposal[])[]): ReadonlySet<string> {
  const parts = typed.map((own) => new Set(own.map(({ body }) => titleOf(body)?.text ?? '')));
  const all = parts.flatMap((titles) => [...titles]);
  return new Set(all.filter((title, i) => title !== '' && all.indexOf(title) !== i));
}

/** Such a slide with the title of its part before its own: `First interview · Questions you could ask`. */
function tellApart(
  proposal: Proposal,
  head: TracedText | null,
  repeated: ReadonlySet<string>,
  { article: { language } }: BodyContext,
): Proposal {
  const { body } = proposal;
  const title = titleOf(body);
  if (!head || !title || !repeated.has(title.text) || title.text === head.text) return proposal;
  const both = nameParent(title, [head], language);
  return both && (body.kind === 'points' || body.kind === 'stages')
    ? { ...proposal, body: { ...body, title: both } }
    : proposal;
}

function titleOf(body: Proposal['body']): TracedText | null {
  return 'title' in body ? body.title : null;
}

/** Letters that a slide shows, its title among them. */
function countShown({ body }: Proposal): number {
  return lettersOfClaims(body, listPhrases({ ...body, id: '', section: null, notes: [], seconds: 0, size: 0 }));
}

/** `年齡、城市、收入`: names, and nothing above them that says of what. */
function areNames({ body }: Proposal): boolean {
  if (body.kind !== 'stages' || body.title) return false;
  return body.items.filter(({ label, detail }) => !detail && isBareName(label.text)).length > 1;
}

/** Whether a proposal's own words are the title's, the standfirst's or the closing line's. */
function isFramed({ body, claims }: Proposal, { frame: { framed } }: BodyContext): boolean {
  const repeated = claims.filter((claim) => framed.some((text) => text.text === claim.text.replace(/[“”「」]/gu, '')));
  // Numbers of the sentence below the title: the cover has said them.
  if (
    body.kind === 'figure' &&
    !body.title &&
    claims.every((claim) => framed.some(({ text }) => text.includes(claim.text)))
  )
    return true;
  // A picture is also proposed without the statement about it.
  return body.kind === 'image' ? repeated.length > 0 : repeated.length > claims.length / 2;
}

function sentencesOf(part: Part): Sentence[] {
  return part.passages.flatMap((passage) => passage.sentences);
}

/** In em. */
export const lengthOf = rememberPart((part: Part): number =>
  sum(sentencesOf(part).map((sentence) => estimateLength(sentence.text.text))),
);

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Where a proposal's first words stand in the source. */
function placeOf({ claims }: Proposal): number {
  return Math.min(...claims.map(place));
}
