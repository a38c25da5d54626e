import type { Deck, SectionSlide, Slide } from '../model.js';
import type { RenderAssets } from './assets.js';
import { cutAtLinks } from './cutAtLinks.js';
import { listFacts } from './describeFront.js';
import { describeAbove, describeLayout, describePage, describeRow, namePage } from './describeHandout.js';
import { isOneMeasure } from './estimateHandoutRow.js';
import type { HandoutOptions } from './handoutOptions.js';
import { findHandoutLabels } from './labels/handoutLabels.js';
import { countRuledLines, narrowSlides } from './layoutHandout.js';
import type { HandoutNotes } from './listHandoutNotes.js';
import { type HandoutPlan, type PlannedRow, planHandout } from './planHandout.js';
import { directionOf, findTemplate, makeContext, PRINTED } from './renderSlide.js';
import { composeStyle } from './style.js';
import { PRINT_THEME } from './themes.js';
import { viewFront, viewSources } from './views/handoutFrame.js';
import { viewSlide } from './views/viewSlide.js';

/**
 * The handout as a page to print: every slide in a frame, its notes or ruled lines beside it, as many pages as it
 * takes. Always on white and without dark panels, whatever the theme of the deck: paper is not to waste ink.
 * @param plan what {@link planHandout} made of the same deck and options, its page numbers perhaps corrected
 * @throws LecternError `no-slides`
 */
export function renderHandout(
  deck: Deck,
  assets: RenderAssets,
  options: HandoutOptions,
  plan: HandoutPlan = planHandout(deck, options),
): string {
  const { language, title } = deck.meta;
  const { layout, front, sources, sheets } = plan;
  const style = describePage(layout.page, {
    language,
    header: title,
    footer: listFacts(deck).join(' · '),
    sections: nameSections(deck),
  });
  return findTemplate(
    assets,
    'handout',
  )({
    language,
    direction: directionOf(language),
    title,
    theme: PRINT_THEME,
    layout: options.layout,
    style: composeStyle(assets, language, `${assets.css.handout}\n${style}`),
    measures: describeLayout(layout, front, language),
    front: { ...viewFront(front, plan.pageOf, language), isAlone: plan.isFrontAlone },
    sheets: sheets.map(({ section, above, rows }, index) => ({
      above: describeAbove(above),
      page: index === 0 ? namePage(null) : namePage(section),
      rows: rows.filter(({ setting }) => setting !== 'sources').map((row) => viewRow(row, deck, assets, options, plan)),
      sources: rows
        .filter(({ setting }) => setting === 'sources')
        .map((row) => ({
          ...viewRow(row, deck, assets, options, plan),
          text: sources && viewSources(sources, language),
        })),
    })),
  });
}

function viewRow(row: PlannedRow, deck: Deck, assets: RenderAssets, options: HandoutOptions, plan: HandoutPlan) {
  const { setting, height, slides } = row;
  const context = makeContext(deck, assets, { ...PRINTED, sources: plan.sources !== null });
  const notes = plan.notes[slides[0] ?? 0];
  const first = deck.slides[plan.chosen[slides[0] ?? 0] ?? -1];
  return {
    style: describeRow(row, plan.layout),
    setting,
    runsOn: height === null,
    slides: slides.flatMap((at) => {
      const index = plan.chosen[at] ?? -1;
      const slide = deck.slides[index];
      if (!slide) return [];
      const section = setting === 'divider' ? null : nameSection(slide, deck);
      return [{ number: index + 1, section, slide: viewSlide(slide, context) }];
    }),
    heading: setting === 'divider' ? (notes?.heading ?? (first?.kind === 'section' ? first.title.text : null)) : null,
    reading: notes && setting !== 'compact' ? viewReading(notes, row, options, plan, deck) : null,
  };
}

function viewReading(
  { paragraphs, seeSlides }: HandoutNotes,
  { height, setting, share }: PlannedRow,
  { layout: kind }: HandoutOptions,
  { layout }: HandoutPlan,
  deck: Deck,
) {
  const labels = findHandoutLabels(deck.meta.language);
  // Where nothing is printed beside a slide, its reader gets lines to write on.
  const isRuled = kind !== 'slides' && setting !== 'divider' && paragraphs.length === 0 && height !== null;
  const lines = isRuled ? countRuledLines(narrowSlides(layout, share), height) - (seeSlides.length > 0 ? 1 : 0) : 0;
  return {
    paragraphs: paragraphs.map((paragraph) => ({
      parts: cutAtLinks(paragraph.text, paragraph.links),
      isOwn: paragraph.isOwn,
      isCode: paragraph.text.includes('\n'),
    })),
    isShort:
      setting === 'beside' &&
      isOneMeasure(
        paragraphs.map(({ text }) => text),
        narrowSlides(layout, share),
        deck.meta.language,
      ),
    see: seeSlides.length > 0 ? labels.see.replace('{slides}', seeSlides.join(labels.separator)) : null,
    lines: Array.from({ length: Math.max(0, lines) }),
  };
}

function nameSections({ slides }: Deck): ReadonlyMap<number, string> {
  const dividers = slides.filter((slide): slide is SectionSlide => slide.kind === 'section');
  return new Map(dividers.map(({ section, number, title }) => [section ?? number, title.text]));
}

/** The title of the section that a slide stands in; a divider shows its own. */
function nameSection(slide: Slide, deck: Deck): string | null {
  if (slide.kind === 'section' || slide.section === null) return null;
  return nameSections(deck).get(slide.section) ?? null;
}
