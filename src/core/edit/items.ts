import type { Command, Figure, LabelledItem, Slide, TimelineEvent, TracedText } from '../model.js';
import { traceOwn } from '../trace.js';

/** One of the things that a slide has several of. */
export interface Item {
  /** Its words, in reading order. */
  readonly words: readonly string[];
}

/** A place of the new order: an item of the slide by its number (from 0), or words of the presenter's own. */
export type Place = number | string;

/** The points, stages, events, figures or rows of a slide; null for a kind that has none to be ordered. */
export function listItems(slide: Slide): readonly Item[] | null {
  return listItemPhrases(slide)?.map((phrases) => ({ words: phrases.map(({ text }) => text) })) ?? null;
}

/** The phrases of each item. */
export function listItemPhrases(slide: Slide): readonly (readonly TracedText[])[] | null {
  switch (slide.kind) {
    case 'points':
      return slide.items.map((item) => [item]);
    case 'stages':
    case 'pair':
      return slide.items.map(({ label, detail }) => said(label, detail));
    case 'timeline':
      return slide.events.map(({ date, text }) => said(date, text));
    case 'figure':
      return slide.figures.map(({ before, value, unit, after }) => said(before, value, unit, after));
    case 'table':
      return slide.rows;
    case 'commands':
      return slide.items.map(({ text, code, rest }) => said(text, code, rest));
    case 'cover':
    case 'agenda':
    case 'section':
    case 'quote':
    case 'compare':
    case 'code':
    case 'image':
    case 'closing':
    case 'sources':
      return null;
    default:
      return slide satisfies never;
  }
}

/** The slide with its items so; null where its kind does not allow it. */
export function arrangeItems(slide: Slide, places: readonly Place[]): Slide | null {
  if (places.length === 0) return null;
  switch (slide.kind) {
    case 'points': {
      const items = pick<TracedText>(slide.items, places, traceOwn);
      return items && { ...slide, items };
    }
    case 'stages': {
      const items = pick<LabelledItem>(slide.items, places, (words) => ({ label: traceOwn(words), detail: null }));
      return items && { ...slide, items };
    }
    case 'pair': {
      const [one, two, more] =
        pick<LabelledItem>(slide.items, places, (words) => ({
          label: traceOwn(words),
          detail: null,
        })) ?? [];
      return one && two && !more ? { ...slide, items: [one, two] } : null;
    }
    case 'timeline': {
      const events = pick<TimelineEvent>(slide.events, places, null);
      return events && { ...slide, events };
    }
    case 'figure': {
      const figures = pick<Figure>(slide.figures, places, null);
      return figures && { ...slide, figures };
    }
    case 'table': {
      const rows = pick<readonly TracedText[]>(slide.rows, places, null);
      return rows && { ...slide, rows };
    }
    case 'commands': {
      const items = pick<Command>(slide.items, places, null);
      return items && { ...slide, items };
    }
    default:
      return null;
  }
}

const said = (...parts: readonly (TracedText | null)[]): TracedText[] => parts.flatMap((part) => part ?? []);

/** `make` is null where an item is more than words. */
function pick<T>(items: readonly T[], places: readonly Place[], make: ((words: string) => T) | null): T[] | null {
  const picked = places.map((place) => (typeof place === 'number' ? items[place] : make?.(place)));
  return picked.every((item) => item !== undefined) ? (picked as T[]) : null;
}
