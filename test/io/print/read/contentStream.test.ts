import { describe, expect, it } from 'vitest';
import { readInstructions } from '../../../../src/io/print/read/contentStream.js';
import { readToUnicode } from '../../../../src/io/print/read/toUnicode.js';

const read = (content: string) =>
  [...readInstructions(Buffer.from(content, 'latin1'))].map(({ operator, operands }) => [operator, ...operands]);
const bytes = (...values: number[]) => new Uint8Array(values);

describe('readInstructions', () => {
  it('reads numbers, names, strings, lists and dictionaries', () => {
    expect(read('.24 0 0 -.24 0 810 cm\n/F#311 12 Tf [<0041> -20 (b)]TJ')).toEqual([
      ['cm', 0.24, 0, 0, -0.24, 0, 810],
      ['Tf', 'F11', 12],
      ['TJ', [bytes(0, 0x41), -20, bytes(0x62)]],
    ]);
    expect(read('/Span <</MCID 3/ActualText<FEFF0041>>>BDC')).toEqual([
      [
        'BDC',
        'Span',
        new Map<string, unknown>([
          ['MCID', 3],
          ['ActualText', bytes(0xfe, 0xff, 0, 0x41)],
        ]),
      ],
    ]);
  });

  it('reads what stands in brackets with its escapes', () => {
    expect(read(String.raw`(a\)\(b(c)\101\n\\) Tj`)).toEqual([
      ['Tj', new Uint8Array(Buffer.from('a)(b(c)A\n\\', 'latin1'))],
    ]);
  });

  it('tells instructions apart from what stands in their operands', () => {
    const content = String.raw`[(] f \) S) <</K [/q 2] /B <</Q (EMC)>>>>] TJ /f* <66> f* f BT`;
    expect(read(content)).toEqual([
      [
        'TJ',
        [
          bytes(0x5d, 0x20, 0x66, 0x20, 0x29, 0x20, 0x53),
          new Map<string, unknown>([
            ['K', ['q', 2]],
            ['B', new Map([['Q', bytes(0x45, 0x4d, 0x43)]])],
          ]),
        ],
      ],
      ['f*', 'f*', bytes(0x66)],
      ['f'],
      ['BT'],
    ]);
  });

  it('reads operands also when all instructions were passed', () => {
    const passed = [...readInstructions(Buffer.from('1 2 m 3 4 l S'))];
    expect(passed.map(({ operands }) => operands)).toEqual([[1, 2], [3, 4], []]);
  });

  it('knows where each instruction stands, and passes over comments', () => {
    const content = 'q % q Q\n0 0 9 9 re f';
    const spans = [...readInstructions(Buffer.from(content))].map(({ start, end }) => content.slice(start, end));
    expect(spans).toEqual(['q', '0 0 9 9 re', 'f']);
  });

  it('reads numbers as JavaScript does, however they are written', () => {
    const written = [
      '0',
      '-0',
      '7',
      '-.24',
      '.5',
      '+3',
      '4.',
      '-12.0625',
      '0.1',
      '3.14159265358979',
      '12345678901234567890',
      '1e3',
    ];
    expect(read(`${written.join(' ')} x`)).toEqual([['x', ...written.map(Number)]]);
    for (const word of ['-', '.', '-.', '1.2.3', '1-2', '2x']) expect(read(word)).toEqual([[word]]);
  });

  it('ends on anything', () => {
    for (const content of ['<', '(', '[', '<<', '>', ')', '/', '[(', '<</A', '} {', '<4'])
      expect(read(content).length).toBeLessThan(3);
  });
});

describe('readToUnicode', () => {
  it('reads single characters, ranges and lists, also beyond the first plane', () => {
    const map = readToUnicode(
      Buffer.from(
        '2 beginbfchar <0001> <4E00> <0002> <D842DFB7> endbfchar\n' +
          '2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<0061> <00660069>] endbfrange',
      ),
    );
    expect(Object.fromEntries(map)).toEqual({ 1: '一', 2: '𠮷', 16: 'A', 17: 'B', 18: 'C', 32: 'a', 33: 'fi' });
  });
});
