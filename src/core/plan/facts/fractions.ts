import { findAll } from '../../findAll.js';
/** A share in words: `text.slice(start, end)`. */
export interface FractionMatch {
  readonly start: number;
  readonly end: number;
}

const HAN = '[一二三四五六七八九十百千\\d]';
/** Shares in words, in each language. Not among them: halves of a year or a game, quarters of an hour. */
const FRACTION = new RegExp(
  [
    `${HAN}{1,4}分之${HAN}{1,4}`,
    '(?<![一另前後后上下])一半(?!是?個|是?个|時|时|路)|(?<![大前後后])半[數数](?!學|学)|過半[數数]|过半数',
    '\\d{1,3}\\s?分の\\s?\\d{1,3}|[一二三四五六七八九十]分の[一二三四五六七八九]|半分(?!け)',
    '\\d{1,3}\\s?분의\\s?\\d{1,3}(?:[은는이가을를])?|절반(?:[은는이가을를])?',
    '\\b(?:(?:one|two|three|four|five|nine)[ -](?:thirds?|quarters?|fifths?|tenths?)|an?\\s(?:third|quarter|fifth|tenth)(?=\\sof\\s(?!an?\\s(?:hour|century|second|mile)))|(?<!(?:first|second|other|latter|former|better|top|bottom)\\s)half(?=\\s(?:of\\s(?!19|20)|the\\s\\p{L}))|(?:one|two|three|four|nine)\\s(?:in|out\\sof)\\s(?:every\\s)?(?:two|three|four|five|ten))\\b',
    '(?<!\\p{L})(?:(?:un|dos)\\stercios?|(?:una|dos|tres)\\s(?:cuartas?|quintas?|décimas?)\\spartes?|(?<!(?:a|en)\\s)la\\smitad(?=\\sde\\s)|(?:un[oa]?|dos|tres|cuatro|seis|siete|ocho|nueve)\\sde\\scada\\s(?:dos|tres|cuatro|cinco|diez))(?!\\p{L})',
    '(?<!\\p{L})(?:(?:un|les?\\sdeux|deux)\\stiers|(?:trois|un)\\squarts?(?!\\sd.heure)(?=\\sd)|(?<!à\\s)la\\smoitié(?=\\sd)|(?:un|deux|trois|quatre)\\scinquièmes?|(?:une?|deux|trois|quatre|sept|huit|neuf)\\s(?:\\p{L}{4,}\\s)?sur\\s(?:deux|trois|quatre|cinq|dix))(?!\\p{L})',
    '(?<!\\p{L})(?:um\\sterço|dois\\sterços|três\\squartos|(?<!pela\\s)metade(?=\\sd[aeo]s?\\s)|(?:uma?|dois|duas|três|quatro|oito|nove)\\s(?:em|de)\\scada\\s(?:dois|duas|três|quatro|cinco|dez))(?!\\p{L})',
    '(?<!\\p{L})(?:(?:ein|zwei)\\sDrittel|(?:ein|drei)\\sViertel(?=\\s(?:der|des|aller|von)\\s)|(?:die|der)\\sHälfte(?=\\s(?:der|des|aller|von)\\s)|(?:ein|zwei|drei|vier)\\sFünftel)(?!\\p{L})',
  ].join('|'),
  'giu',
);

/** A word without which no text has one: it is found faster than the words around it. */
const TRIGGER =
  /分[之の]|一半|半[數数分]|[過过]半|분의|절반|third|quarter|fifth|tenth|half|\s(?:in|out\sof)\s(?:every|two|three|four|five|ten)|tercio|cuarta|quinta|décima|mitad|\scada\s|tiers|quart|moitié|\ssur\s|terço|metade|cinquième|drittel|viertel|hälfte|fünftel/iu;

/** The shares that a text gives in words: `三分之二`, `three quarters`, `un tercio`. */
export function findFractions(text: string): FractionMatch[] {
  if (!TRIGGER.test(text)) return [];
  return findAll(text, FRACTION).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
