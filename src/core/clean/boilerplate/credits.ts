import { estimateLength } from '../../language.js';

/** In em: a caption says in a sentence or two what the picture shows. */
const LONGEST_SENTENCE = 110;

/** Who took the picture, behind what it shows: `… 李雷 摄`, `… (Photo: A. Miller)`, `… / © A. Miller`. */
const BEHIND =
  /\s(?:[/|–—-]\s*)?(?:\(c\)|©)\s?(?:\p{Lu}|\p{Script=Han})[^.。]{1,40}$|\s[\p{Script=Han}·、]{2,12}\s?[/／]?\s?(?:摄影?|攝影?|撮影)[）)]?$|[（([](?:photos?|images?|pictures?|credits?|fotos?|bild(?:er)?|crédits?(?: photos?)?|créditos?|imagen|写真|撮影|摄影|攝影|图片?|圖片?|摄|攝|사진)(?: (?:by|de|von))?\s?[:：=／/]\s?[^（）()]{2,60}[）)\]][.。]?$/iu;

const AGENCY =
  'AP|AFP|EPA|EFE|dpa|ANSA|Reuters|imago|Getty(?: Images)?|Shutterstock|iStock|Alamy|Keystone|Europa Press|Belga|Xinhua|UPI|Kyodo';

/** Whose it is, behind the end of the sentence: `… in 1989. (AP)`, `… 있다. 연합뉴스`, `… 讲话。视觉中国 资料`. */
const BEHIND_SENTENCE: readonly RegExp[] = [
  new RegExp(
    `[.!?”"]\\s?(?:\\(\\s?)?(?:\\p{Lu}[\\p{L}.’' -]{2,40}\\s?[/|,]\\s?)?(?:${AGENCY})(?:\\s?(?:Photo|Images?))?\\s?\\)?$`,
    'u',
  ),
  /다\.\s*(?:[\p{Script=Hangul}\p{Lu}]{1,8}(?:뉴스|통신|일보|신문|시스|뉴스1)|[\p{Script=Hangul}]{2,4}\s(?:선임)?기자|[\p{Script=Hangul}\p{L} ]{2,16}\s?(?:제공|캡처|캡쳐)|자료\s?사진)(?:\s?(?:제공|자료\s?사진))?$/u,
  /(?<=\p{Ll}{2}.{8,}[.!?])\s(?:\p{Lu}[\p{L}.’-]+\s){2,3}for (?:The )?\p{Lu}[^.]{2,30}$/u,
  /[.!?]\s\p{Lu}{2,}[\p{Lu} ’'-]{1,30}(?:\s?\/\s?[«“]?\s?\p{Lu}[\p{Lu} ’'&-]{1,30}[»”]?){1,2}$/u,
  /\S\s?[/／|｜]\s?(?:图源?|圖源?|photo|foto|bild|写真|사진|photograph|picture|illustration|credit|crédit)\s?[:：]\s?[^。/／|]{1,40}$/iu,
  /^[◎▲△▼▽]\s?(?:(?:图源?|圖源?|photo|foto|bild|写真|사진)\s?[:：]|[^。！？]{1,40}(?:截[图圖]|供[图圖])$)/iu,
  /^[^。！？｜|]{2,40}[｜|]\s?[^。！？｜|\s]{0,5}(?:公[众眾][号號]|官[网網]|微博|供[图圖]|提供|截[图圖])$/u,
  /\S\s?(?:ⓒ|©|[（(][cCＣ][)）])\s?(?!\d)[\p{L}][\p{L}\d ·・]{1,24}$/u,
  /。\s*(?:[\p{Script=Han}IC]{0,8}\s?(?:资料|資料)[图圖]?片?|\p{Script=Han}{2,8}供[图圖]|(?:视觉中国|視覺中國|东方IC|新华社|中新社|人民视觉|图虫创意)[图圖]?)$/u,
];

/** Whose it is, run into the last word by a page that sets it apart in colour: `… de la CiudadCedida`, `… am MontagFoto: dpa`. */
const RUN_IN = new RegExp(
  `(?<=[\\p{Ll}\\p{Nd}.”"»)])(?:Cedid[ao]|Cortes[ií]a|Archivo|Europa Press|(?:${AGENCY})|(?:Credit|Photo|Foto|Bild|Crédit photo|Imagen|Image)s?\\s?:\\s?[^.:]{2,40})$`,
  'u',
);

/** In em: with the address of who took it, or the word for it, a caption may be longer. */
const LONGEST_ADDRESSED = 180;
const ADDRESSED = /[.!?”"]\s(?:\p{Lu}[\p{L}.’'-]*\s){1,4}[\w.+-]+@[\w-]+\.[\w.]{2,12}$/u;

/** `… in the street. CreditAnn Miller/The Daily Crumb`: a page sets the word apart. */
const CALLED_CREDIT =
  /[\p{Ll}\d.!?”"]\s?Credit(?:\.{3}|…)?\s?(?:Credit(?:\.{3}|…)?\s?)?(?=\p{Lu}[\p{L}.’'-]+\s\p{Lu})[^.:]{4,30}(?:\.[^.:]{1,20})?(?:\/|\s(?:for|via)\s)[^:]{2,40}$/u;

/** Whether a paragraph has the words for whose picture it is at its end: then it is a picture's. */
export function endsWithCredit(text: string): boolean {
  const words = text.trim();
  if (ADDRESSED.test(words) || CALLED_CREDIT.test(words)) return estimateLength(words) <= LONGEST_ADDRESSED;
  if (estimateLength(words) > LONGEST_SENTENCE) return false;
  return BEHIND.test(words) || RUN_IN.test(words) || BEHIND_SENTENCE.some((pattern) => pattern.test(words));
}
