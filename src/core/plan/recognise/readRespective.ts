import { estimateLength } from '../../language.js';
import type { Figure, TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';
import { findNumbers } from '../facts/numbers.js';

/** Names in a row, and amounts in the same order: `東岸、西岸和外島的產量分別為30噸、20噸和10噸`. */
export interface Respective {
  /** What is measured. */
  readonly what: TracedText;
  readonly figures: readonly Figure[];
  /** The words that are used up. */
  readonly all: TracedText;
}

interface Form {
  /** What stands between the names and the amounts. */
  readonly link: RegExp;
  /** Between the last name and what is measured: a particle, or how many were named. */
  readonly owns: RegExp;
  readonly joins: RegExp;
  /** Where the amounts end. */
  readonly ends: RegExp;
}

const COUNTED = '(?=等?[\\d一二三四五六七八九十兩两]{1,2}\\s?[家個个名位座種种項项款國国省市大])';
const FORMS: readonly Form[] = [
  {
    link: /分[別别](?:[為为是達达佔占]到?|[達达]到|高達|高达|[約约]?[為为]|增[長长]了?|下降了?|上[漲涨]了?)?(?:了|[約约])?/u,
    owns: new RegExp(`${COUNTED}|的`, 'u'),
    joins: /、|以及|[和與与及]/u,
    ends: /[，,。；;（(]/u,
  },
  {
    link: /は、?(?:それぞれ|各々)(?:約)?/u,
    owns: /の/u,
    joins: /、|・|と/u,
    ends: /(?:だった|であった|である|です|でした|となった|となって|に達した|を記録した)?[。（(]|(?:だった|である|です|となった)$/u,
  },
  {
    link: /[은는이가]\s각각\s(?:약\s)?/u,
    owns: /의\s/u,
    joins: /,\s(?:그리고\s)?|(?<=[가-힣A-Z])[와과]\s/u,
    ends: /(?:(?:이었다|였다|이다|다|입니다|(?:로|으로|을|를|에)(?:\s\S+다)?)[.(]|[.(])/u,
  },
];

const MOST = 5;
/** In em. */
const LONGEST_NAME = 10;
const LONGEST_WHAT = 24;
/** What a name does not hold: it would be the beginning of the sentence. */
const NO_NAME =
  /[在是有的把對对從从由將将於于]|^(?:去年|今年|前年|明年|目前|[當当]前|同期|上半年|下半年|其中|截至|昨年|今年|현재|지난해|올해)/u;
/** A hedge before an amount. */
export const APPROXIMATELY = /^(?:[約约近超逾]|超[過过]|[將将]近|약\s)?/u;

export function readRespective(text: TracedText): Respective | null {
  for (const form of FORMS) {
    const link = form.link.exec(text.text);
    const found = link && read(text, link, form);
    if (found) return found;
  }
  return null;
}

function read(text: TracedText, link: RegExpExecArray, { owns, joins, ends }: Form): Respective | null {
  const headEnd = link.index;
  const start = Math.max(...[...'，。；：'].map((mark) => text.text.lastIndexOf(mark, headEnd - 1))) + 1;
  const head = trim(slice(text, start, headEnd));
  const valuesStart = headEnd + link[0].length;
  const length = text.text.slice(valuesStart).search(ends);
  const valuesEnd = length < 0 ? text.text.length : valuesStart + length;
  const values = split(slice(text, valuesStart, valuesEnd), joins);
  const listed = split(head, joins);
  const owner = listed.findIndex((member) => owns.test(member.text.slice(1)));
  const last = listed[owner];
  const mark = last && owns.exec(last.text.slice(1));
  if (!last || !mark || values.length !== owner + 1 || values.length < 2 || values.length > MOST) return null;
  const names = [...listed.slice(0, owner), trim(slice(last, 0, mark.index + 1))];
  const what = trim(slice(head, head.text.indexOf(last.text) + mark.index + 1 + mark[0].length));
  if (names.some(({ text: name }) => !isName(name)) || new Set(names.map((name) => name.text)).size < names.length)
    return null;
  if (
    estimateLength(what.text) < 2 ||
    estimateLength(what.text) > LONGEST_WHAT ||
    /\d{4}|[這这此該该其]/u.test(what.text)
  )
    return null;
  const figures = values.map((value, i) => readValue(value, names[i] as TracedText));
  return figures.every((figure) => figure !== null) ? { what, figures, all: slice(text, start, valuesEnd) } : null;
}

function isName(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name) && estimateLength(name) <= LONGEST_NAME && !NO_NAME.test(name);
}

function split(text: TracedText, joins: RegExp): TracedText[] {
  const members: TracedText[] = [];
  let rest = text;
  for (let mark = joins.exec(rest.text); mark; mark = joins.exec(rest.text)) {
    members.push(trim(slice(rest, 0, mark.index)));
    rest = slice(rest, mark.index + mark[0].length);
  }
  return [...members, trim(rest)].filter(({ text: own }) => own !== '');
}

/** An amount and nothing else. */
function readValue(value: TracedText, before: TracedText): Figure | null {
  const [number, other] = findNumbers(value.text);
  const opening = APPROXIMATELY.exec(value.text)?.[0].length ?? 0;
  const isAll = number && !other && number.start <= opening && number.end >= value.text.length;
  if (!isAll || number.unit === '' || number.fraction) return null;
  return {
    before,
    value: slice(value, 0, number.valueEnd),
    unit: trim(slice(value, number.valueEnd, number.end)),
    after: null,
  };
}
