import { LATIN_ROLE } from '../../naming/roles.js';

/** What is told one after the other, or chosen between. */
const STATION =
  '(?:\\p{L}*(?:[Pp]roblem|[Gg]rund|[Gg]ründe|[Uu]rsache|[Vv]orteil|[Nn]achteil|[Ss]chritt|[Pp]hase|[Ss]tufe|[Pp]unkt|[Ff]ehler|[Rr]egel|[Ff]aktor|[Oo]ption|[Mm]öglichkeit|[Bb]eispiel|[Uu]nterschied|[Ee]rklärung|[Tt]ipp|[Ff]rage|[Aa]spekt|[Ii]dee|[Ff]all|[Gg]ruppe|[Tt]yp|[Mm]ethode|[Mm]odell|[Ww]eg|[Aa]rt|[Bb]edingung|[Aa]ufgabe|[Ee]ffekt|[Hh]ürde|[Ss]äule|[Tt]eil))(?:e?[ns])?';
const IS =
  '(?:ist|sind|war|waren|wäre|wird|liegt|liegen|lag|lautet|lauten|heißt|heißen|besteht|bestehen|bestand|betrifft|hat|haben|kommt|kam|bildet|bilden)';
/** The verb right behind what opens a sentence, told by its end; no adjective and no participle stands there. */
const VERB = '\\p{Ll}{2,}(?:t|en|te|ten|nd|rd|ng|am|ahm|ieb|ief|ielt|oss|urde|urden|önne?n?|uss|oll|arf|ag|ib|ab)';

/**
 * German sentences whose first words take up what was said before them, though they hold no pronoun: what holds of others, one
 * of several that were named, a case that was put, a noun for the result or the reason of something, an adverb before its verb.
 */
const OPENERS: readonly RegExp[] = [
  // `Auch hier muss man unterscheiden`, `Etwa, indem man …`, `Da sei es sinnvoll, …`
  /^(?:[Aa]uch|[Gg]erade|[Ee]ben|[Nn]ur|[Ss]elbst) hier (?!in |im |auf |am |bei )\p{Ll}+|^[Ee]twa,? (?:indem|wenn|weil|durch|mit|bei) |^[Dd]a (?:sei|seien|wäre|wären|habe|hätten|helfe|heiße) /u,
  // `Ähnliches gilt für …`, `Genauso ist es mit …`
  /^(?:[Ää]hnliches|[Gg]leiches|[Aa]nderes|[Gg]enau das|[Ee]ben das|[Aa]ll das|[Ee]rsteres|[Ll]etzteres) \p{Ll}+/u,
  /^(?:ähnlich|genauso|ebenso|anders|so) (?:ist|war|sieht|sah|verhält|verhielt|geht|ging|läuft|lief|steht|machen|macht|erklärt|sagt) (?:es|das|sich|auch|man|die|der)(?!\p{L})/iu,
  // `Keine der beiden Lösungen überzeugt`, `Einer der Gründe ist …`
  /^(?:kein(?:e[rs]?|s)|jede[rs]?|eine?[rs]?) (?:der|dieser) (?:beiden|zwei|drei|vier|anderen|übrigen|genannten)(?!\p{L})(?! \p{Lu}\p{Ll}+ (?:der|des|von|in|im|am|auf|aus)(?!\p{L}))/iu,
  new RegExp(`^(?:[Ee]ine?[rs]?|[Ee]ins) der (?:\\p{Ll}+ )?${STATION} ${IS}(?!\\p{L})`, 'u'),
  new RegExp(`^[Ee]ine?[rs]? der \\p{Ll}+sten ${VERB}(?!\\p{L})`, 'u'),
  new RegExp(
    `^(?:[Ee]in|[Ee]ine|[Dd]er|[Dd]ie|[Dd]as|[Mm]ein|[Uu]nser) (?:zweite|dritte|vierte|fünfte|letzte|nächste|weitere|andere)[rs]? ${STATION} ${IS}(?!\\p{L})`,
    'u',
  ),
  /^(?:[Dd]ie|[Dd]er|[Dd]as|[Aa]lle|[Gg]erade die|[Vv]or allem die) (?:(?:beiden |zwei |drei )?(?:anderen|übrigen|restlichen)|\p{Ll}{0,6}(?:letzt|erst|zuerst|oben|zuvor|eben)?(?:genannt|erwähnt|beschrieben)e[nr]?) \p{Lu}\p{Ll}+ (?!der|des|von|aus|Europas)/u,
  /^[Dd]er Rest (?!(?:der Welt|des (?:Jahres|Tages|Landes|Monats|Lebens|Körpers|Abends)|von \p{Lu})(?!\p{L}))/u,
  // `Selbst dann …`, `Im zweiten Fall …`, `Andernfalls …`
  /^(?:selbst|auch|erst|nur|sogar|bis|gerade) (?:dann|damals|da)(?!\p{L})(?!,? (?:wenn|als|,))/iu,
  /^(?:im (?:ersten|zweiten|dritten|letzten|letzteren|ersteren|anderen|umgekehrten|gegenteiligen) (?:fall|falle|beispiel|szenario|schritt)|in (?:beiden|solchen|allen drei|derartigen|anderen) (?:fällen|beispielen|szenarien))(?!\p{L})/iu,
  new RegExp(
    `^(?:andernfalls|anderenfalls|ansonsten|sonst|anschließend|zuletzt|erstens|zweitens|drittens|viertens|andererseits|einerseits|zum einen|zum anderen|infolgedessen|unterdessen|umgekehrt|immerhin|trotz allem|eben deshalb|gerade deshalb|genau deshalb|auch deshalb|wie gesagt|von nun an|im gegenzug|als nächstes|als letztes|unter anderem|aus de(?:m|n)selben gr(?:und|ünden)|als (?:antwort|reaktion|folge|ergebnis|konsequenz)|in der folge|im anschluss|im ergebnis|gleichwohl|nichtsdestotrotz|auf die gleiche weise|dann) (?:${VERB}|ist|sind|war|hat|wird)(?!\\p{L})`,
    'iu',
  ),
  /^(?:[Ii]m (?:Unterschied|Gegensatz|Vergleich)|[Vv]erglichen|[Zz]usätzlich|[Nn]eben) (?:zu |mit )?(?:den anderen|ihnen|ihm|ihr|dazu|allen anderen) \p{Ll}+/u,
  // `Der Weg dorthin ist …`
  /^[^,;:]{2,50} (?:dahin|dorthin)(?!,)(?! \p{Lu}|gehend)(?!\p{L})/u,
  // `Da passt die Gasse gut`, `Die Gasse passt da gut ins Bild`: `da` that is no conjunction.
  /^da (?:ist|sind|war|waren|hat|haben|hatten?|wird|werden|wurden?|kann|können|konnten?|muss|müssen|mussten?|soll|gibt|gab|geht|gehen|ging|kommt|kommen|kam|kamen|passt|hilft|helfen|liegt|steht|stand|fehlt|braucht|lohnt|bleibt|macht|sieht|wundert|darf|fragt|fängt|nützt|stellt|zeigt|wäre)(?!\p{L})/iu,
  /^[^,;:–—„“"]{3,}(?<!(?:und|wer|was|als|von|ist|sind|war|waren|bin|seid|schon|noch|nur|so)) da (?!oben|unten|drüben|draußen|drin|sein|ist|war|bin|sind)\p{Ll}/u,
  // `Dasselbe Schiff machte …`, `Am selben Tag …`
  /^(?:der|die|das)selbe[n]? \p{Lu}\p{Ll}+ (?!der|des|die|das|wie)(?!.*, (?:der|die|das|den|wie) )/iu,
  /^(?:am|im|zur|in der|an dem) ?selben \p{L}+(?! (?:wie|als|der|des)(?!\p{L}))/iu,
  new RegExp(`^(?:[Ee]in|[Dd]as) (?:\\p{Ll}+ )?Beispiel (?:dafür |hierfür )?${IS}(?!\\p{L})`, 'u'),
  new RegExp(
    `^(?:[Ee]ine )?(?:Grund|Gründe|Ursache|Auslöser|Folge|Ergebnis|Ziel|Voraussetzung|Ausnahme|Bedingung|Hintergrund|Fazit)n? ${IS}(?!\\p{L})`,
    'u',
  ),
  /^(?:noch|viel|umso|weit) (?:\p{Ll}+er|mehr) (?:ist|sind|war|waren|wird|wiegt|fällt)(?!\p{L})/iu,
  // `Einige sind mehr als hundert Jahre alt`
  new RegExp(
    `^(?:(?:[Ff]ast|[Bb]einahe) alle|[Ee]inige|[Mm]ehrere|[Ww]enige|[Dd]ie einen|[Dd]ie wenigsten) (?:${IS}|stammen|stehen|wurden|kosten|kaufen|nutzen|können|müssen|kommen)(?!\\p{L})`,
    'u',
  ),
  // `Man verwendet ihn …`, `Manchmal ruht er …`: nobody is named before the pronoun.
  /^(?:[Mm]an|[Ww]ir|[Ii]ch|[Ii]hr|[Dd]u) \p{Ll}+ (?:auch |nur |oft |meist )?(?:ihn|sie|ihm|ihnen|es)(?!\p{L})(?! \p{L}+ (?:zu|dass|,))(?!,)/u,
  // `Die so gewonnene Zeit`
  /^(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en) (?:so|dadurch|damit|daraus|hierdurch|hiermit|dabei) (?:\p{Ll}+ )?\p{Ll}+e[nr]? \p{Lu}/u,
  /^(?:[Ww]omöglich |[Vv]ielleicht |[Gg]erade |[Aa]uch |[Nn]icht zuletzt )?[^,;:]{2,40} (?:deshalb|deswegen|daher|darum|stattdessen|demnach|somit)(?! nicht nur)(?!.*, weil)(?=[ .]|$)/u,
  new RegExp(
    `^(?:[Dd]er|[Dd]ie) (?:${LATIN_ROLE}) (?:erklär|ergänz|beton|sag|erinner|kündig|warn|forder|lob|kritisier|bestätig|berichte|mein|erläuter|füg|räum)(?:te|t|e)(?!\\p{L})`,
    'iu',
  ),
  /^[Nn]ach (?:der|dem) (?!(?:Revolution|Geburt|Ausbildung|Abstimmung|Operation|Mahlzeit|Schule|Arbeit|Wende|Essen|Krieg))(?:\p{Lu}\p{Ll}+(?:ung|tion|sion)|Reform|Brand|Anschlag|Unfall|Prozess|Niederlage|Sieg|Besuch|Treffen|Kauf|Verkauf|Fusion|Gespräch|Angriff) (?!der|des|von|vom|in|im|am|auf|aus|mit|zum|zur|durch)/u,
  /^[Nn]ach (?:einem|einer|zwei|drei|wenigen|einigen|ein paar) (?:Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?|Jahr(?:en)?) (?!der|des|in|im|ohne|mit|als|auf|an|bei|unter|am|Arbeit)\p{Ll}+/u,
];

export function opensByTakingUpInGerman(text: string): boolean {
  return OPENERS.some((pattern) => pattern.test(text));
}
