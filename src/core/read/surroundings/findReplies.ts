import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { isDay } from './days.js';
import { isProse } from './lines.js';

/** So many readers answered that what stands with each answer is told by being there again and again. */
const FEWEST_ANSWERS = 3;
/** In characters: a line that says how many answered, and to what. */
const LONGEST_HEAD = 140;

/** The button below each reader's words, as the whole of its line, with how many agree or answered before or behind it. */
const BUTTON =
  /^(?:\d[\d.,]*)?[|｜•·\s]*(?:reply|respond|responder|répondre|antworten|rispondi|返信(?:する)?|回[复覆]|[举舉][报報]|답글(?: ?(?:달기|쓰기))?)(?:[\s(（⋅·•|｜]*\d[\d.,]*\s?(?:[条條则則个個件]\s?(?:の)?)?(?:回[复覆]|返信|답글|replies|repl(?:y|ies)|likes?|[赞讚])?[)）]?){0,2}\s*[:：]?$/iu;

/** What stands above the first reader's words. */
const HEAD =
  /^(?:\d+\s+(?:responses?|replies|comments?|thoughts?)\b|(?:responses?|replies|comments?)(?:\s*[(（:]|$)|\d*\s*(?:commentaires?|comentarios?|kommentare?|commenti)\b|(?:[网網]友|[读讀]者|最新|[热熱][门門]|全部)?(?:[评評][论論]|留言|跟[贴帖貼]|回[应應])|コメント|댓글)/iu;

/**
 * Who answered, on what day and at what time, as the whole of a line: `Par Anne Roux, le lundi 6 mai 2019 à 08h07`, `Anne on May 6,
 * 2019 at 8:07 am said:`.
 */
const STAMP =
  /^(?=.{10,90}$)(?=.*\d{4})(?<name>[^\d,，:：|｜]{2,40})\S*(?=.*\d).*\d{1,2}\s?[:h時时]\s?\d{2}(?:\s?[ap]\.?m\.?|\s?Uhr)?(?:\s(?:said|says|wrote|dijo|dice|dit|a dit|sagt|schrieb|schreibt)\s?:?)?$/iu;
/** What heads the answers, as the whole of a line, whatever signs are set around it. */
const HEAD_ALONE =
  /^[^\p{L}\p{N}]*(?:\d+\s)?(?:(?:all |reader )?comments?|kommentare?|commentaires?|comentarios?|(?:[网網]友|[读讀]者|最新)?(?:[评評][论論]|留言)|コメント|댓글)[^\p{L}\p{N}]*(?:\d+[^\p{L}\p{N}]*)?$/iu;
/** Thanks for the text, or praise of it. */
const THANKS =
  /\b(?:great|nice|good|awesome|excellent|wonderful|interesting|helpful|useful|enjoyed (?:this|the|your)|thanks for (?:the|this|your|a)|thank you for (?:the|this|your)|loved? (?:this|the|your)) (?:article|post|read|piece|blog|write-?up|info(?:rmation)?|tips|advice)\b|\bthanks for (?:sharing|posting|writing)\b|写得(?:真|很|太)?好|寫得(?:真|很|太)?好|感[谢謝]分享|ありがとうございます|très bon article|merci pour (?:cet|ton|votre) article|gran(?:de)? artículo|gracias por (?:el|tu|este) artículo|(?:toller|super|guter) (?:artikel|beitrag)/iu;
const FEWEST_TOLD = 2;

/** In characters: readers answer to a text. A page of dated posts has none above the first. */
const LEAST_TEXT = 600;
/** In blocks: so near to each other stand the answers. */
const NEAREST = 8;

/**
 * Where the readers' answers below a text begin: the line above the first of them. They are sentences like the text's own,
 * and may be longer than it; the buttons between them give them away, or their names with day and time. The end where
 * there are none.
 */
export function findReplies(blocks: readonly Block[]): number {
  const lines = blocks.map((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? block.text.text.trim() : '',
  );
  const buttons = lines.flatMap((line, index) => (BUTTON.test(line) ? [index] : []));
  // A page has a button of that name below its text, too, above the line that heads the answers.
  const firsts = buttons.slice(0, Math.max(0, buttons.length + 1 - FEWEST_ANSWERS));
  const heads = firsts.map((first) =>
    lines.findLastIndex((line, index) => index < first && line.length <= LONGEST_HEAD && HEAD.test(line)),
  );
  const head = heads.find((index) => index > 0) ?? -1;
  return head > 0 ? head : (findStamped(blocks, lines) ?? findHeaded(blocks, lines) ?? blocks.length);
}

/** The first of several answers of several people, each below a name with a day and a time. */
function findStamped(blocks: readonly Block[], lines: readonly string[]): number | null {
  const stamps = lines.flatMap((line, index) => {
    const name = STAMP.exec(line)?.groups?.name?.trim();
    return name === undefined ? [] : [{ index, name }];
  });
  const [first] = stamps;
  if (!first || stamps.length < FEWEST_ANSWERS || new Set(stamps.map(({ name }) => name)).size < 2) return null;
  const isNear = stamps.every(({ index }, at) => at === 0 || index - (stamps[at - 1]?.index ?? 0) <= NEAREST);
  return isNear && hasTextAbove(blocks, first.index) ? first.index : null;
}

/** The line that heads the answers, where days on lines of their own or thanks for the text stand below it. */
function findHeaded(blocks: readonly Block[], lines: readonly string[]): number | null {
  const head = lines.findLastIndex((line) => HEAD_ALONE.test(line));
  if (head < 0 || !hasTextAbove(blocks, head)) return null;
  const below = lines.slice(head + 1);
  const told = below.filter((line) => isDay(line) || THANKS.test(line));
  return told.length >= FEWEST_TOLD && told.length * NEAREST >= below.length ? head : null;
}

function hasTextAbove(blocks: readonly Block[], index: number): boolean {
  const above = blocks.slice(0, index).filter(isProse).flatMap(listTexts);
  return above.reduce((sum, { text }) => sum + text.length, 0) >= LEAST_TEXT;
}
