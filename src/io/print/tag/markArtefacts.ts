import { type Instruction, readInstructions } from '../read/contentStream.js';

/** What has to be known about the things that a content stream names. */
export interface ContentContext {
  /** Whether the content under this mark stands for something that is described, as the lines of a chart do. */
  readonly isMeant: (mark: number) => boolean;
  /** Whether the named drawing holds marks of its own: then it is not decoration as a whole. */
  readonly holdsMarks: (drawing: string) => boolean;
}

export interface MarkedContent {
  readonly bytes: Uint8Array;
  /** Marks that are no more: they held lines and areas without a word or a picture. */
  readonly freed: ReadonlySet<number>;
  /** The marks that are left. */
  readonly kept: ReadonlySet<number>;
}

const BUILDS_PATH = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h', 'W', 'W*']);
const PAINTS_PATH = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
/** Marked content must not reach over these. */
const PARTS = new Set(['q', 'Q', 'cm', 'BDC', 'BMC', 'EMC']);
const OPENS = '/Artifact BMC\n';
const CLOSES = '\nEMC\n';

/**
 * Marks as decoration what no tag holds: footers, arcs, numerals, areas, lines. Chrome leaves such content without any
 * mark, so that a reader cannot know whether it was forgotten (ISO 14289-1, 7.1: everything is tagged, or an artefact).
 */
export function markArtefacts(content: Uint8Array, context: ContentContext): MarkedContent {
  const instructions = [...readInstructions(content)];
  const { freed, kept } = partMarks(instructions, context);
  const parts: Uint8Array[] = [];
  let copied = 0;
  const copyTo = (end: number): void => {
    if (end > copied) parts.push(content.subarray(copied, end));
    copied = Math.max(copied, end);
  };
  const insert = (at: number, words: string): void => {
    copyTo(at);
    parts.push(Buffer.from(words, 'latin1'));
  };

  let depth = 0;
  let path: number | null = null;
  let open: { start: number; end: number } | null = null;
  const flush = (): void => {
    if (!open) return;
    insert(open.start, OPENS);
    insert(open.end, CLOSES);
    open = null;
  };
  const paint = (start: number, end: number): void => {
    open = { start: open?.start ?? start, end };
  };
  let text = 0;
  for (const instruction of instructions) {
    const { operator, start, end } = instruction;
    if (PARTS.has(operator)) flush();
    if (operator === 'BDC' || operator === 'BMC') {
      depth += 1;
      const mark = markOf(instruction);
      if (mark === null || !freed.has(mark)) continue;
      insert(start, OPENS);
      copied = end;
    } else if (operator === 'EMC') depth -= 1;
    else if (depth > 0) continue;
    else if (BUILDS_PATH.has(operator)) path ??= start;
    else if (operator === 'n') path = null;
    else if (PAINTS_PATH.has(operator)) {
      paint(path ?? start, end);
      path = null;
    } else if (operator === 'BT') text = start;
    else if (operator === 'ET') paint(text, end);
    else if (operator === 'sh' || (operator === 'Do' && !context.holdsMarks(String(instruction.operands[0]))))
      paint(start, end);
  }
  flush();
  copyTo(content.length);
  return { bytes: Buffer.concat(parts), freed, kept };
}

/** The marks under which only lines and areas are drawn, and the others. */
function partMarks(
  instructions: readonly Instruction[],
  context: ContentContext,
): Pick<MarkedContent, 'freed' | 'kept'> {
  const marks: (number | null)[] = [];
  const seen = new Set<number>();
  const says = new Set<number>();
  for (const instruction of instructions) {
    const { operator } = instruction;
    if (operator === 'BMC') marks.push(null);
    else if (operator === 'BDC') {
      const mark = markOf(instruction);
      marks.push(mark);
      if (mark !== null) seen.add(mark);
    } else if (operator === 'EMC') marks.pop();
    else if (operator === 'BT' || operator === 'Do') for (const mark of marks) if (mark !== null) says.add(mark);
  }
  const freed = new Set([...seen].filter((mark) => !says.has(mark) && !context.isMeant(mark)));
  return { freed, kept: new Set([...seen].filter((mark) => !freed.has(mark))) };
}

function markOf({ operands: [, properties] }: Instruction): number | null {
  const mark = properties instanceof Map ? properties.get('MCID') : null;
  return typeof mark === 'number' ? mark : null;
}
