/**
 * Sentences whose subject is given: it stands for something that the sentence before has brought up, by its article alone
 * (`The meeting would honor …`, `Die Tester blockierten …`), or whose words are still somebody's who was named there
 * (German `Der Einkauf sei …`).
 */

/** A definite noun without a name or anything that says which, right before its verb. */
const ENGLISH_WORD =
  "(?:(?!(?:of|that|which|who|whose|for|in|on|to|at|by|with|from|between|among|about|and|or|fact|more|less|most|best|only|idea|way|reason|same|first|next|last|number|rest)\\b)\\p{Ll}[\\p{L}'’-]* )";
const ENGLISH_VERB =
  '(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|may|might|must|should|also|then|now|\\p{Ll}{2,}(?:ed|[^s]s)|set|shone|went|took|made|gave|came|found|began|became|saw|said|held|kept|led|left|ran|grew|got|lay|stood|fell|rose|spent|built|paid|met|told|knew|thought|brought|lost|won|wrote|drew|broke|put|let|cut|hit)\\b';
const ENGLISH = new RegExp(`^The (?:\\d+ )?${ENGLISH_WORD}{1,3}?${ENGLISH_VERB}`, 'u');
/** `The project had progressed`: one noun, right before its verb. */
const ENGLISH_ONE = new RegExp(`^The ${ENGLISH_WORD}${ENGLISH_VERB}`, 'u');
/** The same of a part of something that has no name: `The trajectory of the point …`. */
const ENGLISH_PART =
  /^The (?!first|last|rest|most|least|bulk|majority|number|end|start)\p{Ll}+ of the \p{Ll}+(?: \p{Ll}+)? (?:is|are|was|were|has|had|can|could|will|would)\b|^The (?!first|last|rest|most|least|bulk|majority|number|end|start)\p{Ll}+ of the \p{Ll}+ —/u;

/** `The event, called the Fan Day, was set to end the next morning.` */
const ENGLISH_NAMED =
  /^The \p{Ll}+, (?:called|known as|named|dubbed|which|held|built|founded|designed) [^,]{2,60}, (?:is|was|were|are|has|had|will|would|began|begins|took|ran|runs|came|went|made|led|\p{Ll}{3,}(?:ed|[^s]s))\b/u;

const GERMAN =
  /^(?:Der|Die|Das) (?!(?!nächste)\p{Ll}{2,}ste )(?:(?!(?:der|des|die|das|den|dem|sich|man|wir|ich|er|es)\b)\p{Ll}+ )?(?!\p{Lu}{2})\p{Lu}[\p{Ll}\u00ad]+ (?!(?:der|des|die|das|den|dem|ein\p{Ll}*|von|vom|in|im|an|am|auf|aus|für|mit|zu|zum|zur|über|bei|beim|um|und|oder|als|nach|vor|seit|gegen|ohne|unter|zwischen|wie|aller|ihre[rs]?|seine[rs]?|unsere[rs]?|dieser)\b|\p{Ll}+er \p{Lu})\p{Ll}+/u;

/** Somebody's words in the mood of what was said, and nobody who says them. */
const REPORTED_GERMAN = /(?<!\p{L})(?:sei|seien|habe|könne|werde|solle|müsse|wolle|dürfe|gebe|gehe|komme)(?!\p{L})/u;
const NAMES_REPORTER =
  /(?<!\p{L})(?:ich|laut|zufolge|nach Angaben|nach Ansicht|sagte?n?|erklärte?n?|betonte?n?|meinte?n?|berichtete?n?|warnte?n?|kritisierte?n?|teilte?n?|hieß|heißt|schrieb|schreibt|räumte|behauptete?n?|glaubte?n?|findet|fand|forderte?n?|so \p{Lu}\p{L}+|dass|ob|wenn|als|es)(?!\p{L})/iu;

/** Said in so many sentences before, a noun is known. */
const OFTEN = 2;
/** The same where a new paragraph begins. */
const VERY_OFTEN = 4;
const BARE =
  /^(?:The|Der|Die|Das) (?!(?:new|old|first|second|third|last|other|two|three|whole)\b)(?<noun>\p{L}+?)(?:e?s|e?n)? (?!of\b)/u;

/**
 * Whether a sentence behind another one of its paragraph speaks of what that one has brought up.
 *
 * @param around the words that it stands among
 */
export function hasGivenSubject(text: string, language: string | null, around: string): boolean {
  if (language !== 'en' && language !== 'de') return false;
  if (language === 'de' && REPORTED_GERMAN.test(text) && !NAMES_REPORTER.test(text)) return true;
  const isGiven =
    language === 'en'
      ? [ENGLISH, ENGLISH_PART, ENGLISH_NAMED].some((pattern) => pattern.test(text))
      : GERMAN.test(text);
  return isGiven && !isKnown(BARE.exec(text)?.groups?.noun, around.slice(0, Math.max(0, around.indexOf(text))));
}

const PLACE: Readonly<Record<string, RegExp>> = {
  en: /^(?:On|In|At|From|With|Inside|Behind|Under) the (?<noun>\p{Ll}{3,}),? (?:it|you|we|they|there|he|she|I|is|are|was|were|will) /u,
  es: /^(?:En|Con|De|Desde|Sobre) (?:la|el|los|las) (?<noun>\p{Ll}{3,}),? (?:se|hay|está|viene|aparece|pone|puedes|podrás|encontr\p{Ll}+) /u,
  fr: /^(?:Sur|Dans|Avec|Sous) (?:la |le |les |l['’])(?<noun>\p{Ll}{3,}),? (?:il|on|vous|elle|se|figure|est|sont) /u,
  de: /^(?:Auf|In|An|Mit|Unter|Im|Am) (?:dem |der |den )?(?<noun>\p{Lu}\p{Ll}{2,}) (?:steht|stehen|ist|sind|findet|finden|gibt|kann|könnt|wird|werden) /u,
};

/** `Look at the tag. On the tag it says …`: a place that the sentence right before has brought up. */
export function stepsInto(text: string, last: string): boolean {
  return Object.values(PLACE).some((pattern) => {
    const noun = pattern.exec(text)?.groups?.noun;
    return noun !== undefined && new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'iu').test(last);
  });
}

/** The same of the first sentence of a paragraph: only where its subject is a single noun. */
export function opensWithGiven(text: string, language: string | null, around: string): boolean {
  if (language !== 'en' || !ENGLISH_ONE.test(text)) return false;
  return !isKnown(BARE.exec(text)?.groups?.noun, around.slice(0, Math.max(0, around.indexOf(text))), VERY_OFTEN);
}

function isKnown(noun: string | undefined, before: string, often = OFTEN): boolean {
  if (noun === undefined) return false;
  const word = new RegExp(`(?<!\\p{L})${noun}(?:e?s|e?n)?(?!\\p{L})`, 'iu');
  return before.split('\n').filter((sentence) => word.test(sentence)).length >= often;
}
