import { CJK } from '../../language.js';
import type { TracedText } from '../../model.js';
import { type Clause, splitClauses } from '../clauses.js';
import type { Sentence } from '../passages.js';
import { isBalanced, isDangling, isOrphan } from '../words.js';
import { announcesOnly } from './alone/announces.js';
import { opensWithExpletive } from './alone/expletives.js';
import { hasLoneHanPronoun } from './alone/hanPronouns.js';
import { isForeign } from './alone/isForeign.js';
import { isNoPoint } from './alone/isNoPoint.js';
import {
  isHalfThought,
  isNounPhrase,
  lacksObject,
  namesNothing,
  pointsOutside,
  quotesLoosely,
  speaksOfSomebody,
} from './alone/leaning.js';
import { leansBefore } from './alone/leansBefore.js';
import { isRelativeFragment } from './alone/relativeFragments.js';
import { isSecondHalf } from './alone/secondHalves.js';
import { isMemberOfUnnamed } from './alone/setMembers.js';
import { standsAlone } from './alone/standsAlone.js';
import { lacksSubject } from './clauses/lacksSubject.js';
import { lacksMainClause } from './clauses/subordinate.js';

/**
 * Whether words cut from a sentence may stand by themselves on a slide: every gate, one after the other.
 *
 * @param clauses those of the sentence that the words are cut from
 * @param isBehind whether clauses stand before them in their sentence
 */
export function mayStand(sentence: Sentence, text: TracedText, clauses: readonly Clause[], isBehind: boolean): boolean {
  const isHan = CJK.test(sentence.text.text);
  if (isScrap(text.text, isHan)) return false;
  // `莊：其實……`: a turn of a talk, and a speaker by the surname alone.
  if (!sentence.isItem && /^\p{Script=Han}：/u.test(text.text)) return false;
  if ((isBehind || !isHan) && lacksObject(text.text)) return false;
  if (isNounPhrase(text.text) || namesNothing(text.text) || speaksOfSomebody(text.text) || pointsOutside(text.text))
    return false;
  if (isHalfThought(text.text) || announcesOnly(text.text) || !standsAlone(text.text, sentence.language)) return false;
  if (!isHan && !sentence.isItem && leansOnLast(text.text, sentence.language)) return false;
  if (isNoPoint(text.text, sentence.isItem) || leansBefore(text.text, sentence.isItem)) return false;
  if (quotesLoosely(text.text) || (isHan && hasLoneHanPronoun(text.text))) return false;
  if (!sentence.isItem && lacksSubject(splitClauses(text).map((clause) => clause.text))) return false;
  if (!isHan && lacksMainClause(clauses.map((clause) => clause.text))) return false;
  // `While A, B` has its main clause with it.
  const isComplete = clauses.length > 1 && /^(?:while|whereas|because)\b/i.test(text.text);
  if (!isBalanced(text.text) || (isOrphan(text.text) && !isComplete)) return false;
  return !isDangling(text.text) || (!isHan && opensWithExpletive(text.text, sentence.language));
}

/** Items of a list have their neighbours. */
function leansOnLast(text: string, language: Sentence['language']): boolean {
  return (
    isMemberOfUnnamed(text, language) ||
    isSecondHalf(text, language) ||
    isRelativeFragment(text, language) ||
    isForeign(text, language)
  );
}

/** `“……”，一位員工說，“……”`: whose words they are stands between them. */
const NAMES_SPEAKER = /[”」]，?[^“「”」]{1,20}(?:[說说]道?|表示|指出|[認认][為为])[，：]\s?[“「]/u;

/** Words that are no statement by their form alone. */
function isScrap(text: string, isHan: boolean): boolean {
  // `*** ***`: marks that reached the text.
  if (!/\p{L}/u.test(text)) return true;
  // Somebody's words alone belong on a quote slide, with the speaker.
  if (/^[“「『"«].*[”」』"»]$/u.test(text) && !NAMES_SPEAKER.test(text)) return true;
  // `店長『急げ！』`: a line of a scene.
  if (isHan && /^[^「『、。，]{1,14}[「『][^」』]*[。！？!?][」』]$/u.test(text)) return true;
  // `“Stop!” The train…`: a cry and another sentence.
  if (/^[“「"][^”」"]*[。！？!?][”」"]\s?(?=[\p{L}\p{N}])(?![\p{Script=Han}]{1,8}[說说道問问])/u.test(text))
    return true;
  // `If I could, I would...`: broken off.
  if (/\b(?:would|could|should|will|can|must|might|I|we|you|they)$/u.test(text)) return true;
  // `5. Fewer rules`: a heading that was not seen as one.
  // `1.的話…`, `1 跟 2 …`: numbers of a list that is elsewhere.
  if (
    /^\d{1,2}(?:[.)]\s|、|[.．]?(?:的話|的话)|\s?[跟和與与]\s?\d{1,2}\s?(?=[\p{Script=Han}])(?![年月日號号歲岁]))/u.test(
      text,
    )
  )
    return true;
  // `… the rest`: half a sentence.
  if (/^(?:\.{2,}|…|[–—-]\s?[,;])/.test(text)) return true;
  return false;
}
