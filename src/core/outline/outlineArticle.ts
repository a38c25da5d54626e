import { measureBlocks, measureText } from '../mapBlocks.js';
import type { Article, Block, Outline, Section, TracedText } from '../model.js';
import { slice, trim } from '../trace.js';
import { chooseLevel, listSectionHeads } from './chooseLevel.js';
import { dropContentsLists } from './dropContentsLists.js';
import { findHeadings } from './findHeadings.js';
import { findTitle } from './findTitle.js';
import type { Heading } from './heading.js';
import { isInstance } from './isInstance.js';
import { listOpeners } from './listOpeners.js';
import { lowerCredits } from './lowerCredits.js';
import { markCounted } from './markCounted.js';
import { firstWords } from './nameSegment.js';
import { nameUnnamed } from './nameUnnamed.js';
import { segmentText } from './segmentText.js';
import { isRule } from './sourceMarks.js';
import { splitRunIns } from './splitRunIns.js';
import { spreadLists } from './spreadLists.js';

type Unnumbered = Omit<Section, 'number'>;

/**
 * The article as a lead and sections. Sections are the level that the article numbers, where it numbers one (with the
 * headings above that level, which stand beside them); otherwise the highest level that has two headings or more. A
 * text without any heading is parted where it draws a line, or else where its topic changes.
 */
export function outlineArticle(written: Article): Outline {
  const lowered = lowerCredits(written.blocks);
  const runIns = splitRunIns(lowered, written.source.text);
  const split = runIns === lowered ? spreadLists(lowered) : runIns;
  const article = split === written.blocks ? written : { ...written, blocks: split };
  const headings = dropLastLabels(findHeadings(article.blocks, article.source.text), article.blocks);
  const { title, taken } = findTitle(article, headings);
  const openers = listOpeners(headings, taken, article.blocks);
  const left = headings.filter((heading) => !taken.includes(heading.index) && !openers.includes(heading));
  const blocks = dropContentsLists(article.blocks, left).map((block, i): Block | null => {
    return block === null || taken.includes(i) || isRule(block) || openers.some(({ index }) => index === i)
      ? null
      : block;
  });
  const parted =
    left.length > 0
      ? partLead(partNamed(blocks, markCounted(left, title.text), article, title.text), article, title.text)
      : segmentText(blocks, article, title.text);
  const opening = openers.map((heading): Block => ({ type: 'paragraph', text: heading.title }));
  return {
    article,
    title: stripEnd(stripPages(title)),
    lead: [...opening, ...parted.lead],
    sections: parted.sections.map((section, i) => ({ ...section, number: i + 1 })),
  };
}

function partNamed(
  blocks: readonly (Block | null)[],
  headings: readonly Heading[],
  article: Article,
  articleTitle: string,
): { lead: Block[]; sections: Unnumbered[] } {
  const { lead, sections } = partByHeadings(blocks, headings);
  return { lead, sections: nameUnnamed(sections, article, articleTitle) };
}

function partByHeadings(
  blocks: readonly (Block | null)[],
  headings: readonly Heading[],
): { lead: Block[]; sections: Unnumbered[] } {
  const emBefore = sumBefore(blocks);
  const tops = listSectionHeads(headings, chooseLevel(headings, emBefore));
  const shelves = listShelves(tops);
  const lead = keep(blocks, 0, tops[0]?.index ?? blocks.length);
  const sections = tops.flatMap((heading, i): Unnumbered[] => {
    const end = tops[i + 1]?.index ?? blocks.length;
    const shelf = shelves[i] ?? null;
    return buildSection(heading, blocks, end, headings).map((section) => ({ ...section, shelf }));
  });
  return dropEmptied(lead, sections);
}

/**
 * A heading that nothing is told below is no section: what it headed was a film, a form or a notice of the page. Pictures that
 * are left there belong to what stands above it.
 */
function dropEmptied(lead: Block[], sections: readonly Unnumbered[]): { lead: Block[]; sections: Unnumbered[] } {
  const told: Unnumbered[] = [];
  let opening = lead;
  for (const section of sections) {
    const all = [...section.blocks, ...section.children.flatMap(({ blocks }) => blocks)];
    const last = told.at(-1);
    if (all.some((block) => measureText(block) > 0)) told.push(section);
    else if (last) told[told.length - 1] = appendTo(last, all);
    else opening = [...opening, ...all];
  }
  return { lead: opening, sections: told };
}

function appendTo<Parted extends Unnumbered>(section: Parted, blocks: readonly Block[]): Parted {
  const last = section.children.at(-1);
  if (!last) return { ...section, blocks: [...section.blocks, ...blocks] };
  return { ...section, children: [...section.children.slice(0, -1), { ...last, blocks: [...last.blocks, ...blocks] }] };
}

/** So much of a text above its only heading is the text itself: a box stands below it. */
const MOST_LEAD = 0.7;

/** A text whose only heading stands above a box at its end is parted as one without a heading. */
function partLead<Parted extends { lead: Block[]; sections: Unnumbered[] }>(
  parted: Parted,
  article: Article,
  articleTitle: string,
): Parted {
  const { lead, sections } = parted;
  if (sections.length !== 1) return parted;
  const below = sections.reduce(
    (em, section) => em + measureBlocks([...section.blocks, ...section.children.flatMap((c) => c.blocks)]),
    0,
  );
  const above = measureBlocks(lead);
  if (above < (above + below) * MOST_LEAD) return parted;
  const segments = segmentText(lead, article, articleTitle);
  return { ...parted, lead: segments.lead, sections: [...segments.sections, ...sections] };
}

/** Without the last headings that nothing stands below: labels on a page's foot. */
function dropLastLabels(headings: readonly Heading[], blocks: readonly Block[]): readonly Heading[] {
  const last = blocks.findLastIndex((block) => block.type !== 'heading' && measureText(block) > 0);
  return headings.filter(({ index }, i) => i === 0 || index <= last);
}

/** For each head the title of the higher one that it stands under; a higher one that holds text is its own. */
function listShelves(tops: readonly Heading[]): (TracedText | null)[] {
  const deepest = Math.max(...tops.map(({ level }) => level));
  let shelf: TracedText | null = null;
  return tops.map(({ level, title, mark }) => {
    if (level < deepest) shelf = title.text === '' ? mark : stripEnd(title);
    return shelf;
  });
}

/** A heading with nothing under it but deeper headings that are sections themselves is a shelf, not a section. */
function buildSection(
  heading: Heading,
  blocks: readonly (Block | null)[],
  end: number,
  headings: readonly Heading[],
): Unnumbered[] {
  const inside = headingsBetween(headings, heading.index, end);
  const own = keep(blocks, heading.last + 1, inside[0]?.index ?? end);
  const parents = listParents(inside);
  const children = inside.map((child, i): Section => {
    const childBlocks = keep(blocks, child.last + 1, inside[i + 1]?.index ?? end);
    return {
      number: i + 1,
      ...nameHeading(keepLabel(child), childBlocks),
      shelf: parents[i] ?? null,
      blocks: childBlocks,
      children: [],
    };
  });
  if (own.length === 0 && children.every((child) => child.blocks.length === 0)) return [];
  const all = [...own, ...children.flatMap((child) => child.blocks)];
  return [{ ...nameHeading(heading, all), shelf: null, blocks: own, children }];
}

/** For each heading the title of the one that it stands under; null where that is the section's own. */
function listParents(inside: readonly Heading[]): (TracedText | null)[] {
  const open: Heading[] = [];
  return inside.map((heading) => {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1);
    open.push(heading);
    return parent ? stripEnd(parent.title) : null;
  });
}

/** `Example 2: Single indicator` inside a section keeps what it is of. */
function keepLabel(heading: Heading): Heading {
  return heading.title.text !== '' && isInstance(heading) ? { ...heading, title: heading.mark } : heading;
}

function nameHeading(
  heading: Heading,
  blocks: readonly Block[],
): Pick<Section, 'numeral' | 'title' | 'isNamed' | 'heading'> {
  const { numeral, title } = heading;
  if (title.text !== '')
    return {
      numeral,
      title: stripEnd(title),
      isNamed: true,
      heading: heading.mark.text.includes(title.text) ? heading.mark : title,
    };
  const opening = firstWords(blocks);
  return { numeral, title: opening.text === '' ? heading.mark : opening, isNamed: false, heading: heading.mark };
}

/** The headings after `start` and before `end`; headings stand in the order of their places. */
function headingsBetween(headings: readonly Heading[], start: number, end: number): Heading[] {
  const from = headings.findIndex(({ index }) => index > start);
  if (from < 0) return [];
  const rest = headings.slice(from);
  const to = rest.findIndex(({ index }) => index >= end);
  return to < 0 ? rest : rest.slice(0, to);
}

function keep(blocks: readonly (Block | null)[], start: number, end: number): Block[] {
  return blocks.slice(start, end).filter((block) => block !== null);
}

function sumBefore(blocks: readonly (Block | null)[]): number[] {
  const sums = [0];
  for (const block of blocks) sums.push((sums.at(-1) ?? 0) + (block ? measureText(block) : 0));
  return sums;
}

/** Which page of the article a title stood on: `（1/2 ページ）`, `(page 2 of 3)`. */
const PAGES =
  /\s*[（(【[]\s*(?:第?\s?\d{1,2}(?:\s?[/／]\s?\d{1,2})?\s?(?:ページ|[页頁]|페이지|쪽)|(?:page|seite|página|pagina)\s\d{1,2}(?:\s?(?:of|von|de|sur|di|[/／])\s?\d{1,2})?)\s*[)）】\]]\s*$/iu;

function stripPages(title: TracedText): TracedText {
  const pages = PAGES.exec(title.text);
  return pages && pages.index > 0 ? trim(slice(title, 0, pages.index)) : title;
}

/** A title ends without a full stop; a question or an exclamation keeps its mark. */
function stripEnd(title: TracedText): TracedText {
  const end = /[。．.：:，,；;]+$/.exec(title.text);
  // "etc." and the like keep their dot.
  return end && !/\b(?:etc|inc|jr|sr|vs)\.$/i.test(title.text) ? trim(slice(title, 0, end.index)) : title;
}
