import { CJK, estimateLength, isChinese } from '../../language.js';
import { findNumbers } from '../facts/numbers.js';
import type { Sentence } from '../passages.js';
import { pointsOutside } from '../points/alone/leaning.js';
import { hasPredicate, isAttribution } from '../points/clauses/gates.js';
import { isLeadIn } from '../points/clauses/leadIns.js';
import { opensWithPredicate } from '../points/clauses/predicateOpeners.js';
import { isOrphan } from '../words.js';
import { isBareAttribution, isHalfRatio } from './figureGates.js';
import { namesNobody } from './figureOwner.js';
import { LONGEST_BEFORE, LONGEST_BEFORE_LATIN } from './figureScope.js';

/** A scope right before the clause (`在…市場中`, `未來三年`) belongs to its number. */
export function reachBack(sentence: Sentence, clause: number, numberAt: number): number {
  let start = sentence.clauses[clause]?.start ?? 0;
  const words = sentence.text.text.slice(start, numberAt);
  for (let i = clause - 1; i >= 0; i -= 1) {
    const before = sentence.clauses[i];
    // A clause that opens with its verb has its subject in the one before.
    const bare = i === clause - 1 && opensWithPredicate(sentence.clauses[clause]?.text ?? '');
    const reaches =
      before &&
      (isLeadIn(before.text) ||
        isHalfRatio(before.text) ||
        isBareAttribution(before.text) ||
        (i === clause - 1 && isAttributed(before.text, words)) ||
        (bare && !isOrphan(before.text)) ||
        (i === clause - 1 && isTopic(before.text)));
    // `An analysis shows that in 1960, women held …`
    const said = i === clause - 1 && before ? SAYS_WHEN.exec(before.text) : null;
    if (before && said) return before.start + said.index + (said.groups?.says?.length ?? 0);
    if (!before || /[；;：:—]/.test(before.mark) || !reaches || pointsOutside(before.text)) break;
    // `573家企業中，有192家……` counts within the first.
    const counts = isHalfRatio(before.text) || /[中裡]$|(?<![公海英])里$/u.test(before.text);
    if (!counts && findNumbers(before.text).some((number) => number.strong)) break;
    const longest = CJK.test(sentence.text.text) ? LONGEST_BEFORE : LONGEST_BEFORE_LATIN;
    if (estimateLength(sentence.text.text.slice(before.start, numberAt)) > longest) break;
    start = before.start;
  }
  return start;
}

/** `麵包房表示，明年將關閉……`: who says it is who does it. */
function isAttributed(clause: string, before: string): boolean {
  return isChinese(before) && isAttribution(clause) && namesNobody(before, '');
}

const SAYS_WHEN =
  /(?<says>\b(?:shows?|showed|found|finds?|says?|said|reports?|reported|estimates?|estimated|suggests?|muestra|indica|señala|montre|indique) (?:that|que) )(?:in|by|since|en|desde|depuis) (?:\p{L}+ )?(?:1[5-9]|20)\d\d$/u;

/** `新入市項目，`: of what all that comes is said. */
const TOPIC =
  /^\p{Script=Han}{0,6}(?:[項项]目|[產产]品|企[業业]|[員员]工|[學学]生|用[戶户]|客[戶户]|[門门]?店外?|商[戶户]|[農农][戶户]|地[區区]|方面|行[業业])$/u;

function isTopic(clause: string): boolean {
  return TOPIC.test(clause) && !hasPredicate(clause);
}
