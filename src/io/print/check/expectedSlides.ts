import { listAddresses, listTargets } from '../../../core/linkPhrases.js';
import { listPhrases } from '../../../core/listPhrases.js';
import type { Deck, SlideKind } from '../../../core/model.js';
import type { DeckDescription, DescribedSlide } from '../../../core/render/describeDeck.js';
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
  /** Ids of the slides that its links lead to, in order. */
  readonly targets: readonly string[];
  /** The addresses that its links lead to, each once. */
  readonly addresses: readonly string[];
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
export function expectDeck(deck: Deck): ExpectedPdf {
  const { meta, slides, diagnostics } = deck;
  return {
    title: meta.title,
    language: meta.language,
    slides: slides.map((slide) => ({
      id: slide.id,
      kind: slide.kind,
      section: slide.section,
      title: 'title' in slide ? (slide.title?.text ?? null) : null,
      phrases: listPhrases(slide).map(({ text }) => text),
      targets: listTargets(slide, deck),
      addresses: listAddresses(slide, deck),
      notes: slide.notes.map(({ text }) => text),
      noteKeys: slide.notes.map((note) => identifyNote(note.text, listRanges(note))),
    })),
    hasStandIns: diagnostics.some(lacksFont),
  };
}

/** The same of a deck that is known from its `deck.json`. */
export function expectDescription({ title, lang, address, slides, diagnostics }: DeckDescription): ExpectedPdf {
  return {
    title,
    language: lang,
    slides: slides.map((slide) => ({
      ...slide,
      phrases: slide.phrases.map(({ text }) => text),
      targets: slide.targets ?? [],
      addresses: describeAddresses(slide, address),
      notes: slide.notes.map(({ text }) => text),
      noteKeys: slide.notes.map(({ text, source }) => identifyNote(text, source)),
    })),
    hasStandIns: diagnostics.some(lacksFont),
  };
}

/** The cover and the sources lead to the article itself. */
function describeAddresses({ kind, phrases }: DescribedSlide, address: string | undefined): readonly string[] {
  const said = phrases.flatMap(({ links = [] }) => links.flatMap((link) => ('url' in link ? [link.url] : [])));
  const own = (kind === 'cover' || kind === 'sources') && address !== undefined ? [address] : [];
  return [...new Set([...said, ...own])];
}
