import { CJK, estimateLength } from '../language.js';
import { listProse } from '../mapBlocks.js';
import type { Block, TracedText } from '../model.js';
import { LABEL, type Talk } from '../plan/findTalk.js';
import { pointsElsewhere } from '../plan/points/alone/standsAlone.js';
import { takesUpMatter } from '../plan/recognise/asksOfBefore.js';
import { needsSpeaker } from '../plan/recognise/needsSpeaker.js';
import { splitSentences } from '../plan/sentences.js';
import { dropEnd, isBalanced, isDangling, isOrphan } from '../plan/words.js';
import { slice, trim } from '../trace.js';

/** In em: a question of two lines is still a name. */
const LONGEST_QUESTION = 40;
const LONGEST_TOLD = 30;
/** Words that are too few are an answer. */
const FEWEST_WORDS = 5;
const FEWEST_HAN = 8;

/**
 * Stretches of a talk that was written down without what is only asked, and without the names before what is said: they are
 * named by what is told in them. One of nothing else is left as it is.
 */
export function listSaid(
  segments: readonly (readonly Block[])[],
  { names, asking }: Talk,
): readonly (readonly Block[])[] {
  let speaker: string | null = null;
  return segments.map((blocks) => {
    const said = blocks.flatMap((block): Block[] => {
      if (block.type !== 'paragraph') return [block];
      const label = LABEL.exec(block.text.text);
      const name = label?.groups?.name;
      const length = label && name !== undefined && names.includes(name) ? label[0].length : 0;
      if (length > 0) speaker = name ?? null;
      return speaker === asking ? [] : [{ ...block, text: slice(block.text, length) }];
    });
    return said.length > 0 ? said : blocks;
  });
}

/** What is asked in such a stretch, as far as it can be understood alone: the topics of the talk. */
export function listTopics(blocks: readonly Block[], { asking }: Talk): readonly TracedText[] {
  return blocks.flatMap((block) => {
    const label = block.type === 'paragraph' ? LABEL.exec(block.text.text) : null;
    return block.type === 'paragraph' && label?.groups?.name === asking
      ? readTopics(slice(block.text, label[0].length))
      : [];
  });
}

/** The questions of such a turn that can be understood alone. */
export function readTopics(turn: TracedText): readonly TracedText[] {
  return splitSentences(turn)
    .map(trim)
    .filter(({ text }) => /[?？]["”」]?$/u.test(text) && isWhole(text, LONGEST_QUESTION))
    .filter(({ text }) => !leansOnAnswer(text) && !takesUpMatter(text));
}

/** `When did you find out?`: of what was said before. Whom a question asks is the one who speaks. */
function leansOnAnswer(question: string): boolean {
  return (
    pointsElsewhere(question.replace(/\b(?:you|your)\b/giu, 'people')) ||
    /^(?:so|and|but|what do you mean|why|how so|really|right|那|所以|為什麼|为什么|然後|然后|じゃあ|では|그럼|y|et|und)\b.{0,24}[?？]$/iu.test(
      question,
    ) ||
    /(?:out|that|this|it|then|so|those|them)[?？]$|[這这那][個个樣样些]?/iu.test(question)
  );
}

/** The first statement that is more than an answer, and not of the one who speaks himself. */
export function findTold(said: readonly Block[]): TracedText | null {
  const told = said
    .flatMap(listProse)
    .flatMap(splitSentences)
    .find(({ text }) => isWhole(text, LONGEST_TOLD) && !isSpoken(text));
  return told ? dropEnd(trim(told)) : null;
}

function isWhole(text: string, longest: number): boolean {
  const isLong = CJK.test(text) ? estimateLength(text) >= FEWEST_HAN : text.trim().split(/\s+/u).length >= FEWEST_WORDS;
  return isLong && estimateLength(text) <= longest && !isDangling(text) && !isOrphan(text) && isBalanced(text);
}

const ANSWERS =
  /^(?:yeah|yes|no|ok(?:ay)?|well|right|sure|absolutely|exactly|thanks?|it['’]s|that['’]s|there['’]s)\b|^(?:嗯|對，|对，|是的|好的|沒錯|没错|謝謝|谢谢|はい|ええ|そうです|네|예|맞아요|sí,|claro|oui|ja,|genau)(?!\p{L})/iu;

/** What one says of himself or to another, or in passing: it names no topic. */
export function isSpoken(text: string): boolean {
  return needsSpeaker(text) || /\b(?:you|your)\b/iu.test(text) || ANSWERS.test(text) || /^\p{Ll}/u.test(text);
}
