import { CJK } from '../../../language.js';
import type { TracedText } from '../../../model.js';
import { slice, trim } from '../../../trace.js';
import { hasPredicate } from '../clauses/gates.js';
import { hasTopicInHangul, hasTopicInKana } from '../clauses/lacksSubject.js';
import { opensWithoutSubject, opensWithPredicate } from '../clauses/predicateOpeners.js';
import { hasOwnSubject } from '../clauses/subjects.js';
import { ADDRESSES, ANSWERS, COMMENTS, EMPLOYERS, PURPOSES, TURNS_OF_TALK } from './ties.js';

/**
 * A statement without an opening that only ties it to the talk before: its turn in that talk (`答：`, `あと、`, `이어`), a
 * purpose or a cause that points back (`こうした問題を解決するために、`, `To solve this, `), what its writer thinks of it (`有意思的是，`,
 * `Fait inédit, `). What is left must say itself whom it is about. A condition, a place and on whose word it holds stay.
 */
export function dropTies(text: TracedText): TracedText {
  let left = text;
  for (let times = 0; times < MOST_TIES; times += 1) {
    const length = measureTie(left.text);
    if (length === 0) break;
    left = trim(slice(left, length));
  }
  return left;
}

/** `결국 이처럼 …` has two of them. */
const MOST_TIES = 2;

function measureTie(text: string): number {
  const answer = (ANSWERS.exec(text) ?? EMPLOYERS.exec(text))?.[0].length ?? 0;
  if (answer > 0) return answer;
  for (const pattern of ADDRESSES) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0 && !opensWithPredicate(text.slice(length))) return length;
  }
  for (const pattern of [TURNS_OF_TALK, COMMENTS, PURPOSES].flat()) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0 && statesByItself(text.slice(length).trimStart())) return length;
  }
  return 0;
}

/** Whether what is left has a subject of its own, told by the form of each language. */
function statesByItself(rest: string): boolean {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(rest)) return hasTopicInKana(rest);
  if (/\p{Script=Hangul}/u.test(rest)) return hasTopicInHangul(rest);
  if (CJK.test(rest)) return hasOwnSubject(rest) || CHINESE_OPENING.test(rest) || opensWithNoun(rest);
  return ARTICLE.test(rest) || /^[\p{Lu}\d]/u.test(rest) || LATIN_OPENING.test(rest) || TO_THE_READER.test(rest);
}

/** `五隊人先後到場`, `船長的決定`: no word that only a predicate begins with, and a predicate behind it. */
function opensWithNoun(rest: string): boolean {
  if (opensWithoutSubject(rest)) return false;
  return CHINESE_NOUN.test(rest) || hasPredicate(rest.split('，')[0] ?? rest);
}

/** A number, a name, or a condition: whether its subject follows, the gates read later. */
const CHINESE_OPENING = /^(?:\d|[“「《]|即使|即便|如果|[當当在](?=\p{Script=Han}{3,}[时時后後中，]))/u;
const CHINESE_NOUN = /^\p{Script=Han}{2,8}的/u;

/** A condition, a time or a place before the subject; a plural right before its verb; a German place before the verb. */
const LATIN_OPENING =
  /^(?:if|when|where(?:ver)?|whatever|whenever|once|since|because|si|cuando|donde|quand|lorsque|où|comme|wenn|wo|sobald|weil|obwohl|wer)\s|^(?:in|on|at|by|for|with|after|before|during|since|according to|en|con|por|para|desde|según|dans|avec|sans|sur|pour|chez|depuis|selon|malgré|après|avant|aux?|à)\s[^.;:]{2,160}?,\s(?=(?:the|an?|our|my|we|you|most|many|el|la|los|las|una?|le|les|une|des|nos|notre|on|nous)\s|l['’]|\p{Lu})|^(?:in|im|an|am|auf|aus|bei|beim|für|gegen|mit|nach|ohne|seit|trotz|um|unter|über|von|vom|vor|wegen|während|zu|zum|zur|zwischen|heute|jetzt)\s(?:\p{L}+\s){1,5}?(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|konnten|muss|müssen|soll|sollen|gibt|gab|geht|ging|kommt|kam|kamen|steht|liegt|bleibt|gilt|\p{Ll}{3,}(?:te|ten))\s|^(?!this|is|as|was|has|does)\p{Ll}{3,}s (?:are|were|can|will|may|have|do|should|must)\s/u;

/** Advice, with its verb. */
const TO_THE_READER =
  /^(?:(?:you|we|I)['’]|(?:hay que|conviene|debes?|debéis|deberías?|tienes que|tenéis que|puedes|podéis|necesitas|necesitarás|il faut|vous (?:devez|pouvez)|on (?:peut|doit)|tu (?:dois|peux)|mieux vaut) )/iu;

/** An article or somebody: no order to the reader, no participle. */
const ARTICLE =
  /^(?:(?:the|an?|our|my|we|I|you|most|many|some|several|every|each|no|all|both|people|there|one|two|three|el|la|los|las|una?|un[oa]s|mi|nuestr[oa]s?|much[oa]s|vari[oa]s|algun[oa]s|tod[oa]s|cada|hay|le|les|une|des|nos|notre|mon|chaque|plusieurs|certain(?:e?s)|on|nous|il y a|der|die|das|den|dem|eine?[nrms]?|kein\p{Ll}*|viele|manche|alle|jede[rs]?|man|wir|ich|es gibt)\s|l['’])/iu;
