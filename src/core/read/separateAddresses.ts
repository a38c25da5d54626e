import { estimateLength } from '../language.js';
import { listTexts } from '../mapBlocks.js';
import type { Block, TracedText } from '../model.js';
import { concat, slice, trim } from '../trace.js';

/** In em, and in words where they are set apart. */
const LONGEST_LABEL = 12;
const MOST_WORDS = 3;

const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>()（）「」『』【】，。；、"“”]+`;
const ONLY_ADDRESS = new RegExp(`^[<(（[]?\\s*${ADDRESS}\\s*[>)）\\]]?[.。]?$`, 'iu');
/** What an address is of, and the address: `Source: https://…`. */
const LABELLED = new RegExp(`^[^.。!！?？:：]{1,40}[:：]\\s*${ADDRESS}\\s*$`, 'iu');
/** An address in brackets behind the words that it belongs to, or at the end behind a colon. */
const BESIDE = new RegExp(`\\s?[(（<]\\s*(${ADDRESS})\\s*[)）>]|[:：]\\s*(${ADDRESS})\\s*$`, 'giu');

/**
 * Takes addresses out of the words where they stand beside them: they are for looking up, and nobody reads them out.
 * An address that is a part of its sentence stays.
 */
export function separateAddresses(blocks: readonly Block[]): { blocks: Block[]; references: TracedText[] } {
  const references: TracedText[] = [];
  const strip = (text: TracedText, isWhole = false): TracedText | null => {
    if (!/https?:\/\/|www\./i.test(text.text)) return text;
    if (ONLY_ADDRESS.test(text.text) || (isWhole && LABELLED.test(text.text) && isLabel(text.text))) {
      references.push(text);
      return null;
    }
    const parts: TracedText[] = [];
    let done = 0;
    for (const found of text.text.matchAll(BESIDE)) {
      const address = found[1] ?? found[2] ?? '';
      const at = found.index + found[0].indexOf(address);
      references.push(slice(text, at, at + address.length));
      parts.push(slice(text, done, found.index));
      done = found.index + found[0].length;
    }
    return trim(concat(...parts, slice(text, done)));
  };
  const stripAll = (texts: readonly TracedText[]): TracedText[] => texts.flatMap((text) => strip(text) ?? []);
  const kept = blocks.flatMap((block): Block[] => {
    if (block.type === 'list') return [{ ...block, items: stripAll(block.items) }];
    if (block.type === 'quote') return [{ ...block, paragraphs: stripAll(block.paragraphs) }];
    if (block.type !== 'paragraph') return [block];
    const text = strip(block.text, true);
    return text ? [{ ...block, text }] : [];
  });
  return { blocks: kept.filter((block) => block.type === 'image' || listTexts(block).length > 0), references };
}

/** A name of a few words before the colon, no clause that goes on in the next paragraph. */
function isLabel(line: string): boolean {
  const label = /^[^:：]*/.exec(line)?.[0].trim() ?? '';
  return estimateLength(label) <= LONGEST_LABEL && label.split(/\s+/).length <= MOST_WORDS;
}
