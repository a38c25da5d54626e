import { estimateLength } from '../language.js';
import type { Block, TracedText } from '../model.js';
import { slice, trim } from '../trace.js';
import { parseNumber } from './parseNumber.js';

export interface Heading {
  /** The block that it is. */
  readonly index: number;
  /** 1 to 6 for a marked heading; 7 for a bare line that its number makes a heading. */
  readonly level: number;
  readonly numeral: number | null;
  /** Without its number. */
  readonly title: TracedText;
}

interface Candidate {
  readonly index: number;
  readonly level: number;
  readonly style: string;
  readonly value: number;
  readonly title: TracedText;
}

const LONGEST_BARE_HEADING = 36;
export const BARE_LEVEL = 7;

/**
 * All headings of a document. A marked heading is one by its mark. A bare line is one only if the whole document says
 * so: lines of the same style that count up from 1, are short, end no sentence, and have text between them.
 */
export function findHeadings(blocks: readonly Block[]): Heading[] {
  const candidates = blocks.flatMap((block, index) => toCandidate(block, index) ?? []);
  const marked = candidates.filter((candidate) => candidate.level < BARE_LEVEL);
  const bare = candidates.filter((candidate) => candidate.level === BARE_LEVEL);
  const numbered = new Map<number, Candidate>();
  for (const series of [...listSeries(marked, blocks), ...(marked.length > 0 ? [] : listSeries(bare, blocks))])
    for (const candidate of series) numbered.set(candidate.index, candidate);
  return blocks.flatMap((block, index): Heading[] => {
    const own = numbered.get(index);
    if (own) return [{ index, level: own.level, numeral: own.value, title: own.title }];
    if (block.type !== 'heading') return [];
    // A number such as `2.1` is the outline's, not the title's words.
    const part = /^\d{1,2}(?:\.\d{1,2})+[.、]?\s*/.exec(block.text.text)?.[0].length ?? 0;
    return [{ index, level: block.level, numeral: null, title: trim(slice(block.text, part)) }];
  });
}

function toCandidate(block: Block, index: number): Candidate | null {
  if (block.type !== 'heading' && block.type !== 'paragraph') return null;
  const number = parseNumber(block.text.text);
  if (!number) return null;
  const title = trim(slice(block.text, number.length));
  const level = block.type === 'heading' ? block.level : BARE_LEVEL;
  if (title.text === '') return null;
  if (level === BARE_LEVEL && !looksLikeTitle(title.text)) return null;
  return { index, level, style: number.style, value: number.value, title };
}

function looksLikeTitle(text: string): boolean {
  return estimateLength(text) <= LONGEST_BARE_HEADING && !/[。；;，,：:.]$/.test(text);
}

/** Runs of one style and level that count 1, 2, 3 … (or 0, 1, 2 …) through the document. */
function listSeries(candidates: readonly Candidate[], blocks: readonly Block[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.level} ${candidate.style}`;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups.values()].flatMap((group) => countUp(group, blocks)).sort((a, b) => b.length - a.length);
}

function countUp(group: readonly Candidate[], blocks: readonly Block[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const candidate of group) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last && run && candidate.value === last.value + 1 && hasTextBetween(blocks, last.index, candidate.index))
      run.push(candidate);
    else if (candidate.value <= 1) runs.push([candidate]);
  }
  return runs.filter((run) => run.length >= 2 && hasTextBetween(blocks, run.at(-1)?.index ?? 0, blocks.length));
}

/** Lines that follow each other directly are a list, not headings. */
function hasTextBetween(blocks: readonly Block[], from: number, to: number): boolean {
  return blocks.slice(from + 1, to).some((block) => block.type !== 'image');
}
