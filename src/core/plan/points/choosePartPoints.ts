import type { Article, TracedText } from '../../model.js';
import { rememberFor } from '../../rememberFor.js';
import { countLetters, lettersOfClaims } from '../budgetLetters.js';
import type { Part } from '../part.js';
import type { Frame } from '../planFrame.js';
import type { Proposal } from '../proposal.js';
import { rememberPart } from '../recallParts.js';
import { choosePoints } from './choosePoints.js';
import type { OpenPart, Point } from './coverage.js';
import type { Candidate } from './listCandidates.js';
import { listOpen } from './listOpen.js';
import { dropOffMatter, listMatters } from './matters.js';
import { type Concepts, weighConcepts } from './weighConcepts.js';

/** A part of so many letters that no typed slide shows gets at least one point. */
const WORTH_A_POINT = 60;
/** In fewer sentences no concept recurs: there the whole article says what matters. */
const FEW_SENTENCES = 9;

/** The article, and what is said on its frame. */
interface Around {
  readonly article: Article;
  readonly frame: Pick<Frame, 'framed' | 'titlesTell'>;
  /** The titles of the sections, by their numbers. */
  readonly sections: ReadonlyMap<number, TracedText>;
  /** Words that are chosen before all others. */
  readonly kept?: ReadonlySet<string>;
}

/**
 * Points for what the typed slides leave.
 *
 * @param left in letters
 */
export function choosePartPoints(
  parts: readonly Part[],
  typed: readonly (readonly Proposal[])[],
  left: number,
  { article, frame, sections, kept }: Around,
): Point[][] {
  const letters = parts.map(lettersOf);
  const concepts = weighParts(parts, article);
  const claims = typed.map((proposals) => proposals.flatMap((proposal) => proposal.claims));
  const used = typed.map((proposals) => sum(proposals.map(({ body, claims }) => lettersOfClaims(body, claims))));
  const open = letters.map((count, i) => Math.max(0, count - 2 * (used[i] ?? 0)));
  const allOpen = Math.max(1, sum(open));
  const candidates = listToTheMatter(parts, sections, frame.framed, article);
  const openParts = parts.map((part, i): OpenPart => {
    return {
      candidates: candidates[i] ?? [],
      opening: part.passages.flatMap(({ sentences }) => sentences)[0]?.text ?? null,
      concepts: concepts[i] as Concepts,
      fair: ((open[i] ?? 0) / allOpen) * left,
      isShown: (used[i] ?? 0) > 0,
      section: part.section,
      isBare: !frame.titlesTell && used[i] === 0 && (letters[i] ?? 0) >= WORTH_A_POINT,
    };
  });
  return choosePoints(openParts, left, [...claims.flat(), ...frame.framed], kept);
}

const lettersOf = rememberPart((part: Part): number => countLetters(textsOf(part).join('')));

/** What the points of each part may show that has to do with what the article's titles speak of. */
const listToTheMatter = rememberFor(
  (
    parts: readonly Part[],
    sections: ReadonlyMap<number, TracedText>,
    framed: readonly TracedText[],
    { language }: Article,
  ): readonly (readonly Candidate[])[] => {
    const matters = listMatters(
      [...framed, ...sections.values(), ...parts.flatMap(({ title }) => title ?? [])],
      language,
    );
    return parts.map((part) => dropOffMatter(listOpen(part), part, matters, language));
  },
);

/** What the words of each part are worth. */
const weighParts = rememberFor((parts: readonly Part[], { language, source }: Article): readonly Concepts[] => {
  const texts = parts.map(textsOf);
  const all = weighConcepts(texts.flat(), language, source.text);
  return texts.map((own) => (own.length < FEW_SENTENCES ? all : weighConcepts(own, language, source.text)));
});

function textsOf(part: Part): string[] {
  return part.passages.flatMap(({ sentences }) => sentences.map(({ text }) => text.text));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
