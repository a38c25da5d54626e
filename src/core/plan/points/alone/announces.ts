import { CJK } from '../../../language.js';

/**
 * Statements that promise one and say none: that there are several ways, that somebody knows or explains how, that it was
 * noticed that there are more. What they promise stands in the sentences behind them.
 */

/** `館長懂得如何讓讀者走向成功`, and no answer: a whole clause that says no more than that somebody knows. */
const CHINESE =
  /^[^，]{1,24}?(?:懂得|知道|明白|解釋|解释|說明|说明|介紹|介绍|講述|讲述|分享|探討|探讨|討論|讨论)了?(?:應該|应该|該|该)?(?:如何|怎麼|怎么|怎樣|怎样|為什麼|为什么)[^，：]{2,24}$|^[^，：]{0,24}有(?:[幾几多]|許多|许多|很多|不少|若干|各種|各种)(?:[個个種种類类]|樣|样)?(?:不同的?)?(?:方法|方式|辦法|办法|做法|途徑|途径|原因|理由|情況|情况|選擇|选择|問題|问题|[關关][鍵键][詞词]|[特優优缺][點点]|例子|案例|用途|好[處处]|局限|限制|不足|[變变]化|[區区][別别]|差[異异]|挑[戰战]|困[難难])$|^[^，：]{2,8}，[^，：]{0,14}有(?:許多|许多|很多|不少|一些)[^，：]{0,4}(?:局限|限制|不足|[問问][題题])$/u;
/** `我們研究了《年度報告》`, `一個例子是盲盒`, `在第三部分，我們將討論策略`: that it was read, shown, or will be told. */
const CHINESE_LEADS =
  /(?:^|，)(?:我[們们]?|[筆笔]者|作者)(?:還|还)?(?:研究|[查翻][閱阅找]|[參参]考|[閱阅][讀读]|[調调]取|收集)了[^，。]*》$|的?(?:一[個个]|另一[個个]|典型|[經经]典)?例子就?是[^，。：]{1,20}$|(?:第.{1,3}|[這这本下]一?)(?:部分|章|[節节篇期回])(?:中|[裡里])?，我[們们]?(?:[將将][會会]?|[會会]|要|[來来])[^，。]{0,30}$/u;
/** `情況在第二年就有了變化`, `我們不妨以釘釘為例`, `行業有一個笑話`: that something changed or is told, and not what. */
const CHINESE_EMPTY =
  /^(?:[這这])?(?:情[況况]|形[勢势]|事情|局面|故事|一切)[^，]{0,10}(?:有了|[發发]生了?|出[現现]了?|迎[來来]了?)[^，]{0,8}(?:[變变]化|[轉转][機机折變变]|改[變变])$|，[^，]{0,4}有了[^，]{0,4}[變变]化$|(?:都|也)有(?:了|所|些|不少|很大的?|很多|[許许]多)?[變变]化$|(?:^|，)[^，]{0,10}(?:以|拿)[^，]{1,16}(?:[為为]例|[來来]說|举例|舉例)$|^[^，：]{0,14}有(?:一?[個个句則则])(?:笑[話话]|[說说]法|[傳传][說说]|段子|共[識识]|[問问][題题]|故事)(?:$|：[^：]*[？?]$)/u;
const JAPANESE =
  /(?:方法|パターン|やり方|手段|理由|原因|種類|選択肢|ケース|点|問題)(?:は|が)?(?:いくつか|複数|様々|さまざま|たくさん)(?:ある|あり|存在)[^。]{0,24}$|(?:次|以下|下記)の(?:[2-9２-９二三四五六]|[1１][0-9０-９])(?:種類|つ|点|個|パターン|段階|通り)[^。]{0,8}(?:が|に)[^、。]{0,12}$|(?:次|以下|下記)の[^、。]{1,12}(?:も|を)(?:ご)?(?:検討|参照|確認|覧)(?:して)?ください$|(?:いくつか|複数|様々な|さまざまな)(?:の)?(?:方法|パターン|やり方|手段|理由|原因|種類|選択肢|ケース|問題)が(?:ある|あり|存在)[^、。]{0,24}$/u;
const KOREAN =
  /(?:여러|몇|다양한|많은)(?: ?가지)?(?:의)? (?:방법|방식|이유|원인|종류|경우|문제)[이가들]* ?(?:있다|있습니다|존재한다|존재합니다)$/u;
const LATIN =
  /^(?:(?:there|here) (?:are|is)|we have|you have) (?:also )?(?:many|several|various|plenty of|lots of|a number of|a few|some|different) (?:different |other )?(?:ways?|methods?|reasons?|options?|things?|types?|kinds?|approaches)\b(?!.*\b(?:such as|including|like)\b)[^,;:—]*$|^\p{Lu}\S*(?: \p{Lu}\S*)* (?:explains?|explained|shows?|describes?|described|knows|discusses|discussed|outlines?|talks about|tells) (?:how|why|what|when|whether)\b[^,;:—]{0,80}$|^(?:hay|existen) (?:muchas|muchos|varias|varios|diversas|diversos|distintas|distintos|algunas|algunos) (?:formas|maneras|métodos|razones|motivos|opciones|tipos|modos)\b(?!.*\b(?:como|incluid)\b)[^,;:—]*$|^il (?:existe|y a) (?:plusieurs|de nombreuses|de nombreux|diverses|divers|différentes|différents|beaucoup de|quelques) (?:façons|manières|méthodes|raisons|options|types|moyens|solutions)\b(?!.*\b(?:comme|dont)\b)[^,;:—]*$|^(?:es gibt|dafür gibt es|dazu gibt es) (?:viele|mehrere|verschiedene|einige|zahlreiche|diverse) (?:wege|arten|methoden|gründe|möglichkeiten|optionen|ansätze)(?!\p{L})(?!.*\b(?:wie(?! (?:man|sie|du|ihr|wir|ich)\b)|etwa)\b)[^;:—]*$/iu;

/** `There are some differences`: that there are, and not which. */
const SOME =
  /^(?:there (?:are|is|can be)|we (?:have|see|find)) (?:some|a few|a couple of|several|many|various|a number of) (?:important |key |small |big |major |notable |other )?(?:differences?|similarities|exceptions?|caveats?|problems?|issues?|downsides?|drawbacks?|(?:dis)?advantages?|benefits?|changes?|limits|limitations?|aspects?|details?)(?: (?:though|too|here|as well|to (?:it|this|consider|note|know)))?$|^(?:hay|existen) (?:algun[oa]s|vari[oa]s|much[oa]s|ciert[oa]s) (?:diferencias|excepciones|problemas|inconvenientes|desventajas|ventajas|cambios|límites|aspectos|detalles)$|^il y a (?:quelques|plusieurs|certaine?s|des) (?:différences|exceptions|problèmes|inconvénients|avantages|changements|limites|aspects|détails)$|^es gibt (?:einige|mehrere|viele|ein paar|gewisse) (?:Unterschiede|Ausnahmen|Probleme|Nachteile|Vorteile|Änderungen|Grenzen|Aspekte|Details)$/iu;

/** That one may want something: how to get it stands behind. `Sometimes you want to see the list.` */
const WISH =
  /^(?:(?:sometimes|occasionally|at times|often),? (?:you|we|one|users?)|there (?:are|will be|may be|come) (?:times|cases|situations|occasions|moments) (?:when|where|in which) (?:you|we|one|users?))(?: (?:may|might|will|would|just|simply|also))* (?:want|need|require|wish|like|have to)\b[^,;:—]*$|^(?:a veces|en ocasiones|hay (?:veces|ocasiones|momentos) en (?:las|los) que),? (?:\p{Ll}+ ){0,2}(?:quier[eo]s?|quieras?|queremos|querrás|neces\p{Ll}+|dese\p{Ll}+)[^,;:—]*$|^(?:parfois|quelquefois|il arrive que),? (?:vous|on|tu|nous) (?:voul\p{Ll}+|veu[tx]|souhait\p{Ll}+|(?:avez|a|as|avons) besoin)[^,;:—]*$|^(?:manchmal|gelegentlich|hin und wieder) (?:möchte[nst]*|will(?:st)?|wollen|braucht?|brauchst|benötig\p{Ll}+|muss(?:t)?|müssen) (?:man|du|sie|ihr|wir)\b[^,;:—]*$/iu;
const WISH_CHINESE =
  /^(?:有(?:的)?[时時](?:候)?|有些[时時]候)，?(?:[你您]|我[們们]|[用使][户戶用]者?)?(?:可能|或[许許]|也[许許]|[会會])?(?:需要|想要?|希望)[^，。：]*$/u;
const WISH_JAPANESE =
  /^[^。]*(?:したい|知りたい|見たい|使いたい|書きたい|得たい)(?:とき|時|場合|こと)(?:が|も)(?:あり|ある|出て)[^。、]{0,6}$|^問題は[^。]*か(?:です|である|だ|ということです)$/u;
const WISH_KOREAN = /^(?:가끔|때때로|때로는)[^.]*(?:싶을|필요할) 때가 있(?:다|습니다)$/u;

/** Whether words only announce what others say. */
export function announcesOnly(text: string): boolean {
  if (!CJK.test(text)) return LATIN.test(text) || SOME.test(text) || WISH.test(text);
  return [CHINESE, CHINESE_EMPTY, CHINESE_LEADS, JAPANESE, KOREAN, WISH_CHINESE, WISH_JAPANESE, WISH_KOREAN].some(
    (pattern) => pattern.test(text),
  );
}
