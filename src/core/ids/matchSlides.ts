import { createJudge, type Judge } from './judgeSlides.js';
import type { KnownSlide } from './knownDeck.js';

/** From this likeness on, two slides are the same one with other words. */
const ALIKE = 0.4;
/** Less is enough for a slide that has kept its id or its place between two others. */
const ALIKE_IN_PLACE = 0.15;
/** So much of what stands in a new section must come from an earlier one for its divider to be the same. */
const MOST_OF_SECTION = 0.5;

/** These stand once in a deck, whatever their words. */
const SINGLE: readonly string[] = ['cover', 'agenda', 'closing', 'sources'];

/**
 * Which of the earlier slides each of the new ones is, by index; null for a slide that is new. No earlier slide is two
 * new ones. Taken in this order: slides that stand once; the same words; the same id with words that are not wholly
 * others; the most alike words and notes; what stands between the same two neighbours; dividers by what is in their
 * sections. A kind decides only between equals, but a divider is never anything else.
 */
export function matchSlides(slides: readonly KnownSlide[], known: readonly KnownSlide[]): (number | null)[] {
  return new Matching(slides, known).run();
}

class Matching {
  readonly #found: (number | null)[];
  readonly #open: Set<number>;
  /** The earlier slides by the id of the one that they may be further parts of: `points-2` is one of `points`. */
  readonly #parts: ReadonlyMap<string, readonly KnownSlide[]>;

  constructor(
    readonly slides: readonly KnownSlide[],
    readonly known: readonly KnownSlide[],
  ) {
    this.#found = slides.map(() => null);
    this.#open = new Set(known.keys());
    this.#parts = listParts(known);
  }

  run(): (number | null)[] {
    this.#pick((slide, one) => isSingle(slide) && one.id === slide.id);
    this.#pick((slide, one) => one.id === slide.id && areSaid(one, slide));
    this.#pick((slide, one) => one.kind === slide.kind && areSaid(one, slide));
    this.#pick((slide, one) => areSaid(one, slide));
    this.#pick((slide, one) => this.#isWhole(slide, one));
    if (this.#open.size > 0 && this.#found.includes(null)) {
      const judge = createJudge(this.slides, this.known);
      this.#pick((slide, one, at, index) => one.id === slide.id && judge(at, index) >= ALIKE_IN_PLACE);
      this.#takeMostAlike(judge);
      this.#fillGaps(judge);
      this.#matchDividers();
    }
    return this.#found;
  }

  /** Gives each slide the first open one that fits it. */
  #pick(fits: (slide: KnownSlide, one: KnownSlide, at: number, index: number) => boolean): void {
    for (const [at, slide] of this.slides.entries()) {
      if (this.#found[at] !== null) continue;
      for (const index of this.#open) {
        const one = this.known[index];
        if (!one || !canBe(slide, one) || !fits(slide, one, at, index)) continue;
        this.#take(at, index);
        break;
      }
    }
  }

  #take(at: number, index: number): void {
    this.#found[at] = index;
    this.#open.delete(index);
  }

  /** Whether an earlier slide is the first part of this one: it was split when Chrome had measured it. */
  #isWhole(slide: KnownSlide, one: KnownSlide): boolean {
    const parts = this.#parts.get(one.id) ?? [];
    return parts.length > 0 && lettersOf([one, ...parts].flatMap(({ words }) => words)) === lettersOf(slide.words);
  }

  /** Of all pairs that are alike, the most alike first; of equals, those that stand nearest to each other. */
  #takeMostAlike(judge: Judge): void {
    const pairs: { at: number; index: number; likeness: number }[] = [];
    for (const [at, slide] of this.slides.entries()) {
      if (this.#found[at] !== null) continue;
      for (const index of this.#open) {
        const one = this.known[index];
        const likeness = one && canBe(slide, one) ? judge(at, index) : 0;
        if (likeness >= ALIKE) pairs.push({ at, index, likeness });
      }
    }
    const distance = ({ at, index }: { at: number; index: number }): number => Math.abs(at - index);
    pairs.sort((a, b) => b.likeness - a.likeness || distance(a) - distance(b) || a.at - b.at || a.index - b.index);
    for (const { at, index } of pairs) if (this.#found[at] === null && this.#open.has(index)) this.#take(at, index);
  }

  /** A slide whose neighbours are the neighbours of an earlier one is that one, if they have anything in common. */
  #fillGaps(judge: Judge): void {
    for (const [at, slide] of this.slides.entries()) {
      if (this.#found[at] !== null) continue;
      const before = at === 0 ? -1 : this.#found[at - 1];
      const after = at === this.slides.length - 1 ? this.known.length : this.#found[at + 1];
      const index = (before ?? Number.NaN) + 1;
      const one = this.known[index];
      if (!one || after !== index + 1 || !this.#open.has(index) || !canBe(slide, one)) continue;
      if (slide.kind === one.kind && judge(at, index) >= ALIKE_IN_PLACE) this.#take(at, index);
    }
  }

  /** A section that was renamed keeps its divider: most of its slides were in that section before. */
  #matchDividers(): void {
    for (const [at, divider] of this.slides.entries()) {
      if (divider.kind !== 'section' || this.#found[at] !== null) continue;
      const own = this.slides.flatMap(({ section, kind }, i) =>
        section === divider.section && kind !== 'section' ? [this.#found[i] ?? null] : [],
      );
      for (const index of this.#open) {
        const one = this.known[index];
        if (one?.kind !== 'section') continue;
        const same = own.filter((i) => i !== null && this.known[i]?.section === one.section).length;
        if (same === 0 || same < own.length * MOST_OF_SECTION) continue;
        this.#take(at, index);
        break;
      }
    }
  }
}

function listParts(known: readonly KnownSlide[]): ReadonlyMap<string, readonly KnownSlide[]> {
  const parts = new Map<string, KnownSlide[]>();
  for (const one of known) {
    const whole = /^(.+)-\d+$/.exec(one.id)?.[1];
    if (whole !== undefined) parts.set(whole, [...(parts.get(whole) ?? []), one]);
  }
  return parts;
}

const isSingle = ({ id }: KnownSlide): boolean => SINGLE.includes(id);

/** A frame slide is only itself, and a divider only a divider. */
function canBe(slide: KnownSlide, one: KnownSlide): boolean {
  if (isSingle(slide) || isSingle(one)) return slide.id === one.id;
  return (slide.kind === 'section') === (one.kind === 'section');
}

function areSaid(one: KnownSlide, other: KnownSlide): boolean {
  return one.words.length === other.words.length && one.words.every((words, i) => words === other.words[i]);
}

/** The letters and digits of texts, of those that stand there twice only once. */
function lettersOf(texts: readonly string[]): string {
  return [...new Set(texts)].join('').replace(/[^\p{L}\p{N}]/gu, '');
}
