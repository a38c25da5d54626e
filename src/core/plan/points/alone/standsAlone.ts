import { CJK, detectLanguage } from '../../../language.js';
import type { Language } from '../../../model.js';
import { takesUp } from './backReferences.js';
import { opensBack } from './cjkOpeners.js';
import { lacksBase } from './comparatives.js';
import { withoutNamedFar } from './hanPointers.js';
import { hasVerb } from './hasVerb.js';
import { pointsBackInKana } from './kanaPointers.js';
import { hasLonePerson } from './koreanPersons.js';
import { lacksAntecedent } from './lonePronouns.js';
import { namesNumberedPicture } from './numberedPictures.js';
import { withoutOwn } from './ownAntecedents.js';
import { pointsBackByOpener } from './pointingOpeners.js';
import { hasLonePronoun, OPENERS, opensWithPronoun } from './pronouns.js';
import { isScene } from './sceneSetting.js';
import { isRawMarkup, isSmallTalk } from './smallTalk.js';
import { hasLoneClitic } from './spanishClitics.js';
import { hasThatAlone } from './thatAlone.js';

/**
 * Whether words say something to somebody who sees nothing else: no pointer to another place in the article, no
 * pronoun without its noun, no question left open, no words to the reader, no address.
 */
export function standsAlone(text: string, language?: Language): boolean {
  if (leadsOn(text)) return false;
  if (isSmallTalk(text) || isScene(text) || isAside(text) || isOpenQuestion(text)) return false;
  return !pointsElsewhere(text, language) && !isLatinFragment(text) && !isTitleCase(text, language);
}

/**
 * Whether words point to what is not with them: for labels and titles, which need not be sentences.
 *
 * @param written the article's language; without it, or where the words are in another script, the words tell theirs
 */
export function pointsElsewhere(text: string, written?: Language): boolean {
  if (isRawMarkup(text) || lacksBase(text) || namesNumberedPicture(text)) return true;
  if (CJK.test(text))
    return (
      opensBack(text) ||
      takesUp(text, 'zh') ||
      pointsBackInHan(text) ||
      pointsBackInKana(text) ||
      pointsBackInHangul(text)
    );
  const language = written && written in OPENERS ? written : detectLanguage(text);
  if (takesUp(text, language) || hasPointer(text, language) || opensWithPronoun(text, language)) return true;
  if (pointsBackByOpener(text, language) || (language === 'es' && hasLoneClitic(text))) return true;
  return language === 'en' ? hasLonePronoun(text) || hasThatAlone(text) : lacksAntecedent(text, language);
}

/** Words that name another place in the article: `the example below`, `el ejemplo anterior`. */
const POINTERS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|see|as|shown|listed|described|mentioned|discussed|methods?|examples?|list|parameters?|options?|settings?|links?|lines?|snippets?|commands?|tables?|figures?|code|sections?|links?|images?|steps?|outlined) (?:below|above)\b|\b(?:below|above)[.:]?$|\b(?:the|as|this|these|with|using|in) (?:following|aforementioned|foregoing|preceding)\b|\bthe previous (?:section|chapter|example|paragraph|post|step|command|article|point)\b|\b(?:as follows|the latter|the former|(?:of|do|does|did|like|about|with|find|use|call|say|know|see|all|why) that$|(?:do|does|did|doing) so|none of them|(?:one|both|all|some|many|most|each|two|three) of (?:them|these|those)|(?:find|figure|check|try|do) that (?:out|by|with|using))\b|\b(?:had|has|have) none$|\bhere\b|\bthere(?=[,.;]|$)|\b(?:go|going|went|stay|live|lived|been|questions|anything|something|over|out) there\b|\((?:see|cf\.) |\b(?:the|try|use|run|see|with) below (?!zero|average|cost)|\b(?:see|in|of|from|by) (?:the )?(?:[a-z-]+ ){0,5}(?:figure|table|fig\.?|listing) \d|\bas (?:illustrated|seen|can be seen) (?:by|in)\b|\b(?:become|became|get|got|is|was|are|were) (?:\p{L}+ )?(?:worse|better)$|\beven (?:more|better|worse|less)\b(?!.*\bthan\b)/iu,
  es: /^(?:(?:el|la|los|las) siguientes? (?:es|son|dos|tres|cuatro|cinco)(?!\p{L}))|\b(?:anterior(?:es|mente)?$|(?:ejemplo|apartado|código|sección|punto|artículo|párrafo) anterior|siguiente (?:ejemplo|código|lista|imagen|tabla|enlace)|(?:ejemplo|código|lista|imagen) siguiente|a continuación|más (?:arriba|abajo)|para eso|por eso|por ello|(?<=^(?:\p{L}+ ){0,4})ello|de es[eo]|(?<!(?<!\p{L})(?:el|al|del|hacia el) )est[eoa]s?(?! a oeste)(?! (?:año|mes|semana|siglo|verano|invierno|otoño|primavera|temporada|mundo|planeta|lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin de semana))|es[oa]s?|ese(?! (?:año|mes))|de ést[ea]s?)\b/iu,
  fr: /(?:\bnon loin de là(?!\p{L})|\b(?:problème|code|exemple|chose|cas|question) ici\b|plus haut|ci-dessous|ci-dessus|ci-après|(?:exemple|section|article|point|paragraphe|code) (?:précédente?|suivante?)|les (?:deux|trois) (?:premi(?:er|ère)s|derni(?:er|ère)s)(?: (?:points|arguments|cas))?(?=[\s]*(?:[,:;.]|$))|(?<!\p{L})(?<!(?:quoi|qui|où) que )(?:cela|ça|cette(?! (?:année|semaine|saison|planète)(?!\p{L}))|cet(?! (?:été|hiver|automne)(?!\p{L}))|ces|ce(?= )(?! (?:que|qu['’]|qui|dont|sont|n['’]|(?:à|sur|pour|en|par|vers|contre|de) (?:quoi|qui)|fut|sera|serait|soit|seront|doit|peut|mois|soir|matin|week|siècle|jour(?!-)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))(?!\p{L}))/iu,
  de: /\b(?:dadurch|(?<!\b(?:in|nach|an|auf|bei|aus|im|am|zum|zur|vom)\b[^.;]{3,60}\b(?:und|oder|,) von )dort|(?<!(?:hoch|ganz|nach|von|weit|hier) )oben(?! auf)|(?<!(?:nach|von|ganz|weit) )unten|folgende[nrms]?|(?:vorherige[nrms]?|obige[nrms]?|nächste[nrms]? (?:Abschnitt|Beispiel|Kapitel)|dies(?:e[nrms]?)?(?! (?:Jahr|Woche|Monat|Sommer|Winter|Herbst|Frühling|Frühjahr|Saison|Wochenende|Welt|Planet|Erde|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch))|jene[nrms]?(?!,? (?:der|die|das|denen|deren))))\b/iu,
};

function hasPointer(text: string, language: string): boolean {
  const pointers = POINTERS[language];
  return pointers?.test(text) === true && pointers.test(withoutOwn(text));
}

/** Who took a picture: a caption's last words. */
const CREDIT =
  /(?:\bcredits?|\bphoto(?:graph)?|\bfoto|\bimage|\bbild|\bcrédit|\bcrédito)\s?(?:[:：©/]|by \p{Lu})|\((?:foto|photo|image|bild|imagen)\b|(?:圖片來源|图片来源|圖／|图／|攝影|摄影|写真|사진)[:：／/=]|\s\p{Script=Han}{2,4}\s?[攝摄]$/iu;

/** When and where something is held: `時間：9月28日`. */
const NOTICE =
  /^(?:[^：:]{0,6}(?:詳情|详情|时间|時間|地點|地点|日期|報名|报名|電話|电话|地址|費用|费用|主辦|主办|日時|場所|会場|定員|料金|申込|일시|장소|문의)|when|where|date|time|venue|tickets?|phone|e-?mail|fecha|lugar|hora|lieu|heure|datum|ort|uhrzeit)\s?[：:]/iu;

/** Who made the text, by what they did: `编辑 周小明 ｜ 排版 魏一`. */
const MAKERS =
  /^(?:(?:作者|撰文|采[写訪访]|採訪|記者|记者|[编編][辑輯]|責編|责编|排版|[审審]校|校[对對]|[监監]制|[设設][计計]|[摄攝]影|[运運][营營])[\s：:|｜丨/]+(?:[\p{Script=Han}·]{2,4}(?:[\s、｜|丨/，]+|$))+)+$/u;

/** `Remark 1: the letter is of 1926`: a note to another place. */
const NUMBERED_NOTE =
  /^(?:remarks?|notes?|footnotes?|nota|remarque|anmerkung|fu(?:ß|ss)note|observación|註釋?|注釋?|注释|脚注|각주)\s?\d{1,2}\s?[:：.]/iu;

/** A remark in brackets, a note under the line, or a credit. */
function isAside(text: string): boolean {
  // Punctuation of a list's own number or of a torn sentence at the start.
  if (
    /^(?:[，、；。）」”·…]|[的了着](?![々いくてた])(?![確确士當当解得断斷結结然不])|(?:圖|图|図|表|그림|표|Fig\.?|Figure|Table|Abb\.|Abbildung|Tabelle|Figura|Tabla|Tableau) ?\d+(?!\d*\s?(?:shows|zeigt|muestra|montre)))/u.test(
      text,
    ) ||
    CREDIT.test(text) ||
    MAKERS.test(text)
  )
    return true;
  // `Nobody, of course, but the readers`: an answer.
  if (
    /^(?:nobody|no one|everybody|everyone|nadie|todos|personne|niemand|alle),\s(?:of course|that is|except|claro|por supuesto|desde luego|es decir|excepto|salvo|bien sûr|évidemment|sauf|natürlich|freilich|außer)(?!\p{L})/iu.test(
      text,
    )
  )
    return true;
  if (NOTICE.test(text) || NUMBERED_NOTE.test(text)) return true;
  return (
    /^[（([][^）)\]]*[）)\]]$/u.test(text) ||
    /^（[^（）]*）\s?(?=[\p{L}\d])|^\((?=[^()]*\p{L})[^()]*[.!?…]\)\s?(?=\p{L})|^[’”]|^[＊*※†]/u.test(text)
  );
}

/** `……，從請到的嘉賓來分析`, `他拍著孩子的肩說`, `有積蓄，但卻`, `Your plan is not proven if`: what comes next is what it says. */
export function leadsOn(text: string): boolean {
  if (/\s(?:if|when|unless|because|wenn|falls|weil|cuando|porque|quand|lorsque)$/u.test(text)) return true;
  if (!/\p{Script=Han}$|[；;]\s?\d{1,2}$/u.test(text) || /[ぁ-んァ-ヶ가-힣]/u.test(text)) return false;
  return /[；;]\s?\d{1,2}$|[但而]?[卻却]$|(?:表述|表示|表[達达]|[簡简]化|定[義义]|[寫写記记])[為为成]$|(?:^|，)[從从就以][^，]{2,20}[來来](?:看|分析|[講讲])$|坦[承言]$|[對对向][^，]{2,12}(?:透露|指出|表示|[強强][調调])$|(?<![小傳传學学演解遊游假論论據据一邪胡瞎聽听來来]|[”」][^”」“「，]{2,12})[說说]道?$/u.test(
    text,
  );
}

/** A question: the article asks it to answer it, and the answer is the point. */
function isOpenQuestion(text: string): boolean {
  return /[？?][”」』)）]?$/u.test(text) || /(?:でしょうか|ませんか|のだろうか|ですか|ますか|까요)$/u.test(text);
}

const AMOUNT_BELOW =
  /(?:\d|[一二三四五六七八九十百千萬万億亿半])[^\s，。：；、]{0,5}以下(?!(?:是|為|为|幾|几|[\d一二兩两三四五六七八九十]))/gu;

/** `那個部分`, `類似的書評`, `另一種是`, `如下`: told apart from comparisons and from words that only look so. */
function pointsBackInHan(text: string): boolean {
  // `30元以下`, `十度以下` is an amount.
  const own = withoutNamedFar(text.replace(/[“「"《][^”」"》]*[”」"》]/gu, '“”')).replace(AMOUNT_BELOW, '〇');
  return (
    isOneOfNone(own) ||
    isOneOfSeries(own) ||
    /^(?:同時|同时|而且|另外)?像是|^在此(?:情[況况形]|背景|基[礎础]|[過过]程|期[間间])/u.test(own) ||
    /^(?:這?其?[裡里]面|裏面)(?:[是有也還还會会說说碰提就更]|並?沒|并?没)|^(?:意思|大意|原意|理由|原句|原文|[優优缺][點点]|好[處处]|[壞坏][處处]|差[別别]|區別|区别|名[稱称]|全名|用法|[語语]法|大致(?:的)?(?:翻[譯译]|意思)|[計计][費费]方式|[語语]源)(?:也|就|則|则|都)?(?:是|為|为|在於|在于|出自|否定)|^有人(?:甚至|還|还|也|就)|^\p{Script=Han}{1,3}[來来到過过]的[都全]是|^(?:關鍵|关键|核心|重點|重点|目的|原因)(?:在於|在于|就是|是|要看)|^(?:格式|默認值|默认值|返回值|單位|单位|間隔時間|间隔时间)(?:是|為|为|不|必)|(?:當|当)年的(?!我)|^(?:同|次|那)年|^下一(?:[個个](?!十年|世)|步)|的是，(?:這|这)|(?:比較|比较|都|普遍)(?:認可|认可|同意|接受)[^，]*的(?:定義|定义|觀點|观点|說法|说法|看法)$/u.test(
      own,
    ) ||
    /^(?:少數|少数|多數|多数|大部分|有些|有的|其餘|其余)(?:能|會|会|是|則|则|在|可|只|還|还|已)|^\p{Script=Han}{1,3}的(?:甚至|則|则)|^[^，]{0,8}(?:為此|为此)|^(?:具體|具体)?(?:方法|做法|步驟|步骤)(?:是|為|为)/u.test(
      own,
    ) ||
    /下面(?:做|將|将|來|来|一一|逐一|分別|分别|介紹|介绍|給出|给出)/u.test(own) ||
    /那(?:個|个|些(?![^，。]{2,16}的)|種|种|位|次|條|条|家|句|段|件|份|款|部|[張张]|台|臺|本|項|项|座|支|批|[屆届]|裡|里|時|时|年代|年)(?!人)/u.test(
      own,
    ) ||
    /^(?:另(?:一(?!方面)|外[一兩两二三])|其他|其它|兩者|两者|二者|三者|對方|对方|雙方|双方|彼此|前一|後一[個种種]|后一[个种]|有的|同一|[後后][來来](?!者|居上))/u.test(
      own,
    ) ||
    /(?:如下|如上|見下|见下|見上|见上|下列|下述|上面|下面的|下圖|下图|上圖|上图|下表|上表|前面(?:提|說|说|講|讲)|前面[^，。]{0,14}(?:引用|介[紹绍]|[討讨][論论]|提|[說说講讲])[到過过]|前文|上文|下文|以下|兩者|两者|二者)/u.test(
      own,
    ) ||
    /(?:^|，)(?![^，]*[與与和跟同像])[^，]*(?:類似|类似)的/u.test(own) ||
    /^[^，]{0,4}(?<![與与尤])其(?![他它余餘中實实次間间一二])/u.test(own) ||
    /^(?:最後|最后|最終|最终|終於|终于|然後|然后|接著|接着|隨後|随后|之前|此前|後來|后来|順帶|顺带|順便|顺便)(?:一提|一說|一说|才|就|又|也|還|还|便|再|被)/u.test(
      own,
    ) ||
    /^(?:[再又](?:比|譬|例)?如|例如|比如|譬如|諸如|诸如|那麼|那么|原來|原来如此|不然|這樣|这样|就連|就连|無獨有偶|无独有偶|(?:結果|结果)(?!是|[為为]|如何|[會会]|可|[顯显]示|表明|[證证]明|[發发]現|[發发]现|出[來来]|[導导]向|公[布佈]|上|由|取[決决])|好景不[長长]|期[間间](?=，)|不料|反之|相反|剛好|刚好)/u.test(
      own,
    )
  );
}

/** `二是來到了中國`, `還有沈南鵬`, `更像後者`: one more of several, or the other of two, that are not with it. */
function isOneOfSeries(text: string): boolean {
  if (
    /^(?:(?:第)?[二三四五六](?:是|點是|点是|[個个]?(?:原因|理由|方面|問題|问题|好[處处]|[點点])(?:是|在於|在于)|則是|则是)|[^，]{1,16}?(?<!除[^，]*)的?(?:還|还)(?:有(?![\d一二兩两三四五六七八九十幾几很许許多這这那待])|包括|在於|在于)|[^，]{2,10}的，(?:還|还)(?:有|包括)|[^，]{1,10}(?:也不例外|亦然|也是?如此|也一樣|也一样)(?:，|$))/u.test(
      text,
    )
  )
    return true;
  const at = text.search(/前者|[後后]者/u);
  return at >= 0 && !/[和與与或跟、]|不是|還是|还是|相比/u.test(text.slice(0, at));
}

/** `其中一種語言`, and nothing before it that there are several of. */
function isOneOfNone(text: string): boolean {
  const at = text.search(/(?<![尤與与])其中(?!心)/u);
  return (
    at >= 0 &&
    !/[些多兩两二三四五六七八九十百千萬万億亿\d各們们、和與与批群項项種种類类“]|系[統统]|[團团][隊队]|[環环]境|[清列][單单表]/u.test(
      text.slice(0, at),
    )
  );
}

/** `비용도 …`: one more thing, and nothing that it is added to. */
const ADDED_HANGUL =
  /^(?!.*[가-힣]도 [^.]*[가-힣]도 )(?!아무|누구|하나|그래|적어|지금|아직|오늘|현재|최근|저희 |우리 )(?:(?![^\s]*(?:[은는이가을를에로고며면서데때도]|지만)\s)[가-힣]{1,6} ){0,2}[^\s,.]{1,10}(?<![에서까지만라해어아여\d]|정|제|온|속|각|강|밀|농|의|용|년|연|궤|철|빈|시|태|수|한반|지)도 (?!불구)/u;

function pointsBackInHangul(text: string): boolean {
  if (!/[가-힣]/u.test(text)) return false;
  return (
    ADDED_HANGUL.test(text) ||
    hasLonePerson(text) ||
    /(?:(?:^|\s)위 (?=[가-힣A-Za-z])|위에 (?:나온|있는|적은|언급|작성)|위와 같[이은]|위 (?:코드|예제|그림|표|설정|방법)|아래와 같|다음(?:은|과 같| (?:코드|예제|그림|표|부분))|앞서 |이 경우)/u.test(
      text,
    ) ||
    /^(?:이(?:는|것|러한|런|를|로 인해|에 따라|때| )|그(?:는|것|러한|런|녀|들은|의|가|때| )|저것|해당(?!화)|하지만|그러나|그래서|따라서|또한|또(?![래렷])|그리고|즉(?![석시각위흥])|반면|그럼에도|위의|아래(?![층쪽])|앞서|다음과 같|실제로|이제는?(?! 막)|먼저|혹시|그러면서|이어(?:서)? |이에 |당장 자신)/u.test(
      text,
    )
  );
}

/** `How To get the Most Out of Your Harbour`: set as a heading is; German has a capital in every noun. */
function isTitleCase(text: string, language?: Language): boolean {
  const own = text.replace(/\s[-–—]\s\p{L}+ \d{1,2}, \d{4}$/u, '');
  const words = own.match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  if (CJK.test(text) || language === 'de' || words.length < 4 || /[,;:.!?“”"]/u.test(own)) return false;
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return large >= words.length * 0.85;
}

/** `past purchases`, `Buy now vs free trial`: a few words without a verb. */
export function isLatinFragment(text: string): boolean {
  return !CJK.test(text) && text.split(/\s+/u).length <= 5 && !hasVerb(text);
}
