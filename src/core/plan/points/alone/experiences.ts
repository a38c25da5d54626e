/**
 * What the writer once lived through, which leads to what it taught: `我曾經遇過……`, `……へ行ったことがあります`, `…한 적이 있다`. Told by the
 * first person, or nobody, as the one it happened to, and the form of each language for what has once been done.
 */
const HAN =
  /^(?:例如|比如|像是|記得|记得|還記得|还记得)?，?(?:我(?:自己|個人|个人|本人)?(?:就)?(?:曾(?:[經经])?(?:在|遇|去|看|[聽听]|被|[與与和跟]|[經经]|做|用|[買买]|住|到|[讀读]|[參参]|[親亲])|[^，]{0,4}(?:某|有)(?:一)?[幾几]?[次回天年]|[^，]{0,10}(?:遇到[過过]|[經经][歷历][過过]|去[過过]|[聽听]人?[說说][過过]))|(?:[^，。]{1,8}(?:[年月天]|星期|小[時时])前|[當当]年|有一[段陣阵](?:[時时][間间]|子)?|印象[^，。]{0,4}的是)，?[^。，]{0,10}我(?![們们國国])|[^。]{0,14}我(?:就|[還还]|先|再|又|便)(?![是不認认覺觉會会能可])[^。，]{0,12}(?:了|[起去回來来逛走坐])|(?:有|某)(?:一)?[幾几]?次[，我]|[那某]天我|(?:小|大[學学]|[國国]中|高中|[當当]兵|[讀读][書书]).?[時时](?:候)?，?我)|^[^，。]{0,6}我[^。]*的(?:[經经][驗验歷历])$/u;
const KANA_ONCE =
  /[ただ]ことが(?:あります|ありました|ある|あった|ございます)(?:[がけ].{0,4})?$|[ただ](?:経験|記憶|覚え)が(?:あります|ある|あった|ありました)$/u;
const KANA_SELF = /(?:私|僕|俺|わたし|ぼく|自分|筆者)(?:は|が|も|の)/u;
const KANA_PAST = /(?:ました|でした|[いっんし]た|だった)(?:の(?:です|だ))?$/u;
const KANA_TOPIC = /[\p{Script=Han}\p{Script=Katakana}A-Za-z」』）ー]は/u;
const HANGUL = /[ㄱ-ㅎ가-힣](?:[은던]|[가-힣]) ?적이 ?(?:있다|있습니다|있었다|있었습니다|있어요|있는데)$/u;
const HANGUL_SELF = /(?:^|\s)(?:나|저|내|제|필자)(?:는|가|의)?\s/u;
const HANGUL_PAST = /(?:았|었|했|였|갔|왔|렸|졌|났|봤|됐)(?:다|습니다|어요|지요|죠)$/u;
const HANGUL_TOPIC = /[가-힣A-Za-z)](?:은|는)\s/u;

/** What an experience becomes a statement by: a measure, a rule, a reason. */
const SAYS_MORE =
  /\d\s?(?:%|％|倍|[億亿萬万]|만|억)|因[為为]|所以|[應应][該该]|必[須须]|不[應应][該该要]|才知道|[學学]到|[發发]現|发现|明白|(?:から|ため)(?:です|だ|、)|べき|大切|重要|(?:分|わ)かり?(?:ました|った)|気づ|気付|学[びんべ]|때문|덕분|해야|중요|깨달|알게|배웠/u;

/** Whether words only tell such an experience. */
export function tellsExperience(text: string): boolean {
  if (/[“「『"].{12,}/u.test(text) && !KANA_ONCE.test(text)) return false;
  if (SAYS_MORE.test(text)) return false;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
    const isOwn = KANA_SELF.test(text);
    if (KANA_ONCE.test(text)) return isOwn || !KANA_TOPIC.test(text);
    return isOwn && KANA_PAST.test(text);
  }
  if (/\p{Script=Hangul}/u.test(text)) {
    const isOwn = HANGUL_SELF.test(text);
    if (HANGUL.test(text)) return isOwn || !HANGUL_TOPIC.test(text);
    return isOwn && HANGUL_PAST.test(text);
  }
  return HAN.test(text);
}
