import type { Clause } from '../../clauses.js';
import { hasVerb } from '../alone/hasVerb.js';
import { isNounPhrase } from '../alone/leaning.js';
import {
  breaksPair,
  endsOpen,
  hasPredicate,
  isAttribution,
  isOpenAlternative,
  isPredicateOfPrevious,
  isRemovable,
  lacksConsequence,
  losesLimit,
  promisesMore,
  stopsBeforeVerb,
} from '../clauses/gates.js';
import { endsInPlace, isCondition, isLeadIn } from '../clauses/leadIns.js';
import { isAddition } from '../clauses/subjects.js';
import { isTail } from '../clauses/tails.js';
import { isDash, mayEndAtDash } from './dashes.js';
import { opensWithReason } from './dropReason.js';

/** So many clauses after a cut the second half of a pair is looked for. */
const FURTHEST_PAIR = 40;

/** `a landscape in which older, flickering signs`: what happens there has not been said yet. */
const OPEN_RELATIVE =
  /\b(?:in|on|at|for|from|by|with|to|of) which\b(?!.*\bwhich\b)|(?<!\p{L})(?:en|con|por|a|de) (?:el|la|los|las) (?:que|cual(?:es)?)(?!\p{L})/iu;

function lacksVerb(all: string): boolean {
  // `some towns (a fifth of those asked)`: what is in brackets is said of a word.
  const words = all.replace(/\s?[(（][^()（）]*[)）]/gu, '');
  const open = words.search(OPEN_RELATIVE);
  const said = OPEN_REPORT.exec(words)?.groups?.said;
  return !hasVerb(words) || (open >= 0 && !hasVerb(words.slice(open))) || (said !== undefined && !hasVerb(said));
}

/** `how fast it was, how warm it was, and how salty`: the last of several that begin alike is no addition. */
function goesOnInSeries(last: string, next: string): boolean {
  const [, first] = /^(?:and|or|y|o|et|ou|und|oder)\s(\p{L}{3,})/iu.exec(next) ?? [];
  return first !== undefined && new RegExp(`^${first}(?!\\p{L})`, 'iu').test(last);
}

/** `reported that eleven of the cities`: what of them, comes next. */
const OPEN_REPORT =
  /(?<!\p{L})(?:says?|said|reports?|reported|shows?|showed|found|finds?|argues?|argued|claims?|claimed|believes?|warns?|warned|notes?|noted|estimates?|estimated|asks?|asked|demands?|demanded|insists?|insisted|suggests?|suggested|requires?|required|requested|proposed|agreed|thinks?|thought|hopes?|hoped|knows?|knew)\s(?:[^,]*\s)?that\s(?<said>[^,]*)$/iu;

/** `In an age when A and B, …`: what leads in has a verb, and what it leads to is not reached. */
const LEADS_IN =
  /^(?:if|when|while|as|since|because|although|though|unless|until|once|where|cuando|si|mientras|aunque|como|porque|donde|quand|si|lorsque|comme|puisque|bien qu\p{L}*|tant qu\p{L}*|wenn|falls|als|während|weil|da|obwohl|solange|sobald|wo)(?!\p{L})|^(?:in|at|on|en|à|dans|au)(?!\p{L})[^,]*\s(?:when|where|in which|en (?:el|la|los|las)? ?que|cuando|où|qui|wo|als|in de[rnm])(?!\p{L})/iu;

/** What stands between a condition and what is said under it, and says nothing of it. */
const ADJUNCT =
  /^(?:desde|entre|con|en|para|por|según|tras|sin|ante|durante|in|at|on|with|for|from|among|during|under|depuis|entre|avec|dans|pour|parmi|selon|chez|von|mit|bei|für|unter|laut|nach)\s/iu;
const CONDITION =
  /^(?:en (?:la eventualidad|el (?:caso|supuesto|evento)|caso) de que|in the (?:event|case) (?:that|of)|au cas où|dans (?:le cas|l['’](?:éventualité|hypothèse)) où|im falle?,?|für den fall)(?!\p{L})/iu;

/** `In the event that it wins, from all parties`: what they do is not reached. */
function stopsAtAdjunct(kept: readonly Clause[], dropped: readonly Clause[]): boolean {
  const [first, ...others] = kept;
  return (
    dropped.length > 0 &&
    others.length > 0 &&
    CONDITION.test(first?.text ?? '') &&
    others.every(({ text }) => ADJUNCT.test(text))
  );
}

function goesOnLeading(kept: readonly Clause[], dropped: readonly Clause[]): boolean {
  return (
    dropped.length > 1 &&
    LEADS_IN.test(kept[0]?.text ?? '') &&
    /^(?:and|or|y|e|o|et|ou|und|oder)\s/iu.test(dropped[0]?.text ?? '')
  );
}

/** `Put them in one pot, and you get soup`, `Pay, or else …`: an order that is a condition, and what comes of it. */
const COMES_OF_IT =
  /^(?:and|or)\s(?:else\s|soon\s)?(?:you|they|it|he|she|we)(?:['’](?:ll|ve|re|d)|\s(?:will|can|get|have|are|may|might|could|would|end|wind|find))(?!\p{L})|^(?:and|or)\s(?:else|soon|before long)\s|^(?:y|o)\s(?:\p{Ll}+(?:ás|éis|án)(?!\p{L})|si no)|^(?:et|ou|sinon)\s(?:vous|tu)\s\p{Ll}+(?:ez|as)(?!\p{L})|^(?:und|oder|sonst)\s(?:schon|du|ihr|Sie|man)\s/u;
/** What an order does not open with. */
const SUBJECT_FIRST =
  /^(?:(?:the|an?|this|that|these|those|my|our|your|his|her|its|their|I|we|you|they|he|she|it|there|most|many|some|each|every|all|both|no|one|in|on|at|for|with|by|from|after|before|during|as|el|la|los|las|un\p{Ll}*|le|les|l['’]|une?|des|nous|vous|il|elle|ils|der|die|das|den|dem|ein\p{Ll}*|wir|ihr|er|sie|es|ich|man|if|when|si|wenn|cuando|quand)\s|\p{Lu}\p{L}*['’]s\s)/iu;

function isCommandedCondition(kept: readonly Clause[], next: string): boolean {
  return !SUBJECT_FIRST.test(kept[0]?.text ?? '') && COMES_OF_IT.test(next);
}

/** Members of what the clause before ends with. */
const MEMBERS = /^(?:包含|包括|例如|比如|如(?!果|何|此)|像是?|诸如|諸如)[^，]*、/u;

/** What is led in, and the pronoun that its statement opens with. */
const SECOND_SUBJECT =
  /^(?<led>(?:when|if|once|as|while|after|before|since|because|although|unless) (?:[^\s,]+ ){2,}?)(?:then |it['’]s |it is |(?:you|we|I|they|he|she|there)(?:['’]\p{Ll}+)? (?:\p{Ll}+ly )?\p{Ll}{2,})/iu;

/** `When you join a startup it’s important to …`: some set no comma between a condition and what is said of it. */
function runsTogether([one, ...others]: readonly Clause[]): boolean {
  const { led = '' } = SECOND_SUBJECT.exec(one?.text ?? '')?.groups ?? {};
  return (
    others.length === 0 && (hasVerb(led) || /^as an? |^\p{L}+ (?:you|we|I|they|he|she|it|there) \p{Ll}/iu.test(led))
  );
}

/** Whether a stretch of clauses, from `i` to `j`, may stop there; `to` is the last of its segment. */
export function mayEnd(clauses: readonly Clause[], i: number, j: number, to: number, isHan: boolean): boolean {
  const last = clauses[j];
  const words = clauses.slice(i, j + 1);
  // A whole sentence that gives a reason states it: see `dropReason`.
  const isWhole = i === 0 && j === clauses.length - 1;
  const isReason = isWhole && opensWithReason(clauses[0]?.text ?? '');
  const isComplete = isReason || (isWhole && !isHan && runsTogether(words));
  if (!last || (!isComplete && words.every((clause) => isLeadIn(clause.text) || isCondition(clause.text))))
    return false;
  const rest = clauses.slice(i, Math.min(to + 1, j + FURTHEST_PAIR)).map((clause) => clause.text);
  if (breaksPair(rest, j - i)) return false;
  if (j === to) return !/[：:]/.test(last.mark);
  if (losesLimit(clauses[j + 1]?.text ?? '')) return false;
  if (lacksConsequence(rest, j - i)) return false;
  if (
    /[：:]/.test(last.mark) ||
    (/—/.test(last.mark) && promisesMore(last.text)) ||
    endsOpen(last.text) ||
    isAttribution(last.text)
  )
    return false;
  // `編寫代碼，接受、認可`: bare verbs are the middle of a series.
  if (/^\p{Script=Han}{2}、\p{Script=Han}{2}$/u.test(last.text)) return false;
  const next = clauses[j + 1]?.text ?? '';
  if (!isHan && lacksVerb(words.map((clause) => clause.text).join(', '))) return false;
  const dropped = clauses.slice(j + 1, to + 1);
  if (!isHan && (goesOnLeading(words, dropped) || stopsAtAdjunct(words, dropped) || isCommandedCondition(words, next)))
    return false;
  // `engineers, product managers, and anyone else`: the last of a series is no addition.
  if (!isHan && j > i && /^(?:and|or|y|o|e|u|et|ou|und|oder)\s/u.test(next) && !hasVerb(last.text)) return false;
  if (!isHan && goesOnInSeries(last.text, next)) return false;
  if (!isHan && isDash(last.mark)) return mayEndAtDash(words, dropped);
  if (!isHan)
    return (
      isRemovable(next) ||
      isAddition(next) ||
      isTail(
        words.map((clause) => clause.text),
        dropped.map((clause) => clause.text),
      )
    );
  if (
    stopsBeforeVerb(last.text) ||
    isPredicateOfPrevious(next) ||
    endsInPlace(last.text) ||
    isOpenAlternative(last.text)
  )
    return false;
  if (isNounPhrase(words.map((clause) => clause.text).join('，'))) return false;
  // `供應鏈平台（由網紅推動）`: what is in brackets is no predicate of the name before them.
  const own = last.text.replace(/（[^（）]*）$/u, '');
  // `安裝所有軟體，包含 A、B、C`: the members spell out the clause before them.
  const said =
    j > i && MEMBERS.test(own)
      ? words
          .slice(0, -1)
          .map((clause) => clause.text)
          .join('，')
      : own;
  return hasPredicate(said) && !isLeadIn(last.text) && !isCondition(last.text);
}
