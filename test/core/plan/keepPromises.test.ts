import { describe, expect, it } from 'vitest';
import type { TracedText } from '../../../src/core/model.js';
import { keepPromises, keepsWord } from '../../../src/core/plan/keepPromises.js';
import type { Proposal } from '../../../src/core/plan/proposal.js';
import { traceSlice } from '../../../src/core/trace.js';

const traced = (text: string): TracedText => traceSlice(text, 0, text.length);
const slide = (title: TracedText, ...items: string[]): Proposal => ({
  body: { kind: 'points', title, items: items.map(traced) },
  passage: 0,
  weight: 5,
  claims: [],
});
const titles = (proposals: readonly Proposal[]): (string | null)[] =>
  keepPromises(proposals).map(({ body }) => (body.kind === 'points' ? (body.title?.text ?? null) : null));

describe('a title that counts', () => {
  it.each([
    '開館前要回答的四項問題',
    'Four questions to ask before opening',
    'Cuatro preguntas antes de abrir',
    '開館前の4つの質問',
    '개관 전 네 가지 질문',
  ])('stands where all that it counts is shown, also on two slides: %s', (text) => {
    const title = traced(text);
    expect(titles([slide(title, 'a', 'b'), slide(title, 'c', 'd')])).toEqual([text, text]);
    expect(titles([slide(title, 'a', 'b')])).toEqual([null]);
  });

  it('is not one that counts something else', () => {
    expect(keepsWord('Six kilometres of quay', 2)).toBe(true);
    expect(keepsWord('圖書館的夜班', 1)).toBe(true);
  });
});
