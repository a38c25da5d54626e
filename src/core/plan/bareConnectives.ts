import { hasPredicate } from './points/clauses/gates.js';
import { isCondition, isLeadIn } from './points/clauses/leadIns.js';
import { opensWithoutSubject } from './points/clauses/predicateOpeners.js';
import { hasOwnSubject } from './points/clauses/subjects.js';

/**
 * Chinese connectives of one word with no comma behind them: `而隨著客流的增長，……`, `但如果……，……`. They go where what is left
 * leads in or names its own subject; elsewhere the same character may be part of another word, or take a subject up.
 */

const BARE =
  /^(?:而(?![且是已非言不立今後后])|但是?(?![凡願愿])|不過|不过|可是|因此|所以(?!然)|[於于]是)(?=[\p{Script=Han}\dA-Za-z“「])/u;

/** Behind it stands another, with a comma of its own (`而與此同時，`), or a comment on what follows (`但是不幸的是，`). */
const ANOTHER = /^(?:[與与]此同[時时]|[實实][際际]上|事[實实]上|[總总]的[來来][說说看]|[換换]句[話话][說说])，/u;
const COMMENT = /^[^，。“「]{1,8}的是，/u;

/** `不過要能當助教，還是要有扎實的知識`: for whom something is needed, as good as a condition. */
const PURPOSE = /^(?:要(?:想|能)|想要?)[^，。]{2,24}，[^，。]{0,6}(?:就|[還还]是|必[須须]|得|需要?|要)/u;

/** What takes up a subject that a comma sets off: `供應鏈的邊界，也在擴大`. */
const TAKES_UP = /^(?:也|又|都|就是|便是|正是|是(?!否)|[將将會会已卻却仍]|[還还]|更|才|面[對对臨临]的)/u;

/** `更有研究發現，……`: somebody else's finding, which stands without what it tops. */
const ONE_MORE_FINDING = /^更(?=有\p{Script=Han}{2,8}(?:[發发]現|[發发]现|指出|[認认][為为]|[顯显]示|表明|[稱称])，)/u;

/** `其中，東岸、西岸和外島分別……`: it names itself which of them. */
const NAMED_MEMBERS = /^其中，?(?=[^，。：]*、[^，。：]*分[別别])/u;

/** How many characters at the start of a text are such a connective. */
export function measureBareConnective(text: string): number {
  const finding = (ONE_MORE_FINDING.exec(text) ?? NAMED_MEMBERS.exec(text))?.[0].length ?? 0;
  if (finding > 0) return finding;
  const length = BARE.exec(text)?.[0].length ?? 0;
  if (length === 0) return 0;
  const another = ANOTHER.exec(text.slice(length))?.[0].length ?? 0;
  if (another > 0) return length + another;
  return mayGoWithout(text.slice(length)) ? length : 0;
}

function mayGoWithout(rest: string): boolean {
  if (COMMENT.test(rest) || PURPOSE.test(rest)) return true;
  const [lead = '', next = '', ...more] = rest.split('，');
  if (next === '') return false;
  if (isCondition(lead)) return true;
  const statement = [next, ...more.slice(0, 1)].join('');
  if (isLeadIn(lead) || /^[针針]對|^针对/u.test(lead))
    return !opensWithoutSubject(next) && (hasPredicate(statement) || hasOwnSubject(statement));
  return isSetOff(lead) && TAKES_UP.test(next);
}

/** A noun and no more: `開店之前的各種審批`. */
function isSetOff(words: string): boolean {
  return words.length >= 3 && !opensWithoutSubject(words) && !hasPredicate(words);
}
