import { CJK } from '../../../language.js';

/**
 * Words that measure a statement against another one and make it no headline: the other ones, the record before, what had
 * happened until then. Below a title that has named the first, they are as good as any.
 */
const HAN =
  /(?<![與与和同])其[他它](?!人)|(?:之前|此前|以前|先前|早前|上一[個个次代])的|另[一外]|^(?:另|此外|之前|此前|先前)/u;
const KANA = /(?:その他|(?<![\p{Script=Han}])他の|以前の|これまでの|前回)/u;
const HANGUL = /(?:^|\s)(?:다른|기타|이전|기존)(?:의)?\s/u;
const LATIN =
  /(?<!\p{L})(?:(?<!each |no |any |among )others?|another|previous|former|otr[oa]s?|anterior(?:es)?|autres?|précédente?s?|andere[nrms]?|vorherige[nrms]?|bisherige[nrms]?)(?!\p{L})|(?<!\p{L})(?:had (?:been|already|once|\p{Ll}+ed)|se habían?|habían? sido|avai(?:t|ent) été|war(?:en)? \p{L}+ worden)(?!\p{L})/iu;

export function leansBack(text: string): boolean {
  if (!CJK.test(text)) return LATIN.test(text);
  return HAN.test(text) || KANA.test(text) || HANGUL.test(text);
}
