import { toValue } from '../facts/toValue.js';

/** Powers of ten, by the word at the start of a unit. Longer words first. */
const POWERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:mil millones|milliards?|Milliarden?|Mrd\.?|billion(?!en)|bn)/u, 1e9],
  [/^(?:millones|millón|millions?|Millionen|Mio\.?|mn|M\b)/iu, 1e6],
  [/^(?:mil\b|thousand|Tausend|[kK]\b)/u, 1e3],
  [/^(?:trillion|billones|Billionen)/u, 1e12],
  [/^[萬万만]/u, 1e4],
  [/^[億亿억]/u, 1e8],
  [/^[兆조]/u, 1e12],
];

interface Measured {
  readonly value: number | null;
  readonly power: number;
  readonly unit: string;
}

/** Both values on one scale (`800萬` and `1.2億`); null where they measure different things. */
export function measureValues(from: string, to: string, context: string): { from: number; to: number } | null {
  const [a, b] = [measure(from, context), measure(to, context)];
  if (a.value === null || b.value === null) return null;
  // `from 3 to 5 million`, `from 12 to 30 %`: the first value leaves out what the second says.
  if (a.unit === '' && a.power === 1) return { from: a.value, to: b.value };
  if (a.unit !== b.unit) return null;
  if (a.power === b.power) return { from: a.value, to: b.value };
  return { from: a.value * a.power, to: b.value * b.power };
}

function measure(words: string, context: string): Measured {
  const sign = /^\D*/.exec(words)?.[0].trim() ?? '';
  const unit = words
    .replace(/^\D*\d(?:[\d.,\s\u00a0’]*\d)?/, '')
    .trim()
    .replace('％', '%');
  const power = POWERS.find(([pattern]) => pattern.test(unit));
  const rest = power ? unit.replace(power[0], '').trim() : unit;
  return { value: toValue(words, context), power: power?.[1] ?? 1, unit: sign + rest };
}
