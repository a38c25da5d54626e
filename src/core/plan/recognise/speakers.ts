import type { TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';
import type { Quotation } from '../facts/quotations.js';
import { dropEnd } from '../words.js';
import { findHangulSpeaker } from './hangulSpeakers.js';
import { measureName } from './measureName.js';
import { BESIDE, LATIN_VERB, SOMEBODY_KNOWN } from './speechVerbs.js';

const HAN_VERB =
  '(?:說|说|表示|認為|认为|指出|稱|称|強調|强调|透露|回憶|回忆|呼籲|呼吁|提出|評價|评价|坦言|直言|補充|补充|寫道|写道|宣布|問道|问道|解釋|解释|總結|总结|提到|介紹|介绍|告訴|告诉|感嘆|感叹)';
const NAME =
  "\\p{Lu}[\\p{L}\\d.'’-]+(?:\\s(?:(?:de|del|della|di|da|la|van|von|der|den|bin|al)\\s){0,2}\\p{Lu}[\\p{L}\\d.'’-]+){0,4}";

/** After the quotation: `“…”吳泳銘說。` `"…," said Ada Lovelace.` */
const AFTER: readonly RegExp[] = [
  new RegExp(`^[，,]?\\s?(?<who>[^，,。“”「」]{1,18}?)(?:在[^，,。]{1,10})?${HAN_VERB}(?=[，,。：:]|$)`, 'u'),
  new RegExp(`^,?\\s(?:${LATIN_VERB})${BESIDE}\\s(?<who>${NAME}|he|she|they)`, 'u'),
  new RegExp(`^,?\\s(?<who>${NAME}|he|she|they)\\s${LATIN_VERB}\\b`, 'u'),
  /^と(?<who>[^、。「」]{1,16}?)(?:は|氏は)(?:述べ|語|話|説明|強調)/u,
];

/** Right before it: `吳泳銘在內部提出：“…”` `Ada Lovelace said, "…"` */
const BEFORE: readonly RegExp[] = [
  // `富豪吳亞軍，在前不久的會上表示，`
  new RegExp(
    `(?:^|[，。；的])(?<who>(?:(?![的在是有])\\p{Script=Han}){2,8}?|${NAME})，在[^，“「]{2,24}?[上中里裡時时](?:公開|公开|還|还|也|曾)?${HAN_VERB}[：:，,]?\\s?[“「]?$`,
    'u',
  ),
  new RegExp(
    `(?:^|[，,。；;！!？?])\\s?(?:正如|而|但|并|並|隨後|随后|同時|同时|据|據|是)?(?<who>[^，,。；;：:“”「」]{1,22}?)(?:在[^，,。]{1,14}?)?(?:又|再|則|则|繼續|继续|最後|最后|最近|曾經|曾经|曾|也|還|还|并|並|所|對外|对外|公開|公开|明確|明确)*${HAN_VERB}(?:的是|的|道|他|她|到|說|说)?[：:，,]?\\s?[“「]?$`,
    'u',
  ),
  /引用了?(?<who>[^，。：“”]{2,22}?)(?:說過|说过|寫過|写过|講過|讲过)?的(?:一句話|一句话|一段話|一段话|話|话|名言|說法|说法|觀點|观点)[：:，]?\s?[“「]?$/u,
  new RegExp(`(?<who>${NAME}|[Hh]e|[Ss]he|[Tt]hey)\\s(?:\\w+ly\\s)?${LATIN_VERB}(?:\\sthat)?[,:]?\\s?["“]?$`, 'u'),
  /(?<who>[^、。「」]{1,16}?)(?:氏)?(?:は|が)[^、。「」]{0,12}$/u,
];

/** With a short clause between: `吳泳銘在演講中透露，根據遠景規劃，“…”` */
const BEFORE_CLAUSE = new RegExp(
  `(?:^|[，,。；])(?<who>[^，,。；：:“”「」]{1,16}?)(?:在[^，,。]{1,10})?${HAN_VERB}[，,][^，,。“”「」]{2,14}[，,：]?$`,
  'u',
);

/** Earlier in the sentence, with the verb nearer: `董事長蔡崇信在親友見面會上，回憶兩年前……時，“…”` */
const EARLIER = new RegExp(
  `(?:^|[，,。])(?<who>[^，,。：:“”「」]{2,10}?)在[^，,。]{1,14}[上中裡里]，[^。]*?${HAN_VERB}[^。“”]{0,40}$`,
  'u',
);

/** `在吳泳銘的設想中`, `在他看來` */
const VIEW =
  /在(?<who>[他她]|[^，,。“”「」在]{2,8}?)(?:的(?:設想|设想|眼中|判斷|判断|觀點|观点|描述|構想|构想)(?:中|裡|里)?|看來|看来)/u;

export interface Speaker {
  readonly name: TracedText;
  readonly pronoun: boolean;
}

/** In characters: what is shorter may be a word that is only mentioned. */
const SHORT = 6;
const LONG = 12;

/** Who says a quotation, by the words of its own sentence. Null where the text names nobody: nobody is guessed. */
export function findSpeaker(sentence: TracedText, quotation: Quotation): Speaker | null {
  if (/\p{Script=Hangul}/u.test(sentence.text)) return findHangulSpeaker(sentence, quotation);
  // Behind `甲說：“…”` some writers set no full stop: whoever speaks next says the next thing.
  const isLedIn = /[：:]$/u.test(sentence.text.slice(0, quotation.start - 1).trimEnd());
  const [first, second] = isLedIn ? [findBefore, findBehind] : [findBehind, findBefore];
  const found = first(sentence, quotation) ?? second(sentence, quotation);
  return found === 'nobody' ? null : found;
}

/** A speaker, words that name none, or null: no words for one. */
type Found = Speaker | 'nobody' | null;

function findBehind(sentence: TracedText, quotation: Quotation): Found {
  if (quotation.end - quotation.start < SHORT) return null;
  const start = quotation.end + 1;
  const behind = sentence.text.slice(start);
  for (const pattern of AFTER) {
    const match = pattern.exec(behind);
    if (match) return toSpeaker(sentence, match, start) ?? 'nobody';
  }
  const known = SOMEBODY_KNOWN.exec(behind);
  return known ? { name: slice(sentence, start, start + known[0].length), pronoun: true } : null;
}

function findBefore(sentence: TracedText, quotation: Quotation): Found {
  const before = sentence.text.slice(0, quotation.start - 1);
  const start = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('”。')) + 1;
  const isLong = quotation.end - quotation.start >= LONG;
  for (const pattern of [...BEFORE.slice(0, 4), ...(isLong ? [BEFORE_CLAUSE, EARLIER] : [])]) {
    const match = pattern.exec(before.slice(start));
    if (match) return toSpeaker(sentence, match, start) ?? 'nobody';
  }
  return null;
}

/** Whose view a paragraph is told from, for a quotation in it that stands by itself. */
export function findViewpoint(sentence: TracedText): Speaker | null {
  const match = VIEW.exec(sentence.text);
  return match ? toSpeaker(sentence, match, 0) : null;
}

/** `一位從業者`, `客戶`: anybody of many, and nobody that a slide could name. An office (館長) has one holder. */
const ANYBODY =
  /^(?:[一某][位名個个]\p{Script=Han}{1,6}|(?:專家|专家|客戶|客户|同事|朋友|學生|学生|網友|网友|用戶|用户|讀者|读者|店員|店员|從業者|从业者|知情人士|業內人士|业内人士|員工|员工)|関係者|専門家|友人|관계자|전문가|친구|(?:an?|un|une|una|eine?r?) \p{Ll}+)$/iu;

/** `在前不久的會上`, `根據報告`: where, when and by what, and nobody. */
const NOBODY_OPENS =
  /^(?:在|(?:于|於|從|从|對|对|自)(?=\p{Script=Han}{4})|據|据|根據|根据|按|近日|日前|(?:今年|去年)(?!的))/u;

/** `談到移民時`, `三年之後`: when. */
const NOBODY_ENDS = /[時时]$|之[後后前]$/u;

function toSpeaker(sentence: TracedText, match: RegExpExecArray, offset: number): Speaker | null {
  const who = match.groups?.who ?? '';
  const start = offset + match.index + match[0].indexOf(who);
  const lead =
    /^(?:正如|如同|一如|恰如|誠如|诚如|就像|像|而|但|并|並|隨後|随后|因此|所以|於是|于是|然而|不過|不过|其實|其实|同時|同时|最後|最后|後來|后来|對此|对此|因[為为]|[結结]果|席[間间]|[難难]怪)/u.exec(
      who,
    )?.[0] ?? '';
  const latin = /^[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*(?=\s\p{Script=Han})/u.exec(who.slice(lead.length))?.[0].length;
  const end = latin === undefined ? who.length : lead.length + latin;
  const whole = dropEnd(trim(slice(sentence, start + lead.length, start + measureName(who.slice(0, end)))));
  // `館長對記者說`: the words behind it are whom he tells.
  const told = /^\p{Script=Han}{2,8}?(?=[對对向](?!外|[內内]|方)\p{Script=Han}{2,}$)/u.exec(whole.text)?.[0];
  const name = told === undefined ? whole : slice(whole, 0, told.length);
  // `館長想起一個讀者寫信給她說`: it is the reader who says it.
  if (/(?:想起|記得|记得|引用|轉述|转述)[^，。]*(?:一[個个位名])/u.test(who)) return null;
  // `第一課說“……”`: where it stands.
  if (/^第[一二三四五六七八九十\d]+[課课章節节期講讲條条]/u.test(name.text)) return null;
  // `如果有個人說“……”`, `另一個人說“……”`: who is only supposed.
  if (
    /^(?:如果|要是|假如|假[設设]|倘若|若是?|即使|就算|萬一|万一)|^(?:另外?)?(?:一|有)[個个位](?:人|朋友)$/u.test(
      name.text,
    )
  )
    return null;
  // `直到有朋友…`, `這位講者`, `例如`, `他跟我`: nobody that a slide could name.
  // `換句話說`, `簡單來說`: how something is said.
  if (
    /^(?:或者?)?(?:[換换]句[話话]|[換换]言之|簡單|简单|具[體体]|[總总][體体的]|一般|[準准][確确]|[嚴严]格|坦率|老[實实])(?:地|的)?[來来]?$/u.test(
      name.text,
    )
  )
    return null;
  if (/^(?:例如|比如|譬如|像是|其中)|^(?:[他她我你妳]|我們|我们|他們|他们)(?:跟|和|與|与|對|对|向)/u.test(name.text))
    return null;
  if (
    /^(?:直到|當|当|有(?:人|朋友|位|個|个|\p{Script=Han}{0,2}媒|[網网讀读]友?者?|[聲声]音|[觀观][點点]|[評评][論论])|這|这|那(?:個|个|位)|該|该)/u.test(
      name.text,
    )
  )
    return null;
  // `技術說“……”，市場說“……”`: things that are made to speak.
  if (
    /^(?:技術|技术|市場|市场|產品|产品|運營|运营|數據|数据|歷史|历史|事實|事实|大家|人們|人们|有人|俗話|俗话|老話|老话)$/u.test(
      name.text,
    )
  )
    return null;
  // The end of another word: `呈現“……”`.
  if (/^(?![他她])\p{Script=Han}$/u.test(name.text)) return null;
  if (NOBODY_OPENS.test(name.text) || NOBODY_ENDS.test(name.text)) return null;
  // `我經常說`: who tells the whole of it is named elsewhere.
  if (/^(?:我|你|您|咱)(?![們们]?的)/u.test(name.text)) return null;
  if (name.text === '' || /[“”「」"]/u.test(name.text) || ANYBODY.test(name.text)) return null;
  return {
    name,
    pronoun:
      /^(?:他們|他们|她們|她们|他|她|對方|对方|其|he|she|they)(?:[只又也還还曾常總总則则卻却就才仍便]|自己)?$/iu.test(
        name.text,
      ),
  };
}
