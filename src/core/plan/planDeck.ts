import { listOmissions } from '../coverage/listOmissions.js';
import { measureCoverage } from '../coverage/measureCoverage.js';
import { listPhrases } from '../listPhrases.js';
import type {
  AgendaSlide,
  Deck,
  Outline,
  Pictures,
  QuoteSlide,
  Section,
  SectionSlide,
  Slide,
  TracedText,
} from '../model.js';
import { listRanges } from '../trace.js';
import { assignNotes } from './assignNotes.js';
import { countLettersOf, doTitlesTell, lettersOfPart } from './budgetLetters.js';
import { budgetSlides } from './budgetSlides.js';
import { makeClosing, makeCover, makeSources } from './frameSlides.js';
import { createNamer, hashWords } from './nameSlides.js';
import { listParts, type Part } from './passages.js';
import { canList, planAgenda } from './planAgenda.js';
import { lengthOf, planBody } from './planBody.js';
import { estimateMinutes, lastFor, shareTime } from './planTiming.js';
import { overlaps } from './points/rangeSet.js';
import type { Proposal } from './proposal.js';
import { rememberPart } from './recallParts.js';
import { listQuotes } from './recognise/recogniseQuotes.js';

export interface PlanOptions {
  /** Length of the talk; null: from the article's length. */
  readonly minutes: number | null;
  /** The most slides there may be in all; null: as many as the slot carries. */
  readonly slides?: number | null;
  /** How many of them to leave free, because slides that do not fit will be split. */
  readonly reserve?: number;
  readonly slug: string;
  /** The article's base name. */
  readonly file: string;
  /** The article's pictures that could be opened. */
  readonly pictures?: Pictures;
}

export interface PlannedDeck extends Deck {
  /** The most slides that the deck may have, when all that do not fit are split. */
  readonly most: number;
  /** The length of the talk. */
  readonly minutes: number;
}

const NO_PICTURES: Pictures = new Map();
const FRAME = { notes: [], seconds: 0, size: 0 } as const;

/**
 * Decides which slides there are, in which order, with which words of the article, and what the speaker reads.
 * There are never more than `most`; slides that have to be split come on top: see `reserve`.
 */
export function planDeck(outline: Outline, options: PlanOptions): PlannedDeck {
  const { article } = outline;
  const parts = listParts(outline);
  const [lead, ...rest] = parts as readonly [Part, ...Part[]];
  const minutes = options.minutes ?? estimateMinutes(outline);
  const lastWords = makeClosing(parts, listSpeakers(parts));
  const budget = budgetSlides({
    sections: outline.sections.length,
    dividers: outline.sections.filter(isAnnounced).length,
    hasClosing: lastWords !== null,
    length: parts.reduce((sum, part) => sum + lengthOf(part), 0),
    minutes,
    isSlotNamed: options.minutes !== null,
    ceiling: options.slides ?? null,
    reserve: options.reserve ?? 0,
  });
  const closing = budget.withClosing ? lastWords : null;
  const titles = outline.sections.map((section) => section.title);
  const letters =
    parts.reduce((sum, part) => sum + lettersOfPart(part), 0) + countLettersOf([outline.title, ...titles]);
  const titlesTell = budget.withDividers && doTitlesTell(letters, countLettersOf(titles));
  const withAgenda = budget.withAgenda && canList(outline);
  const opened = makeCover(outline, lead, []);
  const cover = titlesTell ? { ...opened, standfirst: null } : opened;
  const framed = [cover.title, ...(cover.standfirst ? [cover.standfirst] : []), ...(closing ? [closing.line] : [])];
  const agenda = withAgenda ? planAgenda(outline, letters, new Map()) : [];
  const { author, date, origin } = cover;
  const imprint = [author, date, origin].filter((part) => part !== null);
  const planned = planBody(parts, {
    article,
    framed,
    letters,
    frameLetters: countLettersOf([
      ...framed,
      // The sources slide shows the title and the imprint again.
      ...[outline.title, ...imprint, ...imprint],
      ...agenda.map((item) => item.title),
      ...(budget.withDividers ? outline.sections.filter(isAnnounced).map((section) => section.title) : []),
    ]),
    titlesTell,
    most: budget.body,
    pictures: options.pictures ?? NO_PICTURES,
  });

  const name = createNamer();
  const [leadSlides, leadNotes] = buildSlides(lead, planned[0] ?? [], name);
  const slides: Slide[] = [{ ...cover, notes: leadNotes }, ...leadSlides];
  const opening = slides.length;
  const targets = new Map<number, string>();
  for (const [i, part] of rest.entries()) {
    const [partSlides, before] = buildSlides(part, planned[i + 1] ?? [], name);
    const number = part.section ?? 0;
    const section = outline.sections[number - 1];
    const withDivider = budget.withDividers && section !== undefined && isAnnounced(section);
    const divider = withDivider && !targets.has(number) ? name(`section-${hashWords(section.title.text)}`) : null;
    if (targets.has(number)) addNotes(slides, before);
    else if (section && divider)
      slides.push(makeDivider(section, number, divider, [...titleOf(outline, number), ...before]));
    else openSection(slides, partSlides, [...titleOf(outline, number), ...before]);
    slides.push(...partSlides);
    if (!targets.has(number)) targets.set(number, divider ?? idOf(partSlides[0] ?? slides.at(-1)));
  }
  if (withAgenda) slides.splice(opening, 0, makeAgenda(planAgenda(outline, letters, targets)));
  const claimed = planned.flat().flatMap((proposal) => proposal.claims.flatMap(listRanges));
  // Last words that a slide before them shows already close nothing.
  if (closing && !overlaps(closing.line, claimed)) slides.push(closing);
  slides.push(makeSources(outline, parts, slides));
  const length = options.minutes ?? lastFor(slides, minutes);

  return {
    meta: {
      slug: options.slug,
      title: outline.title.text,
      language: article.language,
      ...(article.script ? { script: article.script } : {}),
      author: article.facts.author?.text ?? null,
      file: options.file,
      ...(article.address === undefined ? {} : { address: article.address }),
    },
    ...(article.links && { links: article.links }),
    slides: shareTime(slides, length),
    coverage: measureCoverage(outline, slides),
    omissions: listOmissions(outline, slides),
    diagnostics: article.diagnostics,
    most: budget.total,
    minutes: length,
  };
}

function listSpeakers(parts: readonly Part[]): QuoteSlide[] {
  return parts
    .flatMap(quotesOf)
    .map(({ quote, speaker }) => ({ ...FRAME, id: '', section: null, kind: 'quote', quote, speaker, context: null }));
}

const quotesOf = rememberPart(({ passages, damage }: Part) => listQuotes(passages, damage));

/** A divider announces what the article names or numbers, not where it merely moves on. */
function isAnnounced({ isNamed, numeral }: Section): boolean {
  return isNamed || numeral !== null;
}

/** The slides of a part with their notes, and the text that stands before the first of them. */
function buildSlides(
  part: Part,
  proposals: readonly Proposal[],
  name: (id: string) => string,
): [Slide[], readonly TracedText[]] {
  const { before, bySlide } = assignNotes(
    part,
    proposals.map((proposal) => proposal.claims),
  );
  const slides = proposals.map((proposal, i) => {
    const slide = { ...proposal.body, id: '', section: part.section, notes: bySlide[i] ?? [], seconds: 0, size: 0 };
    const words = listPhrases(slide)[0]?.text ?? '';
    return { ...slide, id: name(`${slide.kind}-${hashWords(words)}`) };
  });
  return [slides, before];
}

/** Text that stands before a part's first slide is spoken on the slide before it. */
function addNotes(slides: Slide[], notes: readonly TracedText[]): void {
  const last = slides.at(-1);
  if (last && notes.length > 0) slides[slides.length - 1] = { ...last, notes: [...last.notes, ...notes] };
}

/** Without a divider, a section's title is said on its first slide, or on the one before where it has none. */
function openSection(slides: Slide[], own: Slide[], notes: readonly TracedText[]): void {
  const first = own[0];
  if (first) own[0] = { ...first, notes: [...notes, ...first.notes] };
  else addNotes(slides, notes);
}

function titleOf({ sections }: Outline, number: number): TracedText[] {
  const section = sections[number - 1];
  return section?.heading && section.isNamed ? [section.heading] : [];
}

const idOf = (slide: Slide | undefined): string => slide?.id ?? 'cover';

function makeAgenda(items: AgendaSlide['items']): AgendaSlide {
  return { ...FRAME, id: 'agenda', section: null, kind: 'agenda', items };
}

function makeDivider(section: Section, number: number, id: string, notes: readonly TracedText[]): SectionSlide {
  const { numeral, title } = section;
  return { ...FRAME, id, kind: 'section', section: number, number, numeral, title, standfirst: null, notes };
}
