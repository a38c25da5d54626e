import { withoutCataphora } from './cataphora.js';
import { opensWithExpletive, withoutExpletives } from './expletives.js';
import { opensWithDoing, opensWithMany, opensWithOne, withoutOne } from './openingSubjects.js';

/**
 * Words that stand for something said earlier. A bullet may use one only where it also holds what the word stands
 * for; where that cannot be told, it counts as missing.
 */

const PLURAL =
  /\b(?:(?!(?:is|was|has|does|this|its|as|us|his|hers|always|perhaps|seems|appears|looks|turns|happens|less|across|towards|yes|thus|plus|various|previous|business|access|success|news|class|process)\b)\p{L}{2,}s|people|men|women|children|data|everyone|anyone|someone|nobody|each|staff|police)\b/iu;

/** A word with an article, a name, or another noun that a singular pronoun may stand for. */
const SINGULAR =
  /\b(?:[Aa]n?|[Tt]he|[Ee]ach|[Ee]very|[Nn]o|[Aa]ny|[Oo]ne|[Mm]y|[Oo]ur|[Yy]our|[Aa]nother|whatever|which|what)\s\p{L}+|\b\p{Lu}[\p{L}\d]+|\b(?:something|anything|everything|nothing)\b/u;
/** Somebody: a name, or a noun that is none of time or place. */
const PERSON =
  /\b(?:an?|the|each|every|no|any|my|our|your|another)\s(?!(?:few|couple|while|moment|lot|bit|end|past|last|next|same|time|year|month|week|day|decade|century|hour|morning|evening|night|summer|winter|spring|autumn|fall|idea|story|notion|way|fact|back|middle|top|bottom|heart|course|face|\p{Ll}+(?:tion|sion|ness|ment|ity|ence|ance|ism|ship)|\d+)s?\b)\p{L}+|\b(?!(?:Every|Each|Any|Another|An|The|My|Our|Your)\b)\p{Lu}\p{Ll}+|\b(?:who|someone|everyone|anyone|nobody)\b/u;

/** `At the Harbour Office, starting in 1965, she …`: nobody is named where something was. */
const PLACE_OR_TIME =
  /^(?:in|on|at|by|during|since|from|over|within|throughout|around)\s(?![^,]*\b(?:he|his|him|she|hers?)\b)[^,;:.]{1,60},\s(?:(?:starting|beginning|ending)\s[^,;:.]{1,24},\s)?/iu;

/** `Six months after the move, she …`, `A year after moving to Dublin, it …`: a span of time is nobody and nothing. */
const SPAN_BEFORE =
  /^(?:[\p{L}\d]+\s){1,3}(?:minute|hour|day|week|month|year|decade)s?\s(?:later|earlier|ago|(?:after|before|into|since)\s(?:\p{Ll}+ing\s(?![^,]*\b(?:he|his|him|she|hers?|its?)\b)[^,;:.]{2,60}|(?:the|an?|that)\s(?:\p{L}+\s)?\p{L}+|\d{4})),\s/iu;
/** `In Seattle she would …`: where, with no comma behind it. */
const TOWN_BEFORE = /^(?:In|At|From)\s\p{Lu}\p{L}+\s(?=(?:he|she)\s)/u;
/** `Citing Locke and Burke, she …`: those whom she names are not her. `The world, she said, …`: nor is what she speaks of. */
const OF_ANOTHER =
  /^(?!.{0,40}\b(?:As|Being|Becoming|Speaking)\b)\p{Lu}\p{Ll}+ing\s[^;.]{4,90},\s(?:he|she)\s|^(?:The|An?|Our|All|Most)\s[^,.;]{4,60},\s(?:he|she)\s(?:said|says|proclaimed|declared|argued|argues|wrote|writes|insisted|claimed|claims|added|explained|warned|told|thought|believed)\b/u;

/** `Although it sees less of the sky, FAST is …`: whom a clause speaks of stands right behind it. */
const NAMED_BEHIND =
  /^(?:although|though|while|since|because|as|once|after|before)\s(?:it|its|he|his|she|her)\s[^,.;:]{4,110}(?:,\sand\s[^,.;:]{4,60})?,\s(?=\p{L}+['’]s\s|\p{L}+\s(?:is|was|has|had|can|will)\s)/iu;

function nameBehind(text: string): string {
  const lead = NAMED_BEHIND.exec(text)?.[0] ?? '';
  return /^\p{Lu}/u.test(text.slice(lead.length)) ? text.slice(lead.length) : text;
}

/** Whether an English text has a pronoun with nobody and nothing before it to stand for. */
export function hasLonePronoun(text: string): boolean {
  const unquoted = withoutExpletives(nameBehind(text))
    // `our “time capsule”` is a noun.
    .replace(/(?<=\b(?:the|an?|our|my|your|each|every)\s)["“][^"”]*["”]/giu, 'what')
    .replace(/["“][^"”]*?(,?)["”]/gu, '$1 ');
  const bare = withoutCataphora(unquoted, 'en');
  const told = bare.replace(SPAN_BEFORE, '');
  return (
    isBefore(withoutOne(bare), /\b(?:they|them|their|theirs)\b/iu, PLURAL, opensWithMany) ||
    OF_ANOTHER.test(text) ||
    isBefore(told, /\b(?:it|its)\b/iu, SINGULAR, (words) => opensWithOne(words) || opensWithDoing(words)) ||
    OBJECT_IT.test(bare) ||
    hasObjectThem(bare) ||
    isBefore(
      told.replace(PLACE_OR_TIME, '').replace(TOWN_BEFORE, ''),
      /\b(?:he|him|his|she|her|hers)\b/iu,
      PERSON,
      opensWithOne,
    )
  );
}

/** `in November 1960, Lorenz described it`: whoever does it is not what it is done to, and nothing else is named. */
const OBJECT_IT =
  /^(?:(?:in|on|at|by|since|from|after|before|during) [^,]{2,30}, )?(?:The |Our |My )?(?:\p{L}+ )?\p{L}+ (?:(?:has|have|had|will|would|can|could|may|might|must|should|also|later|then|first|soon|wants?|wanted|hopes?|hoped|plans?|planned|tries|tried|decided|began|to) ){0,4}(?!(?:make|find|found|consider|think|thought|keep|kept|take|took|get|see|call|said|say|believe|put|deem|feel|felt|like|enjoy|prefer)\p{Ll}*\b)\p{Ll}{3,} it\b(?! (?:is|was|will|has|had|can|could|would|may|might|should|must|does|did|needs?|gives?|makes?|helps?|works?|takes?|comes?|goes|turns?|seems?|becomes?|gets?)\b| \p{Ll}+s\b)/u;

/** `Before later chroniclers left them out`: those who do it are not those whom it is done to. */
const OBJECT_THEM =
  /(?:^|,\s|\b(?:before|after|when|while|because|if|as|until|since)\s)(?:(?:the|these|our|my|some|many|most|all|later|other)\s){0,2}(?<doers>\p{L}+s|people|men|women|children)\s(?:(?:will|would|can|could|may|might|must|should|have|had|also|often|always|never|still|then)\s)?\p{Ll}+\sthem\b/iu;

function hasObjectThem(text: string): boolean {
  const match = OBJECT_THEM.exec(text);
  if (!match || match.index > text.search(/\bthem\b/iu)) return false;
  const before = text.slice(0, match.index);
  return !/[.;:]\s/u.test(before) && !PLURAL.test(before.replace(FIRST_WORD, ''));
}

/** `Oman’s`: a name, whatever it opens. */
const FIRST_WORD = /^\W*(?!(?:the|an?|every|each|another|any|my|our|your)\s|\p{L}+['’]s\s)\p{L}+/iu;

/** Whether the first pronoun of the text has no such word before it. */
function isBefore(text: string, pronoun: RegExp, antecedent: RegExp, opens: (words: string) => boolean): boolean {
  const found = pronoun.exec(text);
  if (!found) return false;
  const before = text.slice(0, found.index);
  // The word that opens a sentence or orders something is a verb as often as a noun.
  return !antecedent.test(before.replace(FIRST_WORD, '')) && !opens(before);
}

/** Words at the start of a Latin sentence whose subject was named before it, by language. */
export const OPENERS: Readonly<Record<string, RegExp>> = {
  en: /^(?:of course not\b|(?:for )?others\b(?! (?:who|whose|that)\b)|(?:though|however|too|as well),|below (?:is|are)\b|(?:just )?like any other\b|(?:one|another) (?:reason|example|explanation|problem|advantage) (?:is|was|could|may|might|would)\b|not (?:at all|really|necessarily|exactly|quite)\b|(?!one (?:can|could|may|might|would|must|should|cannot)\b)(?:one|another|others?|some|both|neither|either|each|all|none|most|many|several|few|the (?:other|others|second|third|former|latter|rest|same|reason|result|answer|difference))\s(?:of (?:them|these|those)\b|is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might)\b|here\b|there(?:fore|by|after)\b|doing so\b|if (?:not|so|it|they)\b|in (?:that|which|other words)\b|(?:currently|lately|clearly|obviously|usually|sometimes|basically|maybe|perhaps) that(?:['’]s)?\b|now that(?! (?:an?|the|you|we|I|they|he|she|it|our|your|my|most|many|\p{Lu}\p{L}*)\b)|like that\b|the (?:above|below|following)\b)/iu,
  es: /^(?:[eé]st[eoa]s?|[eé]s[eoa]s?|aquell?[oa]s?|ello|ellos|ellas|él|ella|lo (?:mismo(?! da(?!\p{L}))|anterior)|sus?|dich[oa]s?(?! (?:para|por|de|en|con|a|que|sea)\b)|tales|ambos|ambas)\b(?! (?:año|mes|semana|siglo|verano|invierno|otoño|primavera|temporada|lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin de semana))/iu,
  fr: /^(?:ce(?:la|ci|tte|s|t|lui|lle|ux|lles)?(?!\s(?:mois|soir|matin|week-end|siècle|année|semaine|saison|été|hiver|automne|printemps|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L}))|c['’](?:est|était|étaient)|ça|elles?|ils|il(?! (?:faut|y a|est (?:temps|possible|important|nécessaire|difficile|facile|impossible|rare|vrai)|existe|s['’]agit|suffit|reste|convient|pleut))|s(?:on|a|es)|leurs?|cette|celui-ci|celle-ci)(?![\p{L}-])/iu,
  de: /^(?:dies\p{L}*(?! (?:jahr|woche|monat|sommer|winter|herbst|frühling|frühjahr|saison|wochenende|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(?!\p{L}))|jene[rsnm]?(?!,? (?:der|die|das),?)|er|sie(?! können| sollten| müssen| haben)|es(?! (?:gibt|ist (?:(?:nie|niemals|noch nicht|nicht) (?:zu )?(?:früh|spät)|wichtig|möglich|nötig|klar|schwer|leicht)|geht um))|ihr(?:e[nmrs]?)?(?! (?:müsst|könnt|solltet|sollt|habt|seid|werdet|wollt|dürft|braucht|könntet|möchtet)(?!\p{L}))|sein(?:e[rsnm]?)?|das (?:ist|war|sind|bedeutet|heißt|hat|kann|macht|führt|liegt|geht|wird|gilt|zeigt)|dort|dabei|damit(?! (?:der|die|das|den|dem|ein\p{Ll}*|kein\p{Ll}*|man|wir|ihr|du|ich|Sie|sich|eure?|deine?|unsere?|meine?|alle|jede\p{Ll}*)(?!\p{L})[^.;]*,)|dadurch|dafür|dagegen|daran|darauf|daraus|darin|darüber|davon|dazu|solche\p{L}*|beide|hier|letztere\p{L}*)(?!\p{L})/iu,
};

/** Conjunctions that need a sentence before them, by language. */
const JOINERS: Readonly<Record<string, RegExp>> = {
  es: /^(?:s[oó]lo (?:así|entonces)|(?:en|con|para|por|de) sus?|pero|sino|pues|así que|entonces|además|también|porque|y|o|e|(?:en|con|por|para|de|a) (?:el|la|lo|los|las) (?:que|cual))\s/iu,
  fr: /^(?:(?:à|dans|avec|pour|en|sans)\s[^,]{1,30}, (?:ils|elles)|(?:certaine?s|plusieurs|beaucoup|aucune?|la plupart) de (?:ses|leurs)|(?:dans|avec|pour|par|chez) (?:son|sa|ses|leurs?)|mais|donc|car|or|et|ou|puis|alors|ainsi(?! que)|sinon|du coup|par contre|auquel|duquel|dont)\s/iu,
  de: /^(?:(?:in|mit|nach|bei|für|auf|aus|an) (?:sein|ihr)(?:e[nrms]?)?|zusätzlich|zusatzlich|ebenso|ebenfalls|gleichzeitig|gleichfalls|darüber hinaus|und|oder|aber|sondern|denn|doch|also|deshalb|daher|darum|somit|trotzdem|außerdem|zudem|stattdessen|dennoch|allerdings|jedoch|hingegen|dagegen|demgegenüber|vielmehr|gleichwohl|nichtsdestotrotz|nur so|nur dann(?! wenn|,)|erst dann(?! wenn|,)|so nur)\s/iu,
};

/** Openers that no language but their own has: told apart even where a short text does not show its language. */
const ANY_LANGUAGE =
  /^(?:ça|cela|c['’]est|cette|cet|[eé]st[oa]s?|[eé]s[oa]s|éste|ello|dies(?:e[rsmn]?)?|dabei|dadurch|deshalb)(?!\p{L})(?! (?:año|mes|semana|siglo|verano|invierno|otoño|primavera|temporada|lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin de semana|jahr|woche|monat|sommer|winter|herbst|frühling|frühjahr|saison|wochenende|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|année|semaine|saison|été)(?!\p{L}))/iu;

/** Whether a text opens with a word that stands for, or joins on to, something said before it (Latin languages). */
export function opensWithPronoun(text: string, language: string): boolean {
  if (opensWithExpletive(text, language)) return false;
  const own = withoutCataphora(text, language);
  return [ANY_LANGUAGE, OPENERS[language], JOINERS[language]].some((words) => words?.test(own));
}
