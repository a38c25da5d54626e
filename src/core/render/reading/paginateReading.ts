import { type BlockSpacing, SPACING } from './layoutReading.js';
import type { MeasuredBlock, ReadingBlock } from './readingBlock.js';

/** Some lines (or rows) of a block, `from` to `to`, and where they begin in their frame, in mm. */
export interface PlacedPart {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
}

/** What stands in a column of text. */
export interface ReadingFrame {
  /** In mm. */
  readonly height: number;
  readonly parts: readonly PlacedPart[];
}

/** No line of a paragraph stands alone at the foot or the head of a page. */
const FEWEST = 2;
const ROUNDING = 0.01;

/**
 * Shares the lines of a text out to frames, as high as `heightOf` says.
 * @param line the height of a line of the text, in mm
 */
export function paginateReading(
  blocks: readonly ReadingBlock[],
  measured: readonly MeasuredBlock[],
  line: number,
  heightOf: (frame: number) => number,
): readonly ReadingFrame[] {
  const sized = blocks.map((block, index) => sizeOf(block, measured[index], line));
  const frames: { height: number; parts: PlacedPart[] }[] = [];
  let y = 0;
  /** White space that the block before wants below itself. */
  let owed = 0;
  const open = (): void => {
    frames.push({ height: heightOf(frames.length), parts: [] });
    y = 0;
    owed = 0;
  };
  open();
  for (const [index, { heights, before, after, keep, staysWhole }] of sized.entries()) {
    for (let from = 0; from < heights.length; ) {
      const frame = frames.at(-1) as (typeof frames)[number];
      const isTop = frame.parts.length === 0;
      const gap = isTop ? 0 : from === 0 ? Math.max(owed, before) : 0;
      const room = frame.height - y - gap;
      const needed = keep > 0 ? sum(heights) + after + headOf(sized, index + 1, keep) : 0;
      const total = sum(heights);
      const isTooHigh =
        keep > 0 ? needed > room : staysWhole && from === 0 && total > room && total <= frame.height / 2;
      const take = isTooHigh ? 0 : countFitting(heights, from, room);
      if (take === 0 && !isTop) {
        open();
        continue;
      }
      const to = take === 0 ? (keep > 0 ? heights.length : from + 1) : from + take;
      const height = sum(heights.slice(from, to));
      frame.parts.push({ block: index, from, to, top: y + gap, height });
      y += gap + height;
      owed = after;
      from = to;
      if (from < heights.length) open();
    }
  }
  return frames;
}

interface SizedBlock extends Pick<BlockSpacing, 'before' | 'after' | 'keep'> {
  readonly heights: readonly number[];
  /** It is not parted between pages if it takes no more than half of one. */
  readonly staysWhole: boolean;
}

function sizeOf({ kind }: ReadingBlock, measured: MeasuredBlock | undefined, line: number): SizedBlock {
  const { before, after, keep, line: own } = SPACING[kind];
  const heights = measured?.type === 'rows' ? measured.heights : (measured?.starts ?? []).map(() => own * line);
  return { heights, before: before * line, after: after * line, keep, staysWhole: kind === 'table' || kind === 'code' };
}

const sum = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0);

/** The height of the first lines of what follows, headings with what they keep. */
function headOf(sized: readonly SizedBlock[], index: number, keep: number): number {
  const next = sized[index];
  if (!next) return 0;
  if (next.keep > 0) return next.before + sum(next.heights) + headOf(sized, index + 1, next.keep);
  return next.before + sum(next.heights.slice(0, Math.max(keep, next.heights.length <= FEWEST + 1 ? FEWEST + 1 : 0)));
}

/** How many of the lines from `from` on stand in the room, with none of them left alone on either side. */
function countFitting(heights: readonly number[], from: number, room: number): number {
  const left = heights.length - from;
  let fit = 0;
  let used = 0;
  while (fit < left && used + (heights[from + fit] ?? 0) <= room + ROUNDING) {
    used += heights[from + fit] ?? 0;
    fit += 1;
  }
  if (fit === left) return fit;
  const take = Math.min(fit, left - FEWEST);
  const isFirst = from === 0;
  return take < (isFirst ? FEWEST : 1) ? 0 : take;
}
