import { CJK } from '../../language.js';
import type { Figure, TracedText } from '../../model.js';
import { listRanges, slice, trim } from '../../trace.js';
import type { Passage, Sentence } from '../passages.js';
import { pointsElsewhere } from '../points/alone/standsAlone.js';
import { isLeadIn } from '../points/clauses/leadIns.js';
import { isDeniedList } from '../points/neighbours/deniedLists.js';
import { RangeSet } from '../points/rangeSet.js';
import type { Proposal } from '../proposal.js';
import { dropConnective } from '../words.js';
import { readRest } from './figureDetail.js';
import { leavesOutDoer, namesNobody, namesOwner, saysOnlyGrowth } from './figureOwner.js';
import { findWhen, isWhen, tellWhen } from './figureScope.js';
import { finish, isTorn, POINTS_BACK, readContext, readOpening, readOwner, stopsHalfway } from './figureTitles.js';
import { type FoundFigure, listFigures } from './findFigures.js';
import { isSmallSum } from './isSmallSum.js';
import { joinGrowth } from './joinGrowth.js';
import { readWholeFigure } from './readWholeFigure.js';
import { isOthersWords } from './recogniseQuoteBlocks.js';

const MOST_FIGURES = 4;

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
      .flatMap(readSentence)
      .filter(({ shown, sentence }) => !taken.overlaps(shown) && !leansOnLast(sentence));
    return groupFigures(joinGrowth(found))
      .map((group) => keepWhole(group, around))
      .flatMap((group) => propose(group, passage, around) ?? []);
  });
}

/** The figures of a sentence: of its clauses, or of the whole where those would lose its beginning. */
function readSentence(sentence: Sentence): readonly FoundFigure[] {
  const found = listFigures(sentence);
  if (found.length > 0 && (CJK.test(sentence.text.text) || found.every(isFromBeginning))) return found;
  const whole = readWholeFigure(sentence);
  return whole ? [whole] : found;
}

/** `Er macht damit 4,4 Prozent des Verbrauchs aus`: of what the sentence before has named. */
function leansOnLast({ text, language }: Sentence): boolean {
  const said = dropConnective(trim(text)).text;
  return !CJK.test(said) && pointsElsewhere(said, language);
}

/** Runs of figures in the same or the next sentence. A weak figure only joins a strong one. */
function groupFigures(found: readonly FoundFigure[]): FoundFigure[][] {
  const groups: FoundFigure[][] = [];
  for (const figure of found) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const near = last && figure.sentence.passage === last.sentence.passage;
    const isApart = last && figure.sentence !== last.sentence && (isPlanned(figure) || isPlanned(last));
    if (group && near && !isApart && group.length < MOST_FIGURES) group.push(figure);
    else groups.push([figure]);
  }
  return groups
    .map((group) => (group.some((figure) => figure.strong) ? trimWeak(group) : []))
    .filter((group) => group.length > 0);
}

/** `她的目標是，`: the figures behind it are not yet so, and stand under it. */
function isPlanned({ sentence, clause }: FoundFigure): boolean {
  return sentence.clauses
    .slice(0, clause)
    .some(({ text }) =>
      /(?:目[標标]|[計计][劃划]|[願愿]景|[期願愿]望|[預预]期|打算)(?:是|[為为]|在[於于])?$/u.test(text),
    );
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
      // Both amounts of one clause stay together.
      group[i - 1]?.shown === found.shown ||
      group
        .slice(0, i)
        .some(
          (other) =>
            other.sentence === found.sentence &&
            (isFromBeginning(other) || namesSubject(other)) &&
            !(leavesOutDoer(found.figure.before?.text ?? '') && isFarFrom(found, other)),
        ),
  );
  return whole.some(({ strong }) => strong) ? whole : [];
}

/**
 * `8月下旬，…，批發價超過了30元`: without its time a figure is wrong by the next year. It is said once for those of one sentence,
 * and not where the title or the words before another one say it.
 */
function tellTimes(group: readonly FoundFigure[], title: string): readonly FoundFigure[] {
  const told: FoundFigure[] = [];
  for (const found of group) {
    const { sentence, figure, shown } = found;
    const when = findWhen(sentence, sentence.text.text.indexOf(shown.text));
    const time = when === null ? '' : (sentence.clauses[when]?.text ?? '');
    const saidBy = told.filter((other) => other.sentence === sentence).map((other) => other.figure.before?.text ?? '');
    const isTold = [title, figure.before?.text ?? '', ...saidBy].some((words) => words.includes(time));
    // `2025年以來，……，2025年剛剛過去一個季度`: it has a time of its own, or stands behind one that has.
    const hasOwn = [figure.before?.text ?? '', ...saidBy].some((words) => /\d{4}\s?年|\d\s?月/u.test(words));
    const clause = when === null || isTold || hasOwn ? undefined : sentence.clauses[when];
    if (!clause) {
      told.push(found);
      continue;
    }
    const timed = tellWhen(figure, slice(sentence.text, clause.start, clause.end));
    // Too many words for a label: better none than one without its time.
    if (timed) told.push({ ...found, ...timed });
  }
  return told;
}

/** Whether something else is said between two numbers of one sentence: what the second is of is no longer what the first is of. */
function isFarFrom({ sentence, clause }: FoundFigure, other: FoundFigure): boolean {
  const between = sentence.clauses.slice(other.clause + 1, clause);
  return between.length > 1 || sentence.clauses.slice(other.clause, clause).some(({ mark }) => /[；;]/u.test(mark));
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
        clause.end > sentence.text.text.indexOf(shown.text) ||
        isLeadIn(clause.text) ||
        isWhen(clause.text) ||
        POINTS_BACK.test(clause.text),
    )
  );
}

function propose(group: readonly FoundFigure[], passage: Passage, around: string): Proposal | null {
  const [first] = group;
  if (!first) return null;
  const alone = group.length === 1;
  if (alone && ((!first.isWhole && isTorn(first)) || isSmallSum(first))) return null;
  const isLost = namesNobody(first.figure.before?.text ?? '', first.figure.after?.text ?? '');
  const isCut = !(isFromBeginning(first) || namesSubject(first));
  const owner = isLost || isCut ? readOwner(first, around) : null;
  const said = alone || isLost || (isCut && !owner) ? readOpening(first) : null;
  // What only begins a statement is no title: the number finishes it.
  const begun = said && stopsHalfway(said.text) ? finish(said, first) : null;
  if (said && stopsHalfway(said.text) && !begun) return null;
  const opening = begun ? null : said;
  const title =
    opening ?? owner ?? (begun || ((alone || isAllWhole(group)) && !isLost) ? null : readContext(group, passage));
  // What the sentence says before the number is what the number is of.
  if (isLost && !begun && (!title || (!opening && !owner && !isFromBeginning(first)))) return null;
  if (title && title === owner && saysOnlyGrowth(first.figure.before?.text ?? '')) return null;
  if (isLost && title && title !== owner && namesNobody(title.text, '')) return null;
  const detail = alone ? readRest(first) : null;
  const begunGroup = begun ? [{ ...first, figure: { ...first.figure, before: begun } }, ...group.slice(1)] : group;
  const timed = tellTimes(begunGroup, title?.text ?? '');
  if (!timed.some((figure) => figure.strong)) return null;
  const strong = timed.filter((figure) => figure.strong).length;
  return {
    body: {
      kind: 'figure',
      title,
      figures: timed.map(({ figure }) => dropSigns(figure)),
      detail,
    },
    passage: passage.index,
    weight: alone ? 5 + (detail ? 0.5 : 0) + (title ? 0.5 : 0) + (isLarge(first) ? 1 : 0) : 6 + strong * 1.5,
    claims: [
      ...timed.map((found) => found.shown),
      ...timed.flatMap(({ time }) => time ?? []),
      ...(title ? [title] : []),
      ...(begun && said ? [said] : []),
      ...(detail ? [detail] : []),
    ],
  };
}

/** What a list is drawn with, and the half of a pair of marks. */
const SIGNS = /^(?:\p{Extended_Pictographic}|\ufe0f|\u200d|[\s¡¿•·])+/u;

/** `🎬 The film made`, `¡1.3 billones`: no sign stands above a number. */
function dropSigns(figure: Figure): Figure {
  const { before } = figure;
  const words = before && slice(before, SIGNS.exec(before.text)?.[0].length ?? 0);
  return words === before ? figure : { ...figure, before: words?.text ? words : null };
}

/** Whole sentences need no other one above them. */
const isAllWhole = (group: readonly FoundFigure[]): boolean => group.every(({ isWhole }) => isWhole === true);

/** Hundreds of millions and more: worth a slide for its size alone. */
function isLarge({ figure }: FoundFigure): boolean {
  return /[億亿兆]|billion|trillion/.test(figure.unit?.text ?? '');
}
