/**
 * Clauses that hang on another one, in the languages written in Latin letters: told by the word that opens them, and in
 * German by the verb at their end.
 */

/** Conjunctions behind which the statement of a sentence does not stand, by language. */
const SUBORDINATORS =
  /^(?:(?:and|but|or|y|e|o|pero|et|ou|mais|und|oder|aber)\s+)?(?:that|which|who|whom|whose|whether|unless|although|just as|in the same way (?:that|as)|de la misma (?:forma|manera) que|del mismo modo que|al igual que|tal como|de même que|tout comme|ebenso wie|genauso wie|though|because|dass|daß|weil|obwohl|obgleich|sodass|indem|nachdem|bevor|sobald|solange|sofern|falls|que|cuy[oa]s?|porque|aunque|mientras que|puesto que|ya que|qui|dont|parce que|puisque|quoique|bien que|lorsque)(?!\p{L})/iu;

const FINITE_GERMAN =
  'ist|sind|war|waren|wäre|wären|hat|haben|hatte|hatten|hätte|hätten|wird|werden|wurde|wurden|würde|würden|kann|können|konnte|konnten|könnte|könnten|muss|müssen|musste|mussten|soll|sollen|sollte|sollten|will|wollen|wollte|wollten|darf|dürfen|durfte|durften|mag|mögen|möchte|möchten';

/** `die die Bewegungen … nachvollziehen kann`, `mit denen man … baut`: the pronoun first, the verb last. */
const GERMAN_RELATIVE =
  /^(?:(?:in|an|auf|mit|von|für|bei|aus|nach|über|durch|um|zu|unter|gegen|ohne|vor)\s)?(?:der|die|das|den|dem|deren|dessen|denen|welche[rnms]?|wo(?:rin|mit|bei|durch|für|von|zu|rauf)?|was)\s(?:.*\s)?(?<last>\p{Ll}+)$/u;
const GERMAN_FINITE_EARLIER = new RegExp(`\\s(?:${FINITE_GERMAN})\\s`, 'u');
const GERMAN_FINITE_LAST = new RegExp(`^(?:${FINITE_GERMAN})$`, 'u');

/** Whether one clause, cut off by itself, is a subordinate one. */
export function isSubordinate(clause: string): boolean {
  return SUBORDINATORS.test(clause) || isGermanRelative(clause);
}

/**
 * Two articles in a row (`die die`), or an article and a finite verb at the very end with none in between: `die Lage
 * ist ernst` has its verb second.
 */
function isGermanRelative(clause: string): boolean {
  if (
    /^(?:der|die|das|den|dem)\s(?:der|die|das|den|dem|sich|man|wir|ich|er|es|ihr|ihre[nrms]?|sein\p{L}*)\s/u.test(
      clause,
    )
  )
    return !GERMAN_FINITE_EARLIER.test(` ${clause.split(/\s+/u).slice(1, 3).join(' ')} `);
  const last = GERMAN_RELATIVE.exec(clause)?.groups?.last;
  return last !== undefined && GERMAN_FINITE_LAST.test(last) && !GERMAN_FINITE_EARLIER.test(clause);
}

/**
 * Whether a Latin sentence opens with a subordinate clause and has no main clause behind it: `Dass wir Menschen in die
 * Isolation schicken`, but not `Dass wir das tun, liegt an den Daten`.
 */
export function lacksMainClause(clauses: readonly string[]): boolean {
  const [first, ...rest] = clauses;
  if (first === undefined) return false;
  return (isSubordinate(first) && rest.every(isSubordinate)) || (isAdverbial(first) && rest.every(onlyAdds));
}

/** `Hoy con la ventaja de que las escuelas ayudan`: a preposition, and a verb in a clause that hangs on it. */
function isAdverbial(clause: string): boolean {
  return /^(?:(?:hoy|ahora|siempre|aujourd['’]hui|today|now|all),? )?(?:con|sin|gracias a|debido a|además de|tras|ante|avec|sans|grâce à|malgré|with|without|thanks to|despite) (?:[^,]*\s)?(?:que|qu['’]|that|which|qui)(?!\p{L})/iu.test(
    clause,
  );
}

function onlyAdds(clause: string): boolean {
  return (
    isSubordinate(clause) ||
    /^(?:además de|así como|junto (?:a|con)|incluso|sobre todo|en especial|ainsi que|y compris|surtout|as well as|along with|including|especially)(?!\p{L})/iu.test(
      clause,
    )
  );
}
