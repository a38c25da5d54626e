import type { SfntTables } from './sfnt.js';

const COPYRIGHT = 0;
const FAMILY = 1;
const SUBFAMILY = 2;
const FULL = 4;
const POSTSCRIPT = 6;
const TYPOGRAPHIC_FAMILY = 16;

/**
 * A `name` table for a cut of a variable font. The instancer leaves the name of the axis' lowest weight in it, so a PDF
 * would list its bold titles as "ExtraLight". The copyright notice stays, as the font's licence asks.
 */
export function nameFont(tables: SfntTables, family: string, weight: 400 | 700): SfntTables {
  const style = weight === 700 ? 'Bold' : 'Regular';
  const old = tables.get('name');
  const copyright = old ? readName(old, COPYRIGHT) : '';
  const names: [number, string][] = [
    [COPYRIGHT, copyright],
    [FAMILY, family],
    [SUBFAMILY, style],
    [FULL, `${family} ${style}`],
    [POSTSCRIPT, `${family.replaceAll(' ', '')}-${style}`],
  ];
  return new Map(tables).set('name', writeNames(names.filter(([, text]) => text !== '')));
}

/** The name of a font's family; empty if it has none. */
export function readFamily(tables: SfntTables): string {
  const table = tables.get('name');
  return table ? readName(table, TYPOGRAPHIC_FAMILY) || readName(table, FAMILY) : '';
}

/** A name in its Windows Unicode form; empty if there is none. */
function readName(table: Uint8Array, id: number): string {
  const data = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const count = data.getUint16(2);
  const strings = data.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const at = 6 + 12 * index;
    if (data.getUint16(at) !== 3 || data.getUint16(at + 6) !== id) continue;
    const start = strings + data.getUint16(at + 10);
    const units = Array.from({ length: data.getUint16(at + 8) / 2 }, (_, unit) => data.getUint16(start + 2 * unit));
    return String.fromCharCode(...units);
  }
  return '';
}

function writeNames(names: readonly (readonly [number, string])[]): Uint8Array {
  const strings = 6 + 12 * names.length;
  const table = new Uint8Array(strings + names.reduce((total, [, text]) => total + 2 * text.length, 0));
  const data = new DataView(table.buffer);
  data.setUint16(2, names.length);
  data.setUint16(4, strings);
  let offset = 0;
  for (const [index, [id, text]] of names.entries()) {
    const fields = [3, 1, 0x0409, id, 2 * text.length, offset];
    for (const [field, value] of fields.entries()) data.setUint16(6 + 12 * index + 2 * field, value);
    for (let unit = 0; unit < text.length; unit += 1) {
      data.setUint16(strings + offset + 2 * unit, text.charCodeAt(unit));
    }
    offset += 2 * text.length;
  }
  return table;
}
