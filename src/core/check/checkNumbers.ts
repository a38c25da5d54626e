import type { Alignment, Unfaithful } from './alignPhrase.js';

const NUMBER = /\d+(?:[.,．，]\d+)*/g;

export interface NumberCheck {
  readonly numbers: number;
  readonly faults: readonly Unfaithful[];
}

/**
 * Every number of a phrase stands in the phrase's own stretch of the article, digit after digit, and whole: `3800` is
 * not put together from two places, and not cut from `13800` or `3,800`.
 */
export function checkNumbers(text: string, { shown }: Alignment, article: string): NumberCheck {
  const faults: Unfaithful[] = [];
  let numbers = 0;
  for (const found of text.matchAll(NUMBER)) {
    numbers += 1;
    const places = shown.slice(found.index, found.index + found[0].length);
    const first = places[0];
    const last = places.at(-1);
    if (!first || !last || places.some((place) => place === null)) {
      faults.push({ reason: `the number ${found[0]} is joined by glue`, offset: first?.start ?? null });
      continue;
    }
    if (places.some((place) => place?.at === null)) continue; // The user's own correction gives it.
    const start = first.start;
    const end = last.start + 1;
    if (end - start !== found[0].length)
      faults.push({ reason: `the number ${found[0]} is put together from several places`, offset: start });
    else if (
      /\d[.,]?$/.test(article.slice(Math.max(0, start - 2), start)) ||
      /^[.,]?\d/.test(article.slice(end, end + 2))
    )
      faults.push({ reason: `the number ${found[0]} is cut from a longer one`, offset: start });
  }
  return { numbers, faults };
}
