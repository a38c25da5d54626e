/**
 * Views whose holder stands in the sentence before: Korean and Japanese end a report in `…는 것이다`, `…という`, and name whose it
 * is once. A quotation torn from its beginning opens with the particle that closed it.
 */
const KOREAN_VIEW =
  /(?:다|라|자|냐)는 (?:것|취지|입장|설명|주장|구상|방침|지적|판단|계산|논리)(?:이다|입니다|이었다)$/u;
const KOREAN_HOLDER =
  /(?:대표|의원|후보|장관|대통령|총리|교수|위원장|시장|지사|회장|사장|박사|연구원|관계자|씨|측|정부|회사|당국|업계|전문가|변호사|감독|작가|기자|[A-Za-z]+)(?:들)?(?:은|는|이|가|의|도)\s|따르면|에 의하면|^\S{1,12}[은는]\s/u;
const KOREAN_TAIL =
  /^(?:는|를|을|의|와|과|해서|하고|이?라는|이?라고|이?라며|다는|다고|다며|자는|냐는|고 (?:말|밝|전|덧|강조|설명))\s/u;

const JAPANESE_VIEW = /(?:という|とのこと(?:だ|です)?|らしい)$/u;
const JAPANESE_HOLDER = /は|によると|によれば|[さ氏]んが|氏が|曰く/u;

/** Whether words report what somebody holds whom they do not name. */
export function reportsOfNobody(text: string): boolean {
  if (/\p{Script=Hangul}/u.test(text))
    return KOREAN_TAIL.test(text) || (KOREAN_VIEW.test(text) && !KOREAN_HOLDER.test(text));
  return JAPANESE_VIEW.test(text) && !JAPANESE_HOLDER.test(text);
}
