import type { TracedText } from '../model.js';
import { slice } from '../trace.js';

/** Lines of code that a room still reads. */
export const MOST_CODE_LINES = 14;

/** What each flaw of a cut costs, in lines that the parts may differ from an even share. */
const COST = { indent: 4, closing: 8, opening: 4, inside: 24, joined: 2 } as const;

/**
 * A long piece of code as pieces of at most {@link MOST_CODE_LINES} lines, all of about one length: cut at an empty line
 * or after the end of a block, never within a comment or a text of several lines if that can be helped. Null for one line.
 */
export function splitCode(code: TracedText): readonly TracedText[] | null {
  const lines = code.text.split('\n');
  if (lines.length < 2) return null;
  const count = Math.max(2, Math.ceil(lines.length / MOST_CODE_LINES));
  const cuts = [0];
  for (let left = count; left > 1; left -= 1) {
    const from = cuts.at(-1) ?? 0;
    cuts.push(findCut(lines, from, left));
  }
  cuts.push(lines.length);
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const parts = cuts.slice(1).map((to, i) => trimLines(slice(code, starts[cuts[i] ?? 0] ?? 0, (starts[to] ?? 0) - 1)));
  const filled = parts.filter(({ text }) => text.trim() !== '');
  return filled.length < 2 ? null : filled;
}

/** The line before which the first of `count` parts ends. */
function findCut(lines: readonly string[], from: number, count: number): number {
  const even = from + (lines.length - from) / count;
  let best = from + 1;
  let least = Number.POSITIVE_INFINITY;
  // Every part keeps a line at least.
  for (let at = from + 1; at <= lines.length - (count - 1); at += 1) {
    const tooLong = Math.max(0, at - from - MOST_CODE_LINES, (lines.length - at) / (count - 1) - MOST_CODE_LINES);
    const cost = Math.abs(at - even) + judgeCut(lines, at) + tooLong * COST.inside;
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}

/** How bad it is to turn the page before a line: 0 for a first line after an empty one. */
function judgeCut(lines: readonly string[], at: number): number {
  const next = lines.slice(at).find((line) => line.trim() !== '') ?? '';
  const before = lines[at - 1] ?? '';
  const indent = /^\s*/.exec(next)?.[0].replace(/\t/g, '  ').length ?? 0;
  const isBlank = before.trim() === '' || lines[at]?.trim() === '';
  // Empty lines go with what stands above them: a part that ends in one has been cut at it already.
  const isClosing = /^\s*(?:[)\]}]|end\b|else\b|elif\b|except\b|catch\b|finally\b|<\/)/.test(next);
  const isOpening = /(?:[{([,:\\]|=>|=)\s*$/.test(before) || /^\s*(?:#|\/\/|\*|@|"""|\/\*)/.test(before);
  return (
    (isBlank ? 0 : COST.joined) +
    Math.min(indent, 8) * (COST.indent / 2) +
    (isClosing ? COST.closing : 0) +
    (isOpening ? COST.opening : 0) +
    (isInside(lines.slice(0, at).join('\n')) ? COST.inside : 0)
  );
}

/** Whether the code so far has begun a comment or a text that it has not ended. */
function isInside(code: string): boolean {
  const count = (mark: string): number => code.split(mark).length - 1;
  return code.lastIndexOf('/*') > code.lastIndexOf('*/') || count('"""') % 2 === 1 || count('```') % 2 === 1;
}

/** Without empty lines at either end; the indentation of the first line stays. */
function trimLines(code: TracedText): TracedText {
  const start = /^(?:[ \t]*\n)*/.exec(code.text)?.[0].length ?? 0;
  return slice(code, start, code.text.trimEnd().length);
}
