import { CJK, estimateLength } from '../../language.js';
import type { Block } from '../../model.js';

/** In em: a longer one is a paragraph. */
const LONGEST = 60;
/** A shorter line may say in the paragraph's words what the paragraph is about: that is a heading. */
const FEWEST_WORDS = 8;
/** In Han letters; two of a syllabary say as much as one. */
const SHORTEST_HAN = 14;
/** What a line is taken from is so many times longer. */
const LEAST_TIMES = 2.2;
/** The words stand so near in the text. */
const REACH = 4;
/** In characters: so many tell a place in a paragraph. */
const FIRST = 4;
/** Left out words make two stretches of one. */
const MOST_STRETCHES = 2;

/**
 * Short lines between the paragraphs that say again, word for word, what a paragraph near them says: a page sets them
 * large to draw the eye. In print they may leave out some words of the sentence.
 */
export function findPullQuotes(blocks: readonly Block[]): Set<number> {
  const words = blocks.map((block) => (block.type === 'paragraph' ? listWords(block.text.text) : []));
  return new Set(
    blocks.flatMap((block, index) => {
      if (block.type !== 'paragraph' || index === 0 || estimateLength(block.text.text) > LONGEST) return [];
      const line = words[index] ?? [];
      if (isFew(line)) return [];
      // Below a heading stands the text itself.
      if (blocks[index - 1]?.type === 'heading' || index === blocks.length - 1) return [];
      const from = Math.max(0, index - REACH);
      const near = words
        .slice(from, index + REACH + 1)
        .filter((other, i) => isSaid(line, other) && opensSentence(block.text.text, blocks[from + i]));
      // What is said in several places is a refrain.
      return near.length === 1 ? [index] : [];
    }),
  );
}

/** A Chinese or Japanese heading takes its words from the midst of a sentence; what is quoted is a sentence’s beginning. */
function opensSentence(line: string, paragraph: Block | undefined): boolean {
  if (!CJK.test(line) || paragraph?.type !== 'paragraph') return true;
  const { text } = paragraph.text;
  const words = line.trim().replace(/^[“「『"]|[”」』"。！？]+$/gu, '');
  const whole = text.indexOf(words);
  // Where it leaves words out, its first ones say where it begins.
  const at = whole < 0 ? text.indexOf(words.slice(0, FIRST)) : whole;
  return at <= 0 || /[。！？…：:“「『"]\s*$/u.test(text.slice(0, at));
}

function isFew(words: readonly string[]): boolean {
  if (!words.some((word) => CJK.test(word))) return words.length < FEWEST_WORDS;
  const syllables = words.filter((word) => /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(word)).length;
  return words.length - syllables / 2 < SHORTEST_HAN;
}

/** Letters of a language without spaces count as words. */
function listWords(text: string): string[] {
  const pattern = CJK.test(text) ? /[\p{L}\p{N}]/gu : /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
  return text.toLowerCase().match(pattern) ?? [];
}

/** Whether a longer paragraph says all words of the line in their order, in no more than two stretches. */
function isSaid(line: readonly string[], paragraph: readonly string[]): boolean {
  if (paragraph.length < line.length * LEAST_TIMES) return false;
  let from = 0;
  let at = 0;
  for (let stretch = 0; stretch < MOST_STRETCHES; stretch += 1) {
    const found = findLongest(line.slice(at), paragraph, from);
    // A word or two are found anywhere.
    if (found.length * 4 < line.length) return false;
    at += found.length;
    from = found.end;
    if (at === line.length) return true;
  }
  return false;
}

/** The longest beginning of the line that the paragraph says at or behind a place. */
function findLongest(
  line: readonly string[],
  paragraph: readonly string[],
  from: number,
): { readonly length: number; readonly end: number } {
  let best = { length: 0, end: from };
  for (let start = from; start < paragraph.length; start += 1) {
    let length = 0;
    while (length < line.length && paragraph[start + length] === line[length]) length += 1;
    if (length > best.length) best = { length, end: start + length };
  }
  return best;
}
