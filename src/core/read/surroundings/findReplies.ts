import type { Block } from '../../model.js';

/** So many readers answered that the buttons below their words are told by being there again and again. */
const FEWEST_BUTTONS = 3;
/** In characters: a line that says how many answered, and to what. */
const LONGEST_HEAD = 140;

/** The button below each reader's words, as the whole of its line, with how many agree before or behind it. */
const BUTTON =
  /^(?:\d[\d.,]*)?[|｜•·\s]*(?:reply|respond|responder|répondre|antworten|rispondi|返信(?:する)?|回[复覆]|[举舉][报報]|답글(?: ?(?:달기|쓰기))?)(?:\s*[(（]\d+[)）]|\s\d+)?\s*[:：]?$/iu;

/** What stands above the first reader's words. */
const HEAD =
  /^(?:\d+\s+(?:responses?|replies|comments?|thoughts?)\b|(?:responses?|replies|comments?)(?:\s*[(（:]|$)|\d*\s*(?:commentaires?|comentarios?|kommentare?|commenti)\b|(?:[网網]友|[读讀]者|最新|[热熱][门門]|全部)?(?:[评評][论論]|留言|跟[贴帖貼]|回[应應])|コメント|댓글)/iu;

/**
 * Where the readers' answers below a text begin: the line above the first of them. They are sentences like the text's own,
 * and may be longer than it; the buttons between them give them away. The end where there are none.
 */
export function findReplies(blocks: readonly Block[]): number {
  const lines = blocks.map((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? block.text.text.trim() : '',
  );
  const first = lines.findIndex((line) => BUTTON.test(line));
  if (first < 0 || lines.filter((line) => BUTTON.test(line)).length < FEWEST_BUTTONS) return blocks.length;
  const head = lines.findLastIndex((line, index) => index < first && line.length <= LONGEST_HEAD && HEAD.test(line));
  return head > 0 ? head : blocks.length;
}
