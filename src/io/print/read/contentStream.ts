/** A value in a content stream: a name is text, a string is its bytes. */
export type Operand = number | string | Uint8Array | readonly Operand[] | ReadonlyMap<string, Operand>;

/** One instruction of a content stream, and the bytes from its first operand to the end of its name. */
export interface Instruction {
  readonly operator: string;
  readonly operands: readonly Operand[];
  readonly start: number;
  readonly end: number;
}

/** What each byte is. A table: a content stream has a great many of them. */
const [REGULAR, SPACE, DELIMITER] = [0, 1, 2];
const CLASSES = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) CLASSES[byte] = SPACE;
for (const character of '()<>[]{}/%') CLASSES[character.charCodeAt(0)] = DELIMITER;

const [PERCENT, SLASH, LESS, GREATER, OPEN, CLOSE, LEFT, RIGHT, BACKSLASH] = Array.from('%/<>()[]\\', (character) =>
  character.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number];

const [POINT, MINUS, ZERO] = [46, 45, 48];
/** So many digits a number holds without rounding. */
const EXACT = 15;

/**
 * The instructions of a content stream, in order (ISO 32000-1, 7.8.2). Pictures within the stream are not expected:
 * Chrome writes each picture as an object of its own.
 */
export function* readInstructions(bytes: Uint8Array): Generator<Instruction> {
  const lexer = new Lexer(bytes);
  let operands: Operand[] = [];
  let start = -1;
  for (;;) {
    lexer.skipSpace();
    if (lexer.at >= bytes.length) return;
    if (start < 0) start = lexer.at;
    const token = lexer.read();
    if (typeof token === 'object' && 'operator' in token) {
      yield { operator: token.operator, operands, start, end: lexer.at };
      operands = [];
      start = -1;
    } else operands.push(token);
  }
}

class Lexer {
  at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  skipSpace(): void {
    for (; this.at < this.#bytes.length; this.at += 1) {
      const byte = this.#bytes[this.at] as number;
      if (byte === PERCENT)
        while (this.at < this.#bytes.length && this.#peek() !== 10 && this.#peek() !== 13) this.at += 1;
      else if (CLASSES[byte] !== SPACE) return;
    }
  }

  read(): Operand | { readonly operator: string } {
    switch (this.#peek()) {
      case SLASH:
        this.at += 1;
        return this.#readName();
      case OPEN:
        return this.#readLiteral();
      case LEFT:
        this.at += 1;
        return this.#readUntil(RIGHT);
      case LESS:
        if (this.#bytes[this.at + 1] !== LESS) return this.#readHex();
        this.at += 2;
        return this.#readDictionary();
      default:
        return this.#readWord();
    }
  }

  #peek(): number {
    return this.#bytes[this.at] ?? -1;
  }

  #readRegular(): string {
    const from = this.at;
    while (this.at < this.#bytes.length && CLASSES[this.#bytes[this.at] as number] === REGULAR) this.at += 1;
    return this.#bytes.toString('latin1', from, this.at);
  }

  #readName(): string {
    return this.#readRegular().replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }

  /** Most of a content stream is numbers without an exponent: they are read off their digits, without a string for each. */
  #readNumber(): number | null {
    let at = this.at;
    const isNegative = this.#bytes[at] === MINUS;
    if (isNegative) at += 1;
    let [digits, value, divisor] = [0, 0, 0];
    for (; at < this.#bytes.length; at += 1) {
      const byte = this.#bytes[at] as number;
      if (byte === POINT && divisor === 0) divisor = 1;
      else if (byte >= ZERO && byte <= ZERO + 9 && digits < EXACT) {
        digits += 1;
        value = value * 10 + byte - ZERO;
        divisor *= 10;
      } else break;
    }
    if (digits === 0 || (at < this.#bytes.length && CLASSES[this.#bytes[at] as number] === REGULAR)) return null;
    this.at = at;
    const size = divisor === 0 ? value : value / divisor;
    return isNegative ? -size : size;
  }

  #readWord(): number | { readonly operator: string } {
    const number = this.#readNumber();
    if (number !== null) return number;
    const word = this.#readRegular();
    // A stray delimiter is no word: over it, so that reading always ends.
    if (word === '') this.at += 1;
    const value = Number(word);
    return word !== '' && !Number.isNaN(value) ? value : { operator: word };
  }

  #readHex(): Uint8Array {
    this.at += 1;
    const end = this.#bytes.indexOf(GREATER, this.at);
    const digits = this.#bytes.toString('latin1', this.at, end < 0 ? this.#bytes.length : end);
    this.at = end < 0 ? this.#bytes.length : end + 1;
    return new Uint8Array(Buffer.from(digits.replace(/\s/g, ''), 'hex'));
  }

  /** Escapes as ISO 32000-1, 7.3.4.2, has them. */
  #readLiteral(): Uint8Array {
    const read: number[] = [];
    let depth = 0;
    do {
      const byte = this.#peek();
      if (byte === BACKSLASH) {
        this.at += 1;
        this.#readEscape(read);
        continue;
      }
      if (byte === CLOSE) depth -= 1;
      if (depth > 0) read.push(byte);
      if (byte === OPEN) depth += 1;
      this.at += 1;
    } while (depth > 0 && this.at < this.#bytes.length);
    return new Uint8Array(read);
  }

  #readEscape(read: number[]): void {
    const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...this.#bytes.subarray(this.at, this.at + 3)));
    if (octal) {
      read.push(parseInt(octal[0], 8) & 0xff);
      this.at += octal[0].length;
      return;
    }
    const escaped = String.fromCharCode(this.#peek());
    const meant = { n: 10, r: 13, t: 9, b: 8, f: 12 }[escaped];
    if (escaped !== '\n') read.push(meant ?? this.#peek());
    this.at += 1;
  }

  #readUntil(closing: number): readonly Operand[] {
    const items: Operand[] = [];
    for (;;) {
      this.skipSpace();
      if (this.at >= this.#bytes.length || this.#peek() === closing) break;
      const token = this.read();
      if (!(typeof token === 'object' && 'operator' in token)) items.push(token);
    }
    this.at += 1;
    return items;
  }

  #readDictionary(): ReadonlyMap<string, Operand> {
    const entries = this.#readUntil(GREATER);
    this.at += 1;
    const read = new Map<string, Operand>();
    for (let i = 0; i + 1 < entries.length; i += 2) read.set(String(entries[i]), entries[i + 1] as Operand);
    return read;
  }
}
