import { CHINESE, COUNTING_WORD, KOREAN_ORDINAL, ROMAN, toValue } from './numerals.js';

export { fromChinese } from './numerals.js';

export interface HeadingNumber {
  /** How it is numbered, e.g. `arabic`, `chapter 章`, `label step`. Headings of one series have one style. */
  readonly style: string;
  readonly value: number;
  /** Characters of the line that the number and its mark take. */
  readonly length: number;
}

/** Words that number parts of a text: they need no mark after their number. */
const PART_WORDS =
  'part|chapter|section|step|tip|lesson|rule|phase|act|unit|teil|kapitel|abschnitt|schritt|cap[ií]tulo|parte|secci[oó]n|paso|partie|chapitre|[ée]tape|capitolo|hoofdstuk|deel|stap';
/** Words whose numbers count something else than parts of the text: questions, pictures, tables, notes. */
const OTHER_COUNTS =
  /^(?:q|a|s|p|v|question|answer|faq|fig|figure|table|photo|image|note|footnote|version|vol|volume|issue|page|no|chart|exhibit|listing|frage|pregunta|问|問|答|问题|問題|图|圖|表|图表|圖表|照片|注|註|附图|附圖|表格|質問|図|写真|질문|그림|표|사진)$/i;
const NUMERAL = `\\d{1,2}|${ROMAN}|${COUNTING_WORD}`;
const MARK = '[:：.．)）、|｜/／·—–-]';
const AFTER_HAN = `(?:\\s*[:：.．、|｜—–-]\\s*|\\s+|$)`;

/** A style, or its kind where the label in group 1 belongs to it; and the pattern, with its numeral in `<n>`. */
const STYLES: readonly (readonly [string, RegExp])[] = [
  // `3、1GB 流量` counts on, `1、2、3` does not.
  ['arabic', /^0?(?<n>\d{1,2})\s*(?:[.．:：](?!\d)[-–]?|、(?!\d{1,4}(?:[、，,.．和及与與至到年月日]|$)))\s*/],
  ['arabic-closed', /^0?(?<n>\d{1,2})\s*[)）](?!\d)\s*/],
  ['arabic-bracket', /^[（(【〔]\s*0?(?<n>\d{1,2})\s*[)）】〕]\s*/],
  ['arabic-ruled', /^0?(?<n>\d{1,2})[°º]?(?:\s+[-–—|·]\s+|\s*[|｜／]\s*|[-/]\s+)(?=\P{N})/u],
  ['keycap', /^(?<n>\d)️?⃣\s*/u],
  ['stage-ko', /^(?<n>\d{1,2})\s*(?:단계|장|부|절)\s*[:：.]?\s*/],
  // `3章：…`, `2日目：…`: without the sign before it.
  [
    'chapter',
    new RegExp(`^(?<n>\\d{1,2}|${CHINESE})\\s*(?<label>[章節节]|[日回]目|[つ個点]目|番目)\\s*[:：、|｜]\\s*(?=\\S)`),
  ],
  ['arabic-bare', /^0?(?<n>\d{1,2})(?:\s+|(?=\p{Script=Han})|(?<=^0\d)(?=["“「《『]))(?=[\p{L}“"「《『])/u],
  ['chinese', new RegExp(`^(?<n>${CHINESE})\\s*[、.．:：|｜丨]\\s*`)],
  ['chinese-bracket', new RegExp(`^[（(【〔]\\s*(?<n>${CHINESE})\\s*[)）】〕]\\s*`)],
  ['chinese-bare', new RegExp(`^(?<n>${CHINESE})\\s+(?=\\p{L})`, 'u')],
  ['circled', /^(?<n>[①-⑳❶-❿➀-➓⓵-⓾⑴-⑽⒈-⒑㈠-㈩㊀-㊉])\s*[、.:：]?\s*/u],
  [
    'chapter',
    new RegExp(
      `^第\\s*(?<n>${CHINESE}|\\d{1,2})\\s*(?<label>部分|步驟|步骤|[章節节部講讲課课篇回幕步點点條条集站項项話话編编卷])${AFTER_HAN}?`,
    ),
  ],
  // Whatever it counts, where a colon follows: `第一天：…`.
  [
    'chapter',
    new RegExp(`^第\\s*(?<n>${CHINESE}|\\d{1,2})\\s*(?<label>\\p{Script=Han}{1,3})\\s*[:：]\\s*(?=\\S)`, 'u'),
  ],
  ['ordinal', new RegExp(`^第(?<n>${CHINESE})\\s*[、:：]\\s*`)],
  ['chapter-ko', /^제\s*(?<n>\d{1,2})\s*(?<label>[장부절편강화회])\s*[:：.]?\s*/],
  ['ordinal-ko', new RegExp(`^(?<n>${KOREAN_ORDINAL})(?:째|\\s*번째)(?:\\s*[,，.:：]\\s*|\\s+)`)],
  ['roman', new RegExp(`^(?<n>${ROMAN})(?:[.)、:：]\\s*|\\s+[-–—|]\\s+)(?=\\P{N})`, 'u')],
  ['roman-sign', /^(?<n>[Ⅰ-Ⅹ])\s*[.、:：)]?\s*/u],
  ['letter', /^(?<n>[A-HJ])[.)、]\s+/],
  ['hash', /^(?:#|№|no\.?\s?|n[°º]\s?|nr\.?\s?)(?<n>\d{1,2})(?:\s*[:：.)—–-]\s*|\s+)/i],
  ['label', new RegExp(`^(?<label>${PART_WORDS})\\.?\\s*#?\\s*(?<n>${NUMERAL})(?:\\s*${MARK}\\s*|\\s+|$)`, 'i')],
  // `Part2团结`: in scripts that set no words apart nothing need stand between.
  [
    'label',
    new RegExp(
      `^(?<label>${PART_WORDS})\\.?\\s*#?\\s*(?<n>\\d{1,2})(?=[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}“"「《【])`,
      'iu',
    ),
  ],
  // `Small Kitchen Idea #3: …`, `Idea para la cocina n.º 3: …`: what is counted is told in several words.
  [
    'label',
    /^(?<label>\p{L}{2,}(?: \p{L}+){0,5}?) (?:#|№|no\.? ?|n\.?[°º] ?|nr\.? ?)(?<n>\d{1,2})\s*[:：.)—–-]\s*(?=\S)/iu,
  ],
  ['label', /^(?<label>\p{L}{2,14})\s*#?\s*(?<n>\d{1,2})\s*[:：.)—–-]\s*/u],
  [
    'label',
    new RegExp(
      `^(?<label>\\p{Script=Han}{2,4}?|[\\p{Script=Katakana}ー]{2,8}|その|\\p{Script=Hangul}{2,4} ?)(?<n>\\d{1,2}|${CHINESE})\\s*[:：、.．|｜]\\s*`,
      'u',
    ),
  ],
  ['word', new RegExp(`^(?<n>${COUNTING_WORD})\\s*[:.—–]\\s*`, 'i')],
];

function countsOther(label: string): boolean {
  return OTHER_COUNTS.test(label) || OTHER_COUNTS.test(label.split(' ').at(-1) ?? '');
}

/** `１．`: as wide as the characters around it. */
function narrowDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** The number at the start of a line, or null. `1.1` is a subsection's and is not read here. */
export function parseNumber(line: string): HeadingNumber | null {
  const head = narrowDigits(line.slice(0, 40));
  for (const [kind, pattern] of STYLES) {
    const match = pattern.exec(head);
    const { n, label } = match?.groups ?? {};
    if (!match || !n || (label && countsOther(label.trim()))) continue;
    const value = kind === 'letter' ? (n.codePointAt(0) ?? 0) - 64 : toValue(n);
    if (value === null) continue;
    return { style: label ? `${kind} ${label.trim().toLowerCase()}` : kind, value, length: match[0].length };
  }
  return null;
}

/** The number that a line consists of, as magazines set it above a section (`1`, `01.`, `一`, `II`), or null. */
export function parseLoneNumber(line: string): HeadingNumber | null {
  const text = narrowDigits(line.trim());
  const lone =
    /^[#（(【[*·—–\s-]*(?<n>\d{1,2})[.)）】\]*、·—–\s-]*$/.exec(text) ??
    new RegExp(`^[（(【·—–\\s-]*(?<n>${CHINESE})[)）】、.·—–\\s-]*$`).exec(text) ??
    new RegExp(`^[—–\\s-]*(?<n>${ROMAN})[.—–\\s-]*$`).exec(text) ??
    /^(?<n>[①-⑳❶-❿Ⅰ-Ⅹ])$/u.exec(text);
  const n = lone?.groups?.n;
  const value = n ? toValue(n) : null;
  if (n && value !== null) {
    const style = /\d/.test(n) ? 'digits' : /[IVX]/.test(n) ? 'roman' : 'other';
    return { style: `lone ${style}`, value, length: line.length };
  }
  const number = parseNumber(text);
  return number && number.length === text.length ? { ...number, style: `lone ${number.style}` } : null;
}
