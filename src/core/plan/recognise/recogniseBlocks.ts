import { MOST_ROWS as ROWS_A_SLIDE } from '../../fit/kinds/table.js';
import { MOST_CODE_LINES as LINES_A_SLIDE } from '../../fit/splitCode.js';
import { estimateLength } from '../../language.js';
import type { Block, LabelledItem, TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';
import { isDamaged, type Passage } from '../passages.js';
import { hasPredicate, isAttribution } from '../points/gates.js';
import { hasLoneHanPronoun } from '../points/hanPronouns.js';
import { isSignature } from '../points/isClaim.js';
import { pointsOutside } from '../points/leaning.js';
import { limitOf } from '../points/listCandidates.js';
import { opensWithPredicate } from '../points/predicateOpeners.js';
import { isSmallTalk } from '../points/smallTalk.js';
import { pointsElsewhere } from '../points/standsAlone.js';
import type { Proposal } from '../proposal.js';
import { splitSentences } from '../sentences.js';
import { dropConnective, dropEnd, isBalanced, isDangling, isOrphan, withoutConnective } from '../words.js';
import { findAnnouncements } from './countedNoun.js';

const MOST_ITEMS = 5;
const MOST_LISTED = 10;
/** More rows are for reading, not for showing: they go on over three slides at most. */
const MOST_ROWS = 3 * ROWS_A_SLIDE;
/** More is for reading, not for showing: it goes on over three slides at most. */
const MOST_CODE_LINES = 3 * LINES_A_SLIDE;
const LONGEST_TITLE = 40;
const LONGEST_LABEL = 16;
/** In em: a shorter item names something, and says nothing of it. */
const LONGEST_NAME = 16;
/** Words by which an introduction points to the block that follows it. */
const POINTS_BELOW =
  /如下|(?:以下|下列|下面)的?|(?:以下|下記|次)の(?:よう(?:な|に))?|\b(?:the |as )?(?:following|below|follows)\b|\bthese\b|\ba continuación\b|\b(?:los|las) siguientes\b|\bces\b|\b(?:die )?folgende[nrms]?\b/giu;

type Ranges = readonly { readonly start: number; readonly end: number }[];

/** Slides for what the author has already set apart: lists, tables, code. */
export function recogniseBlocks(passages: readonly Passage[], damage: Ranges): Proposal[] {
  return passages.flatMap((passage, i) => {
    const previous = passages[i - 1] ?? null;
    const title = readIntroduction(previous);
    const { block } = passage;
    if (block.type === 'list' && title === null && leansOnLead(block.items, previous)) return [];
    return recogniseBlock(passage, title, damage);
  });
}

/**
 * Whether items end the sentence before them, which no title can say, and are mostly bare names: nobody would know of
 * what they are the list.
 */
function leansOnLead(items: readonly TracedText[], previous: Passage | null): boolean {
  if (!/[：:]$/u.test(previous?.sentences.at(-1)?.text.text ?? '')) return false;
  const bare = items.filter(({ text }) => estimateLength(text) <= LONGEST_NAME || !hasPredicate(text));
  return bare.length * 2 >= items.length;
}

function recogniseBlock({ block, index, sentences }: Passage, title: TracedText | null, damage: Ranges): Proposal[] {
  const references = sentences.filter(({ isReference }) => isReference).map(({ text }) => text.text);
  switch (block.type) {
    case 'list':
      return recogniseList(block, index, title, damage, new Set(references));
    case 'table':
      return recogniseTable(block, index, title);
    case 'code':
      return recogniseCode(block, index, title);
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'image':
      return [];
  }
}

/** The last sentence before a block, if it says what the block is. */
function readIntroduction(previous: Passage | null): TracedText | null {
  if (previous?.block.type === 'heading') return isSignature(previous.block.text.text) ? null : previous.block.text;
  const sentence = previous?.sentences.at(-1);
  if (!sentence || sentence.damaged) return null;
  const whole = dropEnd(dropConnective(sentence.text));
  const last = sentence.clauses.at(-1);
  // `…，他提出了以下建議：` introduces by its last clause; a sentence that only stands before a block does not.
  const introduces = /[：:]$/u.test(sentence.text.text) && last;
  const clause = introduces ? dropEnd(slice(sentence.text, last.start, last.end)) : null;
  const fits = (title: TracedText): boolean => {
    const length = estimateLength(title.text);
    // A Latin clause from the middle of a sentence is no headline.
    if (title === clause && /^\p{Ll}/u.test(title.text)) return false;
    // `To use it, you used to write:` has its object below; a remark in brackets has its sentence before it.
    if (/\b(?:write|wrote|writes|type|run|do|did|get|see|say|call|look like|have|has|be)$/u.test(title.text))
      return false;
    if (/^[（([].*[）)\]]$/u.test(title.text) || isSignature(title.text)) return false;
    const isSpoken = /^[“「"]/u.test(title.text) || isAttribution(title.text);
    const stands = isBalanced(title.text) && !isDangling(title.text) && !isOrphan(title.text) && !isSpoken;
    // What it points to stands right below it.
    const own = title.text.replace(POINTS_BELOW, '');
    if (pointsElsewhere(own) || isSmallTalk(own) || opensWithPredicate(own) || hasLoneHanPronoun(own)) return false;
    return length >= 4 && length <= LONGEST_TITLE && stands;
  };
  return (
    [whole, clause]
      .map((title) => title && dropOpenVerb(title))
      .find((title): title is TracedText => title !== null && fits(title)) ?? null
  );
}

/** `常見的任務包括` → `常見的任務`. */
function dropOpenVerb(title: TracedText): TracedText {
  const verb = /(?:主要|一般|通常)?(?:包括|包含|有|是|為|为|分為|分为)$/u.exec(title.text);
  return verb ? slice(title, 0, verb.index) : title;
}

type ListBlock = Extract<Block, { type: 'list' }>;

function recogniseList(
  list: ListBlock,
  passage: number,
  intro: TracedText | null,
  damage: Ranges,
  references: ReadonlySet<string>,
): Proposal[] {
  const items = list.items
    .filter((item) => !isDamaged(item, damage) && !isLoose(item.text) && !references.has(item.text))
    .slice(0, MOST_LISTED);
  // `three rules` heads three rules or none.
  const isWhole = items.length === list.items.length;
  const title = intro && (isWhole || findAnnouncements(intro.text).length === 0) ? intro : null;
  const labelled = items.map(readLabelled);
  const cards = labelled.filter((item): item is LabelledItem => item !== null);
  // The date and the length of the article itself: `31.03.2020`, `6 min`.
  if (items.every(({ text }) => /^[\d\s.,:/-]+(?:\p{L}{1,8}\.?)?$/u.test(text))) return [];
  if (items.length >= 2 && items.length <= MOST_ITEMS && cards.length === items.length) {
    const claims = cards.flatMap(({ label, detail }) => (detail ? [label, detail] : [label]));
    const body: Proposal['body'] = { kind: 'stages', title, items: cards, sequence: list.ordered };
    return [{ body, passage, weight: 6 + cards.length / 2, claims: title ? [...claims, title] : claims }];
  }
  const points = items.map(readPoint).filter((item): item is TracedText => item !== null);
  if (points.length < 2) return [];
  const slides = Math.ceil(points.length / MOST_ITEMS);
  const size = Math.ceil(points.length / slides);
  return Array.from({ length: slides }, (_, i): Proposal => {
    const part = points.slice(i * size, (i + 1) * size);
    // An item that is left out would be missed by its number.
    const numerals = points.length === list.items.length && list.numerals?.slice(i * size, (i + 1) * size);
    return {
      body: { kind: 'points', title, items: part, ...(numerals ? { numerals } : {}) },
      passage,
      weight: 5 + part.length / 2 - i,
      claims: i === 0 && title ? [...part, title] : part,
    };
  });
}

/** `給他們自主權`, `see also`: an item that leans on what stands outside its list. */
function isLoose(item: string): boolean {
  const own = withoutConnective(item);
  if (isDangling(own) || isOrphan(own) || pointsOutside(own) || isSmallTalk(own)) return true;
  return pointsElsewhere(own) || hasLoneHanPronoun(own) || /^\d{1,2}、|[？?]$/u.test(own);
}

/** `Label: detail` or a few words. */
function readLabelled(item: TracedText): LabelledItem | null {
  // `Iterator::find_map`, `10:30` are no labels.
  const colon = /^[^：:，,。.]{1,24}(?:：|:(?=\s|\P{ASCII}))\s?(?!\/)/u.exec(item.text);
  if (colon) {
    const label = dropEnd(trim(slice(item, 0, colon[0].length)));
    const detail = readPoint(trim(slice(item, colon[0].length)));
    return detail && estimateLength(label.text) <= LONGEST_LABEL ? { label, detail } : null;
  }
  const label = dropEnd(item);
  return estimateLength(label.text) <= LONGEST_LABEL && isBalanced(label.text) ? { label, detail: null } : null;
}

/** An item as a bullet: the whole of it, or its first sentence. */
function readPoint(item: TracedText): TracedText | null {
  const first = estimateLength(item.text) <= limitOf(item.text) ? item : splitSentences(item)[0];
  const point = first ? dropEnd(first) : null;
  return point && estimateLength(point.text) <= limitOf(point.text) && isBalanced(point.text) ? point : null;
}

type TableBlock = Extract<Block, { type: 'table' }>;

function recogniseTable(table: TableBlock, passage: number, title: TracedText | null): Proposal[] {
  const cells = [...table.header, ...table.rows.flat()];
  if (table.rows.length === 0 || cells.some((cell) => estimateLength(cell.text) > 40)) return [];
  const { header } = table;
  // More rows than a slide takes go on over the next ones.
  const rows = table.rows.slice(0, MOST_ROWS);
  const claims = [...header, ...rows.flat(), ...(title ? [title] : [])];
  // The author has drawn it up: it is shown.
  return [{ body: { kind: 'table', title, header, rows }, passage, weight: 10, claims }];
}

type CodeBlock = Extract<Block, { type: 'code' }>;

function recogniseCode(block: CodeBlock, passage: number, title: TracedText | null): Proposal[] {
  const lines = block.text.text.split('\n');
  if (lines.length > MOST_CODE_LINES || lines.some((line) => line.length > 84)) return [];
  const body: Proposal['body'] = { kind: 'code', title, language: block.language, code: block.text };
  const weight = 4 + Math.min(2, lines.length / 4);
  return [{ body, passage, weight, claims: title ? [block.text, title] : [block.text] }];
}
