import { describe, expect, it } from 'vitest';
import { ByteStream } from '../../../../src/io/fonts/woff2/byteStream.js';

const write = (work: (stream: ByteStream) => void): number[] => {
  const stream = new ByteStream();
  work(stream);
  return [...stream.toBytes()];
};

describe('ByteStream', () => {
  it('writes the highest byte first, and negative numbers as two’s complements', () => {
    expect(write((stream) => stream.long(0x01020304))).toEqual([1, 2, 3, 4]);
    expect(write((stream) => stream.long(0xfffefdfc))).toEqual([255, 254, 253, 252]);
    expect(write((stream) => stream.short(-2))).toEqual([255, 254]);
  });

  it('packs a number below 65536 as the specification has it (section 4.1)', () => {
    const packed = (value: number): number[] => write((stream) => stream.packedShort(value));
    expect([0, 252, 253, 505, 506, 761, 762, 65535].map(packed)).toEqual([
      [0],
      [252],
      [255, 0],
      [255, 252],
      [254, 0],
      [254, 255],
      [253, 2, 250],
      [253, 255, 255],
    ]);
  });

  it('packs a size into seven bits a byte, without a zero in front', () => {
    const packed = (value: number): number[] => write((stream) => stream.packedLong(value));
    expect([0, 63, 127, 128, 16_383, 16_384, 0xffffffff].map(packed)).toEqual([
      [0],
      [63],
      [127],
      [0x81, 0],
      [0xff, 0x7f],
      [0x81, 0x80, 0],
      [0x8f, 0xff, 0xff, 0xff, 0x7f],
    ]);
  });
});
