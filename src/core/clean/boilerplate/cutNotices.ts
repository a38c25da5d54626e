import type { Block, TracedText } from '../../model.js';
import { splitSentences } from '../../plan/sentences.js';
import { concat, extent, slice, trim } from '../../trace.js';
import { isStatement } from './vocabulary.js';

/** A longer sentence says more than a notice does. */
const LONGEST_NOTICE = 140;
/** An article with more such sentences is about rights, newsletters or comments. */
const MOST_NOTICES = 3;

/**
 * Takes sentences that are not the article's out of its paragraphs and lists: `… Please let us know in the comments!`,
 * `……（本文首發於……，轉載請註明）`.
 */
export function cutNotices(blocks: readonly Block[]): { blocks: Block[]; notices: TracedText[] } {
  const notices: TracedText[] = [];
  const cut = blocks.flatMap((block): Block[] => {
    if (block.type === 'list') return cutItems(block, notices);
    if (block.type !== 'paragraph' || !hasStatement(block.text.text)) return [block];
    const sentences = splitSentences(block.text);
    // What the reader is asked belongs to the request for an answer.
    const found = sentences.filter((sentence, i) => {
      const next = sentences[i + 1];
      return (
        isNotice(sentence) ||
        (next &&
          isNotice(next) &&
          /comment|comentario|kommentar|留言|评论|評論/i.test(next.text) &&
          /[?？]$/.test(sentence.text))
      );
    });
    if (found.length === 0) return [block];
    notices.push(...found);
    return found.length === sentences.length ? [] : [{ ...block, text: remove(block.text, found) }];
  });
  return notices.length <= MOST_NOTICES ? { blocks: cut, notices } : { blocks: [...blocks], notices: [] };
}

type List = Extract<Block, { type: 'list' }>;

/** Leaves out the items that are notices; those of an outline hang from each other and stay. */
function cutItems(list: List, notices: TracedText[]): Block[] {
  if (list.depths || !list.items.some(isNotice)) return [list];
  const kept = list.items.map((item) => !isNotice(item));
  notices.push(...list.items.filter(isNotice));
  const items = list.items.filter((_, i) => kept[i]);
  const numerals = list.numerals && { numerals: list.numerals.filter((_, i) => kept[i]) };
  return items.length === 0 ? [] : [{ ...list, items, ...numerals }];
}

function isNotice({ text }: TracedText): boolean {
  return text.length <= LONGEST_NOTICE && isStatement(text);
}

/** A paragraph without any of the words is not split into sentences. */
function hasStatement(text: string): boolean {
  const parts = [...text.split(/(?<=[。！？!?.”」）)])\s*/u), ...text.split(/(?<=[。！？!?.])\s*/u)];
  return parts.some((part) => part.length <= LONGEST_NOTICE && isStatement(part));
}

function remove(paragraph: TracedText, sentences: readonly TracedText[]): TracedText {
  const kept: TracedText[] = [];
  let done = 0;
  for (const sentence of sentences) {
    const at = paragraph.text.indexOf(sentence.text, done);
    if (at < 0 || !extent(sentence)) continue;
    kept.push(slice(paragraph, done, at));
    done = at + sentence.text.length;
  }
  return trim(concat(...kept, slice(paragraph, done)));
}
