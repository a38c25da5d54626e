import type { Heading } from './heading.js';

/** Words that number one of several that stand for the same: without them it would be the rule. */
const INSTANCE =
  /^(?:examples?|options?|cases?(?: stud(?:y|ies))?|scenarios?|variants?|alternatives?|exercises?|ejemplos?|opci(?:ón|ones)|casos?|escenarios?|alternativas?|ejercicios?|exemples?|cas|variantes?|exercices?|beispiele?|fälle?|fallbeispiel|szenari(?:o|en)|möglichkeit|übung|方案|[選选][項项]|案例|[實实]例|[範范]例|[場场]景|示例|例子?|情景|情境|ケース|パターン|事例|選択肢|예시?|사례|방안|시나리오)\s*[#＃]?\s*(?:\d|[一二三四五六七八九十A-H](?![\p{L}]))/iu;

/** Whether a heading counts examples, options or cases, and no parts of the text. */
export const isInstance = ({ mark }: Heading): boolean => INSTANCE.test(mark.text);
