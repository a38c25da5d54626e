import type { PlacedPart } from '../reading/paginateReading.js';
import { nameHeading } from '../reading/planReading.js';
import type { MeasuredBlock, ReadingBlock } from '../reading/readingBlock.js';

/** What `parts/readingBlock.hbs` sets. */
export interface ReadingBlockView {
  readonly kind: ReadingBlock['kind'];
  /** The element it is set as. */
  readonly tag: { readonly [element: string]: true };
  readonly id: string | null;
  readonly text: string;
  readonly marker: string | null;
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  readonly isOpening: boolean;
  /** Its lines are made equally long. */
  readonly isEven: boolean;
  /** It goes on from the page before, or to the next one. */
  readonly isContinued: boolean;
  readonly isCut: boolean;
  readonly top: string | null;
}

const TAGS: Readonly<Record<ReadingBlock['kind'], string>> = {
  shelf: 'h2',
  section: 'h2',
  part: 'h3',
  paragraph: 'p',
  item: 'p',
  quote: 'blockquote',
  code: 'pre',
  table: 'table',
};

/** Ideographs fill a line without a gap that shows; words of other scripts between them may be too long for that. */
function isEven(text: string): boolean {
  const wide = text.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu)?.length ?? 0;
  return wide > text.length * LEAST_WIDE && !/[\p{Script=Latin}\p{N}_.()/-]{14}/u.test(text);
}

/** Of the characters of a text. */
const LEAST_WIDE = 0.6;

/** A whole block. */
export function viewBlock(block: ReadingBlock): ReadingBlockView {
  const { kind, section, text, marker, rows, hasHead, isOpening } = block;
  const cells = rows.map((row) => row.map((cell) => cell.text));
  return {
    kind,
    tag: { [TAGS[kind]]: true },
    id: kind === 'section' && section !== null ? nameHeading(section) : null,
    text: text.text,
    marker,
    head: hasHead ? (cells[0] ?? null) : null,
    rows: hasHead ? cells.slice(1) : cells,
    isOpening,
    isEven: isEven(text.text),
    isContinued: false,
    isCut: false,
    top: null,
  };
}

/** The lines of a block that stand on one page. */
export function viewPart(
  { block: index, from, to, top }: PlacedPart,
  blocks: readonly ReadingBlock[],
  measured: readonly MeasuredBlock[],
): ReadingBlockView {
  const block = blocks[index];
  const own = measured[index];
  if (!block || !own) throw new RangeError(`no block ${index}`);
  const whole = viewBlock(block);
  const isContinued = from > 0;
  const place = { isContinued, top: `${Math.round(top * 1000) / 1000}mm`, marker: isContinued ? null : whole.marker };
  if (own.type === 'rows') {
    const cells = block.rows.slice(from, to).map((row) => row.map((cell) => cell.text));
    const hasHead = whole.head !== null && !isContinued;
    const head = hasHead ? (cells[0] ?? null) : null;
    return { ...whole, ...place, head, rows: hasHead ? cells.slice(1) : cells };
  }
  const isCut = to < own.starts.length;
  const text = whole.text.slice(own.starts[from] ?? 0, isCut ? own.starts[to] : undefined);
  return {
    ...whole,
    ...place,
    isCut,
    // The space or the line break at which it was broken.
    text: isCut ? text.replace(/\s+$/u, '') : text,
  };
}
