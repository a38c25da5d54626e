/** Where a line breaks, and what is written to say so: nothing of it is drawn. */
const UNDRAWN = /[\s\u00ad\u200b-\u200d\u2060\ufeff\p{Variation_Selector}]+/gu;
/** Such text is drawn as it is seen, not as it is read. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
/** A code of a font that stands for no character. */
export const UNKNOWN = '\ufffd';

/** Without what is not drawn. */
export const compact = (text: string): string => text.replace(UNDRAWN, '');

/**
 * Where the words begin as they are written, or with the capital that a style gives to words out of a sentence:
 * whichever comes first.
 */
export function findShown(text: string, words: string, from: number, hasStandIns: boolean): number {
  const at = find(text, words, from, hasStandIns);
  const raised = words.replace(/^\P{L}*\p{Ll}/u, (initial) => initial.toUpperCase());
  if (raised === words) return at;
  const capital = find(text, raised, from, hasStandIns);
  return at < 0 ? capital : capital < 0 ? at : Math.min(at, capital);
}

/** How much of a text the words take at least: an unknown character stands for one of two units, too. */
export function lengthOf(words: string, hasStandIns: boolean): number {
  return hasStandIns ? [...words].length : words.length;
}

/** Where the words begin; what no font has may stand in them as an unknown character. */
function find(text: string, words: string, from: number, hasStandIns: boolean): number {
  const at = text.indexOf(words, from);
  if (at >= 0 || !hasStandIns || !text.includes(UNKNOWN)) return at;
  for (let start = from; start < text.length; start += 1) if (matches(text, words, start)) return start;
  return -1;
}

function matches(text: string, words: string, start: number): boolean {
  let at = start;
  for (const character of words) {
    if (text.startsWith(character, at)) at += character.length;
    else if (text[at] === UNKNOWN) at += 1;
    else return false;
  }
  return true;
}

/** Whether a text has all letters of some words: right-to-left text is drawn as it is seen, not as it is read. */
export function holdsLetters(text: string, words: string): boolean {
  const left = new Map<string, number>();
  for (const letter of text) left.set(letter, (left.get(letter) ?? 0) + 1);
  for (const letter of words) {
    const count = left.get(letter) ?? 0;
    if (count === 0) return false;
    left.set(letter, count - 1);
  }
  return true;
}
