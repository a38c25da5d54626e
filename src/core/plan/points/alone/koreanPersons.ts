import { findAll } from '../../../findAll.js';
import { hasTopicInHangul } from '../clauses/lacksSubject.js';

/**
 * 그는 behind words that tell of somebody and name nobody: `최초의 여성 관장인 그는 …`, `어린 시절 그는 …`. A subject before it is
 * whom it stands for.
 */
const PRONOUN = /(?<=\s)그(?:녀)?(?:는|가)(?=\s)/gu;

/** Whether such a pronoun stands behind nobody. */
export function hasLonePerson(text: string): boolean {
  return findAll(text, PRONOUN).some(({ index }) => {
    const before = text.slice(0, index);
    return !/[.。]\s/u.test(before) && !hasTopicInHangul(before);
  });
}
