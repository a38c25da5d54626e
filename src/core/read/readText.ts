import { CJK } from '../language.js';
import type { Block, TracedText } from '../model.js';
import { replaceRanges, slice, trim } from '../trace.js';
import { findBareLists } from './findBareLists.js';
import { findNumberedLists } from './findNumberedLists.js';

const IMAGE_LINE = /^!\[([^\]]*)\]\(\s*([^)\s]*)[^)]*\)$/;

/** A text file that uses Markdown's own headings or fences is read as Markdown, whatever its name. */
export function looksLikeMarkdown(text: string): boolean {
  return /^#{1,4} \S.*\n/m.test(text) || /^```/m.test(text) || isUnderlined(text);
}

/** A line with a row of signs below it, as long as the line is: nobody draws that by chance. */
function isUnderlined(text: string): boolean {
  return [...text.matchAll(/(?:^|\n)([^\s=-][^\n]{1,79})\n(={3,}|-{3,})[ \t]*(?=\n|$)/g)].some(
    ([, line = '', rule = '']) => Math.abs(line.trim().length - rule.length) <= 2,
  );
}

/**
 * Plain text: a line is a paragraph, unless the text is hard-wrapped, where a blank line ends a paragraph and the
 * lines between are joined.
 */
export function readText(text: TracedText): Block[] {
  const lines = splitLines(text);
  const groups =
    isHardWrapped(lines) || breaksSentences(lines, text.text)
      ? groupByBlankLines(lines).flatMap((group) => splitAtMarks(group, text.text))
      : lines.map((line) => [line]);
  const blocks: Block[] = [];
  let points: TracedText[] = [];
  const flush = (): void => {
    // A lone line with a mark is a sentence that begins with a dash: it stays one.
    if (points.length > 1) blocks.push({ type: 'list', ordered: false, items: points.map(dropMark) });
    else blocks.push(...points.map((point) => ({ type: 'paragraph' as const, text: point })));
    points = [];
  };
  for (const group of groups) {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) continue;
    const paragraph = joinLines(trim(slice(text, first.start, last.end)));
    if (paragraph.text === '') continue;
    if (MARK.test(paragraph.text)) {
      points.push(paragraph);
      continue;
    }
    flush();
    const image = IMAGE_LINE.exec(paragraph.text);
    if (image) {
      const alt = image[1] ?? '';
      blocks.push({ type: 'image', alt: slice(paragraph, 2, 2 + alt.length), url: image[2] ?? '' });
    } else blocks.push({ type: 'paragraph', text: paragraph });
  }
  flush();
  return findNumberedLists(findBareLists(splitGlued(blocks)));
}

/** `… improve it.By then`: a full stop without a blank between words that both go on as sentences do. */
const GLUED =
  /(?<=\p{L}[.!?]\))(?=\p{Lu}\p{Ll}+ \p{Ll})|(?<=^\p{Lu}\p{Ll}{2,8} \d{4})(?=\(\p{Lu}\p{Ll}+ \p{Ll})|(?<=[\p{Ll},;’'\d] \(?\p{Ll}[\p{Ll}’'-]*[.!?]["”’)]?(?:\[\d{1,2}\])?)(?=["“(]?\p{Lu}[\p{Ll}’']*,? (?:\p{Ll}|I\b|\p{Lu}\p{Ll}))/gu;
/** A scrape that loses the ends of paragraphs loses all of them. */
const FEWEST_GLUED = 5;

/** Paragraphs that a scrape has run together. */
function splitGlued(blocks: readonly Block[]): readonly Block[] {
  const places = blocks.map((block) =>
    block.type === 'paragraph' ? [...block.text.text.matchAll(GLUED)].map(({ index }) => index) : [],
  );
  if (places.flat().length < FEWEST_GLUED) return blocks;
  return blocks.flatMap((block, i): Block[] => {
    if (block.type !== 'paragraph') return [block];
    const ends = [...(places[i] ?? []), block.text.text.length];
    return ends.map((end, j) => ({ type: 'paragraph', text: trim(slice(block.text, ends[j - 1] ?? 0, end)) }));
  });
}

/** What sets off the points of a list in plain text. Longer dashes begin speech. */
const MARK =
  /^(?:[-*+•·●○▪■◆►▶➤✓✔☑][ \t\u00a0\u3000]+|[•●○▪■◆►▶➤✓✔☑]|・(?!・)|[👉🔹🔸🔶🔷✅❌⭐🌟💡📌📍➡]\ufe0f?[ \t\u00a0]*)(?=\S)/u;
const MARKED_LINE = /^[ \t]*(?:[-*+•·●▪■◆►➤✓]|\d{1,2}[.)])[ \t]+\S/;

function dropMark(point: TracedText): TracedText {
  return slice(point, MARK.exec(point.text)?.[0].length ?? 0);
}

/** In hard-wrapped text a line with a mark begins a point, and the lines below go on with it. */
function splitAtMarks(group: readonly Line[], text: string): Line[][] {
  const isMarked = (line: Line): boolean => MARKED_LINE.test(text.slice(line.start, line.end));
  if (group.filter(isMarked).length < 2) return [[...group]];
  const parts: Line[][] = [];
  for (const line of group) {
    const last = parts.at(-1);
    if (!last || isMarked(line)) parts.push([line]);
    else last.push(line);
  }
  return parts;
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

/** In lines: fewer tell nothing of a text. */
const FEWEST_LINES = 20;

/** Wrapped though no blank line parts anything: half of the lines break within a sentence. */
function breaksSentences(lines: readonly Line[], text: string): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const broken = lines.filter((line, i) => {
    const next = lines[i + 1];
    if (!next || line.blank || next.blank) return false;
    return (
      /[\p{L},]$/u.test(text.slice(line.start, line.end).trim()) && /^\p{Ll}/u.test(text.slice(next.start, next.end))
    );
  });
  return broken.length * 2 >= lines.length;
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
      // `強供給-`: the hyphen of a word belongs to the character before it.
      const before = /(.)-$/u.exec(text.text.slice(Math.max(0, start - 2), start))?.[1] ?? text.text[start - 1] ?? '';
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

/** Korean sets its words apart as Latin languages do. */
function isWide(char: string): boolean {
  return (CJK.test(char) && !/\p{Script=Hangul}/u.test(char)) || /[，。、；：？！“”‘’「」『』（）《》…—]/.test(char);
}
