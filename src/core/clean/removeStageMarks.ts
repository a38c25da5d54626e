import { findAll } from '../findAll.js';
import { listTexts } from '../mapBlocks.js';
import type { Block, TracedText } from '../model.js';
import { replaceRanges, trim } from '../trace.js';

/** What happens in the hall, as transcripts note it in brackets. */
const WORDS =
  'applause|laughter|laughs?|music|cheers?|cheering|silence|pause|crosstalk|inaudible|(?:热烈的?|長時間的?|长时间的?)?(?:掌[声聲]|笑[声聲]|[欢歡]呼)|停[顿頓]|音[乐樂]|鼓掌|拍手|笑い?|会場笑い?|一同笑い?|박수|웃음|음악|applaus|gelächter|musik|rires?|applaudissements|musique|risas|aplausos|música';
const HALL = new RegExp(`\\s?[（(\\[【](?:${WORDS})[.。]?[）)\\]】]`, 'giu');
/** The time at which something was said: `[00:01:02] `, `(01:02) `, `00:01:02 `. */
const TIME = /^(?:[[（(]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\]）)]|\d{1,2}:\d{2}:\d{2})\s*(?:[-–—]\s*)?(?=\S)/u;
/** The same behind the name of whoever says it: `Ann Miller: [01:02] `. */
const NAMED_TIME = /(?<=^[\p{Lu}\p{Lo}][^:：\n]{0,30}[:：]\s?)[[（(]\d{1,2}:\d{2}(?::\d{2})?[\]）)]\s*(?=\S)/u;
/** A pause of the recording: `Break: [07:13] to [08:53]`. */
const PAUSE =
  /^[\p{L}\s]{0,16}[:：]?\s*[[（(]\d{1,2}:\d{2}(?::\d{2})?[\]）)](?:\s*(?:to|bis|à|a|[-–—~～至到から]+)\s*[[（(]\d{1,2}:\d{2}(?::\d{2})?[\]）)])?$/u;
/** So many paragraphs with a time make a transcript. */
const FEWEST_TIMES = 3;

/** Takes out of a transcript what is not said in it: times, applause, laughter. */
export function removeStageMarks(blocks: readonly Block[]): Block[] {
  const timed = blocks.filter(
    (block) => block.type === 'paragraph' && [TIME, NAMED_TIME].some((time) => time.test(block.text.text)),
  ).length;
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'paragraph') return [block];
    if (timed >= FEWEST_TIMES && PAUSE.test(block.text.text.trim())) return [];
    const text = strip(block.text, timed >= FEWEST_TIMES);
    return text === block.text
      ? [block]
      : listTexts(block).length > 0 && text.text.trim() === ''
        ? []
        : [{ ...block, text }];
  });
}

function strip(text: TracedText, isTimed: boolean): TracedText {
  const time = isTimed ? (TIME.exec(text.text)?.[0].length ?? 0) : 0;
  const named = isTimed && time === 0 ? NAMED_TIME.exec(text.text) : null;
  const marks = [...(named ? [named] : []), ...findAll(text.text, HALL)].filter(
    ({ index, 0: mark }) => index + mark.length > time,
  );
  if (time === 0 && marks.length === 0) return text;
  return trim(
    replaceRanges(text, [
      ...(time > 0 ? [{ start: 0, end: time, by: '' }] : []),
      ...marks.map(({ index, 0: mark }) => ({ start: Math.max(index, time), end: index + mark.length, by: '' })),
    ]),
  );
}
