/** What the values of flags have to be, and how it is said when they are not: commander prints the words with the flag. */
import { InvalidArgumentError } from 'commander';
import { LEAST_SLIDES, MOST_SLIDES } from '../core/plan/budgetSlides.js';
import { readSpans, type Span } from '../core/render/chooseSlides.js';
import { PER_PAGE, type PerPage } from '../core/render/handoutOptions.js';
import { normaliseEncoding } from '../io/encoding/decodeStrictly.js';
import { isRevision } from '../io/git/isRevision.js';

export function readRevision(value: string): string {
  if (!isRevision(value)) throw new InvalidArgumentError('It must be a commit, a tag, a branch, HEAD~3 …');
  return value;
}

export function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  return port;
}

export function readSeconds(value: string): number {
  const seconds = Number(value);
  if (!/^\d+(?:\.\d+)?$/.test(value) || seconds < 1 || seconds > 3600)
    throw new InvalidArgumentError('It must be a number of seconds from 1 to 3600.');
  return seconds;
}

export function readEncoding(value: string): string {
  const encoding = normaliseEncoding(value);
  if (encoding === null)
    throw new InvalidArgumentError(
      'It must be one of utf-8, utf-16le, gb18030, big5, shift_jis, euc-kr, windows-1252 …',
    );
  return encoding;
}

export function readMinutes(value: string): number {
  const minutes = Number(value);
  if (!/^\d+(?:\.\d+)?$/.test(value) || minutes < 1 || minutes > 600)
    throw new InvalidArgumentError('It must be a number of minutes from 1 to 600.');
  return minutes;
}

export function readSlides(value: string): number {
  const slides = Number(value);
  if (!/^\d+$/.test(value) && readSpans(value))
    throw new InvalidArgumentError(
      `It must be a number, the most slides there may be. To print some: lectern handout --slides ${value}`,
    );
  if (!/^\d+$/.test(value) || slides < LEAST_SLIDES || slides > MOST_SLIDES)
    throw new InvalidArgumentError(
      `It must be a whole number from ${LEAST_SLIDES} (a cover, two slides that say something, the sources) to ${MOST_SLIDES}.`,
    );
  return slides;
}

/** `12` is a ceiling, `3-9` a choice: a single slide is chosen as `3-3`. */
export function readChoice(value: string): number | readonly Span[] {
  const number = value.trim();
  if (/^\d+$/.test(number)) {
    const slides = Number(number);
    if (slides >= LEAST_SLIDES && slides <= MOST_SLIDES) return slides;
    throw new InvalidArgumentError(
      `A number alone is the most slides there may be, from ${LEAST_SLIDES} to ${MOST_SLIDES}. To print one slide: --slides ${number}-${number}`,
    );
  }
  return readSpans(number) ?? refuseSpans('3-9', '3,5,9-12', '20-');
}

export function readSections(value: string): readonly Span[] {
  return readSpans(value) ?? refuseSpans('2', '1,3-4', '3-');
}

function refuseSpans(...examples: readonly string[]): never {
  throw new InvalidArgumentError(`It must be numbers from 1, as in ${examples.join(' or ')}.`);
}

export function readPerPage(value: string): PerPage {
  const found = PER_PAGE.find((perPage) => String(perPage) === value);
  if (found === undefined) throw new InvalidArgumentError(`It must be one of ${PER_PAGE.join(', ')}.`);
  return found;
}
