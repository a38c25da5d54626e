import { createHash } from 'node:crypto';
import path from 'node:path';
import { LecternError } from '../../errors.js';
import { readBytes } from '../readFile.js';
import { readCodePoints } from './characterMap.js';
import { readFamily } from './fontNames.js';
import { readTables, type SfntTables } from './sfnt.js';
import { unpackFont } from './unpackFont.js';

/** A font file of the user's own. */
export interface FontFile {
  readonly path: string;
  /** Hex: what the bytes of its cuts depend on. */
  readonly sha256: string;
  /** The name that it has for itself; that of the file where it has none. */
  readonly family: string;
  readonly points: ReadonlySet<number>;
  /** Its axes of variation by tag, each with the range that it has: none for a static font. */
  readonly axes: ReadonlyMap<string, Axis>;
  /** False where the font says that it must not be embedded. */
  readonly mayBeEmbedded: boolean;
  /** PostScript outlines: Chrome writes them into a PDF one by one (Type 3). */
  readonly isPostScript: boolean;
}

interface Axis {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** Bit 1 of `fsType` alone: "Restricted License embedding" (OpenType, OS/2 table). */
const RESTRICTED = 0x0002;
const FS_TYPE_AT = 8;

/**
 * Opens a TrueType, OpenType or WOFF2 file.
 * @param file absolute
 * @throws LecternError `not-found`, `unreadable`, `bad-format`
 */
export async function openFontFile(file: string): Promise<FontFile> {
  const name = path.basename(file);
  const bytes = await readBytes(file, name);
  const tables = await unpack(bytes, name);
  const points = readCodePoints(tables);
  if (points.size === 0) throw notAFont(name);
  return {
    path: file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    family: readFamily(tables) || path.parse(file).name,
    points,
    axes: readAxes(tables),
    isPostScript: tables.has('CFF ') || tables.has('CFF2'),
    mayBeEmbedded: (view(tables.get('OS/2'))?.getUint16(FS_TYPE_AT) ?? 0) !== RESTRICTED,
  };
}

async function unpack(bytes: Buffer, name: string): Promise<SfntTables> {
  try {
    return readTables(await unpackFont(bytes));
  } catch (error) {
    throw notAFont(name, error);
  }
}

function notAFont(name: string, cause?: unknown): LecternError {
  return new LecternError(
    'bad-format',
    `${name}: this is not a font that can be read.`,
    'Give a .ttf, .otf or .woff2 file of one face, or leave the font out under `brand`.',
    cause,
  );
}

const view = (table: Uint8Array | undefined): DataView | null =>
  table ? new DataView(table.buffer, table.byteOffset, table.byteLength) : null;

/** The `fvar` table: its values are fixed-point numbers with 16 bits behind the point. */
function readAxes(tables: SfntTables): ReadonlyMap<string, Axis> {
  const data = view(tables.get('fvar'));
  const axes = new Map<string, Axis>();
  if (!data) return axes;
  const start = data.getUint16(4);
  const size = data.getUint16(10);
  for (let index = 0; index < data.getUint16(8); index += 1) {
    const at = start + index * size;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => data.getUint8(at + letter)));
    const value = (offset: number): number => data.getInt32(at + offset) / 0x10000;
    axes.set(tag, { least: value(4), usual: value(8), most: value(12) });
  }
  return axes;
}
