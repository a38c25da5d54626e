import { CJK, estimateLength } from '../../language.js';
import type { Language, TracedText } from '../../model.js';
import { keepsWord } from '../keepPromises.js';
import type { Proposal } from '../proposal.js';
import { leansBack } from './alone/leansBack.js';
import { onlyTells } from './alone/stories.js';
import { hasPredicate } from './clauses/gates.js';
import { isLeadIn } from './clauses/leadIns.js';
import type { Point } from './coverage.js';
import { sharesMatter } from './governs.js';
import { isClaim, isSignature } from './isClaim.js';

const MOST_POINTS = 5;
/** Points of passages further apart than this are not about one thing. */
const NEAR = 3;
const LONGEST_TITLE_CJK = 38;
const LONGEST_TITLE_LATIN = 46;

/**
 * Points as slides, in the article's order: neighbours stand together, headed by the one that says most, so that a
 * slide is titled by what it claims. A point alone is a statement.
 */
export function arrangePoints(points: readonly Point[], partTitle: TracedText | null, language: Language): Proposal[] {
  const most = partTitle ? MOST_POINTS - 1 : MOST_POINTS;
  // The part's own title heads its first slide; the next ones say what they claim, where a point can.
  return groupPoints(points, most)
    .filter(([only, ...more]) => only && (more.length > 0 || !onlyTells(only.text.text)))
    .map((group, i) => toProposal(group, partTitle, i === 0, language));
}

/** Joins the nearest neighbours first, until what is left is far apart or full. */
function groupPoints(points: readonly Point[], most: number): Point[][] {
  const groups = points.map((point) => [point]);
  for (;;) {
    let best = -1;
    let least = NEAR + 1;
    for (let i = 0; i + 1 < groups.length; i += 1) {
      const [left, right] = [groups[i] ?? [], groups[i + 1] ?? []];
      if (left.length + right.length > most || !standTogether(left[0], right[0])) continue;
      const distance = (right[0]?.passage ?? 0) - (left.at(-1)?.passage ?? 0) + (left.length + right.length) / 10;
      if (distance < least) [best, least] = [i, distance];
    }
    const joined = groups[best + 1];
    if (best < 0 || !joined) return groups;
    groups[best]?.push(...joined);
    groups.splice(best + 1, 1);
  }
}

/** Points of two speakers, or of two items of an outline, are not about one thing. */
function standTogether(one: Point | undefined, other: Point | undefined): boolean {
  return one?.speaker?.text === other?.speaker?.text && one?.head?.text === other?.head?.text;
}

function toProposal(
  group: readonly Point[],
  partTitle: TracedText | null,
  isFirst: boolean,
  language: Language,
): Proposal {
  const { speaker = null, head: above = null } = group[0] ?? {};
  const own = speaker ?? above;
  const head = (partTitle && isFirst) || own ? null : chooseHead(group, language);
  const items = group.filter((point) => point !== head).map((point) => point.text);
  const gain = group.reduce((sum, point) => sum + point.gain, 0);
  const alone = group.length === 1;
  return {
    body: {
      kind: 'points',
      // In a talk that was written down, the slide says whose words they are; in an outline, what they are below.
      title: own ?? head?.text ?? (partTitle && heads(partTitle.text, items) ? partTitle : null),
      items,
    },
    passage: group[0]?.passage ?? 0,
    // On the scale of the typed slides: a full slide of good points is worth about as much as a quotation.
    weight: (alone ? 4 : 5.5) + Math.min(3, gain / 50) + (partTitle ? 1 : 0),
    claims: group.map((point) => point.text),
  };
}

/** A signature and a line drawn out of the text head nothing, and half of the only point says it twice. */
function heads(title: string, items: readonly TracedText[]): boolean {
  const [only, ...more] = items;
  return (
    !isSignature(title) &&
    !/^[„“«「『].*[“”»」』]$/u.test(title) &&
    !(more.length === 0 && only?.text.startsWith(title))
  );
}

/**
 * The first point, if it is short enough for a title and the others are about the same: a title that does not govern its
 * points is worse than none, and what is said after them was said because of them.
 */
function chooseHead(group: readonly Point[], language: Language): Point | null {
  const [first] = group;
  if (!first || group.length < 2 || !mayHead(first) || !keepsWord(first.text.text, group.length - 1)) return null;
  return governs(first, group, language) ? first : null;
}

/** An item of a list or an example is no title of the others. */
function mayHead({ text, isItem, isExample, isTurned }: Point): boolean {
  return (
    !isItem &&
    !isExample &&
    !isTurned &&
    !leansBack(text.text) &&
    !onlyTells(text.text) &&
    isTitle(text.text) &&
    isClaim(text)
  );
}

/** All the others share a noun with it: that they stand in the same paragraph is not enough. */
function governs(head: Point, group: readonly Point[], language: Language): boolean {
  return group.every((point) => point === head || sharesMatter(head.text.text, point.text.text, language));
}

function isTitle(text: string): boolean {
  const most = CJK.test(text) ? LONGEST_TITLE_CJK : LONGEST_TITLE_LATIN;
  return estimateLength(text) <= most && !isLeadIn(text) && !/[？?]$|\t/.test(text) && hasPredicate(text);
}
