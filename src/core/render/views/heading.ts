import { findAll } from '../../findAll.js';
import { type Chunk, splitIntoChunks } from '../../fit/breakText.js';
import type { StatementParts } from '../../fit/partStatement.js';
import { splitIntoClauses } from '../../fit/splitClauses.js';
import { estimateLength, isCjk } from '../../language.js';
import type { Language, TracedText } from '../../model.js';
import { placeOf } from './markPhrases.js';
import { isRaised } from './raiseInitials.js';
import { markChunks, markOwn, raiseDisplay, viewClauses } from './text.js';
import type { DisplayView } from './textView.js';
import { LinkWeaver } from './weaveLinks.js';

/** A bookmark longer than this, in em, is no bookmark. */
const LONGEST_HEADING = 34;

/** A text whose beginning is the slide's heading: that is what its bookmark and a screen reader's list of slides say. */
export interface HeadedText {
  readonly heading: DisplayView;
  readonly rest: DisplayView | null;
}

/** The whole text if it is short, else its first clauses. The two halves stay side by side in one paragraph. */
export function headText(traced: TracedText, language: Language): HeadedText {
  const divided = divideText(traced.text, language);
  const weaver = new LinkWeaver(traced);
  const heading = weaver.weave(divided.heading);
  const rest = divided.rest && weaver.weave(divided.rest);
  const place = placeOf(traced);
  return {
    heading: { ...(isRaised(traced) ? raiseDisplay(heading) : markOwn(heading, traced)), place },
    rest: rest && { ...markOwn(rest, traced), place },
  };
}

/** The parts of a long statement, in order; its claim is the heading where the slide has no other. */
export function viewParts(traced: TracedText, { before, claim, after }: StatementParts, language: Language) {
  const weaver = new LinkWeaver(traced);
  const place = placeOf(traced);
  return [before, claim, after]
    .filter((text) => text !== '')
    .map((text, i) => {
      const view = weaver.weave(viewClauses(splitIntoClauses(text.trim(), language), language));
      return {
        isClaim: text === claim,
        text: { ...(i === 0 && isRaised(traced) ? raiseDisplay(view) : markOwn(view, traced)), place },
        gap: /\s$/u.test(text) ? ' ' : '',
      };
    });
}

function divideText(text: string, language: Language): HeadedText {
  if (estimateLength(text) <= LONGEST_HEADING) {
    return { heading: viewClauses(splitIntoClauses(text, language), language), rest: null };
  }
  const clauses = splitIntoClauses(text, language);
  if (clauses.length > 1) {
    const count = countWithin(clauses);
    return {
      heading: viewClauses(clauses.slice(0, count), language, false),
      rest: viewClauses(clauses.slice(count), language),
    };
  }
  const chunks = splitIntoChunks(text, language);
  const [heading, rest] = cutChunks(chunks, isCjk(language) ? findRunEnd(chunks) : findCut(text));
  return {
    heading: { clauses: null, chunks: markChunks(heading, language) },
    rest: { clauses: null, chunks: markChunks(rest, language) },
  };
}

/** The runs up to a place, and those after it. A run that cannot be broken stays whole; any other is cut. */
function cutChunks(chunks: readonly Chunk[], at: number): readonly [Chunk[], Chunk[]] {
  const before: Chunk[] = [];
  const after: Chunk[] = [];
  let from = 0;
  for (const chunk of chunks) {
    const left = at - from;
    from += chunk.text.length;
    if (left <= 0) after.push(chunk);
    else if (chunk.bound || left >= chunk.text.length) before.push(chunk);
    else {
      before.push({ ...chunk, text: chunk.text.slice(0, left) });
      after.push({ text: chunk.text.slice(left), bound: false });
    }
  }
  return [before, after];
}

/** How many clauses make a heading: at least one, at most all but one. */
function countWithin(clauses: readonly string[]): number {
  let count = 1;
  while (count < clauses.length - 1 && estimateLength(clauses.slice(0, count + 1).join('')) <= LONGEST_HEADING)
    count += 1;
  return count;
}

/** After the last run within the limit: words that stay on one line are not divided. */
function findRunEnd(chunks: readonly Chunk[]): number {
  let end = 0;
  let text = '';
  for (const chunk of chunks) {
    text += chunk.text;
    if (end > 0 && estimateLength(text) > LONGEST_HEADING) break;
    end = text.length;
  }
  return end;
}

/** After the last mark within the limit, else after the last space, else at the limit. */
function findCut(text: string): number {
  let limit = 0;
  for (const character of text) {
    if (estimateLength(text.slice(0, limit + character.length)) > LONGEST_HEADING) break;
    limit += character.length;
  }
  const within = text.slice(0, limit);
  const mark = findAll(within, /[，。；：！？]|[,.;:!?](?= )/gu).at(-1);
  if (mark && mark.index > 3) return mark.index + 1;
  const space = within.lastIndexOf(' ');
  return space > 0 ? space : limit;
}
