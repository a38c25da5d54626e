import { CJK, estimateLength } from '../../language.js';
import type { LabelledItem, TracedText } from '../../model.js';
import { concat, type Range, slice, traceGlue, trim } from '../../trace.js';
import { splitClauses } from '../clauses.js';
import { findNumbers } from '../facts/numbers.js';
import { isDamaged, type Passage, type Sentence } from '../passages.js';
import { hasLoneHanPronoun } from '../points/alone/hanPronouns.js';
import { lacksObject } from '../points/alone/leaning.js';
import { pointsElsewhere } from '../points/alone/standsAlone.js';
import { isLeadIn } from '../points/clauses/leadIns.js';
import { opensWithPredicate } from '../points/clauses/predicateOpeners.js';
import { listCandidates } from '../points/listCandidates.js';
import type { Proposal } from '../proposal.js';
import { dropConnective, dropEnd, isBalanced, isDangling, isOrphan } from '../words.js';
import { type Announcement, findAnnouncements, isBareCount } from './countedNoun.js';
import { type FoundItem, type FoundItems, findItems } from './findItems.js';
import { findOwner, listNames } from './listNames.js';

const LONGEST_LABEL = 26;
const LONGEST_LABEL_LATIN = 34;
const LONGEST_DETAIL = 44;
const LONGEST_TITLE = 40;
/** In characters: what goes on longer without an end is no sentence, and announces nothing. */
const LONGEST_SENTENCE = 3000;

/** Stages, pairs and sets: an announced count, accepted only with exactly that many items. */
export function recogniseAnnounced(passages: readonly Passage[], damage: readonly Range[]): Proposal[] {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const names = listNames(passages);
  return sentences.flatMap((sentence, at) =>
    // Parts of a question are asked, not said.
    sentence.text.text.length > LONGEST_SENTENCE || /[？?]["”’»」』)]*$/u.test(sentence.text.text)
      ? []
      : findAnnouncements(sentence.text.text).flatMap((announcement) => {
          const found = findItems(announcement, at, sentences);
          if (!found) return [];
          const previous = sentences[at - 1];
          const before = previous?.passage === sentence.passage ? previous : null;
          return propose(announcement, sentence, found, damage, findOwner(sentences, at, names), before) ?? [];
        }),
  );
}

function propose(
  announcement: Announcement,
  sentence: Sentence,
  found: FoundItems,
  damage: readonly Range[],
  owner: TracedText | null,
  before: Sentence | null,
): Proposal | null {
  const items = found.items.map((item) => readLabel(item, damage));
  if (items.some((item) => item === null)) return null;
  const labelled = items.filter((item): item is LabelledItem => item !== null);
  const title = readTitle(announcement, sentence.text, found, owner, before);
  const isPair = labelled.length === 2;
  const areBare = labelled.every((item) => item.detail === null);
  const areNames = areBare && labelled.every(({ label }) => estimateLength(label.text) < SHORTEST_TITLE);
  if (isPair && areBare && !title) return null;
  // `兩個產業：汽車、電子`: of which, or whose?
  if (areNames && title && estimateLength(title.text) <= SHORTEST_TITLE && isBareCount(title.text)) return null;
  const [left, right] = labelled;
  const body: Proposal['body'] =
    isPair && left && right
      ? { kind: 'pair', title, items: [left, right] }
      : { kind: 'stages', title, items: labelled, sequence: announcement.sequence };
  const claims = [
    ...labelled.flatMap(({ label, detail }) => (detail ? [label, detail] : [label])),
    ...(title ? [title] : []),
  ];
  const detailed = labelled.filter((item) => item.detail !== null).length;
  const weight = 8 + labelled.length + detailed / 2;
  return { body, passage: sentence.passage, weight, claims };
}

/** In em: a count and a bare noun. */
const SHORTEST_TITLE = 5;

/** `we must avoid, in the words of the Red Cross, …`: a sentence goes on behind whose words it takes. */
const ATTRIBUTES =
  /^(?:in the words of|as (?:the )?(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:puts?|said|says|wrote)\b|en palabras de|por usar las palabras de|pour reprendre les mots|selon les mots|in den worten|um mit)(?!\p{L})/iu;

/** A label (a quoted term, or the first clause) and a detail (what the text says of it next). */
function readLabel({ text, more }: FoundItem, damage: readonly Range[]): LabelledItem | null {
  const term = /^[“「"]([^“”「」"]{1,16})[”」"](?=$|[，,。：:——（(])/u.exec(text.text);
  const clauses = splitClauses(text);
  const first = clauses[0];
  if (!first) return null;
  // `為什麼除了一隻，其他鴨子的頭都是綠的`: the clause only leads in.
  const leadsIn = clauses.length > 1 && (isLeadIn(first.text) || /除了|^如果/u.test(first.text));
  const whole = leadsIn ? text : trim(slice(text, first.start, first.end));
  const label = term ? slice(text, 1, 1 + (term[1]?.length ?? 0)) : whole;
  const longest = CJK.test(label.text) ? LONGEST_LABEL : LONGEST_LABEL_LATIN;
  if (estimateLength(label.text) > longest || !isBalanced(label.text)) return null;
  if (!term && !leadsIn && ATTRIBUTES.test(clauses[1]?.text ?? '')) return null;
  // `also in the summary`: one more than what the sentence says before.
  if (
    isDangling(label.text) ||
    isDamaged(label, damage) ||
    /[上前]面|上述/u.test(label.text) ||
    /^(?:also|too|as well)\b/iu.test(label.text)
  )
    return null;
  const restStart = term ? text.text.slice(term[0].length).search(/[^\s，,：:—]/) : -1;
  const rest = term
    ? trim(slice(text, restStart < 0 ? text.text.length : term[0].length + restStart))
    : trim(slice(text, leadsIn ? text.text.length : (clauses[1]?.start ?? text.text.length)));
  return { label, detail: readDetail(rest, damage) ?? chooseDetail(more, damage) };
}

/** As many whole clauses as fit, up to one that points back or is damaged. */
function readDetail(rest: TracedText, damage: readonly Range[]): TracedText | null {
  const clauses = splitClauses(rest);
  let end = 0;
  for (const [i, clause] of clauses.entries()) {
    const words = slice(rest, clause.start, clause.end);
    if (isDangling(clause.text) || isDamaged(words, damage)) break;
    if (i === 0 && (isOrphan(clause.text) || isLeadIn(clause.text))) break;
    if (estimateLength(rest.text.slice(0, clause.end)) > LONGEST_DETAIL) break;
    end = clause.end;
  }
  const detail = dropEnd(slice(rest, 0, end));
  return estimateLength(detail.text) >= 4 && isBalanced(detail.text) ? detail : null;
}

/** Of what the following sentences say, a clause with a figure, or else the first words that stand by themselves. */
function chooseDetail(more: readonly Sentence[], damage: readonly Range[]): TracedText | null {
  const figures = more.flatMap((sentence) =>
    sentence.clauses
      .filter(
        ({ text }, i) =>
          i === 0 &&
          /\d/.test(text) &&
          findNumbers(text).length > 0 &&
          !opensWithPredicate(text) &&
          !lacksObject(text) &&
          !isLeadIn(text),
      )
      .map((clause) => dropConnective(slice(sentence.text, clause.start, clause.end))),
  );
  const whole = more.flatMap(listCandidates).map((candidate) => candidate.text);
  const fits = (text: TracedText): boolean => {
    const length = estimateLength(text.text);
    const stands = isBalanced(text.text) && !isDangling(text.text) && !isOrphan(text.text);
    return stands && length >= 10 && length <= LONGEST_DETAIL && !isDamaged(text, damage);
  };
  return [...figures, ...whole].find(fits) ?? null;
}

/** The announcing clause, without the items that it holds; where it leans on another, only what it announces. */
function readTitle(
  announcement: Announcement,
  sentence: TracedText,
  found: FoundItems,
  owner: TracedText | null,
  before: Sentence | null,
): TracedText | null {
  const clause = splitClauses(sentence).find((one) => one.start <= announcement.start && one.end >= announcement.end);
  if (!clause) return null;
  const { inside } = found;
  const cut = inside && inside.start > announcement.start && inside.start < clause.end ? inside : null;
  const whole = cut
    ? concat(slice(sentence, clause.start, cut.start), slice(sentence, Math.min(cut.end, clause.end), clause.end))
    : slice(sentence, clause.start, clause.end);
  const offset = announcement.start - clause.start;
  const title = dropEnd(trim(nameOwner(dropPointer(dropConnective(trim(whole)), offset), owner)));
  // `三個方向中的兩個` counts twice.
  const counts = findAnnouncements(title.text);
  const stands =
    !leans(title.text) &&
    !(clause.start > 0 && goesOn(title.text)) &&
    counts.every(({ count }) => count === announcement.count);
  // `這需要跨越兩個門檻` → `AI將進入第三個階段，這需要跨越兩個門檻`, or else `兩個門檻`
  const taken = stands ? null : takeUp(before, title);
  const phrase = slice(sentence, announcement.start, announcement.end);
  const counted = slice(phrase, 0, phrase.text.replace(/之一$/u, '').length);
  // `三個方向中的兩個`, `兩個觀點筆者在此處提`: more than a count.
  const isCut = /^[\p{L}\p{N}]/u.test(sentence.text.slice(announcement.end)) && /\p{Script=Latin}$/u.test(counted.text);
  const alone = isCut || /中的|在此|筆者|笔者|[我你]/u.test(counted.text) ? null : counted;
  // `三大業務之一的麵包房` is one of them; `用3個維度` is what somebody does with them.
  const isOne = /之一|^[用以把將将從从]/u.test(title.text);
  return [isOne ? null : stands ? title : taken, alone].find(isTitle) ?? null;
}

/** A Chinese clause that takes up the sentence before it, with as much of that as a title holds. */
function takeUp(before: Sentence | null, clause: TracedText): TracedText | null {
  if (!before || before.damaged || !/^(?:這|这)(?=[需要就也意是讓让使將将會会有])/u.test(clause.text)) return null;
  const room = LONGEST_TITLE - estimateLength(clause.text) - 1;
  const [said] = listCandidates(before)
    .filter(({ length, text }) => length <= room && before.text.text.includes(text.text))
    .sort((a, b) => b.length - a.length);
  return said ? concat(said.text, traceGlue('，'), clause) : null;
}

function leans(title: string): boolean {
  if (isDangling(title) || isOrphan(title) || opensWithPredicate(title) || hasLoneHanPronoun(title)) return true;
  return pointsElsewhere(title) || /在此/u.test(title);
}

/** `Die Stufen, die wir erleben, ruhen auf drei Säulen`: what stands behind a mark in Latin letters, and names no subject. */
function goesOn(clause: string): boolean {
  return /^\p{Ll}/u.test(clause) && !NAMES_SUBJECT.test(clause);
}

const NAMES_SUBJECT =
  /^(?:the|an?|my|our|your|his|her|its|their|this|these|there|we|you|I|they|he|she|it|one|two|three|four|five|six|seven|eight|nine|ten|all|both|most|many|some|several|der|die|das|ein\p{Ll}*|mein\p{Ll}*|unser\p{Ll}*|es|wir|ihr|du|ich|man|sie|er|zwei|drei|vier|fünf|sechs|sieben|alle|viele|el|la|los|las|una?|mis?|nuestr[oa]s?|hay|dos|tres|cuatro|cinco|seis|siete|tod[oa]s?|l[ea]s?|une?|des|mon|mes|notre|nos|il|on|nous|vous|deux|trois|quatre|cinq|sept|tous|toutes)(?!\p{L})|^l['’]/u;

function isTitle(title: TracedText | null): title is TracedText {
  if (title === null) return false;
  const length = estimateLength(title.text);
  return length >= 4 && length <= LONGEST_TITLE && isBalanced(title.text);
}

/** `也導向了他對IT產業變革的兩個判斷` → `他對IT產業變革的兩個判斷`. */
function dropPointer(title: TracedText, announcedAt: number): TracedText {
  const object = title.text.lastIndexOf('了', announcedAt - 1);
  return object > 0 && object < announcedAt - 1 ? slice(title, object + 1) : title;
}

/**
 * `他對IT產業變革的兩個判斷` → `館長對IT產業變革的兩個判斷`, where it is clear who he is; `它的做法有兩種` → `做法有兩種`.
 */
function nameOwner(title: TracedText, owner: TracedText | null): TracedText {
  const possessive = /^(?:他們|他们|他|她|它|牠|其)的/u.exec(title.text);
  if (possessive) return slice(title, possessive[0].length);
  const pronoun = /^[他她](?![們们])/u.exec(title.text);
  return pronoun && owner ? concat(owner, slice(title, 1)) : title;
}
