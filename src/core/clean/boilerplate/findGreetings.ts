import { estimateLength } from '../../language.js';
import { listTexts, measureText } from '../../mapBlocks.js';
import type { Block } from '../../model.js';

/** A newsletter greets in one of its first blocks with words. */
const FIRST_BLOCKS = 4;
/** In characters. */
const LONGEST_GREETING = 600;
const GREETINGS: readonly RegExp[] = [
  /^\W{0,4}(?:hi|hey|hello|welcome|good (?:morning|evening))\b.{0,80}?\b(?:edition|issue|instal?lment) of\b/iu,
  /^\W{0,4}(?:hi|hey|hello|welcome|good (?:morning|evening))\b.{0,80}\b(?:welcome (?:back )?to|this is|you(?:['’]re| are) reading)\b.{0,80}\bnewsletter\b/iu,
  /^\W{0,4}(?:hallo|willkommen|guten (?:morgen|tag))\b.{0,80}\b(?:ausgabe|newsletter)\b/iu,
  /^\W{0,4}(?:bonjour|bienvenue)\b.{0,80}\b(?:numéro|édition|newsletter|infolettre)\b/iu,
  /^\W{0,4}(?:¡?hola|¡?bienvenid[oa]s?)\b.{0,80}\b(?:edición|número|boletín|newsletter)\b/iu,
  /^(?:👋\s?)?(?:大家好|你好|[您各]位好|早上好|[欢歡]迎).{0,40}(?:第\s?[\d一二三四五六七八九十百]+\s?期|[本新][一]?期|[这這]一期).{0,20}(?:[周週]刊|通[讯訊]|newsletter|[电電]子[报報])/iu,
  /^(?:👋\s?)?(?:こんにちは|ようこそ|お?はよう).{0,60}(?:ニュースレター|メルマガ)/u,
  /^(?:👋\s?)?(?:안녕하세요|반갑습니다).{0,60}(?:뉴스레터|\d+호)/u,
];

/** An author thanks for the reading behind so much of the text. */
const EARLIEST = 0.6;
/** In em: who goes on for longer has more to tell. */
const LONGEST_LINE = 80;
const MOST_LINES = 8;
const THANKS =
  /^(?:.{0,24}[\s,，、!！。:：])?(?:(?:many )?thank(?:s| you)(?: so much| very much)? for (?:reading|making it|your time|(?:talking|speaking) (?:to|with))|(?:お忙しい(?:中|ところ)|[貴贵]重な(?:ご意見|お話|お時間)).{0,24}ありがとうござい|(?:感[谢謝]|[谢謝]{2})(?:您|你).{0,12}(?:[采採][访訪]|分享)|인터뷰에 응해|(?:感[谢謝]|[谢謝]{2})(?:您|你|大家|各位)?(?:的)?(?:耐心)?[阅閱][读讀]|最後まで(?:お)?読(?:んで|み)|(?:긴\s?글|끝까지|여기까지)\s?읽어\s?주셔서|(?:muchas )?gracias por (?:leer|la lectura|su lectura)|merci (?:de m['’]avoir lu|d['’]avoir lu|pour votre lecture)|(?:vielen )?dank(?:e)? fürs lesen)/iu;

/**
 * What a newsletter or a blog says to its readers around the text: the greeting to an edition above it, and below it the
 * thanks for the reading, with the short lines behind them.
 *
 * @param removed the page's own, found so far
 */
export function findGreetings(blocks: readonly Block[], removed: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  const first = blocks.flatMap(({ type }, index) => (type === 'image' || type === 'heading' ? [] : [index]));
  for (const index of first.slice(0, FIRST_BLOCKS)) {
    const block = blocks[index];
    if (block?.type === 'paragraph' && greets(block.text.text)) found.add(index);
  }
  const thanks = blocks.findLastIndex((block) => block.type === 'paragraph' && THANKS.test(block.text.text.trim()));
  if (thanks < blocks.length * EARLIEST) return found;
  const below = blocks.slice(thanks + 1).filter((_, i) => !removed.has(thanks + 1 + i));
  if (measureText(blocks[thanks] as Block) > LONGEST_LINE || below.length > MOST_LINES || !below.every(isShort))
    return found;
  for (let index = thanks; index < blocks.length; index += 1) found.add(index);
  return found;
}

function greets(text: string): boolean {
  return text.length <= LONGEST_GREETING && GREETINGS.some((pattern) => pattern.test(text.trim()));
}

function isShort(block: Block): boolean {
  if (block.type === 'heading' || block.type === 'code' || block.type === 'table') return false;
  return listTexts(block).every(({ text }) => estimateLength(text) <= LONGEST_LINE);
}
