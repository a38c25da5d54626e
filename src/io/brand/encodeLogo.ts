import path from 'node:path';
import { LecternError } from '../../errors.js';
import { cleanSvg } from '../pictures/cleanSvg.js';
import { openSharp } from '../pictures/openSharp.js';
import { readBytes } from '../readFile.js';

/** A logo as a page holds it. */
export interface EncodedLogo {
  /** A data URI. */
  readonly uri: string;
  /** Width over height. */
  readonly ratio: number;
}

/** Twice as large as on a cover, for fine screens and paper. */
const MOST = { width: 1200, height: 160 } as const;
/** It stands in the page once; a larger SVG is a drawing, not a logo. */
const MOST_SVG_BYTES = 100_000;

/**
 * Reads a logo: an SVG without scripts and outside addresses, a PNG or JPEG no larger than it is shown.
 * @param file absolute
 * @throws LecternError `not-found`, `unreadable`, `bad-format`
 */
export async function encodeLogo(file: string): Promise<EncodedLogo> {
  const name = path.basename(file);
  const bytes = await readBytes(file, name);
  try {
    const image = await openSharp(bytes);
    const { format, width, height, orientation = 1 } = await image.metadata();
    if (format === 'svg') return { uri: encodeSvg(bytes, name), ratio: width / height };
    const ratio = orientation >= 5 ? height / width : width / height;
    const small = image.resize({ ...MOST, fit: 'inside', withoutEnlargement: true }).toColourspace('srgb');
    if (format === 'jpeg') return { uri: toUri('jpeg', await small.jpeg({ quality: 90 }).toBuffer()), ratio };
    return { uri: toUri('png', await small.png({ palette: true, effort: 8 }).toBuffer()), ratio };
  } catch (error) {
    if (error instanceof LecternError) throw error;
    throw new LecternError(
      'bad-format',
      `${name}: the logo cannot be read (${error instanceof Error ? error.message : String(error)}).`,
      'Save it again as SVG, PNG or JPEG.',
      error,
    );
  }
}

function encodeSvg(bytes: Buffer, name: string): string {
  const svg = cleanSvg(bytes.toString('utf8'));
  if (svg === null)
    throw new LecternError(
      'bad-format',
      `${name}: the logo has entities of its own.`,
      'Save it as plain SVG, or as PNG.',
    );
  if (svg.length > MOST_SVG_BYTES)
    throw new LecternError(
      'too-large',
      `${name}: the logo has ${Math.round(svg.length / 1000)} KB, more than the ${MOST_SVG_BYTES / 1000} KB that a deck carries.`,
      'Simplify its paths, or save it as PNG.',
    );
  return toUri('svg+xml', Buffer.from(svg, 'utf8'));
}

function toUri(type: string, bytes: Buffer): string {
  return `data:image/${type};base64,${bytes.toString('base64')}`;
}
