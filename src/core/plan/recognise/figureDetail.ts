import { estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import { slice } from '../../trace.js';
import { findNumbers } from '../facts/numbers.js';
import { pointsElsewhere } from '../points/alone/standsAlone.js';
import { isCondition, isLeadIn } from '../points/clauses/leadIns.js';
import { dropEnd, isBalanced, isDangling, isOrphan } from '../words.js';
import type { FoundFigure } from './findFigures.js';

const LONGEST_DETAIL = 44;

/** For one figure: the clauses that go on after it. */
export function readRest({ sentence, clause }: FoundFigure): TracedText | null {
  const rest = sentence.clauses.slice(clause + 1);
  const first = rest[0];
  if (!first || isDangling(first.text) || (isOrphan(first.text) && !/^其中/u.test(first.text))) return null;
  if (findNumbers(first.text).length > 0 && !/^其中/u.test(first.text)) return null;
  let end = first.end;
  for (const next of rest) {
    if (estimateLength(sentence.text.text.slice(first.start, next.end)) > LONGEST_DETAIL) break;
    if (isDangling(next.text) || /[；;]/.test(sentence.text.text.slice(end, next.start))) break;
    if (next !== first && /[：:]/.test(sentence.text.text.slice(end, next.start))) break;
    end = next.end;
  }
  const detail = dropEnd(slice(sentence.text, first.start, end));
  const length = estimateLength(detail.text);
  if (pointsElsewhere(detail.text) || isLeadIn(detail.text) || isCondition(detail.text)) return null;
  if (/[？?]$|[為为]何|[為为]什[麼么]/u.test(detail.text)) return null;
  return length >= 5 && length <= LONGEST_DETAIL && isBalanced(detail.text) ? detail : null;
}
