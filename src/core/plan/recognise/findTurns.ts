import { rememberFor } from '../../rememberFor.js';
import type { Passage, Sentence } from '../passages.js';

const ASKS = /[?？]["”」»)]?$/u;

/**
 * The passages of an interview that its interviewer speaks: paragraphs set bold from end to end, at least half of which
 * ask, with the answers between them in plain letters; and what `findAsked` tells where none is bold. What is said in them
 * is not the article's: `Klingt nach Überwachung.`
 *
 * @returns their indexes
 */
export const findTurns: (passages: readonly Passage[]) => ReadonlySet<number> = rememberFor(listTurns);

function listTurns(passages: readonly Passage[]): ReadonlySet<number> {
  const turns = passages.filter((passage, i) => {
    const next = passages[i + 1];
    return (passage.isBold || passage.isAsked) && next?.block.type === 'paragraph' && !next.isBold;
  });
  const asking = turns.filter(({ sentences }) => ASKS.test(sentences.at(-1)?.text.text ?? ''));
  return new Set(asking.length * 2 >= turns.length ? turns.map(({ index }) => index) : []);
}

/**
 * Whether a sentence may be shown as the article's: an interviewer's is where it sets the scene for the question right
 * behind it, without a mark of who speaks.
 */
export function isSetting(sentence: Sentence, passages: readonly Passage[]): boolean {
  if (!findTurns(passages).has(sentence.passage)) return true;
  const turn = passages.find(({ index }) => index === sentence.passage)?.sentences ?? [];
  const asks = ASKS.test(turn.at(-1)?.text.text ?? '');
  return asks && sentence !== turn.at(-1) && !/^[\p{L}\d. -]{2,24}[:：]/u.test(sentence.text.text);
}
