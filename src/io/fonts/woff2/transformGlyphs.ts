import { ByteWriter } from './byteWriter.js';
import { GLYPH_HEAD, type Outline, readOutline } from './readOutline.js';

const COMPOSITE = -1;
/** Bits of a composite glyph’s components (OpenType, `glyf` table). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const SCALE_XY = 0x0040;
const TWO_BY_TWO = 0x0080;
const INSTRUCTIONS = 0x0100;

/** Of the glyphs’ numbers, those of a kind are written together: brotli finds more that is alike. */
interface Streams {
  readonly contours: ByteWriter;
  readonly points: ByteWriter;
  readonly flags: ByteWriter;
  readonly ways: ByteWriter;
  readonly composites: ByteWriter;
  readonly boxes: ByteWriter;
  readonly instructions: ByteWriter;
}

/**
 * The `glyf` and `loca` tables as WOFF2 has them (https://www.w3.org/TR/WOFF2/#glyf_table_format): one table that says the
 * same in fewer bytes.
 * @param longOffsets whether `loca` has 32 bits an offset, as `head` says
 */
export function transformGlyphs(glyf: Uint8Array, loca: Uint8Array, longOffsets: boolean): Uint8Array {
  const offsets = readOffsets(loca, longOffsets);
  const count = offsets.length - 1;
  const streams: Streams = {
    contours: new ByteWriter(),
    points: new ByteWriter(),
    flags: new ByteWriter(),
    ways: new ByteWriter(),
    composites: new ByteWriter(),
    boxes: new ByteWriter(),
    instructions: new ByteWriter(),
  };
  const hasBox = new Uint8Array(4 * Math.ceil(count / 32));
  const overlaps = new Uint8Array(Math.ceil(count / 8));
  const mark = (bits: Uint8Array, glyph: number): void => {
    bits[glyph >> 3] = (bits[glyph >> 3] ?? 0) | (0x80 >> (glyph & 7));
  };
  for (let glyph = 0; glyph < count; glyph += 1) {
    const written = writeGlyph(glyf.subarray(offsets[glyph], offsets[glyph + 1]), streams);
    if (written.hasBox) mark(hasBox, glyph);
    if (written.overlaps) mark(overlaps, glyph);
  }
  const someOverlap = overlaps.some((bits) => bits !== 0);
  const table = new ByteWriter();
  table.uint16(0);
  table.uint16(someOverlap ? 1 : 0);
  table.uint16(count);
  table.uint16(longOffsets ? 1 : 0);
  const { contours, points, flags, ways, composites, boxes, instructions } = streams;
  const parts = [contours, points, flags, ways, composites].map((stream) => stream.take());
  for (const part of parts) table.uint32(part.length);
  table.uint32(hasBox.length + boxes.length);
  table.uint32(instructions.length);
  for (const part of [...parts, hasBox, boxes.take(), instructions.take()]) table.bytes(part);
  if (someOverlap) table.bytes(overlaps);
  return table.take();
}

function readOffsets(loca: Uint8Array, long: boolean): number[] {
  const data = new DataView(loca.buffer, loca.byteOffset, loca.byteLength);
  return Array.from({ length: loca.length / (long ? 4 : 2) }, (_, at) =>
    long ? data.getUint32(4 * at) : 2 * data.getUint16(2 * at),
  );
}

function writeGlyph(glyph: Uint8Array, streams: Streams): { readonly hasBox: boolean; readonly overlaps: boolean } {
  if (glyph.length === 0) {
    streams.contours.uint16(0);
    return { hasBox: false, overlaps: false };
  }
  const contours = new DataView(glyph.buffer, glyph.byteOffset, glyph.byteLength).getInt16(0);
  const box = glyph.subarray(2, GLYPH_HEAD);
  if (contours < 0) {
    streams.contours.uint16(COMPOSITE & 0xffff);
    writeComposite(glyph, streams);
    streams.boxes.bytes(box);
    return { hasBox: true, overlaps: false };
  }
  const outline = readOutline(glyph, contours);
  streams.contours.uint16(contours);
  writeOutline(outline, streams);
  // A box that follows from the points need not be told.
  const hasBox = !isBoxOf(outline, box);
  if (hasBox) streams.boxes.bytes(box);
  return { hasBox, overlaps: outline.overlaps };
}

function writeOutline({ ends, dx, dy, onCurve, instructions }: Outline, streams: Streams): void {
  let before = -1;
  for (const end of ends) {
    streams.points.short(end - before);
    before = end;
  }
  for (const [point, x] of dx.entries()) writeWay(x, dy[point] ?? 0, onCurve[point] === true, streams);
  if (ends.length === 0) return;
  streams.ways.short(instructions.length);
  streams.instructions.bytes(instructions);
}

/** A point: a flag that tells signs and sizes, and one to four bytes. */
function writeWay(dx: number, dy: number, onCurve: boolean, { flags, ways }: Streams): void {
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  const off = onCurve ? 0 : 0x80;
  const signX = dx < 0 ? 0 : 1;
  const signY = dy < 0 ? 0 : 1;
  const signs = signX + 2 * signY;
  if (dx === 0 && y < 1280) {
    flags.byte(off + ((y & 0xf00) >> 7) + signY);
    ways.byte(y & 0xff);
  } else if (dy === 0 && x < 1280) {
    flags.byte(off + 10 + ((x & 0xf00) >> 7) + signX);
    ways.byte(x & 0xff);
  } else if (x < 65 && y < 65) {
    flags.byte(off + 20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs);
    ways.byte((((x - 1) & 0xf) << 4) | ((y - 1) & 0xf));
  } else if (x < 769 && y < 769) {
    flags.byte(off + 84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs);
    ways.byte((x - 1) & 0xff);
    ways.byte((y - 1) & 0xff);
  } else if (x < 4096 && y < 4096) {
    flags.byte(off + 120 + signs);
    ways.byte(x >> 4);
    ways.byte(((x & 0xf) << 4) | (y >> 8));
    ways.byte(y & 0xff);
  } else {
    flags.byte(off + 124 + signs);
    ways.uint16(x);
    ways.uint16(y);
  }
}

function writeComposite(glyph: Uint8Array, { composites, ways, instructions }: Streams): void {
  const data = new DataView(glyph.buffer, glyph.byteOffset, glyph.byteLength);
  let at = GLYPH_HEAD;
  let flags = MORE;
  let isInstructed = false;
  while (flags & MORE) {
    flags = data.getUint16(at);
    isInstructed ||= (flags & INSTRUCTIONS) !== 0;
    at += 4 + (flags & WORDS ? 4 : 2);
    at += flags & SCALE ? 2 : flags & SCALE_XY ? 4 : flags & TWO_BY_TWO ? 8 : 0;
  }
  composites.bytes(glyph.subarray(GLYPH_HEAD, at));
  if (!isInstructed) return;
  const size = data.getUint16(at);
  ways.short(size);
  instructions.bytes(glyph.subarray(at + 2, at + 2 + size));
}

function isBoxOf({ dx, dy }: Outline, box: Uint8Array): boolean {
  const data = new DataView(box.buffer, box.byteOffset, box.byteLength);
  const [left, right] = span(dx);
  const [low, high] = span(dy);
  return [left, low, right, high].every((edge, index) => edge === data.getInt16(2 * index));
}

/** The least and the greatest place on the way; both 0 without a point. */
function span(ways: readonly number[]): readonly [number, number] {
  let place = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const way of ways) {
    place += way;
    if (place < least) least = place;
    if (place > most) most = place;
  }
  return ways.length === 0 ? [0, 0] : [least, most];
}
