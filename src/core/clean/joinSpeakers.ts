import type { Block, TracedText } from '../model.js';
import { concat, EMPTY, traceGlue, trim } from '../trace.js';

/** A name and its colon, and nothing else. */
const NAME_ALONE =
  /^(?:\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}|[\p{Script=Han}\p{Script=Katakana}ー]{1,12}|[가-힣]{2,8})\s?[：:]$/u;
/** Of a talk: so many names stand alone, and at least two of them more than once. */
const FEWEST_TURNS = 4;
const FEWEST_NAMES = 2;
/** So many other headings to each turn. */
const MOST_HEADS = 1 / 4;

/**
 * Sets the names of those who speak before their words, where a transcript has each on a line or in a heading of its own:
 * they head nothing, and `Ada: …` is what talks are known by.
 */
export function joinSpeakers(blocks: readonly Block[]): readonly Block[] {
  const names = listNames(blocks);
  if (names.size === 0) return blocks;
  const joined: Block[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block;
    const name = readName(block);
    const next = blocks[i + 1];
    if (name && names.has(name.text) && next?.type === 'paragraph' && readName(next) === null) {
      const blank = name.text.endsWith(':') ? traceGlue(' ') : EMPTY;
      joined.push({ ...next, text: concat(name, blank, next.text) });
      i += 1;
    } else joined.push(block);
  }
  return joined;
}

function listNames(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [i, block] of blocks.entries()) {
    const name = readName(block);
    if (name && blocks[i + 1]?.type === 'paragraph') counts.set(name.text, (counts.get(name.text) ?? 0) + 1);
  }
  const turns = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  // Below each of several headings, `Pros:` and `Cons:` are labels.
  const heads = blocks.filter((block) => block.type === 'heading' && readName(block) === null).length;
  const isTalk = turns >= FEWEST_TURNS && repeated >= FEWEST_NAMES && heads <= turns * MOST_HEADS;
  return isTalk ? new Set(counts.keys()) : new Set();
}

function readName(block: Block): TracedText | null {
  if (block.type !== 'heading' && block.type !== 'paragraph') return null;
  const text = trim(block.text);
  return NAME_ALONE.test(text.text) ? text : null;
}
