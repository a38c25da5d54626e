import { CJK } from '../../../language.js';
import { hasVerb } from './hasVerb.js';

/**
 * Demonstratives that point to what their own sentence has said before them: `the ferry is slow, and this costs the town …`,
 * `bundles the features into plans (most choose this plan)`, `…; esto se logra con dos remolcadores`.
 */
const DEMONSTRATIVE =
  /(?<!\p{L})(?<word>this|these|those|est[eoa]s?|es[oa]s?|ese|ello|cela|ça|cette|cet|ces|ce|dies(?:e[nrms]?)?)(?!\p{L})(?!-)(?=(?:\s(?<noun>\p{L}+)(?:\s(?<more>\p{L}+))?)?)/giu;

/** It stands for a statement, and not beside a noun. */
const ALONE =
  /^(?:esto|eso|ello|cela|ça)$|^(?:this|dies) (?:is|was|has|isn|wasn|doesn|will|would|can|could|may|might|must|also|means?|meant|makes?|made|gives?|gave|helps?|allows?|lets?|leads?|led|costs?|took|takes?|ist|war|hat|wird|kann|bedeutet|führt|macht|gilt|zeigt|hilft|sorgt|liegt)$/iu;
/** A noun for what has been said. */
const FOR_A_STATEMENT =
  /^(?:way|approach|trend|fact|effect|process|change|method|step|case|forma|manera|modo|proceso|tendencia|caso|cambio|método|façon|manière|tendance|processus|cas|changement|méthode|Weise|Art|Trend|Effekt|Prozess|Fall|Schritt|Methode)$/iu;

/** Where such a word takes up what stands before the mark. */
const BEHIND_STATEMENT =
  /(?:[,;:—–]|\s-)\s["“«„]?\s?(?:(?:and|but|so|because|since|as|even though|although|y|pero|pues|porque|aunque|et|mais|car|parce que|und|aber|denn|weil|da)\s)?(?:\p{Ll}+ly,\s)?(?:(?:for|with|in|por|para|con|de|en|pour|avec|dans|de|für|mit|in|auf)\s)?$|\sy\s(?:por|para|con)\s$/iu;
/** Behind a colon the statement before is told in other words, and what it spoke of may be called by another name. */
const BEHIND_COLON = /[:;]\s["“«„]?\s?$/u;
/** In words: less only leads in. */
const LEAST = 5;
/** A clause that such a word opens states something, whatever its verb looks like. */
const CLAUSE =
  /^(?:when|if|because|since|although|while|once|as|wenn|weil|da|obwohl|als|sobald|quand|lorsque|si|comme|puisque|cuando|como|aunque|porque)\s/iu;

/** A text with those of its demonstratives blotted out that need nothing from outside. */
export function withoutOwn(text: string): string {
  if (CJK.test(text)) return text;
  return text.replace(
    DEMONSTRATIVE,
    (found: string, word: string, noun: string | undefined, more: string | undefined, at: number) =>
      isResolved(text, { word, noun, more, at }) ? '·'.repeat(found.length) : found,
  );
}

interface Pointer {
  readonly word: string;
  /** The two words behind it, up to a mark. */
  readonly noun: string | undefined;
  readonly more: string | undefined;
  readonly at: number;
}

function isResolved(text: string, { word, noun, more, at }: Pointer): boolean {
  const before = text.slice(0, at);
  if (before.split(/\s+/u).length <= LEAST) return false;
  if (noun !== undefined && noun.length > 3 && names(before, noun)) return true;
  if (/^dies/iu.test(word)) {
    if (isGermanPronoun(text.slice(at), noun, more) && NOUN_INSIDE.test(before)) return true;
  } else if (takesUpObject(before, word, text.slice(at + word.length))) return true;
  const isStatement = BEHIND_STATEMENT.test(before) && (hasVerb(before) || CLAUSE.test(before));
  if (!isStatement) return false;
  if (BEHIND_COLON.test(before) && noun !== undefined) return true;
  return ALONE.test(word) || ALONE.test(`${word} ${noun ?? ''}`) || FOR_A_STATEMENT.test(noun ?? '');
}

const NOUN_INSIDE = /\s\p{Lu}\p{Ll}{2,}/u;
/** `lagen diese 2024 bei …`, `verbrennen diese`: no noun, and no adjective before one. */
function isGermanPronoun(behind: string, noun: string | undefined, more: string | undefined): boolean {
  if (/^dies(?!e)/iu.test(behind)) return false;
  if (noun === undefined) return true;
  if (/^\p{Lu}/u.test(noun)) return false;
  return !(/e[nrms]?$/u.test(noun) && more !== undefined && /^(?:\p{Lu}|\p{Ll}+e[nrms]?$)/u.test(more));
}

/** `…, and the method addresses this head on`, `…, pero sostiene que “eso sigue fallando”`: what the clause before says. */
function takesUpObject(before: string, word: string, behind: string): boolean {
  const isNeuter = /^(?:eso|esto|ello|cela|ça)$/iu.test(word);
  const endsClause =
    /^this$/iu.test(word) && /^(?:["”]?[.,;]|$|\s(?:head|by|with|through|using|without)\b)/u.test(behind);
  if (!isNeuter && !endsClause) return false;
  const said = /^(?<said>.*)[,;—–]\s(?:and|but|so|y|pero|et|mais|aunque)\s/iu.exec(before)?.groups?.said ?? '';
  return said.split(/\s+/u).length > LEAST && hasVerb(said);
}

/** Whether a noun stands in the words before, in the singular or in the plural. */
function names(before: string, noun: string): boolean {
  const one = noun.toLowerCase().replace(/(?:ies|es|s|en|n|e)$/u, '');
  return new RegExp(`(?<!\\p{L})${one}(?:y|ies|es|s|en|n|e)?(?!\\p{L})`, 'iu').test(before);
}
