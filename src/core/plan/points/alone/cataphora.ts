/**
 * Pronouns in words that lead a sentence in, and stand for what is named right behind those: `In addition to their 13 wins, the
 * Cowboys have …`, `Avec ses 200 millions de neurones, l’intestin est …`. A view (`In his view`) is of somebody named before.
 */

/** Between the comma and the subject’s verb. */
const ENGLISH_VERB =
  '(?=\\s(?!(?:of|in|on|at|for|from|with|by|to|and|or|who|which|that|as|s)\\b)(?:(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|does|do|did|also|often|never|now|still|then|\\p{Ll}+ly)\\b|\\p{Ll}{2,}(?:ed|s)\\b|(?:went|took|made|gave|came|found|began|became|saw|said|told|wrote|held|kept|led|left|ran|grew|got|lay|stood|fell|rose|spent|built|paid|met|knew|thought|brought|lost|won|drew|broke|put|let|cut|set|say|want|need|use|make|take|give|come|go|pay|keep|run|hold|find|see|live|work|try|know|show)\\b))';
const NAME =
  '(?!(?:The|An?|It|Its|He|His|She|Her|They|Their|We|Our|You|Your|This|That|These|Those|There|Many|Most|Some|All|One|No)\\b)\\p{Lu}[\\p{L}.’-]+(?: (?:of |de |van |von )?\\p{Lu}[\\p{L}.’-]*){0,3}';
/** Words that are said of a thing, or go with somebody: the subject’s own. */
const WITH =
  '(?:[Ww]ith|[Dd]espite|[Ll]ike|[Uu]nlike|[Ii]n addition to|[Bb]esides|[Tt]hanks to|[Bb]ecause of|[Ff]or all)';
/** In a phrase only a possessive may be the subject’s: `Running behind him, Jones …` speaks of two. */
const PHRASE =
  '(?:In|On|At|By|For|From|After|Before|During|Since|Through|Throughout|Over|Under|With|Without|Despite|Like|Unlike|Besides|Thanks|Because of|Early|\\p{Lu}\\p{Ll}+(?:ing|ed))';
const CLAUSE = '(?:While|When|Once|Because|Although|Though|If|Before|After|Since|To)';
const SEVERAL =
  '(?:(?:the|our|many|some|most|several|all|both|an?|each|every|two|three|four|\\d[\\d,]*) (?:[\\p{L}\\d’-]+ ){0,3}?(?:\\p{L}+s|people|men|women|children|couple|team|family|group|pair|police)|(?:each|every) \\p{L}+|\\p{Lu}?\\p{Ll}{3,}s)';
const OF_A_VIEW =
  /^(?:in|to|from|for|by) (?:his|her|their|its) (?:own )?(?:view|opinion|eyes|words|mind|account|telling|estimation|judgment|judgement|reckoning|assessment)\b/iu;

const lead = (opener: string, pronoun: string, subject: string): RegExp =>
  new RegExp(
    `^(?:[^,]{1,20},\\s)?${opener}\\s(?:[^.;:]{0,80}?\\s)?(?:${pronoun})(?!\\p{L})[^.;:]{1,80}?,\\s(?=${subject})`,
    'u',
  );

const ENGLISH: readonly RegExp[] = [
  lead(CLAUSE, 'his|him|he|her|she|it|its', `${NAME}${ENGLISH_VERB}`),
  lead(PHRASE, 'his|her|its', `${NAME}${ENGLISH_VERB}`),
  lead(CLAUSE, 'their|them|they', `${SEVERAL}(?: (?:from|in|of|at) (?:the )?\\p{L}+)?${ENGLISH_VERB}`),
  lead(PHRASE, 'their', `${SEVERAL}(?: (?:from|in|of|at) (?:the )?\\p{L}+)?${ENGLISH_VERB}`),
  lead(WITH, 'its', `the (?:[\\p{L}\\d’-]+ ){0,3}?\\p{Ll}+${ENGLISH_VERB}`),
];

/** French and Spanish name a definite noun, or one of its own. */
const FRENCH_VERB =
  "(?=\\s(?:(?:n['’]|ne |se |s['’])?(?:est|sont|a|ont|était|étaient|avait|avaient|sera|serait|seraient|peut|peuvent|doit|doivent|va|vont|fait|font|reste|restent|devient|\\p{Ll}{3,}(?:e|ent|ait|aient|era|eront|it|ut))(?!\\p{L})))";
const SPANISH_VERB =
  '(?=\\s(?:no |se |ya )?(?:es|son|está|están|ha|han|fue|fueron|era|eran|tiene|tienen|puede|pueden|debe|deben|va|van|\\p{Ll}{2,}(?:ó|a|e|an|en|aron|ieron|ía|ían|ará|erá|irá))(?!\\p{L}))';
const FRENCH: readonly RegExp[] = [
  lead(
    '(?:[Aa]vec|[Mm]algré|[Gg]râce à|[Cc]omme|[Ee]n plus de|[Oo]utre)',
    'son|sa|ses|leurs?',
    `(?:l['’]\\p{L}+|(?:le|la|les) (?:\\p{L}+ )?\\p{L}+)(?: (?:de|du|des|d['’])\\s?(?:la |l['’])?\\p{L}+)?${FRENCH_VERB}`,
  ),
  lead(
    '(?:Dans|Pour|Par|Selon|Après|Avant|Depuis|Lors de|Durant|Pendant|Sur|À)',
    'son|sa|ses|leurs?',
    `(?:l['’]|le |la |les )?\\p{Lu}[\\p{L}’-]+(?: (?:de |du |des |d['’])?(?:la )?\\p{L}+){0,3}${FRENCH_VERB}`,
  ),
];
const SPANISH: readonly RegExp[] = [
  lead(
    '(?:[Cc]on|[Aa] pesar de|[Pp]ese a|[Gg]racias a|[Aa]demás de|[Cc]omo)',
    'sus?',
    `(?:el|la|los|las) (?:\\p{L}+ )?\\p{L}+(?: (?:de|del)(?: la| los| las)? \\p{L}+)?${SPANISH_VERB}`,
  ),
  lead(
    '(?:En|Para|Por|Según|Tras|Antes de|Después de|Desde|Durante|Sobre)',
    'sus?',
    `(?:el |la |los |las )?\\p{Lu}[\\p{L}’-]+(?: (?:de |del )?(?:la )?\\p{L}+){0,3}${SPANISH_VERB}`,
  ),
];

const BY_LANGUAGE: Readonly<Record<string, readonly RegExp[]>> = { en: ENGLISH, fr: FRENCH, es: SPANISH };
/** The same, of a view. */
const THEIR_VIEW =
  /^(?:selon|d['’]après|à|de|según|en|para|a) (?:son|sa|leur|sus?) (?:avis|opinion|point de vue|compte|tour|opinión|juicio|parecer|vez|palabras|testimonio)(?!\p{L})/iu;

/** In what may lead in: most texts have none. */
const HAS_PRONOUN =
  /^.{0,120}(?<!\p{L})(?:his|him|her?|she|its?|their|them|they|son|sa|ses|leurs?|sus?)(?!\p{L}).*,\s/u;

/** Of words that such ones lead in, what stands behind the comma; any other text as it is. */
export function withoutCataphora(text: string, language: string): string {
  if (!HAS_PRONOUN.test(text) || OF_A_VIEW.test(text) || THEIR_VIEW.test(text)) return text;
  for (const pattern of BY_LANGUAGE[language] ?? []) {
    const found = pattern.exec(text);
    if (found) return text.slice(found[0].length);
  }
  return text;
}
