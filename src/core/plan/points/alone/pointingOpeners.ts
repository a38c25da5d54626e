import { opensByTakingUpInEnglish } from './englishOpeners.js';
import { opensByTakingUpInFrench } from './frenchOpeners.js';
import { opensByTakingUpInGerman } from './germanOpeners.js';
import { opensByTakingUpInSpanish } from './spanishOpeners.js';

/**
 * Latin sentences that open with a word for what was said before them, and are none of pronoun or conjunction: a relative
 * that goes on from the last sentence (`To which one may reply`), a possessive without its noun (`La mía es`), a concession of
 * all that was said (`A pesar de todo`), a place in the text or in the tale (`Aquí cometí`, `Daneben`).
 */
const OPENS: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:to|of|for|from|by|in|at|with|after|about|under|against|through|during) (?:which|whom|whose)(?! (?:extent|degree|of)\b)|(?:mine|ours|yours|hers|theirs) (?:is|are|was|were|has|have|had)|(?:despite|in spite of|after|for|with|given) (?:all (?:of )?(?:that|it)|everything),|the (?:answer|result|upshot|reason|consequence|outcome|verdict)(?:, [^,]{2,40},)? (?:is|was)\b(?! to be\b))/iu,
  es: /^(?:(?:el|la|los|las) (?:mí[oa]s?|tuy[oa]s?|suy[oa]s?|nuestr[oa]s?|vuestr[oa]s?) \p{Ll}+|(?:a pesar de|pese a) (?:todo|ello|eso|esto)(?! (?:el|la|lo|los|las|un|una)(?!\p{L}))|con todo,|a[uú]n así|así y todo|(?:(?:desde|hasta|por|de|a partir de) )?(?:aquí|ahí|allí|allá)(?!\p{L})(?!,? (?:en|donde|dentro)(?!\p{L}))|(?:después|luego|entonces|antes)(?! de(?!\p{L})| que(?!\p{L})| del(?!\p{L}))|la (?:respuesta|conclusión|consecuencia)(?:, [^,]{2,40},)? (?:es|era|fue|está)(?!\p{L}))(?!\p{L})/iu,
  fr: /^(?:(?:à|de|sur|dans|par|pour|avec|sans|en) (?:quoi|laquelle|lequel|lesquel(?:le)?s)|(?:le|la|les) (?:mien(?:ne)?s?|tien(?:ne)?s?|sien(?:ne)?s?|nôtres?|vôtres?)(?!\p{L})|malgré (?:tout|cela|ça)(?! (?:le|la|les|l['’]))|(?:à partir d['’]|jusqu['’])(?:ici|là)(?!\p{L})|d['’]ici(?! (?:à|l[ae]|\d|deux|trois|quelques|peu|fin)(?!\p{L}))|(?:ici|là)(?![\p{L}-])(?! où)|la (?:réponse|conclusion|conséquence)(?:, [^,]{2,40},)? (?:est|était|fut)(?!\p{L}))/iu,
  de: /^(?:wobei|wodurch|woraufhin|weshalb|weswegen|daneben|daraufhin|dahinter|davor|dazwischen|darunter|trotz alledem|trotz allem(?! \p{Lu})|(?:meiner|meins|deins|unserer|unsere|meine|deine|eurer) (?:ist|war|hat|heißt)|die (?:antwort|folge|konsequenz)(?:, [^,]{2,40},)? (?:ist|war|lautet|heißt))(?!\p{L})(?!,)/iu,
};

/** `dichas sales`, `ladite loi`, `besagte Firma`: a noun that was named before, by a word that says no more than that. */
const SAID: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the |this )?(?:aforesaid|aforementioned|said)\s(?<noun>(?!(?:that|to|he|she|it|they|we|the|a|an|in|on|at|his|her|no|yes|by|of|and|there|goodbye|hello|something|nothing)\b)\p{Ll}{4,})(?<=\bthe said \p{L}+|aforesaid \p{L}+|aforementioned \p{L}+)/iu,
  es: /(?<!(?:ha|he|han|has|hemos|había|habían|sido|mejor|propiamente|lo|más|ser|está)\s)(?<!\p{L})(?:dich[oa]s?|(?<=(?<!\p{L})(?:el|la|los|las|del|al) )(?:citad|mencionad|referid|aludid|susodich)[oa]s?)\s(?<noun>(?!(?:que|de|del|y|o|esto|eso|sea|en|por|con|a|lo|algo|nada|otra|así|como|para|según|sobre|desde|entre)(?!\p{L}))\p{L}{4,})/iu,
  fr: /(?<!\p{L})(?:ledit|ladite|lesdit(?:e)?s|dudit|audit|susdite?s?|susmentionnée?s?)\s(?<noun>\p{L}{4,})/iu,
  de: /(?<!\p{L})(?:besagte[rnms]?|ebendiese[rnms]?|selbige[rnms]?|obengenannte[rnms]?)\s(?<noun>\p{L}{4,})/iu,
};

/** `Zum Beispiel ein Stück Obst`: behind such words a German sentence has its verb, a Spanish or a French one a comma. */
const EXAMPLE_WITHOUT_VERB =
  /^(?:[Zz]um Beispiel|[Zz]\. ?B\.|[Bb]eispielsweise|[Ee]twa) (?:(?:eine?[nrms]?|die|der|das|den|dem|mit|bei|im|in|auf|als|wenn|durch|für) |\p{Lu})|^(?:[Pp]or ejemplo|[Pp]ar exemple) (?:une?|una?|el|la|los|las|le|les|des|l['’]|du|con|avec|en|dans|para|pour)(?!\p{L})|^(?:such as|including|as in|e\.g\.,?) /u;

/** `We aren’t blind to it — they are`: who they are, nothing says; whoever speaks is none of them. */
const SET_AGAINST_US =
  /^(?:we|I|you)(?!\p{L})[^.]*[—–;,]\s?(?:they|he|she) (?:are|is|do|does|did|have|has|was|were|will|can)$/iu;

/** The habits of each language. */
const TAKES_UP: Readonly<Record<string, (text: string) => boolean>> = {
  en: opensByTakingUpInEnglish,
  es: opensByTakingUpInSpanish,
  fr: opensByTakingUpInFrench,
  de: opensByTakingUpInGerman,
};

/** Whether a text opens by pointing back, or takes up a noun that it has not named. */
export function pointsBackByOpener(text: string, language: string): boolean {
  if (EXAMPLE_WITHOUT_VERB.test(text) || OPENS[language]?.test(text) || SET_AGAINST_US.test(text)) return true;
  if (TAKES_UP[language]?.(text)) return true;
  const said = SAID[language]?.exec(text);
  if (!said) return false;
  const noun = (said.groups?.noun ?? '').toLowerCase().replace(/(?:es|s|en|e)$/u, '');
  return !text.slice(0, said.index).toLowerCase().includes(noun);
}
