import type { PrintedPage } from '../read/readPdf.js';
import type { ExpectedPdf, ExpectedSlide } from './expectedSlides.js';
import { compact, findShown, holdsLetters, lengthOf, RIGHT_TO_LEFT, UNKNOWN } from './findWords.js';
import { excerpt, fault, type PdfFault } from './pdfFault.js';

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
    if (at >= 0) from = at + lengthOf(words, hasStandIns);
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

function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
