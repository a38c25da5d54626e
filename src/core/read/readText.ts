import { CJK } from '../language.js';
import type { Block, TracedText } from '../model.js';
import { replaceRanges, slice, trim } from '../trace.js';

const IMAGE_LINE = /^!\[([^\]]*)\]\(\s*([^)\s]*)[^)]*\)$/;

/** A text file that uses Markdown's own headings or fences is read as Markdown, whatever its name. */
export function looksLikeMarkdown(text: string): boolean {
  return /^#{1,4} \S.*\n/m.test(text) || /^```/m.test(text);
}

/**
 * Plain text: a line is a paragraph, unless the text is hard-wrapped, where a blank line ends a paragraph and the
 * lines between are joined.
 */
export function readText(text: TracedText): Block[] {
  const lines = splitLines(text);
  const groups = isHardWrapped(lines) ? groupByBlankLines(lines) : lines.map((line) => [line]);
  const blocks: Block[] = [];
  for (const group of groups) {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) continue;
    const paragraph = joinLines(trim(slice(text, first.start, last.end)));
    if (paragraph.text === '') continue;
    const image = IMAGE_LINE.exec(paragraph.text);
    if (image) {
      const alt = image[1] ?? '';
      blocks.push({ type: 'image', alt: slice(paragraph, 2, 2 + alt.length), url: image[2] ?? '' });
    } else blocks.push({ type: 'paragraph', text: paragraph });
  }
  return blocks;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
  readonly length: number;
}

function splitLines(text: TracedText): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.text.split('\n')) {
    lines.push({ start, end: start + line.length, blank: line.trim() === '', length: line.trim().length });
    start += line.length + 1;
  }
  return lines;
}

/** Hard-wrapped: most lines that another line follows end at about the same column. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter((line, i) => !line.blank && lines[i + 1]?.blank === false).map((line) => line.length);
  if (inner.length < 8 || !lines.some((line) => line.blank)) return false;
  const longest = Math.max(...inner);
  const near = inner.filter((length) => length > longest * 0.75).length;
  return longest <= 120 && near / inner.length > 0.7;
}

function groupByBlankLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (line.blank) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** A line end inside a paragraph is a space between Latin words and nothing between Han characters. */
export function joinLines(text: TracedText): TracedText {
  const breaks = [...text.text.matchAll(/(?<![ \t])[ \t]*\n\s*/g)];
  return replaceRanges(
    text,
    breaks.flatMap((found) => {
      const start = found.index;
      const end = start + found[0].length;
      const before = text.text[start - 1] ?? '';
      const after = text.text[end] ?? '';
      const closed = isWide(before) && isWide(after);
      if (closed) return [{ start, end, by: '' }];
      return end - start === 1
        ? [{ start, end, by: ' ' }]
        : [
            { start, end: start + 1, by: ' ' },
            { start: start + 1, end, by: '' },
          ];
    }),
  );
}

function isWide(char: string): boolean {
  return CJK.test(char) || /[，。、；：？！“”‘’「」『』（）《》…—]/.test(char);
}
