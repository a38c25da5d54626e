import { opensWithoutSubject } from './predicateOpeners.js';
import { isSubordinate } from './subordinate.js';

/**
 * Whether a clause from the middle of a sentence has a subject of its own, so that it can be shown without what stands
 * before it. Told by the words' order alone: a noun, and right after it a word that only a predicate begins with.
 */

/** A date that stands before the subject. */
export const DATE =
  /^\s?(?:\d+\s?[年月日][初中底末]?\s?)+|^(?:今年|去年|明年|今天|如今|目前|[現现]在|近年[來来]?|[早後后]期|最初|[當当][時时]|每一?[天日年週周月])(?=\p{Script=Han})/u;

/** A noun of two to ten characters (or a Latin name, or a quoted term), and the word that begins its predicate. */
const SUBJECT_AND_PREDICATE =
  /^(?:[“「《][^”」》]{1,16}[”」》]|\d+(?:\.\d+)?[億亿万萬]?\p{Script=Han}{2,8}?|[A-Za-z][\w.+-]*(?: ?[A-Za-z][\w.+-]*){0,3}|(?:(?!是|有|在|會|会|能|要|將|将|都|也|就|已|被|把)\p{Script=Han}){2,10}?)\s?(?:\p{Script=Han}{0,6}?)(?:是|有(?!的)|在於|在于|會|会|能|可以|可能|需|要|將|将|都|也|就|則|则|正|更|最|被|把|讓|让|使(?!用)|不|沒|没|無|无|只|才|已|仍|還|还|越|足以|應|应|該|该|成為|成为|屬|属|等於|等于|占|達|达|超過|超过|獲|获|得到|變|变|多於|少於|高於|高于|低於|低于|\p{Script=Han}{2}了)/u;

export function hasOwnSubject(statement: string): boolean {
  const clause = statement.replace(DATE, '');
  return !opensWithoutSubject(clause) && SUBJECT_AND_PREDICATE.test(clause);
}

/**
 * `利用數據，從多個維度衡量是唯一的解法`: what is done is itself the subject of what is said of it. The adverbs between would take
 * up a subject that stood before.
 */
const DOING_IS =
  /^(?!是)[^。；：]{4,44}?(?<![也都就才不只便還还又而而且但卻却更即正])是(?:唯一|最(?!後|后|近)|一[種种個个件項项場场條条]|很|非常|必要|關鍵|关键|重要|值得|不可能)/u;

export function speaksOfDoing(statement: string): boolean {
  return DOING_IS.test(statement);
}

/** `but the new gauge is cheaper`: a Latin clause with a determiner or a name, and a verb that cannot be a noun, its own and no relative clause's. */
const LATIN_STATEMENT =
  /^(?:(?:and|but|so|yet|y|e|pero|mais|et|und|aber)\s+)?(?:(?:the|a|an|our|most|many|some|every|each|no|all|el|la|los|las|un|una|le|les|une|des|der|die|das|ein|eine)\s|\p{Lu})(?:(?!\b(?:que|qui|who|which|that|dont|donde|where)\b)[^,;])*?\b(?:is|are|was|were|has|have|had|can|will|would|could|should|may|might|must|does|do|did|es|son|está|están|ha|han|puede|pueden|fue|est|sont|ont|peut|peuvent|était|ist|sind|hat|haben|kann|können|war|wird|werden)\b/u;

/** `die die Bewegungen nachvollziehen kann`: German puts the verb of a relative clause at its end. */
const GERMAN_RELATIVE = /^(?:der|die|das|den|dem)\s.*\b(?:ist|war|hat|haben|wird|werden|kann|können|sind|soll|muss)$/u;

export function isLatinStatement(clause: string): boolean {
  return LATIN_STATEMENT.test(clause) && !isSubordinate(clause) && !GERMAN_RELATIVE.test(clause);
}

/** `and the new gauge is cheaper`: one more statement, without which the first is as true. */
export function isAddition(clause: string): boolean {
  return /^(?:and|so|y|e|et|und)\s/u.test(clause) && isLatinStatement(clause);
}
