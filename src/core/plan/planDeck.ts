import type { Article, Deck, Outline, Pictures, QuoteSlide } from '../model.js';
import { assembleSlides } from './assembleSlides.js';
import { budgetSlides } from './budgetSlides.js';
import { makeClosing } from './frameSlides.js';
import { listParents } from './heads/headPart.js';
import { carrySpeakers } from './naming/carrySpeakers.js';
import { introduceNames } from './naming/introduceNames.js';
import { listParts, type Part } from './passages.js';
import { lengthOf, planBody } from './planBody.js';
import { isAnnounced, planFrame } from './planFrame.js';
import { estimateMinutes, lastFor, shareTime } from './planTiming.js';
import { rememberPart } from './recallParts.js';
import { listQuotes } from './recognise/recogniseQuotes.js';
import { tidyMarks } from './tidyMarks.js';

/** What a plan depends on beside the article's words. */
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
  /** Words that points are to show, as long as the article says them. */
  readonly kept?: readonly string[];
}

/** A deck before its slides are fitted. */
export interface PlannedDeck extends Deck {
  /** The most slides that the deck may have, when all that do not fit are split. */
  readonly most: number;
  /** The length of the talk. */
  readonly minutes: number;
}

const NO_PICTURES: Pictures = new Map();
const UNNAMED = { id: '', section: null, notes: [], seconds: 0, size: 0 } as const;

/**
 * Decides which slides there are, in which order, with which words of the article, and what the speaker reads.
 * There are never more than `most`; slides that have to be split come on top: see `reserve`.
 */
export function planDeck(outline: Outline, options: PlanOptions): PlannedDeck {
  const { article, sections } = outline;
  const parts = listParts(outline);
  const minutes = options.minutes ?? estimateMinutes(outline);
  const lastWords = makeClosing(parts, listSpeakers(parts));
  const budget = budgetSlides({
    sections: sections.length,
    dividers: sections.filter(isAnnounced).length,
    hasClosing: lastWords !== null,
    length: parts.reduce((sum, part) => sum + lengthOf(part), 0),
    minutes,
    isSlotNamed: options.minutes !== null,
    ceiling: options.slides ?? null,
    reserve: options.reserve ?? 0,
  });
  const frame = planFrame(outline, parts, budget, lastWords);
  const pictures = options.pictures ?? NO_PICTURES;
  const planned = planBody(parts, {
    article,
    frame,
    most: budget.body,
    pictures,
    kept: new Set(options.kept),
    sections: new Map(sections.filter(({ isNamed }) => isNamed).map(({ number, title }) => [number, title])),
    parents: listParents(sections),
  });
  const assembled = assembleSlides(outline, parts, planned, frame).map(tidyMarks);
  const slides = introduceNames(carrySpeakers(assembled, parts), parts);
  const length = options.minutes ?? lastFor(slides, minutes);
  return {
    meta: describeMeta(article, outline.title.text, options),
    ...(article.links && { links: article.links }),
    slides: shareTime(slides, length),
    // Known when the slides are those that will be shown: see `account`.
    coverage: [],
    omissions: [],
    diagnostics: article.diagnostics,
    most: budget.total,
    minutes: length,
  };
}

function describeMeta(article: Article, title: string, { slug, file }: PlanOptions): Deck['meta'] {
  const { language, script, address, facts } = article;
  return {
    slug,
    title,
    language,
    ...(script && { script }),
    author: facts.author?.text ?? null,
    file,
    ...(address !== undefined && { address }),
  };
}

function listSpeakers(parts: readonly Part[]): QuoteSlide[] {
  return parts
    .flatMap(quotesOf)
    .map(({ quote, speaker }) => ({ ...UNNAMED, kind: 'quote', quote, speaker, context: null }));
}

const quotesOf = rememberPart(({ passages, damage }: Part) => listQuotes(passages, damage));
