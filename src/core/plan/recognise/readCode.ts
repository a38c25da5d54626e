import { CJK } from '../../language.js';
import type { TracedText } from '../../model.js';
import { slice } from '../../trace.js';
import type { Passage } from '../passages.js';
import { isPrintout } from './isPrintout.js';

export interface FoundCode {
  readonly text: TracedText;
  readonly language: string;
}

/** In characters: a longer line of a plain text is prose, or for reading. */
const LONGEST_LINE = 80;

/** The code of a passage: set apart as such, or a line of a plain text that is typed and not read. Null where there is none. */
export function readCode(passages: readonly Passage[], at: number): FoundCode | null {
  const block = passages[at]?.block;
  if (block?.type === 'code') {
    const text = trimLines(block.text);
    return text.text === '' || isPrintout(text.text.split('\n')) ? null : { text, language: block.language };
  }
  if (block?.type !== 'paragraph') return null;
  const said = passages[at - 1]?.sentences.at(-1)?.text.text ?? '';
  return isTyped(block.text.text, said) ? { text: block.text, language: '' } : null;
}

/** Without empty lines at either end; the indentation of the first line stays. */
function trimLines(code: TracedText): TracedText {
  const start = /^(?:[ \t]*\n)*/.exec(code.text)?.[0].length ?? 0;
  return slice(code, start, Math.max(start, code.text.trimEnd().length));
}

/** `$ git log`, `npm install lectern`: small letters first, as programs are named, and no sentence. */
const LINE = /^(?:[$%❯]\s+|PS [^>]*>\s+)?(?:\.{0,2}\/)?[a-z][\w.+-]*(?:\s+[^\s，。；：“”]+)+$/u;
const PROMPT = /^(?:[$%❯]|PS [^>]*>)\s/u;
/** What prose does not have: options, paths, names with signs in them. */
const SIGNS = /(?:^|\s)--?[a-z]|\S\/\S|\S[_=]\S|\s[|>]{1,2}\s|\S\.\w{1,4}(?:\s|$)/u;
/** Words that lead to something to be typed. */
const TELLS_TO_TYPE =
  /\b(?:commands?|type|run|execute|enter|terminal|shell|comandos?|ejecut\p{L}+|escrib\p{L}+|commandes?|exécut\p{L}+|tap\p{L}+|saisi\p{L}+|befehle?n?|ausführ\p{L}*|eingeb\p{L}*|tipp\p{L}*)\b|命令|指令|執行|执行|輸入|输入|運行|运行|終端|终端|コマンド|実行|入力|명령|실행|입력/iu;

/** Whether a line of plain text, behind such a sentence, is typed. */
function isTyped(line: string, said: string): boolean {
  if (line.length > LONGEST_LINE || CJK.test(line) || !LINE.test(line) || /[.!?,;:]$/u.test(line)) return false;
  const leads = /[：:]$/u.test(said) || TELLS_TO_TYPE.test(said);
  // Among Chinese words, a line of Latin ones is as they are typed; among Latin ones it needs more to be told by.
  return leads && (PROMPT.test(line) || SIGNS.test(line) || (TELLS_TO_TYPE.test(said) && CJK.test(said)));
}
