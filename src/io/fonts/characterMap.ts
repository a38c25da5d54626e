import type { SfntTables } from './sfnt.js';

/** Every code point that a font has a glyph for: the truth, where a package's declared range is only a hint. */
export function readCodePoints(tables: SfntTables): ReadonlySet<number> {
  return new Set(readGlyphs(tables).keys());
}

/** The number of the glyph of each code point that a font has one for. */
export function readGlyphs(tables: SfntTables): ReadonlyMap<number, number> {
  const points = new Map<number, number>();
  const table = tables.get('cmap');
  if (!table) return points;
  const data = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const count = data.getUint16(2);
  for (let index = 0; index < count; index += 1) {
    const at = data.getUint32(4 + 8 * index + 4);
    const format = data.getUint16(at);
    if (format === 4) readSegments(data, at, points);
    else if (format === 12) readGroups(data, at, points);
  }
  return points;
}

/** Format 4: segments of the basic plane, each with a delta or a list of glyphs. */
function readSegments(data: DataView, at: number, points: Map<number, number>): void {
  const length = data.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + length + 2;
  const deltas = starts + length;
  const offsets = deltas + length;
  for (let segment = 0; segment < length; segment += 2) {
    const end = data.getUint16(ends + segment);
    const start = data.getUint16(starts + segment);
    const delta = data.getUint16(deltas + segment);
    const offset = data.getUint16(offsets + segment);
    for (let point = start; point <= end && point < 0xffff; point += 1) {
      const listed = offset === 0 ? point : data.getUint16(offsets + segment + offset + 2 * (point - start));
      const glyph = (listed + delta) & 0xffff;
      if (listed !== 0 && glyph !== 0) points.set(point, glyph);
    }
  }
}

/** Format 12: groups over all planes. */
function readGroups(data: DataView, at: number, points: Map<number, number>): void {
  const count = data.getUint32(at + 12);
  for (let group = 0; group < count; group += 1) {
    const start = data.getUint32(at + 16 + 12 * group);
    const end = data.getUint32(at + 20 + 12 * group);
    const glyph = data.getUint32(at + 24 + 12 * group);
    for (let point = start; point <= end; point += 1)
      if (glyph + (point - start) !== 0) points.set(point, glyph + (point - start));
  }
}
