import { CJK, estimateLength, isFunctionWord } from '../../language.js';
import { slice, trim } from '../../trace.js';
import { splitClauses } from '../clauses.js';
import { joinSpans } from '../facts/joinSpans.js';
import { findNumbers, isMeasured, type NumberMatch } from '../facts/numbers.js';
import { findQuotations } from '../facts/quotations.js';
import { COUNT, MONEY, SCALE, SHARE, TIME } from '../facts/units.js';
import type { Sentence } from '../passages.js';
import { hasVerb } from '../points/alone/hasVerb.js';
import { pointsOutside } from '../points/alone/leaning.js';
import { isCondition, isLeadIn } from '../points/clauses/leadIns.js';
import { isSubordinate } from '../points/clauses/subordinate.js';
import { isClaim } from '../points/isClaim.js';
import { mayStand } from '../points/mayStand.js';
import { dropConnective, dropEnd } from '../words.js';
import {
  asks,
  isBareAdjunct,
  isDenied,
  isInName,
  isInPassing,
  isListed,
  isOfAnother,
  isRumour,
} from './figureGates.js';
import type { FoundFigure } from './findFigures.js';
import { needsMore, speaksToSomebody } from './wholeGates.js';

/** In em: longer words around a value are read, and no longer taken in at a glance. */
const LONGEST_BEFORE = 60;
const LONGEST_AFTER = 60;
const LONGEST = 80;
/** Less than this says of nothing what its value is. */
const FEWEST_WORDS = 5;

/**
 * A Latin sentence that says one amount and stands alone, as that amount with all the words before and behind it: no cut
 * can take its subject or its scope away. For sentences of which no clause alone is a figure.
 */
export function readWholeFigure(sentence: Sentence): FoundFigure | null {
  const { text } = sentence;
  if (CJK.test(text.text) || sentence.damaged || sentence.isItem || !isWhole(text.text)) return null;
  const words = dropEnd(dropConnective(trim(text)));
  const number = findAmount(words.text);
  if (!number || estimateLength(words.text) > LONGEST) return null;
  const before = trim(slice(words, 0, number.start));
  const after = trim(slice(words, number.end));
  if (estimateLength(before.text) > LONGEST_BEFORE || estimateLength(after.text) > LONGEST_AFTER) return null;
  // `24.000 Mitarbeiter*innen`, `20%-15%`: the number goes on.
  if (/^[^\s,;:.)”"’»]/u.test(words.text.slice(number.end))) return null;
  if (!saysAmount(words.text, number) || isTrivial(before.text, number, after.text)) return null;
  if (isDenied(before.text, '') || isRumour(before.text) || isOfAnother(before.text)) return null;
  if (speaksToSomebody(words.text) || pointsOutside(words.text)) return null;
  if (needsMore(words.text)) return null;
  if (!isClaim(words) || !mayStand(sentence, words, splitClauses(words), false)) return null;
  // `500 local residents`: what is counted is named by more than the first word, and stays together.
  const end = COUNTED.test(number.unit) && goesOn(after.text) ? number.valueEnd : number.end;
  const behind = trim(slice(words, end));
  return {
    figure: {
      before: before.text === '' ? null : before,
      value: slice(words, number.start, number.valueEnd),
      unit: end > number.valueEnd ? trim(slice(words, number.valueEnd, end)) : null,
      after: behind.text === '' ? null : behind,
    },
    sentence,
    strong: true,
    clause: sentence.clauses.length - 1,
    shown: words,
    isWhole: true,
  };
}

/** A unit that no list knows: the word behind a large number. */
const COUNTED = new RegExp(`^(?!(?:${MONEY}|${SHARE}|${COUNT}|${TIME}|${SCALE}))\\p{L}{3,}$`, 'u');

/** Whether a name that began before these words goes on in them. */
function goesOn(after: string): boolean {
  const word = /^\p{L}+/u.exec(after)?.[0];
  return word !== undefined && !isFunctionWord(word) && !hasVerb(word);
}

/** A sentence with its full stop that asks nothing and is no row of a list. */
function isWhole(text: string): boolean {
  return (
    /[.…][”"’»)]*\s*$/u.test(text) &&
    /^[“"«(]?[\p{Lu}\d$€£¿¡]/u.test(text.trim()) &&
    !isListed(text) &&
    !asks(text) &&
    text.split(/\s+/u).length >= FEWEST_WORDS
  );
}

/** The amount that a sentence says, or the first of two; null where it says more, or says it in brackets or others' words. */
function findAmount(text: string): NumberMatch | null {
  const numbers = joinSpans(text, findNumbers(text), (from, to) => isSpan(text, from, to));
  const [first, second, third] = numbers.filter((one) => one.strong && isMeasured(one));
  // `from 10 percent to 2 percent`, `Of 21 million, 18 million are …`: the second is what is said.
  const isBase = first && second && (FROM.test(text.slice(0, first.start)) || isInAdjunct(text, first));
  const number = isBase ? second : first;
  if (first && second && !isBase && areBeside(text, first, second)) return null;
  if (!number || third || numbers.length > 3 || isSmall(number) || isInAdjunct(text, number)) return null;
  const quoted = findQuotations(text).some(({ start, end }) => start < number.end && number.start < end);
  const open = text.slice(0, number.start).replace(/\([^)]*\)|\[[^\]]*\]/gu, '');
  return quoted || /[([]/u.test(open) || !(number.fraction || /\d/u.test(number.value)) ? null : number;
}

/** `4 % and 6 % of the votes`, `shoes for 7 euros, hats for 9 euros`: neither of them is what the sentence is about. */
function areBeside(text: string, first: NumberMatch, second: NumberMatch): boolean {
  if (!hasVerb(text)) return true;
  const between = text.slice(first.end, second.start);
  return /(?:^|\s)(?:and|or|y|o|e|et|ou|und|oder|sowie)\s/u.test(between) && !hasVerb(between);
}

/** What something changes from, with a hedge. */
const FROM = /(?<!\p{L})(?:from|von|desde|del?)\s(?:(?:about|around|nearly|over|rund|etwa|casi|unos|unas|un|el)\s)?$/iu;

/** Whether an amount stands in words set off by a comma that only lead the statement in: `Starting at $295, the watches …`. */
function isInAdjunct(text: string, number: NumberMatch): boolean {
  const [first, next] = splitClauses(text);
  if (!first || !next || number.end > first.end) return false;
  return isBareAdjunct(first.text, 0) || /^\p{L}+ing\s/u.test(first.text);
}

/** Less than a thousand of something, which is no money and no share: seldom what a text is about. */
function isSmall({ value, unit, fraction }: NumberMatch): boolean {
  if (fraction || GREAT.test(value + unit)) return false;
  return value.replace(/\D/g, '').length < 4;
}

const GREAT = new RegExp(`[$€£%％‰]|${MONEY}|${SHARE}|${SCALE}`, 'u');

/** `between 50 and 85 times`, `von 10 bis 30 Prozent`: both ends are one amount. */
const SPAN = /^\s(?:and|or|to|y|e|o|a|et|ou|à|und|oder|bis)\s(?:(?:el|o|los|os|les?)\s)?$/u;

function isSpan(text: string, from: NumberMatch, to: NumberMatch): boolean {
  // `by $1 to $8.25`: by how much, and what it came to.
  if (/(?<!\p{L})(?:by|um)\s$/u.test(text.slice(0, from.start))) return false;
  return from.unit === '' && !from.fraction && !to.fraction && SPAN.test(text.slice(from.end, to.start));
}

/** Whether the amount stands in what the sentence states: not in what a noun is described by, a condition or an aside. */
function saysAmount(text: string, number: NumberMatch): boolean {
  const clauses = splitClauses(text);
  const at = clauses.findIndex(({ end }) => end >= number.end);
  const own = clauses[at];
  if (!own || isSubordinate(own.text) || clauses.some((clause) => isCondition(clause.text))) return false;
  const isFirst = clauses.slice(0, at).every((clause) => isLeadIn(clause.text) || !hasVerb(clause.text));
  return at === 0 || (isFirst && clauses.length === at + 1) || hasVerb(own.text);
}

/** An article right before a value and a noun right behind it, in languages that put together so: `a $15 wage`, `der 1000 Euro Kredit`. */
const DESCRIBES = /(?:^|\s)(?:an?|the|this|any|extra|d(?:er|ie|as|en|em|es)|eine?[nmrs]?|\p{L}+['’]s?|\p{L}[-–])$/iu;

/** `a 100 % natural cream`, `the $12 billion bid`: what names or describes something. */
function isTrivial(before: string, { value, unit, fraction }: NumberMatch, after: string): boolean {
  if (fraction) return /(?:^|\s)d['’]$/u.test(before) && !/^d/u.test(after);
  if (/^100$/u.test(value) && /^\s?(?:%|per\s?cent|por|pour|Prozent)/u.test(unit)) return true;
  if (/^-/u.test(unit) || (DESCRIBES.test(before) && /^[\p{L}“"„]/u.test(after))) return true;
  // `for $9.97 (list price $15.99)`: a row of a catalogue.
  if (/^\([^)]*\d/u.test(after)) return true;
  return isInPassing(before, after) || isInName(before, value, unit, after);
}
