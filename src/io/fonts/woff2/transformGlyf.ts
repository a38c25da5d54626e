import { ByteStream } from './byteStream.js';
import type { Outline, OutlinePoint } from './readOutlines.js';

type Simple = Extract<Outline, { type: 'simple' }>;

/** What is said of the glyphs, each kind of it in a stream of its own: alike numbers side by side become small. */
interface Streams {
  readonly contours: ByteStream;
  readonly lengths: ByteStream;
  readonly flags: ByteStream;
  readonly points: ByteStream;
  readonly components: ByteStream;
  readonly boxes: ByteStream;
  readonly instructions: ByteStream;
}

/** The `glyf` table in the form that WOFF2 packs (https://www.w3.org/TR/WOFF2/#glyf_table_format). */
export function transformGlyf(outlines: readonly Outline[], hasLongPlaces: boolean): Uint8Array {
  const streams: Streams = {
    contours: new ByteStream(),
    lengths: new ByteStream(),
    flags: new ByteStream(),
    points: new ByteStream(),
    components: new ByteStream(),
    boxes: new ByteStream(),
    instructions: new ByteStream(),
  };
  // Which glyphs bring their box along: a bit each, in whole 32-bit words.
  const boxed = new Uint8Array(4 * Math.ceil(outlines.length / 32));
  for (const [index, outline] of outlines.entries())
    if (writeOutline(outline, streams)) boxed[index >> 3] = (boxed[index >> 3] ?? 0) | (0x80 >> (index & 7));
  const { contours, lengths, flags, points, components, boxes, instructions } = streams;
  const table = new ByteStream();
  table.long(0);
  table.short(outlines.length);
  table.short(hasLongPlaces ? 1 : 0);
  for (const { length } of [contours, lengths, flags, points, components]) table.long(length);
  table.long(boxed.length + boxes.length);
  table.long(instructions.length);
  for (const stream of [contours, lengths, flags, points, components]) table.copy(stream.toBytes());
  table.copy(boxed);
  for (const stream of [boxes, instructions]) table.copy(stream.toBytes());
  return table.toBytes();
}

/** Returns whether the glyph brings its box along: one whose box is that of its points does not. */
function writeOutline(outline: Outline, streams: Streams): boolean {
  const { contours, lengths, points, components, boxes, instructions } = streams;
  switch (outline.type) {
    case 'empty':
      contours.short(0);
      return false;
    case 'composite':
      contours.short(-1);
      components.copy(outline.components);
      boxes.copy(outline.box);
      if (outline.instructions) {
        points.packedShort(outline.instructions.length);
        instructions.copy(outline.instructions);
      }
      return true;
    case 'simple': {
      contours.short(outline.lengths.length);
      for (const length of outline.lengths) lengths.packedShort(length);
      for (const point of outline.points) writePoint(point, streams);
      points.packedShort(outline.instructions.length);
      instructions.copy(outline.instructions);
      const isOwn = !hasBoxOfItsPoints(outline);
      if (isOwn) boxes.copy(outline.box);
      return isOwn;
    }
  }
}

function hasBoxOfItsPoints({ points, box }: Simple): boolean {
  let [x, y] = [0, 0];
  let [left, bottom, right, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -0x8000, -0x8000];
  for (const { dx, dy } of points) {
    x += dx;
    y += dy;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  const data = new DataView(box.buffer, box.byteOffset, box.byteLength);
  return [left, bottom, right, top].every((edge, i) => data.getInt16(2 * i) === edge);
}

/** A distance in as few bytes as it needs; the flag says how they are to be read (section 5.2 there). */
function writePoint({ dx, dy, isOnCurve }: OutlinePoint, { flags, points }: Streams): void {
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  const [right, up] = [dx < 0 ? 0 : 1, dy < 0 ? 0 : 1];
  const signs = right + 2 * up;
  const write = (flag: number, ...bytes: readonly number[]): void => {
    flags.byte((isOnCurve ? 0 : 0x80) + flag);
    bytes.forEach(points.byte, points);
  };
  if (dx === 0 && y < 1280) write(((y & 0xf00) >> 7) + up, y);
  else if (dy === 0 && x < 1280) write(10 + ((x & 0xf00) >> 7) + right, x);
  else if (x < 65 && y < 65)
    write(20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs, (((x - 1) & 0xf) << 4) | ((y - 1) & 0xf));
  else if (x < 769 && y < 769)
    write(84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs, x - 1, y - 1);
  else if (x < 4096 && y < 4096) write(120 + signs, x >> 4, ((x & 0xf) << 4) | (y >> 8), y);
  else write(124 + signs, x >> 8, x, y >> 8, y);
}
