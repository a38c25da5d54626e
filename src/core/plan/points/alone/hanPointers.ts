import { findAll } from '../../../findAll.js';
import { estimateLength } from '../../../language.js';
import { splitClauses } from '../../clauses.js';
import { hasPredicate, isAttribution } from '../clauses/gates.js';
import { isLeadIn } from '../clauses/leadIns.js';
import { opensWithoutSubject } from '../clauses/predicateOpeners.js';
import { hasOwnSubject } from '../clauses/subjects.js';

/**
 * 這, 该 and 那 with their nouns: whether what they point at stands in the same text, as a noun that it has named, a statement
 * that it has made, a figure that it has given, or right before them (`早睡這件事`).
 */

const POINTER =
  /(?:這|这|(?<![应應活本])[該该](?![有要做怎去来來当當死]))(?!年|週|周)(?:一|些|個|个|種|种|類|类|項|项|套|次|條|条|位|家|段|款|枚|座|座|部|本|場|场|名|支|門|门|張|张)*(?<noun>(?<!些)\s?[A-Za-z][\w.+-]*|\p{Script=Han}{0,2})/gu;
/** In em: less is a lead-in, not a statement to take up. */
const SHORTEST_STATEMENT = 5;
/** What follows a pointer that stands for a whole statement. */
const TAKES_UP =
  /^(?:是|也|就|都|才|使|讓|让|意味|說明|说明|表明|代表|導致|导致|樣|样|需|不|[只僅仅][占佔有是為为能會会]|對|对|將|将|會|会|基本|其實|其实|可以?|可能|能|有[可助利望益]|[無无]疑|正是|足以|$)/u;
/** Nouns for what has been said, and not for a thing. */
const FOR_A_STATEMENT =
  /^(?:情[況况形]|[現现]象|[趨趋][勢势]|做法|方式|方法|[結结]果|[變变]化|[過过]程|可能|局面|[狀状][況况]|想法|理念|念[頭头]|行[為为])/u;
const FOR_A_FIGURE =
  /^(?:[數数][字量據据]|比[例率重]|金[額额]|[價价]格|占比|佔比|人[數数]|[規规]模|增[速幅]|份[額额])/u;
/** A date gives no figure to take up. */
const DATES = /\d+\s?(?:年|月|日|號|号|點|点|[時时])|第[\d一二三四五六七八九十]+/gu;
/** `……，這一技術被稱為“爬蟲”`: what stands before is what is named so. */
const NAMED_SO = /^\p{Script=Han}{0,4}?(?:被?[稱称叫]|就是|即(?![使便將将]))/u;

/** Whether a Chinese text has such a word for what it does not hold. */
export function pointsOutOfHan(text: string): boolean {
  return findAll(text, POINTER).some(({ 0: words, index, groups }) => {
    const noun = groups?.noun ?? '';
    return !isPointedAt(text.slice(0, index), noun, text.slice(index + words.length - noun.length), words);
  });
}

/** 「……，這是……」 speaks of the clauses before it; 「把問題交給這個問題的主人」 of a noun that it has. */
function isPointedAt(before: string, noun: string, after: string, words: string): boolean {
  // `在我們這個行業` names whose, `legacycode.rocks 這個網站` which.
  if (/(?:我|我們|我们|咱們|咱们|[A-Za-z\d”」》]|\d\s?(?:[歲岁元人%％]|[萬万億亿]元?))\s?$/u.test(before)) return true;
  // `目前這個階段` is today.
  if (/(?:目前|(?<![出呈體体表展浮再實实])[現现]在|[當当][前下]|如今|眼下)$/u.test(before)) return true;
  if (isApposition(before, after) || closesSeries(before, words)) return true;
  // `發表論文，詳細分析了這一變化`: what is studied was told before it.
  if (
    /(?:分析|研究|[討讨][論论]|描述|[關关]注|解[釋释]|[記记][錄录載载]|探[討讨])[了著着過过]?$/u.test(before) &&
    noun !== '' &&
    FOR_A_STATEMENT.test(noun)
  )
    return false;
  const named = /些/u.test(words) ? /^\s?(?<name>[A-Za-z][\w.+-]*)/u.exec(after)?.groups?.name : undefined;
  if (named !== undefined) return before.includes(named);
  const opening =
    /^(?<said>.*)[，；：—](?:而且|而|但|所以|因此|其實|其实|當然|当然|並且|并且|因為|因为|也許|也许|同時|同时)?$/u.exec(
      before,
    );
  const said = opening?.groups?.said ?? '';
  // `與其他公司不同，這對我們不重要`: what only leads in is nothing to take up.
  const isStatement =
    estimateLength(said) >= SHORTEST_STATEMENT && !/^[與与和跟][^，；。]*(?:不同|相比|一[樣样])$/u.test(said);
  if (opening && (TAKES_UP.test(noun) || /^(?:[時时][間间候]|[時时]刻|日子)/u.test(noun)) && isStatement) return true;
  if (opening && isStatement && !/些/u.test(words) && NAMED_SO.test(after)) return true;
  if (FOR_A_STATEMENT.test(noun) && states(before)) return true;
  if (FOR_A_FIGURE.test(noun) && /\d|[十百千萬万億亿][來来多]?[個个人]/u.test(before.replace(DATES, ''))) return true;
  if (noun.length < 2 || TAKES_UP.test(noun)) return false;
  // The head of a Chinese noun is its last character: `炸彈……，這枚核彈`.
  return before.includes(noun.trim()) || (/[，；：—]$/u.test(before) && before.includes(noun.slice(-1)));
}

/** `目前的票價……` opens with its subject. */
const OF_NOW = /^(?:目前|[當当]前|如今|[現现]在|[過过]去|未[來来])的/u;

/** Whether a whole clause before the pointer's own says something, and not only who says so. */
function states(before: string): boolean {
  const clauses = splitClauses(before);
  const whole = /[，；：—]\s?$/u.test(before) ? clauses : clauses.slice(0, -1);
  return whole.some(
    ({ text }) =>
      (!isLeadIn(text) || OF_NOW.test(text)) &&
      !isAttribution(text) &&
      estimateLength(text) >= SHORTEST_STATEMENT &&
      makesStatement(text),
  );
}

function makesStatement(clause: string): boolean {
  return hasOwnSubject(clause) || (hasPredicate(clause) && !opensWithoutSubject(clause));
}

/** `像船長這樣的人`, `早睡這件事，……`: what stands right before it is which. */
function isApposition(before: string, after: string): boolean {
  if (/[像如](?!果|此|何|今)[^，；：]{1,12}$/u.test(before) && /^[樣样般]/u.test(after)) return true;
  return (
    /(?:^|[，；：])(?![^，；：]*[說说聽听看做知把對对到過过了發发辦办於于為为我你他她它牠])\p{Script=Han}{2,6}$/u.test(
      before,
    ) && /^件(?:事|事情)(?:，|上|[對对]|不|很|[會会]|是)/u.test(after)
  );
}

/** `如校驗、權限這類`, `A、B和C這些`: the members stand right before it. */
function closesSeries(before: string, words: string): boolean {
  const own = /[^，；：。]*$/u.exec(before)?.[0] ?? '';
  return (
    /[類类些種种幾几樣样]/u.test(words.slice(1, 2)) &&
    /、|^(?:如(?!果|何|今|此)|像|比如|例如)/u.test(own) &&
    !/[、的在是]$/u.test(own)
  );
}

const FAR_POINTER =
  /那(?:個|个|些|種|种|位|條|条|家|段|件|份|款|部|張|张|台|臺|本|項|项|座|支)(?<noun>[A-Za-z]\w+|\p{Script=Han}{2})/gu;

/** A text with each 那 blotted out whose noun it has named before: `沒人讀得懂代碼，那些代碼就……`. */
export function withoutNamedFar(text: string): string {
  return text.replace(FAR_POINTER, (words: string, noun: string, at: number) =>
    text.slice(0, at).includes(noun) ? noun : words,
  );
}
