import { CJK, estimateLength } from '../../language.js';
import type { LabelledItem, TracedText } from '../../model.js';
import { concat, slice, trim } from '../../trace.js';
import { splitClauses } from '../clauses.js';
import { findNumbers } from '../facts/numbers.js';
import { isDamaged, type Passage, type Sentence } from '../passages.js';
import { isLeadIn, lacksSubject } from '../points/gates.js';
import { listCandidates } from '../points/listCandidates.js';
import type { Proposal } from '../proposal.js';
import { dropConnective, dropEnd, isBalanced, isDangling, isOrphan } from '../words.js';
import { type Announcement, findAnnouncements } from './countedNoun.js';
import { type FoundItem, type FoundItems, findItems } from './findItems.js';

const LONGEST_LABEL = 26;
const LONGEST_LABEL_LATIN = 34;
const LONGEST_DETAIL = 44;
const LONGEST_TITLE = 40;
/** In characters: what goes on longer without an end is no sentence, and announces nothing. */
const LONGEST_SENTENCE = 3000;

type Ranges = readonly { readonly start: number; readonly end: number }[];

/** Stages, pairs and sets: an announced count, accepted only with exactly that many items. */
export function recogniseAnnounced(passages: readonly Passage[], damage: Ranges): Proposal[] {
  const sentences = passages.flatMap((passage) => passage.sentences);
  return sentences.flatMap((sentence, at) =>
    sentence.text.text.length > LONGEST_SENTENCE
      ? []
      : findAnnouncements(sentence.text.text).flatMap((announcement) => {
          const found = findItems(announcement, at, sentences);
          return found ? (propose(announcement, sentence, found, damage) ?? []) : [];
        }),
  );
}

function propose(announcement: Announcement, sentence: Sentence, found: FoundItems, damage: Ranges): Proposal | null {
  const items = found.items.map((item) => readLabel(item, damage));
  if (items.some((item) => item === null)) return null;
  const labelled = items.filter((item): item is LabelledItem => item !== null);
  const title = readTitle(announcement, sentence.text, found);
  const isPair = labelled.length === 2;
  if (isPair && labelled.every((item) => item.detail === null) && !title) return null;
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
  return { body, passage: sentence.passage, weight: 8 + labelled.length + detailed / 2, claims };
}

/** A label (a quoted term, or the first clause) and a detail (what the text says of it next). */
function readLabel({ text, more }: FoundItem, damage: Ranges): LabelledItem | null {
  const term = /^[“「"]([^“”「」"]{1,16})[”」"](?=$|[，,。：:——（(])/u.exec(text.text);
  const clauses = splitClauses(text);
  const first = clauses[0];
  if (!first) return null;
  const label = term ? slice(text, 1, 1 + (term[1]?.length ?? 0)) : trim(slice(text, first.start, first.end));
  const longest = CJK.test(label.text) ? LONGEST_LABEL : LONGEST_LABEL_LATIN;
  if (estimateLength(label.text) > longest || !isBalanced(label.text)) return null;
  if (isDangling(label.text) || isDamaged(label, damage)) return null;
  const restStart = term ? text.text.slice(term[0].length).search(/[^\s，,：:—]/) : -1;
  const rest = term
    ? trim(slice(text, restStart < 0 ? text.text.length : term[0].length + restStart))
    : trim(slice(text, clauses[1]?.start ?? text.text.length));
  return { label, detail: readDetail(rest, damage) ?? chooseDetail(more, damage) };
}

/** As many whole clauses as fit, up to one that points back or is damaged. */
function readDetail(rest: TracedText, damage: Ranges): TracedText | null {
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
function chooseDetail(more: readonly Sentence[], damage: Ranges): TracedText | null {
  const figures = more.flatMap((sentence) =>
    sentence.clauses
      .filter(({ text }) => /\d/.test(text) && findNumbers(text).length > 0 && !lacksSubject(text) && !isLeadIn(text))
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

/** The announcing clause, without the items that it holds. */
function readTitle(announcement: Announcement, sentence: TracedText, found: FoundItems): TracedText | null {
  const clause = splitClauses(sentence).find((one) => one.start <= announcement.start && one.end >= announcement.end);
  if (!clause) return null;
  const { inside } = found;
  const cut = inside && inside.start > announcement.start && inside.start < clause.end ? inside : null;
  const whole = cut
    ? concat(slice(sentence, clause.start, cut.start), slice(sentence, Math.min(cut.end, clause.end), clause.end))
    : slice(sentence, clause.start, clause.end);
  const offset = announcement.start - clause.start;
  const title = dropEnd(trim(dropOwner(dropPointer(dropConnective(trim(whole)), offset))));
  if (isDangling(title.text) || isOrphan(title.text)) return null;
  const length = estimateLength(title.text);
  return length >= 4 && length <= LONGEST_TITLE && isBalanced(title.text) ? title : null;
}

/** `這需要跨越兩個門檻` → `需要跨越兩個門檻`; `他闡述了阿里的兩個核心選擇` → `阿里的兩個核心選擇`. */
function dropPointer(title: TracedText, announcedAt: number): TracedText {
  const object = title.text.lastIndexOf('了', announcedAt - 1);
  if (object > 0 && object < announcedAt - 1) return slice(title, object + 1);
  const pointer = /^(?:也|還|还|並|并|他們|他们|他|她|它|這|这|it |they |he |she )(?=[^种種个個條条些樣样的])/iu.exec(
    title.text,
  );
  return pointer ? slice(title, pointer[0].length) : title;
}

/** `他對IT產業變革的兩個判斷` → `對IT產業變革的兩個判斷`; `它的做法有兩種` → `做法有兩種`. */
function dropOwner(title: TracedText): TracedText {
  const owner = /^(?:他們|他们|他|她|它|其)(?:的|(?=對|对))/u.exec(title.text);
  return owner ? slice(title, owner[0].length) : title;
}
