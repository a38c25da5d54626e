import { hasTopicInHangul, hasTopicInKana } from '../clauses/lacksSubject.js';

/**
 * What the writer did or is about to do on the way to what the text says: `二隻を並べてみた`, `時刻表を見ていく`, `글을 써보자`.
 * What came of it stands in the next sentence.
 */

/** Trying something, or going on to look at it, as the last thing said; and deciding to. */
const TRIES =
  /(?:[てで]み(?:る|た|ます|ました|よう|ましょう|たい(?:と思います)?)|(?:見|み|紹介し|説明し|解説し|確認し|検証し|比較し|比べ|試し|チェックし|まとめ|書い|述べ|挙げ|綴っ|振り返っ)てい(?:く|きます|こう|きたい(?:と思います)?))$/u;
const DECIDES = /ことに(?:し(?:た|ました)|する|します)$/u;
/** Where in the text the writer is: no topic. */
const STEPS = /^(?:まず|次|続いて|今回|最後|ここで|それで|で)は、?/u;
const REASONS = /[^、]*(?:ので|から|ため)、/gu;
/** What the writer is like, and no word of the matter. */
const OF_SELF = /(?:個人的に|私は|筆者|自分は)[^。]*(?:タイプ|派|性分|性格)(?:だ|です|である|なの(?:だ|です))?$/u;

const TRIES_IN_KOREAN =
  /(?:보(?:자|았다|았습니다|겠다|겠습니다|려고? 한다|려고? 합니다|기로 했다|기로 했습니다)|봤다|봤습니다|본다|봅니다|볼까 한다)$/u;
/** What one may look at, write or set side by side. */
const LOOKS = /(?:살펴|알아|비교해|정리해|공유해|소개해|적어|써|만들어|적용해|사용해|확인해|찾아|풀어|돌아) ?$/u;

/** Whether words end in such an act, and say nothing that came of it. */
export function tellsAct(text: string): boolean {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
    const last = (text.split('。').filter(Boolean).at(-1) ?? text).replace(STEPS, '');
    if (OF_SELF.test(last)) return true;
    if (/たところ|結果/u.test(last)) return false;
    // `広さに限界があるので、両モデルを並べてみた`: the reason has a subject of its own.
    return (TRIES.test(last) || DECIDES.test(last)) && !hasTopicInKana(last.replace(REASONS, ''));
  }
  if (!/\p{Script=Hangul}/u.test(text)) return false;
  const at = text.search(TRIES_IN_KOREAN);
  return at > 0 && LOOKS.test(text.slice(0, at)) && !hasTopicInHangul(text);
}
