import type { Block } from '../../model.js';
import { readByline } from '../bylines.js';

const DAY =
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b|\b\d{1,2}\.?\s\p{L}+\.?\s[’']?\d{2,4}\b|\b\d{1,2}\sde\s\p{L}+\s(?:de|del)\s\d{4}|\p{L}+\.?\s\d{1,2},\s\d{4}\b/u;
/** At what time a text was set, as the whole of its line. */
const TIME = /^\d{1,2}:\d{2}\s?(?:[AP]\.?M\.?)?(?:\s[A-Z]{2,4})?$/iu;

/** Whether a line says who wrote a text, or on what day or at what time it was set. */
export function saysWhoOrWhen(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  return readByline(block.text) !== null || DAY.test(block.text.text) || isTime(block.text.text);
}

/** Whether a line is a time of day, and nothing else: `1:39 PM ET`. */
export function isTime(line: string): boolean {
  return TIME.test(line.trim());
}
