import { findAll } from '../../../findAll.js';
import { splitClauses } from '../../clauses.js';
import { withoutConnective } from '../../words.js';
import { hasPredicate } from '../clauses/gates.js';
import { isCondition, isLeadIn } from '../clauses/leadIns.js';
import { opensWithoutSubject, opensWithPredicate } from '../clauses/predicateOpeners.js';
import { hasOwnSubject } from '../clauses/subjects.js';
import { namesNobodyBefore } from './lonePersons.js';
import { opensWithName } from './namedPersons.js';

/** 他, 她, 它 and 其 where they stand for somebody or something, and not in a word (其他, 吉他, 尤其). */
const PRONOUN =
  /(?<![其吉排利A-Za-z\d])(?:他|她|它|牠)(?!人|鄉|乡|山)|(?<![尤極极莫]|(?:^|[，；])[與与])其(?![他它余餘實实次間间一二三四五六]|(?<=.其)中)|(?:對方|对方)(?!向)/gu;

/** Lead-ins that name somebody: `為了激勵工程師`, `提到船長`, `在船長看來`, unlike times and places. */
const NAMES_SOMEBODY =
  /^(?:為了|为了|對於|对于|對(?!比)|对(?!比)|除了|作為|作为|關於|关于|面對|面对|根據|根据|[提談谈論论][及到起]|[說说][到起]|在(?![他她它牠我你其])[^，]{2,10}看[來来]$)/u;

/** A statement or a condition of somebody: an order (`把問題說清楚`) names nobody. */
function namesSomebody(clause: string, areMany: boolean): boolean {
  if (isLeadIn(clause)) return false;
  const words = withoutConnective(clause);
  const isOne = opensWithName(words);
  if (isOne && areMany && !hasOwnSubject(words)) return false;
  return (
    isCondition(clause) ||
    isOne ||
    hasOwnSubject(words) ||
    (hasPredicate(clause) && !opensWithPredicate(clause) && !/^(?:把|給|给|請|请|用|使用)/u.test(clause))
  );
}

/** What an object stands behind, and not what belongs to the subject: `責令其整改`, `與其合作`; and what speaks for others: `印證了其判斷`. */
const OF_ANOTHER =
  /(?:[與与和跟對对向被由於于給给使讓让令叫把將将替]|[為为]|責令|责令|要求|[幫帮]助?|[協协]助|支持|[稱称視视]|[證证印反體体驗验][證证明映現现]|[顯显]示|表明|[說说]明|影[響响]|打破|代表)了?$/u;

/** `各國央行正通過其購買計劃……`: 其 before a noun is whoever the clause itself speaks of. */
function isSubjects(words: string): boolean {
  const clause = withoutConnective(words.trim());
  return hasOwnSubject(clause) && !isLeadIn(clause) && !isCondition(clause) && !OF_ANOTHER.test(clause);
}

/** `學校招收困難學生，為他們免除費用`: those whom the clause before ends with. */
function areThoseBefore(before: string, pronoun: string): boolean {
  return (
    /^[他她]$/u.test(pronoun) &&
    /(?:[人者員员生工民友客眾众師师戶户]|孩子|[婦妇]女|家庭)，\s?(?:[並并])?(?:[為为給给讓让向對对和與与跟把將将使幫帮替]|[帶带][給给])$/u.test(
      before,
    )
  );
}

/** `館長 Ada 和她的團隊`, `大多數公司不想離開它們的位置`: the subject of the pronoun's own clause. */
function isOwners(words: string, after: string): boolean {
  const clause = withoutConnective(words.trim()).replace(/^(?:[當当若]|如果|因為|因为|由於|由于|雖然|虽然)/u, '');
  if (clause.length < 2 || opensWithoutSubject(clause) || opensWithPredicate(clause) || isLeadIn(clause)) return false;
  if (/^[們们]?(?:的|所有|自己)/u.test(after) && /[和與与在把將将用以]\s?$/u.test(clause)) return true;
  const areMany =
    /^[A-Z]|^[^，]{0,8}(?:多數|多数|很多|許多|许多|各|每|[們们]|所有|一些|公司|企業|企业|團隊|团队|機構|机构)/u.test(
      clause,
    );
  return areMany && /^[們们]的/u.test(after) && hasPredicate(clause);
}

/** Whether a Chinese text has a pronoun with no statement before it that names whom or what it stands for. */
export function hasLoneHanPronoun(text: string): boolean {
  // 他チーム is no pronoun.
  if (/[ぁ-ん]/u.test(text)) return false;
  if (namesNobodyBefore(text)) return true;
  return findAll(text, PRONOUN).some(({ 0: pronoun, index }) => {
    const clauses = splitClauses(text.slice(0, index));
    // The words right before the pronoun, in its own clause, are no statement yet.
    const isOpening = /[，；：:、—]\s*$/u.test(text.slice(0, index)) || index === 0;
    const before = isOpening ? clauses : clauses.slice(0, -1);
    const own = clauses.at(-1)?.text ?? '';
    const after = text.slice(index + pronoun.length);
    const areMany = /^[們们]/u.test(after);
    if (!isOpening && (isOwners(own, after) || (pronoun === '其' && isSubjects(own)))) return false;
    if (areMany && areThoseBefore(text.slice(0, index), pronoun)) return false;
    return !before.some(
      ({ text: clause }) => namesSomebody(clause, areMany) || (NAMES_SOMEBODY.test(clause) && !isOpening),
    );
  });
}
