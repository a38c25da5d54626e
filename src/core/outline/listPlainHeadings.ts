import { CJK, estimateLength } from '../language.js';
import type { Block } from '../model.js';

/** A line without any mark must be shorter than a marked one to be taken for a heading. */
const LONGEST_PLAIN = 26;
/** A paragraph of so many em under it shows that it heads something. */
const LEAST_PARAGRAPH = 40;
const FEWEST = 3;
/** Two are enough where a longer text has no other short line. */
const FEWEST_ALONE = 2;
const LONG_TEXT = 12;
const LEAST_WORDS_LATIN = 2;

/**
 * Short lines that stand alone between paragraphs, in a text that lost its headings' marks: three or more of them, or two
 * in a longer text, each
 * without an end of sentence, under a whole paragraph and above one. If many other short lines are about, the text is
 * written in short lines and they head nothing.
 */
export function listPlainHeadings(blocks: readonly Block[]): number[] {
  const short = blocks.flatMap((block, index) => (index > 0 && isShortLine(block) ? [index] : []));
  const heads = short.filter((index) => {
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    return (
      before &&
      after &&
      isParagraph(after) &&
      (isParagraph(before) || before.type === 'list') &&
      namesSomething(blocks[index])
    );
  });
  const isAlone = heads.length === short.length && blocks.length >= LONG_TEXT;
  return heads.length >= (isAlone ? FEWEST_ALONE : FEWEST) && heads.length * 4 >= short.length * 3 ? heads : [];
}

function isShortLine(block: Block): boolean {
  return block.type === 'paragraph' && estimateLength(block.text.text) <= LONGEST_PLAIN;
}

function isParagraph(block: Block): boolean {
  return (
    block.type === 'paragraph' &&
    estimateLength(block.text.text) >= LEAST_PARAGRAPH &&
    /[。！？.!?…؟۔।][\s”"’»“」』）)]*$/.test(block.text.text)
  );
}

/** Words without an end of sentence; not a date, a byline or a caption in brackets. */
function namesSomething(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const { text } = block.text;
  if (/[。．.，,；;：:、…!！][\s"”»“」』]*$/.test(text) || /^[（([【—–▲△▼↑↓*•·-]/.test(text)) return false;
  if (/[\d:/：／|｜@©]/.test(text) && !/\p{L}{3}/u.test(text)) return false;
  if (/[|｜@©：:／/]/.test(text)) return false;
  if (CJK.test(text)) return estimateLength(text) >= 2;
  return /^[\p{Lu}\p{N}"“'¿¡«]/u.test(text) && text.split(/\s+/).length >= LEAST_WORDS_LATIN;
}
