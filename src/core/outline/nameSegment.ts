import { bareWords } from '../bareWords.js';
import { CJK, estimateLength } from '../language.js';
import { listTexts } from '../mapBlocks.js';
import type { Block, Language, TracedText } from '../model.js';
import { splitClauses } from '../plan/clauses.js';
import { findTalkIn } from '../plan/findTalk.js';
import type { Sentence } from '../plan/passages.js';
import { listCandidates } from '../plan/points/listCandidates.js';
import { listTerms } from '../plan/points/weighConcepts.js';
import { splitSentences } from '../plan/sentences.js';
import { dropEnd, isBalanced, isDangling, isOrphan } from '../plan/words.js';
import { EMPTY, extent, type Range, slice, trim } from '../trace.js';
import { findTold, isSpoken, listSaid, listTopics } from './nameTalk.js';

/** The longest phrase that serves as a heading, in em. */
const LONGEST_HAN = 22;
const LONGEST_LATIN = 30;
/** The first sentence of a paragraph says more often than others what it is about. */
const OPENING_BONUS = 1.4;
/** So many times longer a phrase may be where there is no shorter one. */
const LONGER = 1.5;
/** So much text of a segment is read for its name, in sentences. */
const MOST_SENTENCES = 200;

/** The words that a text opens with, as a name for it: its first sentence, or that one's first clause. */
export function firstWords(blocks: readonly Block[]): TracedText {
  const texts = blocks.filter(isProse).flatMap(listTexts);
  const first = texts.find(hasWords) ?? blocks.flatMap(listTexts).find(hasWords);
  if (!first) return EMPTY;
  const sentence = splitSentences(first)[0] ?? first;
  const whole = dropEnd(trim(sentence));
  if (estimateLength(whole.text) <= longest(whole.text)) return whole;
  const clause = splitClauses(sentence).find(
    ({ text, end }) => estimateLength(text) >= 3 && isBalanced(sentence.text.slice(0, end)),
  );
  const opening = clause ? dropEnd(trim(slice(sentence, 0, clause.end))) : whole;
  return hasWords(opening) ? opening : whole;
}

/**
 * A phrase of each segment's own that tells it from the others: the clause that may stand alone with the most, in
 * proportion to its length, of the words that the segment uses and the rest of the text does not. Where no clause may
 * stand alone, the segment's first words.
 *
 * @param mayBeLonger whether a longer clause is better than the first words
 */
export function nameSegments(
  segments: readonly (readonly Block[])[],
  language: Language,
  damage: readonly Range[],
  taken: readonly string[],
  mayBeLonger = false,
): TracedText[] {
  const talk = findTalkIn(segments.flat());
  const told = talk ? listSaid(segments, talk) : segments;
  const sentences = told.map((blocks) => listOpenings(blocks, damage, language));
  const own = sentences.map((list) => countTerms(list, language));
  const all = sumCounts(own);
  const used = new Set(taken.map(bareWords));
  return told.map((blocks, i) => {
    const weigh = (term: string): number => {
      const here = own[i]?.get(term) ?? 0;
      return here < 2 ? 0 : (Math.log(1 + here) * here) / (all.get(term) ?? here);
    };
    const listPhrases = (times: number): { text: TracedText; score: number }[] =>
      (sentences[i] ?? []).flatMap(({ sentence, opens }) =>
        listCandidates(sentence)
          .filter(({ text }) => mayName(text.text, longest(text.text) * times))
          .filter(({ text }) => !(talk && isSpoken(text.text)) && !used.has(bareWords(text.text)))
          .map(({ text, length }) => {
            const worth = [...listTerms(text.text, language)].reduce((sum, term) => sum + weigh(term), 0);
            return { text, score: (worth / (length + 6)) * (opens ? OPENING_BONUS : 1) };
          }),
      );
    const short = listPhrases(1);
    const phrases = short.length === 0 && mayBeLonger ? listPhrases(LONGER) : short;
    const isNew = ({ text }: TracedText): boolean => !used.has(bareWords(text));
    const topic = talk && listTopics(segments[i] ?? [], talk).find(isNew);
    const statement = phrases.length > 0 || !talk ? null : findTold(blocks);
    const opening = { text: statement ?? firstWords(blocks), score: 0 };
    const best = topic ?? phrases.reduce((a, b) => (b.score > a.score ? b : a), opening).text;
    used.add(bareWords(best.text));
    return best;
  });
}

/** Whether the words that a part opens with say something to somebody who sees nothing else of it. */
export function opensAlone(
  blocks: readonly Block[],
  opening: TracedText,
  language: Language,
  damage: readonly Range[],
): boolean {
  const sentence = listOpenings(blocks, damage, language).find(({ sentence: { text } }) => hasWords(text))?.sentence;
  if (!sentence) return false;
  const words = bareWords(opening.text);
  const isWhole = bareWords(sentence.text.text) === words && !isDangling(opening.text) && !isOrphan(opening.text);
  return isWhole || listCandidates(sentence).some(({ text }) => bareWords(text.text) === words);
}

interface Opening {
  readonly sentence: Sentence;
  /** Whether it is the first of its paragraph. */
  readonly opens: boolean;
}

function listOpenings(blocks: readonly Block[], damage: readonly Range[], language: Language): Opening[] {
  const texts = blocks.filter(isProse).flatMap(listTexts);
  const found = texts.flatMap((paragraph) =>
    splitSentences(paragraph).map((text, i): Opening => {
      const place = extent(text);
      const damaged = place !== null && damage.some((range) => range.start < place.end && place.start < range.end);
      const sentence = {
        text,
        clauses: splitClauses(text),
        passage: 0,
        damaged,
        isItem: false,
        isReference: false,
        language,
      };
      return { sentence, opens: i === 0 };
    }),
  );
  return found.slice(0, MOST_SENTENCES);
}

/** Short enough, and a statement rather than a question, a list or an aside. */
function mayName(text: string, most: number): boolean {
  if (estimateLength(text) > most || /[?？!！“”「」()（）:：;；]/.test(text)) return false;
  return !isDangling(text) && !isOrphan(text) && !/^(?:我|你|I\b|you\b|we\b|ich\b|yo\b|je\b|私|僕)/iu.test(text);
}

function countTerms(openings: readonly Opening[], language: Language): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentence } of openings)
    for (const term of listTerms(sentence.text.text, language)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function sumCounts(maps: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const map of maps) for (const [term, count] of map) total.set(term, (total.get(term) ?? 0) + count);
  return total;
}

function isProse(block: Block): boolean {
  return block.type === 'paragraph' || block.type === 'list' || block.type === 'quote';
}

function hasWords(text: TracedText): boolean {
  return /[\p{L}\p{N}]/u.test(text.text);
}

function longest(text: string): number {
  return CJK.test(text) ? LONGEST_HAN : LONGEST_LATIN;
}
