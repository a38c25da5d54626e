import { keepsWord } from '../../keepPromises.js';
import { type Point, place } from '../coverage.js';
import type { Head } from './listHeads.js';
import { mayStandTogether, measureGap, type Stretch } from './mayStandTogether.js';
import { weighHead } from './weighHead.js';
import type { Matter } from './weighMatter.js';

/** Points of one slide, with what heads them. */
export interface Group {
  readonly points: readonly Point[];
  readonly head: Head | null;
}

export interface Grouping extends Stretch {
  readonly matter: Matter;
  /** The most points of a slide, its title among them. */
  readonly most: number;
  /** Whether the part has a title, which may stand above any of its slides. */
  readonly isTitled: boolean;
  readonly isTight: boolean;
}

/** What a slide costs, and where slides are scarce. */
const COST = 0.55;
const COST_OF_SCARCE = 2;
/** By how many points stand below it: one is better set large by itself. */
const BELOW = [0, 0.6, 0.9, 1, 1] as const;
/**
 * What points are worth that no words of theirs head: below a speaker's name, below their part's title again, and one
 * alone. Less than a slide costs: they take no more slides than they fill.
 */
const NAMED = 0.3;
const TITLED_AGAIN = 0.4;
const ALONE = 0.15;
/** What each paragraph between them takes. */
const APART = 0.08;

interface Best {
  readonly value: number;
  readonly from: number;
  readonly group: Group | null;
}

/**
 * Parts points, in the article's order, into slides: of all ways to do it the one that leaves most of them below words that
 * head them, without more slides than that takes.
 */
export function groupPoints(points: readonly Point[], heads: readonly Head[], grouping: Grouping): Group[] {
  const cost = grouping.isTight ? COST_OF_SCARCE : COST;
  const byPassage = new Map<number, Head[]>();
  for (const head of heads) {
    const near = byPassage.get(head.passage);
    if (near) near.push(head);
    else byPassage.set(head.passage, [head]);
  }
  const best: Best[] = [{ value: 0, from: 0, group: null }];
  for (let end = 1; end <= points.length; end += 1) {
    let found: Best = { value: Number.NEGATIVE_INFINITY, from: end - 1, group: null };
    for (let from = end - 1; from >= 0 && end - from <= grouping.most; from -= 1) {
      const [first, second] = [points[from], points[from + 1]];
      if (first && second && from + 1 < end && !mayStandTogether(first, second, grouping)) break;
      const stretch = { points: points.slice(from, end), before: points[from - 1], behind: points[end] };
      const { group, worth } = headPoints(stretch, byPassage, grouping);
      const value = (best[from]?.value ?? 0) + worth - cost;
      if (value > found.value) found = { value, from, group };
    }
    best.push(found);
  }
  const groups: Group[] = [];
  for (let end = points.length; end > 0; ) {
    const { from, group } = best[end] as Best;
    if (group) groups.unshift(group);
    end = from;
  }
  return groups;
}

interface Run {
  readonly points: readonly Point[];
  /** The points of the slides before and behind it. */
  readonly before: Point | undefined;
  readonly behind: Point | undefined;
}

/** Points with the best that heads them, and what they are worth together. */
function headPoints(
  run: Run,
  heads: ReadonlyMap<number, readonly Head[]>,
  { matter, most, isTitled, part }: Grouping,
): { group: Group; worth: number } {
  const { points, before, behind } = run;
  const [first, last] = [points[0], points.at(-1)] as [Point, Point];
  const isNamed = first.speaker !== undefined || first.head !== undefined;
  let worth = isNamed || (isTitled && !before) ? NAMED : points.length === 1 ? ALONE : isTitled ? TITLED_AGAIN : 0;
  let head: Head | null = null;
  for (let at = first.passage - 1; at <= last.passage + 1 && !isNamed; at += 1)
    for (const one of heads.get(at) ?? []) {
      if (one.start <= (before ? place(before.text) : -1)) continue;
      if (one.start >= (behind ? place(behind.text) : Number.POSITIVE_INFINITY)) continue;
      const others = one.point ? points.filter((point) => point !== one.point) : points;
      if (one.point && others.length === points.length) continue;
      const items = others.length + (one.rest ? 1 : 0);
      // What goes on from its claim stands right below it.
      if (items >= most || (one.rest && one.point !== first)) continue;
      const value = (weighHead(one, others, matter) ?? 0) * (BELOW[items] ?? 1);
      if (value > worth && keepsWord(one.text.text, items)) [worth, head] = [value, one];
    }
  const apart = APART * Math.max(0, measureGap(first, last, part) - 1);
  return { group: { points, head }, worth: worth - apart };
}
