import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/model.js';
import { arrangePoints } from '../../../../src/core/plan/points/arrangePoints.js';
import { traceSlice } from '../../../../src/core/trace.js';

const titleOf = (language: Language, ...texts: string[]): string | null => {
  const points = texts.map((text) => ({
    text: traceSlice(text, 0, text.length),
    passage: 0,
    isItem: false,
    isExample: false,
    isTurned: false,
    gain: 1,
  }));
  const [slide] = arrangePoints(points, null, language);
  return slide?.body.kind === 'points' ? (slide.body.title?.text ?? null) : null;
};

describe('the first point of a slide', () => {
  it.each<[Language, string, string, string]>([
    [
      'en',
      'Night trains have two hundred beds',
      'The trains leave at nine in the evening',
      'Most beds are sold in May',
    ],
    ['zh-Hant', '夜車讓票價低於飛機', '票價在冬天再降一成', '飛機的座位有四十個'],
    ['ko', '야간 열차는 저렴합니다', '열차 이용자가 늘었습니다', '열차는 밤 아홉 시에 떠납니다'],
  ])('heads those that each share a noun with it, %s', (language, head, ...others) => {
    expect(titleOf(language, head, ...others)).toBe(head);
  });

  it.each<[Language, string, string, string]>([
    ['en', 'Night trains have two hundred beds', 'Most beds are sold in May', 'Ada Bell married in Vienna in 1963'],
    ['zh-Hant', '夜車讓票價低於飛機', '票價在冬天再降一成', '館長在港口長大'],
    ['ko', '야간 열차는 저렴합니다', '열차 이용자가 늘었습니다', '관장은 항구에서 자랐습니다'],
  ])('heads nothing where one speaks of something else in the same paragraph, %s', (language, ...texts) => {
    expect(titleOf(language, ...texts)).toBeNull();
  });
});

describe('a point alone', () => {
  const slidesOf = (language: Language, text: string) =>
    arrangePoints(
      [
        {
          text: traceSlice(text, 0, text.length),
          passage: 0,
          isItem: false,
          isExample: false,
          isTurned: false,
          gain: 1,
        },
      ],
      null,
      language,
    );

  it.each<[Language, string]>([
    ['zh-Hant', '1月20日，北岸渡口，遊客排得整整齊齊'],
    ['en', 'Ada Bell works in the harbour office'],
  ])('makes no slide where it only tells, %s', (language, text) => {
    expect(slidesOf(language, text)).toEqual([]);
  });

  it.each<[Language, string]>([
    ['zh-Hant', '1月20日，渡口的票價漲了30%'],
    ['en', 'The harbour office sells tickets for every ferry'],
  ])('is a statement where it says something, %s', (language, text) => {
    expect(slidesOf(language, text)).toHaveLength(1);
  });
});
