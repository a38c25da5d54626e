import type { TracedText } from '../model.js';
import { slice, trim } from '../trace.js';
import { isNameAlone } from './names.js';

/** What a line about the article, not of it, says: who wrote it, when. */
export interface Byline {
  readonly author: TracedText | null;
  readonly date: TracedText | null;
}

/** The names of months, for an expression that tells no case. */
export const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|januar|februar|märz|april|juni|juli|oktober|dezember)\\.?';
const DAY = new RegExp(
  `\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d{2}(?!\\d)|\\d{4}\\s?[-/.年년]\\s?\\d{1,2}\\s?[-/.月월]\\s?\\d{1,2}(?:\\s?[日일])?|\\d{1,2}\\.?\\s+(?:de\\s+)?${MONTH},?\\s+(?:de\\s+)?\\d{4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`,
  'iu',
);

/** What comes before a name in a byline, in the languages that articles are written in. */
const BEFORE_NAME =
  /^(?:(?:written|posted|published|text|story|words|interview|reported|translated|interviewed|recorded)\s+by\s*:?\s+|(?:interview|reportage|entrevista|entretien)\s*:\s+(?=\p{Lu})|(?:editor['’]s note\s*:\s*)?this (?:is|was) a guest (?:post|article|column|essay|piece) (?:from|by)\s+(?=\p{Lu})|das (?:gespräch|interview) führten?\s+(?=\p{Lu})|propos recueillis par\s+(?=\p{Lu})|(?:speaker|presenter|lecturer|host|orateur|ponente|referent(?:in)?)\s*:\s+(?=\p{Lu})|原[创創]\s*[:：]?\s*(?=\p{Script=Han}{2,4}\s)|(?:[演讲講]+者|主[讲講]人?|講師|発表者)\s*[:：]\s*|(?:投稿者|ライター|文責)(?:\s*[:：／/]\s*|\s+)(?=\p{L})|(?:작성자|글쓴이|취재|발표자?)\s*[:：=]\s*|기자명\s+|(?:بقلم|كتبه?|كتبت|إعداد|تحرير)\s*[:：]?\s+|by\s*:?\s+(?=\p{Lu}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}|\p{Script=Hiragana})|authors?\s*[:：|｜]\s*|(?:作者|撰文|文|編譯|编译|編輯|编辑|譯者|译者|(?:本報|本报|特約|特约|實習|实习)?(?:記者|记者)|採訪|采访|口述|整理|著者|筆者|執筆)(?:\s*[:：／/|｜丨]\s*|\s+(?=\p{Script=Han}{2,4}(?:\s|$)))|(?:por|par|von|di|por|text von)\s*:?\s+(?=\p{Lu})|(?:글|기자|저자)\s*[:：=]\s*)/iu;

/** A name and what a newspaper sets behind it: `記者 王小明／台北報導`, `【記者王小明台北報導】`, `홍길동 기자`. */
const REPORTER =
  /^[【[(（]?\s*(?:[\p{L}\p{N}]{2,10}(?:報|报|網|网|社)\s*)?(?:特約|特约|實習|实习|本報|本报)?(?:記者|记者)\s*(?<name>\p{Script=Han}{2,3}(?:[、 ]\p{Script=Han}{2,3})*)\s*[／/｜|丨]?\s*(?:\p{Script=Han}{2,4})?(?:綜合|综合)?(?:報導|报道|報道|电|電|撰稿)\s*[】\])）]?$/u;

/** What one does for an article. */
const PARTS =
  'text[eo]?|textos|words|story|interview|entretien|entrevista|fotos?|photos?|fotograf[íi]as?|bilder|images?|imágenes|vidéos?|videos?|illustration(?:en|s)?|ilustraci(?:ón|ones)|protokoll|recherche|reportage|übersetzung|translation';

/** Several parts of an article, before the one who did them: `Text und Fotos: Ann Miller`. */
const BEFORE_MAKER = new RegExp(
  `^(?:${PARTS})(?:\\s*(?:[,/+&]|(?<=\\s)(?:and|und|et|y|e)(?=\\s))\\s*(?:${PARTS}))+\\s*:\\s+(?=\\p{Lu})`,
  'iu',
);

/** A paper's name, its reporter, and nothing else: `半月谈记者 王小明`, `王小明/面包日报`. */
const STAFF: readonly RegExp[] = [
  /^\p{Script=Han}{2,6}(?:記者|记者)[\s:：]+(?<name>\p{Script=Han}{2,3}(?:[、\s]+\p{Script=Han}{2,3})*)$/u,
  // `【文/面包日报专栏作者 王小明】`
  /^[【[［(（]\s?文\s?[/／|丨]\s?\p{Script=Han}{0,12}(?:作者|[記记]者|作家|[編编][輯辑])\s+(?<name>\p{Script=Han}{2,4})\s?[】\]］)）]$/u,
  /^(?<name>\p{Script=Hangul}{2,4})\s(?:선임|수습|특파)?기자$/u,
  // `[王小明，Bread Daily]`, `[Ann Miller, Bread Daily]`
  /^[[［【](?<name>\p{Script=Han}{2,5}|\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.’'-]+){1,2})\s?[,，、]\s?[\p{Lu}\p{Script=Katakana}][\p{L}\p{N}. ・ー]{1,24}[\]］】]$/u,
  /^(?<name>\p{Script=Han}{2,3})\s?[/／|｜]\s?\p{Script=Han}{1,8}(?:[报報社]|[网網]|[周週]刊|新[闻聞]|[杂雜][志誌])$/u,
];

/** Nobody: who filled in a form had no name for it. */
const NOBODY =
  /^(?:[网網][络絡路](?:整理)?|(?:特[約约])?[轉转][載载]|佚名|未知|匿名|本站(?:整理)?|整理|admin(?:istrator)?|anonymous|unknown|n\/a|null|undefined|none|(?:your )?name|authors?|作者)$/iu;

/** Whether a form's field for the author holds no name. */
export function isNobody(name: string): boolean {
  return NOBODY.test(name.trim());
}

/** `Ada <ada@example.com>`, `Ada, ada@example.com`, `Ada https://…`: the name is enough. */
export function dropAddress(author: TracedText): TracedText | null {
  const address = /\s*[,;|]?\s*(?:<?(?:https?:\/\/|mailto:)\S*|<?[\w.+-]+@[\w.-]+>?)/.exec(author.text);
  const name = address ? trim(slice(author, 0, address.index)) : author;
  return /\p{L}/u.test(name.text) && !isNobody(name.text) ? name : null;
}

/** A day, and the time of day, before the name: `时间：2019-09-25 作者：王小明`. */
const LABEL_OF_DAY =
  /^(?:(?:发布|發佈|發布|公開)?(?:时间|時間|日期|日時|日)|date|published)\s*[:：]\s*|^(?:last |first )?(?:modified|updated|published|posted|written) on\s+/iu;
const TIME_OF_DAY = /^\s*(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?\s*[|｜·•,，]?\s*/u;

const LONGEST = 90;

/** What stands before a name where a page sets the name apart, in an element of its own. */
const LEAD_IN =
  /^(?:(?:written |posted |text |words )?by|author|von|text von|por|par|di|作者|撰文|文|記者|记者|編集|著者|筆者|執筆|글|글쓴이|작성자|저자|기자|بقلم)\s*[:：／/｜|]?$/iu;

/** Whether a line is the beginning of a byline, whose name stands elsewhere. */
export function isLeadIn(line: string): boolean {
  return LEAD_IN.test(line.trim());
}

/**
 * Reads a byline or a date line. Null for anything else: a sentence is none, whoever is named in it.
 */
export function readByline(whole: TracedText): Byline | null {
  const line = cutCounts(whole);
  const { text } = line;
  if (text.length === 0 || text.length > LONGEST) return null;
  const reporter = [REPORTER, ...STAFF].map((pattern) => pattern.exec(text)).find((found) => found !== null)
    ?.groups?.name;
  if (reporter) return { author: cut(line, text.indexOf(reporter), reporter.length), date: null };
  const day = DAY.exec(text);
  const lead = measureLead(text, day);
  const label = (BEFORE_NAME.exec(text.slice(lead)) ?? BEFORE_MAKER.exec(text.slice(lead)))?.[0];
  const before = label === undefined ? undefined : text.slice(0, lead) + label;
  const date = day ? slice(line, day.index, day.index + day[0].length) : null;
  if (before === undefined) {
    const barred = date ? findBarredName(line) : null;
    if (barred) return { author: barred, date };
    const glued = day ? findGluedName(text, day) : 0;
    if (glued > 0) return { author: cut(line, 0, glued), date };
    return date && (isOnlyDate(text, day?.[0] ?? '') || isStamped(text)) ? { author: null, date } : null;
  }
  // Behind it stands the account that it appeared in.
  const end = /^原/u.test(before)
    ? before.length + text.slice(before.length).search(/\s|$/)
    : findNameEnd(text, before.length, day && day.index >= before.length ? day.index : text.length);
  const author = cut(line, before.length, end - before.length);
  if (isNobody(author.text)) return { author: null, date };
  return isName(author.text) ? { author, date } : null;
}

/** How many comments and readers a page has counted behind the day, and marks that were left of bold words. */
const COUNTS =
  /(?:\s+(?:\d[\d,.]*\s(?:comments?|replies|comentarios?|commentaires?|kommentare?)|(?:댓글|좋아요|조회수?|추천|コメント|いいね|[阅閱][读讀]|[评評][论論]|[点點][赞讚]|[浏瀏][览覽])\s?[:：]?\s?\d[\d,.]*)|\s+[*_]{2,})+\s*$/iu;

function cutCounts(line: TracedText): TracedText {
  const counts = line.text.length <= LONGEST * 2 ? COUNTS.exec(line.text) : null;
  return counts && counts.index > 0 ? slice(line, 0, counts.index) : line;
}

/** Between strokes a name, a day and a rubric: `Ann Miller | May 9, 2020 | Food`; in Korean the name stands before the day. */
function findBarredName(line: TracedText): TracedText | null {
  // An address to write to may stand behind the name.
  const parts = line.text.split(/\s*[|｜]\s*/u).map((part) => part.replace(/\s+\S+@\S+$/u, ''));
  const name = parts.find(isNameAlone);
  const isDay = (part: string): boolean => {
    const day = DAY.exec(part);
    return day !== null && (day.index === 0 || isOnlyDate(part, day[0]));
  };
  if (name !== undefined && parts.length <= 4 && parts.some(isDay))
    return cut(line, line.text.indexOf(name), name.length);
  const korean =
    /^(\p{Script=Hangul}{2,4})(?:\s기자)?\s+(?=\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?\s*(?:\d{1,2}:\d{2})?$)/u.exec(
      line.text,
    );
  return korean?.[1] !== undefined && !/^(?:입력|수정|등록|발행|작성|승인|게재|최종)/u.test(korean[1])
    ? cut(line, 0, korean[1].length)
    : null;
}

/** The length of a day and its label that a line begins with. */
function measureLead(text: string, day: RegExpExecArray | null): number {
  if (!day) return 0;
  const label = LABEL_OF_DAY.exec(text)?.[0].length ?? 0;
  if (day.index !== label) return 0;
  const end = day.index + day[0].length;
  return end + (TIME_OF_DAY.exec(text.slice(end))?.[0].length ?? 0);
}

/** The length of a name that a page runs into the day, or sets apart from it with a dot: `Ann Miller3.11.2023`. */
function findGluedName(text: string, day: RegExpExecArray): number {
  const end = /^\S.*?(?=\s*[·•|｜]\s*$|$)/u.exec(text.slice(0, day.index))?.[0].length ?? 0;
  const isGlued = /[\p{L}·•|｜]\s*$/u.test(text.slice(0, day.index)) && !/\p{L}\s+$/u.test(text.slice(0, day.index));
  return isGlued && isNameAlone(text.slice(0, end)) && isOnlyDate(text.slice(day.index), day[0]) ? end : 0;
}

function cut(line: TracedText, at: number, length: number): TracedText {
  return trim(slice(line, at, at + length));
}

/** A name ends at the date, at a stroke or dot between parts, at the next label. */
function findNameEnd(text: string, start: number, limit: number): number {
  const rest = text.slice(start, limit);
  const mark =
    /\s*(?:[|｜丨•·–—/／,，;；(（]|\s-\s|\s{2,}|\s\S*@|\s(?:of|from)\s\p{L}[^.]*\.?$|(?<=\S\s\S+)\s(?:\p{L}+\s){0,2}(?:editor|reporter|writer|correspondent|columnist|contributor)$|\s(?:선임)?기자(?=\s|$)|\s+(?:last (?:updated|modified)|(?:originally )?(?:created|published|posted|updated)|zuletzt|actualizado|mis à jour)\b|\s+at\s+\d{1,2}[:.]\d{2}|\s+(?:on|le|am|el|來源|来源|編輯|编辑|責編|责编|出處|出处|攝影|摄影|圖|图)[\s:：|｜丨／/])/iu;
  const found = mark.exec(rest);
  // `阿爾貝·加繆`: the dot inside a foreign name.
  if (found?.[0].trim() === '·' && /^\p{Script=Han}+·\p{Script=Han}+$/u.test(rest.trim())) return limit;
  if (/^[,，;；]$/.test(found?.[0].trim() ?? '') && NAMES.test(rest.trim())) return limit;
  return start + (found?.index ?? rest.length);
}

/** Several names: in scripts that write them in few signs, or with a word for `and` before the last. */
const NAMES =
  /^(?:[\p{Script=Han}\p{Script=Hangul}]{2,4}(?:\s*[,，、;；]\s*(?=\S)|$)){2,}$|^(?:\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,2},\s)*\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,2}(?:,?\s(?:and|&|und|et|y|e)\s)\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,2}$/u;

/** Names are written with capitals, but for what joins them; a sentence is not. */
function isName(name: string): boolean {
  if (!/\p{L}/u.test(name) || /[。！？!?：:]/u.test(name)) return false;
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Arabic}/u.test(name))
    return name.replace(/\s/g, '').length <= 16;
  const words = name.split(/\s+/);
  return (
    words.length <= 8 &&
    words.every((word) => /^[\p{Lu}"“(]/u.test(word) || JOINT.test(word)) &&
    !/\p{Ll}{3,}\.$/u.test(name)
  );
}

const JOINT = /^(?:and|y|et|und|e|&|de|des|del|della|di|da|dos|du|la|le|von|van|vom|zu|der|den|ter|bin|al|el)$/;

/** A day with the time of day, beside the names of a place or a paper, in no sentence: `Bread Daily 2020-05-09 08:33 Paris`. */
function isStamped(text: string): boolean {
  if (/^posted @/i.test(text)) return true;
  return text.length <= 60 && /\d{1,2}[:：]\d{2}/.test(text) && !/[。！？!?，,；;]|\.(?:\s|$)/u.test(text);
}

/** How long a text takes, as pages say beside its day. */
const READING_TIME =
  /(?:lesezeit|lesedauer|reading time|read time|temps de lecture|lecture|lectura|tiempo de lectura|[閱阅][讀读]時?时?[間间]?|読了(?:時間|目安)|읽는 ?시간)?\s*[:：]?\s*(?:ca\.|約|约|약)?\s*\d{1,3}\s*(?:min(?:ute|uto)?(?:s|n|os)?\b\.?|分[鐘钟]?|분)(?:\s*(?:read|de lecture|de lectura|lesezeit))?/giu;

/** Nothing but a day, a time of day and the words that go with them. */
function isOnlyDate(text: string, day: string): boolean {
  const rest = text
    .replace(day, ' ')
    // A page may write it twice, for wide screens and for narrow ones.
    .replace(DAY, ' ')
    .replace(
      /\d{1,2}\s?[時时시]\s?\d{1,2}\s?[分분]|[（(](?:[月火水木金土日](?:曜日?)?|[월화수목금토일](?:요일)?|[週周]?[一二三四五六日])[）)]/gu,
      ' ',
    )
    .replace(READING_TIME, ' ')
    .replace(/\d{1,2}[:：h]\d{2}(?:[:：]\d{2})?\s*(?:am|pm|hr?s|h|uhr|[a-z]{3,4})?(?:\s[ecmp]t\b)?/gi, ' ')
    .replace(
      /(?:published|posted|updated|last|modified|on|at|date|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|發佈|发布|發布|更新|刊登|時間|时间|日期|於|于|星期.|週.|周.|公開日|投稿日|작성일|입력|수정|(?<!\p{L})(?:le|am|el|vom|publié|publicado|veröffentlicht|mis à jour|stand|actualizado|aktualisiert|uhr|à|um|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|hs|hrs?)(?!\p{L})|نشر(?:ت)?(?: في)?|تاريخ النشر|آخر تحديث|작성일|게시일|발표일|등록|최종수정|최종|오전|오후|[上下]午/giu,
      ' ',
    );
  return !/[\p{L}\p{N}]/u.test(rest);
}
