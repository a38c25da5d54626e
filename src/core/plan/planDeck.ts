import { listPhrases } from '../listPhrases.js';
import type { AgendaSlide, Deck, Outline, QuoteSlide, SectionSlide, Slide, TracedText } from '../model.js';
import { assignNotes } from './assignNotes.js';
import { makeClosing, makeCover, makeSources } from './frameSlides.js';
import { measureCoverage } from './measureCoverage.js';
import { createNamer, hashWords } from './nameSlides.js';
import { listParts, type Part } from './passages.js';
import { lengthOf, lengthOfTexts, planBody } from './planBody.js';
import { estimateMinutes, limitSlides, shareTime } from './planTiming.js';
import type { Proposal } from './proposal.js';
import { listQuotes } from './recognise/recogniseQuotes.js';

export interface PlanOptions {
  /** Length of the talk; null: from the article's length. */
  readonly minutes: number | null;
  readonly slug: string;
  /** The article's base name. */
  readonly file: string;
}

/** Fewer slides than one for so many em of text would leave the audience with nothing to look at. */
const EM_PER_SLIDE = 220;

const FRAME = { notes: [], seconds: 0, size: 0 } as const;

/** Decides which slides there are, in which order, with which words of the article, and what the speaker reads. */
export function planDeck(outline: Outline, options: PlanOptions): Deck {
  const { article } = outline;
  const parts = listParts(outline);
  const [lead, ...rest] = parts as [Part, ...Part[]];
  const minutes = options.minutes ?? estimateMinutes(outline);
  const closing = makeClosing(parts, listSpeakers(parts, article.damage));
  const cover = makeCover(outline, lead, []);
  const framed = [cover.title, ...(cover.standfirst ? [cover.standfirst] : []), ...(closing ? [closing.line] : [])];
  const titles = outline.sections.map((section) => section.title);
  const articleLength = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  const planned = planBody(parts, {
    language: article.language,
    damage: article.damage,
    framed,
    frameLength: lengthOfTexts([...framed, ...titles, ...titles]),
    most: limitBody(outline.sections.length, minutes, options.minutes === null ? articleLength : 0),
  });

  const name = createNamer();
  const [leadSlides, leadNotes] = buildSlides(lead, planned[0] ?? [], name);
  const slides: Slide[] = [{ ...cover, notes: leadNotes }, ...leadSlides];
  if (outline.sections.length > 1) slides.push(makeAgenda(outline));
  let section = 0;
  for (const [i, part] of rest.entries()) {
    const [partSlides, before] = buildSlides(part, planned[i + 1] ?? [], name);
    const number = part.section ?? 0;
    if (number !== section) {
      section = number;
      slides.push(makeDivider(outline, number, before));
    } else addNotes(slides, before);
    slides.push(...partSlides);
  }
  if (closing) slides.push(closing);
  slides.push(makeSources(outline, parts, slides));

  return {
    meta: {
      slug: options.slug,
      title: outline.title.text,
      language: article.language,
      author: article.facts.author?.text ?? null,
      file: options.file,
    },
    slides: shareTime(slides, minutes),
    coverage: measureCoverage(outline, slides),
    diagnostics: article.diagnostics,
  };
}

/** How many slides may stand between the dividers: as many as the slot carries, but no section goes bare. */
function limitBody(sections: number, minutes: number, articleLength: number): number {
  const frames = 4 + sections;
  // A slot that the presenter names is kept to, but for one slide a section.
  const perSection = articleLength === 0 ? 1 : sections <= 6 ? 2.5 : 1.4;
  return Math.max(
    limitSlides(minutes) - frames,
    Math.round(articleLength / EM_PER_SLIDE),
    Math.round(sections * perSection),
    3,
  );
}

function listSpeakers(parts: readonly Part[], damage: Outline['article']['damage']): QuoteSlide[] {
  return parts
    .flatMap((part) => listQuotes(part.passages, damage))
    .map(({ quote, speaker }) => ({ ...FRAME, id: '', section: null, kind: 'quote', quote, speaker, context: null }));
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

function makeAgenda(outline: Outline): AgendaSlide {
  const items = outline.sections.map(({ number, numeral, title }) => ({
    number,
    numeral,
    title,
    target: `s${number}`,
  }));
  return { ...FRAME, id: 'agenda', section: null, kind: 'agenda', items };
}

function makeDivider(outline: Outline, number: number, notes: readonly TracedText[]): SectionSlide {
  const section = outline.sections[number - 1];
  if (!section) throw new RangeError(`no section ${number}`);
  const { numeral, title } = section;
  return {
    ...FRAME,
    id: `s${number}`,
    kind: 'section',
    section: number,
    number,
    numeral,
    title,
    standfirst: null,
    notes,
  };
}
