import { listTexts, measureText } from '../mapBlocks.js';
import type { Block, Language } from '../model.js';
import { listTerms } from '../plan/points/weighConcepts.js';

/** The text on either side of a gap that is compared, in em and in blocks. */
const WINDOW = 260;
const MOST_BLOCKS = 12;

/**
 * Where the topic changes: the first blocks of new segments, at most `wanted - 1` of them. TextTiling (M. A. Hearst,
 * “TextTiling: Segmenting Text into Multi-paragraph Subtopic Passages”, Computational Linguistics 23(1), 1997) with
 * paragraphs as tokens sequences, and the concepts that slides are chosen by (bigrams, stems) as tokens: the gaps
 * between blocks whose sides share the fewest words, compared with the peaks around them, are taken first.
 */
export function findTopicBreaks(blocks: readonly Block[], wanted: number, language: Language): number[] {
  const terms = blocks.map((block) =>
    listTerms(
      listTexts(block)
        .map((text) => text.text)
        .join('\n'),
      language,
    ),
  );
  const lengths = blocks.map(measureText);
  const weights = weighTerms(terms);
  const gaps = blocks.map((_, i) => (i === 0 ? 1 : compareSides(terms, lengths, weights, i)));
  const depths = measureDepths(gaps);
  const before = [0];
  for (const length of lengths) before.push((before.at(-1) ?? 0) + length);
  const total = before.at(-1) ?? 0;
  const least = total / (wanted * 2);
  const order = depths.map((depth, at) => ({ depth, at })).sort((a, b) => b.depth - a.depth || a.at - b.at);
  const chosen = [0, blocks.length];
  for (const { at, depth } of order) {
    if (chosen.length > wanted || depth <= 0) break;
    const isClear = chosen.every((other) => Math.abs((before[other] ?? 0) - (before[at] ?? 0)) >= least);
    if (isClear && isText(blocks[at])) chosen.push(at);
  }
  return chosen.filter((at) => at > 0 && at < blocks.length).sort((a, b) => a - b);
}

/** A picture or a table does not open a topic: it belongs to the text before it. */
function isText(block: Block | undefined): boolean {
  return block?.type === 'paragraph' || block?.type === 'quote';
}

function weighTerms(terms: readonly ReadonlySet<string>[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const set of terms) for (const term of set) uses.set(term, (uses.get(term) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [term, count] of uses) if (count >= 2) weights.set(term, Math.log(1 + terms.length / count));
  return weights;
}

/** The cosine of the two sides of the gap before block `at`. */
function compareSides(
  terms: readonly ReadonlySet<string>[],
  lengths: readonly number[],
  weights: ReadonlyMap<string, number>,
  at: number,
): number {
  const left = collect(terms, lengths, weights, at - 1, -1);
  const right = collect(terms, lengths, weights, at, 1);
  let dot = 0;
  for (const [term, value] of left) dot += value * (right.get(term) ?? 0);
  const norm = Math.sqrt(squares(left) * squares(right));
  return norm === 0 ? 0 : dot / norm;
}

function collect(
  terms: readonly ReadonlySet<string>[],
  lengths: readonly number[],
  weights: ReadonlyMap<string, number>,
  from: number,
  step: 1 | -1,
): Map<string, number> {
  const vector = new Map<string, number>();
  let em = 0;
  for (
    let i = from, blocks = 0;
    i >= 0 && i < terms.length && em < WINDOW && blocks < MOST_BLOCKS;
    i += step, blocks += 1
  ) {
    for (const term of terms[i] ?? []) {
      const weight = weights.get(term);
      if (weight !== undefined) vector.set(term, (vector.get(term) ?? 0) + weight);
    }
    em += lengths[i] ?? 0;
  }
  return vector;
}

function squares(vector: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  return sum;
}

/** How far each gap lies below the nearest peaks on its two sides. */
function measureDepths(gaps: readonly number[]): number[] {
  const left = climb(gaps);
  const right = climb([...gaps].reverse()).reverse();
  return gaps.map((gap, i) => (i === 0 ? 0 : (left[i] ?? gap) - gap + ((right[i] ?? gap) - gap)));
}

/** For each value the peak reached by walking back as long as values rise. */
function climb(values: readonly number[]): number[] {
  const peaks: number[] = [];
  for (const [i, value] of values.entries()) {
    const previous = values[i - 1];
    // The first gap has no left side: it is no peak.
    peaks.push(previous !== undefined && i > 1 && previous >= value ? (peaks[i - 1] ?? value) : value);
  }
  return peaks;
}
