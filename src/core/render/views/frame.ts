import type { Step } from '../../fit/step.js';
import { estimateLength } from '../../language.js';
import { findNaming } from '../../linkPhrases.js';
import { listPhrases } from '../../listPhrases.js';
import type { Deck, Language, Slide } from '../../model.js';
import type { Highlight } from '../code/readRuns.js';
import { findHandoutLabels } from '../labels/handoutLabels.js';
import type { SlideLabels } from '../labels/slideLabels.js';
import { findGrowth } from './growth.js';

/** Where internal links lead: to Reveal's addresses in the deck, to plain fragments on a printed page. */
export type LinkStyle = 'deck' | 'print';

/** What a slide's view depends on beside the slide. */
export interface SlideContext {
  readonly deck: Deck;
  readonly labels: SlideLabels;
  readonly links: LinkStyle;
  /** Whether the notes are written into the page. */
  readonly notes: boolean;
  /** Whether the page has the sources, so that voices can lead to them. */
  readonly showsSources: boolean;
  /** Whether its words can be changed in place. */
  readonly isEdited: boolean;
  /** Whether the brand has a logo; its picture is in the style sheet. */
  readonly hasLogo: boolean;
  /** Pictures by their address in the article, as data URIs. */
  readonly images: Readonly<Record<string, string>>;
  /** Tells the colours of code; null where none is coloured. */
  readonly highlight: Highlight | null;
}

export interface FooterView {
  readonly section: string | null;
  readonly title: string;
  readonly page: number;
  readonly pages: number;
}

export interface SourceView {
  readonly href: string;
  readonly label: string;
  readonly text: string;
}

/** What `parts/frame.hbs` sets around the content of every slide. */
export interface FrameView {
  readonly id: string;
  readonly kind: Slide['kind'];
  readonly layout: string;
  /** Its large text is broken as running text is. */
  readonly flows: boolean;
  readonly section: number | null;
  /** Null on paper: what is printed does not depend on it. */
  readonly seconds: number | null;
  /** The sizes of the slide's step as custom properties. */
  readonly style: string;
  /** Dark on a light theme, darker on a dark one: dividers and closings. */
  readonly inverse: boolean;
  /** A panel behind the first four columns. */
  readonly split: boolean;
  /** The brand's logo: large on the cover, small in the footers. */
  readonly hasLogo: boolean;
  readonly footer: FooterView | null;
  /** What the slide rests on, and the way to where that is said; null where it names its voice itself. */
  readonly source: SourceView | null;
  /** On paper, where words of the presenter's own are among the slide's: how they are told from the article's. */
  readonly legend: string | null;
  readonly notes: readonly { readonly text: string; readonly own: boolean }[];
  /** The slide is the presenter's own altogether. */
  readonly isOwn: boolean;
  /** The slide that a run of slides begins with which grow out of each other; null on paper. */
  readonly growth: string | null;
}

/** @param head what stands above its words */
export function viewFrame(slide: Slide, step: Step, head: string | null, context: SlideContext): FrameView {
  return {
    id: slide.id,
    kind: slide.kind,
    layout: step.layout,
    flows: step.flows === true,
    section: slide.section,
    seconds: context.links === 'print' ? null : slide.seconds,
    style: Object.entries(step.sizes)
      .map(([name, value]) => `--${name}:${Math.round(value * 100) / 100}px`)
      .join(';'),
    inverse:
      slide.kind === 'section' || slide.kind === 'closing' || (slide.kind === 'cover' && step.layout === 'poster'),
    split: isSplit(step),
    footer: slide.kind === 'cover' ? null : viewFooter(slide, isSplit(step), head, context.deck),
    source: viewSource(slide, context),
    legend: context.links === 'print' ? explainOwn(slide, context.deck.meta.language) : null,
    hasLogo: context.hasLogo,
    notes: context.notes ? slide.notes.map(({ text, own }) => ({ text, own: own === true })) : [],
    isOwn: slide.edited?.inserted === true,
    growth: context.links === 'deck' ? findGrowth(context.deck, slide) : null,
  };
}

/** Room in the footer, in em of its type. */
const FOOTER_SECTION = 26;
/** In a panel the section's name has its width only. */
const FOOTER_PANEL = 20;
const FOOTER_TITLE = 30;
/** On a line of its own above the title. */
const FOOTER_SOURCE = 36;

/** The part of the room that a shortened text fills at least. */
const LEAST_KEPT = 0.6;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function shorten(text: string, most: number): string {
  if (estimateLength(text) <= most) return text;
  let kept = '';
  for (const character of text) {
    if (estimateLength(kept + character) > most - 1) break;
    kept += character;
  }
  // Between words, where there are spaces: a torn one reads like another word.
  const space = kept.lastIndexOf(' ');
  const whole = text[kept.length] === ' ' || estimateLength(kept.slice(0, space)) < LEAST_KEPT * most;
  return `${(whole || IDEOGRAPH.test(kept.slice(space)) ? kept : kept.slice(0, space)).trimEnd()}…`;
}

/** The section is named once on a slide: not below where it stands above. */
function viewFooter(slide: Slide, split: boolean, head: string | null, { meta, slides }: Deck): FooterView {
  const section = slide.kind === 'section' ? null : nameSection(slide, slides);
  return {
    section: section === null || section === head ? null : shorten(section, split ? FOOTER_PANEL : FOOTER_SECTION),
    title: shorten(meta.title, FOOTER_TITLE),
    page: slides.findIndex(({ id }) => id === slide.id) + 1,
    pages: slides.length,
  };
}

/** What the deck calls a slide's section: on its divider, or on the agenda where it only moves on to what follows. */
function nameSection({ section }: Slide, slides: readonly Slide[]): string | null {
  if (section === null) return null;
  const divider = slides.find((one) => one.kind === 'section' && one.section === section);
  if (divider?.kind === 'section') return divider.title.text;
  const agenda = slides.find(({ kind }) => kind === 'agenda');
  const item = agenda?.kind === 'agenda' ? agenda.items.findLast(({ number }) => number <= section) : null;
  // A group is called by the first of its sections.
  return item && item.lastNumeral === null ? item.title.text : null;
}

/** The report that a slide shows something of. A quotation has its speaker, who leads to the sources by themselves. */
function viewSource(slide: Slide, { deck, labels, links, showsSources }: SlideContext): SourceView | null {
  if (slide.kind === 'quote' || slide.kind === 'closing' || !showsSources) return null;
  const sources = findNaming(deck, slide.id);
  const entry = sources?.entries.find(({ targets }) => targets.includes(slide.id));
  if (!sources || !entry) return null;
  return { href: linkTo(sources.id, links), label: labels.sources, text: shorten(entry.text.text, FOOTER_SOURCE) };
}

function explainOwn(slide: Slide, language: Language): string | null {
  const { own, ownSlide } = findHandoutLabels(language);
  if (slide.edited?.inserted) return ownSlide;
  return listPhrases(slide).some((phrase) => phrase.own) ? own : null;
}

/** The layouts whose first four columns stand on a panel: the dark one, the one of a list's title, a divider's own. */
function isSplit({ layout }: Step): boolean {
  return layout === 'panel' || layout === 'list' || layout === 'beside';
}

/** A heading longer than this, in em, does not stand on the one line that it has. */
const LONGEST_RUNNING_HEAD = 32;

/**
 * What a slide without a title of its own is headed by: the title of its section, so that nobody has to read the name
 * of a layout from the back row; the layout's name only where there is no section, or its title is too long.
 */
export function nameUntitled(slide: Slide, { deck, labels }: SlideContext): SlideLabels {
  const text = nameSection(slide, deck.slides);
  if (text === null || estimateLength(text) > LONGEST_RUNNING_HEAD) return labels;
  // A stretch that nobody named is called by its first words, which may stand on the slide.
  if (listPhrases(slide).some((phrase) => phrase.text.startsWith(text))) return labels;
  return {
    ...labels,
    points: text,
    figures: text,
    stages: text,
    pair: text,
    timeline: text,
    table: text,
    code: text,
    image: text,
  };
}

/** The address of a slide within its page. */
export function linkTo(id: string, links: LinkStyle): string {
  return links === 'deck' ? `#/${id}` : `#${id}`;
}
