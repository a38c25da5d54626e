import type { TracedText } from '../../model.js';
import { endsOrLeadsIn } from '../../sentenceEnds.js';
import { concat, EMPTY, join as joinTraced, replaceRanges, slice, trim } from '../../trace.js';
import { joinLines } from '../readText.js';

/** A part of a line of words: where it stands, and whether it is set in bold. */
interface Part {
  readonly text: TracedText;
  readonly strong: boolean;
}

/** A paragraph's words. */
export interface Words {
  readonly text: TracedText;
  /** All of it is set in bold: it may stand for a heading. */
  readonly strong: boolean;
}

/** Inline words as they come, until a block ends them. */
export class WordRun {
  #lines: Part[][] = [[]];

  add(text: TracedText, strong: boolean): void {
    const line = this.#lines.at(-1);
    // `<span>The baker.</span><span>Credit: …</span>`: what keeps them apart on the page is in its style sheet.
    if (/\p{Ll}{3}[.!?]["”’]?$/u.test(line?.at(-1)?.text.text ?? '') && /^["“‘]?\p{Lu}/u.test(text.text))
      line?.push({ text: { text: ' ', pieces: [] }, strong });
    line?.push({ text, strong });
  }

  /** A line break within a block. */
  breakLine(): void {
    this.#lines.push([]);
  }

  /** The paragraphs gathered so far, and a new beginning. */
  take(): Words[] {
    const lines = this.#lines;
    this.#lines = [[]];
    return joinBroken(lines.map(readLine));
  }

  /** All of it in one line. */
  takeOne(): TracedText {
    const lines = this.#lines.map(readLine);
    this.#lines = [[]];
    return lines.reduce((all, line) => join(all, line), NO_WORDS).text;
  }
}

interface Line extends Words {
  /** White space before the words that sets a paragraph off: two wide spaces, or hard ones. */
  readonly indented: boolean;
}

const NO_WORDS: Line = { text: EMPTY, strong: false, indented: false };

function readLine(parts: readonly Part[]): Line {
  const raw = joinTraced(parts.map((part) => part.text));
  const text = foldSpace(raw);
  const strong = text.text !== '' && parts.every((part) => part.strong || part.text.text.trim() === '');
  return { text, strong, indented: /^\s*(?:\u3000{1,2}|\u00a0{2,})/.test(raw.text) };
}

/** White space is one space, or nothing where a line ends between Han characters. */
export function foldSpace(raw: TracedText): TracedText {
  const joined = joinLines(trim(raw));
  const runs = [...joined.text.matchAll(/\s{2,}|[\t\u00a0\u3000\v\f]/g)];
  return replaceRanges(
    joined,
    runs.flatMap(({ 0: run, index }) => [
      { start: index, end: index + 1, by: ' ' },
      ...(run.length > 1 ? [{ start: index + 1, end: index + run.length, by: '' }] : []),
    ]),
  );
}

/**
 * Lines into paragraphs. An empty line ends one. A single break does where the page uses breaks for paragraphs: the
 * next line is set in, or the one before ends its sentence, or is all in bold while the next is not.
 */
function joinBroken(lines: readonly Line[]): Words[] {
  const paragraphs: Line[] = [];
  let open = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line.text.text === '') open = false;
    else if (open && last && !line.indented && !endsParagraph(last, line))
      paragraphs[paragraphs.length - 1] = join(last, line);
    else {
      paragraphs.push(line);
      open = true;
    }
  }
  return paragraphs;
}

function endsParagraph(last: Line, next: Line): boolean {
  if (last.strong !== next.strong) return true;
  return endsOrLeadsIn(last.text.text);
}

function join(a: Line, b: Line): Line {
  if (a.text.text === '') return b;
  if (b.text.text === '') return a;
  const text = joinLines(concat(a.text, { text: '\n', pieces: [] }, b.text));
  return { text, strong: a.strong && b.strong, indented: a.indented };
}

/** Code as it stands: only the ends of lines are made one kind, and empty ones at either end go. */
export function readCode(raw: TracedText): TracedText {
  const ends = [...raw.text.matchAll(/\r\n?|\u00a0/g)];
  const text = replaceRanges(
    raw,
    ends.map(({ 0: end, index }) => {
      if (end === '\u00a0') return { start: index, end: index + 1, by: ' ' };
      return end.length === 2 ? { start: index, end: index + 1, by: '' } : { start: index, end: index + 1, by: '\n' };
    }),
  );
  const start = /^(?:[ \t]*\n)*/.exec(text.text)?.[0].length ?? 0;
  return slice(text, start, text.text.trimEnd().length);
}
