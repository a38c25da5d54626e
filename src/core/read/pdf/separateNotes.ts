import type { PdfLine } from './pdfPage.js';

/** Notes are set smaller than the text, by at least this factor. */
const SMALLER = 0.95;
/** In font sizes: what follows a note is further below it. */
const NEXT = 1.7;

/** The lines of a page that are its text, and its notes, line by line. */
export interface SeparatedNotes {
  readonly lines: readonly PdfLine[];
  readonly notes: readonly (readonly PdfLine[])[];
}

/**
 * Takes the notes off the foot of a page: small lines that begin with a mark which is raised in the text above. The
 * marks go with them; a raised number that marks nothing is a power or an ordinal, and stays.
 */
export function separateNotes(lines: readonly PdfLine[], body: number): SeparatedNotes {
  const marked = new Set(lines.flatMap(({ marks }) => marks.map(({ text }) => text)));
  if (marked.size === 0) return { lines, notes: [] };
  const isSmall = ({ size }: PdfLine): boolean => size <= body * SMALLER;
  const notes: { readonly mark: string; readonly lines: PdfLine[] }[] = [];
  const sorted = [...lines].sort((a, b) => b.y - a.y || a.left - b.left);
  const taken = new Set<PdfLine>();
  for (const [i, line] of sorted.entries()) {
    const mark = isSmall(line) ? MARK.exec(line.text)?.[1] : undefined;
    if (mark === undefined || !marked.has(mark) || !sorted.slice(0, i).some((above) => hasMark(above, mark))) continue;
    const note = { mark, lines: [line] };
    for (const next of sorted.slice(i + 1)) {
      const last = note.lines.at(-1) as PdfLine;
      if (next.left > line.right || next.right < line.left) continue;
      if (!isSmall(next) || MARK.test(next.text) || last.y - next.y > last.size * NEXT) break;
      note.lines.push(next);
    }
    // Nothing of the text's own size stands below it in its column.
    const end = note.lines.at(-1) as PdfLine;
    const isFoot = sorted.every(
      (other) => other.y >= end.y || isSmall(other) || other.left > line.right || other.right < line.left,
    );
    if (!isFoot) continue;
    notes.push(note);
    for (const one of note.lines) taken.add(one);
  }
  const known = new Set(notes.map(({ mark }) => mark));
  return {
    lines: lines.filter((line) => !taken.has(line)).map((line) => dropMarks(line, known)),
    notes: notes.map((note) =>
      note.lines.map((line, i) => (i === 0 ? { ...line, text: line.text.replace(MARK, '') } : line)),
    ),
  };
}

const MARK = /^(\d{1,3}|[*†‡§]{1,3})\.?\s*(?=[^\s.,\d])/u;

const hasMark = ({ marks }: PdfLine, mark: string): boolean => marks.some(({ text }) => text === mark);

function dropMarks(line: PdfLine, known: ReadonlySet<string>): PdfLine {
  let { text } = line;
  for (const mark of [...line.marks].reverse())
    if (known.has(mark.text)) text = text.slice(0, mark.at) + text.slice(mark.at + mark.text.length);
  return { ...line, text: text.replace(/ {2,}/g, ' ').trim() };
}
