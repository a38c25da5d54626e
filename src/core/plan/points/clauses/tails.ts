import { hasVerb } from '../alone/hasVerb.js';

/**
 * What a Latin sentence may do without at its end, behind a comma: it says more of what stands before it (`, qui date de
 * 1990`, `, wobei …`), gives a reason, spells out or sets something beside it. What limits the statement stays.
 */

/** More of what stands before it: set off by a comma, a relative clause does not tell which one is meant. German sets off all. */
const RELATIVE =
  /^(?:whose|lo cual|quien(?:es)?|cuy[oa]s?|donde|(?:el|la|los|las) cual(?:es)?|que(?= \p{Ll}+)|qui|dont|où|lequel|laquelle|lesquel(?:le)?s|was(?= (?:der|die|das|den|dem|ein\p{Ll}*|man|sich|wir|ich|es|sie|er|auch|für|in|im|bei|mit|auf|zu)(?!\p{L}))|wobei|wodurch|womit|wofür|weswegen|weshalb)(?!\p{L})/iu;
/** Members, cases, company. */
const SPELLS_OUT =
  /^(?:notably|above all|among (?:them|others)|e\.g\.|mostly|along with|así como|además de|incluid[oa]s?|sobre todo|especialmente|en especial|entre (?:ell[oa]s|otr[oa]s)|por ejemplo|gracias a|debido a|y compris|ainsi que|surtout|en particulier|par exemple|dont notamment|grâce à|sowie|darunter|insbesondere|vor allem|beispielsweise|zum Beispiel|unter anderem|etwa)(?!\p{L})/iu;
/** Why, what for, what comes of it, what else was so meanwhile. */
const REASON =
  /^(?:because|partly|in part|meaning|ya que|porque|puesto que|dado que|pues|car|puisque|parce que|afin d|weil|da|sodass|so dass|denn|indem)(?!\p{L})/iu;
const MEANWHILE = /^(?:whereas|mientras(?: que)?|tandis qu|alors qu|während|while (?!you\b|we\b|I\b))/iu;
/** A participle and what it is of; the words that only look so are named. */
const PARTICIPLE =
  /^(?:\p{Ll}{3,}(?:ando|iendo|yendo)(?:\s\S+){3,}|(?!cependant|pourtant|maintenant|pendant|avant|durant|devant|autant|quant|suivant|instant|moyennant|nonobstant)\p{Ll}{3,}ant(?:\s\S+){3,}|\p{Ll}{3,}(?:ad[oa]s?|id[oa]s?) (?:por|en|con|del?|a|para)\s(?:\S+\s){2,}|\p{Ll}{2,}(?:ée?s?|ie?s?|ue?s?) (?:par|en|dans|de|du|à|sur|pour|avec)\s(?:\S+\s){1,})/u;

/** It hangs from a word before it: `deshalb …, weil`, `only …, because`, `no …, sino`; or what is said follows. */
const CORRELATES =
  /(?<!\p{L})(?:only|just|simply|not|n['’]t|never|solo|sólo|no|nunca|tan|tant[oa]s?|ne|pas|jamais|seulement|si|tellement|nur|nicht|kein\p{Ll}*|nie|deshalb|daher|darum|so|dadurch|daran|damit|dafür|dazu|anders)(?!\p{L})/iu;
const SAYS =
  /(?<!\p{L})(?:dij|dice|afirm|asegur|explic|señal|indic|añad|sostien|sostuv|advirti|advierte|coment|declar|recomend|confirm|consider|cree|piensa|aclar|subray|destac|remarc|resalt|detall|manifest|expres|inform|anunci|estim|calcul|insist|apunt|reconoc|admit|plante|propon|propus)\p{Ll}*/iu;
const SPEAKS =
  /(?<!\p{L})(?:said|says?|told|adds?|added|explains?|explained|argued?|argues|claims?|claimed|warns?|warned|escrib\p{Ll}+|dit|dire|expliqu\p{Ll}+|affirm\p{Ll}+|précis\p{Ll}+|sagt\p{Ll}*|erklärt\p{Ll}*|betont\p{Ll}*|according to|según|selon|laut)(?!\p{L})|["“«„]/iu;
const LIMITS =
  /^(?:but|though|although|except|unless|if|yet|however|only|provided|pero|aunque|salvo|excepto|a menos|siempre que|si|sino|mais|sauf|bien que|à condition|si|aber|jedoch|obwohl|außer|sofern|wenn|falls|sondern|doch)(?!\p{L})/iu;

/** What is spelled out is not yet said; or all there is of a verb stands in a clause that hangs on a place or a time. */
const OPEN_END =
  /(?:^|\s)(?:es decir|o sea|por ejemplo|c['’]est-à-dire|par exemple|that is|i\.e|for example|das heißt|zum Beispiel)$/iu;
const HANGS =
  /^(?:desde|en|con|sin|por|para|tras|depuis|dans|avec|sans|pour|après|in|at|on|from|with|by|for|after|since|seit|nach|mit)\s(?<place>[^,]*?)(?<!\p{L})(?:que|qui|that|which|who)(?!\p{L})/iu;

/** What a clause opens with whose subject stands before what is set off: `…, así como varias plataformas, se mantenían`. */
const FINITE_FIRST =
  /^(?:(?:also|now|still|then|only|never|often|usually|auch|nun|ya|no|se|ne|n['’]|s['’])\s?)?(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|does|do|did|es|son|fue|fueron|era|eran|está|están|tiene|tienen|puede|pueden|debe|deben|ha|han|había|habían|est|sont|a|ont|était|étaient|peut|peuvent|doit|doivent|va|vont|ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|konnten|muss|müssen|soll|sollen|\p{Ll}{3,}(?:ed|ó|aron|ieron))(?!\p{L})|^se \p{Ll}{3,}(?:a|e|an|en)(?!\p{L})/u;

export function opensWithFiniteVerb(clause: string): boolean {
  return FINITE_FIRST.test(clause);
}

/** `…, “lo que dificulta el control”, explicó la agencia`: somebody goes on from what the writer has said. */
const QUOTED = /^["“«„»]\s?(?=\p{Ll})/u;
const SPOKEN =
  /^(?:says?|said|explains?|explained|adds?|added|notes?|noted|writes?|wrote|argues?|argued|warns?|warned|according to|dice|dijo|explica|explicó|afirma|afirmó|señala|señaló|añade|añadió|escribe|escribió|indica|indicó|asegura|aseguró|advierte|advirtió|según|dit|explique|précise|ajoute|affirme|écrit|note|souligne|selon|sagt|sagte|erklärt|erklärte|schreibt|schrieb|betont|betonte|meint|so|laut)\s(?!que(?!\p{L}))|\s(?:says|said|explains|explained|writes|wrote|added|adds|noted|notes|argues|argued)$/iu;

function isQuotedTail(kept: string, [next = '', ...others]: readonly string[]): boolean {
  if (!QUOTED.test(next) || !hasVerb(kept) || SAYS.test(kept) || SPEAKS.test(kept)) return false;
  return !LIMITS.test(next.replace(QUOTED, '')) && others.some((clause) => SPOKEN.test(clause));
}

/** In letters: what is left says something. */
const LEAST = 36;

/**
 * Whether the clauses behind those that are kept may go.
 *
 * @param kept the clauses before them
 * @param dropped all that follow, to the end
 */
export function isTail(kept: readonly string[], dropped: readonly string[]): boolean {
  const [next = ''] = dropped;
  if (kept.join(', ').length < LEAST || dropped.some((clause) => LIMITS.test(clause))) return false;
  if (isQuotedTail(kept.join(', '), dropped)) return true;
  if (dropped.slice(1).some(opensWithFiniteVerb)) return false;
  const last = kept.at(-1) ?? '';
  const place = kept.length === 1 ? HANGS.exec(last)?.groups?.place : undefined;
  if (OPEN_END.test(last) || (place !== undefined && !hasVerb(place))) return false;
  if (REASON.test(next) || MEANWHILE.test(next)) return !CORRELATES.test(last);
  if (/^que\s/u.test(next)) return !SAYS.test(kept.join(', ')) && !CORRELATES.test(last);
  return RELATIVE.test(next) || SPELLS_OUT.test(next) || PARTICIPLE.test(next);
}
