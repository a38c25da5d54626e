import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { findBelowRubrics } from './findBelowRubrics.js';
import type { PageHead } from './findHead.js';
import { findSaidTwice } from './findSaidTwice.js';
import { findText } from './findText.js';
import { findTop } from './findTop.js';
import { isLabel, isProse } from './lines.js';
import { isNavigation } from './navigation.js';
import { refineTitle } from './refineTitle.js';
import { findTitleByText, isStrange } from './titleByText.js';

/**
 * The head of a page that a text was copied with, by all that tells it: what was found by its menus, a title that the page says
 * twice, a few rubrics above a byline, the line that the text speaks of.
 *
 * @param placed the head that was found by the menus above
 * @param foot where the page's own lines below the text begin
 * @returns also the place of a title below a few rubrics, where no menu is
 */
export function chooseHead(
  blocks: readonly Block[],
  placed: PageHead | null,
  foot: number,
): { readonly head: PageHead | null; readonly top: number | null } {
  const twice = placed ? null : findTwice(blocks);
  if (twice) return { head: twice, top: null };
  const top = placed ? null : findTop(blocks, foot);
  if (top !== null) return { head: null, top };
  const found = findSpokenOf(blocks, placed, foot);
  return { head: found && refineHead(blocks, found), top: null };
}

/** In lines: the title that a page says twice stands so near above what was taken for it. */
const TWICE_WITHIN = 3;

function refineHead(blocks: readonly Block[], head: PageHead): PageHead {
  if (blocks[head.title]?.type === 'heading') return head;
  const twice = findSaidTwice(blocks, head.text);
  const isAbove = twice !== null && twice <= head.title && head.title - twice <= TWICE_WITHIN;
  return { ...head, title: isAbove ? twice : refineTitle(blocks, head.title, head.text) };
}

function findTwice(blocks: readonly Block[]): PageHead | null {
  const text = findText(blocks);
  const title = text < 0 ? null : findSaidTwice(blocks, text);
  return title === null ? null : { title, text: Math.max(text, title + 1) };
}

/** So many labels above a title are a menu, in whatever language. */
const FEWEST_ABOVE = 5;

/** The head of a page, with the title that the text speaks of; also where its menus have no word that is known here. */
function findSpokenOf(blocks: readonly Block[], placed: PageHead | null, foot: number): PageHead | null {
  if (placed && blocks[placed.title]?.type === 'heading') return placed;
  const text = placed?.text ?? findText(blocks);
  const title = text < 0 ? null : findTitleByText(blocks, text, foot, placed?.title ?? 0);
  if (placed) return title === null ? placed : { ...placed, title };
  if (title === null || title === 0) return text < 0 ? null : findRubricHead(blocks, text);
  const above = blocks.slice(0, title);
  const labels = above.filter((block) =>
    listTexts(block).every((line) => isLabel(line.text) || isNavigation(line.text)),
  );
  const isMenu =
    labels.length === above.length
      ? foot < blocks.length || above.length >= FEWEST_ABOVE
      : isLongMenu(above, labels.length);
  return isMenu && isStrange(above, blocks, text) ? { title, text } : findRubricHead(blocks, text);
}

function findRubricHead(blocks: readonly Block[], text: number): PageHead | null {
  const title = findBelowRubrics(blocks, text);
  return title === null ? null : { title, text };
}

/** So many lines, and so much of them labels: headlines of other pages stand among a page's rubrics. */
const LONG_ABOVE = 12;
const LEAST_LABELS = 0.6;

function isLongMenu(above: readonly Block[], labels: number): boolean {
  return above.length >= LONG_ABOVE && labels >= above.length * LEAST_LABELS && !above.some(isProse);
}
