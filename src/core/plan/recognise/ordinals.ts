import { fromChinese } from '../../outline/parseNumber.js';

/** "其一，", "第二個門檻是", "Third,": `text.slice(end)` is what it counts. */
export interface OrdinalMark {
  readonly value: number;
  /** The noun after it; empty where there is none. */
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

const FROM_ZERO: Record<string, number> = {
  首先: 1,
  其次: 2,
  first: 1,
  firstly: 1,
  second: 2,
  secondly: 2,
  third: 3,
  thirdly: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  まず: 1,
  primero: 1,
  segundo: 2,
  tercero: 3,
  premièrement: 1,
  deuxièmement: 2,
  troisièmement: 3,
  erstens: 1,
  zweitens: 2,
  drittens: 3,
};
const LINK = '\\s*(?:就是|是|在於|在于|——|—|：|，|、|はの?|は|:|,)?\\s*(?:，|：)?\\s*';
const CHINESE = '[一二三四五六]';

const MARKS: readonly RegExp[] = [
  new RegExp(`(?<=^|[，。；：、——\\s])其(?<value>${CHINESE})${LINK}`, 'gu'),
  new RegExp(
    `第(?<value>${CHINESE}|[1-6])(?:個|个|大|條|条|種|种|項|项|類|类|層|层|步)?(?<noun>[\\p{Script=Han}]{0,4}?)(?:就是|是|在於|在于|：|——|—|，|に|は)\\s*(?:，|：)?(?:要(?=\\p{Script=Han}))?`,
    'gu',
  ),
  new RegExp(
    `第(?<value>${CHINESE}|[1-6])(?:個|个|大|條|条|種|种|項|项|類|类|層|层)?(?<noun>階段|阶段|步|門檻|门槛|層|层)(?=[“「])`,
    'gu',
  ),
  new RegExp(`(?<=^|[，。；：\\s])(?<value>${CHINESE})(?:是|則|则)(?!的)`, 'gu'),
  /(?<=^|[，。；：\s])(?<word>首先|其次)[，、]?/gu,
  /(?<=^|[.;:,]\s)(?:the\s)?(?<word>first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|fifth|sixth)(?:,\s|\s(?:is|was|one is|reason is|step is)\s(?:that\s|to\s)?)/giu,
  /(?<=^|[。、])(?<word>まず)[、]?/gu,
  /(?<=^|[.;:]\s)(?<word>primero|segundo|tercero|premièrement|deuxièmement|troisièmement|erstens|zweitens|drittens),?\s/giu,
];

/** The ordinals of a text in its order; two at one place count once. */
export function findOrdinals(text: string): OrdinalMark[] {
  const marks = MARKS.flatMap((pattern) => [...text.matchAll(pattern)]).map((match): OrdinalMark => {
    const { value = '', word = '', noun = '' } = match.groups ?? {};
    const number = word
      ? (FROM_ZERO[word.toLowerCase()] ?? 0)
      : /\d/.test(value)
        ? Number(value)
        : (fromChinese(value) ?? 0);
    return { value: number, noun, start: match.index, end: match.index + match[0].length };
  });
  return marks
    .filter((mark) => mark.value > 0)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark, i, all) => mark.start !== all[i - 1]?.start);
}
