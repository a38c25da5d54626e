import { estimateLength } from '../../language.js';
import type { Figure, TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';
import { findNumbers } from '../facts/numbers.js';
import { findQuotations } from '../facts/quotations.js';
import type { Passage, Sentence } from '../passages.js';
import { pointsElsewhere } from '../points/alone/standsAlone.js';
import type { Proposal } from '../proposal.js';
import { dropConnective, dropEnd, isBalanced, isDangling } from '../words.js';
import { measureValues } from './measureValues.js';
import { APPROXIMATELY, readRespective } from './readRespective.js';
import { splitSeries } from './splitSeries.js';

const FEWEST = 3;
const MOST = 5;
/** In em: what is longer is a clause, no name of what is counted. */
const LONGEST_LABEL = 12;
const LONGEST_TITLE = 32;

/** `其中`, `and`: it joins the members, it names none. */
const JOINS = /^(?:其中|而|以及|其次[是為为]?|and\s|y\s|et\s|und\s|sowie\s)/iu;
/** What leads to the amount and is no part of the name: `北岸佔`, `Spain with`. */
const NAMES = /[\p{L}]/u;

/**
 * Slides of three to five amounts of one kind that a sentence sets side by side, each with what it is the amount of and
 * nothing else: `北岸120人、魚市場80人、外島30人`, `45 % in Spain, 30 % in France and 12 % in Italy`; or of two to five names and as
 * many amounts in their order.
 */
export function recogniseSeries(passages: readonly Passage[]): Proposal[] {
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      const found = sentence.damaged ? null : readSeries(sentence);
      return found ? [propose(found, passage)] : [];
    }),
  );
}

interface FoundSeries {
  readonly title: TracedText | null;
  readonly series: TracedText;
  readonly figures: readonly Figure[];
}

function readSeries(sentence: Sentence): FoundSeries | null {
  const text = dropEnd(sentence.text);
  const respective = findQuotations(text.text).length > 0 ? null : readRespective(sentence.text);
  if (respective && areOfOneKind(respective.figures, respective.all.text))
    return { title: respective.what, series: respective.all, figures: respective.figures };
  if (findQuotations(text.text).length > 0 || findNumbers(text.text).length < FEWEST) return null;
  const colon = /^[^：:]*[：:]\s*/u.exec(text.text)?.[0].length ?? 0;
  const series = slice(text, colon);
  const figures = splitSeries(series).map(readMember);
  if (figures.length < FEWEST || figures.length > MOST || !figures.every((figure) => figure !== null)) return null;
  const isAlike = figures.every(({ after }) => after === null) || figures.every(({ before }) => before === null);
  return isAlike && areOfOneKind(figures, series.text)
    ? { title: readTitle(slice(text, 0, colon)), series, figures }
    : null;
}

/** One amount and the name of what it is the amount of, before or behind it. */
function readMember(words: TracedText): Figure | null {
  const joined = JOINS.exec(words.text)?.[0].length ?? 0;
  const member = slice(words, joined);
  const [number, other] = findNumbers(member.text);
  if (!number || other || number.unit === '' || number.fraction || !/\d/.test(number.value)) return null;
  const before = trim(slice(member, 0, number.start));
  const after = trim(slice(member, number.end));
  const label = before.text === '' ? after : before;
  if ((before.text === '') === (after.text === '')) return null;
  if (!NAMES.test(label.text) || /[\d，,。；;]/u.test(label.text) || estimateLength(label.text) > LONGEST_LABEL)
    return null;
  if (!isBalanced(label.text) || pointsElsewhere(member.text)) return null;
  return {
    before: before.text === '' ? null : before,
    value: slice(member, number.start, number.valueEnd),
    unit: trim(slice(member, number.valueEnd, number.end)),
    after: after.text === '' ? null : after,
  };
}

/** All have the unit of the first, whatever their power of ten; no two names are the same. */
function areOfOneKind(figures: readonly Figure[], context: string): boolean {
  const words = figures.map(({ value, unit }) => `${value.text.replace(APPROXIMATELY, '')}${unit?.text ?? ''}`);
  const labels = new Set(figures.map(({ before, after }) => (before ?? after)?.text));
  const [first = ''] = words;
  return labels.size === figures.length && words.every((one) => (measureValues(first, one, context)?.to ?? 0) > 0);
}

/** What stands before the colon, where it says something by itself. */
function readTitle(head: TracedText): TracedText | null {
  const title = dropEnd(dropConnective(trim(head)));
  const isGood = title.text !== '' && estimateLength(title.text) <= LONGEST_TITLE && isBalanced(title.text);
  return isGood && !isDangling(title.text) && !pointsElsewhere(title.text) ? title : null;
}

function propose({ title, series, figures }: FoundSeries, passage: Passage): Proposal {
  return {
    body: { kind: 'figure', title, figures, detail: null, ...(figures.length >= FEWEST && { isSeries: true }) },
    passage: passage.index,
    weight: 8 + figures.length,
    claims: title ? [title, series] : [series],
  };
}
