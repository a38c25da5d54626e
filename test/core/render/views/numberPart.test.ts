import { describe, expect, it } from 'vitest';
import { splitCode } from '../../../../src/core/fit/splitCode.js';
import type { CodeSlide, Deck, Slide, TracedText } from '../../../../src/core/model.js';
import { numberPart } from '../../../../src/core/render/views/numberPart.js';
import { traceSlice } from '../../../../src/core/trace.js';
import { makeSlide, sampleDeck, words } from '../../../support/decks.js';

const lines = (count: number): string => Array.from({ length: count }, (_, at) => `step(${at});`).join('\n');
const one = lines(36);
const source = `${one}\n\`\`\`\n\n\`\`\`\n${one}`;
const slideOf = (code: TracedText): CodeSlide =>
  makeSlide('code', { title: words('Steps'), language: 'js', code }) as CodeSlide;
const cut = (code: TracedText): CodeSlide[] => (splitCode(code) ?? [code]).map(slideOf);
const numbersIn = (slides: readonly Slide[]): (string | null)[] => {
  const deck: Deck = { ...sampleDeck(), slides };
  return slides.map((slide) => {
    const part = slide.kind === 'code' ? numberPart(slide, deck) : null;
    return part && `${part.number}/${part.of}`;
  });
};

describe('numberPart', () => {
  const long = cut(traceSlice(source, 0, one.length));
  const other = cut(traceSlice(source, source.length - one.length, one.length));

  it('says which part of a long piece of code a slide shows', () => {
    expect(long.length).toBe(3);
    expect(numbersIn(long)).toEqual(['1/3', '2/3', '3/3']);
  });

  it('counts each piece for itself, and only parts that follow each other', () => {
    expect(numbersIn([...long, ...other])).toEqual(['1/3', '2/3', '3/3', '1/3', '2/3', '3/3']);
    expect(numbersIn(long.slice(0, 1))).toEqual([null]);
    const [first, second, third] = long as [CodeSlide, CodeSlide, CodeSlide];
    const between = makeSlide('points', { title: null, items: [words('Between')] });
    expect(numbersIn([first, second, between, third])).toEqual(['1/2', '2/2', null, null]);
  });
});
