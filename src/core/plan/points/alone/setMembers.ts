/**
 * Subjects that are members of a set which the sentence before has named: a counted one (`the two records`), the others
 * (`D’autres pays`), or the most of them (`The most obvious one`).
 */

const THE_COUNTED: Readonly<Record<string, RegExp>> = {
  en: /^(?:[^,.;:]{1,40}, )?(?:[Tt]he|[Aa]ll) (?:two|three|four|five|six|seven) \p{Ll}+(?!\p{L}| (?:of|that|which|who|in|on|from|between|to|with)\b)|^(?:[^,.;:]{1,40}, )?[Bb]oth(?<! and [^,]*, both) (?!the\b|an?\b|my\b|our\b|of\b|sides?\b|ways\b)\p{Ll}+(?!\p{L}| and\b| or\b)/u,
  es: /^(?:[^,.;:]{1,40}, )?(?:(?:los|las|estos|estas) (?:dos|tres|cuatro|cinco|seis)|ambos|ambas) \p{Ll}+(?! (?:de|del|que|en)(?!\p{L}))(?!\p{L})/iu,
  fr: /^(?:[^,.;:]{1,40}, )?(?:les|ces) (?:deux|trois|quatre|cinq|six) \p{Ll}+(?! (?:de|du|des|qui|que|en|d['’])(?!\p{L}))(?!\p{L})/iu,
  de: /^(?:[^,.;:]{1,40}, )?(?:(?:[Dd]ie|[Aa]lle) (?:beiden|zwei|drei|vier|fünf|sechs)|[Bb]eide) \p{Lu}\p{Ll}+(?! (?:der|des|von|aus|in|im|am|an|auf|zwischen|mit)(?!\p{L}))(?!\p{L})/u,
};
/** What the set is stands with it: its members, or what they are of. */
const NAMES_MEMBERS =
  /[:(—–]|\b(?:first|second|one|other|former|primer[oa]?|segund[oa]|un[oa]|otr[oa]|premi(?:er|ère)|second|l['’]une?|l['’]autre|erste[nrms]?|zweite[nrms]?|eine[nrms]?|andere[nrms]?)\b/iu;

const OTHERS: Readonly<Record<string, RegExp>> = {
  en: /^(?:other (?!than\b|words\b|things being)\p{Ll}+ (?!than\b|such as\b)|another time,)/iu,
  es: /^(?:otr[oa]s? (?!vez\b|que\b)\p{Ll}+|(?:se )?\p{Ll}+(?:an|en|aron|ieron) (?:en [^,.;]{1,24} )?otr[oa]s\b)/iu,
  fr: /^(?:d['’]autres \p{Ll}+|une? autre \p{Ll}+)/iu,
  de: /^(?:andere \p{Lu}\p{Ll}+ (?!als\b)|ein(?:e|er)? (?:andere[rs]?|weitere[rs]?) \p{Lu}\p{Ll}+|weitere \p{Lu}\p{Ll}+)/iu,
};

const ONE_OF_THEM: Readonly<Record<string, RegExp>> = {
  en: /^the (?:\p{Ll}+ )?(?:most \p{Ll}+|\p{Ll}{2,}est|only|main|first|last|next) ones? (?:is|are|was|were)\b/iu,
  es: /^(?:(?:el|la|los|las) (?:más|menos) \p{Ll}+ (?:es|son|fue|era)\b)/iu,
  fr: /^(?:le|la|les) (?:plus|moins) \p{Ll}+ (?:est|sont|était)\b/iu,
  de: /^(?:der|die|das) \p{Ll}+ste (?:ist|war|sind)\b/iu,
};

/** Whether a text opens with such a subject, and does not say of what set. */
export function isMemberOfUnnamed(text: string, language: string): boolean {
  if (OTHERS[language]?.test(text) || ONE_OF_THEM[language]?.test(text)) return true;
  return (THE_COUNTED[language]?.test(text) ?? false) && !NAMES_MEMBERS.test(text);
}
