import { CJK } from '../../../language.js';

/**
 * Times that are told from another one: `Before long, …`, `Zwei Jahre später …`, `翌年、…`. What they are counted from stands
 * in the sentence before.
 */
const LATIN: Readonly<Record<string, RegExp>> = {
  en: /^(?:before long|not long (?:after|before|ago)|(?:shortly|soon|right|immediately|long)(?:,| after(?:wards?)?\b| there\p{L}*)|after that|afterwards?\b|later(?: that| on|,| in the)|(?:an?|one|two|three|four|five|six|seven|ten|several|many|some|few|a few|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:later|earlier|before that|after that|into|on),|(?:the|that) (?:next|following|previous|same) (?:day|week|month|year|morning|evening|night|summer|winter|spring|fall|autumn)\b|(?:(?!(?:if|when|and|by|before|after|until|since|even|just|only|right|as|how)\b)[\p{L}’'-]+ ){1,4}?(?:soon|then|later) \p{Ll}{2,}(?:ed|[^s]s)\b|by (?:then|that time|this time)\b|until then\b|since then\b|at (?:the|that) (?:time|point|moment)\b,?|(?:during|over) the (?:quarter|year|month|week|day|trial)\b(?! \d)|meanwhile\b|in the meantime|from then on|from that)/iu,
  es: /^(?:poco (?:después|antes|más tarde)|más tarde|después,|luego,|desde entonces|hasta entonces|para entonces|(?:un|una|dos|tres|cuatro|cinco|diez|varios|varias|pocos|\d+) (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?|décadas?) (?:después|más tarde|antes)(?! del?(?!\p{L}))|al (?:día|año|mes) siguiente|entretanto|mientras tanto|en aquel (?:momento|entonces)|en ese momento|durante el (?:trimestre|año|mes|juicio)(?! \d| de))(?!\p{L})/iu,
  fr: /^(?:peu (?:après|avant|de temps après)|plus tard|ensuite|par la suite|depuis lors|jusqu['’]alors|(?:une?|deux|trois|quatre|cinq|dix|quelques|plusieurs|\d+) (?:minutes?|heures?|jours?|semaines?|mois|ans?|années?|décennies?) (?:plus tard|après(?=,|$)|auparavant)|le lendemain|la veille|l['’]année suivante|entre-temps|à (?:l['’]époque|ce moment-là)|au cours d(?:u (?:trimestre|mois|procès)|e l['’]année)(?! \d| de| du))(?!\p{L})/iu,
  de: /^(?:kurz (?:darauf|danach|zuvor)|wenig später|später|danach|daraufhin|seitdem|seither|bis dahin|inzwischen|mittlerweile|(?:ein(?:en?|er|em)?|zwei|drei|vier|fünf|zehn|einige|wenige|mehrere|\d+) (?:Minuten?|Stunden?|Tage?|Wochen?|Monate?n?|Jahre?n?|Jahrzehnte?) (?:später|danach|zuvor|darauf)|am (?:nächsten|folgenden) (?:Tag|Morgen|Abend)|im (?:folgenden|nächsten|selben|gleichen) (?:Jahr|Monat)|im (?:Laufe|Verlauf) (?:des|der) (?:Quartals|Jahres|Monats|Woche|Tages|Abends|Verfahrens)(?! \d)|damals)(?!\p{L})/iu,
};

const HAN =
  /^(?:到了?第[二三四五六七八九十][年週周季天]|第[二三四五六七八九十][年週周季](?=，)|事[發发](?:[時时後后])|(?:事故|事件|案件|火[災灾]|爆炸)?[發发]生(?:之?[後后]|[時时])(?=，)|(?!我)[^，。：“「\d]{2,10}?(?:[後后][來来](?!者|居上|的|被[稱称])|[隨随][後后]|[隨随]即|接[著着](?!剂|劑)|(?<!在|是|到|年|月)[當当][時时](?![的代，間间])|最[後后](?:[決决]定|[選选][擇择]))|第[一二三四五六七八九十百\d]{1,3}[天日晚](?=，|[^，]{0,2}[早上下中晚午]|\p{Script=Han})|\p{Script=Han}{2}途中，|(?:沒|没)?[過过]?(?:了)?不久(?:之?[後后])?(?=，)|沒[過过]多久|没[过過]多久|不久之?[後后]|[隨随][後后]|此[後后]|次[年日月]|翌[年日]|同[年月日](?!代|[齡龄])|[當当][時时](?=，|[的\p{Script=Han}])|那[時时]|[是當当]年(?=，|\p{Script=Han}{2})(?![輕轻][人時时])|(?:[一兩两二三四五六七八九十幾几多\d]+|[數数])(?:多)?[個个]?(?:分[鐘钟]|小[時时]|天|日|周|週|星期|月|年)(?:多)?(?:之)?[後后](?=，|的?\p{Script=Han}))/u;
const KANA =
  /^(?:(?:それ)?(?:以来|以降|以後|以前|まで)、|[2-9２-９二三四五六七八九](?:年|日|週|か月)目(?:に|は|の|から|、)|(?!私|僕|俺)[^、。]{2,12}はその(?:後|あと)、|その(?:後|直後|翌)|翌(?:年|日|月|朝)|(?:数|[一二三四五六七八九十\d]+)(?:分|時間|日|週間|か月|ヶ月|カ月|年)後|(?:後に|のちに|まもなく|間もなく|やがて)|(?:当時|同年|同日|同月)(?=[はのにも、]))/u;
const HANGUL =
  /^(?:이후|그 ?후|그 ?뒤|이듬해|이튿날|다음 ?날|얼마 (?:뒤|후|지나지)|(?:몇|수|[일이삼사오육칠팔구십\d]+|한|두|세|네) ?(?:분|시간|일|주|달|개월|년) ?(?:후|뒤)|(?:하루|이틀|사흘|나흘|닷새|열흘|보름|며칠|잠시) ?(?:후|뒤)|(?:사고|사건|화재) (?:이후|직후|당시|후|뒤)|당시(?!의)|같은 ?(?:해|날|달))(?=[\s,엔에의은는])/u;

/** Whether a sentence opens with such a time. */
export function opensInRelativeTime(text: string, language: string): boolean {
  if (!CJK.test(text)) return LATIN[language]?.test(text) ?? false;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return KANA.test(text);
  return /\p{Script=Hangul}/u.test(text) ? HANGUL.test(text) : HAN.test(text);
}
