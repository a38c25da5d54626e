import { CJK } from '../language.js';
import type { Language, TracedText } from '../model.js';
import { type Replacement, replaceRanges } from '../trace.js';

const WIDE: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };
const MARK = /[“”‘’「」『』《》（）、。，]/;

/**
 * ASCII marks beside Han characters become full-width ones, as Chinese and Japanese are set. Left alone: marks
 * inside numbers (`3,800`, `10:30`), inside Latin phrases (`React, Vue`) and inside addresses.
 */
export function widenPunctuation(text: TracedText, language: Language): TracedText {
  const { text: words } = text;
  if (!CJK.test(words) || !/[,:;?!()]/.test(words)) return text;
  const changes: Replacement[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const wide = WIDE[words[at] ?? ''];
    // Japanese has a comma of its own, `、`: a writer who sets another one means it.
    if (words[at] === ',' && language.startsWith('ja')) continue;
    if (wide && standsBesideHan(words, at)) changes.push({ start: at, end: at + 1, by: wide });
  }
  for (const [open, close] of findBrackets(words)) {
    if (!CJK.test(words.slice(open + 1, close)) && !isHan(words[open - 1]) && !isHan(words[close + 1])) continue;
    if (isCall(words, open)) continue;
    changes.push({ start: open, end: open + 1, by: '（' }, { start: close, end: close + 1, by: '）' });
  }
  return replaceRanges(
    text,
    changes.sort((a, b) => a.start - b.start),
  );
}

function isHan(char: string | undefined): boolean {
  return char !== undefined && (CJK.test(char) || MARK.test(char));
}

function standsBesideHan(words: string, at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (words[at] === ':' && after === '/') return false;
  // `因?yàn`: a lost byte, not a question. It stays as it is, for the damage to be seen.
  if (words[at] === '?' && after !== undefined && /\p{Script=Latin}/u.test(after)) return false;
  if (isHan(before)) return true;
  if (isHan(after)) return true;
  // Between two Latin words without a space after it, the mark is the Chinese sentence's: `Tool Use,AI可以`.
  const isTight = after !== undefined && /[A-Za-z“]/.test(after) && before !== undefined && /[A-Za-z)\d%]/.test(before);
  return (
    words[at] === ',' &&
    isTight &&
    CJK.test(words.slice(Math.max(0, at - 12), at)) &&
    CJK.test(words.slice(at, at + 12))
  );
}

function findBrackets(words: string): [number, number][] {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === '(') open.push(at);
    else if (words[at] === ')') {
      const start = open.pop();
      if (start !== undefined) pairs.push([start, at]);
    }
  }
  return pairs;
}

/** `foo(x)` is code, not a bracket in a sentence. */
function isCall(words: string, open: number): boolean {
  return /[A-Za-z_\d]/.test(words[open - 1] ?? '') && !CJK.test(words.slice(open + 1, open + 3));
}
