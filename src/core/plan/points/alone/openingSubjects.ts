import { hasVerb } from './hasVerb.js';

/**
 * The word that an English sentence opens with may be a verb (`Test it`) as well as a noun. Where its verb follows, it is what
 * the sentence speaks of, and a pronoun behind it may stand for it.
 */

const AUXILIARY = "(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did)(?:n['’]t)?";
const PAST =
  '(?:(?!asked|replied|answered|reminded|added|continued|countered)\\p{Ll}{3,}ed|said|told|wrote|made|took|won|lost|left|gave|came|found|began|became|saw|held|kept|led|ran|grew|got|went|stood|fell|rose|spent|built|paid|met|knew|thought|brought|sold|bought)';
/** None of them is a noun in the plural. */
const PRESENT =
  '(?:says|argues|believes|thinks|writes|knows|insists|explains|tells|describes|suggests|recalls|remembers|remains|becomes|seems|employs|sells|owns|gets|gives|takes|agrees|admits|concedes)';
/** Any other verb, told by what it stands before. */
const WHATEVER = '\\p{Ll}{3,}(?<![su])s(?=\\s(?:what|how|why|that|the|an?|his|her|its)\\s)';
/** Words that open a sentence and are neither. */
const NO_SUBJECT =
  '(?:What|Who|Which|Whose|Where|When|Why|How|There|Here|This|That|These|Those|It|He|She|They|We|You|If|Once|While|After|Before|Since|As|Because|Although|Though|Until|Unless|Not|Nor|So|Yet|Only|Never|Then|Now|Today|Later|Most|Many|Some|All|Both|Each|Few|None|Others?|One|Even|Just|With|In|On|At|By|For|From|And|But|Or|Instead|Still|Also|First|Next|Always|Perhaps|Sometimes|Besides|Otherwise|Neither|Either|\\p{Lu}\\p{Ll}+(?:ly|ing|ed))';

const ONE = new RegExp(
  `^\\W*(?!${NO_SUBJECT}\\b)\\p{Lu}[\\p{L}’'-]+(?:(?:\\s(?:also|often|never|always|then|later|soon|now|still|once|\\p{Ll}+ly))?\\s(?:${AUXILIARY}|${PAST}|${PRESENT}|${WHATEVER})\\b|,\\s(?:for example|for instance|however|though|meanwhile|in turn|who|which|whose|·|\\d{1,2},))`,
  'u',
);
/** A noun in the plural by its form, or of people. */
const MANY =
  /^\W*(?!(?:Always|Perhaps|Sometimes|Besides|Towards|Afterwards|Unless|Nowadays|Yes|Its|His|Hers|Ours|Theirs|This|As|James|Texas|Paris|Thanks)\b)(?:\p{Lu}\p{Ll}+(?<!ss|us|is)s|People|Men|Women|Children)(?=\s)/u;
const NAMES_TOGETHER = /(?<![.!?]\s)\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}*)* and (?:the |an? |my |our |his |her )?\p{L}{2,}/u;
/** `Learning by doing is …` */
const DOING = /^\W*\p{Lu}\p{Ll}+ing\s[^,;:]*?\s(?:is|was|has|can|will|makes|takes|costs|means)\b/u;

/** Whether a text opens with somebody or something in the singular, and its verb. */
export function opensWithOne(text: string): boolean {
  return ONE.test(text) && !MANY.test(text);
}

/** A text without such an opening: its verb looks like a noun in the plural. */
export function withoutOne(text: string): string {
  return opensWithOne(text) ? text.replace(ONE, 'what') : text;
}

/** Whether a text opens with what is done, and what is said of that. */
export function opensWithDoing(text: string): boolean {
  return DOING.test(text);
}

/** Whether a text opens with several, and names two that belong together. */
export function opensWithMany(text: string): boolean {
  return hasVerb(text) && (MANY.test(text) || NAMES_TOGETHER.test(text));
}
