import { matchSlides } from '../ids/matchSlides.js';
import type { DeckDescription, DescribedSlide } from '../render/describeDeck.js';

/** What a slide shows and says, for a report of changes. */
export interface ShownSlide {
  readonly id: string;
  /** Its place in its deck, from 1. */
  readonly number: number;
  readonly kind: DescribedSlide['kind'];
  readonly section: number | null;
  readonly title: string | null;
  readonly words: readonly string[];
  readonly notes: readonly string[];
}

/** A slide that is not in both decks as it is. */
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
 * as possible count as moved: those outside the longest run of slides that are in the same order in both. They come in
 * the order of the later deck; one that is gone follows the slide that it followed.
 */
export function compareDecks(
  before: Pick<DeckDescription, 'slides'>,
  after: Pick<DeckDescription, 'slides'>,
): SlideChange[] {
  const [old, now] = [before.slides.map(readShown), after.slides.map(readShown)];
  const found = matchSlides(now, old);
  const inOrder = new Set(longestRun(found.filter((index) => index !== null)));
  const changes = now.flatMap((slide, at): Placed[] => {
    const index = found[at] ?? null;
    const earlier = index === null ? undefined : old[index];
    if (index === null || !earlier) return [{ at, change: { change: 'new', after: slide } }];
    const isMoved = !inOrder.has(index);
    const isSame = saysSame(earlier.words, slide.words) && saysSame(earlier.notes, slide.notes);
    if (!isSame || earlier.kind !== slide.kind)
      return [{ at, change: { change: 'changed', before: earlier, after: slide, isMoved } }];
    return isMoved ? [{ at, change: { change: 'moved', before: earlier, after: slide, isMoved } }] : [];
  });
  let last = -1;
  const gone = old.flatMap((slide, index): Placed[] => {
    const at = found.indexOf(index);
    if (at < 0) return [{ at: last + 0.5, change: { change: 'gone', before: slide } }];
    last = at;
    return [];
  });
  return [...changes, ...gone].sort((a, b) => a.at - b.at).map(({ change }) => change);
}

interface Placed {
  /** Halves stand between two slides of the later deck. */
  readonly at: number;
  readonly change: SlideChange;
}

function readShown({ id, kind, section, title, phrases, notes }: DescribedSlide, index: number): ShownSlide {
  const [words, said] = [phrases, notes].map((texts) => texts.map(({ text }) => text));
  return { id, number: index + 1, kind, section, title, words: words ?? [], notes: said ?? [] };
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
