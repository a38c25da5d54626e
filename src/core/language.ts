import { countScripts, type Script } from './countScripts.js';

/** A BCP 47 tag such as `zh-Hant`, `zh-Hans`, `ja`, `en`. */
export type Language = string;

/** Han, kana and hangul letters. */
export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〇]/u;

const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether words are in Han characters, with no kana and no hangul among them. */
export function isChinese(text: string): boolean {
  return CJK.test(text) && !KANA_OR_HANGUL.test(text);
}

// Characters that only one of the two Chinese scripts uses, each among the most frequent of its script.
const TRADITIONAL =
  /[們個來這時會說對過還學國為開經現發當樣與關點應動進後問無實業數機長員電將總認體產讓從車東門見麼義樂議論識課題驗該頭話處變務領導環邊網際專農買賣錢選達運連遠遲適邏輯鐘銀鐵錄鏡難雖雙離頁項順須預頻顏願類顧飛飯館馬驚魚鳥麗黃齊龍樓構標樹檢極權歡歲歷殺氣決沒況淚測溫準滿漢潔濟灣爭獨獲畫異療監盤眾確禮種稱穩窮競筆節範築簡級紀紅紙細終結給統絕維緊線練縣績織繼續聲聯職聽臺舊藝葉藥蘇號蟲補裝製複規視覺親觀計訊訓記設許試詳語誤調請諸謂謝證譯護讀]/gu;
const SIMPLIFIED =
  /[们个来这时会说对过还学国为开经现发当样与关点应动进问无实业数长员电将总认体产让从车东门见义乐议论识课题验该头话处变务领导环边网际专农买卖钱选达运连远迟逻辑钟银铁录镜难虽双离页项顺须预频颜愿类顾飞饭馆马惊鱼鸟丽黄齐龙楼构标树检极权欢岁历杀气决没况泪测温准满汉洁济湾争独获画异疗监盘众确礼种称稳穷竞笔节筑简级纪红纸细终结给统绝维紧线练县绩织继续声联职听旧艺叶药苏号虫补装复规视觉亲观计讯训记设许试详语误调请诸谓谢证译护读]/gu;

/** The commonest function words of each language that is written in Latin letters. */
const FUNCTION_WORDS: Record<string, readonly string[]> = {
  en: 'the of and to is that for with are you this it on be from was by not have as at they we or an has but which will were their can'.split(
    ' ',
  ),
  es: 'el la los las que en una para con por del se es como más un al lo su no este esta son pero fue cada sobre también entre hay y'.split(
    ' ',
  ),
  fr: 'le la les des et une est que dans pour du qui sur pas avec un au ce il par plus ne se sont cette mais nous elle aux ont leur'.split(
    ' ',
  ),
  de: 'der die das und ist den nicht mit ein eine auf für von zu dem des sich im auch es wird wir sie als bei aus einen wie nach sind oder'.split(
    ' ',
  ),
  it: 'il di che è la per una con del non sono della gli come più un le si da nel dei alla anche ma questo lo delle i al ha'.split(
    ' ',
  ),
  pt: 'o de que e do da em um para com não uma os no mais as dos se na por ao como são das mas foi ou também pelo à'.split(
    ' ',
  ),
  nl: 'de het een en van is dat op te voor met zijn niet aan om in die er maar ook door bij als naar wordt deze worden uit dan nog'.split(
    ' ',
  ),
};
const KNOWN: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language, new Set(words)] as const,
);

/** Letters that few languages have: they tell a short text that holds hardly any function word. */
const TELLTALE: readonly (readonly [string, RegExp])[] = [
  ['es', /[ñ¿¡]/gu],
  ['de', /[ßäöü]/gu],
  ['fr', /[çœèêùûî]/gu],
  ['pt', /[ãõ]/gu],
  ['it', /[òì]/gu],
];

/** Languages that have a script to themselves, or use it much more than others do. */
const SCRIPTS: readonly (readonly [string, Script])[] = [
  ['ar', 'Arabic'],
  ['he', 'Hebrew'],
  ['ru', 'Cyrillic'],
  ['el', 'Greek'],
  ['th', 'Thai'],
  ['hi', 'Devanagari'],
];

/** What is in no language: code, addresses, tags. */
const FOREIGN = /```[\s\S]*?(?:```|$)|`[^`\n]*`|https?:\/\/\S+|<[a-z/!][^<>]{0,300}>/giu;

/** So much of a text tells its language; the rest is not read. */
const SAMPLE = 60_000;

/**
 * The language of a text, by its script and, for Latin letters, by its function words. Code and addresses do not count.
 * What cannot be told apart counts as English.
 */
export function detectLanguage(text: string): Language {
  const words = text.slice(0, SAMPLE).replace(FOREIGN, ' ');
  const prose = /\p{L}/u.test(words) ? words : text.slice(0, SAMPLE);
  const letters = countScripts(prose);
  const { Han: han, Hangul: hangul, Latin: latin } = letters;
  const kana = letters.Hiragana + letters.Katakana;
  if (hangul > han + kana && hangul * 3 > latin) return 'ko';
  for (const [language, script] of SCRIPTS) {
    const own = letters[script];
    if (own * 2 > latin && own > han + kana + hangul) return narrow(language, prose);
  }
  // A Han character says about as much as three or four Latin letters.
  if ((han + kana) * 3 > latin && han + kana > 0) {
    if (kana > (han + kana) * 0.15) return 'ja';
    const count = (pattern: RegExp): number => prose.match(pattern)?.length ?? 0;
    return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
  }
  return detectLatin(prose);
}

/** Persian, Urdu and Ukrainian have letters that Arabic and Russian lack. */
function narrow(language: string, text: string): Language {
  if (language === 'ar' && /[ٹڈڑںے]/u.test(text)) return 'ur';
  if (language === 'ar' && (text.match(/[پچژگکی]/gu)?.length ?? 0) > (text.match(/[كيةى]/gu)?.length ?? 0)) return 'fa';
  if (language === 'ru' && /[іїєґ]/u.test(text) && !/[ыэё]/u.test(text)) return 'uk';
  return language;
}

function detectLatin(text: string): Language {
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const letters = text.toLowerCase();
  let best = 'en';
  let most = 0;
  for (const [language, known] of KNOWN) {
    const telltale = TELLTALE.find(([one]) => one === language)?.[1];
    const special = telltale ? (letters.match(telltale)?.length ?? 0) : 0;
    const hits = words.filter((word) => known.has(word)).length + special / 2;
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}

/**
 * The language that an article declares (`zh_TW`, `en-us`), unless its letters contradict it: a page of Chinese that
 * says `en` only kept its template's word. `zh` alone is completed with its script.
 */
export function chooseLanguage(declared: string | null, text: string): Language {
  const tag = normaliseTag(declared);
  if (!tag) return detectLanguage(text);
  const detected = detectLanguage(text);
  if (tag === 'zh') return detected.startsWith('zh') ? detected : 'zh-Hans';
  return scriptOf(tag) === scriptOf(detected) ? tag : detected;
}

/** A well-formed tag in its usual case, or null. */
function normaliseTag(declared: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@].*)?$/i.exec(
    (declared ?? '').trim(),
  );
  if (!match?.[1]) return null;
  const [, language, script, region] = match;
  const parts = [language?.toLowerCase()];
  if (script) parts.push(script.slice(0, 1).toUpperCase() + script.slice(1).toLowerCase());
  if (region) parts.push(region.toUpperCase());
  return parts.join('-');
}

function scriptOf(language: Language): string {
  const base = language.slice(0, 2);
  if (/^(?:zh|ja|ko|he|el|th|hi)$/.test(base)) return base;
  if (/^(?:ar|fa|ur)$/.test(base)) return 'ar';
  if (/^(?:ru|uk|be|bg|sr|mk)$/.test(base)) return 'ru';
  return 'latin';
}

/** True where a text's words show that it is in a language that writes `1.500,5`, not `1,500.5`. */
export function readsCommaAsDecimal(text: string): boolean {
  if (CJK.test(text)) return false;
  return !/^en\b/.test(detectLatin(text));
}

const ALL_FUNCTION_WORDS: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flat());
const JOINING =
  /^(?:than|each|more|per|were|then|when|into|over|about|after|before|mehr|über|unter|aber|wurden|waren|entre|hasta|desde|sin|sous|sans|chez|étaient|eran|fueron)$/iu;

/** Whether a Latin word only joins others, in any of the languages known here. */
export function isFunctionWord(word: string): boolean {
  return ALL_FUNCTION_WORDS.has(word.toLowerCase()) || JOINING.test(word);
}

/** True for languages that are written without spaces between words. */
export function isCjk(language: Language): boolean {
  return /^(?:zh|ja)/.test(language);
}

export function listFunctionWords(language: Language): ReadonlySet<string> {
  return new Set(FUNCTION_WORDS[language.slice(0, 2)] ?? FUNCTION_WORDS.en);
}

/**
 * The rough length of a text in em, for choosing words before any font is known: a Han character 1, anything else
 * a half. `core/fit` measures by the fonts' own advances.
 */
export function estimateLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // All that is wide comes after the letters of the Western scripts.
    if (unit < 0x1100) length += 0.5;
    else {
      const char = String.fromCodePoint(text.codePointAt(at) ?? unit);
      length += char.length === 1 ? widthOfUnit(unit) : widthOf(char);
      at += char.length - 1;
    }
  }
  return length;
}

const widthOf = (char: string): number => (CJK.test(char) || /[，。、；：？！（）“”「」《》—…]/.test(char) ? 1 : 0.5);

/** In halves of an em, once known: this is asked for every character of every stretch of an article. */
const halves = new Uint8Array(0x10000);

function widthOfUnit(unit: number): number {
  halves[unit] ||= widthOf(String.fromCharCode(unit)) * 2;
  return (halves[unit] ?? 0) / 2;
}
