import { brotliCompressSync, constants } from 'node:zlib';
import { flavorOf, type SfntTables } from '../sfnt.js';
import { ByteStream } from './byteStream.js';
import { readOutlines } from './readOutlines.js';
import { sizeOutlines } from './sizeOutlines.js';
import { transformGlyf } from './transformGlyf.js';

const SIGNATURE = 0x774f4632;
const HEADER_BYTES = 48;

/** Tables that the directory names by their place in this list (https://www.w3.org/TR/WOFF2/#table_dir_format). */
const KNOWN = [
  ...['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm'],
  ...['glyf', 'loca', 'prep', 'CFF ', 'VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern'],
  ...['LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS', 'GSUB'],
];
const UNKNOWN = 63;

/** More makes the fonts of a deck hardly smaller, and takes thirty times as long. */
const QUALITY = 8;

/** The largest place that a `loca` of 16-bit numbers can name: it counts in twos. */
const MOST_SHORT_PLACE = 0x1fffe;

/** A table as it is packed. */
interface Packed {
  readonly tag: string;
  /** Its size in a TrueType file. */
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly isTransformed: boolean;
}

/**
 * Packs the tables of a font into a WOFF2 file. The library that unpacks fonts could pack them, too, but only with the most
 * thorough compression there is, in WebAssembly: that took two thirds of the time that cutting a font takes.
 */
export function writeWoff2(tables: SfntTables): Uint8Array {
  const packed = packTables(tables);
  const directory = new ByteStream();
  for (const { tag, size, bytes, isTransformed } of packed) {
    const known = KNOWN.indexOf(tag);
    // Of the outlines it is said where they are not transformed, of all else where it is.
    const version = (tag === 'glyf' || tag === 'loca') && !isTransformed ? 3 : 0;
    directory.byte((version << 6) | (known < 0 ? UNKNOWN : known));
    if (known < 0) for (const letter of tag) directory.byte(letter.charCodeAt(0));
    directory.packedLong(size);
    if (isTransformed) directory.packedLong(bytes.length);
  }
  const compressed = compress(Buffer.concat(packed.map(({ bytes }) => bytes)));
  const length = HEADER_BYTES + directory.length + compressed.length;
  const font = new ByteStream();
  font.long(SIGNATURE);
  font.long(flavorOf(tables));
  font.long((length + 3) & ~3);
  font.short(packed.length);
  font.short(0);
  font.long(packed.reduce((sum, { size }) => sum + 16 + ((size + 3) & ~3), 12));
  font.long(compressed.length);
  while (font.length < HEADER_BYTES) font.byte(0);
  font.copy(directory.toBytes());
  font.copy(compressed);
  while (font.length % 4 !== 0) font.byte(0);
  return font.toBytes();
}

/** In the order of their tags, but for the places of the glyphs: they follow the glyphs. */
function packTables(tables: SfntTables): Packed[] {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const plain = (tag: string, bytes: Uint8Array): Packed => ({ tag, size: bytes.length, bytes, isTransformed: false });
  const glyphs = tables.has('glyf') ? readOutlines(tables) : null;
  const glyphsSize = glyphs ? sizeOutlines(glyphs) : 0;
  const isLong = glyphsSize > MOST_SHORT_PLACE;
  return sorted.flatMap(([tag, bytes]): Packed[] => {
    if (tag === 'head') return [plain(tag, markTransformed(bytes, glyphs && isLong))];
    if (!glyphs || (tag !== 'glyf' && tag !== 'loca')) return [plain(tag, bytes)];
    if (tag === 'loca') return [];
    const places = (glyphs.length + 1) * (isLong ? 4 : 2);
    return [
      { tag, size: glyphsSize, bytes: transformGlyf(glyphs, isLong), isTransformed: true },
      { tag: 'loca', size: places, bytes: new Uint8Array(), isTransformed: true },
    ];
  });
}

/** The `head` of a font that was packed: a flag says so, and how the places of its glyphs will be written. */
function markTransformed(head: Uint8Array, isLong: boolean | null): Uint8Array {
  // A copy: `slice` of a Buffer would be the font's own bytes, in memory that it shares with others.
  const marked = Uint8Array.from(head);
  const data = new DataView(marked.buffer);
  data.setUint16(16, data.getUint16(16) | 0x0800);
  if (isLong !== null) data.setInt16(50, isLong ? 1 : 0);
  return marked;
}

function compress(bytes: Uint8Array): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}
