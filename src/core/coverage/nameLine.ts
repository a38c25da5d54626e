import type { OmissionReason, Outline } from '../model.js';

/** Letters of a line that are said nowhere. */
export interface LostLine {
  /** The whole line. */
  readonly line: string;
  /** From the first lost letter to the last. */
  readonly words: string;
  /** Where the line starts in the source. */
  readonly start: number;
  /** Whether a block holds the words: then they are the article's own. */
  readonly isText: boolean;
}

/** Tells why the letters of a line went nowhere; null where only the name of a field is left (`title: …`). */
export function createLineNamer(outline: Outline): (lost: LostLine) => OmissionReason | null {
  const titles = listTitles(outline);
  const bodyStart = endOfFrontMatter(outline.article.source.text);
  return ({ line, words, start, isText }) => {
    // A line of a table of contents says again what a heading says.
    if (isText) return titles.has(bare(words)) ? 'contents' : 'text';
    if (start < bodyStart) return line.startsWith(`${words}:`) ? null : 'front-matter';
    if (/^[ \t>]*\[[^\]\n]+\]:/.test(line) || /^(?:https?:\/\/|www\.)\S*$/.test(words.trim())) return 'address';
    if (line.includes(`![${words}`)) return 'image';
    return READING.test(line) ? 'reading' : 'outside';
  };
}

/** A reading in brackets behind its character, as scrapers leave it: `個(gè)`. */
const READING = /[\p{Script=Han}々][(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,7}[)）]/u;

function listTitles({ title, sections }: Outline): ReadonlySet<string> {
  const inside = sections.flatMap((section) => [section.title, ...section.children.map((child) => child.title)]);
  return new Set([title, ...inside].map(({ text }) => bare(text)));
}

function bare(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^\d+/, '')
    .toLowerCase();
}

function endOfFrontMatter(source: string): number {
  if (!/^---[ \t]*\r?\n/.test(source)) return 0;
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source);
  return end ? end.index + end[0].length : 0;
}
