import { CJK, estimateLength } from '../../language.js';
import { lineOf } from '../../lineOf.js';
import type { Block } from '../../model.js';
import { isNameAlone } from '../names.js';
import { saysWhoOrWhen } from './days.js';
import { isLabel, isPlatformLine, isProse } from './lines.js';
import { isCount, isNavigation, isTrail } from './navigation.js';

/** In em: a longer line is no headline, and a shorter one a rubric. */
const LONGEST = 90;
const SHORTEST_LATIN = 14;
const SHORTEST = 8;

/** Whether a line has the look of a headline: longer than a rubric, no running text, and nothing that only pages say. */
export function isHeadline(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph' || isProse(block)) return false;
  const line = lineOf(block);
  const length = estimateLength(line);
  return (
    length >= (CJK.test(line) ? SHORTEST : SHORTEST_LATIN) &&
    length <= LONGEST &&
    !isLabel(line) &&
    !isNavigation(line) &&
    !isTrail(line) &&
    !isCount(line) &&
    !isRow(line) &&
    !isNameAlone(line) &&
    !saysWhoOrWhen(block) &&
    !isPlatformLine(block)
  );
}

/** Rubrics or tags on one line. */
function isRow(line: string): boolean {
  return /\s[›»>|｜]\s|\S\s{2,}\S+(?:\s\S+){0,3}\s{2,}\S|#\S[^#]*#\S/u.test(line);
}
