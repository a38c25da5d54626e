import { dropsSubject } from './droppedSubjects.js';
import { isCondition, isLeadIn } from './leadIns.js';
import { opensWithPredicate } from './predicateOpeners.js';
import { DATE, hasOwnSubject } from './subjects.js';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const HAN = /\p{Script=Han}/u;

/**
 * Whether a stretch of whole clauses leaves out who or what it speaks of, as Chinese, Japanese, Korean and Spanish may
 * where the sentence before has named it.
 */
export function lacksSubject(clauses: readonly string[]): boolean {
  const [first] = clauses;
  if (first === undefined) return true;
  const text = clauses.join('，');
  if (KANA.test(text)) return lacksTopic(text);
  if (HANGUL.test(text)) return lacksKoreanSubject(text);
  if (HAN.test(text)) return dropsSubject(clauses) || lacksChineseSubject(clauses);
  return (
    SPANISH_PREDICATE.test(first) ||
    SPANISH_NOW.test(first) ||
    SPANISH_PLURAL.test(first) ||
    PARTICIPLE.test(text) ||
    ENGLISH_PREDICATE.test(first) ||
    (clauses.length === 2 && isNounWithParticiple(clauses))
  );
}

/** Open verbs, what has happened or will to somebody: untold without a subject, where a manual's 可以 and 需要 are not. */
const TOLD = /^(?:已經|已经|已|將|将|曾|被|成為|成为|獲|获|達成|达成|卻|却|仍|依然|依舊|依旧|正(?!是)|剛|刚)/u;

/** 自己 right behind the word that opens a clause, and nobody before it: `依照自己的標準來扣分`. */
const REFLEXIVE = /^(?:也|更|又)?(?:依照|按照|根據|根据|[憑凭靠用以在從从]|因為|因为|由於|由于)自己/u;

/** `我覺得幾乎是最有價值的部分了`, `我覺得有好有壞`: thought of what? */
const THOUGHT_OF_NOTHING =
  /^我(?:們|们)?(?:個人|个人)?(?:是)?(?:覺得|觉得|認為|认为|感覺|感觉)(?:幾乎|几乎|其實|其实|應該|应该|真的|可能|大概|也|都|還|还)*(?:是(?!否|因|不是)|有好有[壞坏]|很(?!多)|非常|蠻|蛮|挺|不錯|不错|沒有必要|没有必要)/u;

/** `我都會聲明，但仍不斷想私訊我`: who writes to me is no more the one who declares. */
const CHANGES_SUBJECT = /^我[^，]*，(?:但是?|卻|却|仍|還|还|又|也)(?!.*(?:有|[人們们家他她]))[^，我]{1,12}我$/u;

/** `一度十分無奈`, `依舊不是標準的一部分`: an adverb and what was done, and nobody who did it. */
const OPENS_WITH_ADVERB =
  /^(?:彷彿|仿佛|根本|依舊|依旧|依然|仍然|絕對|绝对|好像|似乎|始終|始终|一度|生怕|終究|终究|差點|差点|嚴重加|严重加|嚴重影|严重影|當然也是?|当然也是?|嚴格來說|严格来说|說白了|说白了|充其量|算是|前[陣阵]子|之前|後來|后来)(?![^，]{0,4}[我你他她它牠們们誰谁])(?:也|都|還|还|就|只|算)*(?:[是不沒没要會会能已被十花去來来看做想了用]|有(?![人些很許许一])|連帶|连带|\p{Script=Han}{2}了|重加剧)/u;

/** `看似把重點提取了出來`, `最好是能封裝成組件`, `既要滿足通用，又要……`: what looks so, or ought to be? */
const OPENS_BARE =
  /^(?:看似|看起[來来]|最好(?:是)?(?:能|要|把|先|不要)|既(?:要|能|可以|不)|(?:走|做|用|看|說|说|恰恰需要)的是)/u;

/** `總營收2476億`, `員工總數達到3000人`: a measure and its number, and nobody whose it is. */
const MEASURE_OF_NOBODY =
  /^(?:一度|最新|[當当][時时]|目前|其中)?(?:[總总]|年|月|人均|平均|全年|[淨净毛])?(?:[營营]收|[營营][業业](?:收入|[額额])|收入|利[潤润]|利率|[銷销]售[額额量]|[銷销]量|市值|估值|股[價价]|市佔率|市占率|[員员]工(?:[總总])?(?:人)?[數数]|[員员]工(?=才|已|[達达]|超|近|有)|[團团][隊队](?:人[數数])|人[數数]|用[戶户](?:[數数]|量)|月活|日活|[產产]量|出[貨货]量|(?:公允)?[價价]值|[資资][產产](?:[報报]酬率|[負负][債债]率)|投入[資资]本回[報报]率|[歸归][屬属][於于]股[東东]的|ARR|GMV)[^，]*\d/u;

/** `原計劃舉辦兩周的活動`, `81歲的老人家，……`: planned by whom, and who is so old? */
const OF_NOBODY =
  /^(?:原(?:本)?(?:計劃|计划|打算|定)(?!是)|[近逾]?\d{1,3}[歲岁]的(?:老人家?|男子|女子|女士|先生|[學学]生)(?:，|也|就|在|被))/u;

/** With whom somebody differs, is bound or is not the same, and nobody who. */
const COMITATIVE =
  /^(?:[與与]|跟|和)(?![^，]*(?:相比|不同|一[樣样]|同[時时]|此|其|之))[^，。]{2,18}，?(?:有(?:分歧|矛盾|[過过]|一)|[並并]非|不是|不和)/u;

/** `2013年進軍千億級房企`, `1992年考入縣裡的學校`: a day, what somebody did on it, and nobody who. */
const DATED_DEED =
  /^(?:早在|[於于])?\d{3,4}年(?:\d{1,2}月)?(?:\d{1,2}[日號号])?(?:[初中底末]|春天?|夏天?|秋天?|冬天?)?[，]?(?:[進进][軍军]|收[購购]|[並并併]入|[並并併][購购]|登[陸陆]|入[選选]|[榮荣][獲获]|[獲获][評评選选]|[躋跻]身|[斬斩][獲获]|拿下|[賣卖]出|[簽签][約约訂订]|落[戶户]|[創创][辦办]|[發发]起|募集|就[讀读]|考[入上取]|[進进]入|出任|就任|[當当][選选]|辭去|辞去|辭[職职]|辞[職职]|退休|移居|定居|赴|前往|抵[達达]|返回|改名|更名|接[手管任]|[轉转][型戰战]|[開开][出設设]|[關关][閉闭]|[啟启][動动]|[牽牵聯联]手|[攜携]手|引[進进]入|退出|[殺杀]入|入股|控股|加盟|[調调升]任|晉升|晋升|入[職职]|[離离][職职]|下海|嫁[給给]|迎娶|[獲获]得|加入|成[為为])(?![^，]{0,14}(?<!年|月)的(?![時时][候]?))/u;

/** `跟所有投資人一樣，在……`: whom somebody is like, and nobody who. */
const LIKE_OTHERS =
  /^(?:跟|和|[與与]|像|如同)[^，]{2,14}一[樣样]，(?:在|[當当]|[從从]|也|都|只|[還还]|[會会]|[將将])(?![^，]*[我你他她它牠們们])/u;

/** `2017年是共享經濟元年`: the year itself is spoken of. */
const YEAR_IS =
  /^\d{4}年(?:是(?!否)|被[稱称][為为作]|成[為为])[^，]*(?:年|年份|[時时]期|起[點点]|[轉转]折[點点]|拐[點点]|[關关][鍵键])$/u;

/** `把票價降下來，就能……`, `利用舊碼頭，才能……`: whoever does the one gets the other. */
const DOES =
  /^(?:把|利用|使用|采用|採用|[嘗尝][試试]|借助|藉助|避免|抓住|把握|改[變变]|提前|[選选][擇择])(?![^，]*了)[^，]{4,}$/u;
const GETS = /^(?:[就便才](?:能夠?|能够|可以?|不[會会]|[會会])|不[僅仅]{1,2}能|[無无]疑[是能會会])/u;

/** `要能當助教，還是要有扎實的知識`: what anybody needs for it. */
const WANTS = /^(?:要(?:想|能)|想要?)\p{Script=Han}/u;
const NEEDS = /^(?:首先|至少|最好)?(?:就|[還还]是|[還还])?(?:要|得(?!到)|必[須须]|需)/u;

function isAdvice(clauses: readonly string[]): boolean {
  const [first = '', ...more] = clauses;
  if (WANTS.test(first) && NEEDS.test(more[0] ?? '')) return true;
  return DOES.test(first) && more.slice(0, 3).some((clause) => GETS.test(clause));
}

function lacksChineseSubject(clauses: readonly string[]): boolean {
  if (MEASURE_OF_NOBODY.test(clauses[0] ?? '') || OF_NOBODY.test(clauses.join('，'))) return true;
  if (DATED_DEED.test(clauses.join('，')) || LIKE_OTHERS.test(clauses.join('，'))) return true;
  if (OPENS_BARE.test(clauses[0] ?? '') || OPENS_WITH_ADVERB.test(clauses[0] ?? '')) return true;
  // `1870年出生，1943年逝世`
  if (/^\d{3,4}年(?:出生|逝世|生於|生于|畢業|毕业|去世)/u.test(clauses[0] ?? '')) return true;
  if (THOUGHT_OF_NOTHING.test(clauses[0] ?? '') || CHANGES_SUBJECT.test(clauses.join('，'))) return true;
  const self = clauses.findIndex((clause) => REFLEXIVE.test(clause));
  if (self >= 0 && clauses.slice(0, self).every((clause) => isLeadIn(clause) || isCondition(clause))) return true;
  // `等官船一到，便派了僕人`, `與同盟會有分歧`: who?
  if (
    /^(?:等|待)[^，]{2,12}，(?:便|就|才)\p{Script=Han}/u.test(clauses.join('，')) ||
    COMITATIVE.test(clauses.join('，'))
  )
    return true;
  // `一陣大風吹來，就飛上了天`: what happens, and to whom?
  if (/^[^，]{2,8}[來来到後后時时]，就(?![是會会有能要可輪轮])/u.test(clauses.join('，'))) return true;
  const at = clauses.findIndex((clause) => !isLeadIn(clause) && !isCondition(clause));
  const main = clauses[at]?.replace(DATE, '');
  if (main === undefined || YEAR_IS.test(clauses[at] ?? '') || isAdvice(clauses)) return false;
  // `無疑是重複的`, `本質上來講是一種管理方式`
  if (
    /^(?:過去|过去|以前|從前|从前|無疑|无疑|顯然|显然|的確|的确|確實|确实|本質上(?:來講|來說)?|本质上(?:来讲|来说)?)?(?:並|并)?不?是(?!否|不是|[^，]{1,16}(?:讓|让|使|才))/u.test(
      main,
    )
  )
    return at === 0;
  const bare = at === 0 ? opensWithPredicate(main) : TOLD.test(main) && !isCondition(clauses[0] ?? '');
  // `穿過市場，列車進站`: the subject comes after.
  const next = clauses[at + 1];
  return bare && !(next !== undefined && hasOwnSubject(next) && !opensWithPredicate(next));
}

/** A topic or a subject: は and が behind a noun, but not the が that only joins sentences. */
const TOPIC =
  /(?<!的に|て|今後|最近|今回|今度)は(?!な[いかく]|じめ|ず)|(?<![なこ]|こと)が(?![、，ら]|ち(?:です|だ|な|に|で))|ことが(?=[、，]?(?:重要|大切|大事|必要|肝心|[\p{Script=Han}\p{Script=Katakana}][^、。]{0,16}(?:です|である|であり|だ(?!っ?た)|なの)))|って(?=[\p{Script=Han}、])/u;
/** Predicates that say what something is, or what somebody thinks of it. */
const JUDGEMENT =
  /(?:です|である|だ|でした|だった|だろう|でしょう|らしい|(?:よう|みたい|そう)(?:だ|です)|と(?:思|考え|感じ|言|述べ)[^、。]{0,8}|に至った|という(?:ことになる|ことになります|計算になる|計算になります)|てくれ(?:て(?:いる|います)|る|ます|た|ました)|かな|かも(?:しれない|しれません)?)[よねな]?$/u;

/** `……を生中継`, `……を渡しています`: what somebody did, in a noun for doing or a verb that has been done or is under way. */
const DEED = /を[^。、]{0,14}\p{Script=Han}{2,}$|(?:ました|ています|ている|(?<!だっ|でし)た)$/u;
/** A subject that a comma sets off: `フジテレビ問題が、`. */
const SET_OFF = /[\p{Script=Han}\p{Script=Katakana}A-Za-z」）]が、/u;

function lacksTopic(text: string): boolean {
  const own = maskQuotes(text);
  if (hasTopicInKana(text)) return false;
  return JUDGEMENT.test(own) || (!text.includes('。') && DEED.test(own) && !SET_OFF.test(own));
}

/** Whether a Japanese text names what it speaks of. */
export function hasTopicInKana(text: string): boolean {
  return TOPIC.test(maskQuotes(text));
}

/** Quoted words have topics of their own. */
function maskQuotes(text: string): string {
  return text.replace(/「[^」]*」|『[^』]*』|（[^）]*）|\([^)]*\)/gu, '〇');
}

/** A particle behind a noun; 하는 and 여는 are verbs. */
const KOREAN_TOPIC =
  /(?:[\p{Script=Hangul}A-Za-z\d)](?:(?<![넓많좋같높낮잦작적깊짧밝젊늦얕굵낡싶])은|이|가|란|도)|[\p{Script=Hangul}A-Za-z\d)](?<![하되있없오보여주쓰르않내치키]|에서|으로|에게|까지|부터|에|와|과)는(?! (?:것|게|건|데|수|바|줄|지|동안|중|경우|법|일|점|과정)))[\s,，]/u;

/** Whether a Korean text names what it speaks of: what is only added (`공약도`) or quoted is no subject of it. */
export function hasTopicInHangul(text: string): boolean {
  const own = text.replace(/[“‘「][^”’」]*[”’」]/gu, '〇').replace(/(?:란|도)(?=\s)/gu, '〇');
  return KOREAN_TOPIC.test(own);
}

/** `포용 인사도 강조했다`: what somebody said, and nobody who did. */
const SAID = /(?:강조|화답|밝|전|말|설명|지적|주장|반박|약속|당부|호소|비판|언급|덧붙)(?:했|하였|혔|였)(?:다|습니다)$/u;

/** `한 지검장도 밝혔다`: one more who said so. */
const ONE_MORE = /(?:씨|장|장관|대표|의원|교수|후보|측)도\s/u;

/** `혼자서는 배를 몰기 어려운 것 같다`: hard for anybody. */
const OF_ANYBODY = /[가-힣]기(?:는|가|란|에는|도)? (?:어렵|어려|쉽|쉬|힘들|힘든|좋|편하|편한)/u;

function lacksKoreanSubject(text: string): boolean {
  if (SAID.test(text) && !ONE_MORE.test(text) && !hasTopicInHangul(text.replace(/(?:넘나|만|거)드는/gu, '〇')))
    return true;
  return (
    /(?:이다|입니다|것이다|것입니다|였다|였습니다|이었다|이었습니다|이에요|예요|같다|같습니다|(?:의미|뜻|말)(?:한다|합니다))$/u.test(
      text,
    ) &&
    !KOREAN_TOPIC.test(text) &&
    !OF_ANYBODY.test(text)
  );
}

/** `Best known for its trains`: an English participle, and nobody that it belongs to. */
const PARTICIPLE =
  /^(?:best |well |widely |originally )?(?:known|born|based|used|built|made|located|written|founded) (?:for|in|on|by|as|at|with|to)\b[^,，]*$/iu;

/** `has less to do with the weather`: in small letters an English verb is the rest of a sentence. */
const ENGLISH_PREDICATE = /^(?:is|are|were|has|had|does|did)\s/u;

/** A noun with what belongs to it by prepositions, and no verb. */
const BARE_NOUN =
  /^(?:an?|the|un[oa]?s?|el|la|los|las|une|le|les|l['’]) ?\p{Ll}+(?: (?:of|for|with|in|from|de|para|con|en|del|al|por|sin|a|pour|avec|du|des|à)(?: (?:the|an?|el|la|los|las|una?|le|les|une))? \p{Ll}+)*$/iu;
const WHAT_BECAME =
  /^(?:(?:already|ya|déjà) )?(?:\p{Ll}{3,}(?:ed|ad[oa]s?|id[oa]s?|ée?s?)|thrown|made|built|left|kept) (?:after|by|for|in|on|with|from|to|tras|por|para|en|con|después|a|desde|après|par|pour|en|avec|dans|à|depuis) /u;

/** `A cover for the saddle, thrown away after two days`: a thing and what became of it, and no sentence. */
function isNounWithParticiple([noun = '', behind = '']: readonly string[]): boolean {
  return BARE_NOUN.test(noun) && WHAT_BECAME.test(behind);
}

/** Spanish verbs of the third person that open a sentence; `es posible` and `hay` need no subject, and German `es gibt` has one. */
const SPANISH_PREDICATE =
  /^(?!es (?:gibt|ist|war|wäre|sind|waren|wird|wurden?|werden|geht|ging|kann|könnte|muss|müssen|soll|sollten?|bleibt|lohnt|braucht|handelt|gilt|hat|hilft|fehlt|kommt|lässt|macht|scheint|dauert|stellt|reicht|empfiehlt|genügt|gelingt|entsteht|entstand)(?!\p{L}))(?:(?:es|son|era|eran|fue|fueron|está|están)(?! (?:posible|importante|necesari[oa]s?|mejor|fácil|difícil|recomendable|conveniente|hora|cierto|verdad|probable|preciso|decir|como))|tienen?|pueden?|permiten?|sirven?|devuelven?|contienen?|incluyen?|ofrecen?|ocurren?|consisten?|funcionan?|deben?|buscan?|requieren?|representan?|suponen?|implican?|dependen?|\p{Ll}{3,}(?:ó|aron|ieron) que|no (?:viene|vienen|sirven?|funcionan?|tienen?|pueden?|deben?))(?!\p{L})/iu;

/** `Actualmente es de más de 60 kilos`: what is? */
const SPANISH_NOW =
  /^(?:actualmente|hoy(?: en día)?|ahora|antes|entonces|en \d{4}) (?:es|era|fue) (?:de |m[aá]s |menos |casi |aproximadamente |cerca )/iu;

/** `Apuntan a los lectores`, `Este año serán evaluados en Lengua`: a plural verb, and a preposition where its subject would be. */
const SPANISH_PLURAL =
  /^(?:(?:este|el próximo) (?:año|mes) |hoy |ahora |en \d{4},? )?(?:(?:serán|fueron|son|están|estarán|han sido|habían sido|quedaron|resultaron)(?: \p{Ll}+[aei]d[oa]s)?|(?!(?:examen|imagen|origen|orden|plan|pan|gran|joven|bien|quien|tan|en|con|sin|un|volumen|margen|crimen|resumen|tren|fin|alguien|también|además)(?!\p{L}))\p{Ll}{3,}(?:an|en|aron|ieron|aban|ían)) (?:a|de|con|por|desde|hasta|entre|como|(?<=[aei]d[oa]s )(?:en|para))(?!\p{L})/iu;
