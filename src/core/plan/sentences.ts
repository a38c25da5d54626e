import type { TracedText } from '../model.js';
import { slice, trim } from '../trace.js';

const CLOSE: Record<string, string> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '（': '）',
  '(': ')',
  '【': '】',
  '«': '»',
};
const QUOTE_END = /[”」』»"]/;
const ABBREVIATION =
  /(?:\b(?:Dr|Mr|Mrs|Ms|Prof|Inc|Ltd|Co|Corp|vs|etc|e\.g|i\.e|p|No|Fig|St|U\.S|a\.m|p\.m|approx|al)|\b[A-Z])\.$/;

/** Who spoke, right after a closing quotation mark: `他說。`, `吳泳銘表示，…`, `she said.` */
const ATTRIBUTION =
  /^[，,]?\s?[^，。！？“”「」\n]{1,18}?(?:說|说|表示|稱|称|指出|認為|认为|強調|强调|透露|回憶|回忆|坦言|直言|補充|补充|寫道|写道|問|问|と(?:述べ|語|話|説明|強調))|^,?\s?(?:[a-z]|[A-Z][\w.]+(?: [A-Z][\w.]+){0,3} (?:said|says|told|added|explained|wrote|notes|noted)\b)/;

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
      const close = char === '"' ? '"' : CLOSE[char];
      if (close) {
        open.push(close);
        continue;
      }
    }
    if (open.length > 0) continue;
    if (/[。！？!?…]/.test(char) || isFullStop(text, start, at)) {
      let last = at;
      while (/[。！？!?….”」』）)]/.test(text[last + 1] ?? '')) last += 1;
      const next = text[last + 1] ?? '';
      // An ASCII mark right before a letter is part of a name: `Yahoo!的員工`.
      const isLatin = /[!?]/.test(char) && /\p{L}/u.test(next) && /[A-Za-z\d]/.test(text[at - 1] ?? '');
      if (!isLatin) end(last + 1);
      at = last;
    }
  }
  return open.length > 0 && useQuotes ? null : ends;
}

/** A quotation whose own last sentence is closed ends the sentence, unless what follows says who spoke. */
function endsWithQuote(text: string, start: number, at: number): boolean {
  if (!QUOTE_END.test(text[at] ?? '') || !/[。！？!?.…]/.test(text[at - 1] ?? '')) return false;
  const rest = text.slice(at + 1);
  if (/^\s*[，,、：:；;）)と]/.test(rest)) return false;
  const opens = /^\s*[“「『"«]/.test(text.slice(start));
  return !(opens && ATTRIBUTION.test(rest));
}

function isFullStop(text: string, start: number, at: number): boolean {
  if (text[at] !== '.' || !/[\s”"]|^$/.test(text[at + 1] ?? '')) return false;
  const before = text.slice(start, at + 1);
  if (/^\s*\d{1,2}\.$/.test(before) || ABBREVIATION.test(before)) return false;
  return !/^["”]?\s*[a-z]/.test(text.slice(at + 1));
}
