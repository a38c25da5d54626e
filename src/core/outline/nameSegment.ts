import { bareWords } from '../bareWords.js';
import { estimateLength } from '../language.js';
import { listTexts } from '../mapBlocks.js';
import type { Block, Language, TracedText } from '../model.js';
import { splitClauses } from '../plan/clauses.js';
import { findAsked } from '../plan/findAsked.js';
import { findTalkIn } from '../plan/findTalk.js';
import { listTerms } from '../plan/points/weighConcepts.js';
import { splitSentences } from '../plan/sentences.js';
import { dropEnd, isBalanced } from '../plan/words.js';
import { EMPTY, extent, type Range, slice, trim } from '../trace.js';
import { chooseName, longestName, type Opening } from './chooseName.js';
import { findTold, listSaid, listTopics, readTopics } from './nameTalk.js';

/** So much text of a segment is read for its name, in sentences. */
const MOST_SENTENCES = 200;
/** What the title names is what is told of, where other sentences comment on it. */
const SUBJECT_BONUS = 1.5;

/** The words that a text opens with, as a name for it: its first sentence, or that one's first clause. */
export function firstWords(blocks: readonly Block[]): TracedText {
  const texts = blocks.filter(isProse).flatMap(listTexts);
  const first = texts.find(hasWords) ?? blocks.flatMap(listTexts).find(hasWords);
  if (!first) return EMPTY;
  const sentence = splitSentences(first)[0] ?? first;
  const whole = dropEnd(trim(sentence));
  if (estimateLength(whole.text) <= longestName(whole.text)) return whole;
  const clause = splitClauses(sentence).find(
    ({ text, end }) => estimateLength(text) >= 3 && isBalanced(sentence.text.slice(0, end)),
  );
  const opening = clause ? dropEnd(trim(slice(sentence, 0, clause.end))) : whole;
  return hasWords(opening) ? opening : whole;
}

/** What the names of segments stand beside. */
export interface Names {
  /** The article's title. */
  readonly title: string;
  /** Names of other segments. */
  readonly taken: readonly string[];
  /** Whether each name stands on a slide of its own. */
  readonly hasRoom: boolean;
}

/**
 * A phrase of each segment's own that tells it from the others, see `chooseName`; in a talk, what is asked in it and can be
 * understood alone. Where there is none, the segment's first words.
 */
export function nameSegments(
  segments: readonly (readonly Block[])[],
  language: Language,
  damage: readonly Range[],
  { title, taken, hasRoom }: Names,
): TracedText[] {
  const { isTalk, told, topics } = readTalk(segments);
  const openings = told.map((blocks) => listOpenings(blocks, damage, language));
  const own = openings.map((list) => countTerms(list, language));
  const total = sumCounts(own);
  const used = new Set([title, ...taken].map(bareWords));
  const subjects = new Set([...listTerms(title, language)].filter((term) => (total.get(term) ?? 0) > 1));
  return told.map((blocks, i) => {
    const weighTerm = (term: string): number => {
      const here = own[i]?.get(term) ?? 0;
      return here < 2 ? 0 : (Math.log(1 + here) * here) / (total.get(term) ?? here);
    };
    const weigh = (text: string): number => {
      const terms = [...listTerms(text, language)];
      const bonus = terms.some((term) => subjects.has(term)) ? SUBJECT_BONUS : 1;
      return (terms.reduce((sum, term) => sum + weighTerm(term), 0) * bonus) / (estimateLength(text) + 6);
    };
    const topic = topics[i]?.find(({ text }) => !used.has(bareWords(text)));
    const first = firstWords(blocks);
    const name =
      topic ??
      chooseName(openings[i] ?? [], first, { weigh, used, isTalk, hasRoom }) ??
      (isTalk ? findTold(blocks) : null) ??
      first;
    used.add(bareWords(name.text));
    return name;
  });
}

/** What is told in the segments, and what is asked in each of them, where they are the stretches of a talk. */
function readTalk(segments: readonly (readonly Block[])[]): {
  readonly isTalk: boolean;
  readonly told: readonly (readonly Block[])[];
  readonly topics: readonly (readonly TracedText[])[];
} {
  const all = segments.flat();
  const talk = findTalkIn(all);
  if (talk)
    return {
      isTalk: true,
      told: listSaid(segments, talk),
      topics: segments.map((blocks) => listTopics(blocks, talk)),
    };
  const asked = new Set([...findAsked(all)].map((at) => all[at]));
  return {
    isTalk: asked.size > 0,
    told: segments.map((blocks) => blocks.filter((block) => !asked.has(block))),
    topics: segments.map((blocks) =>
      blocks.flatMap((block) => (block.type === 'paragraph' && asked.has(block) ? readTopics(block.text) : [])),
    ),
  };
}

/** The sentences of a stretch, as names are sought in them. */
export function listOpenings(blocks: readonly Block[], damage: readonly Range[], language: Language): Opening[] {
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
