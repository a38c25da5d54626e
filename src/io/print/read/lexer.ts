/** A value in a content stream: a name is text, a string is its bytes. */
export type Operand = number | string | Uint8Array | readonly Operand[] | ReadonlyMap<string, Operand>;

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

/** A delimiter out of its place is no word: it is passed over, so that reading always ends. */
const STRAY = '';

/** Operators by their bytes. */
const OPERATORS = new Map<number, string>();
/** In bytes: all that there are. */
const LONGEST_KNOWN = 3;
const UNKNOWN = -1;

/** Reads the operands of a content stream, or goes over them to the operators (ISO 32000-1, 7.2 and 7.3). */
export class Lexer {
  at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Goes on to what is no space and no comment; false at the end. */
  skipSpace(): boolean {
    for (; this.at < this.#bytes.length; this.at += 1) {
      const byte = this.#bytes[this.at] as number;
      if (byte === PERCENT)
        while (this.at < this.#bytes.length && this.#peek() !== 10 && this.#peek() !== 13) this.at += 1;
      else if (CLASSES[byte] !== SPACE) return true;
    }
    return false;
  }

  /** Goes over one token. Returns its name if it is an operator, and null if it is an operand. */
  skip(): string | null {
    switch (this.#peek()) {
      case SLASH:
        this.at += 1;
        this.#skipRegular();
        return null;
      case OPEN:
        this.#readLiteral();
        return null;
      case LEFT:
        this.at += 1;
        return this.#skipUntil(RIGHT);
      case LESS:
        if (this.#bytes[this.at + 1] !== LESS) return this.#skipHex();
        this.at += 2;
        this.#skipUntil(GREATER);
        this.at += 1;
        return null;
      default:
        return this.#skipWord();
    }
  }

  /** The next operand; null at the end. */
  read(): Operand | null {
    while (this.skipSpace()) {
      const token = this.#readToken();
      if (token !== null) return token;
    }
    return null;
  }

  /** Null for an operator. */
  #readToken(): Operand | null {
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

  #skipRegular(): void {
    while (this.at < this.#bytes.length && CLASSES[this.#bytes[this.at] as number] === REGULAR) this.at += 1;
  }

  #skipUntil(closing: number): null {
    while (this.skipSpace() && this.#peek() !== closing) this.skip();
    this.at += 1;
    return null;
  }

  #skipHex(): null {
    const end = this.#bytes.indexOf(GREATER, this.at);
    this.at = end < 0 ? this.#bytes.length : end + 1;
    return null;
  }

  #skipWord(): string | null {
    if (this.#readNumber() !== null) return null;
    const from = this.at;
    this.#skipRegular();
    if (this.at === from) {
      this.at += 1;
      return STRAY;
    }
    // Its bytes as one number: a content stream has a great many operators, and few different ones.
    let key = this.at - from <= LONGEST_KNOWN ? 0 : UNKNOWN;
    for (let at = from; key !== UNKNOWN && at < this.at; at += 1) key = key * 256 + (this.#bytes[at] as number);
    const known = OPERATORS.get(key);
    if (known !== undefined) return known;
    const word = this.#bytes.toString('latin1', from, this.at);
    if (!Number.isNaN(Number(word))) return null;
    if (key !== UNKNOWN) OPERATORS.set(key, word);
    return word;
  }

  #readRegular(): string {
    const from = this.at;
    this.#skipRegular();
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

  /** Null for an operator. */
  #readWord(): number | null {
    const number = this.#readNumber();
    if (number !== null) return number;
    const word = this.#readRegular();
    if (word === STRAY) this.at += 1;
    const value = Number(word);
    return word !== STRAY && !Number.isNaN(value) ? value : null;
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
    while (this.skipSpace() && this.#peek() !== closing) {
      const token = this.#readToken();
      if (token !== null) items.push(token);
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
