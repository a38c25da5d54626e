import { findAll } from '../findAll.js';
import { CJK, estimateLength } from '../language.js';
import type { TracedText } from '../model.js';
import { slice, trim } from '../trace.js';
import { splitClauses } from './clauses.js';
import { findEmphasis } from './facts/emphasis.js';
import { isPredicateOfPrevious } from './points/clauses/gates.js';
import { opensWithPredicate } from './points/clauses/predicateOpeners.js';
import { isBalanced } from './words.js';

/** In em: lines that differ by no more were wrapped at a width, and end where they had to. */
const SAME_WIDTH = 4;
/** In em: nobody wraps a text to shorter lines; a single line that is as long as others would be tells less. */
const LEAST_WIDTH = 16;
const LEAST_WIDTH_OF_ONE = 28;

/**
 * Parts a paragraph of a Chinese, Japanese or Korean text where its writer ended a line instead of setting a full stop, as
 * many do on the web. Lines that were wrapped at a width are of one sentence.
 */
export function splitLines(paragraph: TracedText, source: string): TracedText[] {
  return splitAtBreaks(paragraph, source).flatMap((line) => splitBehindBold(line, source));
}

/** In em: a shorter stretch of bold words is a term. */
const LEAST_HEADING = 8;

/**
 * `**橋的下半場，拼的是維修** 這座橋已經老了。`: Chinese sets no space, so that one behind bold words parts them from what follows; a
 * statement that ends there without a mark is a line of its own.
 */
function splitBehindBold(line: TracedText, source: string): TracedText[] {
  const bold = findEmphasis(line, source);
  for (const { index } of findAll(line.text, /(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu)) {
    const [before, behind] = [trim(slice(line, 0, index)), trim(slice(line, index))];
    // `研究發現 **燈** 越亮`: words that are bold within a sentence part nothing.
    const isBold = bold.some(({ start, end }) => start === 0 && end === index);
    if (!isBold || /[。！？；：，]/u.test(before.text.at(-1) ?? '')) continue;
    const next = splitClauses(behind)[0]?.text ?? '';
    const isHeading =
      estimateLength(before.text) >= LEAST_HEADING && !/[。！？]/u.test(before.text) && isBalanced(before.text);
    if (isHeading && !opensWithPredicate(next) && !isPredicateOfPrevious(next)) return [before, behind];
  }
  return [line];
}

function splitAtBreaks(paragraph: TracedText, source: string): TracedText[] {
  const breaks = listBreaks(paragraph, source);
  if (breaks.length === 0 || isWrapped(paragraph.text, breaks)) return [paragraph];
  const lines: TracedText[] = [];
  let start = 0;
  for (const at of breaks) {
    if (!endsLine(paragraph.text, start, at)) continue;
    lines.push(trim(slice(paragraph, start, at)));
    start = at;
  }
  return [...lines, trim(slice(paragraph, start, paragraph.text.length))];
}

/** Where in the paragraph its source goes on in another line: between two pieces, or at a space that stands for a line end. */
function listBreaks({ pieces }: TracedText, source: string): number[] {
  return pieces.flatMap(({ at, from, length, span }, i) => {
    const next = pieces[i + 1];
    const inside =
      length === span
        ? [...source.slice(from, from + span).matchAll(/\S(\n)/g)].map(({ index }) => at + index + 2)
        : [];
    const between = next && endsWrittenLine(source.slice(from + span, next.from)) ? [next.at] : [];
    return [...inside, ...between];
  });
}

/** Around an element of HTML a line ends where the page's source was set, and not its text; `<br>` ends one. */
function endsWrittenLine(between: string): boolean {
  return between.includes('\n') && (!/<\/?[a-z][^>]*>/iu.test(between) || /<br\b/iu.test(between));
}

function isWrapped(text: string, breaks: readonly number[]): boolean {
  const starts = [0, ...breaks];
  const widths = breaks.map((at, i) => estimateLength(text.slice(starts[i], at)));
  const [least, most] = [Math.min(...widths), Math.max(...widths)];
  return most - least <= SAME_WIDTH && least >= (widths.length > 1 ? LEAST_WIDTH : LEAST_WIDTH_OF_ONE);
}

/** Whether a line ends a statement: not within marks, nor with one that leads on, nor before one that belongs to it. */
function endsLine(text: string, start: number, at: number): boolean {
  const line = text.slice(start, at).trim();
  return (
    CJK.test(line) &&
    isBalanced(line) &&
    !partsName(line, text, at) &&
    // `將會改變為`
    !/(?:[^以因認认]為|[^以因认]为|[^但可于於就還还都也]是|包括|例如|比如|[選选][擇择]了)$/u.test(line) &&
    // `強支付-`: a word that goes on.
    !/[，、；：,;:（(「『“—–·/]$|\p{Script=Han}-$/u.test(line) &&
    !/^[，。、；：！？,.;:!?）)」』”—–…·/]/u.test(text.slice(at).trimStart())
  );
}

/** `苹果的Apple Vision` `Pro月底发售，……。`: some converters wrap at spaces, and Chinese has them between Latin words alone. */
function partsName(line: string, text: string, at: number): boolean {
  return /[A-Za-z]$/u.test(line) && /^[A-Z]/u.test(text.slice(at).trimStart()) && /[。！？]/u.test(text);
}
