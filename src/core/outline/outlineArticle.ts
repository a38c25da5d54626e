import type { Article, Block, Outline, Section, TracedText } from '../model.js';
import { slice, trim } from '../trace.js';
import { dropContentsLists } from './dropContentsLists.js';
import { findHeadings, type Heading } from './findHeadings.js';
import { findTitle } from './findTitle.js';

/**
 * The article as a lead and sections. Sections are the level that the article numbers, where it numbers one (with the
 * headings above that level, which stand beside them); otherwise the highest level that has two headings or more.
 */
export function outlineArticle(article: Article): Outline {
  const headings = findHeadings(article.blocks);
  const { title, taken } = findTitle(article, headings);
  const left = headings.filter((heading) => !taken.includes(heading.index));
  const level = chooseLevel(left);
  const blocks = dropContentsLists(article.blocks, left);
  const tops = left.filter((_, i) => isSection(left, i, level));
  const firstTop = tops[0]?.index ?? article.blocks.length;
  const lead = withoutTaken(blocks, 0, firstTop, taken);
  const sections = tops.flatMap((heading, i): Omit<Section, 'number'>[] => {
    const end = tops[i + 1]?.index ?? blocks.length;
    return buildSection(heading, blocks, end, left, taken);
  });
  return {
    article,
    title: stripEnd(title),
    lead,
    sections: sections.map((section, i) => ({ ...section, number: i + 1 })),
  };
}

function chooseLevel(headings: readonly Heading[]): number {
  const levels = [...new Set(headings.map((heading) => heading.level))].sort((a, b) => a - b);
  const count = (level: number, numbered: boolean): number =>
    headings.filter((heading) => heading.level === level && (!numbered || heading.numeral !== null)).length;
  const numbered = levels.find((level) => count(level, true) >= 2);
  return numbered ?? levels.find((level) => count(level, false) >= 2) ?? levels[0] ?? 0;
}

/**
 * Whether a heading is a section. One above the sections' level is; on that level each numbered one is, and one
 * without a number unless a higher heading holds it: then it belongs there, or to the numbered section before it.
 */
function isSection(headings: readonly Heading[], i: number, level: number): boolean {
  const heading = headings[i];
  if (!heading || heading.level > level) return false;
  if (heading.level < level || heading.numeral !== null) return true;
  const isNumbered = headings.some((other) => other.level === level && other.numeral !== null);
  const shelf = headings.slice(0, i).findLastIndex((other) => other.level < level);
  if (!isNumbered || shelf < 0) return true;
  const next = headings.findIndex((other, at) => at > shelf && other.level < level);
  const first = headings
    .slice(0, next < 0 ? headings.length : next)
    .findIndex((other, at) => at > shelf && other.level === level && other.numeral !== null);
  return first > i;
}

/** A heading with nothing under it but deeper headings that are sections themselves is a shelf, not a section. */
function buildSection(
  heading: Heading,
  blocks: readonly (Block | null)[],
  end: number,
  headings: readonly Heading[],
  taken: readonly number[],
): Omit<Section, 'number'>[] {
  const inside = headings.filter((other) => other.index > heading.index && other.index < end);
  const firstChild = inside[0]?.index ?? end;
  const own = withoutTaken(blocks, heading.index + 1, firstChild, taken);
  const childLevel = Math.min(...inside.map((child) => child.level));
  const starts = inside.filter((child) => child.level === childLevel);
  const children = starts.map((child, i): Section => {
    const childEnd = starts[i + 1]?.index ?? end;
    return {
      number: i + 1,
      numeral: child.numeral,
      title: stripEnd(child.title),
      blocks: withoutTaken(blocks, child.index + 1, childEnd, taken),
      children: [],
    };
  });
  if (own.length === 0 && children.every((child) => child.blocks.length === 0)) return [];
  return [{ numeral: heading.numeral, title: stripEnd(heading.title), blocks: own, children }];
}

function withoutTaken(
  blocks: readonly (Block | null)[],
  start: number,
  end: number,
  taken: readonly number[],
): Block[] {
  return blocks.slice(start, end).filter((block, i): block is Block => block !== null && !taken.includes(start + i));
}

/** A title ends without a full stop; a question or an exclamation keeps its mark. */
export function stripEnd(title: TracedText): TracedText {
  const end = /[。．.：:，,；;]+$/.exec(title.text);
  // "etc." and the like keep their dot.
  return end && !/\b(?:etc|inc|jr|sr|vs)\.$/i.test(title.text) ? trim(slice(title, 0, end.index)) : title;
}
