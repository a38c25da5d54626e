import type { DeckDescription, DescribedSlide } from '../render/describeDeck.js';
import { matchSlides } from './matchSlides.js';

/** What a slide shows and says, for a report of changes. */
export interface ShownSlide {
  readonly id: string;
  readonly kind: DescribedSlide['kind'];
  readonly section: number | null;
  readonly words: readonly string[];
  readonly notes: readonly string[];
}

/** A slide that is not in both decks as it is, at its place in the deck that has it. */
export type SlideChange =
  | { readonly change: 'new'; readonly after: ShownSlide }
  | { readonly change: 'gone'; readonly before: ShownSlide }
  | {
      readonly change: 'changed' | 'moved';
      readonly before: ShownSlide;
      readonly after: ShownSlide;
      /** It stands elsewhere among the slides that both decks have. */
      readonly isMoved: boolean;
    };

/**
 * What is different from one deck to another: slides that are new, gone, changed in words, notes or kind, or moved. As few
 * as possible count as moved: those outside the longest run of slides that are in the same order in both.
 */
export function compareDecks(
  before: Pick<DeckDescription, 'slides'>,
  after: Pick<DeckDescription, 'slides'>,
): SlideChange[] {
  const [old, now] = [before.slides.map(readShown), after.slides.map(readShown)];
  const found = matchSlides(now, old);
  const inOrder = new Set(longestRun(found.filter((index) => index !== null)));
  const changes: SlideChange[] = now.flatMap((slide, at): SlideChange[] => {
    const index = found[at] ?? null;
    const earlier = index === null ? undefined : old[index];
    if (index === null || !earlier) return [{ change: 'new', after: slide }];
    const isMoved = !inOrder.has(index);
    const isSame = saysSame(earlier.words, slide.words) && saysSame(earlier.notes, slide.notes);
    if (isSame && earlier.kind === slide.kind)
      return isMoved ? [{ change: 'moved', before: earlier, after: slide, isMoved }] : [];
    return [{ change: 'changed', before: earlier, after: slide, isMoved }];
  });
  const gone = old.filter((_, index) => !found.includes(index));
  return [...changes, ...gone.map((slide): SlideChange => ({ change: 'gone', before: slide }))];
}

function readShown({ id, kind, section, phrases, notes }: DescribedSlide): ShownSlide {
  return { id, kind, section, words: phrases.map(({ text }) => text), notes: notes.map(({ text }) => text) };
}

function saysSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => text === other[i]);
}

/** The longest increasing run of a list of different numbers (patience sorting). */
function longestRun(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const number of numbers) {
    const at = ends.findIndex((end) => end >= number);
    const place = at < 0 ? ends.length : at;
    previous.set(number, ends[place - 1]);
    ends[place] = number;
  }
  const run: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) run.unshift(at);
  return run;
}
