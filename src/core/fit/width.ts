import { isCjk } from '../language.js';
import type { Language } from '../model.js';
import { remember } from '../remember.js';
import { type Face, HANGUL_ADVANCE, KOREAN, MONO_ADVANCE, REGIONAL, WESTERN } from './advances.js';

/** How a text is set, as far as its width goes. */
export interface Type {
  readonly face: Face;
  readonly language: Language;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}/u;
const HANGUL = /[\u3131-\u318e\uac00-\ud7a3]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ALPHANUMERIC = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;

/** In em: a picture of Noto Emoji is wider than a square; those of the systems are about as wide. */
const EMOJI_ADVANCE = 1.27;

/** Marks whose ink fills the left half of the square, and those whose ink fills the right half. */
const CLOSING = /[，。、；：）》」』】〉〕．”’]/u;
const OPENING = /[（《「『【〈〔“‘]/u;

/** The space that `text-autospace` puts between Han characters and Latin letters or digits. */
export const AUTOSPACE = 0.125;

/**
 * Estimated width of a text on one line, in em: advance widths of the deck's fonts for ASCII, one em for full-width
 * characters, the space between scripts, and the halves that neighbouring full-width marks give up.
 * `test/core/fit` compares it with Chrome.
 */
export function estimateWidth(text: string, type: Type): number {
  return measure(text, type.face, type.language);
}

/** The same pieces are measured at every step of a slide, and again when the deck is built again. */
const measure = remember((text: string, face: Face, language: Language): number => {
  const kinds = kindsOf(face, language);
  const isSpaced = isCjk(language);
  let width = 0;
  let previous: Kind | null = null;
  for (const character of text) {
    let kind = kinds.get(character);
    if (!kind) {
      kind = readKind(character, { face, language });
      kinds.set(character, kind);
    }
    width += kind.advance + (isSpaced && previous ? kernOf(previous, kind) : 0);
    previous = kind;
  }
  return width;
});

/** What a character takes, and gives up beside another one. */
interface Kind {
  readonly advance: number;
  readonly shape: 'ideograph' | 'alphanumeric' | 'closing' | 'opening' | null;
}

/** A text has many characters, and few different ones. */
const kindsOf = remember((_face: Face, _language: Language): Map<string, Kind> => new Map());

function readKind(character: string, type: Type): Kind {
  return { advance: advanceOf(character, type), shape: shapeOf(character) };
}

function shapeOf(character: string): Kind['shape'] {
  if (IDEOGRAPH.test(character)) return 'ideograph';
  if (ALPHANUMERIC.test(character)) return 'alphanumeric';
  if (CLOSING.test(character)) return 'closing';
  return OPENING.test(character) ? 'opening' : null;
}

function advanceOf(character: string, { face, language }: Type): number {
  const code = character.codePointAt(0) ?? 0;
  if (/\p{Emoji_Presentation}/u.test(character)) return EMOJI_ADVANCE;
  if (HANGUL.test(character)) return HANGUL_ADVANCE[face];
  if (WIDE.test(character)) return 1;
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  if (face === 'mono') return MONO_ADVANCE;
  const advances = advancesOf(language)[face];
  if (code === 0xa0) return (advances[0] ?? 250) / 1000;
  const ascii = advances[code - 32];
  if (ascii !== undefined) return ascii / 1000;
  if (/[“”‘’—…]/u.test(character)) return quoteAdvance(character, language);
  // An accented letter is as wide as its base letter.
  const base = character.normalize('NFD').codePointAt(0) ?? 0;
  return (advances[base - 32] ?? 600) / 1000;
}

function advancesOf(language: Language): typeof REGIONAL {
  if (/^ko\b/i.test(language)) return KOREAN;
  return isRegional(language) ? REGIONAL : WESTERN;
}

function quoteAdvance(character: string, language: Language): number {
  if (character === '—') return 1;
  if (isCjk(language)) return 1;
  if (character === '…') return isRegional(language) ? 1 : 0.85;
  return /[“”]/u.test(character) ? 0.45 : 0.25;
}

function kernOf({ shape: left }: Kind, { shape: right }: Kind): number {
  if (left === null || right === null) return 0;
  if (left === 'ideograph') return right === 'alphanumeric' ? AUTOSPACE : 0;
  if (left === 'alphanumeric') return right === 'ideograph' ? AUTOSPACE : 0;
  return right === 'opening' || left === right ? -0.5 : 0;
}

function isRegional(language: Language): boolean {
  return /^(?:zh|ja|ko)\b/i.test(language);
}
