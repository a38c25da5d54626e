/**
 * Latin statements that everybody grants: `Many towns struggle with traffic`, `Plants, like any other living creature, need
 * water`. They lead to what an article has to say. A figure, a name or a reason makes one a claim.
 */
const OF_MANY =
  /^(?:(?:there are )?(?:many|most|some|lots of|plenty of|all|every|each|countless|everyone|everybody|we all|people)|(?:much|tod|algun|vari)[oa]s|cada|la mayoría|todo el mundo|beaucoup|tous les|toutes les|certain(?:e?s)|de nombreu(?:x|ses)|la plupart|chaque|tout le monde|viele|alle|manche|jede[rs]?|die meisten|einige|jeder)\s/iu;
const LIKE_ANY =
  /(?<!\p{L})(?:like (?:any|every|all) other|as (?:everyone|everybody|we all) knows?|como (?:cualquier|tod[oa]) otr[oa]|como todo el mundo sabe|comme (?:tou(?:t|te|s|tes)|n['’]importe quel(?:le)?) (?:les )?autres?|comme chacun sait|wie (?:jede[rs]?|alle) andere[nrs]?|wie (?:jeder|man|wir alle) weiß)(?!\p{L})/iu;
const CLAIMS =
  /\d|[^.!?:]\s\p{Lu}\p{L}+|(?<!\p{L})(?:because|so that|only|never|must|should|than|porque|solo|sólo|nunca|debe\p{Ll}*|más|menos|parce que|jamais|doit|doivent|plus|moins|weil|nur|nie|muss|müssen|soll\p{Ll}*|mehr|weniger)(?!\p{L})/u;
/** In words. */
const LONGEST = 14;

export function isCommonplace(text: string, isGerman = false): boolean {
  const words = text.split(/\s+/u);
  if (words.length > LONGEST) return false;
  if (LIKE_ANY.test(text)) return !/\d/u.test(text);
  return OF_MANY.test(text) && !CLAIMS.test(isGerman ? text.replace(/(?<=\s)\p{Lu}/gu, 'x') : text);
}
