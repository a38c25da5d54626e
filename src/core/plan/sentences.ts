import type { TracedText } from '../model.js';
import { FULL_END } from '../sentenceEnds.js';
import { slice, trim } from '../trace.js';
import { isAbbreviated } from './abbreviations.js';
import { pairMarks } from './pairMarks.js';

const QUOTE_END = /[”“」』»«"]/;

/** Who spoke, right after a closing quotation mark: `他說。`, `吳泳銘表示，…`, `she said.`, `dit-il.` */
const ATTRIBUTION =
  /^[，,]?\s?[^，。！？“”「」\n]{1,18}?(?:說|说|表示|稱|称|指出|認為|认为|強調|强调|透露|回憶|回忆|坦言|直言|補充|补充|寫道|写道|問|问|と(?:述べ|語|話|説明|強調)|라고|라며|고 (?:말|밝|강조|설명))|^\s?(?:라고|라며|고 (?:말|밝|강조|설명))|^,?\s?(?:\p{Ll}|[A-Z][\w.]+(?: [A-Z][\w.]+){0,3} (?:said|says|told|added|explained|wrote|notes|noted)\b)/u;

/**
 * The sentences of a paragraph. A full stop inside quotation marks or brackets ends no sentence, and a quotation
 * stays together with the words that say who spoke: `“……。”他說。` is one. Intl.Segmenter splits there.
 */
export function splitSentences(paragraph: TracedText): TracedText[] {
  const { text } = paragraph;
  const ends = findEnds(text, true) ?? findEnds(text, false) ?? [];
  const sentences: TracedText[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    const sentence = trim(slice(paragraph, start, end));
    if (sentence.text !== '') sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/** The ends of the sentences; null where quotation marks do not balance, so that they cannot be relied on. */
function findEnds(text: string, useQuotes: boolean): number[] | null {
  const closeOf = pairMarks(text);
  const ends: number[] = [];
  const open: string[] = [];
  let start = 0;
  const end = (at: number): void => {
    ends.push(at);
    start = at;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (useQuotes) {
      const isClose = open.length > 0 && char === open.at(-1);
      if (isClose || (char === '"' && open.includes('"'))) {
        open.pop();
        if (open.length === 0 && endsWithQuote(text, start, at)) end(at + 1);
        continue;
      }
      const close = closeOf(char);
      if (close) {
        open.push(close);
        continue;
      }
    }
    if (open.length > 0) continue;
    if (FULL_END.test(char) || isEndMark(text, at) || isFullStop(text, start, at)) {
      let last = at;
      while (/[。！？!?؟….”」』»）)]/u.test(text[last + 1] ?? '') && !isNextOpening(text, last + 1)) last += 1;
      // The number of a footnote belongs to the sentence that it is set behind.
      last += /^\[\d{1,3}\]/.exec(text.slice(last + 1, last + 6))?.[0].length ?? 0;
      end(last + 1);
      at = last;
    }
  }
  return open.length > 0 && useQuotes ? null : ends;
}

/** `»` opens where German sets it so: `Ende.»Anfang«`. */
function isNextOpening(text: string, at: number): boolean {
  return text[at] === '»' && /\p{L}/u.test(text[at + 1] ?? '');
}

/** `!`, `?` and `…`: an end, unless the sentence goes on in lower case (`Wait… what`, `Yahoo! was`) or as a name. */
function isEndMark(text: string, at: number): boolean {
  const char = text[at] ?? '';
  if (!/[!?…]/.test(char)) return false;
  let next = at + 1;
  while (/[!?….]/.test(text[next] ?? '')) next += 1;
  const follows = text.slice(next, next + 3);
  if (/^\s?\p{Ll}/u.test(follows) || /^\s?[—–]\s?\p{Ll}/u.test(text.slice(next, next + 4))) return false;
  // `他……，` and `“……的` go on.
  if (char === '…' && /^[，、；：,;的]/u.test(follows)) return false;
  // `甲、乙、丙……都`: the dots stand for more of the same, and the sentence goes on.
  if (char === '…' && /^\p{L}/u.test(follows) && /、[^，。；：、]{1,24}$/u.test(text.slice(Math.max(0, at - 30), at)))
    return false;
  // An ASCII mark right before a letter is part of a name: `Yahoo!的員工`.
  return !(char !== '…' && /^\p{L}/u.test(follows) && /[A-Za-z\d]/.test(text[at - 1] ?? ''));
}

/** A quotation whose own last sentence is closed ends the sentence, unless what follows says who spoke. */
function endsWithQuote(text: string, start: number, at: number): boolean {
  if (!QUOTE_END.test(text[at] ?? '')) return false;
  // French sets a space inside its marks: `« Oui. »`
  const inner = /\s/.test(text[at - 1] ?? '') ? at - 2 : at - 1;
  if (!/[。！？!?.…]/.test(text[inner] ?? '')) return false;
  const rest = text.slice(at + 1, at + 80);
  if (/^\s*(?:[，,、：:；;）)と]|[—–]\s?\p{Ll})/u.test(rest)) return false;
  const opens = /^\s*[“「『"«»„]/.test(text.slice(start, start + 8));
  return !(opens && ATTRIBUTION.test(rest));
}

function isFullStop(text: string, start: number, at: number): boolean {
  const char = text[at];
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  // The full-width stop of some Japanese and Chinese journals; between digits or letters it is a point.
  if (char === '．') return /[\p{L}\p{P}]/u.test(before) && !/[A-Za-z\d０-９]/.test(after);
  if (char !== '.') return false;
  // Korean and Japanese may leave no space: `했다.그리고`
  if (/\p{Script=Hangul}/u.test(before) && /[\p{Script=Hangul}“‘"]/u.test(after)) return true;
  // `COPY . /tmp`: a stop that stands by itself, before what opens no sentence.
  if (/\s/u.test(before) && /^\s[^\s\p{Lu}]/u.test(text.slice(at + 1, at + 3))) return false;
  if (!/[\s”"»“’)\]）」』[]|^$/u.test(after)) return false;
  if (after === '[' && !/^\[\d{1,3}\]/.test(text.slice(at + 1, at + 6))) return false;
  const sentence = text.slice(start, at + 1);
  const rest = text.slice(at + 1, at + 40);
  if (/^\s*\d{1,2}\.$/.test(sentence.slice(0, 12)) && sentence.length < 12) return false;
  // The number of an item within a sentence: `Reasons: 1. The oven; 2. The salt.`
  if (/[：:；;，]\s?\d{1,2}\.$/.test(sentence.slice(-6))) return false;
  return !isAbbreviated(sentence, rest) && !/^["”»“’)]*\s*\p{Ll}/u.test(rest);
}
