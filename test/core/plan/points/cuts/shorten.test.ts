import { describe, expect, it } from 'vitest';
import { listShortened } from '../../../../../src/core/plan/points/cuts/shorten.js';
import { listRanges, traceSlice } from '../../../../../src/core/trace.js';

const shorten = (text: string) => listShortened(traceSlice(text, 0, text.length));

describe('a long Latin statement without an aside', () => {
  it.each([
    [
      'brackets',
      'The harbour office (which the fishermen call the glass box) keeps a list of all boats',
      'The harbour office keeps a list of all boats',
    ],
    [
      'dashes',
      'The first six ferries — all of them built on the same slip in Bergen — carry forty cars each',
      'The first six ferries carry forty cars each',
    ],
    [
      'a relative clause behind the subject',
      'The port authority, which opened its third basin in the summer of that year, has closed two of them since',
      'The port authority has closed two of them since',
    ],
    [
      'the same in Spanish',
      'La autoridad del puerto, que abrió su tercera dársena en el verano, ha cerrado dos de ellas',
      'La autoridad del puerto ha cerrado dos de ellas',
    ],
    [
      'the same in French',
      'Les grands chalands du canal, dont la coque est encore en chêne, peuvent porter trente tonnes',
      'Les grands chalands du canal peuvent porter trente tonnes',
    ],
    [
      'its members in German',
      'Mehrere der neuen Fähren, darunter zwei mit Akkus und eine mit Wasserstoff, sind schon im Dienst',
      'Mehrere der neuen Fähren sind schon im Dienst',
    ],
    [
      'a concession before it',
      'Although the tugs are as old as the lighthouse itself, the harbour will keep all four of them for now',
      'the harbour will keep all four of them for now',
    ],
  ])('%s', (_, text, shorter) => {
    expect(shorten(text).map((one) => one.text)).toContain(shorter);
  });

  it.each([
    ['a condition', 'If the wind turns to the north before the tide is in, the harbour will close its gates'],
    ['a place', 'In the shallow basins behind the old customs house, the harbour will keep all four tugs'],
    ['a relative clause that tells which', 'The captains who cross the bay in winter have asked for a second light'],
    ['a German one', 'Die Kapitäne, die im Winter über die Bucht fahren müssen, haben ein zweites Feuer verlangt'],
    ['a short gloss', 'The International Maritime Board (IMB) keeps a list of all the boats that were lost'],
    ['a short statement', 'The port (rebuilt in 1990) is full'],
  ])('not without %s', (_, text) => {
    expect(shorten(text)).toEqual([]);
  });

  it('keeps where its words come from', () => {
    const [one] = shorten('The harbour office (which the fishermen call the glass box) keeps a list of all boats');
    expect(one && listRanges(one)).toEqual([
      { start: 0, end: 18 },
      { start: 59, end: 85 },
    ]);
  });
});
