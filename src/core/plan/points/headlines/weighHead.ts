import { CJK, estimateLength } from '../../../language.js';
import { type Point, place } from '../coverage.js';
import type { Head } from './listHeads.js';
import { type Matter, shareOf } from './weighMatter.js';

/** A head is worth about one; so much it has to be worth at least. */
const LEAST_HEAD = 0.75;
/** That a point shows it anyway, and that all speak of the same, adds no more. */
const MOST_ADDED = 0.35;
/** Of three that stand below a title, one may speak of something else. */
const UNRELATED = 1 / 3;
/** So much two sentences share that speak of the same: one word that not every sentence holds. */
const LEAST_SHARE = 0.4;
/** In em: a longer title is read twice. */
const SHORT_CJK = 24;
const SHORT_LATIN = 34;

/** How well words head points that stand below them: about 1, and more where all speaks for it; null: not well enough. */
export function weighHead(head: Head, others: readonly Point[], matter: Matter): number | null {
  const all = others.length + (head.rest ? 1 : 0);
  // A point alone is its own headline: words that no point shows are not spent on it.
  if (all === 0 || (all === 1 && !head.point)) return null;
  // Most sentences stand in the midst of the points: what they share with these makes none of them a head.
  const where = weighPlace(head, others);
  if (0.8 + MOST_ADDED + where < LEAST_HEAD) return null;
  const shares = others.map(({ text }) => shareOf(head.text.text, text.text, matter));
  const unrelated = others.filter((point, i) => !isRelated(head, point, shares[i] ?? 0)).length;
  if (unrelated > Math.floor(all * UNRELATED)) return null;
  const mean = others.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / others.length;
  const weight =
    0.8 -
    0.3 * (unrelated / all) +
    0.1 * Math.min(1, mean / 2) +
    where +
    // What a point shows takes no letters from others.
    (head.point ? 0.25 : 0) -
    (/\d/u.test(head.text.text) ? 0.25 : 0) -
    (isShort(head.text.text) ? 0 : head.point ? 0.15 : 0.25);
  return weight < LEAST_HEAD ? null : weight;
}

/** The sentence that a paragraph begins with says what those are about that go on from it, or speak of anything that it names. */
function isRelated({ opens, passage, next }: Head, point: Point, share: number): boolean {
  if (!opens || point.passage !== passage) return share >= LEAST_SHARE;
  const start = place(point.text);
  return share > 0 || (next !== null && next.start <= start && start < next.end);
}

/** What comes first says what follows, and what concludes what came before; in the midst of others it is one of them. */
function weighPlace(head: Head, others: readonly Point[]): number {
  const [first, last] = [others[0], others.at(-1)];
  if (!first || !last || head.start < place(first.text)) {
    const far = first ? first.passage - head.passage - (head.isWhole ? 1 : 0) : 0;
    return (head.opens ? 0.3 : 0.1) - 0.15 * Math.max(0, far);
  }
  const isBehind = head.start > place(last.text);
  return (isBehind && head.concludes ? 0.3 : -0.5) - 0.1 * Math.max(0, head.passage - last.passage - 1);
}

function isShort(text: string): boolean {
  return estimateLength(text) <= (CJK.test(text) ? SHORT_CJK : SHORT_LATIN);
}
