import { findAll } from '../../../findAll.js';
import { CJK } from '../../../language.js';
import type { Language } from '../../../model.js';
import type { Sentence } from '../../passages.js';
import { isNoPoint } from '../alone/isNoPoint.js';
import { isRawMarkup, isSmallTalk } from '../alone/smallTalk.js';
import { leadsToWords } from '../alone/unfinished.js';
import { isBareExample } from './examples.js';

/** Words that point further than to the sentence before: to a list, a picture, another page. */
const FURTHER =
  /如下|如上|以上[兩两二三四五六七八九]|以下|下面|下列|下述|下圖|下图|上圖|上图|下表|上表|前文|上文|下文|上面|前面(?:提|說|说|講|讲)|兩者|两者|二者|三者|前者|後者|后者|對方|对方|\b(?:below|above|following|former|latter|here)\b|以下|こんな感じ|このようになり|下記|上記|前述|後述|前者|後者|両者|次の(?:よう|コマンド|図|表|コード|通り)|a continuación|siguiente|anterior|ci-dessous|ci-dessus|suivant|folgende|unten|oben|아래|위의|다음|이렇게 (?:생각|말|답|적)/iu;

/** Whether a sentence can stand behind another one: a statement, whatever it points to in that one. */
export function mayFollow({ text: { text } }: Sentence): boolean {
  if (/[？?！!：:…]["”」』]?$/u.test(text) || /^[“「『"（(]/u.test(text)) return false;
  if (/(?<!另)一方面/u.test(text) && !/另一方面/u.test(text)) return false;
  if (isBareExample(text) || leadsToWords(text)) return false;
  if (/^一[邊边]，/u.test(text) && !/[，。]一[邊边]/u.test(text)) return false;
  const words = text.replace(/[。．.]$/u, '');
  return !FURTHER.test(text) && !isNoPoint(words) && !isRawMarkup(text) && !isSmallTalk(words);
}

/** Nouns for what a whole sentence says. */
const GENERIC =
  /^(?:理念|結論|结论|決定|决定|事實|事实|局面|現實|现实|困境|趨勢|趋势|特[點点性徵征]|策略|模式|邏輯|逻辑|原則|原则|規定|规定|舉動|举动|行[為为動动]|事件|動作|动作|思路|設計|设计|經歷|经历|調整|调整|安排|改變|改变|機制|机制|制度|情況|情况|現象|现象|問題|问题|做法|方式|方法|過程|过程|時候|时候|時|时|一點|一点|點|点|意味|說法|说法|觀點|观点|想法|結果|结果|原因|目標|目标|轉變|转变|變化|变化|樣|样|case|decision|strategy|trend|fact|effect|effort|move|shift|behaviou?r|policy|rule|technique|method|choice|discovery|success|failure|assumption|finding|phenomenon|way|approach|situation|problem|issue|change|means|practice|process|idea|kind|sort|step|time|point|方法|場合|点|結果|ため|とき|よう|ケース|状況|問題|対応|構成|仕組み)/iu;

const HAN_POINTER =
  /(?:這|这|那(?![麼么])|(?<![因如彼由從从與与就對对為为藉借至於于據据])此(?!外|後|后|前|次|時|时)|(?<![應应活本])[該该](?![有要做怎去來来當当死]))(?<many>些)?(?:一|個|个|種|种|類|类|項|项|套|次|條|条|位|家|[場场座款段枚張张群批句部屆届層层](?=\p{Script=Han}{2}))?(?<noun>[^\s，。：；、]{0,5})/gu;
const KANA_POINTER = /(?:この|その|これらの|それらの|こうした|そうした)(?<noun>[^\s、。はがをにで]{1,6})/gu;
const LATIN_POINTER = /\b(?<det>this|that|these|those|such)\s(?<noun>\p{L}+)/giu;

/**
 * Whether what a sentence points to stands in the words before it. A pronoun may stand for what they speak of; a noun
 * that is pointed at must be there, unless it is a word for all that they say.
 */
export function resolves(before: string, text: string, language: Language): boolean {
  if (/[ぁ-ん]/u.test(text)) {
    if (/^(?:それら|これら)(?!の)|^(?:また|さらに)、/u.test(text)) return /[、や・]|と/u.test(before);
    return findAll(text, KANA_POINTER).every(({ groups, index }) =>
      isNamed(groups?.noun ?? '', before + text.slice(0, index), 2),
    );
  }
  if (CJK.test(text)) {
    return findAll(text, HAN_POINTER).every(({ groups, index }) => {
      const noun = groups?.noun ?? '';
      // `那些已經存在的問題` points to nothing; and inside the sentence it may point to its own beginning.
      if (/^[^，。]{2,20}的/u.test(text.slice(index + 2)) && /^那/u.test(text.slice(index))) return true;
      const said = before + text.slice(0, index);
      // `這些公部門資料`: what qualifies the noun may be new.
      const isKnown = isNamed(noun, said, 2) || holdsPair(noun, said);
      return isKnown && !(groups?.many && GENERIC.test(noun));
    });
  }
  if (language !== 'en') return true;
  return findAll(text, LATIN_POINTER).every(({ groups, index }) => {
    const noun = (groups?.noun ?? '').toLowerCase();
    const det = (groups?.det ?? '').toLowerCase();
    const isPlural = /^(?:these|those)$/u.test(det);
    // `a dish that more than a thousand winches tilt`, `it shows that …`: a conjunction points to nothing.
    if (
      det === 'that' &&
      !/(?:^|[.,;:—]\s|\b(?:and|but|in|of|for|with|at|by|on|from|to|like|about|after|before)\s)$/iu.test(
        text.slice(0, index),
      )
    )
      return true;
    if (NO_NOUN.test(noun)) return true;
    if (!isPlural && GENERIC.test(noun)) return true;
    return (before + text.slice(0, index)).toLowerCase().includes(noun.replace(/(?:ies|es|s)$/u, ''));
  });
}

/** What follows an English pointer that stands for itself: a verb or a preposition. */
const NO_NOUN =
  /^(?:is|are|was|were|will|would|can|could|may|might|should|must|means?|meant|makes?|made|gives?|gave|helps?|allows?|enables?|lets?|has|have|had|do|does|did|leads?|led|seems?|appears?|looks?|takes?|turns?|comes?|came|works?|applies|apply|includes?|requires?|results?|brings?|reflects?|suggests?|shows?|explains?|happens?|became|becomes?|and|who|year|week|month|at|in|on|for|by|with|from|to|as|because|when|also|just|only|not|never|often)$/u;

/** A predicate right after the pointer needs no noun. */
const PREDICATE_NEXT =
  /^(?:是|也|就|都|才|使|讓|让|意味|說明|说明|表明|代表|導致|导致|會|会|能|可|不|對|对|在|為|为|有|無|无|將|将|需|要|帶|带|給|给|看|聽|听|正|一切|裡|里|樣|样)/u;

/** Whether two characters of a noun phrase that stand beside each other stand in what was said. */
function holdsPair(noun: string, said: string): boolean {
  return [...noun].some(
    (_, i) =>
      i > 0 &&
      i + 2 <= noun.length &&
      !/[的了是在有]/u.test(noun.slice(i, i + 2)) &&
      said.includes(noun.slice(i, i + 2)),
  );
}

function isNamed(noun: string, before: string, letters: number): boolean {
  if (noun === '' || GENERIC.test(noun) || PREDICATE_NEXT.test(noun)) return true;
  return before.includes(noun.slice(0, letters));
}
