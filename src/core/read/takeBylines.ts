import { estimateLength } from '../language.js';
import type { ArticleFacts, Block, TracedText } from '../model.js';
import { endsSentence } from '../sentenceEnds.js';
import { type Dateline, readDateline } from './datelines.js';
import { LONGEST_LINE, readOpeningLine } from './readOpeningLine.js';

/** A byline stands above the text, not further down than this. */
const WITHIN = 8;

/**
 * Takes the lines above the text that say who wrote it and when: what they say becomes facts where the article has not
 * stated them, the lines themselves are kept apart.
 */
export function takeBylines(
  blocks: readonly Block[],
  facts: ArticleFacts,
): { blocks: readonly Block[]; facts: ArticleFacts; lines: readonly TracedText[] } {
  const { taken, author, date } = findBylines(blocks, facts);
  const { first, dateline } = findDateline(blocks.filter((block) => !taken.has(block)));
  // A text of bylines alone is its own matter.
  if (taken.size === blocks.length || (taken.size === 0 && !dateline)) return { blocks, facts, lines: [] };
  return {
    blocks: blocks.flatMap((block) => {
      if (taken.has(block)) return [];
      return block === first && dateline && block.type === 'paragraph' ? [{ ...block, text: dateline.rest }] : [block];
    }),
    facts: { ...facts, author: author ?? dateline?.author ?? null, date },
    lines: [...[...taken.values()].flat(), ...(dateline ? [dateline.line] : [])],
  };
}

interface Bylines extends Pick<ArticleFacts, 'author' | 'date'> {
  readonly taken: ReadonlyMap<Block, readonly TracedText[]>;
}

/** Who is named first counts, and what the article states itself before all. */
function findBylines(blocks: readonly Block[], facts: ArticleFacts): Bylines {
  const taken = new Map<Block, readonly TracedText[]>();
  let { author, date } = facts;
  let hasByline = false;
  let hasStandfirst = false;
  for (const [at, block] of blocks.slice(0, WITHIN).entries()) {
    const hasFacts = author !== facts.author || date !== facts.date;
    const above = { author: facts.author, hasByline, hasFacts, hasStandfirst };
    const line = readOpeningLine(blocks, at, above);
    if (line.kind === 'text') break;
    if (line.kind === 'standfirst') hasStandfirst = true;
    if (line.kind === 'rubric') taken.set(block, line.lines);
    if (line.kind !== 'byline') continue;
    hasByline = true;
    author ??= line.says.author ?? null;
    date ??= line.says.date ?? null;
    taken.set(block, line.lines);
  }
  return { taken, author, date };
}

/** A dateline opens the first paragraph that ends a sentence, or the first long one below what the text is about. */
function findDateline(blocks: readonly Block[]): { first: Block | null; dateline: Dateline | null } {
  const told = blocks.find((block, at) => block.type === 'paragraph' && at > 0 && endsSentence(block.text.text));
  const long = blocks.find((block) => block.type === 'paragraph' && estimateLength(block.text.text) > LONGEST_LINE);
  for (const first of [told, long]) {
    const dateline = first?.type === 'paragraph' ? readDateline(first.text) : null;
    if (first && dateline) return { first, dateline };
  }
  return { first: null, dateline: null };
}
