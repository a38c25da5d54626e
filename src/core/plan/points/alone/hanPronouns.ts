import { findAll } from '../../../findAll.js';
import { splitClauses } from '../../clauses.js';
import { withoutConnective } from '../../words.js';
import { hasPredicate } from '../clauses/gates.js';
import { isCondition, isLeadIn } from '../clauses/leadIns.js';
import { opensWithoutSubject, opensWithPredicate } from '../clauses/predicateOpeners.js';
import { namesNobodyBefore } from './lonePersons.js';

/** 他, 她, 它 and 其 where they stand for somebody or something, and not in a word (其他, 吉他, 尤其). */
const PRONOUN =
  /(?<![其吉排利A-Za-z\d])(?:他|她|它)(?!人|鄉|乡|山)|(?<![尤極极莫]|(?:^|[，；])[與与])其(?![他它余餘實实次間间一二三四五六]|(?<=.其)中)|(?:對方|对方)(?!向)/gu;

/** Lead-ins that name somebody: `為了激勵工程師`, unlike times and places. */
const NAMES_SOMEBODY = /^(?:為了|为了|對於|对于|對(?!比)|对(?!比)|除了|作為|作为|關於|关于|面對|面对|根據|根据)/u;

/** A statement or a condition of somebody: an order (`把問題說清楚`) names nobody. */
function namesSomebody(clause: string): boolean {
  if (isLeadIn(clause)) return false;
  return (
    isCondition(clause) ||
    (hasPredicate(clause) && !opensWithPredicate(clause) && !/^(?:把|給|给|請|请|用|使用)/u.test(clause))
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
    if (!isOpening && isOwners(clauses.at(-1)?.text ?? '', text.slice(index + pronoun.length))) return false;
    return !before.some(({ text: clause }) => namesSomebody(clause) || (NAMES_SOMEBODY.test(clause) && !isOpening));
  });
}
