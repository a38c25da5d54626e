import type { TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';
import type { Passage, Sentence } from '../passages.js';
import { findTurns } from './findTurns.js';

/** A question of an interview or a list of questions, and the sentences that answer it. */
export interface AnsweredQuestion {
  readonly passage: number;
  /** Without the letter or the word that marks it as one. */
  readonly question: TracedText;
  /** Whether such a mark stands before it. */
  readonly marked: boolean;
  readonly answer: readonly Sentence[];
}

const NUMBER = '\\s?\\d{0,2}\\s?';
const ASKED = new RegExp(
  `^(?:Q|Question|P|Pregunta|F|Frage|問|问|問題|问题|提問|提问|記者|记者|質問|질문|문)${NUMBER}[:：.．、]\\s?(?=\\S)`,
  'iu',
);
const ANSWERED = new RegExp(
  `^(?:A|Answer|R|Respuesta|Réponse|Antwort|答|回答|答案|답변|답)${NUMBER}[:：.．、]\\s?(?=\\S)`,
  'iu',
);
/** What somebody in a story asks is nobody's topic. */
const QUOTED = /^(?:“[^“”]*”|"[^"]*"|「[^「」]*」|『[^『』]*』|«[^«»]*»|„[^„“”]*[“”])$/u;
const QUESTION_END = /[?？]["”」»)]?$/u;

/** The questions that stand at the start of a passage, each with what follows it up to the next one. */
export function findQuestions(passages: readonly Passage[]): AnsweredQuestion[] {
  const found: { passage: number; question: TracedText; marked: boolean; answer: Sentence[] }[] = [];
  const turns = findTurns(passages);
  for (const { block, index, sentences } of passages) {
    const [first, ...rest] = sentences;
    if (!first || block.type !== 'paragraph') {
      // A list or a table may belong to an answer; a heading ends it.
      if (block.type === 'heading') found.push({ passage: index, question: block.text, marked: false, answer: [] });
      continue;
    }
    const turn = turns.has(index) ? sentences.at(-1) : undefined;
    if (turn && sentences.length > 1) {
      // What the interviewer says before asking is no answer to the question before.
      found.push({ passage: index, question: turn.text, marked: false, answer: [] });
      continue;
    }
    const mark = ASKED.exec(first.text.text);
    const asks = QUESTION_END.test(first.text.text) && (mark !== null || rest.length === 0);
    if (asks) {
      const question = mark ? trim(slice(first.text, mark[0].length)) : first.text;
      found.push({ passage: index, question, marked: mark !== null, answer: rest.map(dropMark) });
    } else if (turn) found.push({ passage: index, question: first.text, marked: false, answer: [] });
    else found.at(-1)?.answer.push(dropMark(first), ...rest);
  }
  return found.filter(
    ({ question, answer, marked }) =>
      QUESTION_END.test(question.text) && (marked || !QUOTED.test(question.text)) && answer.length > 0,
  );
}

/** `A: Because …` without the letter. */
function dropMark(sentence: Sentence): Sentence {
  const mark = ANSWERED.exec(sentence.text.text);
  if (!mark) return sentence;
  const cut = mark[0].length;
  const clauses = sentence.clauses
    .filter((clause) => clause.end > cut)
    .map((clause) => {
      const from = Math.max(clause.start, cut);
      return { ...clause, start: from - cut, end: clause.end - cut, text: sentence.text.text.slice(from, clause.end) };
    });
  return { ...sentence, text: slice(sentence.text, cut), clauses };
}
