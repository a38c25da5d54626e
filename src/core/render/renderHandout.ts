import { estimateLength } from '../language.js';
import type { CoverSlide, Deck, Language, Slide } from '../model.js';
import type { RenderAssets } from './assets.js';
import { describeLayout, describePage, describeRow } from './describeHandout.js';
import { estimateRow } from './estimateHandoutRow.js';
import { findHandoutLabels } from './handoutLabels.js';
import {
  CAPTION,
  countRuledLines,
  type HandoutLayout,
  type HandoutOptions,
  layoutHandout,
  ROW_END,
} from './layoutHandout.js';
import { type HandoutNotes, listHandoutNotes } from './listHandoutNotes.js';
import { type HandoutRow, listHandoutRows } from './listHandoutRows.js';
import { paginateHandout } from './paginateHandout.js';
import { directionOf, findTemplate, makeContext, PRINTED } from './renderSlide.js';
import { composeStyle } from './style.js';
import { viewSlide } from './views/viewSlide.js';

const NO_NOTES: HandoutNotes = { paragraphs: [], seeSlides: [] };

/**
 * The handout as a page to print: every slide in a frame, its notes or ruled lines beside it, as many pages as it
 * takes. Always on white, whatever the theme of the deck.
 */
export function renderHandout(deck: Deck, assets: RenderAssets, options: HandoutOptions): string {
  const { language, title } = deck.meta;
  const facts = listFacts(deck);
  const layout = layoutHandout(options, facts.length > 0);
  const page = describePage(layout, { header: title, footer: facts.join(' · ') });
  return findTemplate(
    assets,
    'handout',
  )({
    language,
    direction: directionOf(language),
    title,
    facts,
    style: composeStyle(assets, language, `${assets.css.handout}\n${page}`),
    measures: describeLayout(layout, language, estimateLength(title)),
    columns: layout.columns,
    pages: viewPages(deck, assets, options, layout),
  });
}

function viewPages(deck: Deck, assets: RenderAssets, options: HandoutOptions, layout: HandoutLayout) {
  const { language } = deck.meta;
  const notes = options.notes ? listHandoutNotes(deck) : deck.slides.map(() => NO_NOTES);
  const rows = listHandoutRows(notes, layout, options.notes && deck.slides.some((slide) => slide.notes.length > 0));
  const share = layout.room.first / (options.perPage / layout.columns);
  const settings = rows.map(({ slides, isCompact }) => {
    if (isCompact) return { setting: 'compact', height: (layout.compact.width * 9) / 16 + CAPTION + ROW_END } as const;
    const { paragraphs } = notes[slides[0] ?? 0] ?? NO_NOTES;
    return estimateRow(paragraphs, layout, language, share);
  });
  const needs = settings.map(({ setting, height }) => ({ height, isCompact: setting === 'compact' }));
  const viewOne = makeSlideView(deck, assets);
  return paginateHandout(needs, options.perPage, layout).map((page) =>
    page.map(({ row, height }) => {
      const { slides, isCompact } = rows[row] as HandoutRow;
      return {
        style: describeRow(height),
        setting: settings[row]?.setting,
        runsOn: height === null,
        slides: slides.map(viewOne),
        reading: isCompact ? null : viewReading(notes[slides[0] ?? 0] ?? NO_NOTES, layout, height, language),
      };
    }),
  );
}

function makeSlideView(deck: Deck, assets: RenderAssets) {
  const context = makeContext(deck, assets, PRINTED);
  return (index: number) => {
    const slide = deck.slides[index];
    return {
      number: index + 1,
      section: slide ? nameSection(slide, deck) : null,
      slide: slide ? viewSlide(slide, context) : null,
    };
  };
}

function viewReading(
  { paragraphs, seeSlides }: HandoutNotes,
  layout: HandoutLayout,
  height: number | null,
  language: Language,
) {
  const labels = findHandoutLabels(language);
  // Where nothing is printed beside a slide, its reader gets lines to write on.
  const lines =
    paragraphs.length > 0 || height === null ? 0 : countRuledLines(layout, height) - (seeSlides.length > 0 ? 1 : 0);
  return {
    paragraphs: paragraphs.map((text) => ({ text, isCode: text.includes('\n') })),
    see: seeSlides.length > 0 ? labels.see.replace('{slides}', seeSlides.join(labels.separator)) : null,
    lines: Array.from({ length: Math.max(0, lines) }),
  };
}

/** Who wrote the article, when and for whom: what the cover says below its title. */
function listFacts(deck: Deck): string[] {
  const cover = deck.slides.find((slide): slide is CoverSlide => slide.kind === 'cover');
  return [cover?.author, cover?.date, cover?.origin].flatMap((fact) => (fact ? [fact.text] : []));
}

/** The title of the section that a slide stands in; a divider shows its own. */
function nameSection(slide: Slide, { slides }: Deck): string | null {
  if (slide.kind === 'section' || slide.section === null) return null;
  const divider = slides.find((other) => other.kind === 'section' && other.section === slide.section);
  return divider?.kind === 'section' ? divider.title.text : null;
}
