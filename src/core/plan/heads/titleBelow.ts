import { CJK, estimateLength } from '../../language.js';
import type { Language, TracedText } from '../../model.js';
import { concat, traceGlue } from '../../trace.js';
import { pointsElsewhere } from '../points/alone/standsAlone.js';
import { hasPredicate } from '../points/clauses/gates.js';
import { sharesMatter } from '../points/headlines/weighMatter.js';
import { isSignature } from '../points/isClaim.js';
import { dropEnd, isBalanced, isDangling, isOrphan } from '../words.js';
import { saysOfWhat } from './saysOfWhat.js';

/** In em: what is longer is a text, and heads nothing. */
const LONGEST_HEAD_CJK = 32;
const LONGEST_HEAD_LATIN = 44;
/** In em: what a title is of is a name, and both stand on two lines. */
const LONGEST_PARENT = 16;
/** The same of a title that says nothing alone. */
const LONGEST_NEEDED = 28;
const LONGEST_BOTH = 40;
/** In em: a longer name says of what by itself. */
const LONGEST_NAME = 12;
/** What stands between a head and the one that it hangs from. */
const BETWEEN = ' · ';

/**
 * What heads words that hang from other words, outermost first: the innermost, with the one above it where it does not say
 * of what (`部門會議 · 進行方式`). Null where there is none, or it is no head.
 *
 * @param around what the outermost hangs from
 */
export function titleBelow(
  heads: readonly TracedText[],
  language: Language,
  around: readonly TracedText[] = [],
): TracedText | null {
  const own = heads.at(-1);
  if (!own || !isHead(own.text)) return null;
  const title = dropEnd(own);
  if (saysOfWhat(title.text) && !isName(title.text)) return title;
  return nameParent(title, [...around, ...heads.slice(0, -1)], language) ?? title;
}

/** The title of a part below the one of its section, where it needs that: `排程器 · 好處`. */
export function nameParent(title: TracedText, parents: readonly TracedText[], language: Language): TracedText | null {
  const longest = saysOfWhat(title.text) ? LONGEST_PARENT : LONGEST_NEEDED;
  const parent = parents.findLast(
    ({ text }) =>
      isHead(text) && estimateLength(text) <= longest && saysOfWhat(text) && !sharesMatter(text, title.text, language),
  );
  const both = parent ? concat(dropEnd(parent), traceGlue(BETWEEN), title) : null;
  return both && estimateLength(both.text) <= LONGEST_BOTH ? both : null;
}

/** A few words without a predicate. */
function isName(text: string): boolean {
  if (estimateLength(text) > LONGEST_NAME || /[？?]$/u.test(text)) return false;
  return CJK.test(text) ? !hasPredicate(text) : text.split(/\s+/u).length <= 2;
}

/** Whether words may stand above others: few enough, and nothing that leans on what is not with them. */
export function isHead(text: string): boolean {
  const most = CJK.test(text) ? LONGEST_HEAD_CJK : LONGEST_HEAD_LATIN;
  if (text.trim() === '' || estimateLength(text) > most || !isBalanced(text) || isSignature(text)) return false;
  if (/^(?:e\.\s?g\.|ex\.|例如|例えば|たとえば|比如|z\. ?B\.)/iu.test(text) || /[。.；;，,]$/u.test(text)) return false;
  return !isDangling(text) && !isOrphan(text) && !pointsElsewhere(text);
}
