import type { LabelledItem, PointsSlide, Slide, TracedText } from '../model.js';
import { joinWords } from '../trace.js';
import type { EditKind } from './edits.js';

/** Most items that stand beside each other as stages. */
const MOST_STAGES = 5;

/** The slide as another kind, with the same words; null where they do not make one. */
export function changeKind(slide: Slide, kind: EditKind): Slide | null {
  if (slide.kind === kind) return slide;
  switch (kind) {
    case 'points':
      return toPoints(slide);
    case 'stages': {
      const items = labelItems(slide);
      if (!items || items.length < 2 || items.length > MOST_STAGES) return null;
      return { ...frameOf(slide), kind, title: titleOf(slide), items, sequence: false };
    }
    case 'pair': {
      const [one, two, more] = labelItems(slide) ?? [];
      return one && two && !more ? { ...frameOf(slide), kind, title: titleOf(slide), items: [one, two] } : null;
    }
    case 'quote': {
      const [quote, more] = slide.kind === 'points' ? slide.items : [];
      return quote && !more ? { ...frameOf(slide), kind, quote, context: titleOf(slide), speaker: null } : null;
    }
    default:
      return kind satisfies never;
  }
}

function frameOf({ id, section, notes, seconds, size, edited }: Slide) {
  return { id, section, notes, seconds, size, ...(edited && { edited }) };
}

function titleOf(slide: Slide): TracedText | null {
  return 'title' in slide ? slide.title : null;
}

function labelItems(slide: Slide): readonly LabelledItem[] | null {
  if (slide.kind === 'stages' || slide.kind === 'pair') return slide.items;
  return slide.kind === 'points' ? slide.items.map((label) => ({ label, detail: null })) : null;
}

/** What belongs together becomes one point. */
function toPoints(slide: Slide): PointsSlide | null {
  const points = (title: TracedText | null, items: readonly TracedText[]): PointsSlide | null =>
    items.length === 0 ? null : { ...frameOf(slide), kind: 'points', title, items };
  switch (slide.kind) {
    case 'stages':
    case 'pair':
      return points(
        slide.title,
        slide.items.map(({ label, detail }) => joinWords(label, detail)),
      );
    case 'timeline':
      return points(
        slide.title,
        slide.events.map(({ date, text }) => joinWords(date, text)),
      );
    case 'figure':
      return points(slide.title, [
        ...slide.figures.map(({ before, value, unit, after }) => joinWords(before, value, unit, after)),
        ...(slide.detail ? [slide.detail] : []),
      ]);
    case 'compare':
      return points(
        slide.title,
        [slide.from, slide.to].map(({ label, text }) => joinWords(label, text)),
      );
    case 'quote':
      // Whose words they are is not lost.
      return points(slide.speaker ?? slide.context, [slide.quote]);
    case 'closing':
      return points(slide.speaker, [slide.line]);
    case 'image':
      return points(slide.title, slide.caption ? [slide.caption] : []);
    case 'table':
      return points(
        slide.title,
        slide.rows.map((row) => joinWords(...row)),
      );
    case 'code':
    case 'commands':
    case 'cover':
    case 'agenda':
    case 'section':
    case 'sources':
      return null;
    case 'points':
      return slide;
    default:
      return slide satisfies never;
  }
}
