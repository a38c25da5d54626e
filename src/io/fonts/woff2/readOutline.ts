/** Bits of a glyph’s flags (OpenType, `glyf` table). */
const ON_CURVE = 0x01;
const SHORT_X = 0x02;
const SHORT_Y = 0x04;
const REPEATED = 0x08;
/** With a short value: it is positive; else: it is the one before. */
const SAME_X = 0x10;
const SAME_Y = 0x20;
const OVERLAPS = 0x40;

/** A simple glyph of a `glyf` table, taken apart. */
export interface Outline {
  /** The index of the last point of each contour. */
  readonly ends: readonly number[];
  /** Each point’s way from the one before. */
  readonly dx: readonly number[];
  readonly dy: readonly number[];
  readonly onCurve: readonly boolean[];
  readonly instructions: Uint8Array;
  /** Whether its contours may lie over each other. */
  readonly overlaps: boolean;
}

/** Where the contours of a glyph begin, behind their number and the box. */
export const GLYPH_HEAD = 10;

export function readOutline(glyph: Uint8Array, contours: number): Outline {
  const data = new DataView(glyph.buffer, glyph.byteOffset, glyph.byteLength);
  let at = GLYPH_HEAD;
  const ends = Array.from({ length: contours }, (_, contour) => data.getUint16(at + 2 * contour));
  at += 2 * contours;
  const size = data.getUint16(at);
  const instructions = glyph.subarray(at + 2, at + 2 + size);
  at += 2 + size;
  const points = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = data.getUint8(at);
    at += 1;
    let times = 1;
    if (flag & REPEATED) {
      times += data.getUint8(at);
      at += 1;
    }
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const readWays = (short: number, same: number): number[] =>
    flags.map((flag) => {
      if (flag & short) {
        at += 1;
        return flag & same ? data.getUint8(at - 1) : -data.getUint8(at - 1);
      }
      if (flag & same) return 0;
      at += 2;
      return data.getInt16(at - 2);
    });
  const dx = readWays(SHORT_X, SAME_X);
  const dy = readWays(SHORT_Y, SAME_Y);
  const onCurve = flags.map((flag) => (flag & ON_CURVE) !== 0);
  return { ends, dx, dy, onCurve, instructions, overlaps: ((flags[0] ?? 0) & OVERLAPS) !== 0 };
}
