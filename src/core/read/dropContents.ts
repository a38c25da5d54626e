import { bareWords } from '../bareWords.js';
import { estimateLength } from '../language.js';
import type { Block } from '../model.js';

/** What heads a list of what is to come. */
const HEAD =
  /^[^\p{L}\p{N}]{0,6}(?:(?:table of )?contents|on this page|in this article|目\s*[录錄次]|本文目[录錄]|文章目[录錄]|목\s?차|inhalt(?:sverzeichnis)?|sommaire|table des matières|[ií]ndice|contenido|المحتويات)\s*[:：]?$/iu;
const FEWEST = 3;
/** In em. */
const LONGEST_ENTRY = 40;
/** So many of the lines are said again further down. */
const LEAST_SAID = 0.6;

/** Dots that lead to the number of a page: nothing else is set so. */
const LEADER = /(?:\s?[.．·]){5,}\s*(?:\d{1,4}|[ivxlc]{1,6})$/iu;

/** Takes out what a printed table of contents is made of, and the word above it. */
function dropLeaders(blocks: readonly Block[]): readonly Block[] {
  const isEntry = (block: Block | undefined): boolean =>
    (block?.type === 'paragraph' || block?.type === 'heading') && LEADER.test(block.text.text);
  if (blocks.filter(isEntry).length < FEWEST) return blocks;
  return blocks.filter(
    (block, i) =>
      !isEntry(block) &&
      !(
        (block.type === 'paragraph' || block.type === 'heading') &&
        HEAD.test(block.text.text.trim()) &&
        isEntry(blocks[i + 1])
      ),
  );
}

/**
 * Takes a table of contents out of a plain text: the lines below such a head, of which most are said again further down,
 * each as a line of its own. Without that it is no head.
 */
export function dropContents(all: readonly Block[]): readonly Block[] {
  const blocks = dropLeaders(all);
  const lines = blocks.map((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? bare(block.text.text) : '',
  );
  const head = blocks.findIndex(
    (block) => (block.type === 'paragraph' || block.type === 'heading') && HEAD.test(block.text.text.trim()),
  );
  if (head < 0) return blocks;
  const last = new Map(lines.map((line, index) => [line, index]));
  let end = head + 1;
  let said = 0;
  const entries = new Set<string>();
  for (let block = blocks[end]; block; block = blocks[end]) {
    const words = block.type === 'list' ? block.items.map(({ text }) => bare(text)) : [lines[end] ?? ''];
    const known = words.filter((word) => word !== '' && (last.get(word) ?? -1) > end).length;
    const isEntry =
      block.type === 'list' || (block.type === 'paragraph' && estimateLength(block.text.text) <= LONGEST_ENTRY);
    if (words.some((word) => entries.has(word))) break;
    for (const word of words) if (word !== '') entries.add(word);
    // What is said here for the last time is no entry: the text begins.
    if (!isEntry || (known === 0 && !/^\s*\d/.test(block.type === 'paragraph' ? block.text.text : ''))) break;
    said += known > 0 ? 1 : 0;
    end += 1;
  }
  const count = end - head - 1;
  const isList = count >= FEWEST || blocks[head + 1]?.type === 'list';
  return isList && said >= count * LEAST_SAID ? [...blocks.slice(0, head), ...blocks.slice(end)] : blocks;
}

/** Without the number before it and the button behind it. */
function bare(text: string): string {
  const words = text
    .replace(/^\s*\d{1,2}(?:\.\d{1,2})*[.、)]?\s*/, '')
    .trimEnd()
    .replace(/[[［][^[\]［］]{1,12}[\]］]$/u, '');
  return bareWords(words);
}
