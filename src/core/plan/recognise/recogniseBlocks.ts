import { MOST_ROWS as ROWS_A_SLIDE } from '../../fit/kinds/table.js';
import { MOST_CODE_LINES as LINES_A_SLIDE } from '../../fit/splitCode.js';
import { estimateLength } from '../../language.js';
import type { Block, LabelledItem, TracedText } from '../../model.js';
import { type Range, slice, trim } from '../../trace.js';
import { isDamaged, type Passage } from '../passages.js';
import { hasLoneHanPronoun } from '../points/alone/hanPronouns.js';
import { pointsOutside } from '../points/alone/leaning.js';
import { hasLonePronoun } from '../points/alone/pronouns.js';
import { isSmallTalk } from '../points/alone/smallTalk.js';
import { pointsElsewhere } from '../points/alone/standsAlone.js';
import { hasPredicate } from '../points/clauses/gates.js';
import { limitOf } from '../points/listCandidates.js';
import { isDeniedList } from '../points/neighbours/deniedLists.js';
import type { Proposal } from '../proposal.js';
import { splitSentences } from '../sentences.js';
import { dropEnd, isBalanced, isDangling, isOrphan, withoutConnective } from '../words.js';
import { findAnnouncements } from './countedNoun.js';
import { isPrintout } from './isPrintout.js';
import { readIntroduction } from './readIntroduction.js';

const MOST_ITEMS = 5;
const MOST_LISTED = 10;
/** More rows are for reading, not for showing: they go on over three slides at most. */
const MOST_ROWS = 3 * ROWS_A_SLIDE;
/** More is for reading, not for showing: it goes on over three slides at most. */
const MOST_CODE_LINES = 3 * LINES_A_SLIDE;
/** In em: a longer title is a lead. */
const LONGEST_TITLE = 40;
const LONGEST_LABEL = 16;
/** In em: a shorter item names something, and says nothing of it. */
const LONGEST_NAME = 16;
/** Slides for what the author has already set apart: lists, tables, code. */
export function recogniseBlocks(passages: readonly Passage[], damage: readonly Range[]): Proposal[] {
  return passages.flatMap((passage, i) => {
    const previous = passages[i - 1] ?? null;
    if (lacksLead(passage, previous)) return [];
    const title = readIntroduction(previous, passage.block.type === 'list');
    if (title === null && isDeniedList(passage, previous)) return [];
    return recogniseBlock(passage, title, damage, leadsOn(previous));
  });
}

/** Whether what stands before a block announces it: a heading, or words that end in a colon. */
function leadsOn(previous: Passage | null): boolean {
  return previous?.block.type === 'heading' || /[：:]$/u.test(previous?.sentences.at(-1)?.text.text ?? '');
}

/**
 * Whether most items of a list only name things, and nothing that could stand above them says what they are the list of:
 * the paragraph before them does, in words that no title can say.
 */
export function lacksLead({ block }: Passage, previous: Passage | null): boolean {
  if (block.type !== 'list' || previous?.block.type !== 'paragraph') return false;
  const bare = block.items.filter(({ text }) => isBareName(text));
  if (bare.length * 2 < block.items.length) return false;
  const lead = readIntroduction(previous, true);
  // A lead of two lines over more names than a slide holds would be read twice, for little.
  return lead === null || (block.items.length > MOST_ITEMS && estimateLength(lead.text) > LONGEST_TITLE);
}

/** Whether an item names something, and says nothing of it. */
export function isBareName(item: string): boolean {
  if (/^[^：:]{1,24}(?:：|:\s)\s?\S{4}/u.test(item)) return false;
  // `細やかな制御が可能`: Japanese says it without a verb.
  if (/[ぁ-ん]/u.test(item) && /[がをは].{2,}$/u.test(item)) return false;
  const name = item.replace(/（[^（）]*）$/u, '');
  return estimateLength(name) <= LONGEST_NAME || !hasPredicate(name);
}

function recogniseBlock(
  { block, index, sentences }: Passage,
  title: TracedText | null,
  damage: readonly Range[],
  isLed: boolean,
): Proposal[] {
  const references = sentences.filter(({ isReference }) => isReference).map(({ text }) => text.text);
  switch (block.type) {
    case 'list':
      return recogniseList(block, index, title, damage, new Set(references), isLed ? title : null);
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

type ListBlock = Extract<Block, { type: 'list' }>;

function recogniseList(
  list: ListBlock,
  passage: number,
  intro: TracedText | null,
  damage: readonly Range[],
  references: ReadonlySet<string>,
  lead: TracedText | null,
): Proposal[] {
  const items = list.items
    .map(dropNoteMark)
    .filter((item) => !isDamaged(item, damage) && !references.has(item.text))
    .flatMap((item) => (isLoose(item.text, intro, lead) ? (readName(item, lead) ?? []) : item))
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

/** `＊補足として…`, `※ …`: the mark of a note, and words that say it is one. */
function dropNoteMark(item: TracedText): TracedText {
  const mark = /^[＊*※†]\s?(?:(?:なお|補足として|補足|注)[、：:]?)?/u.exec(item.text)?.[0].length ?? 0;
  return mark > 0 ? trim(slice(item, mark)) : item;
}

/**
 * `給他們自主權`, `see also`: an item that leans on what stands outside its list and its title. Below words that lead on to it
 * (`Before a change, ask:`), questions are items of it, and what they name may be pointed at (`What does this change cost?`).
 */
function isLoose(item: string, intro: TracedText | null, lead: TracedText | null): boolean {
  const whole = withoutConnective(item);
  const own = lead ? resolvePointers(whole, lead.text).replace(/[？?]$/u, '') : whole;
  // `Who reads at night?` asks, where `who reads at night` would go on from a noun.
  const asks = own !== whole && /^wh(?:o|ose|om|ich)\b/iu.test(own);
  if (isDangling(own) || (isOrphan(own) && !asks) || pointsOutside(own) || isSmallTalk(own)) return true;
  if (hasLoneHanPronoun(own) || /^\d{1,2}、|[？?]$/u.test(own)) return true;
  // `Free shipping if they spend $50` below `what your visitors would rather have`.
  return pointsElsewhere(intro && hasLonePronoun(own) ? `${intro.text}: ${own}` : own);
}

/** An item with the nouns that its lead names in place of `this` and `這個`. */
function resolvePointers(item: string, lead: string): string {
  const said = lead.toLowerCase();
  return item
    .replace(/\b(?:this|these|that|those)\s(\p{Ll}{3,})/giu, (all, noun: string) =>
      said.includes(noun.replace(/(?:es|s)$/u, '')) ? `the ${noun}` : all,
    )
    .replace(/[這这該该](?:個|个|些|種|种|項|项)?(\p{Script=Han}{2})/gu, (all, noun: string) =>
      said.includes(noun) ? noun : all,
    );
}

/** `Context: Why did this happen?`: the name of a thing that its list is of, where what is said of it cannot be shown. */
function readName(item: TracedText, lead: TracedText | null): TracedText | null {
  const colon = lead && LABEL.exec(item.text);
  const name = colon ? dropEnd(trim(slice(item, 0, colon[0].length))) : null;
  return name && estimateLength(name.text) <= LONGEST_LABEL && !isLoose(name.text, null, null) ? name : null;
}

/** `Iterator::find_map`, `10:30` are no labels. */
const LABEL = /^[^：:，,。.]{1,24}(?:：|:(?=\s|\P{ASCII}))\s?(?!\/)/u;

/** `Label: detail` or a few words. */
function readLabelled(item: TracedText): LabelledItem | null {
  const colon = LABEL.exec(item.text);
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
  if (isGlued(table)) return [];
  const { header } = table;
  // More rows than a slide takes go on over the next ones.
  const rows = table.rows.slice(0, MOST_ROWS);
  const claims = [...header, ...rows.flat(), ...(title ? [title] : [])];
  // The author has drawn it up: it is shown.
  return [{ body: { kind: 'table', title, header, rows }, passage, weight: 10, claims }];
}

/** So many cells of one column that are run together are no accident. */
const GLUED_CELLS = 2;

/** Whether cells hold several lines that a scrape has run together: `git addgit commit`, `git pullgit fetch`. */
function isGlued({ rows }: TableBlock): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => rows.map((row) => row[column]?.text ?? '')).some(
    (cells) => cells.filter(runsTogether).length >= GLUED_CELLS,
  );
}

/** The cell's first word stands again at the end of another one. */
function runsTogether(cell: string): boolean {
  const [first = '', ...others] = cell.split(/\s+/u);
  return /^[a-z][\w.-]{2,}$/u.test(first) && others.some((word) => word.length > first.length && word.endsWith(first));
}

type CodeBlock = Extract<Block, { type: 'code' }>;

function recogniseCode(block: CodeBlock, passage: number, title: TracedText | null): Proposal[] {
  const lines = block.text.text.split('\n');
  if (lines.length > MOST_CODE_LINES || lines.some((line) => line.length > 84) || isPrintout(lines)) return [];
  const body: Proposal['body'] = { kind: 'code', title, language: block.language, code: block.text };
  const weight = 4 + Math.min(2, lines.length / 4);
  return [{ body, passage, weight, claims: title ? [block.text, title] : [block.text] }];
}
