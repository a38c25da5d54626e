import { estimateLength, isCjk } from '../language.js';
import type { Language } from '../model.js';
import { splitClauses } from '../plan/clauses.js';
import {
  breaksPair,
  endsOpen,
  hasPredicate,
  isAttribution,
  isOpenAlternative,
  promisesMore,
  stopsBeforeVerb,
} from '../plan/points/clauses/gates.js';
import { isCondition, isLeadIn } from '../plan/points/clauses/leadIns.js';
import { opensWithoutSubject } from '../plan/points/clauses/predicateOpeners.js';
import { hasOwnSubject } from '../plan/points/clauses/subjects.js';
import { isSubordinate } from '../plan/points/clauses/subordinate.js';
import { splitSentences } from '../plan/sentences.js';

/** A clause of a statement. */
export interface StatementUnit {
  /** With its mark, and all up to the next one. */
  readonly text: string;
  /** Its words alone. */
  readonly clause: string;
  readonly mark: string;
  /** A sentence ends with it. */
  readonly isLast: boolean;
}

/** The clauses of a statement, which together are its text. */
export function listUnits(text: string): readonly StatementUnit[] {
  let at = 0;
  const clauses = splitSentences({ text, pieces: [] }).flatMap((sentence) => {
    const start = text.indexOf(sentence.text, at);
    at = start + sentence.text.length;
    const own = splitClauses(sentence.text);
    return own.map((clause, i) => ({ ...clause, start: start + clause.start, isLast: i === own.length - 1 }));
  });
  return clauses.map(({ start, text: clause, mark, isLast }, i) => ({
    text: text.slice(i === 0 ? 0 : start, clauses[i + 1]?.start),
    clause,
    mark,
    isLast,
  }));
}

export const textOf = (units: readonly StatementUnit[], from: number, to: number): string =>
  units
    .slice(from, to)
    .map(({ text }) => text)
    .join('');

/** Where each sentence of a statement begins and ends among its clauses. */
export function listSentences(
  units: readonly StatementUnit[],
): readonly { readonly from: number; readonly to: number }[] {
  let from = 0;
  return units.flatMap(({ isLast }, i) => {
    if (!isLast) return [];
    const sentence = { from, to: i + 1 };
    from = i + 1;
    return [sentence];
  });
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** How many clauses of a sentence lead up to its claim: who says it, where, when, why and on what condition. */
export function countLeads(sentence: readonly StatementUnit[], language: Language): number {
  const clauses = sentence.map(({ clause }) => clause);
  const all = clauses.join('');
  // A Japanese sentence is about what it ends with; in Korean clauses of one rank may stand side by side.
  if (KANA.test(all)) return clauses.length - 1;
  if (language.startsWith('ko')) return countWhile(clauses, (clause) => LEADS_KOREAN.test(clause));
  if (language.startsWith('de')) return countWhile(clauses, (_, i) => announces(sentence[i], LABEL.spaced));
  if (!isCjk(language))
    return countWhile(clauses, (clause, i) => leadsInLatin(clause) || announces(sentence[i], LABEL.spaced));
  const leads = countWhile(clauses, (_, i) => leadsInChinese(sentence, i) || announces(sentence[i], LABEL.cjk));
  // `大多數文章在列完清單後，都漏掉了……`: its subject comes along.
  const isOrphan = TAKES_UP.test(clauses[leads] ?? '') && leads > 0 && !isLead(bareOf(sentence[leads - 1]));
  return isOrphan ? leads - 1 : leads;
}

/** In em: of a label before its colon. */
const LABEL = { cjk: 12, spaced: 16 } as const;
/** `Corgibytes 公司每天都會看到同樣的問題：`: what it promises is the claim. */
const announces = (unit: StatementUnit | undefined, longest: number): boolean =>
  unit !== undefined &&
  /[：:]/u.test(unit.mark) &&
  (estimateLength(unit.clause) < longest || promisesMore(unit.clause) || isAttribution(unit.clause));

/** How many come first that all pass; the last is never one of them. */
function countWhile(clauses: readonly string[], test: (clause: string, i: number) => boolean): number {
  const end = clauses.slice(0, -1).findIndex((clause, i) => !test(clause, i));
  return end < 0 ? clauses.length - 1 : end;
}

const LEADS_KOREAN = /(?:면|서|때문에|니까|지만|는데|라도|려면|도록|위해|(?<=\s)(?:시|뒤|후|때|지금|끝에))$/u;
/** Ends of Korean clauses of one rank with the next. */
const ENDS_KOREAN = /(?:[며고다요죠]|지만|는데|으나)$/u;

/** Conjunctions of Romance languages that lead a sentence in, beside those of `isCondition`. */
const LEADS_ROMANCE =
  /^(?:si|cuando|aunque|como|mientras|para que|al \p{Ll}+[aei]r|quand|lorsque|comme|bien que|puisque|quoique|se|quando|embora|anche se)(?!\p{L})/iu;

const leadsInLatin = (clause: string): boolean =>
  isLeadIn(clause) ||
  isCondition(clause) ||
  isSubordinate(clause) ||
  isAttribution(clause) ||
  LEADS_ROMANCE.test(clause);

/** `但由於……`: a conjunction of the whole sentence stands before that of the clause. */
const TURN = /^(?:但是?|而且?|可是|不過|不过|其實|其实|然而|所以|因此)/u;
/** What a main clause opens with after its condition. */
const CONSEQUENCE = /^(?:就|便|才|也|都|那|則|则|卻|却|只|不得不|必須|必须)/u;
/** What takes up a subject that stands before. */
const TAKES_UP = /^(?:是|都|又|也|還|还|才|終於|终于)/u;
/** A point of view, an exception, however long; prepositions that open a clause. */
const VIEW = /(?:來看|来看|看來|看来|來說|来说|而言|之外|以外|相比|一樣|一样)$/u;
const PREPOSITION =
  /^(?:在|為(?![什何])|为(?![什何])|由|從|从|對|对|據|据|按|經|经|透過|通過|通过|隨|随|針對|针对|繼|继|自從|自从)/u;
/** In em: a longer clause has a predicate, though its verb is not known. */
const LONGEST_NOUN = 20;

function leadsInChinese(sentence: readonly StatementUnit[], at: number): boolean {
  const bare = bareOf(sentence[at]);
  if (isAttribution(bare) || isLead(bare)) return true;
  // A noun that the next clause tells of, and a phrase that goes on from a lead (`隨著AI滲透更多場景，理解更多數據，模型……`),
  // are leads where the subject is still to come.
  const isSubjectLater = sentence.slice(at + 1).some((unit) => opensWithSubject(bareOf(unit)));
  if (!isSubjectLater) return false;
  if (PREPOSITION.test(bare) || isNoun(bare)) return true;
  const before = bareOf(sentence[at - 1]);
  if (isCondition(before)) return GOES_ON.test(bare);
  return isLead(before) && opensWithoutSubject(bare) && !CONSEQUENCE.test(bare);
}

const bareOf = (unit: StatementUnit | undefined): string => unit?.clause.replace(TURN, '') ?? '';

/** `今天的飛書還沒有找到……`: a time that belongs to the subject. */
const OF_TIME = /^(?:今天|如今|目前|當前|当前|未來|未来|過去|过去|今年|去年)的/u;
/** One more condition. */
const GOES_ON = /^(?:並|并|且|而且|或)/u;

const isLead = (bare: string): boolean =>
  (isLeadIn(bare) && !OF_TIME.test(bare)) || isCondition(bare) || VIEW.test(bare);

const isNoun = (clause: string): boolean => !hasPredicate(clause) && estimateLength(clause) <= LONGEST_NOUN;

const opensWithSubject = (bare: string): boolean =>
  !isLead(bare) && hasPredicate(bare) && (hasOwnSubject(bare) || !opensWithoutSubject(bare));

/** Whether the claim that the first clauses make goes on in the next one: cut there, it would be a half. */
export function staysWith(sentence: readonly StatementUnit[], end: number, language: Language): boolean {
  const [last, next] = [sentence[end - 1], sentence[end]];
  if (!last || !next || /[；;：:—–-]/u.test(last.mark)) return false;
  if (language.startsWith('ko')) return !ENDS_KOREAN.test(last.clause);
  if (KANA.test(last.clause)) return false;
  if (!isCjk(language)) return !goesOnInLatin(next, end === sentence.length - 1);
  const clauses = sentence.map(({ clause }) => clause);
  if (isNoun(last.clause) || endsOpen(last.clause) || stopsBeforeVerb(last.clause)) return true;
  if (isOpenAlternative(last.clause) || /^(?:就|便|才|以及|[和與与及]|或者?)/u.test(next.clause)) return true;
  return breaksPair(clauses, end - 1);
}

/** A clause that is one whatever stands before it. */
const ADDS = /^(?:but|so|yet|pero|sino que|mais|car|aber|denn|doch|mas|ma)(?!\p{L})/iu;
/** One that is only if nothing follows: in the middle of a sentence it may part a subject from its verb. */
const ADDS_LAST =
  /^(?:because|while|although|though|if|when|unless|since|as|where|which|who|whose|making|allowing|giving|helping|leading|including|especially|such as|not|porque|aunque|si|cuando|mientras|lo que|que|quien|donde|incluid[oa]s?|incluso|parce que|quand|lorsque|tandis que|ce qui|qui|dont|où|y compris|notamment|weil|obwohl|wenn|während|sodass|damit|um|wobei|wodurch|was|da|etwa|vor allem)(?!\p{L})/iu;

const goesOnInLatin = ({ clause }: StatementUnit, isLast: boolean): boolean =>
  ADDS.test(clause) || (isLast && ADDS_LAST.test(clause));
