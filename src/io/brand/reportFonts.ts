import path from 'node:path';
import type { Diagnostic } from '../../core/diagnostics.js';
import type { OwnFace } from '../fonts/ownFace.js';

const SHOWN = 12;

/** What a brand's font files cannot do: characters that they lack, and embedding that they forbid. */
export function reportFonts(faces: readonly OwnFace[]): readonly Diagnostic[] {
  const files = new Map<string, { readonly faces: OwnFace[]; readonly lacking: Set<string> }>();
  for (const face of faces) {
    const known = files.get(face.font.path) ?? { faces: [], lacking: new Set() };
    known.faces.push(face);
    for (const character of face.lacking) known.lacking.add(character);
    files.set(face.font.path, known);
  }
  return [...files].flatMap(([file, { faces: own, lacking }]) => {
    const name = path.basename(file);
    return [
      ...(lacking.size > 0 ? [reportLacking(name, [...lacking])] : []),
      ...(own.some(({ font }) => font.isPostScript) ? [reportOutlines(name)] : []),
      ...(own.some(({ font }) => !font.mayBeEmbedded) ? [reportRestricted(name)] : []),
    ];
  });
}

function reportLacking(name: string, lacking: readonly string[]): Diagnostic {
  const shown = lacking.slice(0, SHOWN).join(' ');
  return {
    rule: 'brand-font',
    severity: 'info',
    message: `${name} does not set ${lacking.length} of the characters (${shown}${lacking.length > SHOWN ? ' …' : ''}): Noto does.`,
    line: null,
    column: null,
    fix: 'Nothing, if it looks right; otherwise give a font that has them under `brand`.',
  };
}

function reportOutlines(name: string): Diagnostic {
  return {
    rule: 'brand-font-outlines',
    severity: 'info',
    message: `${name} has PostScript outlines: the PDFs get larger, and print a little coarser on old printers.`,
    line: null,
    column: null,
    fix: 'Give the TrueType version (.ttf) of the font if there is one.',
  };
}

function reportRestricted(name: string): Diagnostic {
  return {
    rule: 'brand-font-licence',
    severity: 'warning',
    message: `${name} says of itself that it must not be embedded in documents.`,
    line: null,
    column: null,
    fix: 'Look into its licence before you pass the deck on, or take another font.',
  };
}
