import { flavorOf, type SfntTables } from '../../src/io/fonts/sfnt.js';

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The sum of a table's big-endian 32-bit words, as the directory wants it; a last word may be short of bytes. */
function sum(table: Uint8Array): number {
  const data = view(table);
  let total = 0;
  const whole = table.length - (table.length % 4);
  for (let at = 0; at < whole; at += 4) total = (total + data.getUint32(at)) >>> 0;
  let rest = 0;
  for (let at = whole; at < whole + 4; at += 1) rest = rest * 256 + (table[at] ?? 0);
  return whole === table.length ? total : (total + rest) >>> 0;
}

/** Puts tables together into a TrueType or OpenType file, with fresh checksums. */
export function writeSfnt(tables: SfntTables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const log = Math.floor(Math.log2(sorted.length));
  let end = 12 + 16 * sorted.length;
  const placed = sorted.map(([tag, table]) => {
    const start = end;
    end += (table.length + 3) & ~3;
    return { tag, table, start };
  });
  const font = new Uint8Array(end);
  const data = view(font);
  data.setUint32(0, flavorOf(tables));
  data.setUint16(4, sorted.length);
  data.setUint16(6, 16 * 2 ** log);
  data.setUint16(8, log);
  data.setUint16(10, 16 * (sorted.length - 2 ** log));
  for (const [index, { tag, table, start }] of placed.entries()) {
    font.set(table, start);
    if (tag === 'head') data.setUint32(start + 8, 0);
    const at = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter += 1) font[at + letter] = tag.charCodeAt(letter);
    data.setUint32(at + 4, sum(font.subarray(start, start + table.length)));
    data.setUint32(at + 8, start);
    data.setUint32(at + 12, table.length);
  }
  const head = placed.find(({ tag }) => tag === 'head');
  if (head) data.setUint32(head.start + 8, (0xb1b0afba - sum(font)) >>> 0);
  return font;
}
