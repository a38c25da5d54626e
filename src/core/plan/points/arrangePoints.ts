import type { TracedText } from '../../model.js';
import type { Proposal } from '../proposal.js';
import { isSlight } from './alone/slight.js';
import { onlyTells } from './alone/stories.js';
import type { Point } from './coverage.js';
import { type Group, groupPoints } from './headlines/groupPoints.js';
import { listHeads } from './headlines/listHeads.js';
import type { Stretch } from './headlines/mayStandTogether.js';
import type { Matter } from './headlines/weighMatter.js';
import { isSignature } from './isClaim.js';
import type { ShownWords } from './shownWords.js';

const MOST_POINTS = 5;

/** What the slides of a part's points depend on beside them. */
export interface Arrangement extends Stretch {
  /** The title of the part, as slides are headed by it. */
  readonly title: TracedText | null;
  /** What the words of the article tell of what its sentences are about. */
  readonly matter: Matter;
  /** What slides show: words that become a title are added to it. */
  readonly shown: ShownWords;
  /** Whether slides are so scarce that points stand together whatever heads them. */
  readonly isTight: boolean;
}

/**
 * Points as slides, in the article's order: neighbours stand together below words that say what they come to, so that a
 * slide is titled by what it claims. A point alone is a statement.
 */
export function arrangePoints(points: readonly Point[], arrangement: Arrangement): Proposal[] {
  const { part, typed, title, matter, shown, isTight } = arrangement;
  const heads = listHeads({ part, typed }, points, shown);
  const most = title ? MOST_POINTS - 1 : MOST_POINTS;
  const groups = groupPoints(points, heads, { part, typed, matter, most, isTitled: title !== null, isTight });
  const language = part.passages.flatMap(({ sentences }) => sentences)[0]?.language ?? 'en';
  // Beside other slides of its part, none is better than one that says next to nothing.
  const isEmpty = (text: string): boolean =>
    onlyTells(text) || (groups.length > 1 && !part.talk && isSlight(text, language));
  return groups
    .filter(
      ({ points: [only, ...more], head }) =>
        only && (head || more.length > 0 || only.isItem || !isEmpty(only.text.text)),
    )
    .map((group, i) => toProposal(group, title, i === 0, shown));
}

function toProposal(group: Group, partTitle: TracedText | null, isFirst: boolean, shown: ShownWords): Proposal {
  const { points } = group;
  const { speaker = null, head: above = null } = points[0] ?? {};
  const own = speaker ?? above;
  // The part's own title heads its first slide; the next ones say what they claim, where words can.
  const head = (partTitle && isFirst) || own ? null : withoutShown(group, shown);
  if (head && !head.point) shown.add(head.text);
  const items = points.flatMap((point) => (point !== head?.point ? [point.text] : head.rest ? [head.rest] : []));
  const gain = points.reduce((sum, point) => sum + point.gain, 0);
  return {
    body: {
      kind: 'points',
      // In a talk that was written down, the slide says whose words they are; in an outline, what they are below.
      title: own ?? head?.text ?? (partTitle && heads(partTitle.text, items) ? partTitle : null),
      items,
      ...(head ? { isClaim: true } : {}),
    },
    passage: points[0]?.passage ?? 0,
    // On the scale of the typed slides: a full slide of good points is worth about as much as a quotation.
    weight: (items.length === 1 ? 4 : 5.5) + Math.min(3, gain / 50) + (partTitle || head ? 1 : 0),
    claims: [...(head && !head.point ? [head.text] : []), ...points.map((point) => point.text)],
  };
}

/** What stands between two slides may head either of them, and does the first. */
function withoutShown({ head }: Group, shown: ShownWords): Group['head'] {
  return head && !head.point && shown.has(head.text) ? null : head;
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
