import { lineOf } from '../lineOf.js';
import { listTexts } from '../mapBlocks.js';
import type { Block } from '../model.js';
import { isNameAlone } from '../read/names.js';
import { extent } from '../trace.js';
import type { Span } from './plainParts.js';

/** So many headings right above their text show how headings are set. */
const FEWEST_GLUED = 2;
/** `(1) …`, `* …` */
const NOTE = /^[(（[*]\s?(?:\d|\p{L}{4})/u;
/** A word that a language writes with a capital in titles alone. */
const SMALL_WORD = /\s\p{Ll}{4,}/u;

/**
 * What stands among plain headings and is set otherwise: a link to another page between blank lines, where headings stand right
 * above their text; the name of who wrote it below the last paragraph.
 */
export function listSetApart(spans: readonly Span[], blocks: readonly Block[], source: string): readonly Span[] {
  const isAlike = ({ last }: Span): boolean => isGlued(blocks[last], blocks[last + 1], source);
  const alike = areGlued(spans, blocks, source) ? spans.filter(isAlike) : spans;
  return spans.filter((span) => !alike.includes(span) || isSignature(span.first, alike, blocks));
}

/**
 * Whether a line among headings that are written as sentences are is the name of who wrote the text: notes stand below it.
 */
export function isSignature(index: number, spans: readonly Span[], blocks: readonly Block[]): boolean {
  if (!isNameAlone(lineOf(blocks[index])) || !NOTE.test(lineOf(blocks[index + 1]))) return false;
  return spans.every(({ first }) => first === index || SMALL_WORD.test(lineOf(blocks[first])));
}

/** Whether two headings or more stand right above their text, and as many as do not, in a text that sets blank lines. */
export function areGlued(spans: readonly Span[], blocks: readonly Block[], source: string): boolean {
  const glued = spans.filter(({ last }) => isGlued(blocks[last], blocks[last + 1], source));
  const ends = blocks.filter((block, i) => isGlued(block, blocks[i + 1], source));
  return glued.length >= FEWEST_GLUED && glued.length * 2 >= spans.length && ends.length * 2 < blocks.length;
}

/** Whether a line stands right above the next block, with no blank line between them. */
function isGlued(line: Block | undefined, next: Block | undefined, source: string): boolean {
  if (!line || !next) return false;
  const end = listTexts(line).map(extent).at(-1)?.end;
  const start = listTexts(next).map(extent)[0]?.start;
  return end !== undefined && start !== undefined && /^[ \t]*\r?\n[ \t]*$/.test(source.slice(end, start));
}
