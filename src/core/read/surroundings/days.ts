import type { Block } from '../../model.js';
import { MONTH, readByline } from '../bylines.js';

const DAY =
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b|\b\d{1,2}\.?\s\p{L}+\.?\s[’']?\d{2,4}\b|\b\d{1,2}\sde\s\p{L}+\s(?:de|del)\s\d{4}|\p{L}+\.?\s\d{1,2},\s\d{4}\b/u;
/** At what time a text was set, as the whole of its line. */
const TIME = /^\d{1,2}:\d{2}\s?(?:[AP]\.?M\.?)?(?:\s[A-Z]{2,4})?$/iu;

/** How long ago a text was set, as the whole of its line: `7 days ago`, `3 小时前`. */
const AGO =
  /^(?:\d{1,2} (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago|(?:hace|há|fa|il y a|vor)\s\d{1,2}\s\p{L}{3,8}|\d{1,2}\s\p{L}{3,8}\sfa|\d{1,2}\s?(?:分[钟鐘]?|小?[时時][间間]?|[天日]|[周週][间間]?|(?:[个個]|か|ヶ)?月|年)前|\d{1,2}\s?(?:분|시간|일|주|개월|달|년)\s?전|منذ \d{1,2} \p{L}+)$/iu;

/** Whether a line says who wrote a text, or on what day or at what time it was set. */
export function saysWhoOrWhen(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  return (
    readByline(block.text) !== null ||
    DAY.test(block.text.text) ||
    isTime(block.text.text) ||
    AGO.test(block.text.text.trim())
  );
}

/** A day as the whole of a line, also without its year: `November 8th`, `8 nov. 2012`, `2012-11-08 09:51`. */
const DAY_ALONE = new RegExp(
  `^(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}\\.? (?:de )?${MONTH}(?: (?:de )?\\d{4})?|\\d{4}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}日?|\\d{1,2}月\\d{1,2}日)(?:,? (?:at |um |à |a las )?\\d{1,2}[:h]\\d{2}.{0,8})?$`,
  'iu',
);

/** Whether a line is a day, and nothing else. */
export function isDay(line: string): boolean {
  return DAY_ALONE.test(line.trim());
}

/** Whether a line is a time of day, and nothing else: `1:39 PM ET`. */
export function isTime(line: string): boolean {
  return TIME.test(line.trim());
}

/** Whether a line says how long ago a text was set, and nothing else. */
export function isAgo(line: string): boolean {
  return AGO.test(line.trim());
}

/** Who wrote a text, with how long ago, as the whole of its line: `By Ann Miller 42 minutes ago`. */
export function isBylineAgo(line: string): boolean {
  const written = /^(?:by|von|par|por|di)\s\p{Lu}\D{2,40}?\s?[·•|,]?\s?(?=\d|hace|il y a|vor|há)/iu.exec(
    line.trim(),
  )?.[0];
  return written !== undefined && isAgo(line.trim().slice(written.length));
}

/** So many times of day above a text say how long films are. */
const FEWEST_TIMES = 4;

/** How to tell the line that says who wrote the text below, or when: no time of day is it where a player lists its films. */
export function tellStamps(above: readonly Block[]): (block: Block) => boolean {
  const times = above.filter((block) => block.type === 'paragraph' && isTime(block.text.text)).length;
  if (times < FEWEST_TIMES) return saysWhoOrWhen;
  return (block) => saysWhoOrWhen(block) && !(block.type === 'paragraph' && isTime(block.text.text));
}
