import { listTexts } from '../mapBlocks.js';
import type { Block, TracedText } from '../model.js';
import { extent } from '../trace.js';

/** So far around a text its marks are looked for, in UTF-16 code units. */
const REACH = 24;
/** Tags take more room than signs. */
const REACH_OF_TAGS = 240;
/** A longer stretch between two blocks holds something else than a rule. */
const LONGEST_GAP = 400;

const RULE = /^[ \t>]*(?:(?:[*_＊※◇◆●○•·—–~☆★♦✦⁂=-][ \t]*){3,}|[＊※◇◆☆★✦⁂♦][ \t]*)$/mu;
const ONLY_RULE = /^(?:[*＊※◇◆●○•·—–~☆★♦✦⁂=_#\s-]+)$/u;

/** A picture's link that was left in the words: see `readArticle`. */
const EMPTY_LINK = /!?\[\]\([^()\s<>]*\)\s*$/u;

/** Whether the source sets the whole text bold: `**text**`, `__text__`, `<b>`, `<strong>`. */
export function isBold(text: TracedText, source: string): boolean {
  const place = extent(text);
  if (!place) return false;
  const before = source.slice(Math.max(0, place.start - REACH), place.start);
  const after = source.slice(place.end, place.end + REACH);
  // Editors part bold words into several without a reason.
  const inside = source.slice(place.start, place.end).replace(/\*\*\s*\*\*/g, '');
  const isMarked =
    /(?:^|[\n\r>])[ \t]*(?:\*{2,6}|__)[ \t]*$/.test(before) && /^[ \t]*(?:\*{2,6}|__)[ \t]*(?:[\r\n<]|$)/.test(after);
  // Editors put what is bold into spans, and spans into what is bold.
  const isTagged =
    /<(?:b|strong)(?:\s[^<>]*)?>(?:\s*<span(?:\s[^<>]*)?>)*\s*$/i.test(
      source.slice(Math.max(0, place.start - REACH_OF_TAGS), place.start).replace(EMPTY_LINK, ''),
    ) &&
    /^(?:\s*<\/span>)*\s*<\/(?:b|strong)>\s*(?:<|[\r\n]|$)/i.test(source.slice(place.end, place.end + REACH_OF_TAGS));
  // `**one** and **another**` begins and ends bold, but is not.
  return (isMarked && !/\*\*|__/.test(inside)) || (isTagged && staysBold(inside, source.slice(0, place.start)));
}

/** Whether tags of bold words that stand within others close no more than they open. */
function staysBold(inside: string, before: string): boolean {
  const opened = /(?:<(?:b|strong)(?:\s[^<>]*)?>\s*)+$/i.exec(before.slice(-REACH_OF_TAGS))?.[0] ?? '<b>';
  let depth = opened.split('<').length - 1;
  for (const [, closes] of inside.matchAll(/<(\/?)(?:b|strong)(?:\s[^<>]*)?>/gi)) {
    depth += closes ? -1 : 1;
    if (depth <= 0) return false;
  }
  return true;
}

/** Whether the source sets the whole text in italics: `*text*`, `_text_`, `<em>`, `<i>`. */
export function isItalic(text: TracedText, source: string): boolean {
  const place = extent(text);
  if (!place) return false;
  const before = source.slice(Math.max(0, place.start - REACH), place.start);
  const after = source.slice(place.end, place.end + REACH);
  const inside = source.slice(place.start, place.end);
  const isMarked =
    /(?:^|[\n\r>])[ \t]*(?<![*_])[*_][ \t]*$/.test(before) && /^[ \t]*[*_](?![*_])[ \t]*(?:[\r\n<]|$)/.test(after);
  const isTagged = /<(?:em|i)(?:\s[^<>]*)?>\s*$/i.test(before) && /^\s*<\/(?:em|i)>\s*(?:<|[\r\n]|$)/i.test(after);
  return (isMarked && !/[*_]/.test(inside)) || (isTagged && !/<\/(?:em|i)>/i.test(inside));
}

/** The number that the source sets before an item of an ordered list, or null. */
export function readItemNumber(item: TracedText, source: string): number | null {
  const place = extent(item);
  if (!place) return null;
  const line =
    source
      .slice(Math.max(0, place.start - REACH), place.start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const number = /^[ \t>]*(\d{1,2})[.)][ \t]+(?:\*\*|__)?$/.exec(line)?.[1];
  return number === undefined ? null : Number(number);
}

/** Whether the source has a rule between two blocks (`***`, `---`, `<hr>`), or one of them is nothing else. */
export function hasRuleBetween(before: Block, after: Block, source: string): boolean {
  const end = Math.max(-1, ...listTexts(before).map((text) => extent(text)?.end ?? -1));
  const starts = listTexts(after).flatMap((text) => extent(text)?.start ?? []);
  const start = Math.min(...starts, end + LONGEST_GAP);
  if (end < 0 || starts.length === 0 || start <= end || start - end > LONGEST_GAP) return false;
  const gap = source.slice(end, start);
  return /<hr\b/i.test(gap) || RULE.test(gap.replace(/^[^\n\r]*/, ''));
}

/** A line of signs that parts a text from the next, without a word. */
export function isRule(block: Block): boolean {
  return block.type === 'paragraph' && block.text.text.length <= 40 && ONLY_RULE.test(block.text.text);
}
