import type { TracedText } from '../model.js';
import { remember } from '../remember.js';
import { slice, trim } from '../trace.js';
import { measureBareConnective } from './bareConnectives.js';
import { opensWithoutSubject } from './points/clauses/predicateOpeners.js';
import { hasOwnSubject, speaksOfDoing } from './points/clauses/subjects.js';

/** Words that hang on what came before: they lead into a sentence and are no part of its statement. */
const CONNECTIVE =
  /^(?:[紧緊]跟[着著]|[畢毕]竟|只不過|只不过|說到底|说到底|歸根結底|归根结底|话虽如此|話雖如此|即便如此|(?:在此|需|值得|特別|特别)?(?:要|需要)?(?:注意|說明|说明|提醒|指出|一提)(?:的是)?(?=，)|btw|fwiw|imho|by the way|for what it['’]s worth|zus[äa]tzlich|dem ?entsprechend|übrigens|au passage|舉例來說|举例来说|比方說|比方说|換言之|换言之|總而言之|总而言之|順帶一提|顺带一提|即(?=在|從|从|是)|其[一二三四五]|第[一二三四五](?=，)|與此同時|与此同时|緊接著|紧接着|除此之外|不僅如此|不仅如此|換句話說|换句话说|總的來說|总的来说|也就是說|也就是说|事實上|事实上|實際上|实际上|具體來說|具体来说|值得一提的是|同時|同时|因此|此外|另外|然而|不過|不过|所以[說说]|所以|但是|但|而且|而|其實|其实|當然|当然|最終|最终|最後|最后|終於|终于|於是|于是|首先|其次|再次|再者|接著|接着|總之|总之|自此|反之|相反|更重要的是|最重要的是|除此以外|總體而言|总体而言|總的來看|总的来看|正如|可見|可见|however|therefore|nevertheless|nonetheless|consequently|similarly|likewise|conversely|in contrast|by contrast|on the other hand|on the one hand|in practice|in particular|specifically|importantly|fortunately|unfortunately|interestingly|surprisingly|obviously|clearly|better yet|needless to say|note that|to be clear|sin embargo|además|asimismo|por otra parte|por otro lado|por un lado|por una parte|similarmente|igualmente|del mismo modo|de igual (?:manera|forma)|de la misma (?:manera|forma)(?= ?,)|por ello|aun así|a su vez|al mismo tiempo|en definitiva|eso sí|por lo tanto|por tanto|por ejemplo|en cambio|en resumen|finalmente|primero|de hecho|no obstante|en conclusión|cependant|toutefois|par ailleurs|d['’]une part|d['’]un côté|d['’]ailleurs|de même|en fait|au contraire|en outre|certes|pourtant|en effet|par exemple|en revanche|par conséquent|de plus|ainsi|enfin|d'abord|bref|jedoch|außerdem|zudem|schließlich|zum beispiel|moreover|furthermore|in addition|additionally|also|but|and|so(?!\s(?:far|long|many|much|few|little|that|be it|to speak)\b)|thus|hence|meanwhile|finally|for example|for instance|in fact|of course|as a result|that said|as such|that way|even so|to that end|after all|at the same time|on top of that|because of (?:this|that)|for (?:this|that) reason|all in all|luckily|sadly|naturally|indeed|anyway|in turn|to be fair|overall|ultimately|still|yet(?!\s(?:another|again|to)\b)|then|instead|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|lastly|next|in short|in other words|従って|したがって|すなわち|といって(?:も)?|否|かえって|むろん|無論|もちろん|結局|要するに|しかし|しかも|そのため|また|そこで|その結果|一方|一方で|加えて|例えば|たとえば|実際|特に|하지만|그러나|따라서|또한|그리고|그래서|즉|특히|다만|예를 들어|반면|그런데(?: 사실)?|사실|さらに|なお|つまり|ただし|そして|例えば|ちなみに|なので|ところが|でも|だから|それで|まず|次に|最後に|実は|すると|比如|例如|譬如|por último|entonces|es decir|por eso|pero|así que|mais|donc|alors|aber|allerdings|deshalb)(?:，|,\s?|、|：|(?<=^(?:but|and|so|yet|thus|hence|indeed|pero|mais|aber|así que|donc|그런데|그런데 사실|하지만|그러나|그래서|따라서|또한|그리고|특히|다만|사실))\s)/iu;

/** The same right before the subject, with no mark between: 「但列車……」. What opens with a verb would have no subject left. */
const BARE_CONNECTIVE =
  /^(?:然而|[於于]是|甚至(?![於于])|其實|其实|另外|此外|因此|所以(?!然)|首先|其次|但是|但(?![凡願愿])|不過|不过|可是|而且)(?![，、：更連连])\s?(?=[\p{Script=Han}A-Z“「])/u;

/** 「而蜜雪冰城、沪上阿姨等，还在继续冲刺」: the same before a subject of any length. */
const AND_SUBJECT =
  /^而(?![且是已非言不立今後后])(?=[^，。；：]{2,30}?(?:都|也|[將将]|是|[還还]|[則则]|已|[會会]|正|更|[卻却]|等，))/u;

/** The same in Japanese: 「従って自分の……」. */
const BARE_KANA = /^(?:従って|したがって|すなわち|つまり|かえって)(?=[\p{Script=Han}\p{Script=Katakana}])/u;

/** 「另依規定，……」: one more thing, by the rules. */
const ONE_MORE = /^另(?=[依據据按]|根[據据])/u;

/** What an English sentence may begin with, in lower case. */
const OPENS_ANEW =
  /^(?:the|an?|this|that|these|those|my|our|your|his|her|its|their|I|we|you|they|he|she|it|there|here|what|when|where|why|how|if|while|since|as|in|on|at|for|with|without|by|from|after|before|because|although|though|all|most|many|some|any|no|each|every|both|one|two|three|people|nobody|everyone|\d\S*|\p{Ll}+(?:ly|ing|s),?)\s/u;

/** The same in Japanese: `そのためJavaScriptは……`. */
const BARE_CONNECTIVE_KANA =
  /^(?:そのため|したがって|ただし|しかし|さらに|なお|つまり|もちろん|とくに|特に|実際に?)(?=[A-Za-z\p{Script=Katakana}\p{Script=Han}「][^、]{0,36}[はが])/u;

/** Words that may as well be part of something else: they go only where a subject and its predicate follow. */
const DOUBTFUL_CONNECTIVE =
  /^(?:問題是|问题是|比如|譬如|例如|因此|所以|於是|于是|而且|而(?!立之|今|後|后)|其實|其实|同時|同时|另外|此外|不過|不过|那麼|那么|那(?![個个家種种些位件座條条年天時时裡里兒儿是本])|其中|最後|最后|首先|其次|再次)\s?/u;

/** Words at the start that point to something outside: shown alone they would point to nothing. */
const DANGLING =
  /^(?:他們|他们|她們|她们|它們|它们|牠們|他|她|它|牠|這|这|那(?!麼|么)|此|[該该](?!做|去|怎|如何|不[該该]|[誰谁])|其(?!一|二|三|四|五|中|他|它|余|餘|實|实)|上述|如此|後者|后者|前者|同樣|同样|一方面|另一方面|以上|以下|下面|如下|(?:this(?! (?:year|week|month|season|decade|century|spring|summer|autumn|winter|weekend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)|that|these|those|it|he|she|they|its|his|her|their|such|the (?:above|following|former|latter|same))\b|これ|それ(?!ぞれ|なり)|この|その(?!まま|もの[はがを])|こう|そう|彼|彼女|ここ|そこ)/iu;

/** Conjunctions that need a sentence before them. */
const ORPHAN =
  /^(?:首先|其次|再次|最[後后](?=[\p{Script=Han}])(?!的|一)|(?:實際上|实际上|其實|其实)是|可是|不[過过](?!是|如此|分|[於于])|然而|自然[就便才]|[單单純纯]{1,2}(?:因為|因为|只|是)|是(?!否)|但|卻|却|並且|并且|並(?!非|不)|并(?!非|不)|而(?!立|且)|且|[還还](?![書书款錢钱原債债清])|也(?![許许門门])|又|就(?!(?!拿)[^，]{1,12}(?:而言|[來来][說说講讲看])，|在(?![此這这那])|算(?![^，]*此)[^，]{4,40}，[^，]{0,12}(?:也|都|[還还]|仍)|像[^，]{4,40}，[^，]{2,24}?(?:也|同[樣样]|一[樣样]))|才|更(?![新換换改正替迭名]|\p{Script=Han}{1,2}的\p{Script=Han})|[則则](?!天)|都|以及|及(?![早時时格第])|從而|从而|或者|或|和(?![^，]{2,24}(?:一樣|一样|相比)，)|[與与]其(?!.*不如)|甚至|尤其|畢竟|毕竟|反而|否則|否则|因此|所以|於是|于是|然後|然后|即使(?!(?!是)[^，]{2,40}，[^，]{0,12}(?:也|都|[還还]|仍|[卻却]))|其中|以便|[來来](?![自電电源賓宾客場訪店春世])|(?:but|and|or|so|nor (?:do|does|did|is|are|was|were|can|could|will|would|should|has|have|had)|yet|because|which|who|whom|whose|while|whereas|then|than|rather(?=,)|however|therefore|also|instead(?! of)|otherwise|too(?! (?:much|many|few|little)\b)|thus|hence|besides|anyway|plus(?! [^,]{2,40}, (?:plus|moins)\b))\b|が、|し、)/iu;

const KANA = /[ぁ-んァ-ヶ]/u;
const ORPHAN_KANA = /^(?:が、|し、|(?:又は|及び|但し|且つ|並びに)(?=[^、]))/u;

/** Somebody, and that he says what follows. */
const SAYS = /^[A-Z\p{Script=Han}][^，。：]{1,24}(?:說|说|表示|抱怨|解釋|解释|寫|写|問|问|指出)道?[：:]\s?[“「]/u;

/** A text without the connective at its start: `與此同時，他……` says the same without it. */
export function dropConnective(text: TracedText): TracedText {
  const length = measureConnective(text.text);
  return length > 0 ? trim(slice(text, length)) : text;
}

/** The same for words whose origin does not matter. */
export function withoutConnective(text: string): string {
  return text.slice(measureConnective(text)).trimStart();
}

/** `So wurden die Netze …`: without its first word a German statement would open with its verb, and ask. */
const GERMAN_VERB =
  /^(?:wurden?|wird|werden|ist|sind|war|waren|hat|hatten?|haben|kann|können|konnten?|muss|müssen|mussten?|sollen?|sollten?|darf|dürfen|gibt|gab|geht|ging|kommt|kam|kamen|steht|stand|bleibt|blieb|gilt|galt|liegt|lag|lässt|findet|fand|entsteht|entstand|\p{Ll}+(?:t|en|te) (?:ihr|du|man|wir|ich|sich|er|sie|es|der|die|das|den|dem|eine?|viele|alle))\s/u;

/** `So do the big ones`: without its first word it would ask. */
const ENGLISH_INVERSION = /^so (?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)\s/iu;

const measureConnective: (text: string) => number = remember((text) => {
  if (ENGLISH_INVERSION.test(text)) return 0;
  // 「即……」 explains the clause before it.
  if (/^即(?=[\p{Script=Han}])(?![使便將将時时刻日可期位興兴若如])/u.test(text)) return 1;
  const marked = CONNECTIVE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(marked);
  if (marked > 0 && GERMAN_VERB.test(rest)) return 0;
  // `And convert a pet to JSON`: the subject stands before the conjunction.
  if (/^(?:and|or)\s$/iu.test(text.slice(0, marked)) && /^\p{Ll}/u.test(rest) && !OPENS_ANEW.test(rest)) return 0;
  const more = (BARE_KANA.exec(rest) ?? BARE_CONNECTIVE_KANA.exec(rest) ?? ONE_MORE.exec(rest))?.[0].length ?? 0;
  if (more > 0) return marked + more;
  const bare = BARE_CONNECTIVE.exec(rest)?.[0].length ?? 0;
  if (bare > 0 && !opensWithoutSubject(rest.slice(bare))) return marked + bare;
  const other = measureBeforeStatement(rest);
  if (other > 0) return marked + other;
  const doubtful = DOUBTFUL_CONNECTIVE.exec(rest)?.[0].length ?? 0;
  if (doubtful === 0) return marked;
  const statement = rest.slice(doubtful);
  return hasOwnSubject(statement) || SAYS.test(statement) || speaksOfDoing(statement) ? marked + doubtful : marked;
});

/** A connective of one word before a statement that has a subject of its own, at once or behind words that lead it in. */
function measureBeforeStatement(text: string): number {
  const and = AND_SUBJECT.exec(text)?.[0].length ?? 0;
  if (and > 0 && !opensWithoutSubject(text.slice(and))) return and;
  return measureBareConnective(text);
}

export function isDangling(text: string): boolean {
  return DANGLING.test(text);
}

export function isOrphan(text: string): boolean {
  // 和食, 都市 and 来月 open no Chinese clause.
  return KANA.test(text) ? ORPHAN_KANA.test(text) : ORPHAN.test(text);
}

/** In characters. */
const LONGEST_TAIL = 28;
/** `…, wie z. B.`, `…, such as`: what a list stands behind is said without it. */
const LEADS_TO_EXAMPLES =
  /[,，]?\s(?:wie (?:z\.\s?B|zum Beispiel|etwa)|z\.\s?B|zum Beispiel|such as|e\.\s?g|for example|for instance|par exemple|por ejemplo|tels? que|telles que|tales como)$/iu;
/** `[Feature #20064]`: where a program's makers keep a change. */
const TICKET =
  /(?<=\S)[\s,]+[[(（]{0,2}(?:bug|feature|misc|issues?|ticket|PR|GH|pull request)\s?#\d{1,7}[\])）]{0,2}$/iu;

/** Without the marks that end a sentence: a bullet or a title carries none, but a question keeps its mark. */
export function dropEnd(text: TracedText): TracedText {
  // From the end, and not by a pattern: that would try every mark and every space in the text.
  let end = text.text.length;
  while (end > 0 && /[。．.，,；;：:、—–\s]/.test(text.text[end - 1] ?? '')) end -= 1;
  const last = text.text.slice(Math.max(0, end - LONGEST_TAIL), end);
  const tail = (LEADS_TO_EXAMPLES.exec(last) ?? TICKET.exec(last))?.[0].length ?? 0;
  if (tail > 0) return dropEnd(slice(text, 0, end - tail));
  if (end === text.text.length || /(?:\b[A-Z]|\betc|\.{2})\.$/.test(text.text.slice(-5))) return text;
  return slice(text, 0, end);
}

/** Whether brackets and quotation marks are closed and opened in pairs. */
export function isBalanced(text: string): boolean {
  // `”…”`: some keyboards know one mark only, and it opens as well.
  if (!text.includes('“') && text.includes('”')) return isBalanced(text.replaceAll('”', '"'));
  // `»…«`: German books set guillemets the other way round.
  if (/^[^«»]*»[^«»]*«/u.test(text)) return isBalanced(text.replace(/»[^«»]*«/gu, ''));
  // `„…“`: German quotation marks close with what opens elsewhere.
  if (text.includes('„')) {
    const closed = text.replace(/„[^„“”]*[“”]/gu, '');
    return !closed.includes('„') && isBalanced(closed);
  }
  const open: string[] = [];
  let straight = 0;
  for (const mark of text.match(PAIRED) ?? []) {
    const opener = OPENER_OF[mark];
    if (mark === '"') straight += 1;
    else if (!opener) open.push(mark);
    else if (open.pop() !== opener) return false;
  }
  return open.length === 0 && straight % 2 === 0;
}

const OPENER_OF: Readonly<Record<string, string>> = {
  '”': '“',
  '」': '「',
  '』': '『',
  '》': '《',
  '）': '（',
  ')': '(',
  '】': '【',
  '»': '«',
};
const PAIRED = /[“”「」『』《》（）()【】«»"]/g;
