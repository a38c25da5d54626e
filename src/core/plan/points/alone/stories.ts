import { anyOf } from '../../../anyOf.js';
import { remember } from '../../../remember.js';

/**
 * Sentences that tell a story and claim nothing yet: who somebody is, on what day what was to be seen, that an event was
 * held. They may stand beside what they lead to; alone they say nothing.
 */

/** Who somebody is and for how long, and not what he or she says or finds. */
const PORTRAITS: readonly RegExp[] = [
  /^[^，。]{2,14}在[^，。]{2,14}(?:扎根|[從从][業业]|工作|打拼|任[職职]|[執执]教)了?[^，。]{0,3}[年載载][了多]?$|^(?:工作|入行|[從从][業业])[^，]{1,5}年[來来多]?，|^[^，]{2,14}的(?:公司|工[廠厂]|店)主[營营]|^(?!我|[這这])[^，。：]{2,8}(?:今年|現年|现年)?(?:才|剛|刚)?[\d二三四五六七八九十]{2,3}[歲岁](?:了|$|，)|^(?!我|[這这])[^，。：]{2,8}是一?[名位](?:(?!的)[^，。：]){2,14}$|^(?!我|[這这])[^，。：]{2,14}是一?家[^。]*(?:公司|[機机][構构]|企[業业]|平[台臺]|品牌|媒[體体]|工作室)$/u,
  /(?:ディレクター|編集長|編集者|記者|ライター|教授|准教授|講師|社長|代表|エンジニア|デザイナー|研究員|店長)(?:を務め(?:る|ている|ています|た|ました)|(?:だ|です|である))$|^(?!この|その)[^、。]{2,14}は[^。]*(?:メディア|編集部|株式会社|運営会社)(?:です|である|だ)$|^趣味は|として(?:活動|活躍|執筆|勤務)(?:し(?:ている|ています|て)?)?$|などに執筆$/u,
  /(?:교수|기자|작가|대표|개발자|디자이너|연구원|강사|편집자)(?:다|이다|입니다)$|(?:로|으로) (?:근무|활동|일)하고 (?:있다|있습니다)$/u,
  /^(?:[Hh]e|[Ss]he|(?!(?:The|It|This|That|What|Nobody|Everyone|Who|Which)\b)\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}) (?:works (?:in|at|as|for)|lives (?:in|with)|grew up|studied|has (?:worked|spent|lived|taught)(?: \p{Ll}+)? (?:for|in|at|over|nearly|almost|more)|(?:is|was) (?:an?|the) (?:\p{Ll}+ ){0,2}(?:student|teacher|engineer|professor|author|writer|journalist|founder|co-?founder|farmer|lawyer|doctor|veteran))\b/u,
  /^(?:él|ella|est[ea] (?:joven|mujer|hombre)|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}) (?:trabaja (?:en|como)|vive en|estudia|creció en|nació en|lleva \p{L}+ años|es (?:un |una |el |la )?(?:estudiante|profesora?|ingenier[oa]|médic[oa]|periodista|abogad[oa]|agricultora?))(?!\p{L})/u,
  /^(?:[Ii]l|[Ee]lle|[Cc]et(?:te)? (?:jeune )?(?:fille|femme|homme|étudiante?)(?: de \d+ ans)?|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}) (?:travaille (?:à|dans|comme|chez)|vit (?:à|avec|dans)|étudie|a grandi|est née?|est (?:une? )?(?:étudiante?|professeure?|ingénieure?|médecin|journaliste|avocate?|agricult(?:eur|rice)))(?!\p{L})/u,
  /^(?:[Ee]r|[Ss]ie|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}) (?:arbeitet (?:als|bei|in)|lebt (?:in|mit)|studiert|wuchs|wurde \d+ geboren|ist (?:eine? )?(?:Student(?:in)?|Professor(?:in)?|Ingenieur(?:in)?|Arzt|Ärztin|Journalist(?:in)?|Anwalt|Anwältin|Landwirt(?:in)?))(?!\p{L})/u,
];

/** On what day, or on one day: what was to be seen or done then. */
const DAYS: readonly RegExp[] = [
  /^(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日號号]|的一天)，[^，]{2,14}，|(?:某|有|那)一?天[，晚早]|有(?:一)?次[^，]{0,10}，|\d{1,2}月的一天|(?:\d{4}年)?\d{1,2}月\d{1,2}[日號号]，[^，]{0,12}(?:[傳传]出|[響响]起|[擠挤][滿满]|聚[滿满集]))/u,
  /^(?:ある(?:日|朝|晩|夜|時)|先日|その日)[、の]/u,
  /^(?:어느 날|하루는|그날)[\s,]/u,
  /^(?:one (?:\p{Ll}+ )?(?:day|morning|evening|afternoon|night|summer|winter)(?:,| (?:in|last|the|an?|my|our|I|we|he|she|they|two|three)\b)|on an? (?:\p{L}+ )?(?:day|morning|evening|afternoon|night|\p{Lu}\p{Ll}+day)\b)/iu,
  /^(?:un(?:a)? (?:\p{Ll}+ )?(?:día|mañana|tarde|noche)(?:,| de \p{Ll}+,))/iu,
  /^(?:un(?:e)? (?:beau )?(?:jour|matin|soir|nuit)(?:,| de | d['’])|non loin de là)/iu,
  /^(?:[Ee]ines (?:Tages|Morgens|Abends|Nachts)|[Aa]n einem (?:\p{L}+ )?(?:Tag|Morgen|Abend|\p{Lu}\p{Ll}+tag)(?:morgen|abend)?)(?!\p{L})/u,
  /\b(?:had|have) gathered\b|\bposed? for (?:pictures|photos)\b|\bstood to one side\b/iu,
];

/** That something was held, and not what it brought. */
const HELD: readonly RegExp[] = [
  /^[^：]{4,60}在[^，：]{2,20}(?:[舉举]行|[舉举][辦办]|召[開开]|[開开]幕)$/u,
  /(?:が|は)[^。]{0,16}(?:開催され|開かれ|行われ|行なわれ)(?:た|ました)$/u,
  /(?:이|가|은|는) [^.]{0,24}(?:열렸|개최됐|개최되었|진행됐|진행되었)(?:다|습니다)$/u,
  /^[^,;:]{8,80}\b(?:was|were|is|are) held\b[^,;:]{0,40}$|^[^,;:]{8,80}\btook place\b[^,;:]{0,40}$/iu,
  /^[^,;:]{8,80}\bse (?:celebró|celebraron)(?!\p{L})[^,;:]{0,40}$|^[^,;:]{8,80}\btuvo lugar\b[^,;:]{0,40}$/iu,
  /^[^,;:]{8,80}\b(?:a|ont) eu lieu\b[^,;:]{0,40}$|^[^,;:]{8,80}\bs['’]est tenue?\b[^,;:]{0,40}$/iu,
  /^[^,;:]{8,90}\bfand(?:en)?\b[^,;:]{0,60}\bstatt$/iu,
];

/** Dates, ages and spans of years: figures that make no statement of a story. */
const WHEN =
  /\d{1,4}\s?(?:[年月日號号歲岁세살년월일年代]|years?|años?|ans|Jahren?|h\b|(?:people|visitors|guests|kids|personas|personnes|Menschen|Leute|Gäste)\b)|(?:1[5-9]|20)\d\d/gu;
const BECAUSE = /因[為为此]|所以|由於|由于|[導导]致|から|ため|때문|\b(?:because|so that|porque|parce|weil)\b/iu;

/** Whether words only tell such a story. A figure or a reason makes them a statement. */
export const onlyTells: (text: string) => boolean = remember((text) => {
  if (/\d/u.test(text.replace(WHEN, '')) || BECAUSE.test(text)) return false;
  return tells(text);
});

const tells = anyOf([...PORTRAITS, ...DAYS, ...HELD]);
