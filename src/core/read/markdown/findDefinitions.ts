import type { Range } from '../../trace.js';
import { isWithin } from './findCode.js';

/** A note below the text, or the address that a link is defined by. */
export interface Definition extends Range {
  /** Where its words begin. */
  readonly from: number;
  /** The lexer needs the definitions of links where they are; footnotes it would take for paragraphs. */
  readonly isCut: boolean;
}

/** `[^1]: A note`, with the lines that are set in below it; `[name]: https://…`. */
export function findDefinitions(text: string, code: readonly Range[]): Definition[] {
  const found: Definition[] = [];
  for (const head of text.matchAll(/^ {0,3}\[(\^?)[^\]\n]{1,100}\]:[ \t]*(?=\S)/gm)) {
    if (isWithin(code, head.index)) continue;
    const from = head.index + head[0].length;
    const isCut = head[1] === '^';
    let end = text.indexOf('\n', from);
    if (end < 0) end = text.length;
    while (isCut && end < text.length) {
      const next = /^\n(?:[ \t]*\n)*(?: {2,}|\t)\S[^\n]*|^\n(?![ \t]*\n|\[|[-*+#>] |\d+\. )\S[^\n]*/.exec(
        text.slice(end, end + 2000),
      );
      if (!next) break;
      end += next[0].length;
    }
    // `[//]: # (a remark)` leads nowhere.
    const isRemark = /^[#<][ \t>]/.test(text.slice(from, from + 2));
    if (isCut || (!isRemark && /^<?(?:https?:|www\.|mailto:)/i.test(text.slice(from, from + 12))))
      found.push({ start: head.index, from, end, isCut });
  }
  return found;
}
