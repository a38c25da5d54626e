import type { FontFace } from './assets.js';
import { parseUnicodeRange } from './unicodeRange.js';

/** The faces of a page by when they are needed. */
export interface PartedFaces {
  /** Those that the first slide is drawn with. */
  readonly opening: readonly FontFace[];
  /** All others: they can be read once the first slide is seen. */
  readonly later: readonly FontFace[];
}

/**
 * Parts faces into those of the first slide and those of the slides behind it. In doubt a face is the first slide's:
 * one too many costs a moment, one too few lets letters change their shape after they were seen.
 * @param first the markup of the first slide
 */
export function partFaces(faces: readonly FontFace[], first: string): PartedFaces {
  const shown = listShown(first);
  const isOpening = (face: FontFace): boolean => {
    const characters = isSerif(face) ? shown.serif : face.weight === 400 ? shown.regular : shown.bold;
    if (characters.size === 0) return false;
    const ranges = parseUnicodeRange(face.unicodeRange);
    return [...characters].some((point) => ranges.some(([from, to]) => point >= from && point <= to));
  };
  return { opening: faces.filter(isOpening), later: faces.filter((face) => !isOpening(face)) };
}

const isSerif = ({ family }: FontFace): boolean => family === 'Lectern Serif';

/** The code points that each kind of face draws on the slide. */
interface Shown {
  readonly serif: ReadonlySet<number>;
  readonly regular: ReadonlySet<number>;
  readonly bold: ReadonlySet<number>;
}

function listShown(html: string): Shown {
  const slide = html.replace(/<aside class="notes">[\s\S]*?<\/aside>/g, '');
  const title = /<h1\b[\s\S]*?<\/h1>/.exec(slide)?.[0] ?? null;
  // Only a cover has an `h1`. It is set in the serif, all else there in the regular sans.
  if (title !== null)
    return {
      serif: listPoints(title),
      regular: listPoints(slide.replace(title, '')),
      bold: new Set(),
    };
  const all = listPoints(slide);
  return { serif: all, regular: all, bold: all };
}

/** With the space, from whose face a line has its measures, and with capitals, which a style may make of letters. */
function listPoints(html: string): Set<number> {
  const text = html.replace(/<[^>]*>/g, ' ');
  return new Set([...text, ...text.toUpperCase()].map((character) => character.codePointAt(0) ?? 0));
}
