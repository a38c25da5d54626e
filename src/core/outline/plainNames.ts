import { CJK, estimateLength } from '../language.js';
import type { TracedText } from '../model.js';
import { readByline } from '../read/bylines.js';

/** What a line without any mark has to be to name what stands below it. */

const LEAST_WORDS_LATIN = 2;

/** Words without an end of sentence; not a date, a byline or a caption in brackets. */
export function namesSomething({ text }: TracedText): boolean {
  return !/[：:／/]/.test(text) && isName(text);
}

/** `Epilogue: a lesson in patience` */
export function namesWithColon(line: TracedText): boolean {
  const [, label = '', rest = ''] = /^(.*?\S)\s*[：:]\s*(\S.*)$/u.exec(line.text) ?? [];
  return estimateLength(label) >= 2 && estimateLength(rest) >= 4 && isName(line.text) && readByline(line) === null;
}

/** A word in letters, written as a name is: not a label in capitals, nor a number. */
export function isOneWord({ text }: TracedText): boolean {
  return /^¿?\p{Lu}\p{Ll}{3,}\??$/u.test(text);
}

function isName(text: string): boolean {
  if (/[。．.，,；;：:、…!！][\s”"»“」』]*$/.test(text) || /^[（(【[—–▲△▼↑↓*•·-]/.test(text)) return false;
  // Half a sentence, before words that stand apart from it.
  if (/\p{Script=Hiragana}.*(?:[をが]|(?<!と)は)$/u.test(text)) return false;
  if (/。./u.test(text) || (/[\d：:／/｜|@©]/.test(text) && !/\p{L}{3}/u.test(text))) return false;
  if (/[|｜@©]/.test(text)) return false;
  if (CJK.test(text)) return estimateLength(text) >= 2;
  // Scripts without capitals begin with any letter.
  return /^[\p{Lu}\p{Lo}\p{N}"“'¿¡«]/u.test(text) && text.split(/\s+/).length >= LEAST_WORDS_LATIN;
}
