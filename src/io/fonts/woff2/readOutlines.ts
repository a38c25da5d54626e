import type { SfntTables } from '../sfnt.js';

/** A point of an outline, by its distance from the one before. */
export interface OutlinePoint {
  readonly dx: number;
  readonly dy: number;
  readonly isOnCurve: boolean;
}

/** A glyph of a `glyf` table. */
export type Outline =
  | { readonly type: 'empty' }
  | {
      readonly type: 'simple';
      readonly box: Uint8Array;
      /** The contours' points, all in one list. */
      readonly points: readonly OutlinePoint[];
      /** How many of them each contour has. */
      readonly lengths: readonly number[];
      readonly instructions: Uint8Array;
    }
  | {
      readonly type: 'composite';
      readonly box: Uint8Array;
      readonly components: Uint8Array;
      /** Null where the glyph has no place for them. */
      readonly instructions: Uint8Array | null;
    };

const BOX = { start: 2, end: 10 };

const SIMPLE = { onCurve: 0x01, shortX: 0x02, shortY: 0x04, repeat: 0x08, sameX: 0x10, sameY: 0x20 };
const COMPOSITE = {
  words: 0x0001,
  scale: 0x0008,
  more: 0x0020,
  twoScales: 0x0040,
  matrix: 0x0080,
  instructions: 0x0100,
};

/** Whether the places in `loca` are 32-bit numbers. */
export function hasLongPlaces(tables: SfntTables): boolean {
  return view(tables.get('head') ?? new Uint8Array(54)).getInt16(50) !== 0;
}

/** The glyphs of a TrueType font, by number (https://learn.microsoft.com/typography/opentype/spec/glyf). */
export function readOutlines(tables: SfntTables): Outline[] {
  const glyf = tables.get('glyf') ?? new Uint8Array();
  const loca = view(tables.get('loca') ?? new Uint8Array());
  const isLong = hasLongPlaces(tables);
  const place = (glyph: number): number => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const count = loca.byteLength / (isLong ? 4 : 2) - 1;
  return Array.from({ length: count }, (_, glyph) => readOutline(glyf.subarray(place(glyph), place(glyph + 1))));
}

function readOutline(glyph: Uint8Array): Outline {
  if (glyph.length === 0) return { type: 'empty' };
  const contours = view(glyph).getInt16(0);
  return contours < 0 ? readComposite(glyph) : readSimple(glyph, contours);
}

function readSimple(glyph: Uint8Array, contours: number): Outline {
  const data = view(glyph);
  let at = BOX.end;
  const take = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  const short = (): number => data.getUint16(take(2));
  const ends = Array.from({ length: contours }, short);
  const size = short();
  const from = take(size);
  const instructions = glyph.subarray(from, from + size);
  const byte = (): number => data.getUint8(take(1));
  const flags: number[] = [];
  const count = (ends.at(-1) ?? -1) + 1;
  while (flags.length < count) {
    const flag = byte();
    const times = flag & SIMPLE.repeat ? byte() + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const distance = (flag: number, isShort: number, isSame: number): number => {
    if (flag & isShort) return flag & isSame ? byte() : -byte();
    return flag & isSame ? 0 : data.getInt16(take(2));
  };
  const across = flags.map((flag) => distance(flag, SIMPLE.shortX, SIMPLE.sameX));
  const up = flags.map((flag) => distance(flag, SIMPLE.shortY, SIMPLE.sameY));
  return {
    type: 'simple',
    box: glyph.subarray(BOX.start, BOX.end),
    points: flags.map((flag, i) => ({ dx: across[i] ?? 0, dy: up[i] ?? 0, isOnCurve: (flag & SIMPLE.onCurve) !== 0 })),
    lengths: ends.map((end, i) => end - (ends[i - 1] ?? -1)),
    instructions,
  };
}

function readComposite(glyph: Uint8Array): Outline {
  const data = view(glyph);
  let at = BOX.end;
  let flags: number = COMPOSITE.more;
  let isInstructed = false;
  while (flags & COMPOSITE.more) {
    flags = data.getUint16(at);
    isInstructed ||= (flags & COMPOSITE.instructions) !== 0;
    at += 4 + (flags & COMPOSITE.words ? 4 : 2);
    if (flags & COMPOSITE.scale) at += 2;
    else if (flags & COMPOSITE.twoScales) at += 4;
    else if (flags & COMPOSITE.matrix) at += 8;
  }
  const instructions = isInstructed ? glyph.subarray(at + 2, at + 2 + data.getUint16(at)) : null;
  const components = glyph.subarray(BOX.end, at);
  return { type: 'composite', box: glyph.subarray(BOX.start, BOX.end), components, instructions };
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
