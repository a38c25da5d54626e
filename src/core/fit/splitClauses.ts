import { estimateLength, isCjk } from '../language.js';
import type { Language } from '../model.js';

/**
 * Marks that end a clause; a comma does so only where there are no spaces to break at. There a space between two
 * ideographs or kana parts as a mark does: `市場戰火正旺 能否衝出`.
 */
const CLAUSE = {
  cjk: /(?<=[，。：；！？…][”’」』）]*|——|(?<=[^—\d]—)(?!\d)|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー！？][^\S\u00a0])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))(?![\s，。：；！？…—”’」』）])/u,
  spaced: /(?<=[:;!?.—]) /,
} as const;

/** Clauses longer or more than this would leave the lines of a title too ragged. */
const MOST_CLAUSES = 4;
const LONGEST_CLAUSED = 52;
const SHORTEST_CLAUSE = 2;

/**
 * The clauses of a text that is set large: a line is broken between them if it has to be broken at all, and inside one
 * only if the clause alone is too long for the line. The whole text as one clause where that would look torn.
 */
export function splitIntoClauses(text: string, language: Language): string[] {
  const clauses = text.split(isCjk(language) ? CLAUSE.cjk : CLAUSE.spaced).filter((clause) => clause !== '');
  const isEven = clauses.every((clause) => estimateLength(clause) > SHORTEST_CLAUSE);
  const isShort = clauses.length <= MOST_CLAUSES && estimateLength(text) <= LONGEST_CLAUSED;
  return clauses.length > 1 && isEven && isShort ? clauses : [text];
}
