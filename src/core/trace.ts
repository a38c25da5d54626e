/** A run of a {@link TracedText}: `length` characters at `at` stand for `span` characters of the source at `from`. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  /** Differs from `length` only where the words come from a corrections file. */
  readonly span: number;
}

/**
 * Text that knows which characters of the source it came from. Offsets are UTF-16 code units.
 * Characters that no piece covers are glue (`，`, `…`, `→`, a space), never words.
 */
export interface TracedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Words of the presenter's own are among them: set by their edits, marked in every output, and never taken for the article's. */
  readonly own?: true;
}

/** A stretch of the source, or of another text: its end is not in it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** No words. */
export const EMPTY: TracedText = { text: '', pieces: [] };

/** The text `source[from, from+length)` as traced text. */
export function traceSlice(source: string, from: number, length: number): TracedText {
  return length <= 0
    ? EMPTY
    : { text: source.slice(from, from + length), pieces: [{ at: 0, length, from, span: length }] };
}

/** Words that are not the article's own place in the source (glue such as `，`). */
export function traceGlue(text: string): TracedText {
  return { text, pieces: [] };
}

/** Words that the presenter wrote: they have no place in the source, and say so. */
export function traceOwn(text: string): TracedText {
  return { text, pieces: [], own: true };
}

/** `text[start, end)`, still traced. A piece whose words were corrected cannot be cut: it keeps its whole span. */
export function slice(traced: TracedText, start: number, end = traced.text.length): TracedText {
  const from = Math.max(0, start);
  const to = Math.min(traced.text.length, end);
  if (from >= to) return EMPTY;
  const pieces: Piece[] = [];
  for (let i = firstPiece(traced.pieces, from); i < traced.pieces.length; i += 1) {
    const piece = traced.pieces[i];
    if (!piece || piece.at >= to) break;
    const left = Math.max(piece.at, from);
    const right = Math.min(piece.at + piece.length, to);
    if (left >= right) continue;
    const verbatim = piece.length === piece.span;
    pieces.push({
      at: left - from,
      length: right - left,
      from: verbatim ? piece.from + (left - piece.at) : piece.from,
      span: verbatim ? right - left : piece.span,
    });
  }
  return { text: traced.text.slice(from, to), pieces, ...(traced.own && { own: true }) };
}

/** The index of the first piece that ends behind `from`: a text of many pieces is cut as fast as one of few. */
function firstPiece(pieces: readonly Piece[], from: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.at + piece.length <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same words, `by` further on in the source. */
export function move(traced: TracedText, by: number): TracedText {
  if (by === 0) return traced;
  return { ...traced, pieces: traced.pieces.map((piece) => ({ ...piece, from: piece.from + by })) };
}

/** One after the other, joined by nothing. Neighbouring verbatim pieces become one. */
export function concat(...parts: readonly TracedText[]): TracedText {
  return join(parts);
}

/** As {@link concat}, for parts without number: arguments of a call are limited. */
export function join(parts: readonly TracedText[]): TracedText {
  let text = '';
  const pieces: Piece[] = [];
  for (const part of parts) {
    for (const piece of part.pieces) {
      const moved = { ...piece, at: piece.at + text.length };
      const last = pieces.at(-1);
      const joins =
        last &&
        last.length === last.span &&
        moved.length === moved.span &&
        last.at + last.length === moved.at &&
        last.from + last.span === moved.from;
      if (joins)
        pieces[pieces.length - 1] = { ...last, length: last.length + moved.length, span: last.span + moved.span };
      else pieces.push(moved);
    }
    text += part.text;
  }
  return { text, pieces, ...(parts.some(({ own }) => own) && { own: true }) };
}

/** Those that there are, one after the other, a space between them. */
export function joinWords(...parts: readonly (TracedText | null)[]): TracedText {
  const words = parts.filter((part): part is TracedText => part !== null && part.text !== '');
  return join(words.flatMap((part, i) => (i === 0 ? [part] : [traceGlue(' '), part])));
}

/** Without white space at either end. */
export function trim(traced: TracedText): TracedText {
  const start = traced.text.length - traced.text.trimStart().length;
  return slice(traced, start, traced.text.trimEnd().length);
}

/** A replacement of `text[start, end)`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/**
 * Applies replacements (in order, not overlapping) without losing the origin: one of the same length keeps its
 * place character by character, a deletion leaves nothing, any other maps as a whole to what it replaced.
 */
export function replaceRanges(traced: TracedText, replacements: readonly Replacement[]): TracedText {
  if (replacements.length === 0) return traced;
  const parts: TracedText[] = [];
  let done = 0;
  for (const { start, end, by } of replacements) {
    parts.push(slice(traced, done, start));
    done = end;
    if (by === '') continue;
    const old = slice(traced, start, end);
    if (by.length === end - start) parts.push({ text: by, pieces: old.pieces });
    else {
      const origin = extent(old);
      parts.push({
        text: by,
        pieces: origin ? [{ at: 0, length: by.length, from: origin.start, span: origin.end - origin.start }] : [],
      });
    }
  }
  parts.push(slice(traced, done));
  return join(parts);
}

/** The stretch of the source that the text came from, from its first to its last character; null for pure glue. */
export function extent(traced: TracedText): Range | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const piece of traced.pieces) {
    start = Math.min(start, piece.from);
    end = Math.max(end, piece.from + piece.span);
  }
  return end < 0 ? null : { start, end };
}

/** The ranges of the source behind the text, neighbours joined, in reading order. */
export function listRanges(traced: TracedText): Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const piece of traced.pieces) {
    const last = ranges.at(-1);
    if (last && last.end === piece.from) last.end = piece.from + piece.span;
    else ranges.push({ start: piece.from, end: piece.from + piece.span });
  }
  return ranges;
}
