import { toValue } from '../facts/toValue.js';

/** "10倍", "doubled", "trois fois": `text.slice(start, end)`. */
export interface Multiple {
  readonly start: number;
  readonly end: number;
  /** By how much: 0.5 for a half. */
  readonly value: number;
}

const RISE =
  '(?:提升|增長|增长|提高|增加|擴大|扩大|翻|達到|达到|將達|将达|成長|成长|増加|拡大|増え|伸び)(?:了|至|到|為|为)?\\s?';

/** Each way to say it, with its value where the words give no digits. */
const PATTERNS: readonly (readonly [RegExp, number | null])[] = [
  [new RegExp(`${RISE}(?<multiple>\\d+(?:\\.\\d+)?\\s?倍)`, 'u'), null],
  [/(?<!\d)(?<multiple>\d+(?:\.\d+)?倍)(?=に|へ|以上|となっ|になっ)/u, null],
  [/(?<!\d)(?<multiple>\d+(?:\.\d+)?\s?배)(?=로|가|이|\s|나)/u, null],
  [/(?<multiple>翻(?:了)?一(?:番|倍))/u, 2],
  [/(?<multiple>(?:減半|减半)|(?:半分|半減)(?=に|し|と)|절반으로)/u, 0.5],
  [/(?<!\d)(?<multiple>(?:\d+(?:[.,]\d+)?)[\s-](?:times|veces|fois|[Mm]al|-?fache?[ns]?))(?!\p{L})/u, null],
  [
    /(?<!\p{L})(?<multiple>(?:more than )?doubled|(?:se )?duplic(?:ó|aron|ado)|doublé|verdoppelte(?:n)?|verdoppelt)(?!\p{L})/iu,
    2,
  ],
  [
    /(?<!\p{L})(?<multiple>(?:more than )?tripled|(?:se )?triplic(?:ó|aron|ado)|triplé|verdreifachte(?:n)?|verdreifacht)(?!\p{L})/iu,
    3,
  ],
  [
    /(?<!\p{L})(?<multiple>(?:more than )?quadrupled|(?:se )?cuadruplic(?:ó|aron|ado)|quadruplé|vervierfachte(?:n)?|vervierfacht)(?!\p{L})/iu,
    4,
  ],
  [
    /(?<!\p{L})(?<multiple>halved|reducido a la mitad|se redujo a la mitad|diminué de moitié|halbierte(?:n)?|halbiert)(?!\p{L})/iu,
    0.5,
  ],
];

/** The first multiple in a sentence. */
export function findMultiple(text: string): Multiple | null {
  for (const [pattern, known] of PATTERNS) {
    const match = pattern.exec(text);
    const words = match?.groups?.multiple;
    if (!match || !words) continue;
    const value = known ?? toValue(words, text);
    if (value === null || value <= 0 || value === 1) continue;
    const start = match.index + match[0].indexOf(words);
    return { start, end: start + words.length, value };
  }
  return null;
}
