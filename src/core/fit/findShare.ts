import type { Figure } from '../model.js';
import { readFraction } from '../plan/facts/fractionValue.js';

const PERCENT =
  /^(?:%|％|percent\b|per cent\b|Prozent\b|por ciento\b|pour cent\b|per cento\b|パーセント|퍼센트|٪|(?:في|ب)\s?ال(?:مئة|مائة))/iu;
/** `%` that is not the end of it: percentage points, or a rate of something else. */
const OTHER_UNIT = /point|punkt|punto|百分點|百分点|ポイント|포인트|نقطة|نقاط/iu;

/** Words of growth, of a rate, of a price: what they speak of is no part of a whole. */
const CHANGE =
  /[增漲涨升降跌減减幅率息折溢]|[加放][快慢]|高出|多出|低於|低于|同比|[環环]比|伸び|上昇|低下|上が|下が|성장|증가|감소|상승|하락|[가-힣]률|ارتف|انخف|زاد|زياد|نمو|نما|تراجع|هبوط|هبط|خصم|فائدة|أكثر|أقل|أعلى|أدنى|\b(?:grow\w*|grew|r[io]s(?:e|en|ing)|increas\w*|decreas\w*|fell|fall\w*|drop\w*|declin\w*|reduc\w*|cut|up|down|faster|slower|more|less|higher|lower|cheaper|discount\w*|interest|return\w*|yield\w*|wuchs\w*|wachs\w*|stieg\w*|steig\w*|sank\w*|senk\w*|sink\w*|gesunken|gestiegen|mehr|weniger|höher|niedriger|crec\w*|aument\w*|subi\w*|baj\w*|reduj\w*|reduc\w*|más|menos|augment\w*|baiss\w*|hausse|plus|moins)\b/iu;

const CLAUSE_END = /[，。；：,;:]\s?/u;
/** The words behind a number that can still speak of it: two or three. */
const NEXT_WORDS =
  /^\s*(?:(?:以上|左右)?[的の]?(?:(?![的の])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]){1,4}|(?:\S+\s+){0,2}\S+)/u;

/** What stands behind a share: the whole that it is a share of. */
const WHOLE_AFTER =
  /^[\s]*(?:(?:以上|左右|近く|程度|ほど)?[的の]|が|의|of\b|de[lrs]?\b|d['’]|du\b|des\b|aller\b|von\b|vom\b|do[s]?\b|da[s]?\b|di\b|degli\b|delle\b|من\s)/iu;
/** What leads to a share: the whole before it, or a word that has or covers a part. */
const WHOLE_BEFORE =
  /(?:[的の의]|(?:^|\s)그?\s?(?:중|가운데)|[佔占]了?|份額|份额|比例|(?:服務|服务|支撐|支撑|覆蓋|覆盖|影響|影响|涉及|擁有|拥有)了?[^，。；]{0,8})(?:已?[經经]?[超過过達达近約约逾]*)$|\bshare\b[^,.;]*$/iu;

/** What a share in words can be said of right behind it: where it comes from, what it is, has or does. */
const SAID_OF = /^(?:(?:以上|左右)?(?:都|還|还)?(?:[來来]自|[是有在不沒没用住])|[이가은는]\s)/u;
/** `half the size`: no part of a whole. */
const MEASURE =
  /^\s*(?:as\b|(?:of\s)?(?:the|its|their)\s(?:size|price|cost|time|weight|speed|length|width|height|power|rate)\b)/iu;
/** `one in three`: its whole is said with it. */
const NAMES_WHOLE = /\s(?:in|out\sof|de\scada)\s/iu;

/**
 * The share that a figure states of a whole that its clause names (`95 % of the carmakers`, `三分之二的車企`), 0 to 100;
 * null where it is none, or where the words leave it open: growth, rates and prices are per cent, too, and no part of a
 * whole.
 */
export function findShare(figure: Figure): number | null {
  return findPercentage(figure) ?? findFraction(figure);
}

function findFraction({ before, value, unit, after }: Figure): number | null {
  const fraction = readFraction(value.text);
  if (fraction === null) return null;
  const behind = `${unit?.text ?? ''}${after?.text ?? ''}`;
  const ahead = (before?.text ?? '').split(CLAUSE_END).at(-1) ?? '';
  if (CHANGE.test(ahead) || CHANGE.test(NEXT_WORDS.exec(behind)?.[0] ?? '') || MEASURE.test(behind)) return null;
  const isOfWhole =
    NAMES_WHOLE.test(value.text) || WHOLE_AFTER.test(behind) || SAID_OF.test(behind) || WHOLE_BEFORE.test(ahead);
  return isOfWhole ? Math.round(fraction * 1e4) / 100 : null;
}

function findPercentage({ before, value, unit, after }: Figure): number | null {
  const number = /^\d+(?:[.,]\d+)?/.exec(value.text)?.[0];
  if (number === undefined) return null;
  const rest = `${value.text.slice(number.length)}${unit?.text ?? ''}`.trim();
  const percent = PERCENT.exec(rest)?.[0];
  const tail = after?.text ?? '';
  if (percent === undefined || OTHER_UNIT.test(`${rest}${tail.slice(0, 12)}`)) return null;
  // `20 % weniger`: what is behind the sign may stand in the unit.
  const behind = `${rest.slice(percent.length)}${tail}`;
  const ahead = (before?.text ?? '').split(CLAUSE_END).at(-1) ?? '';
  if (CHANGE.test(ahead) || CHANGE.test(NEXT_WORDS.exec(behind)?.[0] ?? '')) return null;
  if (!WHOLE_AFTER.test(behind) && !WHOLE_BEFORE.test(ahead)) return null;
  const share = Number(number.replace(',', '.'));
  return share > 0 && share <= 100 ? share : null;
}
