import { estimateLength } from '../language.js';
import type { CoverSlide, Deck, Slide } from '../model.js';
import type { RenderAssets } from './assets.js';
import { describeLayout, describePage, describeRow } from './describeHandout.js';
import { findHandoutLabels } from './handoutLabels.js';
import { countRuledLines, type HandoutLayout, type HandoutOptions, layoutHandout } from './layoutHandout.js';
import { type HandoutNotes, listHandoutNotes } from './listHandoutNotes.js';
import { estimateRow, paginateHandout } from './paginateHandout.js';
import { directionOf, findTemplate, makeContext, PRINTED } from './renderSlide.js';
import { composeStyle } from './style.js';
import { viewSlide } from './views/viewSlide.js';

const NO_NOTES: HandoutNotes = { paragraphs: [], seeSlides: [] };

/** Notes shorter than this, in em, are not worth two columns. */
const BRIEF = 110;

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
    readingAt: layout.readingAt,
    pages: viewPages(deck, assets, options, layout),
  });
}

function viewPages(deck: Deck, assets: RenderAssets, options: HandoutOptions, layout: HandoutLayout) {
  const { language } = deck.meta;
  const context = makeContext(deck, assets, PRINTED);
  const notes = options.notes ? listHandoutNotes(deck) : deck.slides.map(() => NO_NOTES);
  const needs = notes.map(({ paragraphs }) => estimateRow(paragraphs, layout, language));
  const labels = findHandoutLabels(language);
  return paginateHandout(needs, options.perPage, layout).map((rows) =>
    rows.map((row) => {
      const slide = deck.slides[row.slide];
      const { paragraphs, seeSlides } = notes[row.slide] ?? NO_NOTES;
      // Where nothing is printed beside a slide, its reader gets lines to write on.
      const lines = paragraphs.length > 0 ? 0 : countRuledLines(layout, row.height) - (seeSlides.length > 0 ? 1 : 0);
      return {
        style: describeRow(row.height),
        number: row.slide + 1,
        section: slide ? nameSection(slide, deck) : null,
        slide: slide ? viewSlide(slide, context) : null,
        paragraphs,
        isBrief: estimateLength(paragraphs.join('')) < BRIEF,
        see: seeSlides.length > 0 ? labels.see.replace('{slides}', seeSlides.join(labels.separator)) : null,
        lines: Array.from({ length: Math.max(0, lines) }),
      };
    }),
  );
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
