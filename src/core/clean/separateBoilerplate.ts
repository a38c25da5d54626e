import { CJK, estimateLength } from '../language.js';
import { listTexts, measureBlocks } from '../mapBlocks.js';
import type { Block, TracedText } from '../model.js';
import { endsWhole } from '../sentenceEnds.js';
import { attachCaptions } from './boilerplate/attachCaptions.js';
import { cutNotices } from './boilerplate/cutNotices.js';
import { findAccountCards } from './boilerplate/findAccountCards.js';
import { findAfterword } from './boilerplate/findAfterword.js';
import { findAppendices, isWholeLink } from './boilerplate/findAppendices.js';
import { findAuthorBox } from './boilerplate/findAuthorBox.js';
import { findCitations } from './boilerplate/findCitations.js';
import { findColophon } from './boilerplate/findColophon.js';
import { findCreditRows } from './boilerplate/findCreditRows.js';
import { findDialogs } from './boilerplate/findDialogs.js';
import { findEmbeds } from './boilerplate/findEmbeds.js';
import { findGreetings } from './boilerplate/findGreetings.js';
import { findInvitations } from './boilerplate/findInvitations.js';
import { findLinkTables } from './boilerplate/findLinkTables.js';
import { findPager } from './boilerplate/findPager.js';
import { findPaperHead } from './boilerplate/findPaperHead.js';
import { findPreamble } from './boilerplate/findPreamble.js';
import { findPressTail } from './boilerplate/findPressTail.js';
import { findPullQuotes } from './boilerplate/findPullQuotes.js';
import { findReadMore } from './boilerplate/findReadMore.js';
import { findRecords } from './boilerplate/findRecords.js';
import { findRepeats } from './boilerplate/findRepeats.js';
import { findShareRows } from './boilerplate/findShareRows.js';
import { splitCaptions } from './boilerplate/splitCaptions.js';
import { hasVocabulary, isStatement } from './boilerplate/vocabulary.js';

/** How far from the end a line without a sentence may still belong to the platform's block, in characters. */
const LABEL_LENGTH = 16;
/** Letters say less in the same room. */
const LABEL_EM = 13;
const LONGEST_NOTICE = 500;
/** A longer paragraph in the midst of an article is the article's, whatever words it uses. */
const LONGEST_WITHIN = 90;
/** An article keeps at least so much of its text. */
const LEAST_KEPT = 0.4;

/**
 * Parts the platform's lines from the article's, by place, link, repetition and vocabulary. At the end of a text, a line
 * with the vocabulary takes along the bare labels and pictures around it, and the author is introduced there; elsewhere
 * only whole short paragraphs and single sentences go. If little would be left, the text is about such things: all stays.
 *
 * @param source the article's file, for the marks around the words
 * @param author as the article names its author; null where it does not
 */
export function separateBoilerplate(
  blocks: readonly Block[],
  source: string,
  author: TracedText | null = null,
): { blocks: Block[]; boilerplate: TracedText[] } {
  const captioned = attachCaptions(splitCaptions(blocks, source), source);
  const removed = findBoilerplate(captioned.blocks, source, author);
  const left = captioned.blocks.filter((_, index) => !removed.has(index));
  const { blocks: own, notices } = cutNotices(left);
  if (!keepsArticle(own, captioned.blocks)) return { blocks: [...blocks], boilerplate: [] };
  const lines = captioned.blocks.flatMap((block, index) => (removed.has(index) ? listTexts(block) : []));
  return {
    blocks: own,
    boilerplate: [...captioned.repeated, ...notices, ...lines].filter((text) => text.text !== ''),
  };
}

function findBoilerplate(blocks: readonly Block[], source: string, author: TracedText | null): Set<number> {
  const removed = new Set([
    ...findAccountCards(blocks),
    ...findAppendices(blocks, source),
    ...findCitations(blocks),
    ...findColophon(blocks),
    ...findCreditRows(blocks),
    ...findDialogs(blocks),
    ...findEmbeds(blocks),
    ...findPullQuotes(blocks),
    ...findRepeats(blocks),
    ...findAfterword(blocks, author),
    ...findInvitations(blocks),
    ...findPager(blocks),
    ...findPaperHead(blocks),
    ...findPreamble(blocks),
    ...findPressTail(blocks),
    ...findLinkTables(blocks, source),
    ...findReadMore(blocks, source),
    ...findRecords(blocks),
    ...findShareRows(blocks),
  ]);
  for (const index of findGreetings(blocks, removed)) removed.add(index);
  const left = blocks.flatMap((block, index) => (removed.has(index) ? [] : [{ block, index }]));
  const rest = left.map(({ block }) => block);
  const authors = findAuthorBox(rest, findTail(rest, source), author);
  // Who wrote the text is told among the platform's lines.
  const tail = findTail(rest, source, authors);
  for (const [i, { block, index }] of left.entries())
    if (i >= tail || authors.has(i) || isWhollyBoilerplate(block)) removed.add(index);
  return removed;
}

function keepsArticle(own: readonly Block[], all: readonly Block[]): boolean {
  return own.some((block) => block.type !== 'image') && measureBlocks(own) >= measureBlocks(all) * LEAST_KEPT;
}

/** The index of the first block of the platform's lines at the end. */
function findTail(blocks: readonly Block[], source: string, authors: ReadonlySet<number> = new Set()): number {
  const earliest = Math.floor(blocks.length * 0.6);
  let tail = blocks.length;
  for (let i = blocks.length - 1; i >= earliest; i -= 1) {
    const block = blocks[i];
    if (!block) break;
    if (authors.has(i) || isNotice(block) || isLinkLine(block, source)) tail = i;
    else if (!isLabel(block)) break;
  }
  // A label above the first telling line may be the article's own last words: it stays.
  return tail < blocks.length ? aboveTitles(blocks, tail) : tail;
}

/** So many titles of other pages below one another are no longer the text's last words. */
const FEWEST_TITLES = 5;
/** In em: a title is longer than a line of verse, and no longer than this. */
const LEAST_TITLE = 8;
const LONGEST_TITLE = 34;

/** Titles of other pages that stand, without their links, between the text's last sentence and the platform's lines. */
function aboveTitles(blocks: readonly Block[], tail: number): number {
  let first = tail;
  while (isTitle(blocks[first - 1])) first -= 1;
  const titles = blocks.slice(first, tail);
  const length = measureBlocks(titles);
  const above = blocks[first - 1];
  const isBelowText = above?.type === 'paragraph' && endsWhole(above.text.text);
  return titles.length >= FEWEST_TITLES && length >= titles.length * LEAST_TITLE && isBelowText ? first : tail;
}

function isTitle(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const { text } = block.text;
  return estimateLength(text) <= LONGEST_TITLE && !/[。.…：:，,；;][”"’」』）)]*$/u.test(text.trim());
}

function isNotice(block: Block): boolean {
  if (block.type === 'code' || block.type === 'table') return false;
  const words = wordsOf(block);
  if (words.length > LONGEST_NOTICE) return false;
  return isEnd(words) || asksToFollow(words) || (hasVocabulary(words) && speaksOfIt(words));
}

/** Whether it begins with the vocabulary, or the sentences with it are three quarters of the words. */
function speaksOfIt(words: string): boolean {
  const sentences = words.split(/(?<=[。！？\n])|(?<=[.!?])\s+/u);
  const telling = sentences.filter(hasVocabulary).join('');
  return sentences.length === 1 || hasVocabulary(sentences[0] ?? '') || telling.length * 4 >= words.length * 3;
}

/** The last word of whoever introduces their page, in a line or two. */
const FOLLOW_US =
  /^(?:[关關]注(?:我[们們]|[这這][里裡])|follow us\b|síguenos\b|suivez-nous\b|folg(?:t|en sie|e) uns\b|フォローして|팔로우)/iu;

function asksToFollow(words: string): boolean {
  const last = words.split(/(?<=[。！？\n])|(?<=[.!?])\s+/u).findLast((sentence) => sentence.trim() !== '');
  return words.length <= LONGEST_WITHIN && FOLLOW_US.test(last?.trim() ?? '');
}

/** When a text came out and was changed, and nothing else. */
const DAYS_OF_TEXT =
  /^(?:初出(?:公[开開])?|公[开開]日?|最[終终]更新日?|(?:first |originally |last )?(?:published|updated|posted)|(?:zuerst |zuletzt )?(?:veröffentlicht|aktualisiert)|publi(?:é|cado)|[发發][布佈]|首[发發])(?: (?:on|am|le|el|en))?\s?[:：]?\s*(?:\d{1,2}\.? )?(?:de )?(?:\p{L}{3,10}\.? )?(?:de )?(?:\d{1,2},? )?\d{4}(?:[\s\d年月日時时分、,，/|·:：.-]|最[終终]更新日?|更新|updated|at|am|pm|utc|uhr|à)*$/iu;

/** `Ann on 23 Jul. 2017 15:36 at the mill`: who wrote it, and when. */
const SIGNED =
  /^\p{L}[\p{L}.’ -]{1,30} (?:on|am|le|el) \d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}(?: (?:at )?\d{1,2}:\d{2})?(?: (?:at|in|à|en) [^.!?]{1,40})?$/u;

/** The mark that an author sets below the last line, the initials of who wrote it, or an address to write to. */
function isEnd(words: string): boolean {
  return (
    /^[（(【[—–\-*\s#]*(?:完|全文完|本文完|終|#|end|the end|fin|ende|끝|おわり)[）)】\]—–\-*\s.。]*$/iu.test(words) ||
    DAYS_OF_TEXT.test(words) ||
    /^[《〈〔【[(（]\p{Lu}{2,4}[》〉〕】\])）]$/u.test(words) ||
    SIGNED.test(words) ||
    /^(?:\p{L}{1,12}\s*[:：]\s*|\p{Script=Hangul}{2,4}\s(?:선임)?기자\s)?[\w.+-]+@[\w-]+\.[\w.]+$/u.test(words)
  );
}

/** A line that is one link, and no sentence. */
function isLinkLine(block: Block, source: string): boolean {
  return block.type === 'paragraph' && isWholeLink(block.text, source) && !/[。！？!?]$/.test(block.text.text);
}

function isLabel(block: Block): boolean {
  if (block.type === 'image') return true;
  if (block.type !== 'paragraph') return false;
  const { text } = block.text;
  const isBrief = text.length <= LABEL_LENGTH || (!CJK.test(text) && estimateLength(text) <= LABEL_EM);
  return isBrief && !/[。！？.!?”」…]$/.test(text.trim());
}

/** What a translator or an editor says of the text, as the whole of a paragraph: `【译注：……】`. */
const EDITORS_NOTE = /^[（(【[]\s?(?:[译譯]者?|[编編]者?|訳者?)[注註按]\s*[:：][^（）()【】[\]]*[）)】\]]$/u;

function isWhollyBoilerplate(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'quote') return false;
  const words = wordsOf(block);
  if (EDITORS_NOTE.test(words)) return true;
  if (words.length > LONGEST_WITHIN || !speaksOfIt(words)) return false;
  return isStatement(words) || (hasVocabulary(words) && (!endsWhole(words) || words.length <= LABEL_LENGTH));
}

function wordsOf(block: Block): string {
  return listTexts(block)
    .map((text) => text.text.trim())
    .join('\n');
}
