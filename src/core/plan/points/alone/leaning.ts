import { findAll } from '../../../findAll.js';
import { CJK } from '../../../language.js';
import { isDangling } from '../../words.js';
import { hasPredicate } from '../clauses/gates.js';
import { isLeadIn } from '../clauses/leadIns.js';
import { isFeeling } from './feelings.js';
import { pointsOutOfHan } from './hanPointers.js';
import { withoutOwn } from './ownAntecedents.js';

/**
 * Statements that lean on what is not with them: on a thing pointed at, on the other half of a thought, on a name.
 */

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `這套思考`, `the result of this`: words that point outside the bullet. */
export function pointsOutside(text: string): boolean {
  // Japanese has its own pointers: see `standsAlone`.
  if (KANA.test(text)) return false;
  const own = text
    .replace(/[“「"][^”」"]*[”」"]/gu, '“”')
    // `Denver Cut Steak: This variety …`: what the label names.
    .replace(/^[^:.;]{2,50}:\s(?:This|These)\s(?=\p{Ll})/u, 'The ')
    // `……。代碼亦是如此`: as the sentence before it on the slide.
    .replace(/(?:亦|也|同樣|同样)是?如此(?<=。[^。]*)/gu, '')
    .replace(/(?<!\ball )\bthose (?=who|that|with|of|in|for|whose|which|without|\p{Ll}{3,}(?:ed|ing)\b)/giu, '');
  if (pointsOutOfHan(own)) return true;
  if (/上述|如此(?!年)/u.test(own) || (THIS.test(own) && THIS.test(withoutOwn(own)))) return true;
  return /[：:][他她它牠]/u.test(own);
}

/** A time that is told from the day of the article, and the one world there is, need nothing before them. */
const THIS =
  /\b(?:this|these|those)\b(?! (?:year|week|month|season|decade|century|spring|summer|autumn|winter|weekend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|world|planet|earth|universe)\b)/iu;

/** `“比如說它很慢，”他說`: quoted words that point outside, whoever says them. */
export function quotesLoosely(text: string): boolean {
  // Somebody asks, and nobody answers.
  if (/(?:是|說|说|問|问|道)[：:][“「][^”」]*[？?][”」]$/u.test(text)) return true;
  return findAll(text, /[“「"„]([^“”「」"„]{10,})[”」"“]/gu).some(([, words = '']) => {
    if (/^(?:yes|no|yeah|well|sure|exactly|sí|oui|non|ja|nein|doch|genau|claro),\s/iu.test(words)) return true;
    if (isFeeling(words.replace(/[,.]$/u, ''))) return true;
    // In Latin letters only what opens the sentence is told apart from quoted terms.
    if (!CJK.test(words)) return /^[“"]/u.test(text) && text.slice(1).startsWith(words) && isDangling(words);
    if (KANA.test(words) && namesBefore(text, words)) return false;
    return isDangling(words) || pointsOutside(words) || /^(?:比如|例如|譬如|所以|因此|但|而且|然後|然后)/u.test(words);
  });
}

/** `情報の目安は「その情報は……」`: what the quoted words point at stands before them. */
function namesBefore(text: string, words: string): boolean {
  const noun = /^[そこ]の(?<noun>[\p{Script=Han}\p{Script=Katakana}ー]{2,})/u.exec(words)?.groups?.noun;
  return noun !== undefined && text.slice(0, text.indexOf(words)).includes(noun);
}

/** So many are announced, and only the first is told. */
const FIRST_OF =
  /(?<!\p{L})(?:two|three|four|dos|tres|cuatro|deux|trois|quatre|zwei|drei|vier)(?!\p{L})[^.]*[.:]\s(?:The first|First,|One is|El primero|La primera|Primero|Le premier|La première|D['’]abord|Der erste|Die erste|Das erste|Erstens)(?!\p{L})/u;
const SECOND =
  /(?<!\p{L})(?:second(?:ly)?|other|another|segund[oa]|otr[oa]|deuxième|seconde?|autre|zweite[nrms]?|zweitens|andere[nrms]?)(?!\p{L})/iu;

/** `the more each member knows`: and then? */
const MORE_OF_ONE =
  /^the (?:more|less) (?:\p{L}+ )?(?:I|we|you|they|he|she|it|each|every|the|a|people)\b(?!.*,\s(?:and )?the (?:more|less|better|fewer|\p{Ll}+er)\b)/iu;

/** `不僅僅是為了贏得競賽`: half of a thought, whose other half is not here. */
export function isHalfThought(text: string): boolean {
  if (/[，：]\s?一是[^二]*$/u.test(text) || /[，：]其一[^二]*$/u.test(text)) return true;
  // One of two: `常見有兩種方式，一種是代理`.
  if (/[兩两二三四五六\d]\s?[種种個个類类點点項项][^，]*[，：]一(?:[種种個个類类]是?|是|則是|则是)[^一]*$/u.test(text))
    return true;
  if (/[：:]\s?一、(?!.*二、)/u.test(text)) return true;
  if (MORE_OF_ONE.test(text)) return true;
  // `two kinds: (1) those who …`
  if (
    /(?:^|[\s：:])[（(]?(?:1|a|i|一)[)）]\s?[^\s,.;，。；]/u.test(text) &&
    !/(?:^|[\s,;，；])[（(]?(?:2|b|ii|二)[)）]/u.test(text)
  )
    return true;
  // `two claims. The first is …`
  if (FIRST_OF.test(text) && !SECOND.test(text)) return true;
  if (/\bzwar\b(?<!\bund zwar)(?!.*\b(?:aber|doch|jedoch|dennoch|trotzdem|allerdings|nur)\b)/iu.test(text)) return true;
  const first = /不僅|不仅|不只|不單|不单|不光|\bnot (?:only|just|merely)\b/iu.exec(text);
  return (
    (first !== null &&
      !/還|还|更|而且|也|甚至|而是|連|连|\bbut\b|\balso\b/iu.test(text.slice(first.index + first[0].length))) ||
    isOnlyPart(text)
  );
}

/** `Writing is only part of the benefit`, `這只是第一步`: that there is more, and not what. */
function isOnlyPart(text: string): boolean {
  return (
    /\b(?:is|are|was) (?:only|just|merely) (?:a |one )?(?:part|half|side|the (?:beginning|start|first step|tip))\b[^,;:—]*$/iu.test(
      text,
    ) || /[只僅仅](?:是|不過是|不过是)(?:[開开]始|第一步|一部分|其中之一|冰山一角)$/u.test(text)
  );
}

/** `方漢評價他“是個猛人”`: who is spoken of stands outside. */
export function speaksOfSomebody(text: string): boolean {
  return /(?:評價|评价|形容|稱|称|問|问|告訴|告诉|批評|批评|提醒|邀請|邀请|勸|劝)(?:他|她|它|牠)(?!們|们|自)/u.test(
    text,
  );
}

/** `一系列信號支撐起新的故事`, `她試過各種方法`: words for things that are named elsewhere, or nowhere. */
export function namesNothing(text: string): boolean {
  const own = text.replace(/[“「《][^”」》]*[”」》]/gu, '“”');
  if (/[\d：:、（(]|包括|例如|比如/u.test(own)) return false;
  // `兩條具體的路線被明確`: which ones?
  if (/^[兩两三四五六幾几][條条個个項项種种大][^，：、]{0,8}(?:被|已|正在|逐漸|逐渐)[^，]*$/u.test(own)) return true;
  // `釋放了一個強烈的信號`: which one, the next sentence says.
  if (/了一[個个種种][^，。]{0,10}(?:信號|信号|訊號|讯号|問題|问题|觀點|观点|問句)$/u.test(own)) return true;
  return /^(?:一系列|種種|种种|[這这]些|諸多|诸多)[^，的]{1,6}(?:正|在|都|已|也|共同|使|讓|让)|(?:各種各樣|各种各样|各式各樣|各式各样|許多不同|许多不同|種種|种种)的?(?:方法|辦法|办法|方式|問題|问题|原因|情況|情况|困難|困难)/u.test(
    own,
  );
}

/** `全球只有五座車站才能承載`: a verb whose object was named before. */
export function lacksObject(clause: string): boolean {
  // `now, you’d write` before a block of code.
  if (
    /\b(?:make|build|create|buy|use|write|grow|sew) (?:your|our|their|my) own(?= (?:from|with|using|by|in|at|for|or|and)\b|$)/iu.test(
      clause,
    )
  )
    return true;
  if (
    /\b(?:you|we|I|they|used to|['’]d|['’]ll|could|can|would|will) (?:write|use|say|do|type|run|call|get|see|have)$/u.test(
      clause,
    )
  )
    return true;
  return /(?:才能|才可以|就能|都能|能夠|能够|足以|難以|难以)(?:承載|承载|支撐|支撑|完成|做到|實現|实现|解決|解决|勝任|胜任|滿足|满足|負擔|负担|提供|處理|处理|理解|接受)$/u.test(
    clause,
  );
}

/** Three or more names of a few characters each, and nothing else. */
const NAMES_IN_A_ROW = /^\p{Script=Han}{1,5}(?:、\p{Script=Han}{1,5}){1,8}(?:、|和|與|与|及)\p{Script=Han}{1,4}$/u;

/** `一個……的新時代`: a thing, not a statement. */
export function isNounPhrase(text: string): boolean {
  // `第1個細分維度：年齡`, `2，“生意不好做”`: rows of a list that is elsewhere.
  if (
    /^第[一二三四五六七八九十\d]+[個个種种點点項项][^：，是為为]{0,10}：[^，。：]{1,8}$|^\d{1,2}，\s?[“「]/u.test(text)
  )
    return true;
  // `河港，第一屆渡船大會`: where, and what is held there.
  if (
    /^[^，]{2,8}，[^，。]{4,30}(?:大[會会]|峰[會会]|[論论][壇坛]|展[覽览]|年[會会]|研[討讨][會会])$/u.test(text) &&
    !hasPredicate(text)
  )
    return true;
  // `刚刚过去的10月26日，一个……的评选`: a time and a thing.
  if (/^[^，]{0,8}\d{1,2}月\d{1,2}[日號号]$/u.test(text)) return true;
  const [lead = '', ...rest] = text.split('，');
  if (rest.length > 0 && (isLeadIn(lead) || /\d\s?[年月日號号]$/u.test(lead)) && isNounPhrase(rest.join('，')))
    return true;
  // `丹麥追蹤國會動態的網站 folketsting.dk`
  const named = /^([^，。]{4,40})的\p{Script=Han}{1,4}\s?[A-Za-z][\w .-]*$/u.exec(text);
  if (named?.[1] !== undefined && !hasPredicate(named[1])) return true;
  // `供應鏈平台（由網紅推動產生）`
  const name = /^([^，。：]{4,30})（[^（）]*）$/u.exec(text)?.[1];
  if (name !== undefined && CJK.test(name) && !KANA.test(text) && !hasPredicate(name)) return true;
  // `秋瑾（1875年11月8日－1907年7月15日）`: a name and its years.
  if (/^[^，。：（(]{2,16}[（(](?=[^（）()]*\d{3})[\d\s年月日號号－—–\-~～?？生於于,，約约]+[）)]$/u.test(text))
    return true;
  // `良好的結構、清晰的意圖`
  if (
    /^[^，。：]{2,12}的[^，。：、]{2,8}、[^，。：]+$/u.test(text) &&
    CJK.test(text) &&
    !KANA.test(text) &&
    !hasPredicate(text)
  )
    return true;
  // `一線、二線、三線和農村`
  if (NAMES_IN_A_ROW.test(text) && !hasPredicate(text.split('、').at(-1) ?? '')) return true;
  if (/^有一?[個个些位][^，是能會会把被在]{1,10}$/u.test(text)) return true;
  if (/^(?:(?!是|有|(?<!熟)能|會|会)[^，]){2,10}的\s?[A-Za-z][\w .-]*$/u.test(text)) return true;
  return /^一(?:個|个|場|场|種|种|條|条|段|次|份|家)[^，。]*的[^，。的]{1,7}$/u.test(text);
}
