import { estimateLength } from '../language.js';
import { measureText } from '../mapBlocks.js';
import type { Block } from '../model.js';
import { BARE_LEVEL, type Candidate } from './headingCandidates.js';

/** Candidates that count up together: 1, 2, 3 … */
export type Series = readonly Candidate[];

/** Text under the numbers of a nested series, in em, below which it is a list and not a row of headings. */
const LEAST_TEXT_IN_NESTED = 60;

/**
 * The series of a document: candidates of one style and level that count up from 1 (or 0) with text between them. One
 * number in four may be missing, as in a damaged scrape, and one may count twice, as authors do who add a part. A lone
 * number is not taken for the second of a series.
 */
export function listSeries(candidates: readonly Candidate[], blocks: readonly Block[]): Series[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.level} ${candidate.style}`;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  const texts = measureTexts(blocks);
  const found = [...groups.values()].flatMap((group) =>
    countUp(dropLong(group), texts).filter((run) => !isPaging(run, blocks)),
  );
  return nestBare(found).filter(
    (run) => (run[0]?.level ?? 0) <= BARE_LEVEL || textPerItem(run, texts) >= LEAST_TEXT_IN_NESTED,
  );
}

/** Without long lines, but for those that the shorter ones around them leave a number for. */
function dropLong(group: readonly Candidate[]): readonly Candidate[] {
  if (!group.some(({ isLong }) => isLong)) return group;
  const neighbour = (at: number, by: 1 | -1): number | undefined => {
    let index = at + by;
    while (group[index]?.isLong) index += by;
    const steps = (index - at) * by;
    const value = group[index]?.value;
    return value === undefined ? undefined : value - by * steps;
  };
  return group.filter(({ isLong, value }, i) => !isLong || (neighbour(i, -1) === value && neighbour(i, 1) === value));
}

/** For each block, the em and the number of the blocks with words before it. */
interface Texts {
  readonly em: readonly number[];
  readonly blocks: readonly number[];
}

function measureTexts(blocks: readonly Block[]): Texts {
  const em = [0];
  const counts = [0];
  for (const block of blocks) {
    em.push((em.at(-1) ?? 0) + measureText(block));
    counts.push((counts.at(-1) ?? 0) + (block.type === 'image' ? 0 : 1));
  }
  return { em, blocks: counts };
}

function countUp(group: readonly Candidate[], texts: Texts): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const [i, candidate] of group.entries()) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const step = last ? candidate.value - last.value : 0;
    if (run && last === group[i - 1] && step === 0 && countsTwice(run, candidate, group[i + 1], texts)) {
      run.push(candidate);
      continue;
    }
    // Lists whose items are all written `1.` count by their places.
    const isLazy = candidate.style === 'item' && candidate.value === 1 && run?.every(({ value }) => value === 1);
    const follows = step === 1 || (step === 2 && run && missing(run) === 0) || isLazy || skipsChapters(candidate, step);
    if (run && last && follows && hasTextBetween(texts, last.index, candidate.index)) run.push(candidate);
    else if (candidate.value <= 2) runs.push([candidate]);
  }
  return runs
    .filter((run) => isCounted(run) && hasTextBetween(texts, run.at(-1)?.index ?? 0, texts.em.length - 1))
    .map((run) => (isLazyRun(run) ? run.map((candidate, i) => ({ ...candidate, value: i + 1 })) : run));
}

/** Whoever tells of a book leaves chapters out, and says by a mark and a word that each is one: `## 第10章`. */
function skipsChapters({ level, style }: Candidate, step: number): boolean {
  return step > 0 && level < BARE_LEVEL && /^(?:chapter|label (?:chapter|kapitel|cap[ií]tulo|chapitre)\b)/u.test(style);
}

/**
 * Whether a series of headings goes on behind a number that it had already. Of a list in a section, the same number is
 * the section's own.
 */
function countsTwice(run: readonly Candidate[], again: Candidate, next: Candidate | undefined, texts: Texts): boolean {
  const last = run.at(-1);
  if (!last || !next || run.length < 2 || again.style === 'item' || again.value < 2) return false;
  const isFirst = run.every(({ value }, i) => value !== run[i + 1]?.value);
  const isAlike = (again.title.text === '') === (last.title.text === '') && again.title.text !== last.title.text;
  return (
    isFirst &&
    (isAlike || again.title.text === '') &&
    next.value === again.value + 1 &&
    holdsText(texts, last.index, again.index) &&
    holdsText(texts, again.index, next.index)
  );
}

/** In em: what an item of a list says is shorter than a section. */
const LEAST_SECTION = 60;

function holdsText({ em }: Texts, from: number, to: number): boolean {
  return (em[to] ?? 0) - (em[from + 1] ?? 0) >= LEAST_SECTION;
}

function isLazyRun(run: readonly Candidate[]): boolean {
  return run.length > 1 && run.every(({ style, value }) => style === 'item' && value === 1);
}

/** Two in a row from 1; three where the first, or one between, is missing. */
function isCounted(run: readonly Candidate[]): boolean {
  const isWhole = (run[0]?.value ?? 2) <= 1 && missing(run) <= 0;
  return run.length >= (isWhole ? 2 : 3);
}

function missing(run: readonly Candidate[]): number {
  return (run.at(-1)?.value ?? 0) - (run[0]?.value ?? 0) + 1 - new Set(run.map(({ value }) => value)).size;
}

/** Lines that follow each other directly are a list, not headings. */
function hasTextBetween({ blocks }: Texts, from: number, to: number): boolean {
  return (blocks[to] ?? 0) - (blocks[from + 1] ?? 0) > 0;
}

function textPerItem(run: Series, { em }: Texts): number {
  const first = run[0]?.index ?? 0;
  const last = run.at(-1)?.index ?? 0;
  return ((em[last] ?? 0) - (em[first] ?? 0)) / Math.max(1, run.length - 1);
}

/** Numbers alone on their lines that stand in the middle of sentences are a printed book's pages. */
function isPaging(run: Series, blocks: readonly Block[]): boolean {
  if (!run.every(({ style, level }) => style.startsWith('lone') && level >= BARE_LEVEL)) return false;
  const torn = run.filter(({ index }) => {
    const before = blocks[index - 1];
    if (before?.type !== 'paragraph') return false;
    const { text } = before.text;
    return estimateLength(text) > 24 && !/[。！？.!?…:：”」』"）)]\s*$/.test(text);
  });
  return torn.length * 2 >= run.length;
}

/** A bare style that counts anew between two numbers of another is below it. */
function nestBare(found: readonly Series[]): Series[] {
  const styles = new Map<string, Series[]>();
  for (const run of found)
    if (run[0]?.level === BARE_LEVEL) styles.set(run[0].style, [...(styles.get(run[0].style) ?? []), run]);
  if (styles.size < 2) return [...found];
  const depths = new Map<string, number>();
  for (const [style, runs] of styles) {
    const above = [...styles].filter(
      ([other, heads]) => other !== style && (isInside(runs, heads) || goesThrough(runs, heads)),
    );
    depths.set(style, Math.min(3, above.length));
  }
  return found.map((run) => {
    const depth = run[0]?.level === BARE_LEVEL ? (depths.get(run[0].style) ?? 0) : 0;
    return depth === 0 ? run : run.map((candidate) => ({ ...candidate, level: BARE_LEVEL + depth }));
  });
}

/** Whether each of the runs lies after a head of the other style, with no such head in its midst. */
function isInside(runs: readonly Series[], others: readonly Series[]): boolean {
  const heads = others.flatMap((run) => run.map(({ index }) => index)).sort((a, b) => a - b);
  const before = (index: number): number => countBelow(heads, index);
  return runs.every((run) => {
    const first = before(run[0]?.index ?? 0);
    return first > 0 && first === before(run.at(-1)?.index ?? 0);
  });
}

/**
 * Whether the other style's heads, two or more, part the row that the runs make: it counts on through them, the first of
 * them stands above it, and each has one of the row below it.
 */
function goesThrough(runs: readonly Series[], others: readonly Series[]): boolean {
  const heads = others.flatMap((run) => run.map(({ index }) => index)).sort((a, b) => a - b);
  const places = runs.flatMap((run) => run.map(({ index }) => index)).sort((a, b) => a - b);
  if (heads.length < 2 || places.length <= heads.length || countBelow(heads, places[0] ?? 0) !== 1) return false;
  return heads.every((head, i) => {
    const end = heads[i + 1] ?? Number.POSITIVE_INFINITY;
    return places.some((place) => place > head && place < end);
  });
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
