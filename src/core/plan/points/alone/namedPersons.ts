/** Chinese names of people, told by what opens them and by what follows: no list of names holds them all. */

const SURNAMES =
  '王李張张劉刘陳陈楊杨黃黄趙赵周吳吴徐孫孙馬马朱胡郭何林羅罗鄭郑梁謝谢宋唐許许韓韩馮冯鄧邓曹彭蕭田董袁潘蔣蒋蔡余杜葉叶程蘇苏魏呂吕丁任沈姚盧卢姜崔鍾钟譚谭陸陆汪范金石廖賈贾夏韋韦付傅方白鄒邹孟熊秦邱江尹薛閻闫段雷侯龍龙史陶黎賀贺顧顾毛郝龔龚邵萬万錢钱嚴严武戴莫孔湯汤';

/** A surname and what follows it, wherever it stands. */
export const AFTER_SURNAME = `[${SURNAMES}]\\p{Script=Han}`;

/** A surname with a given name, or a name for every day (阿泉, 小溫, 老李). */
const NAME = `(?:[${SURNAMES}]\\p{Script=Han}{1,2}|[阿小老](?!家|人|年|[時时]|店|城|是|板|[師师]|子|於于|里)\\p{Script=Han}{1,2})`;

/** What a predicate begins with: an adverb, an auxiliary, a preposition, or a verb of saying and thinking. */
const PREDICATE_NEXT =
  '(?:十分|非常|一直|曾[經经]?|已[經经]?|也|便|就|才|都|[還还]|又|常常?|[將将會会]|不|[沒没]|是|有|在|[從从]|[對对]|[為为][了]?|[與与和跟][^，]{1,8}|[於于]|到|每|正|[剛刚]|[說说]|表示|[認认][為为]|指出|坦言|透露|提到|回[憶忆]|[強强][調调]|[覺觉]得|希望|[決决]定|[發发][現现]|相信|介[紹绍]|告[訴诉]|解[釋释]|\\d)';

const OPENS_WITH_NAME = new RegExp(`^${NAME}${PREDICATE_NEXT}`, 'u');

/** Whether a clause says something of somebody whom it names first: `張凡在一家報社工作`, `阿泉說`. */
export function opensWithName(clause: string): boolean {
  return OPENS_WITH_NAME.test(clause);
}
