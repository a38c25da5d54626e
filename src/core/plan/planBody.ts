import { estimateLength } from '../language.js';
import { listPhrases } from '../listPhrases.js';
import type { Article, Pictures, TracedText } from '../model.js';
import { rememberFor } from '../rememberFor.js';
import { slice } from '../trace.js';
import { acceptProposals } from './acceptProposals.js';
import {
  budgetBody,
  countLetters,
  countLettersOf,
  leaveForPoints,
  lettersOfClaims,
  lettersOfPart,
  limitTyped,
  roomForTyped,
} from './budgetLetters.js';
import { saysOfWhat } from './heads/saysOfWhat.js';
import { nameParent } from './heads/titleBelow.js';
import { keepPromises } from './keepPromises.js';
import { limitProposals, varyKinds } from './limitProposals.js';
import type { Part, Sentence } from './passages.js';
import type { Frame } from './planFrame.js';
import { arrangePoints } from './points/arrangePoints.js';
import { choosePoints } from './points/choosePoints.js';
import { hasPredicate } from './points/clauses/gates.js';
import { type OpenPart, type Point, place } from './points/coverage.js';
import { weighMatter } from './points/headlines/weighMatter.js';
import { listOpen } from './points/listOpen.js';
import { ShownWords } from './points/shownWords.js';
import { type Concepts, weighConcepts } from './points/weighConcepts.js';
import type { Proposal } from './proposal.js';
import { rememberPart } from './recallParts.js';
import { isBareCount } from './recognise/countedNoun.js';
import { recogniseSlides } from './recognise/index.js';
import { isBareName } from './recognise/leads.js';
import { shortenCommands } from './shortenCommands.js';
import { spreadCommands } from './spreadCommands.js';
import { withoutFramed } from './withoutFramed.js';

/** A part of so many letters that no typed slide shows gets at least one point. */
const WORTH_A_POINT = 60;
/** So many times the budget is set right by what the slides came to show. */
const ROUNDS = 4;
const NEAR_ENOUGH = 0.01;
/** In fewer sentences no concept recurs: there the whole article says what matters. */
const FEW_SENTENCES = 9;

/** What the slides of the body depend on beside its text. */
export interface BodyContext {
  readonly article: Article;
  readonly frame: Pick<Frame, 'framed' | 'letters' | 'frameLetters' | 'titlesTell'>;
  /** The most slides there may be. */
  readonly most: number;
  readonly pictures: Pictures;
  /** The titles of the sections, by their numbers. */
  readonly sections: ReadonlyMap<number, TracedText>;
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
  const arrange = (isTight: boolean): Proposal[][] => {
    const shown = new ShownWords([...told, ...context.frame.framed]);
    return parts.map((part, i) => {
      const title = nameHead(part, context);
      const slides = arrangePoints(points[i] ?? [], { part, title, matter, shown, isTight });
      return [...titleTyped(spreadCommands(typed[i] ?? []), title), ...slides].sort(
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
        return body.title === null || isBareCount(body.title.text)
          ? { ...proposal, body: { ...body, title: head } }
          : proposal;
      default:
        return proposal;
    }
  });
}

/** Letters that a slide shows, its title among them. */
function countShown({ body }: Proposal): number {
  return lettersOfClaims(body, listPhrases({ ...body, id: '', section: null, notes: [], seconds: 0, size: 0 }));
}

/**
 * Points for what the typed slides leave.
 *
 * @param left in letters
 */
function choosePartPoints(
  parts: readonly Part[],
  typed: readonly (readonly Proposal[])[],
  left: number,
  context: BodyContext,
): Point[][] {
  const letters = parts.map(lettersOf);
  const concepts = weighParts(parts, context.article);
  const claims = typed.map((proposals) => proposals.flatMap((proposal) => proposal.claims));
  const used = typed.map((proposals) => sum(proposals.map(({ body, claims }) => lettersOfClaims(body, claims))));
  const open = letters.map((count, i) => Math.max(0, count - 2 * (used[i] ?? 0)));
  const allOpen = Math.max(1, sum(open));
  const openParts = parts.map((part, i): OpenPart => {
    return {
      candidates: listOpen(part),
      concepts: concepts[i] as Concepts,
      fair: ((open[i] ?? 0) / allOpen) * left,
      isShown: (used[i] ?? 0) > 0,
      section: part.section,
      isBare: !context.frame.titlesTell && used[i] === 0 && (letters[i] ?? 0) >= WORTH_A_POINT,
    };
  });
  return choosePoints(openParts, left, [...claims.flat(), ...context.frame.framed]);
}

/**
 * A part's title, where it is one: words that the text goes on from (`如果…，有些人不會買。但是…`), or begins with again,
 * are half a statement.
 */
function headOf({ title, passages }: Part): TracedText | null {
  const first = passages[0]?.sentences[0]?.text.text ?? '';
  const goesOn = /^(?:但|可是|不過|不过|然而|but\b|however\b|pero\b|mais\b|aber\b|しかし|하지만|그러나)/iu.test(first);
  const isHalf = first !== title?.text && first.startsWith(title?.text ?? '') && hasPredicate(title?.text ?? '');
  return title && !goesOn && !isHalf && !isPrice(title.text) ? title : null;
}

/** `［税込］￥2,851`: what something costs, and not what. */
function isPrice(title: string): boolean {
  return (
    /\d/u.test(title) &&
    /^(?:[\s\d.,，、¥￥$€£()（）[\]［］〔〕【】]|税込|税抜|税別|円|元|USD|EUR|[原售]价|[原售]價)+$/u.test(title)
  );
}

/** The same as the title of slides: with the section's beside it, where it does not say of what. */
function nameHead(part: Part, { article, sections }: BodyContext): TracedText | null {
  const own = headOf(part);
  // `Brave https://…`: the address is no part of the name.
  const head = own && slice(own, 0, own.text.search(/\s*(?:https?:\/\/\S*\s*)?$/u));
  const section = part.section === null ? null : sections.get(part.section);
  if (!head || !section || saysOfWhat(head.text)) return head;
  return nameParent(head, [section], article.language) ?? head;
}

const lettersOf = rememberPart((part: Part): number => countLetters(textsOf(part).join('')));

/** What the words of each part are worth. */
const weighParts = rememberFor((parts: readonly Part[], { language, source }: Article): readonly Concepts[] => {
  const texts = parts.map(textsOf);
  const all = weighConcepts(texts.flat(), language, source.text);
  return texts.map((own) => (own.length < FEW_SENTENCES ? all : weighConcepts(own, language, source.text)));
});

function textsOf(part: Part): string[] {
  return sentencesOf(part).map((sentence) => sentence.text.text);
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
