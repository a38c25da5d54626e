import { findAll } from '../../../findAll.js';
import { CJK } from '../../../language.js';
import type { TracedText } from '../../../model.js';
import { replaceRanges } from '../../../trace.js';

/** A remark that the writer makes in passing: it asks, cries, laughs or turns against what it stands behind. */
const REMARK =
  /[（(](?:[^（()）]*[？?！!～~🤔-🫠😀-🙏][^（()）]*|(?:但|不[過过]|[雖虽]然|[當当]然|其[實实]|不是|[笑哭汗]|ただし|しかし|もちろん|笑|汗|하지만|물론)[^（()）]*)[）)]/gu;

/** A Chinese, Japanese or Korean statement without such remarks in brackets: it is as true without them. */
export function dropRemark(text: TracedText): TracedText {
  if (!CJK.test(text.text)) return text;
  const found = findAll(text.text, REMARK).filter(({ index }) => index > 0);
  if (found.length === 0) return text;
  return replaceRanges(
    text,
    found.map(({ index, 0: words }) => ({ start: index, end: index + words.length, by: '' })),
  );
}
