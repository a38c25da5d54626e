import { lineOf } from '../../lineOf.js';
import { measureBlocks } from '../../mapBlocks.js';
import type { Block } from '../../model.js';

/** A line that says that the text itself begins below it. */
const BEGINS =
  /^(?:(?:以下|下面)(?:的)?(?:[内內]容|文字)[，,]?(?:均|都|全)?(?:只|[仅僅])(?:代表|供|是)|(?:以下|下面)(?:是|[为為])?正文|正文(?:如下|[开開]始)?[:：]?$|(?:以下|ここから(?:が|は)?)、?本文(?:です)?[。:：]?$|(?:아래부터|이하)\s?본문(?:입니다)?[.:]?$|(?:the |here )?(?:article|post|story|text) (?:itself )?(?:begins?|starts?)(?: here| below| now)?[.:]?$|(?:aquí )?(?:empieza|comienza) el (?:artículo|texto)[.:]?$)/iu;
/** Whoever greets readers does so in a few lines. */
const MOST_BLOCKS = 14;
/** Of the text. */
const MOST_ABOVE = 0.15;

/**
 * What an author tells the readers before the text, down to the line that says that it begins: what is new, what they were doing
 * that day. The title stays.
 */
export function findPreamble(blocks: readonly Block[]): Set<number> {
  const at = blocks
    .slice(0, MOST_BLOCKS)
    .findIndex((block) => block.type === 'paragraph' && BEGINS.test(lineOf(block)));
  if (at < 0) return new Set();
  const first = blocks.findIndex(({ type }) => type !== 'heading');
  const from = isTitle(lineOf(blocks[first])) ? first + 1 : first;
  const above = blocks.slice(from, at);
  if (
    above.some(({ type }) => type !== 'paragraph' && type !== 'image') ||
    measureBlocks(above) > measureBlocks(blocks) * MOST_ABOVE
  )
    return new Set();
  return new Set(above.map((_, i) => from + i).concat(at));
}

function isTitle(line: string): boolean {
  return line !== '' && !/[。.…，,；;：:][”"’」』）)]*$/u.test(line);
}
