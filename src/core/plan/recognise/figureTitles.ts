import { CJK, estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';
import { splitClauses } from '../clauses.js';
import { findNumbers } from '../facts/numbers.js';
import type { Passage } from '../passages.js';
import { hasLoneHanPronoun } from '../points/alone/hanPronouns.js';
import { hasVerb } from '../points/alone/hasVerb.js';
import { isNounPhrase } from '../points/alone/leaning.js';
import { pointsElsewhere } from '../points/alone/standsAlone.js';
import { hasPredicate, losesLimit } from '../points/clauses/gates.js';
import { isCondition, isLeadIn } from '../points/clauses/leadIns.js';
import { isClaim } from '../points/isClaim.js';
import { dropConnective, dropEnd, isBalanced, isDangling, isOrphan } from '../words.js';
import { isOfAnother } from './figureGates.js';
import { findTopic } from './figureOwner.js';
import { isWhen } from './figureScope.js';
import type { FoundFigure } from './findFigures.js';

const LONGEST_TITLE = 36;
const LONGEST_BEGUN = 40;

/** Who it is whose number it is, where the sentence names him before. */
export function readOwner({ sentence, clause }: FoundFigure, around: string): TracedText | null {
  // Behind a semicolon something else is spoken of.
  const from = sentence.clauses.slice(0, clause).findLastIndex(({ mark }) => /[；;]/u.test(mark)) + 1;
  const before = sentence.clauses.slice(from, clause);
  const topic = CJK.test(sentence.text.text)
    ? findTopic(
        before.map(({ text }) => text),
        around,
      )
    : null;
  const start = topic ? (before[topic.clause]?.start ?? 0) : 0;
  return topic && slice(sentence.text, start + topic.start, start + topic.end);
}

/** `上述報告統計`: what a sentence may do without. */
export const POINTS_BACK = /[這这此該该]|上述/u;

/** For one figure: what its sentence says before the figure's own clause, such as who announced it and when. */
export function readOpening({ sentence, shown, clause }: FoundFigure): TracedText | null {
  const shownFrom = sentence.text.text.indexOf(shown.text);
  // `為支撐這一愿景，` points back: the opening starts after it.
  const opener = sentence.clauses.find((one) => !/[這这此該该]/u.test(one.text));
  const start = opener?.start ?? shownFrom;
  if (clause === 0 || shownFrom <= start) return null;
  const words = dropConnective(trim(slice(sentence.text, start, shownFrom)));
  const opening = dropEnd(slice(words, /^期[間间]，/u.exec(words.text)?.[0].length ?? 0));
  // A time stands before the number's own words.
  if (isWhen(opening.text)) return null;
  // `爆款麵包，售價20元`: the opening is the thing, and says nothing of it.
  if (/^\p{Script=Han}+$/u.test(opening.text) && !hasPredicate(opening.text)) return null;
  // What the number's own clause limits or contradicts is no title of it.
  if (losesLimit(sentence.clauses[clause]?.text ?? '') || !endsClause(opening.text)) return null;
  if (isOfAnother(opening.text) || /^[針针][對对]/u.test(opening.text)) return null;
  return isTitle(opening.text) && isClaim(opening) && !isLeadIn(opening.text) && !isNounPhrase(opening.text)
    ? opening
    : null;
}

/** Whether words that stop at a comma are a statement by themselves, whatever label stands before them. */
function endsClause(opening: string): boolean {
  const last = splitClauses(opening).at(-1)?.text ?? opening;
  return !isCondition(last) && (CJK.test(opening) || hasVerb(opening));
}

/** `the towns of A, | B and C`: the comma before the number's clause parts what is named together. */
const GOES_ON_NAMING =
  /^\p{Lu}[\p{L}’'.-]*(?:\s(?:d[eo]s?l? )?\p{Lu}[\p{L}’'.-]*)*\s(?:and|or|y|e|o|et|ou|und|oder)\s\p{Lu}/u;

/** Whether a number's clause, alone, says less than the sentence: it goes on with a list, or limits or conditions what came before. */
export function isTorn({ sentence, clause }: FoundFigure): boolean {
  const own = sentence.clauses[clause]?.text ?? '';
  const before = sentence.clauses[clause - 1];
  if (!before || CJK.test(sentence.text.text)) return false;
  return (
    GOES_ON_NAMING.test(own) ||
    losesLimit(own) ||
    (isCondition(before.text) && /[：:]/u.test(sentence.clauses[clause - 2]?.mark ?? ''))
  );
}

/** `8月8日，住在河邊的付小姐`, `館長提到，從2021年到2023年`: who or when, and what the number's own clause says of it. */
export function stopsHalfway(opening: string): boolean {
  if (!CJK.test(opening) || /[ぁ-んァ-ヶ가-힣]/u.test(opening)) return false;
  const last = opening.split('，').at(-1) ?? opening;
  return (
    /^[而但]?(?:[隨随][著着]|[從从]|以及|在(?![於于]))/u.test(last) ||
    (!hasPredicate(last) && /的[^的，]{1,8}$|部分$/u.test(last))
  );
}

/** The words before a number with those that begin its sentence. */
export function finish(opening: TracedText, { figure, sentence }: FoundFigure): TracedText | null {
  const from = sentence.text.text.indexOf(opening.text);
  const value = sentence.text.text.indexOf(figure.before?.text ?? figure.value.text, from + opening.text.length);
  const end = value + (figure.before?.text.length ?? 0);
  if (from < 0 || value < 0) return null;
  const before = trim(slice(sentence.text, from, end));
  return estimateLength(before.text) <= LONGEST_BEGUN && !pointsElsewhere(before.text) ? before : null;
}

/** `為落實……戰略`: what for, and not yet what. */
const PURPOSE =
  /^[為为](?:了|著|着|落[實实]|推[動动]|支持|支援|加[強强]|提[高升]|[應应][對对]|[解决決]{2}|[實实][現现施])/u;

/** What stands in words: a number of its own belongs to another statement. */
const HAS_NUMBER =
  /[一二三四五六七八九十百]分之|(?<!\p{L})(?:half|thirds?|quarters?|mitad|tercio|moitié|tiers|Hälfte|Drittel)(?!\p{L})/u;

/** For several: the nearest sentence before them that has no number and says something by itself. */
export function readContext(group: readonly FoundFigure[], passage: Passage): TracedText | null {
  const first = group[0];
  // Items of a list stand beside each other: none is the context of the next.
  if (passage.block.type === 'list') return null;
  const at = first ? passage.sentences.indexOf(first.sentence) : -1;
  for (let i = at - 1; i >= 0; i -= 1) {
    const sentence = passage.sentences[i];
    if (!sentence || sentence.damaged) continue;
    const whole = dropPointer(dropEnd(dropConnective(sentence.text)));
    if (HAS_NUMBER.test(whole.text) || findNumbers(whole.text).length > 0) continue;
    if (isTitle(whole.text) && isClaim(whole)) return whole;
    const clause = sentence.clauses[0];
    const head = clause ? dropEnd(dropConnective(slice(sentence.text, clause.start, clause.end))) : null;
    const stands =
      head && sentence.clauses.length > 1 && /[是有會会將将成為]/u.test(head.text) && !PURPOSE.test(head.text);
    if (head && stands && !isLeadIn(head.text) && isTitle(head.text)) return head;
  }
  return null;
}

/** `這種“全棧自研”的威力，在汽車行業得到了體現` says the same without 這種. */
function dropPointer(title: TracedText): TracedText {
  const pointer =
    /^(?:這|这)(?:種|种|一|個|个|套|項|项|條|条)(?=[“「]|(?!\p{Script=Han}{1,4}[，：])\p{Script=Han})/u.exec(
      title.text,
    );
  return pointer ? slice(title, pointer[0].length) : title;
}

function isTitle(text: string): boolean {
  const length = estimateLength(text);
  const most = CJK.test(text) ? LONGEST_TITLE : LONGEST_TITLE * 1.2;
  return (
    // `본론에 들어가기 전`: when something is, and not what.
    !/\s(?:전|후|뒤|때)(?:에|에는)?$/u.test(text) &&
    // The mark of a list.
    /^[\p{L}\p{N}“「『《"'(（¿¡«$€£]/u.test(text) &&
    // `Side effect: …` is a label.
    (CJK.test(text) || text.split(/\s+/u).length > 2) &&
    length >= 5 &&
    length <= most &&
    isBalanced(text) &&
    !isDangling(text) &&
    !isOrphan(text) &&
    !/^再?加上/u.test(text) &&
    !isWhen(text) &&
    !pointsElsewhere(text) &&
    // `為什麼這麼說？`
    !/[這这那]麼|[這这那]么|[這这那][樣样]/u.test(text) &&
    !hasLoneHanPronoun(text)
  );
}
