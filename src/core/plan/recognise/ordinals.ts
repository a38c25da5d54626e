import { findAll } from '../../findAll.js';
import { fromChinese } from '../../outline/parseNumber.js';
import { remember } from '../../remember.js';

/** "其一，", "第二個門檻是", "Third,": `text.slice(end)` is what it counts. */
export interface OrdinalMark {
  /** {@link NEXT} and {@link LAST} stand for `then` and `finally`: what they count depends on what came before. */
  readonly value: number;
  /** The noun after it; empty where there is none. */
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

export const NEXT = 0;
export const LAST = -1;

/** Words that count, by what they count. */
const COUNTED: readonly (readonly [number, string])[] = [
  [
    1,
    '一種是 一种是 一個是 一个是 一類是 一类是 首先 まず 첫째 첫 먼저 우선 first firstly primero primera premièrement première premier erstens erste erster zuerst zunächst',
  ],
  [1, "en_primer_lugar en_premier_lieu tout_d’abord d’abord tout_d'abord d'abord to_begin_with first_of_all ante_todo"],
  [
    2,
    '另一種是 另一种是 另一個是 另一个是 另一類是 另一类是 其次 둘째 두 second secondly segundo segunda deuxièmement deuxième second seconde zweitens zweite zweiter',
  ],
  [2, 'en_segundo_lugar en_deuxième_lieu en_second_lieu'],
  [
    3,
    '再次 셋째 세 third thirdly tercero tercera troisièmement troisième drittens dritte dritter en_tercer_lugar en_troisième_lieu',
  ],
  [4, '넷째 네 fourth fourthly cuarto cuarta quatrièmement quatrième viertens vierte vierter'],
  [5, '다섯째 다섯 fifth fifthly quinto quinta cinquièmement cinquième fünftens fünfte fünfter'],
  [6, 'sixth'],
  [
    NEXT,
    '接著 接着 然後 然后 次に 続いて 다음으로 그다음 then next luego después a_continuación ensuite puis dann danach anschließend',
  ],
  [LAST, '最後 最后 最後に 마지막으로 finally lastly last por_último finalmente enfin finalement schließlich zuletzt'],
];
const VALUES: ReadonlyMap<string, number> = new Map(
  COUNTED.flatMap(([value, words]) => words.split(' ').map((word) => [word.replaceAll('_', ' '), value] as const)),
);
const LATIN_WORDS = [...VALUES.keys()]
  .filter((word) => /^\p{Script=Latin}/u.test(word))
  .sort((a, b) => b.length - a.length);
/** Those that open a sentence without a comma, too: `Then the oven is heated`, `Zuerst wird gemischt`. */
const ADVERBS = 'then|finally|luego|finalmente|ensuite|enfin|puis';
/** German puts the verb after them: without its adverb the sentence would begin with it. They stay. */
const INVERTING = 'zuerst|zunächst|dann|danach|anschließend|schließlich|zuletzt';
const COPULA = 'is|was|are|es|son|era|est|sont|était|ist|war|sind|lautet|liegt in';

const LINK = '\\s*(?:就是|是|在於|在于|——|—|：|，|、|はの?|は|:|,)?\\s*(?:，|：)?\\s*';
const CHINESE = '[一二三四五六]';
const MEASURE = '(?:個|个|大|條|条|種|种|項|项|類|类|層|层|步|點|点)?';

const EAST_ASIAN: readonly RegExp[] = [
  new RegExp(`(?<=^|[，。；：、——\\s])其(?<value>${CHINESE})${LINK}`, 'gu'),
  new RegExp(
    `第(?<value>${CHINESE}|[1-6１-６])${MEASURE}の?(?<noun>[\\p{Script=Han}]{0,4}?)(?:就是|是|在於|在于|：|——|—|，|、|に|は|が)\\s*(?:，|：|、)?(?:要(?=\\p{Script=Han}))?`,
    'gu',
  ),
  new RegExp(`第(?<value>${CHINESE}|[1-6])${MEASURE}(?<noun>階段|阶段|步|門檻|门槛|層|层)(?=[“「])`, 'gu'),
  new RegExp(`(?<=^|[，。；：\\s])(?<value>${CHINESE})(?:是|則|则)(?!的)`, 'gu'),
  /(?<=^|[，。；：\s])(?<word>首先|其次|再次)[，、]?/gu,
  /(?<=^|[，。；：\s])(?<word>另?一[種种個个類类]是)\s?/gu,
  /(?<=^|[，。；])(?<word>接著|接着|然後|然后|最後|最后)(?:，|、|(?=\p{Script=Han}))(?!に)/gu,
  /(?<=^|[。、：])(?<word>まず|次に|続いて|最後に)(?:は)?、?/gu,
  /(?<=^|[。、：])(?<value>[一二三四五]|[1-5１-５])つ目(?:の(?<noun>[\p{Script=Han}\p{Script=Katakana}ー]{0,6}))?(?:は|が|に)、?/gu,
  /(?<=^|[.:,。]\s?)(?<word>첫째|둘째|셋째|넷째|다섯째|먼저|우선|다음으로|그다음|마지막으로)(?:로|는|은)?,?\s/gu,
  /(?<=^|[.:,。]\s?)(?<word>첫|두|세|네|다섯)\s?번째(?:\s(?<noun>\p{Script=Hangul}{1,6}?))?(?:는|은|로|,)\s/gu,
];

const LATIN: readonly RegExp[] = [
  new RegExp(`(?<=^|[.;:,!?]\\s)(?<word>${LATIN_WORDS.join('|')})(?:,\\s|\\s:\\s|:\\s)(?:que\\s)?`, 'giu'),
  new RegExp(`(?<=^|[.;:,]\\s)(?<word>${ADVERBS})\\s`, 'giu'),
  new RegExp(`(?<=^|[.;]\\s)(?=(?<word>${INVERTING})\\s)`, 'giu'),
  new RegExp(
    `(?<=^|[.;:,]\\s)(?:(?:and|y|et|und)\\s)?(?:the|la|el|le|der|die|das|l[’'])\\s?(?<word>${LATIN_WORDS.join('|')})(?:\\s(?<noun>\\p{L}+))?\\s(?:${COPULA})\\s(?:that\\s|que\\s|qu[’']|dass\\s|to\\s)?`,
    'giu',
  ),
];

const NUMBERED: readonly RegExp[] = [
  // Numbers set into the sentence: （1）…（2）…, ①…②…, 1) … 2) …
  /[（(](?<value>[1-6]|[一二三四五六])[)）]\s?/gu,
  /(?<circled>[①-⑥])\s?/gu,
  // At the head of a paragraph: `1、……`
  /^(?<value>[1-6])[、．]\s?(?=\p{L})/gu,
  /(?<=^|[\s：:；;，,])(?<value>[1-6])[)）]\s?(?=\p{L})/gu,
  /(?<=^|[\s：:；;，,]|[(（])(?<letter>[a-f])[)）]\s?(?=\p{L})/gu,
];

/** The ways to count, each group behind what none of them can do without: that is found faster. */
const MARKS: readonly (readonly [RegExp, readonly RegExp[]])[] = [
  [/[其第首再一二三四五六接然最ま次続つ째]|[먼우다그마번]/u, EAST_ASIAN],
  [
    new RegExp(
      `(?:^|[.;:,!?]\\s)(?:(?:and|y|et|und)\\s)?(?:(?:the|la|el|le|der|die|das|l[’'])\\s?)?(?:${LATIN_WORDS.join('|')})`,
      'iu',
    ),
    LATIN,
  ],
  [/[)）①-⑥]|^[1-6][、．]/u, NUMBERED],
];

/** The ordinals of a text in its order; two at one place count once. */
export const findOrdinals: (text: string) => readonly OrdinalMark[] = remember((text) => {
  const patterns = MARKS.flatMap(([trigger, group]) => (trigger.test(text) ? group : []));
  const marks = patterns
    .flatMap((pattern) => findAll(text, pattern))
    .map((match): OrdinalMark => {
      const { noun = '' } = match.groups ?? {};
      return { value: readValue(match.groups ?? {}), noun, start: match.index, end: match.index + match[0].length };
    });
  return marks
    .filter((mark) => mark.value >= LAST)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark, i, all) => mark.start !== all[i - 1]?.start);
});

function readValue({ word, value = '', circled, letter }: Record<string, string | undefined>): number {
  const none = LAST - 1;
  if (word) return VALUES.get(word.toLowerCase()) ?? none;
  if (letter) return letter.charCodeAt(0) - 0x60;
  if (circled) return circled.charCodeAt(0) - 0x245f;
  const digits = value.normalize('NFKC');
  return (/\d/.test(digits) ? Number(digits) : fromChinese(digits)) ?? none;
}
