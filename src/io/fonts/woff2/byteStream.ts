/** Bytes that are written one after the other, numbers with the highest byte first. */
export class ByteStream {
  readonly #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  short(value: number): void {
    this.byte(value >> 8);
    this.byte(value);
  }

  long(value: number): void {
    this.short(value >>> 16);
    this.short(value);
  }

  copy(bytes: Uint8Array): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }

  /** `255UInt16` of the WOFF2 specification: a byte for what is below 253, two or three for more. */
  packedShort(value: number): void {
    if (value < 253) this.byte(value);
    else if (value < 506) [255, value - 253].forEach(this.byte, this);
    else if (value < 762) [254, value - 506].forEach(this.byte, this);
    else {
      this.byte(253);
      this.short(value);
    }
  }

  /** `UIntBase128`: seven bits a byte, the highest first; the top bit says that more follow. */
  packedLong(value: number): void {
    for (let shift = 28; shift > 0; shift -= 7) if (value >>> shift > 0) this.byte((value >>> shift) | 0x80);
    this.byte(value & 0x7f);
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
