import { Lexer, type Operand } from './lexer.js';

export type { Operand } from './lexer.js';

/** One instruction of a content stream, and the bytes from its first operand to the end of its name. */
export class Instruction {
  readonly #bytes: Uint8Array;

  constructor(
    bytes: Uint8Array,
    readonly operator: string,
    readonly start: number,
    readonly end: number,
  ) {
    this.#bytes = bytes;
  }

  /** Read when they are asked for: most instructions draw lines, and nobody wants to know where. */
  get operands(): readonly Operand[] {
    const lexer = new Lexer(this.#bytes.subarray(this.start, this.end - this.operator.length));
    const operands: Operand[] = [];
    for (let operand = lexer.read(); operand !== null; operand = lexer.read()) operands.push(operand);
    return operands;
  }
}

/**
 * The instructions of a content stream, in order (ISO 32000-1, 7.8.2). Pictures within the stream are not expected:
 * Chrome writes each picture as an object of its own.
 */
export function* readInstructions(bytes: Uint8Array): Generator<Instruction> {
  const lexer = new Lexer(bytes);
  let start = -1;
  while (lexer.skipSpace()) {
    if (start < 0) start = lexer.at;
    const operator = lexer.skip();
    if (operator === null) continue;
    yield new Instruction(bytes, operator, start, lexer.at);
    start = -1;
  }
}
