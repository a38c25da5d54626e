import type { ComparedValue, Figure, LabelledItem, Slide, TracedText } from '../model.js';

/** Gives what stands in place of a phrase: itself, another, or null for nothing; null counts only where it may be missing. */
export type ChangePhrase = (phrase: TracedText) => TracedText | null;

/** The slide with each of its phrases changed; see `listPhrases` for their order. */
export function mapPhrases(slide: Slide, change: ChangePhrase): Slide {
  const must = (phrase: TracedText): TracedText => change(phrase) ?? phrase;
  const may = (phrase: TracedText | null): TracedText | null => (phrase === null ? null : change(phrase));
  const all = (phrases: readonly TracedText[]): TracedText[] => phrases.flatMap((phrase) => change(phrase) ?? []);
  const item = ({ label, detail }: LabelledItem): LabelledItem => ({ label: must(label), detail: may(detail) });
  const end = (one: ComparedValue): ComparedValue => ({ ...one, label: may(one.label), text: must(one.text) });
  const figure = ({ before, value, unit, after }: Figure): Figure => ({
    before: may(before),
    value: must(value),
    unit: may(unit),
    after: may(after),
  });
  switch (slide.kind) {
    case 'cover':
      return {
        ...slide,
        title: must(slide.title),
        standfirst: may(slide.standfirst),
        author: may(slide.author),
        date: may(slide.date),
        origin: may(slide.origin),
      };
    case 'agenda':
      return { ...slide, items: slide.items.map((one) => ({ ...one, title: must(one.title) })) };
    case 'section':
      return { ...slide, title: must(slide.title), standfirst: may(slide.standfirst) };
    case 'points':
      return { ...slide, title: may(slide.title), items: all(slide.items) };
    case 'quote':
      return { ...slide, context: may(slide.context), quote: must(slide.quote), speaker: may(slide.speaker) };
    case 'figure':
      return { ...slide, title: may(slide.title), figures: slide.figures.map(figure), detail: may(slide.detail) };
    case 'stages':
      return { ...slide, title: may(slide.title), items: slide.items.map(item) };
    case 'pair':
      return { ...slide, title: may(slide.title), items: [item(slide.items[0]), item(slide.items[1])] };
    case 'timeline':
      return {
        ...slide,
        title: may(slide.title),
        events: slide.events.map(({ date, text }) => ({ date: must(date), text: must(text) })),
      };
    case 'compare':
      return {
        ...slide,
        title: must(slide.title),
        from: end(slide.from),
        to: end(slide.to),
        multiple: may(slide.multiple),
      };
    case 'table':
      return {
        ...slide,
        title: may(slide.title),
        header: slide.header.map(must),
        rows: slide.rows.map((row) => row.map(must)),
      };
    case 'code':
      return { ...slide, title: may(slide.title), code: must(slide.code) };
    case 'commands':
      return {
        ...slide,
        title: may(slide.title),
        items: slide.items.map((one) => ({ ...one, text: must(one.text), code: must(one.code), rest: may(one.rest) })),
      };
    case 'image':
      return { ...slide, title: may(slide.title), caption: may(slide.caption) };
    case 'closing':
      return { ...slide, line: must(slide.line), speaker: may(slide.speaker) };
    case 'sources':
      return {
        ...slide,
        title: must(slide.title),
        author: may(slide.author),
        date: may(slide.date),
        origin: may(slide.origin),
        entries: slide.entries.flatMap((entry) => {
          const text = change(entry.text);
          return text ? [{ ...entry, text }] : [];
        }),
      };
    default:
      return slide satisfies never;
  }
}
