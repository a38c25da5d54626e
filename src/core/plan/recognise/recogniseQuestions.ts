import { CJK, estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import type { Range } from '../../trace.js';
import { LABEL } from '../findTalk.js';
import { isDamaged, type Passage, type Sentence } from '../passages.js';
import { pointsOutside } from '../points/alone/leaning.js';
import { limitOf, listCandidates } from '../points/listCandidates.js';
import type { Proposal } from '../proposal.js';
import { dropEnd, isBalanced } from '../words.js';
import { asksOfBefore } from './asksOfBefore.js';
import { findQuestions } from './findQuestions.js';

const MOST_ANSWERS = 3;
const LONGEST_QUESTION = 40;
const LONGEST_QUESTION_LATIN = 52;
const SHORTEST_ANSWER = 8;

const BECAUSE = /^(?:因為|因为|because\b|porque\b|parce que\b|weil\b|なぜなら)/iu;

/**
 * Interviews and questions with answers: the question as the title, what answers it below. A single question in a text
 * is rhetoric, unless it is marked as one (`Q:`).
 */
export function recogniseQuestions(passages: readonly Passage[], damage: readonly Range[]): Proposal[] {
  const questions = findQuestions(passages);
  if (questions.length < 2 && !questions.some(({ marked }) => marked)) return [];
  return questions.flatMap(({ passage, question, answer }): Proposal[] => {
    const longest = CJK.test(question.text) ? LONGEST_QUESTION : LONGEST_QUESTION_LATIN;
    if (estimateLength(question.text) > longest || !isBalanced(question.text)) return [];
    if (asksOfBefore(question.text) || isDamaged(question, damage)) return [];
    const items = answer.flatMap(chooseAnswer).slice(0, MOST_ANSWERS);
    if (items.length === 0) return [];
    return [
      {
        body: { kind: 'points', title: question, items },
        passage,
        weight: 7 + items.length / 2,
        claims: [question, ...items],
      },
    ];
  });
}

/** Of each sentence the longest words that stand by themselves; `Because …` stands under its question. */
function chooseAnswer(sentence: Sentence): TracedText[] {
  const whole = dropEnd(sentence.text);
  const fits = estimateLength(whole.text) <= limitOf(whole.text) && isBalanced(whole.text) && !sentence.damaged;
  if (fits && BECAUSE.test(whole.text) && !pointsOutside(whole.text)) return [whole];
  // The name of who answers is no part of what is said.
  const candidates = listCandidates(sentence).filter(
    ({ text }) => estimateLength(text.text.replace(LABEL, '')) >= SHORTEST_ANSWER,
  );
  const [best] = [...candidates].sort((a, b) => b.length - a.length);
  return best ? [best.text] : [];
}
