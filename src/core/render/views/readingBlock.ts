import { listLinks } from '../../listLinks.js';
import type { ArticleLink, TracedText } from '../../model.js';
import { cutAtLinks, type LinkedPart } from '../cutAtLinks.js';
import type { PlacedPart } from '../reading/paginateReading.js';
import { nameHeading } from '../reading/planReading.js';
import type { MeasuredBlock, ReadingBlock } from '../reading/readingBlock.js';

/** What `parts/readingBlock.hbs` sets. */
export interface ReadingBlockView {
  readonly kind: ReadingBlock['kind'];
  /** The element it is set as. */
  readonly tag: { readonly [element: string]: true };
  readonly id: string | null;
  readonly parts: readonly LinkedPart[];
  readonly marker: string | null;
  readonly head: readonly (readonly LinkedPart[])[] | null;
  readonly rows: readonly (readonly (readonly LinkedPart[])[])[];
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

/** The links of a block's text. Code is shown as it is written. */
export function listBlockLinks({ kind }: ReadingBlock, text: TracedText, links: readonly ArticleLink[]) {
  return kind === 'code' ? [] : listLinks(text, links);
}

/**
 * A whole block.
 * @param links those of the article
 */
export function viewBlock(block: ReadingBlock, links: readonly ArticleLink[]): ReadingBlockView {
  const { kind, section, text, marker, rows, hasHead, isOpening } = block;
  const cells = viewCells(block, rows, links);
  return {
    kind,
    tag: { [TAGS[kind]]: true },
    id: kind === 'section' && section !== null ? nameHeading(section) : null,
    parts: cutAtLinks(text.text, listBlockLinks(block, text, links)),
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

function viewCells(block: ReadingBlock, rows: ReadingBlock['rows'], links: readonly ArticleLink[]) {
  return rows.map((row) => row.map((cell) => cutAtLinks(cell.text, listBlockLinks(block, cell, links))));
}

/** The lines of a block that stand on one page. */
export function viewPart(
  { block: index, from, to, top }: PlacedPart,
  blocks: readonly ReadingBlock[],
  measured: readonly MeasuredBlock[],
  links: readonly ArticleLink[],
): ReadingBlockView {
  const block = blocks[index];
  const own = measured[index];
  if (!block || !own) throw new RangeError(`no block ${index}`);
  const whole = viewBlock(block, links);
  const isContinued = from > 0;
  const place = { isContinued, top: `${Math.round(top * 1000) / 1000}mm`, marker: isContinued ? null : whole.marker };
  if (own.type === 'rows') {
    const cells = viewCells(block, block.rows.slice(from, to), links);
    const hasHead = whole.head !== null && !isContinued;
    const head = hasHead ? (cells[0] ?? null) : null;
    return { ...whole, ...place, head, rows: hasHead ? cells.slice(1) : cells };
  }
  const isCut = to < own.starts.length;
  const { text } = block.text;
  const start = own.starts[from] ?? 0;
  const rest = text.slice(start, isCut ? own.starts[to] : undefined);
  // Without the space or the line break at which it was broken.
  const end = start + (isCut ? rest.replace(/\s+$/u, '') : rest).length;
  return {
    ...whole,
    ...place,
    isCut,
    parts: cutAtLinks(text, listBlockLinks(block, block.text, links), { from: start, to: end }),
  };
}
