import { listPhrases } from '../../listPhrases.js';
import type { Slide, TracedText } from '../../model.js';
import { readAlike } from '../findCounterpart.js';
import { arrangeItems, listItemPhrases } from '../items.js';
import { findOwn, findShown, type Scene } from './scene.js';
import { readShape, type SlideShape } from './shapeSlide.js';
import { readNotes } from './writeNotes.js';

/** What can be changed on a slide as it is drawn. */
export interface EditableSlide {
  readonly id: string;
  /** The slide that intents name: a part of one that was too full names the whole. */
  readonly slide: string;
  /** As `listPhrases` has them; `phrase` is the number by which an intent names one, null where none can. */
  readonly phrases: readonly { readonly words: string; readonly phrase: number | null }[];
  /** Its points, by the numbers of their phrases above; `item` is the number by which an intent names one. */
  readonly items: readonly { readonly item: number; readonly words: string; readonly phrases: readonly number[] }[];
  /** Whether a further point can stand on it. */
  readonly takesPoints: boolean;
  readonly notes: string;
  readonly shape: SlideShape;
  /** Of the presenter's own slides. */
  readonly markdown: string | null;
}

export interface EditableDeck {
  readonly slides: readonly EditableSlide[];
  /** Slides that are left out, by the words they begin with. */
  readonly hidden: readonly { readonly slide: string; readonly title: string }[];
}

/** What can be changed in a deck. @param drawn its slides as they are drawn, those that were too full parted */
export function describeEditable(scene: Scene, drawn: readonly Slide[]): EditableDeck {
  const slides: EditableSlide[] = [];
  let whole: Slide | null = null;
  let seen = new Seen(null);
  for (const slide of drawn) {
    const own: Slide | null = findShown(scene, slide.id);
    if (own) {
      whole = own;
      seen = new Seen(own);
    }
    if (whole) slides.push(describe(scene, slide, whole, seen));
  }
  const hidden = (scene.shown.hidden ?? []).map(({ slide }) => ({ slide: slide.id, title: titleOf(slide) }));
  return { slides, hidden };
}

function describe(scene: Scene, slide: Slide, whole: Slide, seen: Seen): EditableSlide {
  const phrases = listPhrases(slide);
  const isWhole = phrases.length === listPhrases(whole).length;
  const items = listItemPhrases(slide) ?? [];
  return {
    id: slide.id,
    slide: whole.id,
    phrases: phrases.map(({ text }) => ({ words: text, phrase: seen.findPhrase(text) })),
    items: items.flatMap((item) => {
      const words = item.map(({ text }) => text).join(' ');
      const at = seen.findItem(words);
      const own = item.map((phrase) => phrases.indexOf(phrase)).filter((place) => place >= 0);
      return at === null || own.length === 0 ? [] : [{ item: at, words, phrases: own }];
    }),
    takesPoints: arrangeItems(whole, ['']) !== null,
    notes: readNotes(scene, whole.id) ?? '',
    shape: readShape(scene, whole.id, isWhole),
    markdown: findOwn(scene, whole.id)?.slide ?? null,
  };
}

/** Counts through a slide while the slides that it was parted into go by. */
class Seen {
  readonly #phrases: readonly string[];
  readonly #items: readonly string[];
  readonly #taken = new Set<number>();
  readonly #gone = new Set<number>();

  constructor(whole: Slide | null) {
    this.#phrases = whole ? listPhrases(whole).map(({ text }) => text) : [];
    this.#items = ((whole && listItemPhrases(whole)) ?? []).map((item) => item.map(({ text }) => text).join(' '));
  }

  /** A title is said again on each part. */
  findPhrase(words: string): number | null {
    return take(this.#phrases, words, this.#taken) ?? take(this.#phrases, words, new Set());
  }

  findItem(words: string): number | null {
    return take(this.#items, words, this.#gone);
  }
}

function take(texts: readonly string[], words: string, taken: Set<number>): number | null {
  const at = texts.findIndex((text, i) => !taken.has(i) && readAlike(text, words));
  if (at < 0) return null;
  taken.add(at);
  return at;
}

/** A slide without a title goes by its first words. */
function titleOf(slide: Slide): string {
  const title: TracedText | null | undefined = 'title' in slide ? slide.title : null;
  return title?.text ?? listPhrases(slide)[0]?.text ?? slide.id;
}
