import type { PrintedPage } from '../read/readPdf.js';
import type { ExpectedPdf, ExpectedSlide } from './expectedSlides.js';
import { excerpt, fault, type PdfFault } from './pdfFault.js';

/** Where a line breaks, and what is written to say so: nothing of it is drawn. */
const UNDRAWN = /[\s\u00ad\u200b-\u200d\u2060\ufeff\p{Variation_Selector}]+/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
/** A code of a font that stands for no character. */
const UNKNOWN = '\ufffd';

/** Characters that stand for others in old encodings or in dictionaries, and are never what an article has. */
const SUBSTITUTES = /[\u2e80-\u2fdf\uf900-\ufaff\ue000-\uf8ff\ufb00-\ufb06]/gu;

/**
 * Whether a page says each phrase of its slide in the characters that were written, in the order in which it is
 * read out; and whether all of it can be copied.
 * @param number 1-based
 */
export function checkWords(
  page: PrintedPage,
  slide: ExpectedSlide,
  number: number,
  { hasStandIns }: Pick<ExpectedPdf, 'hasStandIns'>,
): PdfFault[] {
  const spoken = compact(page.spoken);
  const copied = compact(page.copied);
  const faults: PdfFault[] = [];
  let from = 0;
  for (const phrase of slide.phrases) {
    const words = compact(phrase);
    if (RIGHT_TO_LEFT.test(words)) {
      if (!hasStandIns && !holdsLetters(copied, words)) faults.push(missing(phrase, number));
      continue;
    }
    const at = findShown(spoken, words, from, hasStandIns);
    if (at >= 0) from = at + words.length;
    else if (findShown(spoken, words, 0, hasStandIns) >= 0)
      faults.push(fault('order', number, `“${excerpt(phrase)}” is read out before what stands above it`));
    else faults.push(missing(phrase, number));
    if (at >= 0 && findShown(copied, words, 0, hasStandIns) < 0)
      faults.push(fault('order', number, `“${excerpt(phrase)}” is copied in pieces`));
  }
  return [...faults, ...checkCharacters(page, slide, number, hasStandIns)];
}

function checkCharacters(page: PrintedPage, slide: ExpectedSlide, number: number, hasStandIns: boolean): PdfFault[] {
  const written = new Set(slide.phrases.join(''));
  const strange = [...new Set(page.copied.match(SUBSTITUTES) ?? [])].filter((character) => !written.has(character));
  if (strange.length > 0)
    return [fault('words', number, `it is copied with ${strange.map(nameCharacter).join(', ')}, which nobody wrote`)];
  if (!hasStandIns && page.copied.includes(UNKNOWN))
    return [fault('words', number, 'some of its characters cannot be copied')];
  return [];
}

function missing(phrase: string, number: number): PdfFault {
  return fault('words', number, `“${excerpt(phrase)}” is not on it`);
}

const compact = (text: string): string => text.replace(UNDRAWN, '');

/** Where the words begin as they are written, or with the capital that a style gives to words out of a sentence. */
function findShown(text: string, words: string, from: number, hasStandIns: boolean): number {
  const at = find(text, words, from, hasStandIns);
  const raised = words.replace(/^\P{L}*\p{Ll}/u, (initial) => initial.toUpperCase());
  return at >= 0 || raised === words ? at : find(text, raised, from, hasStandIns);
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
function holdsLetters(text: string, words: string): boolean {
  const left = new Map<string, number>();
  for (const letter of text) left.set(letter, (left.get(letter) ?? 0) + 1);
  for (const letter of words) {
    const count = left.get(letter) ?? 0;
    if (count === 0) return false;
    left.set(letter, count - 1);
  }
  return true;
}

function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
