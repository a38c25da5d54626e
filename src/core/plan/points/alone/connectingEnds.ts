/**
 * Korean words that end where their sentence goes on: `…로 구성되어 있고`, `…일정한 반면`. Some writers break a sentence into several
 * paragraphs. Nouns that end in the same sign (`광고`, `지도`) are told by what stands before it.
 */
const CONNECTING =
  /(?:[하되있없했됐였았었겠시이않같많높낮들않키리기우주받보가오쓰지왔갔렸졌내두]고|[가-힣](?:지만|는데|은데|인데|했는데|으나|면서|므로|으니|니까|려고|어서|아서|해서|여서|라서|거나|다가|하며|되며|있으며|이며|으며)|[가-힣]하나|(?:[한된인은는던] 반면)|별도로|(?:기|하기|되기) 때문에|(?:을|를) (?:통해|위해|대해)|(?:에|로) (?:대해|따라|의해|인해)|(?:[가-힣](?:아|어|여|해|돼|져)))$/u;
/** Nouns, and words of courtesy that end in a vowel. */
const ENDED =
  /(?:광고|보고|사고|경고|최고|창고|공고|충고|권고|신고|재고|예고|참고|중고|제고|이고|최하|지하|국어|언어|용어|영어|단어|한국어|이해|피해|오해|손해|방해|새해|올해|여아|아시아|미디어|아이디어|소프트웨어|하드웨어|스토어|케어|웨어|크리에이티브)$/u;

/** Whether Korean words end in a form that joins them to the next. */
export function endsConnecting(text: string): boolean {
  if (!/\p{Script=Hangul}/u.test(text)) return false;
  const own = text.replace(/[\s.,…]+$/u, '');
  return CONNECTING.test(own) && !ENDED.test(own);
}
