import { CJK } from '../../../language.js';
import { hasVerb } from './hasVerb.js';

/**
 * Demonstratives that point to what their own sentence has said before them: `the ferry is slow, and this costs the town …`,
 * `bundles the features into plans (most choose this plan)`, `…; esto se logra con dos remolcadores`.
 */
const DEMONSTRATIVE =
  /(?<!\p{L})(?<word>this|these|those|est[eoa]s?|es[oa]s?|ese|cela|ça|cette|cet|ces|ce|dies(?:e[nrms]?)?)(?!\p{L})(?!-)(?:\s(?<noun>\p{L}+))?/giu;

/** It stands for a statement, and not beside a noun. */
const ALONE =
  /^(?:esto|eso|cela|ça)$|^(?:this|dies) (?:is|was|has|will|would|can|could|may|might|must|also|means?|meant|makes?|made|gives?|gave|helps?|allows?|lets?|leads?|led|costs?|took|takes?|ist|war|hat|wird|kann|bedeutet|führt|macht|gilt|zeigt|hilft|sorgt|liegt)$/iu;
/** A noun for what has been said. */
const FOR_A_STATEMENT =
  /^(?:way|approach|trend|fact|effect|process|change|method|step|case|forma|manera|modo|proceso|tendencia|caso|cambio|método|façon|manière|tendance|processus|cas|changement|méthode|Weise|Art|Trend|Effekt|Prozess|Fall|Schritt|Methode)$/iu;

/** Where such a word takes up what stands before the mark. */
const BEHIND_STATEMENT =
  /[,;:—–]\s(?:(?:and|but|so|because|since|as|y|pero|pues|porque|et|mais|car|parce que|und|aber|denn|weil|da)\s)?(?:(?:for|with|in|por|para|con|de|en|pour|avec|dans|de|für|mit|in|auf)\s)?$/iu;
/** In words: less only leads in. */
const LEAST = 5;

/** A text with those of its demonstratives blotted out that need nothing from outside. */
export function withoutOwn(text: string): string {
  if (CJK.test(text)) return text;
  return text.replace(DEMONSTRATIVE, (found: string, word: string, noun: string | undefined, at: number) =>
    isResolved(text.slice(0, at), word, noun) ? '·'.repeat(word.length) + found.slice(word.length) : found,
  );
}

function isResolved(before: string, word: string, noun: string | undefined): boolean {
  if (before.split(/\s+/u).length <= LEAST) return false;
  if (noun !== undefined && noun.length > 3 && names(before, noun)) return true;
  const isStatement = BEHIND_STATEMENT.test(before) && hasVerb(before);
  if (!isStatement) return false;
  return ALONE.test(word) || ALONE.test(`${word} ${noun ?? ''}`) || FOR_A_STATEMENT.test(noun ?? '');
}

/** Whether a noun stands in the words before, in the singular or in the plural. */
function names(before: string, noun: string): boolean {
  const one = noun.toLowerCase().replace(/(?:ies|es|s|en|n|e)$/u, '');
  return new RegExp(`(?<!\\p{L})${one}(?:y|ies|es|s|en|n|e)?(?!\\p{L})`, 'iu').test(before);
}
