import { PDFDict, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { nameOf } from '../nameOf.js';
import { type Instruction, type Operand, readInstructions } from './contentStream.js';
import { readStream } from './streamBytes.js';
import { readToUnicode } from './toUnicode.js';

/** Words that are drawn one after the other under one mark. */
export interface TextRun {
  /** The number that the structure tree knows them by; null for what it does not. */
  readonly mark: number | null;
  /** The drawing within the page that it stands in, which numbers its marks by itself; null for the page. */
  readonly stream: PDFRef | null;
  /** Marked as decoration: a reader passes over it. */
  readonly isArtefact: boolean;
  readonly text: string;
}

export interface PageText {
  /** In the order in which they are drawn, and copied. */
  readonly runs: readonly TextRun[];
  /** How many things are drawn that are neither tagged nor marked as decoration. */
  readonly unmarked: number;
  /** Instructions that there are none of: what follows is drawn wrongly, or not at all. */
  readonly unknown: number;
}

interface Mark {
  readonly number: number | null;
  readonly stream: PDFRef | null;
  readonly isArtefact: boolean;
  /** Stands for what is drawn under the mark. */
  readonly actual: string | null;
}

/** What draws something of itself; text is counted by its `BT`. */
const PAINTING = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'BT']);

/** All that there are (ISO 32000-1, annex A). */
const OPERATORS = new Set(
  `b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg
  ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`.split(/\s+/),
);

/** Meanings of a document's fonts, so that each is read once. */
export type FontMeanings = Map<PDFDict, FontReader>;

interface FontReader {
  readonly bytes: 1 | 2;
  readonly meanings: ReadonlyMap<number, string>;
}

/** The words of a page, as a program gets them that copies or reads them out. */
export function readPageText(page: PDFPage, fonts: FontMeanings): PageText {
  const state: ReadingState = { fonts, runs: [], marks: [], stream: null, unmarked: 0, unknown: 0 };
  const resources = page.node.Resources();
  if (resources) readContent(readStream(page.node.Contents()), resources, state);
  return { runs: state.runs, unmarked: state.unmarked, unknown: state.unknown };
}

interface ReadingState {
  readonly fonts: FontMeanings;
  readonly runs: TextRun[];
  readonly marks: Mark[];
  stream: PDFRef | null;
  unmarked: number;
  unknown: number;
}

function readContent(content: Uint8Array, resources: PDFDict, state: ReadingState): void {
  let font: FontReader | null = null;
  for (const instruction of readInstructions(content)) {
    const { operator } = instruction;
    if (!OPERATORS.has(operator)) state.unknown += 1;
    if (operator === 'Tf') font = openFont(resources, instruction.operands[0], state.fonts);
    else if (operator === 'BDC' || operator === 'BMC') openMark(instruction, state);
    else if (operator === 'EMC') state.marks.pop();
    else if (operator === 'Do') readObject(instruction.operands[0], resources, state);
    else if (PAINTING.has(operator)) countUnmarked(state);
    else if (font && (operator === 'Tj' || operator === 'TJ' || operator === "'" || operator === '"')) {
      const reader = font;
      say(instruction.operands.map((operand) => decode(operand, reader)).join(''), state);
    }
  }
}

function openMark({ operator, operands: [tag, properties] }: Instruction, state: ReadingState): void {
  const known = operator === 'BDC' && properties instanceof Map ? properties : new Map<string, Operand>();
  const [number, actual] = [known.get('MCID'), known.get('ActualText')];
  const stands = actual instanceof Uint8Array ? decodeText(actual) : null;
  state.marks.push({
    number: typeof number === 'number' ? number : null,
    stream: state.stream,
    isArtefact: tag === 'Artifact',
    actual: stands,
  });
  if (stands !== null) addRun(stands, state);
}

function say(text: string, state: ReadingState): void {
  if (!state.marks.some(({ actual }) => actual !== null)) addRun(text, state);
}

function addRun(text: string, { runs, marks }: ReadingState): void {
  const { number: mark = null, stream = null } = marks.findLast(({ number }) => number !== null) ?? {};
  const isArtefact = marks.some((one) => one.isArtefact);
  const last = runs.at(-1);
  if (last && last.mark === mark && last.stream === stream && last.isArtefact === isArtefact)
    runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ mark, stream, isArtefact, text });
}

function countUnmarked(state: ReadingState): void {
  if (!state.marks.some(({ number, isArtefact }) => number !== null || isArtefact)) state.unmarked += 1;
}

/** A drawing within the drawing is read like the page; a picture only counts. */
function readObject(name: Operand | undefined, outer: PDFDict, state: ReadingState): void {
  const object = lookUp(outer, 'XObject', name);
  if (!(object instanceof PDFRawStream)) return;
  if (object.dict.get(nameOf('Subtype')) !== nameOf('Form')) {
    countUnmarked(state);
    return;
  }
  const { stream } = state;
  const ref = outer.lookupMaybe(nameOf('XObject'), PDFDict)?.get(nameOf(String(name)));
  state.stream = ref instanceof PDFRef ? ref : stream;
  readContent(readStream(object), object.dict.lookupMaybe(nameOf('Resources'), PDFDict) ?? outer, state);
  state.stream = stream;
}

function openFont(resources: PDFDict, name: Operand | undefined, fonts: FontMeanings): FontReader | null {
  const font = lookUp(resources, 'Font', name);
  if (!(font instanceof PDFDict)) return null;
  const known = fonts.get(font);
  if (known) return known;
  const map = font.lookup(nameOf('ToUnicode'));
  const reader: FontReader = {
    bytes: font.get(nameOf('Subtype')) === nameOf('Type0') ? 2 : 1,
    meanings: readToUnicode(readStream(map)),
  };
  fonts.set(font, reader);
  return reader;
}

function lookUp(resources: PDFDict, category: string, name: Operand | undefined): unknown {
  if (typeof name !== 'string') return undefined;
  return resources.lookupMaybe(nameOf(category), PDFDict)?.lookup(nameOf(name));
}

/** A code without a meaning reads as U+FFFD: it would be copied as nothing, or as a wrong character. */
function decode(operand: Operand, { bytes, meanings }: FontReader): string {
  if (Array.isArray(operand)) return operand.map((part) => decode(part, { bytes, meanings })).join('');
  if (!(operand instanceof Uint8Array)) return '';
  let text = '';
  for (let i = 0; i + bytes <= operand.length; i += bytes) {
    const code = bytes === 1 ? (operand[i] as number) : ((operand[i] as number) << 8) | (operand[i + 1] as number);
    text += meanings.get(code) ?? '\ufffd';
  }
  return text;
}

function decodeText(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff;
  const buffer = Buffer.from(bytes);
  return isUtf16 ? buffer.subarray(2).swap16().toString('utf16le') : buffer.toString('latin1');
}
