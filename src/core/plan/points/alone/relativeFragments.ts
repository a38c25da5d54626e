import type { Language } from '../../../model.js';

/** A noun without a name, and what is told of it: `Una visión que …`, `Un processus qui …`, `A stage where …`. */
const HEAD: Partial<Record<Language, RegExp>> = {
  en: /^An? (?:\p{Ll}+ ){1,2}(?:that|which|who|where|in which|whose)\s/u,
  es: /^Una? (?:\p{Ll}+ ){1,2}(?:que|donde|en (?:el|la) (?:que|cual)|cuy[oa]s?)\s/u,
  fr: /^Une? (?:\p{Ll}+ ){1,2}(?:qui|que|où|dont|qu['’])/u,
};

/** Verbs that are common, where they are none of the relative clause: no relative and no pronoun stands right before them. */
const VERB: Partial<Record<Language, RegExp>> = {
  en: /(?<!\b(?:that|which|who|where|whose \p{L}+|it|he|she|they|we|you|I|not|to|and|or|also|only)\s)\b(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|does|do|did|needs?|makes?|gets?|takes?|gives?|costs?|becomes?|remains?|means?|works?|helps?|\p{Ll}{3,}s)\b/iu,
  es: /(?<!(?<!\p{L})(?:que|donde|cual|no|se|lo|la|le|los|las|les|nos|ya|y|o|cuy[oa]s? \p{L}+)\s)(?<!\p{L})(?:es|son|está|están|tiene|tienen|puede|pueden|debe|deben|ha|han|fue|fueron|era|eran|sería|será|suele|necesita|requiere|merece|vale|cuesta|implica|supone|permite|ayuda|genera|produce|provoca|hace|hacen|da|sirve|logra|consigue|aporta|ofrece|evita|crece|gana|pierde|vive|llega|queda|trae|lleva|resulta|parece|sigue|vuelve|no|se)(?!\p{L})/iu,
  fr: /(?<!(?<!\p{L})(?:qui|que|où|dont|il|elle|on|nous|vous|ils|elles|ne|se|le|la|les|y|et|ou)\s)(?<!\p{L})(?:est|sont|a|ont|peut|peuvent|doit|doivent|était|sera|serait|fait|font|permet|reste|devient|coûte|vaut|demande|exige|suffit|semble|paraît|donne|rend|aide|apporte|offre|ne|n['’]|se|s['’])(?!\p{L})/iu,
};

/** `Una instancia donde todos deberán ceder`: it goes on from the sentence before, and has no verb of its own. */
export function isRelativeFragment(text: string, language: Language | undefined): boolean {
  const [head, verb] = language ? [HEAD[language], VERB[language]] : [];
  const opening = head?.exec(text)?.[0].trimEnd();
  // From the relative on, which tells that the verb behind it is none of the sentence's own.
  return opening !== undefined && verb !== undefined && !verb.test(text.slice(opening.lastIndexOf(' ') + 1));
}
