import { mayBeLatin } from '../../../anyOf.js';
import { rememberFor } from '../../../rememberFor.js';
import type { Passage, Sentence } from '../../passages.js';
import { TURNS } from './turns.js';

/**
 * Views that a text only tells, to turn against them: `The story is usually told like this: …`, `有人認為……`, `出海的一個主要邏輯是……`.
 * From the sentence that says so up to the turn, nothing is the writer's own.
 */
const USUAL =
  /(?:\b(?:is|are|was|were) (?:usually|often|commonly|typically|generally|widely|always) (?:told|said|believed|assumed|thought|portrayed|explained|described)\b|\b(?:many|most|some) (?:people |of us |experts |critics )?(?:believe|think|assume|say|argue|claim|would say)\b|\b(?:conventional wisdom|the (?:common|popular|usual|standard|official) (?:view|story|wisdom|narrative|assumption|explanation))\b|\bsuele (?:decirse|contarse|creerse|pensarse)|\b(?:muchos|algunos|hay quienes?) (?:creen|piensan|dicen|sostienen|cree|piensa|dice)|\b(?:on (?:dit|croit|pense|entend) souvent|beaucoup (?:pensent|croient|disent)|certains (?:pensent|croient|disent)|l['’]idée reçue)|\b(?:viele|manche|einige) (?:glauben|denken|meinen|sagen|behaupten)\b|\bes (?:wird|heißt) (?:oft|häufig|gemeinhin)\b|\bgemeinhin\b)/iu;
const USUAL_CJK =
  /^(?:有(?:些|的|不少|很多|许多|許多)?人(?:可能|或许|或許|也)?(?:会|會)?(?:认为|認為|说|說|觉得|覺得|以为|以為|主张|主張)|(?:很多|许多|許多|不少|大多数|大多數|大部分)人(?:都|会|會|可能)*(?:认为|認為|说|說|觉得|覺得|以为|以為)|人们(?:常常|往往|普遍|通常|总是)*(?:认为|说|觉得|以为)|人們(?:常常|往往|普遍|通常|總是)*(?:認為|說|覺得|以為)|(?:一般|通常|常见的|常見的|传统|傳統)(?:的)?(?:看法|观点|觀點|说法|說法|认为|認為|解释|解釋)|[^，]{1,10}的(?:一个|一個)?(?:主要|常见|常見|流行)?(?:逻辑|邏輯|说法|說法|叙事|敘事|理由)是)|(?:叙事|敘事)(?:可以)?(?:分成|分为|分為)|^(?:多くの人(?:は|が)|一般(?:に|的に)は?|よく)[^。]*(?:と(?:思われ|言われ|考えられ|信じ)|と思って|と考えて)|^(?:많은 사람들?[은이]|흔히|일반적으로|보통)[^.]*(?:생각한다|생각합니다|말한다|말합니다|여긴다|알려져)/u;
/** What the writer holds against a whole story, and not against one sentence of it. */
const TRUTH =
  /^(?:(?:but|yet|however|pero|mais|aber|doch),? )?(?:in (?:fact|reality|truth)|actually|the truth is|en realidad|lo cierto es|en réalité|en fait|tatsächlich|in wahrheit|in wirklichkeit)(?!\p{L})|^(?:但是?|然而|可是|不過|不过)?，?(?:其實|其实|事實上|事实上|實際上|实际上|真相)|^(?:しかし、?)?(?:実は|実際は|実際には)|^(?:하지만 |그러나 )?(?:사실|실제로)/iu;
/** So many sentences on the turn is looked for. */
const FURTHEST = 14;

/** The sentences of a part that tell such a view, where a turn comes. */
export const findToldViews: (passages: readonly Passage[]) => ReadonlySet<Sentence> = rememberFor(listToldViews);

function listToldViews(passages: readonly Passage[]): ReadonlySet<Sentence> {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const told = new Set<Sentence>();
  for (let i = 0; i < sentences.length; i += 1) {
    const { text } = sentences[i]?.text ?? { text: '' };
    if (!(mayBeLatin(text) && USUAL.test(text)) && !USUAL_CJK.test(text)) continue;
    // What is told after a colon goes on; what one sentence says is turned against by the next.
    const reach = /[：:]/.test(text) ? FURTHEST : 1;
    const find = (turns: RegExp): number =>
      sentences.findIndex((other, at) => at > i && at <= i + reach && turns.test(other.text.text));
    const turn = Math.max(find(TRUTH), reach === 1 ? find(TURNS) : -1);
    for (let at = i; at < turn; at += 1) told.add(sentences[at] as Sentence);
  }
  return told;
}
