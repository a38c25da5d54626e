import { COUNT, CURRENCY, MAGNITUDE, MONEY, SCALE, SHARE, TIME } from '../facts/units.js';

/** `from 12% to 48%`: places in a sentence. */
export interface Change {
  readonly start: number;
  readonly from: { readonly start: number; readonly end: number };
  readonly to: { readonly start: number; readonly end: number };
  /** The words between the two values. */
  readonly link: string;
}

const DIGITS = '\\d+(?:[.,\\u00a0\\u202f’]\\d+|\\s\\d{3}(?!\\d))*';
/** `2G` and `3D` count nothing. */
const NAMED = '(?![.,]?\\d|\\s?[GD](?![A-Za-z]))';
const NUMBER = `(?:${CURRENCY}\\s?)?${DIGITS}${NAMED}(?:\\s?(?:${MAGNITUDE}|${SCALE}|[kKMB]\\b))?(?:\\s?(?:${MONEY}|${SHARE}|${COUNT}|${TIME}(?!代)|[ァ-ヶー]{2,6}))?`;
/** What may stand between the values: words, and years. */
const BETWEEN = '(?:[^,.;\\d$€£]|(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d))';
const FROM = `(?<from>${NUMBER})`;
const TO = `(?<to>${NUMBER})`;
const NEAR =
  '(?:(?:rund|etwa|knapp|über|environ|près de|casi|unos|unas|about|around|nearly|over|just|more than|less than|some|el|los|las)\\s)?';
// A verb may open its sentence. Written out, since to disregard case costs V8 a tenth of a second in expressions of this length.
const SPANISH_VERB =
  '[Pp]as|[Ss]ub|[Aa]ument|[Cc]rec|[Cc]ay|[Cc]a[íi]|[Bb]aj|[Rr]eduj|[Rr]educ|[Dd]escend|[Ee]scal|[Ii]ncrement';
const FRENCH_VERB =
  '[Pp]ass|[Aa]ugment|[Gg]rimp|[Cc]hut|[Bb]aiss|[Rr]édui|[Rr]ecul|[Mm]ont|[Pp]rogress|[Tt]omb|[Bb]ondi';

/**
 * The ways to say it, by language, each behind the words without which it cannot be said: they are found faster. Where a
 * bare `de … a …` may be a span, a verb of change has to stand before it.
 */
const PATTERNS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /[從从由]/u,
    new RegExp(
      `(?:從|从|由)(?<label>[^，,。；]{0,24}?)${FROM}(?<link>[^，,。；\\d]{0,12}?(?:至|到了?|升至|增至|降至|達到|达到))\\s?${TO}`,
      'u',
    ),
  ],
  [
    /[Ff]rom [^.;]{0,60}\d[^;]{0,100} to \D{0,16}\d/u,
    new RegExp(
      // `prices range from one to the other`: a span, and no change.
      `(?<!\\p{L})(?<!(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)) )[Ff]rom (?<label>[^,.;\\d$€£]{0,40}?)${FROM}(?<link>${BETWEEN}{0,45}? to ${NEAR})${TO}`,
      'u',
    ),
  ],
  [
    /から/u,
    new RegExp(
      `(?<label>)${FROM}(?<link>から(?:(?:1[89]|20)\\d\\d年(?:に)?(?:は|の)?)?約?)${TO}(?:に|へ|まで)(?=[^。]{0,12}(?:増|減|伸|上|拡|低|縮|成長|倍|下|落))`,
      'u',
    ),
  ],
  [
    /에서/u,
    new RegExp(
      `(?<label>)${FROM}(?<link>\\p{Script=Hangul}{0,3}에서\\s[^,.\\d]{0,12}?)${TO}(?=\\p{Script=Hangul}{0,3}?로\\s)`,
      'u',
    ),
  ],
  [
    new RegExp(`(?:${SPANISH_VERB})[^;]{0,80}\\d[^;]{0,80}\\s(?:al?|hasta)\\s\\D{0,16}\\d`, 'u'),
    new RegExp(
      `(?<!\\p{L})(?:${SPANISH_VERB})\\p{L}*(?<label>[^,.;\\d]{0,40}?\\s(?:del?|desde)\\s${NEAR})${FROM}(?<link>${BETWEEN}{0,45}?\\s(?:al?|hasta)\\s${NEAR})${TO}`,
      'u',
    ),
  ],
  [
    /\d[^;]{0,100}\sà\s\D{0,16}\d/u,
    new RegExp(
      `(?<!\\p{L})(?:${FRENCH_VERB})\\p{L}*(?<label>[^,.;\\d]{0,40}?\\sde\\s${NEAR})${FROM}(?<link>${BETWEEN}{0,45}?\\sà\\s${NEAR})${TO}`,
      'u',
    ),
  ],
  [
    /\d[^;]{0,100}\sauf\s\D{0,16}\d/u,
    new RegExp(`(?<!\\p{L})[Vv]on\\s${NEAR}(?<label>)${FROM}(?<link>${BETWEEN}{0,45}?\\sauf\\s${NEAR})${TO}`, 'u'),
  ],
];

/** The first change from one value to another that a sentence tells. */
export function findChange(text: string): Change | null {
  if (!/\d\D+\d/.test(text)) return null;
  for (const [words, pattern] of PATTERNS) {
    if (!words.test(text)) continue;
    const match = pattern.exec(text);
    const groups = match?.groups;
    if (!match || !groups?.from || !groups.to || groups.link === undefined) continue;
    const fromStart = match.index + match[0].indexOf(groups.from, groups.label?.length ?? 0);
    const fromEnd = fromStart + groups.from.trimEnd().length;
    const toStart = text.indexOf(groups.to, fromStart + groups.from.length + groups.link.length);
    return {
      start: match.index,
      from: { start: fromStart, end: fromEnd },
      to: { start: toStart, end: toStart + groups.to.trimEnd().length },
      link: groups.link,
    };
  }
  return null;
}
