import { listPhrases } from '../../../core/listPhrases.js';
import type { Deck, Slide, SlideKind } from '../../../core/model.js';
import type { DeckDescription } from '../../../core/render/describeDeck.js';
import { identifyNote } from '../../../core/render/listHandoutNotes.js';
import { listRanges } from '../../../core/trace.js';

/** What the page of a slide has to say. */
export interface ExpectedSlide {
  readonly id: string;
  readonly kind: SlideKind;
  readonly section: number | null;
  readonly title: string | null;
  /** In reading order. */
  readonly phrases: readonly string[];
  /** Ids of the slides that its links lead to, in order; null where that is not known. */
  readonly targets: readonly string[] | null;
  readonly notes: readonly string[];
  /** What each paragraph of the notes is known by: paper has one that several slides share once. */
  readonly noteKeys: readonly string[];
}

/** What a PDF has to say, as its deck says it. */
export interface ExpectedPdf {
  readonly title: string;
  readonly language: string;
  readonly slides: readonly ExpectedSlide[];
  /** Some characters are in no font of ours (one of the machine stands in), or in one that Chrome can only draw. */
  readonly hasStandIns: boolean;
}

const lacksFont = ({ rule }: { readonly rule: string }): boolean =>
  rule === 'no-font' || rule === 'brand-font-outlines';

/** What the slides of a deck have to say on paper. */
export function expectDeck({ meta, slides, diagnostics }: Deck): ExpectedPdf {
  const ids = new Set(slides.map(({ id }) => id));
  return {
    title: meta.title,
    language: meta.language,
    slides: slides.map((slide) => ({
      id: slide.id,
      kind: slide.kind,
      section: slide.section,
      title: 'title' in slide ? (slide.title?.text ?? null) : null,
      phrases: listPhrases(slide).map(({ text }) => text),
      targets: listTargets(slide).filter((id) => ids.has(id)),
      notes: slide.notes.map(({ text }) => text),
      noteKeys: slide.notes.map((note) => identifyNote(note.text, listRanges(note))),
    })),
    hasStandIns: diagnostics.some(lacksFont),
  };
}

function listTargets(slide: Slide): readonly string[] {
  if (slide.kind === 'agenda') return slide.items.map(({ target }) => target);
  return slide.kind === 'sources' ? slide.entries.flatMap(({ targets }) => targets) : [];
}

/** The same of a deck that is known from its `deck.json`, which does not say where links lead. */
export function expectDescription({ title, lang, slides, diagnostics }: DeckDescription): ExpectedPdf {
  return {
    title,
    language: lang,
    slides: slides.map((slide) => ({
      ...slide,
      phrases: slide.phrases.map(({ text }) => text),
      targets: null,
      notes: slide.notes.map(({ text }) => text),
      noteKeys: slide.notes.map(({ text, source }) => identifyNote(text, source)),
    })),
    hasStandIns: diagnostics.some(lacksFont),
  };
}
