/**
 * Words that a Chinese predicate begins with, in both scripts: a clause that opens with one has no subject of its own.
 * One place for all gates that ask for a subject.
 */

const alternatives = (words: string): string => words.trim().split(/\s+/u).join('|');

/** What stands before a verb: to be able, to have to, to be about to, to let, not to. */
const AUXILIARIES = alternatives(`
  可以 能夠 能够 能 需要 需 必須 必须 必需 要 應 应 該 该 使得 使 讓 让 將 将 會 会 已 被 把 有機會 有机会 有望
  可能 曾經 曾经 正在 無法 无法 不會 不会 不能 不再 不可 未能 未曾 足以 難以 难以 得以 進而 进而 從而 从而
`);

/** Verbs of what people and firms do; those that order something in a manual (使用, 設定) are none of them. */
const VERBS = alternatives(`
  選擇 选择 實現 实现 成為 成为 提供 覆蓋 覆盖 用於 用于 用來 用来 穩居 稳居 得知 發現 发现 看到 聽到 听到 做到 嘗試 尝试
  避免 防止 確保 确保 保證 保证 希望 等待 等到 首次 率先 成功 正式 明確 明确 陸續 陆续 提到 談到 谈到 講到 讲到 持續 持续 堅持 坚持 強調 强调 要求
  帶領 带领 負責 负责 擔任 担任 主導 主导 加入 離開 离开 宣布 接任 回到 站到 站在 釋放 释放 創立 创立 建立 確立 确立
  推出 發布 发布 滿足 满足 推動 推动 帶動 带动 提高 提升 降低 減少 减少 增加 改變 改变 解決 解决 支持 支撐 支撑 獲得 获得
  達到 达到 超過 超过 進入 进入 開始 开始 形成 訓練 训练 利用 整合 涉及 意味 具有 具備 具备 構成 构成 造成 導致 导致
  產生 产生 把握 抓住 修復 修复 保持 留給 留给 覺得 觉得 認為 认为 知道 表示 指出 服務 服务 吸引 擁有 拥有 節省 节省
  改為 改为 改用 變成 变成 投入 籌集 筹集 位於 位于 屬於 属于 源於 源于 基於 基于 來自 来自 意識到 意识到 穿梭 奔走 決定 决定 繼續 继续 借助 藉助
  想方設法 想方设法 直接 立即 立刻 馬上 马上 重新 共同 一起 互相 相互 分別 分别 不斷 不断 逐漸 逐渐 逐步 包括 包含 促使 引發 引发 迫使
`);

/** Adverbs and particles that take up what stands before them. */
const ADVERBS = alternatives(`
  也 還 还 又 再 就 才 更 最 很(?!多\\p{Script=Han}) 太 都 均 仍 只 僅 仅 竟 便 甚至 尤其 特別 特别 通常 往往 常常 一般 基本上 大概 也許 也许
  或許 或许 似乎 幾乎 几乎 正 剛 刚 隨後 随后 然後 然后 之後 之后 接著 接着 最後 最后 越來越 越来越 愈來愈 卻 却 則 则
  根本 依舊 依旧 依然 仍然 絕對 绝对 好像 始終 始终 一度 生怕 終究 终究 大致 差點 差点 嚴重[加影破阻損] 严重[加影破阻损]
  且 並 并 一直 無疑 无疑 以及 例如 比如 譬如 等等 遺憾 遗憾 可惜 既 另
`);

/** Prepositions, conjunctions and others behind which no subject of the clause stands. */
const OTHERS = alternatives(`
  是 不 未 別 别 請 请 有 沒 没 從 从 在 以 對 对 向 為 为 由 按 給 给 跟 與 与 和 同 及 或 而 但 如 像 當 当 若 即 換 换
  所以 因 於是 于是 說 说 看 想 去 來 来 做 用 加上 直到 到 比 離 离 除 沿 經 经 常見 常见 簡單 简单 實際 实际 事實 事实
  哪 誰 谁 一種 一种 一類 一类 了解 理解 雖 虽 儘管 尽管 如果 力 作者 笔者認為 笔者认为 年底 減 增 清理 處理 处理 分析
  研究 學習 学习
`);

/** `支持者`, `訓練數據`, `提升幅度`: a verb that is part of a noun. */
const NOMINAL =
  '(?!者|人員|人员|團隊|团队|師|师|器|商|方式|方法|方案|能力|數據|数据|過程|过程|成本|工具|系統|系统|技術|技术|結果|结果|幅度|水平|率|力|感|期|量|型|級|级|類|类|區|区|平臺|平台|模型|中心|層|层|這|这|那)';

/** Nouns that only look as if they opened with one of these words. */
const NOUN =
  '(?!能[源量力耗見见級级]|[會会][議议員员計计場场]|[將将][軍军來来領领]|要[求素點点是聞闻塞]|需求|必需品|[應应][用對对聘屆届]|被[告子]|把手|使[命用者館馆]|可能有|持[續续](?:集成|交付|整合)|成功的|正式[環环]境|支持的)';

const OPENS_WITH_PREDICATE = new RegExp(
  `^(?:一般|通常|往往|常常|經常|经常|已經|已经|也|都|就|再|大多|基本上)?${NOUN}(?:(?:${AUXILIARIES})(?!是)|(?:${VERBS})${NOMINAL})`,
  'u',
);
const OPENS_WITHOUT_SUBJECT = new RegExp(`^(?:${AUXILIARIES}|${VERBS}|${ADVERBS}|${OTHERS})`, 'u');

/** `改變態度是第一步`, `提供的平台有三個`: the words that open with a verb are themselves the subject. */
const IS_SUBJECT_ITSELF =
  /^\p{Script=Han}{2}[^，]{2,24}?(?<!也|都|就|才|不|只|便|還|还|又)(?:是(?!否)|很|非常|十分|有助|可以|能夠|能够|需要|會|会|意味|等於|等于|比|在於|在于|讓|让)|^\p{Script=Han}{2}[^，]{0,12}的\p{Script=Han}{1,8}(?:有|在|被|已|將|将)/u;

/** `讓生活幸福的秘訣在於……`, `把財富當作目標是不明智的`: what is said of a noun with such words before it, or of doing so. */
const IS_NOUN_OR_DOING =
  /^[讓让使令][^，]{2,20}的\p{Script=Han}{1,6}?(?:[絕绝][對对]|其[實实]|[應应][該该])?(?:不?在[於于]|不?是(?!否)|不?需要)|^把[^，]{2,20}(?:作[為为]|[當当]作|看作|看成)[^，]{1,12}?(?:不?是(?!否)|[並并]不|很|非常|[會会])/u;

const OPENS_WITH_VERB = new RegExp(`^(?:${VERBS})`, 'u');

/** `踏入了一片更開闊的海域`: a verb of two characters with its aspect, and what it was done to. */
const OPENS_WITH_DEED =
  /^(?![他她它牠我你您咱誰谁人])\p{Script=Han}{2}了(?:一(?!下子|直)|[兩两三四五六七八九十]|更|新的|整個|整个)/u;

/** Whether a clause opens with its predicate, so that whoever does it was named before. */
export function opensWithPredicate(clause: string): boolean {
  if (OPENS_WITH_DEED.test(clause)) return true;
  if (!OPENS_WITH_PREDICATE.test(clause) || /^不[可能][^，]{2,10}是(?!否)/u.test(clause)) return false;
  if (IS_NOUN_OR_DOING.test(clause)) return false;
  return !(OPENS_WITH_VERB.test(clause) && IS_SUBJECT_ITSELF.test(clause));
}

/** Whether a clause opens with a word that no subject begins with. */
export function opensWithoutSubject(clause: string): boolean {
  return OPENS_WITH_DEED.test(clause) || OPENS_WITHOUT_SUBJECT.test(clause);
}
