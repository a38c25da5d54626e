import { anyOf } from '../../../anyOf.js';

/**
 * Chinese statements that lean on another one by a word within: one more that is so (`手工品也是非標的品類`), as something
 * else is (`解剖後同樣看不到`), that something can and not what (`我們知道它能`), another one than was told (`是因為另一個複雜的問題`),
 * what is added to what (`加上插件，還有網店`), what it is not about (`問題不在於價格`).
 */

/** What gives 也 its other half in the same words. */
const PAIRED =
  /[连連]|再|即[使便]|就算|哪怕|[无無][论論]|不[管论論僅仅但只]|任何|[谁誰哪]|什[么麼]|一[点點]|[从從][来來]|同[时時]|既|[虽雖]|[宁寧]|怎|多少|至少|有[时時]|如果|要是|只要|越|或|[与與和跟同]|除了|像|每|最/u;
const ALSO =
  /^[^，。；：、]{1,16}?(?<!再)也(?:是(?!否)|可以|能(?![够夠]?.{0,4}[吗嗎])|[会會]|需要|要|有|在|被|已|[将將]|[应應][该該]?|非常|很|同[样樣])[^，。；：]*$/u;

const LEANS = anyOf([
  // As something else is: `同樣的` says itself with what.
  /^[^，。；：與与和跟像]{2,24}同[样樣](?![的地])[^，。；：]{1,20}$/u,
  /(?:知道|相信|希望|[認认][為为]|[覺觉]得|[確确][定信])[它他她牠你我][們们]?不?(?:能|可以|[會会])$/u,
  /(?:是|因[為为])另一[个個][^，。；：]{0,10}$/u,
  /^[^，。；：]{1,12}，是另一[个個种種][^，。；：]{1,10}(?:$|[，。])/u,
  // `本來應該是好事`: and what came of it?
  /本[來来](?:[應应][該该]|可以|要|想)(?!.*(?:但|[卻却]|不[過过]|然而|[結结]果|可是|[現现]在|[後后][來来]|最[後后終终]))/u,
  /^加上[^，。]{1,24}，[^，。]{0,6}[还還]/u,
  /(?:[问問][题題]|[关關][键鍵]|重[点點]|原因|[区區][别別]|本[质質])(?:[并並])?不(?:在[于於]|是)(?!.*(?:而|真正|[应應][该該]))[^。]*$/u,
]);

export function leansByWord(text: string): boolean {
  return LEANS(text) || (ALSO.test(text) && !PAIRED.test(text));
}
