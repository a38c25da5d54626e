import { CJK, estimateLength } from '../../../language.js';
import type { TracedText } from '../../../model.js';
import { splitClauses } from '../../clauses.js';
import { leansBack } from '../alone/leansBack.js';
import { onlyTells } from '../alone/stories.js';
import { endsOpen, hasPredicate, isAttribution } from '../clauses/gates.js';
import { isLeadIn } from '../clauses/leadIns.js';
import { opensWithPredicate } from '../clauses/predicateOpeners.js';
import { isClaim } from '../isClaim.js';

const LONGEST_TITLE_CJK = 44;
const LONGEST_TITLE_LATIN = 50;

/** Whether a point may stand as the title of others: two lines at most, that claim something and tell no story. */
export function readsAsTitle(text: TracedText): boolean {
  const words = text.text;
  return !leansBack(words) && !onlyTells(words) && isTitle(words) && isWhole(words) && isClaim(text);
}

function isTitle(text: string): boolean {
  const most = CJK.test(text) ? LONGEST_TITLE_CJK : LONGEST_TITLE_LATIN;
  return estimateLength(text) <= most && !isLeadIn(text) && !/[？?]$|\t/.test(text) && hasPredicate(text);
}

/** `校園版《牡丹亭》有`, `館長先說結論`, `在……的形勢下，有軌電車這種制式`: what is yet to be said stands behind. */
function isWhole(text: string): boolean {
  const clauses = splitClauses(text);
  const last = clauses.at(-1)?.text ?? text;
  if (
    endsOpen(text) ||
    /有$|[這这][種种]\p{Script=Han}{1,4}$|(?:[說说][結结][論论]|如下)$/u.test(text) ||
    isAttribution(text)
  )
    return false;
  return (
    !/\p{Script=Han}/u.test(text) ||
    /[ぁ-ん]/u.test(text) ||
    (!opensWithPredicate(text) && (clauses.length === 1 || hasPredicate(last)))
  );
}
