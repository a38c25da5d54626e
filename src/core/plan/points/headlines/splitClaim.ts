import { findAll } from '../../../findAll.js';
import type { TracedText } from '../../../model.js';
import { slice, trim } from '../../../trace.js';
import { isAbbreviated } from '../../abbreviations.js';
import { splitClauses } from '../../clauses.js';
import { dropConnective, dropEnd, isBalanced, isOrphan } from '../../words.js';

/** A claim, and what the same point says of it. */
export interface Split {
  readonly claim: TracedText;
  readonly rest: TracedText;
}

/** A sentence that ends within a point. */
const ENDS = /[。！？](?=.)|(?<=[\p{Ll}\d)”"’»]{2})[.!?]["”’»)]?\s(?=[\p{Lu}\d¿¡“"«])|(?<=[다요죠까])\.\s/gu;
/** In letters: a shorter claim is a label, a shorter rest a word left over. */
const SHORTEST = 6;

/** A point of several sentences, or of a claim and what spells it out behind a colon or a dash, in two; null: it is one. */
export function splitClaim(point: TracedText): Split | null {
  const { text } = point;
  const end = findAll(text, ENDS).find(
    ({ index, 0: mark }) => !mark.startsWith('.') || !isAbbreviated(text.slice(0, index + 1), text.slice(index + 1)),
  );
  if (end) return cut(point, end.index + end[0].length);
  const [first, second] = splitClauses(point);
  // `A — in brackets — B`: a second dash takes up what stands before the first.
  if (!first || !second || !/[：:—–]/u.test(first.mark) || /[—–]/u.test(second.mark)) return null;
  return cut(point, second.start, first.end);
}

function cut(point: TracedText, at: number, end = at): Split | null {
  const claim = dropEnd(trim(slice(point, 0, end)));
  const rest = dropEnd(dropConnective(trim(slice(point, at))));
  if (claim.text.length < SHORTEST || rest.text.length < SHORTEST) return null;
  if (!isBalanced(claim.text) || !isBalanced(rest.text) || isOrphan(rest.text) || /^\p{Ll}/u.test(rest.text))
    return null;
  return { claim, rest };
}
