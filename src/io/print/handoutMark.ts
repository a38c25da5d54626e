import { PDFDict, type PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import { HANDOUT_KINDS, type HandoutKind } from '../../core/render/handoutOptions.js';
import { nameOf } from './nameOf.js';
import { readText } from './read/readTags.js';

/** How a handout was set: what has to be on it follows from that and from its deck. */
export interface HandoutMark {
  readonly layout: HandoutKind;
  /** Indexes of the slides that it has, in order. */
  readonly chosen: readonly number[];
}

/** An entry of our own in the information dictionary (ISO 32000-1, 14.3.3 lets any application add some). */
const KEY = nameOf('LecternHandout');

export function writeHandoutMark(info: PDFDict, { layout, chosen }: HandoutMark): void {
  info.set(KEY, PDFHexString.fromText([layout, ...chosen.map((index) => index + 1)].join(' ')));
}

/** Null where the document is no handout, or does not say how it was set. */
export function readHandoutMark({ context }: PDFDocument): HandoutMark | null {
  const info = context.lookup(context.trailerInfo.Info);
  const [name, ...numbers] = (info instanceof PDFDict ? (readText(info.lookup(KEY)) ?? '') : '').split(' ');
  const layout = HANDOUT_KINDS.find((kind) => kind === name);
  const chosen = numbers.map((number) => Number(number) - 1);
  return layout && chosen.every((index) => Number.isInteger(index) && index >= 0) ? { layout, chosen } : null;
}
