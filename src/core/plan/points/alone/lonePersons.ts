import { findAll } from '../../../findAll.js';
import { HAN_ROLE } from '../../naming/roles.js';
import { AFTER_SURNAME } from './namedPersons.js';

/**
 * 他 and 她 behind clauses that name nobody: `目前5G信號並不連續，他手中的……`. A clause before the pronoun is no antecedent unless there is
 * somebody in it.
 */
const PRONOUN = /(?<![其吉排利A-Za-z\d])(?:他|她)(?!人|鄉|乡|山|[們们])/gu;
/** Somebody: a role, a word for people, a name in another script, a quoted one, 我 and 誰. */
const SOMEBODY = new RegExp(
  `${HAN_ROLE}|[人者員员師师生家客友民工兵弟妹哥姐爸媽妈父母子女孩童主夫妻兒儿男老司]|\\p{Script=Han}{2,4}(?:說|说|表示|認為|认为|指出|坦言|透露|提到|回憶|回忆)|[部下][屬属]|[客用][戶户]|[對对]手|先生|女士|小姐|爺|爷|奶|姨|叔|伯|[A-Za-z]{2,}|誰|谁|某|自己|${AFTER_SURNAME}`,
  'u',
);

/** Whether such a pronoun stands behind nobody. */
export function namesNobodyBefore(text: string): boolean {
  // 他チーム is no pronoun.
  if (/[ぁ-ん]/u.test(text)) return false;
  return findAll(text, PRONOUN).some(({ index }) => index > 0 && !SOMEBODY.test(text.slice(0, index)));
}
