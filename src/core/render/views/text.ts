import { type Chunk, splitIntoChunks } from '../../fit/breakText.js';
import { countClauseLines, countLines, type Setting } from '../../fit/lines.js';
import { splitIntoClauses } from '../../fit/splitClauses.js';
import { estimateLength, isCjk } from '../../language.js';
import type { Language, TracedText } from '../../model.js';
import { extent } from '../../trace.js';
import { markForeign } from './markForeign.js';
import { shiftLinks } from './markLinks.js';
import { placeOf } from './markPhrases.js';
import { isRaised } from './raiseInitials.js';
import type { ChunkView, DisplayView, TextView } from './textView.js';
import { LinkWeaver } from './weaveLinks.js';

/** The runs of a text, each with its parts in other languages. */
function viewChunks(text: string, language: Language): readonly ChunkView[] {
  return markChunks(splitIntoChunks(text, language), language);
}

/** The runs with their parts in other languages. */
export function markChunks(chunks: readonly Chunk[], language: Language): readonly ChunkView[] {
  const parts = markForeign(
    chunks.map((chunk) => chunk.text),
    language,
  );
  return chunks.map((chunk, index) => {
    const own = parts[index];
    return own ? { ...chunk, parts: own } : chunk;
  });
}

export function viewDisplay(traced: TracedText, language: Language): DisplayView {
  const view = new LinkWeaver(traced).weave(viewClauses(splitIntoClauses(traced.text, language), language));
  return { ...(isRaised(traced) ? raiseDisplay(view) : markOwn(view, traced)), place: placeOf(traced) };
}

/** The view with all of its runs marked, where the text is the presenter's. */
export function markOwn(view: DisplayView, { own }: TracedText): DisplayView {
  if (!own) return view;
  const mark = (chunks: readonly ChunkView[]): ChunkView[] => chunks.map((chunk) => ({ ...chunk, own }));
  return {
    chunks: mark(view.chunks),
    clauses: view.clauses?.map((clause) => ({ ...clause, chunks: mark(clause.chunks) })) ?? null,
  };
}

/** The view with its first letter set as a capital. */
export function raiseDisplay({ clauses, chunks }: DisplayView): DisplayView {
  if (!clauses) return { clauses, chunks: raiseChunks(chunks) };
  return {
    chunks,
    clauses: clauses.map((clause, i) => (i === 0 ? { ...clause, chunks: raiseChunks(clause.chunks) } : clause)),
  };
}

function raiseChunks([first, ...others]: readonly ChunkView[]): ChunkView[] {
  if (!first) return [];
  const [initial = ''] = first.text;
  return [{ ...dropFirst(first, initial.length), initial }, ...others];
}

/** The run without its first letter, wherever the view holds it. */
function dropFirst({ text, parts, inner, ...chunk }: ChunkView, length: number): ChunkView {
  const [head, ...tail] = inner ?? [];
  return {
    ...chunk,
    text: text.slice(length),
    ...(parts && { parts: parts.map((part, at) => (at === 0 ? { ...part, text: part.text.slice(length) } : part)) }),
    ...(head && { inner: [dropFirst(head, length), ...tail] }),
  };
}

/** Clauses that follow each other; a single one is plain text. */
export function viewClauses(clauses: readonly string[], language: Language, isLast = true): DisplayView {
  if (clauses.length <= 1 && isLast) return { clauses: null, chunks: viewChunks(clauses[0] ?? '', language) };
  const space = isCjk(language) ? '' : ' ';
  return {
    chunks: [],
    clauses: (clauses.length > 0 ? clauses : ['']).map((clause, index) => ({
      // At the end of its box a space takes no room: it stands behind it.
      chunks: viewChunks(clause.trimEnd(), language),
      gap: /\s$/u.test(clause) ? ' ' : index < clauses.length - 1 || !isLast ? space : '',
    })),
  };
}

export function viewOptionalDisplay(traced: TracedText | null, language: Language): DisplayView | null {
  return traced === null || traced.text === '' ? null : viewDisplay(traced, language);
}

export function viewText(traced: TracedText, language: Language): TextView {
  const view = new LinkWeaver(traced).weave({ clauses: null, chunks: viewChunks(traced.text, language) });
  return {
    chunks: isRaised(traced) ? raiseChunks(view.chunks) : markOwn(view, traced).chunks,
    place: placeOf(traced),
  };
}

/** In em: a shorter clause is not left on a line of its own. */
const LEAST_CLAUSE = 5;

/**
 * Running text on a slide: broken between its clauses where that takes no further line, so that a line ends where the
 * reader takes breath.
 */
export function viewRunning(traced: TracedText, setting: Setting): TextView | DisplayView {
  const { text } = traced;
  const areLong = splitIntoClauses(text, setting.language).every((clause) => estimateLength(clause) >= LEAST_CLAUSE);
  const isGood = areLong && countClauseLines(text, setting) <= countLines(text, setting);
  return isGood ? viewDisplay(traced, setting.language) : viewText(traced, setting.language);
}

export function viewOptional(traced: TracedText | null, language: Language): TextView | null {
  return traced === null || traced.text === '' ? null : viewText(traced, language);
}

/**
 * What stands between two texts that the article has side by side: a space where the article has one (or where the
 * language writes one), so that the words read on when they are copied or read aloud.
 */
export function gapBetween(left: TracedText | null, right: TracedText | null, language: Language): string {
  if (!left || !right || isCjk(language)) return '';
  const before = extent(left);
  const after = extent(right);
  if (!before || !after) return ' ';
  return before.end === after.start ? '' : ' ';
}

/** A clause that goes on below a value does not begin with the comma that it had in the sentence. */
export function dropLeadingMark(traced: TracedText): TracedText {
  const length = /^[\s，、；：,;:]+/u.exec(traced.text)?.[0].length ?? 0;
  if (length === 0) return traced;
  return shiftLinks({ ...traced, text: traced.text.slice(length), pieces: [] }, length);
}
