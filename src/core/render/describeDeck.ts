import type { Diagnostic } from '../diagnostics.js';
import { linkPhrase, listTargets, type SlideLink } from '../linkPhrases.js';
import { listPhrases } from '../listPhrases.js';
import type { Deck, EditedFrom, Omission, SectionCoverage, Slide, SlideKind, TracedText } from '../model.js';
import type { Script } from '../script/script.js';
import { listRanges } from '../trace.js';

/** A stretch of the decoded source file (byte-order mark removed), in UTF-16 code units; `end` is exclusive. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

export interface DescribedPhrase {
  readonly text: string;
  readonly source: readonly SourceRange[];
  /** Words of the presenter's own, from the edits beside the article; left out where all of them are the article's. */
  readonly by?: 'presenter' | undefined;
  /** Characters of the text that lead to an address, or to a slide by its id; left out where none do. */
  readonly links?: readonly SlideLink[] | undefined;
}

/** What the article gave for a slide that the presenter has changed, and what they made their edit against. */
export interface DescribedEdit {
  readonly kind: SlideKind;
  /** Its words as they were planned, title first. */
  readonly words: readonly string[];
  /** Its notes as they were planned, where the edit replaces them. */
  readonly notes?: readonly DescribedPhrase[] | undefined;
  readonly was: readonly string[];
  /** Tells the edit from an earlier one of the same slide. */
  readonly edit: string;
  /** The slide is the presenter's own altogether. */
  readonly inserted?: true | undefined;
}

export interface DescribedSlide {
  readonly id: string;
  readonly kind: SlideKind;
  readonly section: number | null;
  readonly title: string | null;
  readonly phrases: readonly DescribedPhrase[];
  readonly notes: readonly DescribedPhrase[];
  readonly seconds: number;
  /** Ids of the slides that its links lead to, in order; left out where there are none. */
  readonly targets?: readonly string[] | undefined;
  /** Left out where the slide is as it was planned. */
  readonly edited?: DescribedEdit | undefined;
}

/** A planned slide that the presenter leaves out. */
export interface DescribedHidden extends DescribedSlide {
  /** The id of the planned slide before it; null for the first. */
  readonly after: string | null;
}

export interface DescribedCoverage extends SectionCoverage {
  /** Of the section's characters, from 0 to 1, to three digits. */
  readonly shares: { readonly onSlides: number; readonly onlyInNotes: number; readonly dropped: number };
}

/** What `deck.json` holds: the deck as data, for checks and tools outside. */
export interface DeckDescription {
  readonly version: 1;
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
  /** The script that the article's words were converted into; left out where they were not. */
  readonly script?: Script | undefined;
  /** `file` is a base name; `sha256` (hex) is of the article file's bytes. */
  readonly source: { readonly file: string; readonly sha256: string };
  /** Where the article itself can be read; left out where nobody knows. */
  readonly address?: string | undefined;
  readonly slides: readonly DescribedSlide[];
  /** Left out where the presenter hides none. */
  readonly hidden?: readonly DescribedHidden[] | undefined;
  readonly coverage: readonly DescribedCoverage[];
  /** What no slide shows, but for running text that the notes hold. */
  readonly omissions: readonly Omission[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The deck as the value that `deck.json` holds. */
export function describeDeck(deck: Deck, sha256: string): DeckDescription {
  const { slug, title, language, script, file, address } = deck.meta;
  return {
    version: 1,
    slug,
    title,
    lang: language,
    ...(script ? { script } : {}),
    source: { file, sha256 },
    ...(address === undefined ? {} : { address }),
    slides: deck.slides.map((slide) => describeSlide(slide, deck)),
    ...(deck.hidden && { hidden: deck.hidden.map(({ slide, after }) => ({ ...describeSlide(slide, deck), after })) }),
    coverage: deck.coverage.map(describeCoverage),
    omissions: deck.omissions.map(({ reason, inNotes, line, column, count, characters, text }) => ({
      reason,
      inNotes,
      line,
      column,
      count,
      characters,
      text,
    })),
    diagnostics: deck.diagnostics.map(({ rule, severity, message, line, column, fix }) => ({
      rule,
      severity,
      message,
      line,
      column,
      fix,
    })),
  };
}

function describeCoverage(coverage: SectionCoverage): DescribedCoverage {
  const { section, title, characters, onSlides, inNotes, onlyInNotes, dropped } = coverage;
  const share = (part: number): number => (characters === 0 ? 0 : Math.round((part / characters) * 1000) / 1000);
  const shares = { onSlides: share(onSlides), onlyInNotes: share(onlyInNotes), dropped: share(dropped) };
  return { section, title, characters, onSlides, inNotes, onlyInNotes, dropped, shares };
}

/** `deck.json` as text. */
export function printDescription(description: DeckDescription): string {
  return `${JSON.stringify(description, null, 2)}\n`;
}

/** A phrase and where it comes from. */
function describePhrase(traced: TracedText): DescribedPhrase {
  return { text: traced.text, source: listRanges(traced), ...(traced.own && { by: 'presenter' }) };
}

function describeSlide(slide: Slide, deck: Pick<Deck, 'slides' | 'links'>): DescribedSlide {
  const { id, kind, section, seconds, edited } = slide;
  const targets = listTargets(slide, deck);
  return {
    id,
    kind,
    section,
    title: titleOf(slide),
    phrases: listPhrases(slide).map((phrase) => {
      const links = linkPhrase(slide, phrase, deck);
      return { ...describePhrase(phrase), ...(links.length > 0 && { links }) };
    }),
    notes: slide.notes.map(describePhrase),
    seconds,
    ...(targets.length > 0 && { targets }),
    ...(edited && { edited: describeEdit(edited) }),
  };
}

function describeEdit({ kind, words, notes, was, edit, inserted }: EditedFrom): DescribedEdit {
  return {
    kind,
    words,
    ...(notes && { notes: notes.map(describePhrase) }),
    was,
    edit,
    ...(inserted && { inserted }),
  };
}

/** Agendas, quotations and closings have no title of their own. */
function titleOf(slide: Slide): string | null {
  return 'title' in slide ? (slide.title?.text ?? null) : null;
}
