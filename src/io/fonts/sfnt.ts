/** The tables of a TrueType file by tag. */
export type SfntTables = ReadonlyMap<string, Uint8Array>;

/** The first four bytes: what outlines there are. */
const TRUE_TYPE = 0x00010000;
const OPEN_TYPE = 0x4f54544f;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Splits a TrueType file into its tables. The tables share the file's memory. */
export function readTables(font: Uint8Array): SfntTables {
  const data = view(font);
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

/** What the first bytes of a file with these tables say. */
export function flavorOf(tables: SfntTables): number {
  return tables.has('CFF ') || tables.has('CFF2') ? OPEN_TYPE : TRUE_TYPE;
}
