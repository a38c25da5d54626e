import { listTexts, measureText } from '../mapBlocks.js';
import type { Block } from '../model.js';
import { slice, trim } from '../trace.js';
import { listPlainHeadings } from './listPlainHeadings.js';
import { type RunIn, readRunIn } from './readRunIn.js';

/** Two of a row are none; where nothing counts them, three may be so by chance. */
const FEWEST = { numbered: 3, free: 4 } as const;
/** More labels than this that nothing counts are a glossary. */
const MOST_FREE = 15;
/** In em: what stands from one to the next is a section; less is a card of a list. */
const LEAST_TEXT = { numbered: 24, free: 60, item: 100 } as const;
/** So much of a text stands from the first of its sections on. */
const LEAST_HELD = 0.5;
/** So many paragraphs at most stand between two that nothing counts. */
const MOST_BETWEEN = 3;

/** Where a block, or an item of a list, begins with a label. */
interface Place extends RunIn {
  readonly index: number;
  readonly item: number;
  readonly isListed: boolean;
}

/**
 * Parts paragraphs and the items of lists from the headings that they begin with: `**1. Paid media.** With ads …`, `1. Release
 * early.The thing …`, `【倉庫】冬天……`. They are headings where they go through most of a text that has no other ones: counted
 * from 1, or in one manner.
 */
export function splitRunIns(blocks: readonly Block[], source: string): readonly Block[] {
  if (blocks.filter(({ type }) => type === 'heading').length > 1) return blocks;
  const found = blocks.flatMap((block, index) => listPlaces(block, index, source));
  const rows = [
    ...groupBy(found, ({ kind, value }) => (value === null ? null : kind)).map(countUp),
    ...groupBy(found, ({ kind }) => (kind === 'plain' ? null : kind)).filter(isFreeRow),
  ];
  const heads = rows.find((row) => row.length >= FEWEST.numbered && holdsText(row, blocks));
  if (!heads || standsBelowLine(heads, blocks, source)) return blocks;
  return blocks.flatMap((block, index) => {
    const own = heads.filter((one) => one.index === index);
    return own.length > 0 ? splitBlock(block, own) : [block];
  });
}

/** Whether the whole row stands below one of several short lines that head the text: `Conditions needed`, and then (1) to (5). */
function standsBelowLine(row: readonly Place[], blocks: readonly Block[], source: string): boolean {
  const [first, last] = [row[0]?.index ?? 0, row.at(-1)?.index ?? 0];
  const lines = listPlainHeadings(blocks, source).map((line) => line.first);
  const isParted = lines.some((line) => line > first && line <= last);
  return (
    lines.length >= FEWEST.numbered &&
    !isParted &&
    lines.some((line) => line < first) &&
    lines.some((line) => line > last)
  );
}

/** A list is parted only if every item has a label. */
function listPlaces(block: Block, index: number, source: string): Place[] {
  if (block.type !== 'paragraph' && block.type !== 'list') return [];
  const isListed = block.type === 'list';
  if (isListed && block.depths?.some((depth) => depth > 1)) return [];
  const texts = listTexts(block);
  const places = texts.flatMap((text, item): Place[] => {
    const number = isListed && block.ordered ? (block.numerals?.[item] ?? item + 1) : null;
    const label = readRunIn(text, source, number);
    return label ? [{ ...label, index, item, isListed }] : [];
  });
  return isListed && places.length < texts.length ? [] : places;
}

function groupBy(found: readonly Place[], keyOf: (place: Place) => string | null): readonly (readonly Place[])[] {
  const keys = new Set(found.map(keyOf));
  keys.delete(null);
  return [...keys].map((key) => found.filter((place) => keyOf(place) === key));
}

/** From 1 on, without a gap, in one style. */
function countUp(found: readonly Place[]): readonly Place[] {
  const first = found.findIndex(({ value }) => value === 1);
  if (first < 0) return [];
  const row: Place[] = [];
  for (const one of found.slice(first))
    if (one.style === found[first]?.style && one.value === row.length + 1) row.push(one);
    else break;
  return row;
}

/** Labels that nothing counts: each another one, none far from the next, and few that ask. */
function isFreeRow(row: readonly Place[]): boolean {
  if (row.length < FEWEST.free || row.length > MOST_FREE) return false;
  const labels = row.map(({ label }) => label.text);
  const asked = labels.filter((label) => /[?？]$/u.test(label)).length;
  const isDense = row.every(({ index }, i) => index - (row[i - 1]?.index ?? index) <= MOST_BETWEEN);
  return new Set(labels).size === labels.length && asked * 2 <= labels.length && isDense;
}

/** Whether a row holds most of the text, and a section's length from one to the next. */
function holdsText(row: readonly Place[], blocks: readonly Block[]): boolean {
  const first = row[0]?.index ?? 0;
  const em = blocks.map(measureText);
  const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
  const held = sum(em.slice(first));
  const isCounted = row[0]?.value !== null;
  const needed = row[0]?.isListed ? LEAST_TEXT.item : isCounted ? LEAST_TEXT.numbered : LEAST_TEXT.free;
  const last = row.at(-1)?.index ?? first;
  return held >= sum(em) * LEAST_HELD && sum(em.slice(first, last + 1)) / row.length >= needed;
}

/** Of a list in which the row breaks off, nothing may be lost: it stays whole. */
function splitBlock(block: Block, heads: readonly Place[]): readonly Block[] {
  const texts = listTexts(block);
  if (heads.length < texts.length) return [block];
  return texts.flatMap((whole, item): Block[] => {
    const { label, from } = heads[item] as Place;
    return [
      { type: 'heading', level: RUN_IN_LEVEL, text: label },
      { type: 'paragraph', text: trim(slice(whole, from)) },
    ];
  });
}

/** Below the article's title. */
const RUN_IN_LEVEL = 2;
