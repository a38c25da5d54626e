import { describe, expect, it } from 'vitest';
import { endsOrLeadsIn, endsSentence, endsStatement, endsWhole } from '../../src/core/sentenceEnds.js';

/** What each of the four says of a line: a sentence, or one that leads in; not cut short; not a question or an exclamation. */
const LINES: readonly (readonly [line: string, ends: string])[] = [
  ['It rained all night.', 'sentence lead whole statement'],
  ['雨下了一夜。', 'sentence lead whole statement'],
  ['一晩中、雨が降った．', 'sentence lead whole statement'],
  ['밤새 비가 내렸다.', 'sentence lead whole statement'],
  ['सारी रात बारिश हुई।', 'sentence lead whole statement'],
  ['بارش ہوتی رہی۔', 'sentence lead whole statement'],
  ['هل أمطرت طوال الليل؟', 'sentence lead whole'],
  ['Did it rain?', 'sentence lead whole'],
  ['雨停了嗎？', 'sentence lead whole'],
  ['¡Qué lluvia!', 'sentence lead whole'],
  ['Read more…', 'sentence lead statement'],
  ['他說：「雨停了。」', 'sentence lead whole statement'],
  ['« Il a plu. »', 'sentence lead whole statement'],
  ['„Es hat geregnet.“', 'sentence lead whole statement'],
  ['(It had rained before.)', 'sentence lead whole statement'],
  ['What it takes:', 'lead'],
  ['需要準備：', 'lead'],
  ['A night of rain', ''],
  ['「雨夜」', ''],
  ['Rain, wind,', ''],
  ['version 2.0', ''],
];

describe('how a line ends', () => {
  it.each(LINES)('%s', (line, expected) => {
    const ends = [
      endsSentence(line) && 'sentence',
      endsOrLeadsIn(line) && 'lead',
      endsWhole(line) && 'whole',
      endsStatement(line) && 'statement',
    ];
    expect(ends.filter(Boolean).join(' ')).toBe(expected);
  });
});
