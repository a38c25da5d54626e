/**
 * Whether a clause from the middle of a sentence has a subject of its own, so that it can be shown without what stands
 * before it. Told by the words' order alone: a noun, and right after it a word that only a predicate begins with.
 */

/** Openers that show that the subject stands earlier, or that the clause is no statement. */
const NO_SUBJECT =
  /^(?:可以|能夠|能够|能|需要|需|必須|必须|要|使|讓|让|將|将|會|会|已|被|把|有|沒|没|無法|无法|是|不|未|別|别|請|请|選擇|选择|實現|实现|成為|成为|提供|用於|用于|從|从|在|以|對|对|向|為|为|由|按|給|给|跟|與|与|和|同|及|或|而|但|卻|却|則|则|且|並|并|也|還|还|又|再|就|才|更|最|很|太|都|均|仍|只|僅|仅|竟|便|甚至|尤其|特別|特别|例如|比如|譬如|通常|往往|常常|一般|基本上|大概|可能|也許|也许|或許|或许|似乎|幾乎|几乎|曾|正|剛|刚|隨後|随后|然後|然后|之後|之后|接著|接着|最後|最后|如|像|當|当|若|即|換|换|所以|因|於是|于是|進而|进而|從而|从而|以及|包括|覺得|觉得|認為|认为|知道|希望|發現|发现|說|说|看|想|去|來|来|做|用|加上|等到|直到|到|比|離|离|除|沿|經|经|滿足|满足|推動|推动|帶動|带动|提高|提升|降低|減少|减少|增加|改變|改变|解決|解决|支持|支撐|支撑|建立|獲得|获得|達到|达到|超過|超过|進入|进入|開始|开始|形成|訓練|训练|利用|整合|涉及|意味|越來越|越来越|愈來愈|常見|常见|簡單|简单|實際|实际|事實|事实|哪|誰|谁|留給|留给|遺憾|遗憾|可惜|既|一種|一种|一類|一类|另|了解|理解|雖|虽|儘管|尽管|如果|力|作者|笔者認為|笔者认为|年底|等等|具有|具備|具备|構成|构成|造成|導致|导致|產生|产生|減|增|把握|抓住|清理|修復|修复|處理|处理|分析|研究|學習|学习|保持|避免|防止|確保|确保|保證|保证|不斷|不断|逐漸|逐渐|逐步|直接|立即|立刻|馬上|马上|重新|共同|一起|互相|相互|分別|分别)/u;

/** A noun of two to ten characters (or a Latin name, or a quoted term), and the word that begins its predicate. */
const SUBJECT_AND_PREDICATE =
  /^(?:[“「《][^”」》]{1,16}[”」》]|[A-Za-z][\w.+-]*(?: ?[A-Za-z][\w.+-]*){0,3}|(?:(?!是|有|在|會|会|能|要|將|将|都|也|就|已|被|把)\p{Script=Han}){2,10}?)\s?(?:\p{Script=Han}{0,6}?)(?:是|有(?!的)|在於|在于|會|会|能|可以|可能|需|要|將|将|都|也|就|則|则|正|更|最|被|把|讓|让|使|不|沒|没|無|无|只|才|已|仍|還|还|越|足以|應|应|該|该|成為|成为|屬|属|等於|等于|占|達|达|超過|超过|獲|获|得到|變|变|多於|少於|高於|高于|低於|低于)/u;

/** Whether a clause opens with a word that no subject begins with. */
export function opensWithoutSubject(clause: string): boolean {
  return NO_SUBJECT.test(clause);
}

export function hasOwnSubject(clause: string): boolean {
  return !NO_SUBJECT.test(clause) && SUBJECT_AND_PREDICATE.test(clause);
}

/** `but the new gauge is cheaper`: a Latin clause with a determiner or a name, and a verb that cannot be a noun. */
const LATIN_STATEMENT =
  /^(?:(?:and|but|so|yet|y|e|pero|mais|et|und|aber)\s+)?(?:(?:the|a|an|our|most|many|some|every|each|no|all|el|la|los|las|un|una|le|les|une|des|der|die|das|ein|eine)\s|\p{Lu})[^,;]*?\b(?:is|are|was|were|has|have|had|can|will|would|could|should|may|might|must|does|do|did|es|son|está|están|ha|han|puede|pueden|fue|est|sont|ont|peut|peuvent|était|ist|sind|hat|haben|kann|können|war|wird|werden)\b/u;

export function isLatinStatement(clause: string): boolean {
  return LATIN_STATEMENT.test(clause);
}

/** `and the new gauge is cheaper`: one more statement, without which the first is as true. */
export function isAddition(clause: string): boolean {
  return /^(?:and|so|y|e|et|und)\s/u.test(clause) && isLatinStatement(clause);
}
