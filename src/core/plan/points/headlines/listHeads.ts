import type { TracedText } from '../../../model.js';
import { rememberFor } from '../../../rememberFor.js';
import { extent, type Range } from '../../../trace.js';
import type { Part } from '../../passages.js';
import type { Point } from '../coverage.js';
import { type Candidate, isDefinition, listShorter } from '../listCandidates.js';
import { listSayings } from '../listOpen.js';
import type { ShownWords } from '../shownWords.js';
import { mayStandTogether, type Stretch } from './mayStandTogether.js';
import { readsAsTitle } from './readsAsTitle.js';
import { splitClaim } from './splitClaim.js';
import { tellsDeed } from './tellsDeed.js';
import { listNouns } from './weighMatter.js';

/** Where in a part words stand. */
interface Place {
  readonly passage: number;
  /** Whether their paragraph begins with their sentence. */
  readonly opens: boolean;
  /** Whether their paragraph is nothing else than that. */
  readonly isWhole: boolean;
  /** Whether it says what follows from what is said before. */
  readonly concludes: boolean;
  /** The sentence behind it in its paragraph, in the source. */
  readonly next: Range | null;
}

/** Words that may head the points of a slide. */
export interface Head extends Place {
  readonly text: TracedText;
  /** The point that they are, or begin; null: no point shows them. */
  readonly point: Point | null;
  /** What the point goes on to say of them. */
  readonly rest: TracedText | null;
  /** In the source. */
  readonly start: number;
}

/** `We have a problem` says none. */
const LEAST_NOUNS = 2;

/**
 * All that may head points of a part, in its order: the points themselves, what a point says before it goes on, and sentences
 * that no slide shows.
 */
export function listHeads(stretch: Stretch, points: readonly Point[], shown: ShownWords): readonly Head[] {
  if (points.length === 0) return [];
  const { part } = stretch;
  const own = points.filter(mayBeAbove).flatMap((point) => {
    const { claim, rest } = splitClaim(point.text) ?? { claim: point.text, rest: null };
    return heads(claim, part) ? toHead(part, claim, point, rest) : [];
  });
  const free = listFree(stretch, points).filter(({ text }) => !shown.has(text));
  return [...own, ...free].sort((a, b) => a.start - b.start);
}

function toHead(part: Part, text: TracedText, point: Point | null, rest: TracedText | null): Head[] {
  const start = extent(text)?.start ?? 0;
  const found = findPlace(listPlaces(part), start);
  return found ? [{ ...found, text, point, rest, start }] : [];
}

/** Most sentences stand by no two points, which they might head: what of them reads as a title is not asked. */
function listFree(stretch: Stretch, points: readonly Point[]): readonly Head[] {
  const { part } = stretch;
  const sayings = listByPassage(part);
  return listBeside(points, stretch).flatMap((passage) => {
    const own = sayings.get(passage);
    return own ? listTitles(own, part) : [];
  });
}

/** The passages of points that may stand together, those between them and those next to them. */
function listBeside(points: readonly Point[], stretch: Stretch): readonly number[] {
  const found = new Set<number>();
  for (const [i, point] of points.entries()) {
    const next = points[i + 1];
    if (next && mayStandTogether(point, next, stretch))
      for (let passage = point.passage - 1; passage <= next.passage + 1; passage += 1) found.add(passage);
  }
  return [...found].sort((a, b) => a - b);
}

/** An item of a list or an example is no title of the others. */
function mayBeAbove({ isItem, isExample, isTurned, speaker, head }: Point): boolean {
  return !isItem && !isExample && !isTurned && !speaker && !head;
}

/** What may be said of a part and is no item of a list, by its passages. */
const listByPassage = rememberFor((part: Part): ReadonlyMap<number, readonly Candidate[]> => {
  const found = new Map<number, Candidate[]>();
  for (const saying of listSayings(part)) {
    const { text, sentence, isTurned, speaker, head } = saying;
    const mayHead = !isTurned && !speaker && !head && !sentence.isItem && !isDefinition(sentence);
    if (!mayHead || text.text.length > sentence.text.text.length) continue;
    const own = found.get(sentence.passage);
    if (own) own.push(saying);
    else found.set(sentence.passage, [saying]);
  }
  return found;
});

/** The sentences of a passage that may stand as a title, or what of them may. */
const listTitles = rememberFor((sayings: readonly Candidate[], part: Part): readonly Head[] => {
  const shorter = [...new Set(sayings.map(({ sentence }) => sentence))].flatMap(listShorter);
  const titles = new Map([...sayings, ...shorter].map(({ text }) => [text.text, text]));
  return [...titles.values()].filter((text) => heads(text, part)).flatMap((text) => toHead(part, text, null, null));
});

function heads(text: TracedText, { passages }: Part): boolean {
  const language = passages.find(({ sentences }) => sentences.length > 0)?.sentences[0]?.language ?? 'en';
  return readsAsTitle(text) && !tellsDeed(text.text) && listNouns(text.text, language).size >= LEAST_NOUNS;
}

/** `所以……`, `つまり……`, `In short, …`. */
const CONCLUDES =
  /^(?:所以|因此|因而|於是|于是|可[見见]|[總总]之|[總总]而言之|[換换]言之|[換换]句[話话][說说]|也就是[說说]|[歸归]根[結结]底|[說说]到底|由此可[見见]|[這这]意味|つまり|したがって|従って|だから|要するに|すなわち|結局|このように|そのため|その結果|따라서|그래서|결국|즉|그러므로|요컨대|(?:so|thus|hence|therefore|consequently|in (?:short|sum|other words|the end)|as a result|overall|ultimately|all in all|the (?:result|upshot|point|lesson)\b|en (?:resumen|definitiva|conclusión|consecuencia)|por (?:eso|ello|tanto|lo tanto|consiguiente)|así(?: que| pues)|donc|ainsi|par conséquent|bref|en somme|en conclusion|also|daher|deshalb|somit|folglich|kurz(?:um| gesagt)|letztlich|insgesamt)(?!\p{L}))/iu;

interface Placed {
  readonly from: number;
  readonly place: Place;
}

const listPlaces = rememberFor(({ passages }: Part): readonly Placed[] =>
  passages.flatMap(({ index, sentences }) =>
    sentences.flatMap(({ text, isItem }, i): Placed[] => {
      const from = extent(text)?.start;
      if (from === undefined) return [];
      const isWhole = sentences.length === 1 && !isItem;
      const behind = sentences[i + 1];
      const next = behind ? extent(behind.text) : null;
      const concludes = CONCLUDES.test(text.text);
      return [{ from, place: { passage: index, opens: i === 0 && !isItem, isWhole, concludes, next } }];
    }),
  ),
);

/** The place of the sentence that holds a character of the source. */
function findPlace(places: readonly Placed[], at: number): Place | null {
  let [first, end] = [0, places.length];
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    if ((places[middle]?.from ?? 0) <= at) first = middle + 1;
    else end = middle;
  }
  return places[first - 1]?.place ?? null;
}
