import { describe, expect, it } from 'vitest';
import { dropFace } from '../../../../../src/core/plan/points/cuts/dropFace.js';
import { traceSlice } from '../../../../../src/core/trace.js';

const drop = (text: string) => dropFace(traceSlice(text, 0, text.length)).text;

describe('a face beside a statement', () => {
  it.each([
    [':D The ferry came back dry', 'The ferry came back dry'],
    [';-) The ferry came back dry', 'The ferry came back dry'],
    ['🚢 The ferry came back dry', 'The ferry came back dry'],
    ['El barco volvió seco xD', 'El barco volvió seco'],
    ['El barco volvió seco jejeje', 'El barco volvió seco'],
  ])('%s', (text, words) => {
    expect(drop(text)).toBe(words);
  });

  it.each(['XD is a class of ship', 'The ratio is 3 : 4', 'The pier (old and new)'])('not in %s', (text) => {
    expect(drop(text)).toBe(text);
  });
});
