import type { Block, TracedText } from '../model.js';
import { concat, EMPTY, slice, trim } from '../trace.js';
import { joinLines } from './readText.js';
import { decodeEntities } from './traceInline.js';

const BLOCK_TAG =
  /^<\/?(?:p|div|section|article|blockquote|ul|ol|li|h[1-6]|table|tr|td|th|br|hr|figure|center|details|summary)\b/i;
const HIDDEN = /<(script|style|head|rt|rp)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi;

/** HTML that stands in a Markdown file: its paragraphs and headings, tags taken off. */
export function readHtml(html: TracedText): Block[] {
  const visible: TracedText = {
    text: html.text.replace(HIDDEN, (hidden) => ' '.repeat(hidden.length)),
    pieces: html.pieces,
  };
  const blocks: Block[] = [];
  let words: TracedText = EMPTY;
  let level = 0;
  const flush = (): void => {
    const text = trim(joinLines(trim(decodeEntities(words))));
    words = EMPTY;
    if (text.text === '') return;
    blocks.push(level > 0 ? { type: 'heading', level, text } : { type: 'paragraph', text });
  };
  let done = 0;
  for (const tag of visible.text.matchAll(/<\/?[a-z][^>]*>/gi)) {
    words = concat(words, slice(visible, done, tag.index));
    done = tag.index + tag[0].length;
    if (!BLOCK_TAG.test(tag[0])) continue;
    flush();
    const heading = /^<(\/?)h([1-6])/i.exec(tag[0]);
    if (heading) level = heading[1] ? 0 : Number(heading[2]);
  }
  words = concat(words, slice(visible, done));
  flush();
  return blocks;
}
