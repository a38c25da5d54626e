import { fromChinese } from '../../outline/parseNumber.js';

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
}

const HAN =
  /(?<![第前\d.一二三四五六七八九十百])(?<count>[兩两二三四五六]|[2-6])\s?(?<measure>個|个|大|條|条|種|种|處|处|朵|項|项|點|点|步|層|层|類|类|重|方面|つの|つ|段階)(?<noun>[^\s，。；：、“”「」（）()！？]{0,10})/gu;
const LATIN =
  /\b(?<count>two|three|four|five|six|dos|tres|cuatro|cinco|seis|deux|trois|quatre|cinq|zwei|drei|vier|fünf|[2-6])\s(?<adjective>(?:[a-zà-ü-]+\s){0,2})(?<noun>reasons?|stages?|steps?|phases?|ways?|types?|kinds?|things?|principles?|rules?|factors?|questions?|options?|parts?|levels?|categories|lessons?|challenges?|problems?|advantages|benefits|goals|areas|elements|approaches|methods|patterns|tips|razones|pasos|etapas|formas|tipos|raisons|étapes|façons|types|gründe|schritte|arten)\b/giu;

const SEQUENCE = /階段|阶段|步|期|段階|stage|step|phase|étape|etapa|paso|schritt/i;
const WORDS: Record<string, number> = {
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
};

/** Nouns that count time, people or money: they announce no list. */
const NOT_A_LIST = /^(?:月|人|小時|小时|季度|星期|禮拜|礼拜|多|以上|左右|字|国|國)/;

/** Every phrase of a sentence that may announce a list. Whether it does is decided by the items found. */
export function findAnnouncements(text: string): Announcement[] {
  const han = [...text.matchAll(HAN)].flatMap((match): Announcement[] => {
    const { count = '', measure = '', noun = '' } = match.groups ?? {};
    const value = /\d/.test(count) ? Number(count) : /[兩两]/.test(count) ? 2 : fromChinese(count);
    if (!value || NOT_A_LIST.test(noun)) return [];
    const start = match.index;
    return [
      {
        count: value,
        noun: lastNoun(noun),
        start,
        end: start + match[0].length,
        sequence: SEQUENCE.test(measure + noun),
      },
    ];
  });
  const latin = [...text.matchAll(LATIN)].flatMap((match): Announcement[] => {
    const { count = '', noun = '' } = match.groups ?? {};
    const value = WORDS[count.toLowerCase()] ?? Number(count);
    const start = match.index;
    return [
      { count: value, noun: noun.toLowerCase(), start, end: start + match[0].length, sequence: SEQUENCE.test(noun) },
    ];
  });
  return [...han, ...latin].sort((a, b) => a.start - b.start);
}

/** The head of a Chinese noun phrase is its end: `根本性判斷` → `判斷`. */
function lastNoun(noun: string): string {
  return noun.slice(-2);
}
