/** In letters: a longer line is a sentence with a colon in it. */
const LONGEST_LINE = 90;
const LONGEST_LABEL = 14;
const FEWEST = 2;

const LABELLED = /^\**\s*[\p{L}\p{N}][\p{L}\p{N} /]*\**\s*[:：｜|]\s*\S/u;

/**
 * The lines of a paragraph that are each a label and its value (`作者：…`, `Author: …`, `날짜: …`), as exports set an article's
 * facts above it; null for running text, which goes on from line to line.
 */
export function splitLabelLines(raw: string): readonly string[] | null {
  const lines = raw.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < FEWEST || !lines.every(isLabelled)) return null;
  return lines;
}

function isLabelled(line: string): boolean {
  const words = line.trim();
  const label = words.search(/[:：｜|]/);
  return (
    words.length <= LONGEST_LINE &&
    label > 0 &&
    label <= LONGEST_LABEL &&
    LABELLED.test(words) &&
    !/[。！？!?]$/.test(words)
  );
}
