import { CJK, estimateLength } from '../language.js';
import type { Block, TracedText } from '../model.js';
import { slice, trim } from '../trace.js';

/** Signs that set claims of one line apart, as slogans and posters are written. */
const SEPARATOR = /(?<!\s)\s+[~～•●◆★▪|]\s+/u;
const FEWEST = 3;
/** A part says something: in words, or in em where words are not set apart. */
const FEWEST_WORDS = 4;
const SHORTEST_CJK = 6;

/**
 * `Costs fall by a third ~ Orders grow by half ~ Nobody waits` is a list on one line. Names and labels that stand in a
 * row (`Home | News | Contact`) are none: they say nothing.
 */
export function splitSeparated(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.type !== 'paragraph' || !SEPARATOR.test(block.text.text)) return block;
    const parts = split(block.text);
    return parts.length >= FEWEST && parts.every(saysSomething)
      ? { type: 'list', ordered: false, items: parts }
      : block;
  });
}

/** At one kind of sign: another one belongs to what a part says. */
function split(text: TracedText): TracedText[] {
  const [sign = ''] = SEPARATOR.exec(text.text) ?? [];
  const mark = sign.trim();
  const parts: TracedText[] = [];
  let start = 0;
  for (const { index, 0: found } of text.text.matchAll(new RegExp(SEPARATOR, 'gu'))) {
    if (found.trim() !== mark) continue;
    parts.push(trim(slice(text, start, index)));
    start = index + found.length;
  }
  return [...parts, trim(slice(text, start))];
}

function saysSomething({ text }: TracedText): boolean {
  return CJK.test(text) ? estimateLength(text) >= SHORTEST_CJK : text.split(/\s+/).length >= FEWEST_WORDS;
}
