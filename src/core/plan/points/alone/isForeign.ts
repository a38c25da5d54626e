import type { Language } from '../../../model.js';

/**
 * English words in an article of another language: what somebody said or posted, as it was said, and told without who said
 * it. Found by the commonest words of both, since a sentence is too short for its language to be told by its letters.
 */
const ENGLISH = /(?<!\p{L})(?:the|of|and|to|with|have|has|will|they|is|are|been|this|that|you|your|we|our)(?!\p{L})/giu;
const OWN: Readonly<Record<string, RegExp>> = {
  es: /(?<!\p{L})(?:el|los|las|del?|una?|y|que|en|por|para|con|es|se)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:les?|la|des?|du|une?|et|que|qui|en|pour|avec|est|au|aux|ce|cette|dans)(?!\p{L})|(?<!\p{L})[ldcnsj]['’]\p{L}/iu,
  de: /(?<!\p{L})(?:der|die|das|den|dem|und|ist|sind|eine?[nrms]?|mit|von|für|auf|nicht|zu|im|ich|wir)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:il|lo|gli|della?|di|una?|che|per|con|sono|non|nel)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:os?|as|d[aeo]s?|uma?|que|em|para|com|não|na|no)(?!\p{L})/iu,
};
/** So many of its words make a text English. */
const LEAST = 2;

/** Whether a text is English, and its article is not. */
export function isForeign(text: string, language: Language): boolean {
  const own = OWN[language.slice(0, 2)];
  if (!own || own.test(text)) return false;
  return new Set(text.toLowerCase().match(ENGLISH)).size >= LEAST;
}
