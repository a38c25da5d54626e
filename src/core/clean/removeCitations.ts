import { findAll } from '../findAll.js';
import { listTexts, mapBlocks } from '../mapBlocks.js';
import type { Block, TracedText } from '../model.js';
import { replaceRanges } from '../trace.js';

/** What leads to a list of works: `[1]`, `[2, 3]`, `[4–6]`; and what an encyclopedia's writers say to each other. */
const CITATION = /(?<=[\p{L}\p{N}。．.，,、；;！!？?”"’」』）)»%])\s?(?:\[(?:\d{1,3}(?:\s?[,，、–-]\s?\d{1,3})*)\])+/gu;
const REMARK =
  /\s?\[(?:注\s?\d{1,2}|note \d{1,2}|citation needed|clarification needed|来源请求|來源請求|[谁誰]?[来來]源|要出典|출처 필요|réf\. nécessaire|cita requerida|Beleg fehlt)\]/giu;
/** Fewer may be a list's places in a program. */
const FEWEST = 3;

/** The same in round brackets: `(3)`, `(3, 10)`, behind a word and before a mark or the end. */
const ROUND = /(?<=[\p{L}\p{N}%”"’»)）])\s?[(（](\d{1,2}(?:\s?[,，、–-]\s?\d{1,2})*)[)）](?=[.,;:。，；：、]|$)/gu;
/** Any number in round brackets: the points of a list within a sentence are followed by their words. */
const BRACKETED = /[(（]\d{1,2}(?:\s?[,，、–-]\s?\d{1,2})*[)）]/gu;
const FEWEST_ROUND = 5;
const LEAST_ROUND = 0.7;

/** Whether numbers in round brackets count works: each new one is one more than those before it, and few stand elsewhere. */
function countsWorks(texts: readonly string[]): boolean {
  const all = texts.flatMap((text) => text.match(BRACKETED) ?? []);
  const marks = texts.flatMap((text) => findAll(text, ROUND).map((found) => found[1] ?? ''));
  let highest = 0;
  for (const number of all.flatMap((mark) => mark.match(/\d+/g) ?? []).map(Number)) {
    if (number > highest + 1) return false;
    highest = Math.max(highest, number);
  }
  return highest >= FEWEST_ROUND && marks.length >= all.length * LEAST_ROUND;
}

/** Takes the marks out of a text whose works are counted: they are not read out. Code keeps its brackets. */
export function removeCitations(blocks: readonly Block[]): Block[] {
  const marks = blocks.flatMap((block) =>
    block.type === 'code' ? [] : listTexts(block).flatMap(({ text }) => text.match(CITATION) ?? []),
  );
  const isCounted =
    marks.length >= FEWEST && marks.some((mark) => /\[1\b/.test(mark)) && marks.some((mark) => /\[2|, ?2/.test(mark));
  // `search` begins at the beginning, whatever was found before.
  const isRemarked = blocks.some((block) => listTexts(block).some(({ text }) => text.search(REMARK) >= 0));
  const isRound = countsWorks(blocks.flatMap((block) => (block.type === 'code' ? [] : listTexts(block))).map(wordsOf));
  if (!isCounted && !isRemarked && !isRound) return [...blocks];
  const patterns = [...(isCounted ? [CITATION] : []), ...(isRound ? [ROUND] : []), REMARK];
  return mapBlocks(blocks, (text) => cut(text, patterns));
}

function wordsOf({ text }: TracedText): string {
  return text;
}

function cut(text: TracedText, patterns: readonly RegExp[]): TracedText {
  if (!/[[(（]/.test(text.text)) return text;
  const found = patterns.flatMap((pattern) => findAll(text.text, pattern)).sort((a, b) => a.index - b.index);
  return found.length === 0
    ? text
    : replaceRanges(
        text,
        found.map(({ index, 0: mark }) => ({ start: index, end: index + mark.length, by: '' })),
      );
}
