import { CJK, estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import { listRanges, slice, trim } from '../../trace.js';
import { findNumbers } from '../facts/numbers.js';
import type { Passage } from '../passages.js';
import { hasLoneHanPronoun } from '../points/alone/hanPronouns.js';
import { isNounPhrase } from '../points/alone/leaning.js';
import { pointsElsewhere } from '../points/alone/standsAlone.js';
import { hasPredicate } from '../points/clauses/gates.js';
import { isCondition, isLeadIn } from '../points/clauses/leadIns.js';
import { isClaim } from '../points/isClaim.js';
import { isDeniedList } from '../points/neighbours/deniedLists.js';
import { RangeSet } from '../points/rangeSet.js';
import type { Proposal } from '../proposal.js';
import { dropConnective, dropEnd, isBalanced, isDangling, isOrphan } from '../words.js';
import { isOfAnother } from './figureGates.js';
import { findTopic, namesNobody, namesOwner } from './figureOwner.js';
import { type FoundFigure, listFigures } from './findFigures.js';
import { isOthersWords } from './recogniseQuoteBlocks.js';

const MOST_FIGURES = 4;
const LONGEST_TITLE = 36;
const LONGEST_DETAIL = 44;
const LONGEST_BEGUN = 40;

/**
 * Slides of figures: the numbers of neighbouring clauses stand together, two to four on a slide; one that stands
 * alone gets a slide if it is large enough to be worth one. Words that a comparison shows are left to it.
 */
export function recogniseFigures(passages: readonly Passage[], compared: readonly TracedText[] = []): Proposal[] {
  const taken = new RangeSet();
  taken.add(compared.flatMap(listRanges));
  const around = passages.flatMap(({ sentences }) => sentences.map(({ text }) => text.text)).join('\n');
  return passages.flatMap((passage, at) => {
    if (isOthersWords(passages, at) || isDeniedList(passage, passages[at - 1] ?? null)) return [];
    const found = passage.sentences
      .filter((sentence) => !sentence.damaged)
      .flatMap(listFigures)
      .filter(({ shown }) => !taken.overlaps(shown));
    return groupFigures(found)
      .map((group) => keepWhole(group, around))
      .flatMap((group) => propose(group, passage, around) ?? []);
  });
}

/** Runs of figures in the same or the next sentence. A weak figure only joins a strong one. */
function groupFigures(found: readonly FoundFigure[]): FoundFigure[][] {
  const groups: FoundFigure[][] = [];
  for (const figure of found) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const near = last && figure.sentence.passage === last.sentence.passage;
    if (group && near && group.length < MOST_FIGURES) group.push(figure);
    else groups.push([figure]);
  }
  return groups
    .map((group) => (group.some((figure) => figure.strong) ? trimWeak(group) : []))
    .filter((group) => group.length > 0);
}

/** A weak figure stays only in the sentence of a strong one. */
function trimWeak(group: readonly FoundFigure[]): FoundFigure[] {
  return group.filter(
    (figure) => figure.strong || group.some((other) => other.strong && other.sentence === figure.sentence),
  );
}

/**
 * Without figures of whose sentence the beginning is cut: `總營收2476億`, and nobody knows whose. It may stand above them as
 * the opening, or on the slide as a figure of its own.
 */
function keepWhole(group: readonly FoundFigure[], around: string): readonly FoundFigure[] {
  const whole = group.filter(
    (found, i) =>
      isFromBeginning(found) ||
      namesSubject(found) ||
      (found === group[0] && readOpening(found) !== null) ||
      readOwner(found, around) !== null ||
      group
        .slice(0, i)
        .some((other) => other.sentence === found.sentence && (isFromBeginning(other) || namesSubject(other))),
  );
  return whole.some(({ strong }) => strong) ? whole : [];
}

/** Whether the words before a Han number say by themselves what it measures, and whose. */
function namesSubject({ figure, sentence }: FoundFigure): boolean {
  return CJK.test(sentence.text.text) && namesOwner(figure.before?.text ?? '', figure.after?.text ?? '');
}

/** Whether the figure shows its sentence from where it begins to say something. */
function isFromBeginning({ sentence, shown }: FoundFigure): boolean {
  const { text } = dropConnective(trim(sentence.text));
  const at = text.indexOf(shown.text);
  return (
    at <= 0 ||
    sentence.clauses.every(
      (clause) =>
        clause.end > sentence.text.text.indexOf(shown.text) || isLeadIn(clause.text) || POINTS_BACK.test(clause.text),
    )
  );
}

function propose(group: readonly FoundFigure[], passage: Passage, around: string): Proposal | null {
  const [first] = group;
  if (!first) return null;
  const alone = group.length === 1;
  const isLost = namesNobody(first.figure.before?.text ?? '', first.figure.after?.text ?? '');
  const isCut = !(isFromBeginning(first) || namesSubject(first));
  const owner = isLost || isCut ? readOwner(first, around) : null;
  const said = alone || isLost || (isCut && !owner) ? readOpening(first) : null;
  // What only begins a statement is no title: the number finishes it.
  const begun = said && stopsHalfway(said.text) ? finish(said, first) : null;
  if (said && stopsHalfway(said.text) && !begun) return null;
  const opening = begun ? null : said;
  const title = opening ?? owner ?? (begun || (alone && !isLost) ? null : readContext(group, passage));
  // What the sentence says before the number is what the number is of.
  if (isLost && !begun && (!title || (!opening && !owner && !isFromBeginning(first)))) return null;
  if (isLost && title && title !== owner && namesNobody(title.text, '')) return null;
  const detail = alone ? readRest(first) : null;
  const strong = group.filter((figure) => figure.strong).length;
  return {
    body: {
      kind: 'figure',
      title,
      figures: group.map(({ figure }, i) => (begun && i === 0 ? { ...figure, before: begun } : figure)),
      detail,
    },
    passage: passage.index,
    weight: alone ? 5 + (detail ? 0.5 : 0) + (title ? 0.5 : 0) + (isLarge(first) ? 1 : 0) : 6 + strong * 1.5,
    claims: [
      ...group.map((found) => found.shown),
      ...(title ? [title] : []),
      ...(begun && said ? [said] : []),
      ...(detail ? [detail] : []),
    ],
  };
}

/** Hundreds of millions and more: worth a slide for its size alone. */
function isLarge({ figure }: FoundFigure): boolean {
  return /[億亿兆]|billion|trillion/.test(figure.unit?.text ?? '');
}

/** Who it is whose number it is, where the sentence names him before. */
function readOwner({ sentence, clause }: FoundFigure, around: string): TracedText | null {
  const before = sentence.clauses.slice(0, clause);
  const topic = CJK.test(sentence.text.text)
    ? findTopic(
        before.map(({ text }) => text),
        around,
      )
    : null;
  const from = topic ? (before[topic.clause]?.start ?? 0) : 0;
  return topic && slice(sentence.text, from + topic.start, from + topic.end);
}

/** `上述報告統計`: what a sentence may do without. */
const POINTS_BACK = /[這这此該该]|上述/u;

/** For one figure: what its sentence says before the figure's own clause, such as who announced it and when. */
function readOpening({ sentence, shown, clause }: FoundFigure): TracedText | null {
  const shownFrom = sentence.text.text.indexOf(shown.text);
  // `為支撐這一愿景，` points back: the opening starts after it.
  const opener = sentence.clauses.find((one) => !/[這这此該该]/u.test(one.text));
  const start = opener?.start ?? shownFrom;
  if (clause === 0 || shownFrom <= start) return null;
  const words = dropConnective(trim(slice(sentence.text, start, shownFrom)));
  const opening = dropEnd(slice(words, /^期[間间]，/u.exec(words.text)?.[0].length ?? 0));
  // `爆款麵包，售價20元`: the opening is the thing, and says nothing of it.
  if (/^\p{Script=Han}+$/u.test(opening.text) && !hasPredicate(opening.text)) return null;
  if (isOfAnother(opening.text) || /^[針针][對对]/u.test(opening.text)) return null;
  return isTitle(opening.text) && isClaim(opening) && !isLeadIn(opening.text) && !isNounPhrase(opening.text)
    ? opening
    : null;
}

/** `8月8日，住在河邊的付小姐`, `館長提到，從2021年到2023年`: who or when, and what the number's own clause says of it. */
function stopsHalfway(opening: string): boolean {
  if (!CJK.test(opening) || /[ぁ-んァ-ヶ가-힣]/u.test(opening)) return false;
  const last = opening.split('，').at(-1) ?? opening;
  return (
    /^[而但]?(?:[隨随][著着]|[從从]|以及|在(?![於于]))/u.test(last) ||
    (!hasPredicate(last) && /的[^的，]{1,8}$|部分$/u.test(last))
  );
}

/** The words before a number with those that begin its sentence. */
function finish(opening: TracedText, { figure, sentence }: FoundFigure): TracedText | null {
  const from = sentence.text.text.indexOf(opening.text);
  const value = sentence.text.text.indexOf(figure.before?.text ?? figure.value.text, from + opening.text.length);
  const end = value + (figure.before?.text.length ?? 0);
  if (from < 0 || value < 0) return null;
  const before = trim(slice(sentence.text, from, end));
  return estimateLength(before.text) <= LONGEST_BEGUN && !pointsElsewhere(before.text) ? before : null;
}

/** For one figure: the clauses that go on after it. */
function readRest({ sentence, clause }: FoundFigure): TracedText | null {
  const rest = sentence.clauses.slice(clause + 1);
  const first = rest[0];
  if (!first || isDangling(first.text) || (isOrphan(first.text) && !/^其中/u.test(first.text))) return null;
  if (findNumbers(first.text).length > 0 && !/^其中/u.test(first.text)) return null;
  let end = first.end;
  for (const next of rest) {
    if (estimateLength(sentence.text.text.slice(first.start, next.end)) > LONGEST_DETAIL) break;
    if (isDangling(next.text) || /[；;]/.test(sentence.text.text.slice(end, next.start))) break;
    if (next !== first && /[：:]/.test(sentence.text.text.slice(end, next.start))) break;
    end = next.end;
  }
  const detail = dropEnd(slice(sentence.text, first.start, end));
  const length = estimateLength(detail.text);
  if (pointsElsewhere(detail.text) || isLeadIn(detail.text) || isCondition(detail.text)) return null;
  if (/[？?]$|[為为]何|[為为]什[麼么]/u.test(detail.text)) return null;
  return length >= 5 && length <= LONGEST_DETAIL && isBalanced(detail.text) ? detail : null;
}

/** `為落實……戰略`: what for, and not yet what. */
const PURPOSE =
  /^[為为](?:了|著|着|落[實实]|推[動动]|支持|支援|加[強强]|提[高升]|[應应][對对]|[解决決]{2}|[實实][現现施])/u;

/** For several: the nearest sentence before them that has no number and says something by itself. */
function readContext(group: readonly FoundFigure[], passage: Passage): TracedText | null {
  const first = group[0];
  // Items of a list stand beside each other: none is the context of the next.
  if (passage.block.type === 'list') return null;
  const at = first ? passage.sentences.indexOf(first.sentence) : -1;
  for (let i = at - 1; i >= 0; i -= 1) {
    const sentence = passage.sentences[i];
    if (!sentence || sentence.damaged) continue;
    const whole = dropPointer(dropEnd(dropConnective(sentence.text)));
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
  const pointer = /^(?:這|这)(?:種|种|一|個|个|套|項|项|條|条)(?=[“「\p{Script=Han}])/u.exec(title.text);
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
    !pointsElsewhere(text) &&
    !hasLoneHanPronoun(text)
  );
}
