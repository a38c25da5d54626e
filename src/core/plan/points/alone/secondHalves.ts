import { LATIN_ROLE } from '../../naming/roles.js';

/**
 * Latin sentences that are the second half of something: one more of what was said (`either`, `tampoco`, `Zum anderen`), a
 * noun that goes on from the sentence before without a verb of its own (`Sans oublier la grève`, `Preuve d’une motivation`),
 * a view of somebody who was named there (`Pour le toxicologue, …`).
 */
const ONE_MORE: Readonly<Record<string, RegExp>> = {
  en: /^(?:there(?:['’]s| is| are)|we have|it has) (?:also |still |yet )?(?:another|one more|a (?:second|third|further))\b|^(?!.*\b(?:neither|n?or)\b)[^.]*\beither(?=$|\.)|^(?!.*\b(?:both|and|but|not only)\b)[^.,;]*\b(?:too|as well)(?=$|\.)/iu,
  es: /^(?:también |aún |todavía )?hay (?:también |aún |todavía )?(?:otr[oa]s?|un[oa]? (?:segund|tercer)[oa]?)(?!\p{L})|^(?!.*\b(?:ni|no)\b.*\btampoco\b)[^.,;]{0,60}(?<!\p{L})tampoco(?!\p{L})/iu,
  fr: /^il (?:y a|existe) (?:aussi |encore |également )?(?:d['’]autres|une? (?:autre|second|deuxième|troisième))(?!\p{L})|^(?!.*(?<!\p{L})ni(?!\p{L}))[^.;]*(?<!\p{L})non plus(?=$|[.,])/iu,
  de: /^es (?:gibt|gab) (?:(?:aber|auch|noch|jedoch) ){0,3}(?:ein(?:e[nrms]?)? )?(?:weitere|andere|zweite|dritte)[nrms]?(?!\p{L})|^(?!.*\b(?:wenn|weder|ob)\b)[^.,;]{0,50}\bauch (?:nicht|kein\p{Ll}*)\b(?! nur)|^(?:zum anderen|des weiteren|hinzu kommt|dazu kommt|vielmehr|\p{Lu}\p{Ll}+ aber (?:auch|nur|nicht|noch))(?!\p{L})/iu,
};

/** `The other kind of rope is …`: which the first is, stands elsewhere. */
const THE_OTHER =
  /^(?:the other (?!day\b|way\b|night\b|side\b|hand\b)\p{Ll}+(?:,| (?:(?!than\b)\p{L}+ ){0,4}(?:is|are|was|were|has|have|had|does|can|will|would)\b)|(?:el|la) otr[oa] \p{Ll}+ (?!que(?!\p{L}))|(?:los|las) otr[oa]s \p{Ll}+ |l['’]autre \p{Ll}+ |les autres \p{Ll}+ |(?:der|das|die) andere \p{Lu}\p{Ll}+ )/iu;

/** No language has another one’s. */
const GOES_ON: readonly RegExp[] = [
  /^(?:not to mention|let alone|case in point|hence the|proof that)\b/iu,
  /^(?:sin olvidar|sin contar|prueba de (?:ello|que)|de ahí (?:que|el|la|los|las)|y eso que|a (?:esto|eso|ello) se)(?!\p{L})/iu,
  /^(?:sans (?:oublier|compter|parler)|(?:la )?preuve (?:de|que|en est)|de quoi|histoire de|comme quoi|(?:s['’]y|à cela s['’]) ?ajoute(?:nt)?)(?!\p{L})|^(?:(?:la )?preuve d['’]|d['’]où(?!\p{L}))/iu,
  /^(?:nicht zu vergessen|ganz zu schweigen|daher (?:auch )?(?:der|die|das) \p{Lu}|von wegen)(?!\p{L})/iu,
];

/** Who studies something has been named; whom something is good for (`for the reader`) need not be. */
const SCHOLAR = '(?:\\p{Ll}+(?:logists?|ólog[oa]s?|logues?)|\\p{Lu}\\p{Ll}+log(?:e|en|in|innen))';
/** `Entscheidend ist dabei die Länge`: `dabei, dass …` and `dabei helfen, … zu …` say themselves with what. */
const GERMAN_THEREBY =
  /^(?!wenn|als|indem|falls)[^,;:]{2,60}(?<!\p{L})(?:dabei|dafür|dagegen|daran|darauf|daraus|darin|darüber|davon|dazu|daneben|hierzu|hierbei|hierfür)(?!\p{L})(?!,? ?(?:,|aus\b|zu\b|dass|ob|wie|wenn|hinaus))(?!.*,.* zu \p{Ll}+)/iu;

/** `Kinder lernen dann nicht für das Leben`: when? */
const GERMAN_THEN =
  /^(?!.*(?<!\p{L})(?:wenn|sobald|falls|sofern|als|erst|zuerst|zunächst|nachdem|bis|und|oder)(?!\p{L}))[^,;:]{2,40}(?<!\p{L})dann(?!\p{L})/iu;

const IN_THE_VIEW_OF = new RegExp(
  `^(?:(?:according to the |(?:según|de acuerdo con) (?:el|la|los|las) |(?:selon|d['’]après) (?:les? |la |l['’])|(?:laut|nach ansicht|nach angaben) de[mnrs] )(?:${LATIN_ROLE}|${SCHOLAR})|(?:for the |para (?:el|la|los|las) |pour (?:les? |la |l['’])|für (?:den|die|das) )${SCHOLAR})`,
  'iu',
);

/** `Laut der Sprecherin fährt …`: German has no comma there, and a name has a capital. */
function isInTheViewOf(text: string, language: string): boolean {
  const match = IN_THE_VIEW_OF.exec(text);
  return match !== null && (language === 'de' ? /^ \p{Ll}/u : /^,/u).test(text.slice(match[0].length));
}

/** `除了讓行人更容易看懂`, and nothing besides: the first half of something. */
const ONLY_BESIDES =
  /^(?:[^。]*，)?[^，。]{0,8}除了(?![^。]*(?:[还還也外亦另]|，[^，]{0,6}[更都]|之[余餘]|以及|沒有|没有))/u;

/** Whether a text is such a half. */
export function isSecondHalf(text: string, language: string): boolean {
  if (language === 'de' && (GERMAN_THEREBY.test(text) || GERMAN_THEN.test(text))) return true;
  if (/^zh/.test(language) && ONLY_BESIDES.test(text)) return true;
  return (
    (ONE_MORE[language]?.test(text) ?? false) ||
    THE_OTHER.test(text) ||
    GOES_ON.some((pattern) => pattern.test(text)) ||
    isInTheViewOf(text, language)
  );
}
