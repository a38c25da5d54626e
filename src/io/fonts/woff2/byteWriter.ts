/** Bytes, written one behind the other, in the number formats of WOFF2. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  uint16(value: number): void {
    this.byte((value >> 8) & 0xff);
    this.byte(value & 0xff);
  }

  uint32(value: number): void {
    this.uint16((value >>> 16) & 0xffff);
    this.uint16(value & 0xffff);
  }

  bytes(source: Uint8Array): void {
    this.#room(source.length);
    this.#bytes.set(source, this.#length);
    this.#length += source.length;
  }

  /** `255UInt16`: small values take one byte. */
  short(value: number): void {
    if (value < 253) this.byte(value);
    else if (value < 506) this.#pair(255, value - 253);
    else if (value < 762) this.#pair(254, value - 506);
    else {
      this.byte(253);
      this.uint16(value);
    }
  }

  /** `UIntBase128`: seven bits a byte, the highest first. */
  base128(value: number): void {
    let bits = 7;
    while (bits < 32 && value >= 2 ** bits) bits += 7;
    for (let left = bits - 7; left >= 0; left -= 7) this.byte(((value >>> left) & 0x7f) | (left > 0 ? 0x80 : 0));
  }

  take(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #pair(first: number, second: number): void {
    this.byte(first);
    this.byte(second);
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + more));
    larger.set(this.take());
    this.#bytes = larger;
  }
}
