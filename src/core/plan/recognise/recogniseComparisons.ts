import { CJK, estimateLength } from '../../language.js';
import type { ComparedValue, TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';
import { findDates } from '../facts/dates.js';
import { toValue } from '../facts/numbers.js';
import type { Passage, Sentence } from '../passages.js';
import { isLeadIn } from '../points/gates.js';
import type { Proposal } from '../proposal.js';
import { dropConnective, dropEnd, isBalanced, isDangling } from '../words.js';

const LONGEST_TITLE = 44;
const LONGEST_TITLE_LATIN = 52;
const NUMBER =
  '(?:[$€£¥]?\\d[\\d,.]*\\s?(?:%|％|倍|[萬万億亿]+(?:[美歐欧港日]?元)?|[美歐欧港日]?元|[個个家人名次]|[kKMB]\\b|million\\b|billion\\b|percent\\b|(?:小時|小时|分鐘|分钟|天|個月|个月|年)(?!代)|[ァ-ヶー]{2,6})?)';

const FROM_TO: readonly RegExp[] = [
  new RegExp(
    `(?:從|从|由)(?<label>[^，,。；]{0,24}?)(?<from>${NUMBER})(?<link>[^，,。；\\d]{0,12}?(?:至|到|升至|增至|降至|達到|达到))\\s?(?<to>${NUMBER})`,
    'u',
  ),
  new RegExp(
    `from (?<label>[^,.;\\d$€£]{0,40}?)(?<from>${NUMBER})(?<link>[^,.;\\d$€£]{0,30}? to )(?<to>${NUMBER})`,
    'iu',
  ),
  new RegExp(`(?<label>)(?<from>${NUMBER})(?<link>から)(?<to>${NUMBER})(?:に|へ|まで)`, 'u'),
];

/** `比2022年提升10倍` and `對比2022年…，2032年…將提升10倍` */
const TIMES =
  /(?:提升|增長|增长|提高|增加|擴大|扩大|翻|達到|达到|將達|将达)(?:了|至|到)?\s?(?<multiple>\d+(?:\.\d+)?\s?倍)/u;

/** Slides that compare two values: from one to another, or a multiple between two years. */
export function recogniseComparisons(passages: readonly Passage[]): Proposal[] {
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      if (sentence.damaged) return [];
      return compareValues(sentence) ?? compareYears(sentence) ?? [];
    }),
  );
}

function compareValues(sentence: Sentence): Proposal[] | null {
  const { text } = sentence;
  for (const pattern of FROM_TO) {
    const match = pattern.exec(text.text);
    const groups = match?.groups;
    if (!match || !groups?.from || !groups.to || groups.link === undefined) continue;
    const fromValue = toValue(groups.from);
    const toTarget = toValue(groups.to);
    if (fromValue === null || toTarget === null || unitOf(groups.from, groups.to) === null) continue;
    if (fromValue === toTarget || fromValue <= 0 || isRange(groups.from, groups.to, groups.link)) continue;
    const fromAt = match.index + match[0].indexOf(groups.from, groups.label?.length ?? 0);
    const linkAt = fromAt + groups.from.length;
    const toAt = linkAt + groups.link.length + (text.text.slice(linkAt + groups.link.length).search(/\S/) || 0);
    const title = readTitle(sentence, match.index, toAt + groups.to.length);
    if (!title) continue;
    // What stands before the values is a verb or half a phrase: the title says it whole.
    const from = end(slice(text, fromAt, linkAt), fromValue);
    const to = end(trim(slice(text, toAt, toAt + groups.to.length)), toTarget);
    return [propose(sentence, title, from, to, null)];
  }
  return null;
}

/** Two years and a multiple: what is drawn is the multiple, for the text gives no other values. */
function compareYears(sentence: Sentence): Proposal[] | null {
  const { text } = sentence;
  const times = TIMES.exec(text.text);
  const multiple = times?.groups?.multiple;
  if (!times || !multiple) return null;
  const years = findDates(text.text).filter((date) => date.key % 10000 === 0);
  const [a, b] = [...years].sort((x, y) => x.key - y.key);
  const value = toValue(multiple);
  if (!a || !b || years.length !== 2 || value === null || value <= 1) return null;
  const quoted = /[“「](?<inner>[^”」]*)[”」]/u.exec(text.text);
  const inQuote = quoted && quoted.index < a.start && quoted.index + quoted[0].length > times.index;
  const title = inQuote
    ? slice(text, quoted.index + 1, quoted.index + quoted[0].length - 1)
    : readTitle(sentence, Math.min(a.start, b.start), times.index + times[0].length);
  if (!title) return null;
  const at = text.text.indexOf(multiple, times.index);
  const year = (date: { start: number; end: number }): TracedText => slice(text, date.start, date.end);
  return [propose(sentence, title, end(year(a), 1), end(year(b), value), slice(text, at, at + multiple.length))];
}

function end(text: TracedText, value: number): ComparedValue {
  return { label: null, text, value };
}

function propose(
  sentence: Sentence,
  title: TracedText,
  from: ComparedValue,
  to: ComparedValue,
  multiple: TracedText | null,
): Proposal {
  return {
    body: { kind: 'compare', title, from, to, multiple },
    passage: sentence.passage,
    weight: 9,
    claims: [title],
  };
}

/** The clauses around the comparison, from the first that stands by itself. */
function readTitle(sentence: Sentence, start: number, endAt: number): TracedText | null {
  const { clauses, text } = sentence;
  const last = clauses.findIndex((clause) => clause.end >= endAt);
  const first = clauses.findIndex((clause) => clause.end > start);
  if (first < 0 || last < 0) return null;
  let from = first;
  while (from > 0) {
    const before = clauses[from - 1];
    const reaches = before && !/[；;：:—]/.test(before.mark) && isLeadIn(before.text);
    const own = clauses[first];
    if (!reaches || !before || estimateLength(text.text.slice(before.start, endAt)) > LONGEST_TITLE) break;
    if (own && !isDangling(own.text)) break;
    from -= 1;
  }
  const title = dropEnd(dropConnective(slice(text, clauses[from]?.start ?? 0, clauses[last]?.end ?? endAt)));
  const longest = CJK.test(title.text) ? LONGEST_TITLE : LONGEST_TITLE_LATIN;
  const fits = estimateLength(title.text) <= longest && isBalanced(title.text) && !isDangling(title.text);
  return fits ? title : null;
}

/** The unit that both values share; null where they measure different things. */
function unitOf(from: string, to: string): string | null {
  const unit = (words: string): string => words.replace(/[\d,.\s]/g, '').replace('％', '%');
  const [a, b] = [unit(from), unit(to)];
  return a === b || a === '' ? b : null;
}

/** `從2到5年`, `1-2`: a span, not a change. */
function isRange(from: string, to: string, link: string): boolean {
  const bare = /^\s*(?:至|到|to)\s*$/u.test(link);
  return bare && (/^\d{1,2}\s?$/.test(from) || (/^(?:19|20)\d\d/.test(from) && /^(?:19|20)\d\d/.test(to)));
}
