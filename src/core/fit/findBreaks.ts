import { findAll } from '../findAll.js';
import { estimateLength } from '../language.js';
import type { Language } from '../model.js';
import { remember } from '../remember.js';

/** Longer than this, in em, no run is made: it might not fit on a line. */
const LONGEST_BOUND = 8;
/** A particle at the end of a run may make it longer by this. */
const PARTICLE = 1;
/** A run that cannot be divided any better may be so long. */
export const LONGEST_WHOLE = 11;

/** What may stand between a number and its unit: `餘`, `億`. */
export const MAGNITUDE = '[餘余多幾几]?[十百千萬万億亿兆]*[餘余多]?';
export const UNIT =
  '美元|歐元|欧元|人民幣|人民币|[個个](?:小時|小时|星期|月|季度|百分點|百分点)?|小時|小时|分鐘|分钟|公里|公斤|(?:週|周|年|日)間|時間|[かカヵヶケ](?:月|所|国)|[回本枚匹冊社件杯割円隻只艘便番号頁通軒棟校局駅個ヶ]目?|[次家年月日天元倍歲岁人名位萬項项種种款台臺座度級级代期季時时分秒]|[毛塊块][錢钱]?';

const NO_BREAK_BEFORE = /^[\s”’）》」』】〉〕，。、；：？！…—·)\],.;:!?%"'々ーぁぃぅぇぉっゃゅょゎ]/u;
const NO_BREAK_AFTER = /[“‘（《「『【〈〔(["'—·]$/u;

/** Particles that lean on the word before them, and phrases that begin with one: `に対する`. */
const LEANING =
  /^(?:[的了著着過过們们地得之嗎吗呢吧啊]|(?![おご]$)\p{Script=Hiragana}{1,3}|[にとを]\p{Script=Han}\p{Script=Hiragana}{0,2})$/u;

/** Japanese particles that end a phrase: after them a long run is divided. */
const ENDS_PHRASE = /^(?:[はがをにでとへもの]|から|まで|より|など)$/u;
/** A part that is divided off has so many characters at least. */
const LEAST_PART = 2;

/** Words of one character that open what follows: a line does not end with them. */
const LEADING =
  /^[是在和與与及將将就也都不會会能可並并為为被把對对從从向以而但或且若如因由讓让令使叫請请給给再又還还更最很極极太已曾正剛刚僅仅只仍越便則则卻却才即需須须應应非無无超副大小新舊旧老皆均每各某該该此這这那其他她它牠我你您何一二三兩两幾几おご]$|^(?:剛剛|刚刚|已經|已经|正在|即將|即将|不再|更加|非常|十分|最為|最为|如何|為何|为何)$/u;

/** Verbs that are whole with `为`: `改称为`, `评选为`. */
const NAMES_AS = /[称稱视視改译譯分变變列评評选選誉譽定封]$/u;
const SINGLE = /^\p{Script=Han}$/u;

/** A question and its verb, which stand together before what they ask for. */
const ASKS = /(?:什[麼么]|[誰谁]|哪[裡裏里])$/u;
const ASKED = /(?:什[麼么]|[誰谁]|哪[裡裏里])是$/u;

/** It leads to the noun behind it, of one word or two: `AI編程助手`. */
const ACRONYM = /^[A-Z][A-Z\d]{1,3}$/;
const ACRONYM_NOUN = /(?<![A-Za-z\d])[A-Z][A-Z\d]{1,3}\p{Script=Han}{2}$/u;
const NOUN = /^\p{Script=Han}{2}$/u;
/** In Japanese, words of ideographs and Katakana that touch are one compound: `数値|計算`, `ファイル|名`. */
const COMPOUND_LEFT = /[\p{Script=Han}\p{Script=Katakana}ー々]$/u;
const COMPOUND_RIGHT = /^[\p{Script=Han}々]/u;

/** A number with its magnitude and its unit: never broken. */
const MEASURE = new RegExp(
  `第?\\d[\\d.,:\\-–]*\\d*\\s?(?:[%％‰℃°]|${MAGNITUDE}(?:${UNIT}|\\p{Script=Katakana}[\\p{Script=Katakana}ー]{0,5})?)(?:\\d+[月日])?(?:\\d+日)?`,
  'gu',
);

/** A quoted word or two. */
const QUOTED = /[“「『《‘][^“”「」『』《》‘’，。；：？！]{1,12}[”」』》’]/gu;

/** A counted or pointed-out measure word: `首個`, `三種`, `這家`. */
const COUNTED =
  /[首每這这那哪某各兩两幾几半數数一二三四五六七八九十百千萬万第]+[個个次年種种家項项位名條条張张件款台臺座代場场層层步級级]/gu;

/** Where a line may be broken: between words, by the dictionary of the platform and the habits of typesetters. */
export function findBreaks(text: string, language: Language): number[] {
  const quoted = findAll(text, QUOTED).filter(([words]) => estimateLength(words) <= LONGEST_BOUND);
  const measures = [...findAll(text, MEASURE), ...findAll(text, COUNTED), ...quoted].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const breaks: number[] = [];
  let before = '';
  let from = 0;
  /** After which particle the run may be divided. */
  let joint: number | null = null;
  const breakAt = (index: number): void => {
    breaks.push(index);
    from = index;
    joint = null;
  };
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    const previous = before;
    before = segment;
    if (index === 0 || isHeld(text, index, segment) || measures.some((at) => index > at.from && index < at.to))
      continue;
    // What is narrow or a measure is not broken, so all of it comes along with its first word.
    const end = measures.find((at) => at.from === index)?.to ?? index + segment.length;
    const whole = text.slice(index, end) + (readNarrow(text, end) ?? '');
    const most = LONGEST_BOUND + (LEANING.test(segment) ? PARTICLE : 0);
    // `什麼是|Web1.0？`, never `什麼|是Web1.0？`
    if (segment === '是' && ASKS.test(text.slice(0, index))) continue;
    if (ASKED.test(text.slice(0, index))) breakAt(index);
    else if (!leans(previous, segment) && !isCompound(text.slice(from, index), segment, language)) breakAt(index);
    else if (estimateLength(text.slice(from, index) + whole) <= most) {
      if (endsPhrase(previous, segment)) joint = index;
    } else if (!LEANING.test(segment) || endsPhrase(previous, segment)) breakAt(index);
    // No line begins with a particle: the run is divided where a phrase ends in it, or stays longer than others.
    else if (joint !== null && end - joint >= LEAST_PART) breakAt(joint);
    else if (estimateLength(text.slice(from, index) + whole) > LONGEST_WHOLE) breakAt(index);
  }
  return breaks;
}

/** Whether a phrase ends between the two. */
function endsPhrase(before: string, segment: string): boolean {
  return ENDS_PHRASE.test(before) && !ENDS_PHRASE.test(segment);
}

/** A number that counts something: not one that ends a name, as in `PRO 300`. */
const COUNTS = /(?:^|[^\p{Script=Latin}\d.,\s-]|[^\p{Script=Latin}\d.,-]\s)\d[\d.,]*$/u;

const NARROW_RUN = /[\u0021-\u02ff]+[のをはがにへともで的]?/y;

/** The narrow characters that stand here without a space, and their particle, if the one before them is narrow, too. */
function readNarrow(text: string, at: number): string | null {
  if (!isNarrow(text[at - 1] ?? '')) return null;
  NARROW_RUN.lastIndex = at;
  return NARROW_RUN.exec(text)?.[0] ?? null;
}

function isKatakana(character: string): boolean {
  return /[\p{Script=Katakana}ー]/u.test(character);
}

/** How many characters of Katakana follow each other around a place. */
function measureKatakana(text: string, at: number): number {
  const before = /[\p{Script=Katakana}ー]*$/u.exec(text.slice(Math.max(0, at - LONGEST_BOUND), at))?.[0] ?? '';
  const behind = /^[\p{Script=Katakana}ー]*/u.exec(text.slice(at, at + LONGEST_BOUND))?.[0] ?? '';
  return before.length + behind.length;
}

/** No line may be broken here at all. */
function isHeld(text: string, index: number, segment: string): boolean {
  if (NO_BREAK_BEFORE.test(segment) || NO_BREAK_AFTER.test(text.slice(0, index))) return true;
  const [left, right] = [text[index - 1] ?? '', text[index] ?? ''];
  // What follows a number is what it counts, whether or not it is known as a unit: `50米`, `4奈米`, `11並列`.
  if (/\d/.test(left) && /[\p{Script=Han}\p{Script=Katakana}]/u.test(right) && COUNTS.test(text.slice(0, index)))
    return true;
  // A word that the dictionary does not know: `コネ|クタ`.
  if (isKatakana(left) && isKatakana(right) && measureKatakana(text, index) <= LONGEST_BOUND) return true;
  // Between two Latin characters only a space or a hyphen breaks, and those need no help.
  return !/[^\S\u00a0]/.test(left) && isNarrow(left) && isNarrow(right);
}

/** A line is better not broken here: a particle, an opening word, or a character that the dictionary cut off a name. */
function leans(before: string, segment: string): boolean {
  if (LEANING.test(segment) || LEADING.test(before)) return true;
  if (startsLatin(before, segment) && !ENDS_PHRASE.test(before)) return true;
  // `AI模型`
  if (ACRONYM.test(before) && /^\p{Script=Han}/u.test(segment)) return true;
  // `称|为`, and a name that the dictionary does not know: `华|为`. Elsewhere `为` opens what follows.
  if (/^[为為]$/u.test(segment) && (NAMES_AS.test(before) || (SINGLE.test(before) && !LEANING.test(before))))
    return true;
  const isSingle = SINGLE.test(segment) && !LEADING.test(segment);
  return isSingle && /[\p{Script=Han}\p{Script=Latin}]$/u.test(before) && !/[的了之]$/u.test(before);
}

/**
 * A Latin word or a number right after an ideograph. They share a run if no phrase ends between them, because Chrome
 * sets no space between scripts at a run's edge: there the page has a gap of its own.
 */
export function startsLatin(before: string, segment: string): boolean {
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(before) && /^[\p{Script=Latin}\p{N}]/u.test(segment)
  );
}

/** Whether a line would part a compound here. */
function isCompound(run: string, segment: string, language: Language): boolean {
  if (language.startsWith('ja')) return COMPOUND_LEFT.test(run) && COMPOUND_RIGHT.test(segment);
  return ACRONYM_NOUN.test(run) && NOUN.test(segment) && !LEADING.test(segment);
}

function isNarrow(character: string): boolean {
  return /[\u0020-\u02ff]/.test(character);
}

const segmenterOf: (language: Language) => Intl.Segmenter = remember(
  (language) => new Intl.Segmenter(language, { granularity: 'word' }),
);
