/** The tables of a TrueType file by tag. */
export type SfntTables = ReadonlyMap<string, Uint8Array>;

/** Splits a TrueType file into its tables. The tables share the file's memory. */
export function readTables(font: Uint8Array): SfntTables {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, Uint8Array>();
  const count = data.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const at = 12 + 16 * index;
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    const start = data.getUint32(at + 8);
    tables.set(tag, font.subarray(start, start + data.getUint32(at + 12)));
  }
  return tables;
}
