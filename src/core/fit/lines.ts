import { isCjk } from '../language.js';
import type { Language } from '../model.js';
import { remember } from '../remember.js';
import type { Face } from './advances.js';
import { OPENING_MARKS, splitIntoChunks } from './breakText.js';
import { startsLatin } from './findBreaks.js';
import { splitIntoClauses } from './splitClauses.js';
import { AUTOSPACE, estimateWidth } from './width.js';

/** A text as it is to be set. */
export interface Setting {
  readonly language: Language;
  readonly face: Face;
  /** Type size in px. */
  readonly size: number;
  /** Width of the box in px. */
  readonly width: number;
}

/** Room that the estimate leaves on every line for what it cannot know (kerning, rounding). */
const CARE = 0.985;

/** How many lines the text takes in its box. */
export function countLines(text: string, setting: Setting): number {
  return fill(text, setting).lines;
}

/** How many lines a text takes that is broken between its clauses first: titles, quotations, labels. */
export function countClauseLines(text: string, setting: Setting): number {
  const room = roomOf(setting);
  const clauses = splitIntoClauses(text, setting.language);
  let lines = 1;
  let used = 0;
  for (const clause of clauses) {
    const { lines: own, used: last } = fill(clause, setting);
    // A clause of several lines is a block: nothing stands beside it.
    if (used > 0 && (own > 1 || used + last > room)) {
      lines += 1;
      used = 0;
    }
    lines += own - 1;
    used = own > 1 ? room : used + last;
  }
  return lines;
}

function roomOf({ width, size }: Setting): number {
  return (width / size) * CARE;
}

/** Fills lines with pieces; `used` is what the last line holds, `least` the shortest of the others, in em. */
function fill(text: string, setting: Setting, room = roomOf(setting)): { lines: number; used: number; least: number } {
  let lines = 1;
  let used = 0;
  let least = room;
  for (const { width, full } of measurePieces(text, setting.face, setting.language).pieces) {
    if (used > 0 && used + width > room) {
      lines += 1;
      least = Math.min(least, used);
      used = 0;
    }
    if (width > room) {
      // Longer than a line: broken anywhere.
      const more = Math.ceil(width / room) - 1;
      lines += more;
      used = width - more * room;
    } else used += full;
  }
  return { lines, used, least };
}

/** A last line shorter than this part of its block looks left over. */
const LEAST_LAST_LINE = 0.42;
/** In a block of three lines or more, any other line that is shorter than this part looks torn. */
const LEAST_LINE = 0.55;
/** In em: no line of a title is a single character, even with a mark. */
const SHORTEST_LINE = 2;
/** How far a browser narrows a block of several lines to make them alike (`text-wrap: balance`), tried in this order. */
const NARROWED = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1] as const;

/** Chrome balances no more lines than this. */
const MOST_BALANCED = 6;

/** Whether a clause of a title has a line that looks left over, even when its lines are balanced. */
export function looksTorn(
  text: string,
  setting: Setting,
  clauses: readonly string[] = splitIntoClauses(text, setting.language),
): boolean {
  const room = roomOf(setting);
  return clauses.some((clause) => {
    const { lines } = fill(clause, setting);
    if (lines === 1) return false;
    if (lines > MOST_BALANCED) return fill(clause, setting).used < LEAST_LAST_LINE * room;
    const widest = widestPiece(clause, setting) / setting.size;
    const narrowed = NARROWED.map((part) => Math.max(part * room, widest)).find(
      (width) => fill(clause, setting, width).lines === lines,
    );
    if (narrowed === undefined) return false;
    const { used, least } = fill(clause, setting, narrowed);
    if (isCjk(setting.language) && Math.min(least, used) < SHORTEST_LINE) return true;
    return used < LEAST_LAST_LINE * narrowed || (lines > 2 && least < LEAST_LINE * narrowed);
  });
}

/** The widths in em of the pieces of a text: as they end a line, and with the space behind them. */
interface Pieces {
  readonly pieces: readonly { readonly width: number; readonly full: number }[];
  /** Of the widest, as it ends a line. */
  readonly widest: number;
}

const measurePieces: (text: string, face: Face, language: Language) => Pieces = remember((text, face, language) => {
  const type = { face: face as Face, language };
  const pieces = listUnbreakable(text, language).map((piece, index, all) => ({
    width: estimateWidth(piece.trimEnd(), type),
    full: estimateWidth(piece, type) + (startsLatin(piece, all[index + 1] ?? '') ? AUTOSPACE : 0),
  }));
  return { pieces, widest: Math.max(0, ...pieces.map(({ width }) => width)) };
});

/** The widest piece that cannot be broken, in px: a box must not be narrower. */
export function widestPiece(text: string, setting: Omit<Setting, 'width'>): number {
  return measurePieces(text, setting.face, setting.language).widest * setting.size;
}

/** The pieces of a text that stay on one line, in order. */
const listUnbreakable: (text: string, language: Language) => readonly string[] = remember((text, language) => {
  const pieces: string[] = [];
  for (const { text: run, bound } of splitIntoChunks(text, language)) {
    const [first = '', ...others] = bound ? [run] : breakFreely(run);
    const before = pieces.at(-1);
    // An opening mark stays with what it opens.
    if (before !== undefined && OPENING_MARKS.exec(before)?.[0] === before) pieces[pieces.length - 1] = before + first;
    else pieces.push(first);
    pieces.push(...others);
  }
  return pieces;
});

/** Where a browser breaks a run that is not bound: after spaces and hyphens, between ideographs. */
function breakFreely(text: string): string[] {
  return text.split(
    /(?<=[ \-–—])(?=\S)|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
  );
}
