import { bareWords } from '../../bareWords.js';
import { estimateLength } from '../../language.js';
import { lineOf } from '../../lineOf.js';
import { measureBlocks } from '../../mapBlocks.js';
import type { Block } from '../../model.js';

/** A press release is told before what follows its news. */
const EARLIEST = 0.4;
/** Of the text. */
const MOST_BELOW = 0.45;
/** In em: the line that names the company. */
const LONGEST_HEAD = 30;
const MARK = /^(?:(?:#\s*){3}|[-–—\s]*30[-–—\s]*|[-–—*\s]+(?:ends?|end of release|ende|fin|完)[-–—*\s]+)$/iu;
const ABOUT =
  /^(?:about|über|ueber|à propos d(?:e la |e l['’]|e |u |['’])|acerca de(?:l| la)?|sobre(?: la| el)?|[关關][于於])\s*(?<name>\S.*?)\s*[:：]?$|^(?<behind>\S.*?)\s?(?:について|[简簡]介|소개)\s*[:：]?$/iu;
/** What companies say of themselves, and how to reach those who wrote the release. */
const COMPANY =
  /\b(?:founded|headquartered|established) in\b|\bleading (?:provider|maker|manufacturer)\b|\bfor (?:more|further) information\b|\b(?:nasdaq|nyse)\b|\bgegründet\b|\b(?:haupt)?sitz in\b|\bfond[ée]e? en\b|\bfundada en\b|\bcon sede en\b|\bdont le siège\b|成立[于於]|[总總]部[位设設]?|設立|本社|설립|본사|ミッション|企業理念|利用企業|致力[于於]|是一家|\bour mission\b|\bmission is\b|https?:\/\/|www\./iu;
const CONTACT =
  /^(?:media|press|investor)(?: relations)? contacts?\b|^(?:contacts?|kontakt|pressekontakt|contacto(?: de prensa)?|contact presse|媒[体體][联聯][系絡络]人?|お問い合わせ先?|문의)\s*[:：]|[\w.+-]+@[\w-]+\.\w|(?:\btel\b|phone|电话|電話|전화)\.?\s*[:：]?\s*\+?\d/iu;

/**
 * What follows the news of a press release, to its end: from the mark that ends it (`###`, `-30-`), or from the line that heads
 * what the company says of itself (`About Bread Inc.` above `Bread Inc., founded in …`).
 */
export function findPressTail(blocks: readonly Block[]): Set<number> {
  const start = findMark(blocks) ?? findAbout(blocks);
  return start === null ? new Set() : new Set(blocks.slice(start).map((_, i) => start + i));
}

function findMark(blocks: readonly Block[]): number | null {
  const marks = blocks.flatMap((block, index) => (MARK.test(lineOf(block)) ? [index] : []));
  const [at] = marks;
  // Marks between the parts of a text are its own.
  if (at === undefined || marks.length > 1 || !isTail(blocks, at)) return null;
  return blocks.slice(at + 1).some((block) => ABOUT.test(lineOf(block)) || CONTACT.test(lineOf(block))) ? at : null;
}

function findAbout(blocks: readonly Block[]): number | null {
  const at = blocks.findIndex((block, index) => {
    const head = lineOf(block);
    const found = estimateLength(head) <= LONGEST_HEAD ? ABOUT.exec(head) : null;
    const name = bareWords(found?.groups?.name ?? found?.groups?.behind ?? '');
    const below = blocks[index + 1];
    if (name.length < 2 || below?.type !== 'paragraph') return false;
    const { text } = below.text;
    return bareWords(text.slice(0, head.length + 24)).includes(name) && COMPANY.test(text) && isTail(blocks, index);
  });
  if (at < 0) return null;
  // Another section behind it is the article's.
  const goesOn = blocks
    .slice(at + 1)
    .some((block) => block.type === 'heading' && !ABOUT.test(lineOf(block)) && !CONTACT.test(lineOf(block)));
  return goesOn ? null : at;
}

function isTail(blocks: readonly Block[], at: number): boolean {
  return at >= blocks.length * EARLIEST && measureBlocks(blocks.slice(at)) <= measureBlocks(blocks) * MOST_BELOW;
}
