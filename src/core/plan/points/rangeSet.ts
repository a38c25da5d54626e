import type { TracedText } from '../../model.js';
import { listRanges, type Range } from '../../trace.js';

/** Source characters a bucket holds. */
const BUCKET = 512;

/** Stretches of the source that slides show already, found again without going through all of them. */
export class RangeSet {
  private readonly buckets = new Map<number, Range[]>();

  add(ranges: readonly Range[]): void {
    for (const range of ranges) {
      for (let at = Math.floor(range.start / BUCKET); at * BUCKET < range.end; at += 1) {
        const bucket = this.buckets.get(at) ?? [];
        bucket.push({ start: Math.max(range.start, at * BUCKET), end: Math.min(range.end, (at + 1) * BUCKET) });
        this.buckets.set(at, bucket);
      }
    }
  }

  /** Whether a text shares more than a few characters of the source with what was added. */
  overlaps(text: TracedText): boolean {
    return this.countShared(listRanges(text)) > Math.min(6, text.text.length * 0.25);
  }

  /** How many characters of the ranges were added; what was added twice counts twice. */
  countShared(ranges: readonly Range[]): number {
    let shared = 0;
    for (const own of ranges)
      for (let at = Math.floor(own.start / BUCKET); at * BUCKET < own.end; at += 1)
        for (const other of this.buckets.get(at) ?? [])
          shared += Math.max(0, Math.min(own.end, other.end) - Math.max(own.start, other.start));
    return shared;
  }
}

/** Whether a text shares more than a few characters of the source with the ranges. */
export function overlaps(text: TracedText, ranges: readonly Range[]): boolean {
  const set = new RangeSet();
  set.add(ranges);
  return set.overlaps(text);
}
