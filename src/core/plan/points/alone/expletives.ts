/**
 * Pronouns that stand for nothing: what they only keep the place of comes later in their own sentence. `It takes four hours to
 * cross the bay`, `It was in 1990 that …`, `Es sind 400 Boote betroffen`, `Il vaut mieux …`, `C’est au printemps que …`.
 */

/** Adverbs and a remark between the verb and what is said. */
const SOFTLY =
  '(?:,\\s[^,]{2,20},)?\\s(?:(?:not|never|very|really|often|also|always|just|still|usually|now|quite|so far|absolutely|therefore|much|more|most|less|even|almost|only|perhaps|probably|generally|widely|long been)\\s)*';
const IS =
  "(?:['’]s|['’]d be|\\s(?:is|was|has been|had been|will be|would be|becomes?|became|remains?|remained|seems?|seemed|may be|might be|can be|could be|must be|should be))";
/** What a whole clause is: nothing that a thing could be. */
const OF_A_CLAUSE =
  'important|crucial|essential|vital|critical|imperative|necessary|unnecessary|possible|impossible|advisable|wise|unwise|tempting|customary|common|rare|unusual|worthwhile|normal|natural|reasonable|fair|appropriate|illegal|legal|unlawful|forbidden|up to \\p{Ll}+(?: \\p{Ll}+)?|time|high time|best|better|enough';
/** A thing may be so, too: `It is easy to use`. */
const OF_EITHER =
  'easy|easier|hard|harder|difficult|tough|simple|simpler|tricky|nice|fun|expensive|cheap|cheaper|dangerous|safe|safer|helpful|useful|good|great|bad|interesting|surprising|fascinating';
const FOR_WHOM = '(?:\\s(?:for|to|of) (?:\\p{L}+ ){0,3}?\\p{L}+)?';
/** A verb, and what it is done to. */
const DONE_TO =
  'to \\p{Ll}+ (?!(?:in|on|at|for|from|with|by|to|and|or|but|when|if|as|than|because|while|without|under|of)\\b|\\p{Ll}+ly\\b)\\p{L}+';

const ENGLISH: readonly RegExp[] = [
  new RegExp(`\\bit${IS}${SOFTLY}(?:${OF_A_CLAUSE})${FOR_WHOM}\\sto\\s\\p{Ll}`, 'iu'),
  new RegExp(`\\bit${IS}${SOFTLY}(?:${OF_EITHER})${FOR_WHOM}\\s${DONE_TO}`, 'iu'),
  // `It was decided that …`, `It is no wonder that …`; `It is so big that …` is said of a thing.
  new RegExp(
    `\\bit${IS}${SOFTLY}(?:(?!so\\b|such\\b|that\\b|this\\b|an?\\b|the\\b)\\p{Ll}+|(?:no|a) (?:wonder|surprise|secret|coincidence|fact|shame|pity|mistake|myth|given)) that\\s`,
    'iu',
  ),
  new RegExp(
    `\\bit${IS}${SOFTLY}(?:un)?(?:clear|certain|known|likely|obvious|debatable|important) (?:whether|how|why|what|when|where|which|who)\\b`,
    'iu',
  ),
  new RegExp(
    `\\bit${IS}${SOFTLY}(?:possible|likely|clear|obvious|true) (?:you|we|they|I|people|nobody|someone)\\s`,
    'iu',
  ),
  new RegExp(`\\bit${IS}${SOFTLY}worth \\p{Ll}+ing\\b`, 'iu'),
  /\bit (?:takes|took|will take|would take|can take|may take|costs|cost) [^.,;:]{2,60} to (?!(?:the|an?|my|our|your|his|her|its|their|this|that)\b)\p{Ll}/iu,
  /\bit (?:(?:often|now|soon|later|then|also) )?(?:seems|seemed|appears|appeared|turns out|turned out|happens|follows|looks|looked|sounds|feels|felt) (?:as if|as though|that)\b/iu,
  /\bit (?:began|started|came|seems|seemed|starts|begins)(?: to (?:feel|seem|look))? (?:as if|as though|like (?:we|I|you|they|he|she|nobody|everyone))\b/iu,
  /\bit (?:pays to|makes (?:little |no |perfect |good )?sense (?:to|that|for)|goes without saying|comes as no surprise|makes (?:no|little|a) difference (?:whether|if|how))\b/iu,
  // `It was in 1990 that …`, `It was Henry Ford who …`
  /\bit(?: is| was|['’]s) (?:only |not until |because of |thanks to |in |on |at |by |through |during |after |before |with )[^.,;:]{2,50} that\b/iu,
  /\b[Ii]t(?: is| was|['’]s) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3} (?:who|that)\b/u,
  // `Prelogar, it turned out, …`
  /,\sit (?:turns|turned|seems|seemed|appears|appeared|is said|was said|is true|must be said)(?: out)?,/iu,
  // `We made it easy for the crew to …`
  /\b(?:ma(?:ke|kes|de|king)|f(?:ind|inds|ound)) it (?:\p{Ll}+ )?(?:easy|easier|hard|harder|difficult|possible|impossible|clear|simple|necessary)(?: for [^.,;:]{2,40})? (?:to|that)\b/iu,
  /\bthough it (?:is|was|may be)\b(?=[^,]{0,24},\s(?:the\s|\p{Lu}))/iu,
];

/** Inside a sentence a thing that is `easy to use` has its name before it: there more may pass than at its start. */
const INSIDE =
  /\bit(?:['’]s|['’]d| is| was| will be| would be| becomes?| seems?| takes| turns out| appears?| may be| might be| can be)\s(?:(?:not|very|really|often|also|so|always|just|still|usually|much|more|most|less|better|up|time|no|quite|easily|safe|far)\s)*(?:[a-z-]+\s(?:(?:or|and)\s[a-z-]+\s)?)?(?:to|that|for|how|when|if|whether|who|what|why)\b|\bma(?:ke|kes|de|king) it (?=(?:into|to|in|through|past|out|onto|big)\b)/giu;

const GERMAN_THERE =
  '(?:gibt|gab|gäbe|(?:wird|muss|kann|soll|darf|könnte|dürfte|müsste|hat|hatte)(?: [^.;:]{2,90}?) (?:geben|gegeben)(?!\\p{L})|kam (?:[^.,;:]{1,40} )?zu(?:m|r)?(?!\\p{L})|kommt (?:[^.,;:]{1,40} )?zu(?:m|r)? \\p{Lu}|fehlt an|mangelt an|bedarf)';
/** Behind `Es sind`, a clause that ends in what has become of them: `Es sind Sätze, die …` says what they are. */
const GERMAN: readonly RegExp[] = [
  new RegExp(`^es ${GERMAN_THERE}`, 'iu'),
  /^Es (?:sind|waren|wären) (?![^,.;:]*(?<!\p{L})(?:so|zu|aber|also|auch|immer|nur|alle|beide)(?!\p{L}))[^,.;:]*\p{Lu}\p{Ll}+ [^,.;:]*(?<=\s)\p{Ll}{3,}(?:t|en|bar|ig|lich|los|sam)(?=[,;:]|$)/u,
  /^Es (?:wurden|werden|fehlen|fehlten|existieren|existierten|kamen|entstanden|entstehen|leben|lebten|starben|sterben|blieben|arbeiten) (?!sie|ihm|ihn|ihr|ihnen|als|immer wieder)/u,
  /^Es (?:wurde|wird|ist|war) (?:(?:im|in|am|an|auf|seit|bei) [^,.;:]{2,30} )?(?:eine?|kein\p{Ll}*|viele?|mehr|nichts|niemand) (?!\p{L}* ?(?:Jahr|Woche|Tag|Monat|Stunde|Zeit|Mal|Weile)\p{Ll}*(?!\p{L}))[^,.;:]*(?<=\s)(?:ge\p{Ll}{2,}|(?:be|ver|er|ent|zer)\p{Ll}{3,}|\p{Ll}{2,6}ge\p{Ll}{3,})(?:t|en)(?=[,;:.]|$)/u,
  // `Es bleibt ein Rätsel, dass …`, `Es war gefährlich, zu spät zu kommen`
  /^es (?:ist|war|wäre|bleibt|wird|scheint|wurde)(?! (?:so|zu|das|der|die)(?!\p{L})) [^,.;:]{2,60}(?<!\p{L})\p{L}+, dass(?!\p{L})/iu,
  /^es (?:ist|war|wäre|bleibt|scheint)(?! (?:so|zu|ein\p{Ll}*|der|die|das)(?!\p{L}))(?: \p{Ll}+){1,4}, (?!um|ohne zu|statt|der|die|das|den|dem|was)(?:[^,.;:]* )?(?:zu \p{Ll}+en|\p{Ll}+zu\p{Ll}+en)(?!\p{L})/iu,
  /^es (?:genügt|reicht|hilft|lohnt sich|gilt)(?: \p{Ll}+){0,2}, (?:[^.;:]* )?(?:zu \p{Ll}+en|\p{Ll}+zu\p{Ll}+en)(?!\p{L})/iu,
  /^es (?:zeigt|zeigte|stellt|stellte|lohnt|empfiehlt|versteht|ergab|ergibt) sich(?:[^,.;:]{0,30}), (?:dass|\p{Ll}+)/iu,
];

/** `Es wurde kein Lied über sie geschrieben`: what stands before the pronoun is not what it stands for. */
const OF_SOMEBODY =
  /^es [^.;:]*(?<!\p{L})(?:über|für|von|mit|gegen|an|auf|zu|bei) (?:ihn|sie|ihm|ihr|ihnen)(?!\p{L})/iu;

const FRENCH: readonly RegExp[] = [
  // `Ce n’est pas le prix qui compte`
  /^ce n['’](?:est|était|fut) (?:pas|plus|que|ni) (?:l[ea]s? |l['’]|une? |des? |d['’]|en |par |parce )[^.;:]{2,60}?(?:,? mais | qui )/iu,
  /^il (?:vaut|vaudrait|valait) mieux(?!\p{L})|^il (?:fallait|fallut|faudra|faudrait|suffira|suffisait|manque|arrive|semble|paraît)(?!\p{L})|^il y (?:a|avait|eut|aura|aurait)(?!\p{L})/iu,
  /^il (?:est|était|sera|serait|devient|reste|paraît|semble) (?:\p{Ll}+ment |très |donc |aussi |plus |toujours )?(?:possible|impossible|important|essentiel|crucial|nécessaire|indispensable|difficile|facile|rare|vrai|temps|clair|évident|probable|interdit|permis|conseillé|déconseillé|recommandé|préférable|utile|inutile|primordial|logique|normal|étonnant|fréquent|courant) (?:de(?!\p{L})|d['’]|que(?!\p{L})|qu['’])/iu,
  // `C’est en 1990 que la ligne a ouvert`; `C’est ainsi que` joins on.
  /^c['’](?:est|était|fut) (?:en|au|aux|à|dans|depuis|grâce|par|pour|avec|chez|sous|sur|vers|après|avant) (?!(?:ce|cette|cet|ces|cela|lui|elle|eux|elles|celui|celle)(?!\p{L}))[^,.;:]{2,60} (?:que(?!\p{L})|qu['’])/iu,
];

const BY_LANGUAGE: Readonly<Record<string, readonly RegExp[]>> = { en: ENGLISH, de: GERMAN, fr: FRENCH };

/** An English text without such pronouns. */
export function withoutExpletives(text: string): string {
  if (!/\bit\b/iu.test(text)) return text;
  return ENGLISH.reduce((rest, pattern) => rest.replace(pattern, blotOut), text).replace(INSIDE, ' ');
}

/** The pronoun goes, what stands for it stays. */
function blotOut(found: string): string {
  return found.replace(/\bit\b/iu, '··');
}

/** Whether a text opens with one. */
export function opensWithExpletive(text: string, language: string): boolean {
  if (!/^(?:it|es|il|c['’]|ce n['’])/iu.test(text)) return false;
  if (language === 'de' && OF_SOMEBODY.test(text)) return false;
  return BY_LANGUAGE[language]?.some((pattern) => pattern.exec(text)?.index === 0) ?? false;
}
