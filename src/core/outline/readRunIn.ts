import { estimateLength } from '../language.js';
import type { TracedText } from '../model.js';
import { findEmphasis } from '../plan/facts/emphasis.js';
import { slice, trim } from '../trace.js';
import { looksLikeTitle } from './headingCandidates.js';
import { parseNumber } from './parseNumber.js';
import { readItemNumber } from './sourceMarks.js';

/** How a label is set apart from the text that it stands in: only by a full stop or a colon where it is plain. */
type Kind = 'bold' | 'bracketed' | 'capitals' | 'plain';

/** The heading that a paragraph begins with. */
export interface RunIn {
  readonly kind: Kind;
  /** How it is numbered; empty where it is not. */
  readonly style: string;
  readonly value: number | null;
  /** With its number. */
  readonly label: TracedText;
  /** Where the text goes on, in characters. */
  readonly from: number;
}

/** In em: words that only a full stop sets apart are a sentence if they are longer; so are those that nothing counts. */
const LONGEST: Readonly<Record<Kind, number>> = { bold: 48, bracketed: 24, capitals: 48, plain: 30 };
const LONGEST_FREE = 30;
/** In em: what stands behind a label is a text, and no value. */
const LEAST_TEXT: Readonly<Record<Kind, number>> = { bold: 24, bracketed: 24, capitals: 24, plain: 80 };

const BRACKETED = /^【[^【】]{2,24}】/u;
const CAPITALS = /^(?=(?:[^\p{L}]*\p{Lu}){8})\p{Lu}[\p{Lu}\d’'&,\s-]{6,60}[.:](?=\s)/u;
/** `NEVER STORE A KEY The longer …`: a newspaper's label, set apart by its capitals alone. */
const BARE_CAPITALS =
  /^(?=(?:[^\p{L}]*\p{Lu}){8})\p{Lu}[\p{Lu}\d’'&,?!-]* [\p{Lu}\d’'&,?!\s-]{3,56}(?=\s[“"‘]?(?:\p{Lu}\p{Ll}|[AI]\s\p{Ll}))/u;
/** What sets a label apart, in its bold words or right behind them. */
const ENDS_LABEL = /[.。:：!！?？—–]$/u;
const OPENS_TEXT = /^\s?[:：—–.。]/u;

/** @param number of an item in its list, which its words do not hold */
export function readRunIn(whole: TracedText, source: string, number: number | null): RunIn | null {
  const { text } = whole;
  const own = parseNumber(text);
  const start = own?.length ?? 0;
  const value = own?.value ?? number ?? readItemNumber(whole, source);
  const found = findLabel(whole, source, start, value !== null);
  if (!found) return null;
  const { kind, end } = found;
  const isBracketed = kind === 'bracketed';
  const label = isBracketed ? trim(slice(whole, 1, end - 1)) : dropStop(trim(slice(whole, 0, end)));
  const from = end + (/^[\s。.：:—–-]*/u.exec(text.slice(end))?.[0].length ?? 0);
  const words = isBracketed ? label.text : label.text.slice(start);
  if (!looksLikeTitle(words, value === null ? LONGEST_FREE : LONGEST[kind])) return null;
  if (estimateLength(text.slice(from)) < LEAST_TEXT[kind]) return null;
  return { kind, style: own?.style ?? (value === null ? '' : 'item'), value, label, from };
}

function findLabel(
  whole: TracedText,
  source: string,
  start: number,
  isNumbered: boolean,
): { readonly kind: Kind; readonly end: number } | null {
  const { text } = whole;
  const bold = findEmphasis(whole, source).find((run) => run.start === 0 || run.start === start);
  const isLabel =
    bold &&
    (isNumbered ||
      ENDS_LABEL.test(text.slice(0, bold.end)) ||
      OPENS_TEXT.test(text.slice(bold.end)) ||
      endsLine(whole, source, bold.end));
  if (bold && isLabel) return { kind: 'bold', end: bold.end };
  const bracketed = BRACKETED.exec(text)?.[0];
  if (bracketed) return { kind: 'bracketed', end: bracketed.length };
  const capitals = (CAPITALS.exec(text) ?? BARE_CAPITALS.exec(text))?.[0];
  if (capitals) return { kind: 'capitals', end: capitals.length };
  return isNumbered && !bold ? { kind: 'plain', end: findLabelEnd(text, start) } : null;
}

/** `**Nets**` on a line of its own, right above its text: Markdown makes one paragraph of both. */
function endsLine({ pieces }: TracedText, source: string, at: number): boolean {
  const before = pieces.findLast((piece) => piece.at < at);
  const behind = pieces.find((piece) => piece.at >= at);
  if (!before || !behind) return false;
  return /^[^\n]{0,8}\n/u.test(source.slice(before.from + before.span, behind.from + 1));
}

/** Behind the mark that ends the first few words, where a text begins: also one that lost the blank before it. */
function findLabelEnd(text: string, from: number): number {
  const end = /[。．.：:！!？?](?=\s|\p{Lu}|\p{Script=Han})|[—–](?=\s)/u.exec(text.slice(from));
  return end ? from + end.index + 1 : 0;
}

const dropStop = (text: TracedText): TracedText =>
  trim(slice(text, 0, text.text.replace(/[\s。．.：:—–]+$/u, '').length));
