/** A house, a postcode and a town that end a line: `Mill Lane 3, 12345 Bremen`, `…, Portland, OR 97201`, `東京都台東区上野1-2-3`. */
const ADDRESS: readonly RegExp[] = [
  /(?:^|[,;]\s*|\s[-–|·]\s*)(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}[\p{L}.'’-]+(?:[ /-]\p{L}[\p{L}.'’-]*){0,3}$/u,
  /,\s*[A-Z]{2}\s\d{5}(?:-\d{4})?$/u,
  /^〒?\s?\d{3}-\d{4}\b|^(?:東京都|北海道|(?:大阪|京都)府|\p{Script=Han}{2,3}県)\p{Script=Han}{1,6}[市区町村郡][^、。]{0,24}\d{1,4}[-−ー‐丁番]\d*[^、。]{0,12}$/u,
];

/** What a guide says of a place by a label of its own. */
const LABELLED =
  /^(?:地址|地[点點]|住所|所在地|[电電][话話]|[营營営][业業][时時][间間]|[开開]放[时時][间間]|定休日|アクセス|入場料|[门門]票(?:[价價]格)?|주소|(?:영업|운영|관람)\s?시간|전화(?:번호)?|입장료|휴무일|address|opening hours|hours|admission|phone|tel(?:ephone)?|adresse|öffnungszeiten|eintritt(?:spreise?)?|horaires(?: d['’]ouverture)?|tarifs?|téléphone|dirección|horarios?|teléfono|entrada)\s*[:：／/]\s*\S/iu;

const DAY =
  '(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?s?|mo(?:ntag)?s?|di(?:enstag)?s?|mi(?:ttwoch)?s?|do(?:nnerstag)?s?|fr(?:eitag)?s?|sa(?:mstag)?s?|so(?:nntag)?s?|täglich|daily|lun(?:es|di)?|mar(?:tes|di)?|mi[ée]rcoles|mercredi|jueves|jeudi|viernes|vendredi|s[áa]bado|samedi|domingo|dimanche|[周週][一二三四五六日天]|[月火水木金土日]曜?日?|[월화수목금토일]요일?|平日|매일';
/** Days and the hours of them, and nothing else: `Monday – Sunday: 10–19`. */
const HOURS = new RegExp(
  `^(?:\\p{L}+ ){0,4}(?:${DAY})(?:\\s?(?:[–—~〜,/-]|to|bis|a|à|至|到)\\s?(?:${DAY}))?\\s*[:：]?\\s*\\d{1,2}(?:[:.h时時点點시]\\d{0,2})?\\s?(?:[ap]\\.?m\\.?)?\\s?[–—~〜-]\\s?\\d{1,2}`,
  'iu',
);

const AMOUNT = /(?:[€$£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:euros?|€|usd|dollars?|円|元|원))(?!\p{Ll})/giu;
/** In amounts: what it costs, for whom. */
const FEWEST_AMOUNTS = 2;

/** How to reach a place, when it is open and what it asks: lines for whoever goes there, and no point of a talk. */
export function guidesVisitors(text: string): boolean {
  const line = text.trim();
  if (/[.。!！?？]$/u.test(line)) return false;
  return ADDRESS.some((pattern) => pattern.test(line)) || LABELLED.test(line) || HOURS.test(line) || listsPrices(line);
}

/** A line that begins with an amount, and names others for others: `13.50 Euro, children 10 Euro`. */
function listsPrices(line: string): boolean {
  const amounts = [...line.matchAll(AMOUNT)];
  return amounts.length >= FEWEST_AMOUNTS && amounts[0]?.index === 0 && /[,;、，]/u.test(line);
}
