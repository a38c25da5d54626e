import { CJK } from '../../language.js';
import { pointsOutside } from '../points/alone/leaning.js';
import { pointsElsewhere } from '../points/alone/standsAlone.js';
import { isDangling } from '../words.js';

/** `Wie finden Sie das?`, `And why is that?`, `Welche denn?`: about what was said before. */
export function asksOfBefore(question: string): boolean {
  if (
    isTooShort(question) ||
    takesUpMatter(question) ||
    isDangling(question) ||
    pointsOutside(question) ||
    pointsElsewhere(question)
  )
    return true;
  return /(?:\s(?:das|es|sie|ihn|dies|dazu|daran|damit|dabei|dagegen|davon|that|it|this|them|ça|cela|eso|ello|esto)|[這这那]\s?[嗎吗呢]?)\s?[?？]$/iu.test(
    question,
  );
}

/** `Haben Sie dafür eine Erklärung?`; what a clause behind it says is not taken up: `dafür, dass …`. */
export function takesUpMatter(question: string): boolean {
  return /(?<!\p{L})da(?:r(?:an|auf|aus|in|über|um|unter)|bei|durch|für|gegen|hinter|mit|nach|von|vor|zu|zwischen)(?!\p{L}|,? (?:dass|wie|ob|wenn|zu)\b)/iu.test(
    question,
  );
}

/** `Welche denn?`, `Why?`, `为什么？`: a word that asks, and no name of anything. */
function isTooShort(question: string): boolean {
  const words = question.replace(/[^\p{L}\p{N}\s]+/gu, '').trim();
  if (CJK.test(words)) return SHORT_CJK.test(words);
  return words.split(/\s+/u).length <= 2 && !/\s\p{Lu}|^\p{Lu}{2}/u.test(words);
}

const SHORT_CJK =
  /^(?:那|可是|但|所以)?(?:[為为](?:什[麼么]|何)|怎[麼么][說说辦办會会]?|比如|例如|然[後后]|後來|后来|[誰谁]|哪[些裡里個个]|什[麼么])(?:[說说呢啊呀]|這樣|这样){0,2}$|^(?:なぜ|どうして|例えば|たとえば|というと|それは|何)(?:です|でしょう)?か?$|^(?:왜|예를 들면|예를 들어|어떤|누구)(?:요|인가요|죠)?$/u;
