import { findAll } from '../../findAll.js';
import { fromChinese } from '../../outline/parseNumber.js';
import { remember } from '../../remember.js';

/** "三個階段", "two reasons": a number of things that the text is about to name, or has just named. */
export interface Announcement {
  readonly count: number;
  /** The thing counted: `階段`, `門檻`, `reasons`; may be empty. */
  readonly noun: string;
  /** `text.slice(start, end)` is the phrase. */
  readonly start: number;
  readonly end: number;
  /** Whether the things come one after another. */
  readonly sequence: boolean;
  /** False for a noun that seldom announces anything (`three cities`): only a series right there proves it. */
  readonly usual: boolean;
}

const HAN =
  /(?<![第前\d.一二三四五六七八九十百])(?<count>[兩两二三四五六]|[2-6])\s?(?<measure>個|个|大|條|条|種類|種|种|處|处|朵|項|项|點|点|步|層|层|類|类|重|方面|つの|つ|段階|要)(?<noun>[^\s，。；：、“”「」（）()！？:—-]{0,10})/gu;

const HANGUL =
  /(?<![\p{L}\d.])(?<count>두|세|네|다섯|여섯|[2-6])\s?(?<measure>가지|단계|개의|종류|축|갈래)(?:의|는|은|가|이|로|를|을)?\s?(?<noun>\p{Script=Hangul}{0,6})/gu;

/** Nouns that announce a list, in the singular or plural that follows a number. */
const NOUNS =
  'reasons?|stages?|steps?|phases?|ways?|types?|kinds?|things?|principles?|rules?|factors?|questions?|options?|parts?|levels?|categories|lessons?|challenges?|problems?|advantages|disadvantages|benefits|goals|areas|elements|approaches|methods|patterns|tips|trends|pillars|points|' +
  'razones|pasos|etapas|fases|formas|tipos|maneras|motivos|causas|factores|ventajas|desventajas|retos|desafíos|problemas|claves|principios|reglas|niveles|opciones|objetivos|lecciones|elementos|consejos|pilares|preguntas|' +
  'raisons|étapes|phases|façons|types|manières|causes|facteurs|avantages|inconvénients|défis|problèmes|clés|principes|règles|niveaux|options|objectifs|leçons|éléments|conseils|piliers|' +
  'gründe|gründen|schritte|schritten|arten|phasen|stufen|ursachen|faktoren|vorteile|nachteile|herausforderungen|probleme|punkte|prinzipien|regeln|ebenen|möglichkeiten|ziele|lehren|elemente|tipps|säulen|wege|fragen';
const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
};
const COUNTS = Object.keys(WORDS).filter((word) => /^\p{Script=Latin}/u.test(word));
const LATIN = new RegExp(
  `(?<![\\p{L}\\d.,-])(?<count>${COUNTS.join('|')}|[2-6])\\s(?:(?:[\\p{L}-]+\\s){0,2}?(?<usual>${NOUNS})|(?<other>\\p{L}{3,}))(?![\\p{L}-])`,
  'giu',
);

/** Nouns of things that come one after another. */
export const SEQUENCE =
  /階段|阶段|步|期|段階|단계|stage|step|phase|phasen|étape|etapa|fase|paso|schritt|stufe|ステップ|手順|フェーズ/i;

/** Nouns that count time, people or money: they announce no list. */
const NOT_A_LIST =
  /^(?:月|人|小時|小时|季度|星期|禮拜|礼拜|多|以上|左右|字|国|國|years?|months?|weeks?|days?|hours?|minutes?|times|million|billion|percent|thirds|quarters|años|meses|semanas|días|horas|minutos|veces|millones|tercios|cuartos|ans|années|mois|semaines|jours|heures|minutes|fois|millions|milliards|tiers|quarts|jahren?|monaten?|wochen|tagen?|stunden|minuten|mal|millionen|milliarden|prozent|drittel|viertel|and|or|of|the|und|oder|von|que|por|des|pour)$/iu;
const NOT_A_LIST_HAN = /^(?:月|人|小時|小时|季度|星期|禮拜|礼拜|多|以上|左右|字|国|國)/;

/** Every phrase of a sentence that may announce a list. Whether it does is decided by the items found. */
export const findAnnouncements: (text: string) => readonly Announcement[] = remember((text) => {
  const han = findAll(text, HAN).flatMap((match): Announcement[] => {
    if (areNamedBefore(text, match)) return [];
    const { count = '', measure = '', noun = '' } = match.groups ?? {};
    const value = /\d/.test(count) ? Number(count) : /[兩两]/.test(count) ? 2 : fromChinese(count);
    return value && !NOT_A_LIST_HAN.test(noun) ? [announce(match, value, headOf(noun, measure), measure + noun)] : [];
  });
  const hangul = findAll(text, HANGUL).flatMap((match): Announcement[] => {
    const { count = '', measure = '', noun = '' } = match.groups ?? {};
    return [announce(match, WORDS[count] ?? Number(count), '', measure + noun)];
  });
  const latin = findAll(text, LATIN).flatMap((match): Announcement[] => {
    const { count = '', usual, other = '' } = match.groups ?? {};
    const noun = (usual ?? other).toLowerCase();
    if (NOT_A_LIST.test(noun)) return [];
    return [announce(match, WORDS[count.toLowerCase()] ?? Number(count), noun, noun, usual !== undefined)];
  });
  return [...han, ...hangul, ...latin].sort((a, b) => a.start - b.start);
});

/** `時間和成本這兩個變量`: what a clause has named already, and does not name next. */
function areNamedBefore(text: string, match: RegExpExecArray): boolean {
  return (
    /[和與与及跟、][^，。；：:、]{1,16}[這这]$/u.test(text.slice(0, match.index)) &&
    !/^[^，。；]{0,8}[：:—（(]/u.test(text.slice(match.index + match[0].length))
  );
}

function announce(match: RegExpExecArray, count: number, noun: string, words: string, usual = true): Announcement {
  const start = match.index;
  return { count, noun, start, end: start + match[0].length, sequence: SEQUENCE.test(words), usual };
}

/** The head of a Chinese noun phrase is its end (`根本性判斷` → `判斷`); in Japanese it stands before the particle. */
function headOf(noun: string, measure: string): string {
  if (!/つ|段階/.test(measure) && !/[\p{Script=Hiragana}]/u.test(noun)) return noun.slice(-2);
  return /^[\p{Script=Han}\p{Script=Katakana}ー]*/u.exec(noun)?.[0] ?? '';
}

/** `三大障礙`: how many, and not of what. */
export function isBareCount(title: string): boolean {
  return findAnnouncements(title).some(({ start, end }) => start === 0 && end === title.length);
}
