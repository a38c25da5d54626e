import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { SfntTables } from '../sfnt.js';
import { ByteWriter } from './byteWriter.js';
import { transformGlyphs } from './transformGlyphs.js';

const SIGNATURE = 0x774f4632;
const TRUE_TYPE = 0x00010000;
const OPEN_TYPE = 0x4f54544f;
const HEADER = 48;

/** Tags that have a number instead of their name, in its order (https://www.w3.org/TR/WOFF2/#table_dir_format). */
const KNOWN = [
  ...['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep', 'CFF '],
  ...['VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS'],
  ...['GSUB', 'EBSC', 'JSTF', 'MATH', 'CBDT', 'CBLC', 'COLR', 'CPAL', 'SVG ', 'sbix', 'acnt', 'avar', 'bdat', 'bloc'],
  ...['bsln', 'cvar', 'fdsc', 'feat', 'fmtx', 'fvar', 'gvar', 'hsty', 'just', 'lcar', 'mort', 'morx', 'opbd', 'prop'],
  ...['trak', 'Zapf', 'Silf', 'Glat', 'Gloc', 'Feat', 'Sill'],
];
const UNKNOWN = 63;

/** Where `head` says that a decoder may have written other bytes of the same meaning, and how long offsets are. */
const HEAD_FLAGS = 16;
const LOSSLESS = 0x0800;
const OFFSET_FORMAT = 50;

/** A table as the file has it: `from` is its length before it was transformed. */
interface Entry {
  readonly tag: string;
  readonly from: number;
  readonly body: Uint8Array;
  readonly isTransformed: boolean;
}

const compress = promisify(brotliCompress);

/**
 * A font as a WOFF2 file. The package that reads them (fontverter) could write them, too: a thousandth smaller, and six
 * times slower, which was most of the time of a build with new characters.
 */
export async function writeWoff2(tables: SfntTables): Promise<Uint8Array> {
  const entries = listEntries(tables);
  const body = Buffer.concat(entries.map((entry) => entry.body));
  const packed = await compress(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: 10,
      // A window that is larger than a cut font costs the time to clear it.
      [constants.BROTLI_PARAM_LGWIN]: 16,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
  const directory = writeDirectory(entries);
  const file = new ByteWriter();
  const size = HEADER + directory.length + packed.length;
  file.uint32(SIGNATURE);
  file.uint32(tables.has('CFF ') || tables.has('CFF2') ? OPEN_TYPE : TRUE_TYPE);
  file.uint32((size + 3) & ~3);
  file.uint16(entries.length);
  file.uint16(0);
  file.uint32(entries.reduce((sum, { from }) => sum + 16 + ((from + 3) & ~3), 12));
  file.uint32(packed.length);
  // Version, and no metadata or private data.
  for (let words = 0; words < 6; words += 1) file.uint32(0);
  file.bytes(directory);
  file.bytes(packed);
  while (file.length % 4 > 0) file.byte(0);
  return file.take();
}

/** `loca` has to follow `glyf`. */
function listEntries(tables: SfntTables): readonly Entry[] {
  const [glyf, loca, head] = [tables.get('glyf'), tables.get('loca'), tables.get('head')];
  const isTransformed = glyf !== undefined && loca !== undefined && head !== undefined;
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([tag, table]): readonly Entry[] => {
    if (isTransformed && tag === 'loca') return [];
    if (isTransformed && tag === 'glyf') {
      const long = new DataView(head.buffer, head.byteOffset).getInt16(OFFSET_FORMAT) !== 0;
      return [
        { tag, from: glyf.length, body: transformGlyphs(glyf, loca, long), isTransformed },
        { tag: 'loca', from: loca.length, body: new Uint8Array(), isTransformed },
      ];
    }
    return [{ tag, from: table.length, body: tag === 'head' ? markHead(table) : table, isTransformed: false }];
  });
}

function markHead(head: Uint8Array): Uint8Array {
  const marked = head.slice();
  const data = new DataView(marked.buffer);
  data.setUint16(HEAD_FLAGS, data.getUint16(HEAD_FLAGS) | LOSSLESS);
  return marked;
}

function writeDirectory(entries: readonly Entry[]): Uint8Array {
  const directory = new ByteWriter();
  for (const { tag, from, body, isTransformed } of entries) {
    const known = KNOWN.indexOf(tag);
    // Of glyf and loca the version 0 is the transformed one, and 3 the plain one.
    const version = (tag === 'glyf' || tag === 'loca') && !isTransformed ? 3 : 0;
    directory.byte((version << 6) | (known === -1 ? UNKNOWN : known));
    if (known === -1) for (const letter of tag) directory.byte(letter.charCodeAt(0));
    directory.base128(from);
    if (isTransformed) directory.base128(body.length);
  }
  return directory.take();
}
