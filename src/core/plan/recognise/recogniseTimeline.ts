import { CJK, estimateLength } from '../../language.js';
import type { TimelineEvent, TracedText } from '../../model.js';
import { concat, slice, trim } from '../../trace.js';
import { splitClauses } from '../clauses.js';
import { type DateMatch, findDates } from '../facts/dates.js';
import type { Passage, Sentence } from '../passages.js';
import { breaksPair, endsOpen, hasPredicate, isAttribution, isPredicateOfPrevious } from '../points/clauses/gates.js';
import { endsInPlace, isCondition, isLeadIn } from '../points/clauses/leadIns.js';
import { opensWithPredicate } from '../points/clauses/predicateOpeners.js';
import type { Proposal } from '../proposal.js';
import { dropConnective, dropEnd, isBalanced, isDangling, isOrphan } from '../words.js';

/** Two dates are no line of time. */
export const FEWEST_EVENTS = 3;
const MOST = 6;
const LONGEST_EVENT = 40;

interface Dated {
  readonly key: number;
  readonly event: TimelineEvent;
  readonly passage: number;
}

/** What may stand before a date that opens a statement. */
const OPENING =
  /^(?:早在|就在|直到|到了|截至|在|自|於|于|从|從|by|in|on|since|as early as|en|el|a|hacia|desde|ya en|a partir de|le|depuis|dès|vers|à partir de|am|im|im jahre?|seit|ab|um|schon|bereits|auch|(?:y|et|und|and|schon|bereits|erst|only|ya) (?:in|en|im|am|on))?[\s“「]?(?:los|las|the|den|der|die|dem)?\s?$/iu;

/** What joins a date to the statement before it. */
const TRAILING = /\s(?:in|on|en|el|le|am|im|im Jahre?)\s$/u;

/** Words that a statement does not end with. */
const OPEN_LATIN =
  /\s(?:and|or|of|to|the|an?|for|with|by|that|which|as|than|is|are|until|since|de|del|la|el|los|las|y|que|por|para|le|les|et|du|des|und|oder|der|die|das|von|mit|bis)$/iu;

/** After the date: the particle or the mark that leads to its statement, as the colon of a chronicle. */
const LEADING = /^(?:に(?:は)?|には|、|에(?:는)?|엔|,|，|\s)*(?:[：:]\s?|[–—―-]{1,2}\s)?/u;

/** `2024年前三季度` is a span, `2019年的大會`, `2019年交付的房子` name a thing by its date, `2019年から` opens a span, `2019年為止` ends one: no event. */
const NO_EVENT =
  /^\s?(?:前[一二三四\d半]|的|\p{Script=Han}{1,4}的(?=\p{Script=Han}{2})|の|의|至|到|[為为]?止|까지|부터|から|まで|-|–|~|～|bis|a\s|au\s|to\s|until\s|and\s(?:19|20))/u;

/** A timeline of a stretch of text that dates three events or more, in the order of time. */
export function recogniseTimeline(passages: readonly Passage[]): Proposal[] {
  const dated = passages.flatMap((passage) => passage.sentences.flatMap(readEvents));
  const events = placeBareYears(dated).sort((a, b) => a.key - b.key);
  const own = events.filter(({ event }) => !events.some((other) => tellsWith(other.event, event)));
  const distinct = own.filter((event, i) => event.key !== own[i - 1]?.key);
  const first = dated[0];
  if (!first || distinct.length < FEWEST_EVENTS) return [];
  const shown = distinct.slice(-MOST);
  return [
    {
      body: { kind: 'timeline', title: null, events: shown.map(({ event }) => event) },
      passage: first.passage,
      weight: 7 + shown.length,
      claims: shown.map(({ event }) => event.text),
      shares: true,
    },
  ];
}

/** A year alone, told after a month or a day of the same year, is no earlier than that. */
function placeBareYears(dated: readonly Dated[]): Dated[] {
  const latest = new Map<number, number>();
  return dated.map((one) => {
    const year = Math.floor(one.key / 10000);
    if (one.key % 10000 === 0) return { ...one, key: Math.max(one.key, (latest.get(year) ?? 0) + 0.5) };
    latest.set(year, Math.max(one.key, latest.get(year) ?? 0));
    return one;
  });
}

/** Whether one event's words tell another one with them. */
function tellsWith(one: TimelineEvent, other: TimelineEvent): boolean {
  return one !== other && one.text.text.length > other.text.text.length && one.text.text.includes(other.text.text);
}

function readEvents(sentence: Sentence): Dated[] {
  if (sentence.damaged) return [];
  const { text, clauses, passage } = sentence;
  return findDates(text.text).flatMap((date): Dated[] => {
    const clause = clauses.findIndex((one) => one.start <= date.start && date.start < one.end);
    const own = clauses[clause];
    if (!own) return [];
    if (!OPENING.test(text.text.slice(own.start, date.start))) return readTrailing(sentence, clause, date) ?? [];
    // `1月15日前` is a deadline and `2024年春天` a season: the word belongs to the date.
    const tail =
      /^(?:底|初|末|上旬|中旬|下旬|之前|以前|之後|之后|以後|以后|前(?![一二三四\d幾几半年季])|(?:[後后起]|[開开]始)(?=[，,、])|份|天|季|全年)/u.exec(
        text.text.slice(date.end),
      )?.[0].length ?? 0;
    const dateEnd = date.end + tail;
    const rest = text.text.slice(dateEnd);
    if (NO_EVENT.test(rest)) return [];
    const start = dateEnd + (LEADING.exec(rest)?.[0].length ?? 0);
    const end = findEnd(sentence, clause, start);
    // `2020年9月為止，……` is no day on which something happened.
    if (/^(?:為止|为止|以前|之前|以[來来]|[間间])/u.test(rest)) return [];
    const said = trim(slice(text, start, end));
    const whole = dropEnd(dropConnective(slice(said, /^(?:開始|开始|起)，\s?/u.exec(said.text)?.[0].length ?? 0)));
    const words = dropTie(whole, /早在\s?$/u.test(text.text.slice(own.start, date.start)));
    const length = estimateLength(words.text);
    if (length < 6 || length > LONGEST_EVENT || !isBalanced(words.text)) return [];
    if (isDangling(words.text) || isOrphan(words.text) || (CJK.test(rest) && endsOpen(words.text))) return [];
    // In a chronicle, `2014：a name of what happened` is enough.
    if (!/^\s*[：:]/u.test(rest) && !happens(words.text)) return [];
    return [{ key: date.key, passage, event: { date: slice(text, date.start, dateEnd), text: words } }];
  });
}

/** `早在2021年，公司就發布了`: 就 answers to 早在, which the row leaves out. */
function dropTie(words: TracedText, isEarly: boolean): TracedText {
  const tie = /^[就便](?=\p{Script=Han}{2})(?!是|[業业利讀读任職职餐])/u.exec(words.text)?.[0].length ?? 0;
  if (tie > 0) return slice(words, tie);
  const inside = isEarly ? /^[^，就]{2,16}就(?!業|业|是|讀|读|任|職|职)/u.exec(words.text)?.[0].length : undefined;
  return inside === undefined ? words : concat(slice(words, 0, inside - 1), slice(words, inside));
}

/** Whether a Chinese event says what happens, and to whom: `交付的項目`, `完成了目標` do not. */
function happens(words: string): boolean {
  if (!CJK.test(words) || /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(words)) return true;
  const main = splitClauses(words).find(({ text }) => !isLeadIn(text))?.text ?? words;
  if (isCondition(words) || /^\p{Script=Han}{2}了|^又/u.test(main)) return false;
  if (opensWithPredicate(main) && !main.startsWith('最')) return false;
  return !words.includes('的') || words.includes('，') || hasPredicate(words.replace(/[著知]名/gu, ''));
}

/** `The agency opened its first office in 2014`: the words before a date that ends its sentence. */
function readTrailing({ text, clauses, passage }: Sentence, at: number, date: DateMatch): Dated[] | null {
  const own = clauses[at];
  const isLast = at === clauses.length - 1 && own !== undefined && date.end >= own.end;
  if (!own || !isLast || at > 0 || CJK.test(own.text)) return null;
  const before = text.text.slice(own.start, date.start);
  const link = TRAILING.exec(before);
  if (!link) return null;
  const words = dropConnective(trim(slice(text, own.start, own.start + link.index)));
  const length = estimateLength(words.text);
  if (length < 8 || length > LONGEST_EVENT || !isBalanced(words.text) || findDates(words.text).length > 0) return null;
  if (isDangling(words.text) || isOrphan(words.text) || OPEN_LATIN.test(words.text)) return null;
  return [{ key: date.key, passage, event: { date: slice(text, date.start, date.end), text: words } }];
}

/** `但到了2024年上半年`: when what comes next happened. */
function isTime(clause: string): boolean {
  return (
    /^[但而]?(?:到了?|直到|截至)[^，]*(?:年|月|[上下]半年|季度?|期)$/u.test(clause) ||
    (isLeadIn(clause) && /後$|后$/u.test(clause))
  );
}

/** The end of the longest run of whole clauses that fits. */
function findEnd(sentence: Sentence, first: number, start: number): number {
  const { clauses, text } = sentence;
  const texts = clauses.map((clause) => clause.text);
  let end = start;
  for (let i = first; i < clauses.length; i += 1) {
    const clause = clauses[i];
    if (!clause || estimateLength(text.text.slice(start, clause.end)) > LONGEST_EVENT) break;
    if (i > first && isDangling(clause.text)) break;
    const next = texts[i + 1] ?? '';
    const open = endsOpen(clause.text) || isAttribution(clause.text) || endsInPlace(clause.text) || isTime(clause.text);
    if (
      i + 1 < clauses.length &&
      (open || !hasPredicate(clause.text) || isPredicateOfPrevious(next) || breaksPair(texts, i))
    )
      continue;
    if (clause.end > start) end = clause.end;
    if (/[；;]/.test(clause.mark)) break;
  }
  return end;
}
