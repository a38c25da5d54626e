import { findInvitations } from '../../clean/boilerplate/findInvitations.js';
import { headsAppendix } from '../../clean/boilerplate/vocabulary.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block, TracedText } from '../../model.js';
import { readByline } from '../bylines.js';
import { isNameAlone } from '../names.js';
import { chooseHead } from './chooseHead.js';
import { saysWhoOrWhen } from './days.js';
import { findConsent } from './findConsent.js';
import { findFoot } from './findFoot.js';
import { findHead, isFurniture, listRubricsAgain } from './findHead.js';
import { findReplies } from './findReplies.js';
import { findStrangeFoot } from './findStrangeFoot.js';
import { findText } from './findText.js';
import { goesOn } from './headRows.js';
import { isLabel, isLine, isPlatformLine, isProse } from './lines.js';
import { listHeadlines } from './listHeadlines.js';
import { listStrangeLists, listStrangers } from './listStrangers.js';
import { listBoxes, listSettings, listSummary } from './menusInside.js';
import { isNavigation } from './navigation.js';
import { listDatedBoxes, listOtherPages } from './otherPages.js';

/** A list of other pages between two paragraphs has no more entries. */
const MOST_ENTRIES = 8;
const FEWEST_BUTTONS = 3;

/** A button or a form that interrupts a text, with no list of pages behind it. */
const FORM =
  /^(?:(?:subscribe|share|newsletter|sign up|follow|s['’]abonner|partager|compartir|suscríbete|teilen|abonnieren)\b.{0,20}|关注|關注|[订訂][阅閱]|分享|구독|シェア)$/iu;

const RELATED =
  /related|recommended|read (?:more|next|also)|延伸|相[關关]|推[薦荐]|lee también|te puede interesar|(?:à )?lire aussi|sur le même sujet|mehr zum thema|lesen sie auch|関連|あわせて|관련|اقرأ أيضا|ذات صلة/iu;

export interface Surrounded {
  readonly blocks: readonly Block[];
  /** The line that the page sets as the article's title; null where the article was not copied with its page. */
  readonly title: TracedText | null;
  /** The page's own lines. */
  readonly lines: readonly TracedText[];
}

/**
 * Parts an article from the page that it was copied with: the menus above it, the lists, forms and rights below it, and
 * lists of other pages between its paragraphs. What readability does for HTML by its tags is done here by the lines
 * alone, so it needs strong signs: a menu's own words, and hardly any running text among them.
 */
export function separateSurroundings(blocks: readonly Block[]): Surrounded {
  const menu = findHead(blocks);
  const furniture = new Set(blocks.slice(0, menu?.title ?? 0).flatMap((block) => listTexts(block).map(wordsOf)));
  const replies = findReplies(blocks);
  const shown = blocks.slice(0, Math.min(replies, findConsent(blocks, menu?.text ?? findText(blocks))));
  const told = findFoot(shown, menu?.text ?? 0, furniture);
  const placed = menu ?? (told < blocks.length ? findHead(blocks, { isPage: true }) : null);
  const { head, top } = chooseHead(blocks, placed, told);
  const isPage = head !== null || top !== null;
  const start = head?.text ?? findText(blocks);
  const foot = isPage && start >= 0 ? findStrangeFoot(shown, start, told) : told;
  const isOutside = new Set<number>(Array.from({ length: top ?? 0 }, (_, index) => index));
  // Names of people and papers stand among a page's buttons; where there are none, they may be the article's.
  const between = head ? blocks.slice(head.title + 1, head.text) : [];
  const isAmongButtons = between.filter(isFurniture).length >= FEWEST_BUTTONS;
  for (const [index, block] of blocks.entries()) {
    if (index >= foot || (head && index < head.title)) isOutside.add(index);
    else if (
      head &&
      index > head.title &&
      index < head.text &&
      (isFurniture(block) || (isAmongButtons && isName(block) && !isAuthor(blocks, index)))
    )
      isOutside.add(index);
  }
  if (head)
    for (const index of [
      ...listOtherPages(blocks, head, foot),
      ...listRubricsAgain(blocks, head),
      ...listStrangers(blocks, head),
    ])
      isOutside.add(index);
  // A headline may be two sentences.
  const text = top === null ? -1 : blocks.findIndex((block, index) => index > top && isProse(block));
  for (let index = (top ?? 0) + 1; index < text; index += 1)
    if (isFurniture(blocks[index] as Block)) isOutside.add(index);
  const title = head?.title ?? top;
  if (title !== null) for (const index of listStrangeLists(blocks, title, head?.text ?? text)) isOutside.add(index);
  if (head) for (const index of listBoxes(blocks, head.title + 1, head.text)) isOutside.add(index);
  const settings = head ? listSettings(blocks, head.title + 1, foot) : [];
  for (const index of [...settings, ...listSummary(blocks, head?.title ?? 0, settings)]) isOutside.add(index);
  // A button of the menu that stands again in the midst of the text.
  if (head)
    for (const [index, block] of blocks.entries())
      if (index > head.text && isButton(block) && listTexts(block).some((text) => furniture.has(wordsOf(text))))
        isOutside.add(index);
  for (const index of listInterruptions(blocks, head?.text ?? 0, foot, head !== null || foot < blocks.length))
    isOutside.add(index);
  if (head || foot < blocks.length)
    for (const index of listHeadlines(blocks, head?.text ?? blocks.findIndex(isProse), foot)) isOutside.add(index);
  if (head || foot < blocks.length)
    for (const index of listDatedBoxes(blocks, head?.text ?? blocks.findIndex(isProse), foot)) isOutside.add(index);
  for (const index of findInvitations(blocks)) isOutside.add(index);
  for (const index of listButtonRows(blocks, head?.title ?? 0, foot)) isOutside.add(index);
  const titled = blocks[head?.title ?? top ?? -1];
  return {
    blocks: blocks.filter((_, index) => !isOutside.has(index)),
    title: titled?.type === 'paragraph' || titled?.type === 'heading' ? titled.text : null,
    lines: blocks
      .flatMap((block, index) => (isOutside.has(index) ? listTexts(block) : []))
      .filter(({ text }) => text.trim() !== ''),
  };
}

/** `Related reading` on a line by itself, and the titles below it, up to the next running text. */
function listInterruptions(blocks: readonly Block[], from: number, to: number, isPage: boolean): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index += 1) {
    const block = blocks[index];
    if (block?.type !== 'paragraph' || !isHead(block.text.text) || !headsAppendix(block.text.text)) continue;
    let end = index + 1;
    // Below a form stands the text again, with its heading.
    while (end < to && !FORM.test(block.text.text.trim()) && isEntry(blocks[end]) && !goesOn(blocks, end)) end += 1;
    const entries = blocks.slice(index + 1, end).filter((entry) => isTitle(entry) && !isPlatformLine(entry)).length;
    // In a text that was copied alone, only a list that says of itself that it leads to others.
    const isOther = isPage || (entries > 0 && RELATED.test(block.text.text) && index > 0);
    if (isOther && entries <= MOST_ENTRIES) for (let inside = index; inside < end; inside += 1) found.push(inside);
    index = end - 1;
  }
  return found;
}

/** Buttons below one another, each the word of one and nothing else. */
function listButtonRows(blocks: readonly Block[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index += 1) {
    let end = index;
    while (end < to && isButton(blocks[end])) end += 1;
    if (end - index >= FEWEST_BUTTONS) for (let inside = index; inside < end; inside += 1) found.push(inside);
    index = Math.max(index, end - 1);
  }
  return found;
}

/** A label, or a longer one that a colon opens a list with. */
function isHead(words: string): boolean {
  return isLabel(words) || /^.{1,40}[:：]$|^[^.。]{1,50}\([^()]{3,12}\)$/u.test(words.trim());
}

function isButton(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && isNavigation(block.text.text);
}

function isName(block: Block): boolean {
  return block.type === 'paragraph' && isLabel(block.text.text) && readByline(block.text) === null;
}

/** A name right above the day. */
function isAuthor(blocks: readonly Block[], index: number): boolean {
  const [block, next] = blocks.slice(index, index + 2);
  return block?.type === 'paragraph' && isNameAlone(block.text.text) && next !== undefined && saysWhoOrWhen(next);
}

function isEntry(block: Block | undefined): boolean {
  return block !== undefined && block.type !== 'heading' && isLine(block);
}

/** Not the author or the day of the title above. */
function isTitle(block: Block): boolean {
  return !saysWhoOrWhen(block) && !(block.type === 'paragraph' && isNameAlone(block.text.text));
}

function wordsOf({ text }: TracedText): string {
  return text.trim().replace(/[’‘]/gu, "'");
}
