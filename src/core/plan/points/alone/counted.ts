/**
 * Statements about so many things that a sentence before has named: `三個功能疊加起來……`, `2商品はともに……`, `두 모델은 모두……`. A number and
 * a noun as what is spoken of are known already, and nobody who sees only the statement knows which they are.
 */
interface Counting {
  /** The number with its noun, as something known. */
  readonly known: RegExp;
  /** What tells which they are, wherever it stands. */
  readonly names: RegExp;
}

/** What is said of several known things together or of each: `都`, `分別`, `之間的`. */
const HAN_TOGETHER =
  '(?:都|均(?!為|为)|皆|各(?![種种式])|分[別别]|相互|互相|彼此|共同|一起|[疊叠]加|加起[來来]|加在一起|合起[來来]|之[間间]|的(?:[區区][別别]|差[別别異异距]|[關关][係系]|共同|角逐|[較较]量)|也|依次|接[連连]|相[繼继]|[採采]用|\\p{Script=Han}{0,4}由高到低)';

const HAN: Counting = {
  known: new RegExp(
    `^(?:[^，。：]{1,10}，)?(?:其[他它]|[後后剩]|以上|上述|[這这])?[兩两三四五六七八九十\\d]{1,2}(?:[款家項项位條条類类座部支所篇組组套名科]|[個个種种](?![月小]))(?!以上|多)\\p{Script=Han}{0,7}?${HAN_TOGETHER}`,
    'u',
  ),
  names:
    /[、：:]|一(?:[種种個个類类款家]?是|[種种個个類类款家])|分[別别]是|[A-Za-z\p{Script=Han}”」]\s?(?:和|與|与|跟|以及)\s?[A-Za-z“「]/u,
};

const KANA: Counting = {
  known:
    /^(?:[^。]{1,14}、)?(?:(?:[2-9２-９二三四五六七八九](?:つの?|種類の?|人の?|社の?|者|商品|製品|機種|モデル|アプリ|サービス|作品|校|店|案|方式|方法|タイプの?|パターンの?|グループの?|か国|カ国)|両(?:モデル|者|社|国|製品|商品|チーム|端末|機種|店|氏|選手|サービス|方式|案))[^、。はがをにでもと]{0,10}(?:は|も|ともに|とも(?=[、にの])|の(?:違い|差|比較|関係|うち|間|共通)))|^(?:いずれも|いずれの|どちらも|どれ(?:も|を|が)(?!ほど|だけ)|それぞれ(?:の|、|が|は))/u,
  names:
    /[」\p{Script=Katakana}\p{Script=Han}A-Za-z\d]と(?!比|同[じ様]|共|一緒)[「\p{Script=Katakana}\p{Script=Han}A-Za-z][^。]*[2-9両二三]|[一1１ひ](?:つは|方は|とつは)/u,
};

const HANGUL: Counting = {
  known:
    /^(?:[^,.]{1,12}, )?(?:(?:두|세|네|다섯|여섯|[2-9]) ?(?:개|가지|명|곳|사람|회사|제품|모델|기능|방법|방식|서비스|팀|나라|기업|업체|후보|작품|도시|기관)[가-힣]{0,6}?(?:은|는|이 모두|의 (?:차이|공통점|관계)|(?= 모두| 다 )|도)|양(?:측|사|국|팀|쪽)(?:은|는|이|의))\s/u,
  names: /[가-힣A-Za-z’”](?:와|과|,) ?[가-힣A-Za-z‘“][^.]*(?:두|세|네|양|[2-9])|하나는/u,
};

/** `「A」が、それぞれ、1GB、8GB`: one value after the other, and not of what. */
const VALUES_OF_WHAT =
  /^(?![^。]*[、・][^。]*それぞれ、)[^。]*それぞれ、?\d[^、。]*、\d|^[^。、と・]*が、それぞれ、\d/u;

/** Whether words speak of several things that they do not name. */
export function countsOthers(text: string): boolean {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return VALUES_OF_WHAT.test(text) || isUnnamed(text, KANA);
  if (/\p{Script=Hangul}/u.test(text)) return isUnnamed(text, HANGUL);
  return /\p{Script=Han}/u.test(text) && isUnnamed(text, HAN) && listsNone(text);
}

function isUnnamed(text: string, { known, names }: Counting): boolean {
  return known.test(text) && !names.test(text);
}

/** `兩艘渡輪相繼停航，Alpha……，Beta……`: each has its clause. */
function listsNone(text: string): boolean {
  const openers = text.split(/[，；。]/u).slice(1);
  return new Set(openers.flatMap((clause) => /^\s?[A-Z“「]\S*/u.exec(clause)?.[0] ?? [])).size < 2;
}

/** Whether words name more than one: what stands behind them may count those. */
export function namesSeveral(text: string): boolean {
  return /[、・；]|[\p{L}」”》]\s?(?:和|與|与|及|跟|と|과 |와 )\s?[\p{L}「“《]/u.test(text);
}
