import { findAll } from '../../findAll.js';
import type { TracedText } from '../../model.js';
import { slice } from '../../trace.js';
import type { Naming } from './naming.js';
import { HAN_ROLE, KANA_ROLE } from './roles.js';

/** The surnames that nearly everybody has, but those that are other words as often: 曾, 向, 于. */
const SURNAME =
  '[王李張张劉刘陳陈楊杨黃黄趙赵周吳吴徐孫孙馬马朱胡郭何高林羅罗鄭郑梁謝谢宋唐許许韓韩馮冯鄧邓曹彭肖蕭田董袁潘蔣蒋蔡余杜葉叶程蘇苏魏呂吕丁任沈姚盧卢姜崔鍾钟譚谭陸陆汪范金石廖賈贾夏韋韦付傅方白鄒邹孟熊秦邱江尹薛閻闫段雷侯龍龙史陶黎賀贺顧顾毛郝龔龚邵萬万錢钱嚴严武戴莫孔湯汤溫温喬乔常康施歐欧文柯游洪簡简詹翁俞樊管岳齊齐]';
/** What goes on behind a name of two characters, as its third would stand. */
const GOES_ON =
  /[評评認认表說说指稱称強强透回介解分坦直補补寫写提觀观建宣對对向在也還还則则就曾又告從从是的和與与及為为將将已發发拿談谈看給给帶带等有所更便卻却再並并其因於于了不上下在]/u;
/** `陳校長`, `李老師`: what somebody is called, and no name. */
const TITLE = new RegExp(`^.{1,2}(?:${HAN_ROLE}|先生|女士|小姐|同[學学]|[總总工])`, 'u');

/** `達摩院院長張建鋒表示`, `外貿業務員Jenny說` */
const HAN = new RegExp(
  `(?<=^|[，。；：！？、“”「」『』《》（）()\\s]|[據据對对])(?:而|但|且|及|以及)?(?<role>[^，。：；！？、"“”「」『』《》（）()\\s]{0,22}?${HAN_ROLE})\\s?(?<name>${SURNAME}\\p{Script=Han}{1,2}|[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?)`,
  'gu',
);
/** `モノタイプのディレクター、チャールズ・ニックスは`, `料理長の島田忠任さん` */
const KANA = new RegExp(
  `(?<=^|[、。「」\\s])(?<role>[^、。「」\\s]{0,26}${KANA_ROLE}(?:の|、|・|である))(?<name>[\\p{Script=Katakana}ー]+・(?<family>[\\p{Script=Katakana}ー]+)|(?<surname>\\p{Script=Han}{2})\\p{Script=Han}{1,3})(?=さん|氏|は|が|も|に|と)`,
  'gu',
);

/** People of a Chinese or a Japanese text, with what they are. */
export function findEastAsianNamings(text: TracedText): Naming[] {
  const isKana = /[ぁ-んァ-ヶ]/u.test(text.text);
  return findAll(text.text, isKana ? KANA : HAN).flatMap((match) => {
    const { role = '', family, surname } = match.groups ?? {};
    const name = isKana ? (match.groups?.name ?? '') : cutName(match.groups?.name ?? '');
    const start = match.index + match[0].indexOf(role);
    const from = text.text.indexOf(match.groups?.name ?? '', start + role.length);
    if (OPENS_NO_ROLE.test(role) || TITLE.test(text.text.slice(from))) return [];
    const bare = family ?? surname ?? name.split(' ').at(-1) ?? name;
    const end = from + name.length;
    return [{ bare, name: slice(text, from, end), full: slice(text, start, end), isBehind: false }];
  });
}

/** Words before a title that are not part of it: `被動員的還有創始人…`. */
const OPENS_NO_ROLE =
  /^[被把讓让由從从在和與与跟向對对給给當当因為为如像連连這这那某的之]|^一[位名個个]|[是有了]\p{Script=Han}{2}|相[關关](?!\p{Script=Han}{0,4}[負负][責责]人)|\d{2}[年歲岁]/u;

const cutName = (name: string): string =>
  /^[A-Z]/u.test(name) || !GOES_ON.test(name.slice(2)) ? name : name.slice(0, 2);

/** Where the bare name stands, and is not part of a longer one. */
export function findBareEastAsian(text: string, { bare, name }: Pick<Naming, 'bare' | 'name'>): number {
  const isLatin = /^[A-Z]/u.test(bare);
  const isSurname = bare !== name.text && !isLatin && /\p{Script=Han}/u.test(bare);
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + bare.length);
    if (isLatin && (/[A-Za-z]\s?$/u.test(before) || /^[A-Za-z]/u.test(after))) continue;
    if (/[・ァ-ヶー]$/u.test(before) && !isLatin) continue;
    // A surname alone may begin many words: `島田さん`, and not `島田駅`.
    if (isSurname && !/^(?:さん|氏)/u.test(after)) continue;
    if (!isSurname && /^[・ー]/u.test(after)) continue;
    return at;
  }
  return -1;
}
