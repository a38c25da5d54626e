import type { Picture } from '../../core/model.js';
import { cleanSvg } from './cleanSvg.js';
import { openSharp } from './openSharp.js';

/** The canvas is 1920 px wide; no box is higher than its area. */
const MOST = { width: 1920, height: 1728 } as const;
const QUALITY = 82;
/** A larger SVG is a map of many paths: a browser draws it slowly, a PDF holds them all. */
const MOST_SVG_BYTES = 400_000;

/**
 * A picture as a data URI for a deck: at most as large as a slide shows it, upright, with no metadata. The same bytes
 * give the same result. Photos are JPEG, which a PDF takes over as it is (a WebP would be unpacked there); drawings
 * are PNG of at most 256 colours, unless JPEG is smaller; an SVG stays one.
 */
export async function encodePicture(bytes: Uint8Array, { look, isVector }: Picture): Promise<string> {
  if (isVector && bytes.length <= MOST_SVG_BYTES) {
    const svg = cleanSvg(Buffer.from(bytes).toString('utf8'));
    if (svg !== null) return toUri('image/svg+xml', Buffer.from(svg, 'utf8'));
  }
  const small = (await openSharp(bytes))
    .flatten({ background: '#fff' })
    .resize({ ...MOST, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  const photo = await small.clone().jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer();
  if (look === 'photo') return toUri('image/jpeg', photo);
  const drawing = await small.clone().png({ palette: true, quality: 95, dither: 0.5, effort: 8 }).toBuffer();
  return drawing.length <= photo.length * 1.5 ? toUri('image/png', drawing) : toUri('image/jpeg', photo);
}

function toUri(type: string, bytes: Buffer): string {
  return `data:${type};base64,${bytes.toString('base64')}`;
}
