import type { TracedText } from '../../model.js';
import { slice } from '../../trace.js';
import type { Quotation } from '../facts/quotations.js';

/** What joins words to the verb that says them: `“…”라고`, `“…”며`. */
const QUOTES = /^(?:이?라고|이?라며|이?라면서|고|며|면서)(?:도|는)?(?=\s)/u;
const SAYS =
  /(?:말|강조|설명|지적|주장|언급|평가|반박|당부|토로|회상|이야기|대답|호소|전망|비판|소개|조언|고백|요청|제안|단언)(?:했|한|합|하)|(?:밝|덧붙|전|답|털어놓?)(?:혔|였|했|힌|인|한|놨|놓았)|밝힌|전했|답했/u;
/** A name with what somebody is, up to three words: none but the last carries a particle. */
const SUBJECT =
  /(?:^|[\s,])(?<who>(?:(?![^\s,]*(?:[에을를은는며고로도]|에서|해서|이날|당시|지난|최근|특히|앞서|이어|또한?|한편)\s)[가-힣A-Za-z·]{1,10}\s){0,2}[가-힣A-Za-z·]{2,10}?)(?:은|는|이|가)\s(?:[^"“”,.]{0,28}\s)?$/u;
/** `“…”라고 김하늘 제빵사는 설명했다` */
const BEHIND =
  /^\s(?<who>(?:[가-힣A-Za-z·]{1,10}\s){0,2}[가-힣A-Za-z·]{2,10}?)(?:은|는|이|가)\s(?:[^"“”,.]{0,16}\s)?(?=\S)/u;
const PRONOUN = /^(?:그|그녀|그들|이들|이)$/u;
/** Anybody of many, and things that say nothing. */
const NOBODY =
  /^(?:한|어느|익명의)\s|^(?:.*\s)?(?:관계자|관계자들|한 사람|사람들|누군가|전문가들?|일각|업계|시민들?|주민들?|누리꾼들?|네티즌들?|것|말|보도|기사|자료|보고서|내용)$/u;

/** Who says a Korean quotation: the subject before it, or behind the word that joins it to its verb. Null where nobody is named. */
export function findHangulSpeaker(
  sentence: TracedText,
  { start, end }: Quotation,
): { readonly name: TracedText; readonly pronoun: boolean } | null {
  const { text } = sentence;
  const behind = text.slice(end + 1);
  const joint = QUOTES.exec(behind);
  if (!joint || !SAYS.test(behind)) return null;
  // Words that were said before in the same sentence are somebody's, and hold no subject of it.
  const before = text.slice(0, start - 1).replace(/["“][^"“”]*["”]/gu, (said) => `${' '.repeat(said.length - 1)},`);
  const first = before.replace(/\s*,(?:이?라며|이?라면서|며|면서)\s.*$/u, ' ');
  const found = SUBJECT.exec(before) ?? SUBJECT.exec(first);
  if (found) return toSpeaker(sentence, found.groups?.who ?? '', found.index);
  const after = BEHIND.exec(behind.slice(joint[0].length));
  return after ? toSpeaker(sentence, after.groups?.who ?? '', end + 1 + joint[0].length) : null;
}

function toSpeaker(
  sentence: TracedText,
  who: string,
  from: number,
): { readonly name: TracedText; readonly pronoun: boolean } | null {
  if (who === '' || NOBODY.test(who)) return null;
  const at = sentence.text.indexOf(who, from);
  return { name: slice(sentence, at, at + who.length), pronoun: PRONOUN.test(who) };
}
