import type { TracedText } from '../../model.js';
import { rememberFor } from '../../rememberFor.js';
import { onlyTells } from './alone/stories.js';
import { opensExample } from './isClaim.js';
import { type Candidate, isDefinition } from './listCandidates.js';
import { ShownWords } from './shownWords.js';
import { type Concepts, discountAddress, listConcepts } from './weighConcepts.js';

/** Chosen words, with what they gain over those chosen before them. */
export interface Point {
  readonly text: TracedText;
  readonly passage: number;
  /** An item of a list, or the definition of a name: one of several alike. */
  readonly isItem: boolean;
  /** Said as an example of something else. */
  readonly isExample: boolean;
  /** What follows it in the article limits it. */
  readonly isTurned: boolean;
  /** Who says it, in a talk that was written down. */
  readonly speaker?: TracedText;
  /** What it hangs from in the article, as the title of a slide. */
  readonly head?: TracedText;
  readonly gain: number;
}

/** A stretch of the article with what may be shown of it. */
export interface OpenPart {
  readonly candidates: readonly Candidate[];
  /** Its first sentence. */
  readonly opening: TracedText | null;
  readonly concepts: Concepts;
  /** Its fair share of the budget, in letters. */
  readonly fair: number;
  /** Whether it should have a point, because nothing else shows any of it. */
  readonly isBare: boolean;
  /** Whether a typed slide shows some of it. */
  readonly isShown: boolean;
  /** The section that it belongs to: null for the lead. */
  readonly section: number | null;
}

/** A candidate with what it would add to what is covered already. */
export interface Offer {
  readonly candidate: Candidate;
  readonly part: number;
  readonly order: number;
  readonly concepts: ReadonlyMap<string, number>;
  /** By how much it counts more or less for its tone and its place: weighed again and again, it is read once. */
  readonly factor: number;
  gain: number;
  rate: number;
}

/** What a bullet costs beside its words, in em: a short one is not chosen for its shortness alone. */
const OVERHEAD = 10;
/** Who somebody is and what was to be seen one day is worth less than what is said of it. */
const ONLY_TOLD = 0.4;
/** What opens a part is a third more likely to hold what is to be remembered of it, letter for letter, than what follows. */
const OPENS = 1.3;

/** What the slides cover so far: which words, which concepts, and how much of the budget that took. */
export class Coverage {
  private readonly seen = new Set<string>();
  private readonly shown: ShownWords;
  private readonly spent: number[];
  private readonly chosen: Point[][];
  private left: number;

  /**
   * @param budget in letters, for all parts
   * @param shown what other slides show
   */
  constructor(
    private readonly parts: readonly OpenPart[],
    budget: number,
    shown: readonly TracedText[],
  ) {
    this.left = budget;
    this.spent = parts.map(() => 0);
    this.chosen = parts.map(() => []);
    const any = parts[0]?.concepts;
    this.shown = new ShownWords(shown);
    for (const text of shown) {
      if (any) for (const key of conceptsOf(text, any).keys()) this.seen.add(key);
    }
  }

  /** In letters. */
  get lettersLeft(): number {
    return this.left;
  }

  /** The points of each part, in the article's order. */
  get points(): Point[][] {
    return this.chosen.map((points) => points.toSorted((a, b) => place(a.text) - place(b.text)));
  }

  hasPoint(part: number): boolean {
    return (this.chosen[part]?.length ?? 0) > 0;
  }

  /** Whether words like these stand on a slide already. */
  shows({ text }: Candidate): boolean {
    return this.shown.has(text);
  }

  /** What each part offers, weighed; what is shown already is no offer. */
  listOffers(): Offer[][] {
    let order = 0;
    return this.parts.map(({ candidates, concepts, opening }, part) =>
      candidates
        .filter((candidate) => !this.shows(candidate))
        .map((candidate) => {
          const { text } = candidate;
          const offer: Offer = {
            candidate,
            part,
            order,
            concepts: conceptsOf(text, concepts),
            factor:
              discountAddress(text.text) *
              (onlyTells(text.text) ? ONLY_TOLD : 1) *
              (opens(candidate, opening) ? OPENS : 1),
            gain: 0,
            rate: 0,
          };
          order += 1;
          this.weigh(offer);
          return offer;
        }),
    );
  }

  /** Counts what an offer adds by now, for each letter of it; a part that has had its fair share must offer more. */
  weigh(offer: Offer): void {
    const part = this.parts[offer.part];
    let gain = 0;
    for (const [key, weight] of offer.concepts) if (!this.seen.has(key)) gain += weight;
    offer.gain = (gain / (part?.concepts.mean ?? 1)) * offer.factor;
    const excess = (this.spent[offer.part] ?? 0) / Math.max(1, part?.fair ?? 1);
    offer.rate = offer.gain / (offer.candidate.length + OVERHEAD) / (1 + excess ** 2);
  }

  /** Makes a point of an offer that has just been weighed. */
  take({ candidate, part, gain, concepts }: Offer): void {
    const { sentence, isTurned = false, speaker, head } = candidate;
    const isItem = sentence.isItem || isDefinition(sentence);
    const isExample = opensExample(sentence.text.text);
    const said = {
      text: candidate.text,
      passage: sentence.passage,
      ...(speaker && { speaker }),
      ...(head && { head }),
    };
    this.chosen[part]?.push({ ...said, isItem, isExample, isTurned, gain });
    this.left -= candidate.letters;
    this.spent[part] = (this.spent[part] ?? 0) + candidate.letters;
    for (const key of concepts.keys()) this.seen.add(key);
    this.shown.add(candidate.text);
  }
}

/** Which of two offers is taken first. */
export function precedes(one: Offer, other: Offer): boolean {
  return one.rate > other.rate || (one.rate === other.rate && one.order < other.order);
}

function opens({ sentence }: Candidate, opening: TracedText | null): boolean {
  return opening !== null && !sentence.isItem && place(sentence.text) === place(opening);
}

/** Where in the article a text begins. */
export function place(text: TracedText): number {
  return text.pieces[0]?.from ?? 0;
}

const conceptsOf = rememberFor(listConcepts);
