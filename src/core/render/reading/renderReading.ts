import { isCjk } from '../../language.js';
import type { Deck } from '../../model.js';
import type { RenderAssets } from '../assets.js';
import { listFacts } from '../describeFront.js';
import { describeFrontLayout, describePage, namePage } from '../describeHandout.js';
import { CAPTION, scaleOf } from '../layoutHandout.js';
import { directionOf, findTemplate, makeContext, PRINTED } from '../renderSlide.js';
import { composeStyle } from '../style.js';
import { PRINT_THEME } from '../themes.js';
import { viewFront, viewSources } from '../views/handoutFrame.js';
import { viewBlock, viewPart } from '../views/readingBlock.js';
import { viewSlide } from '../views/viewSlide.js';
import { SPACING } from './layoutReading.js';
import type { PlacedFigure } from './placeFigures.js';
import type { ReadingDraft, ReadingPlan } from './planReading.js';

/** A reading copy as a page on which the lines of its text can be measured: each block once, all below each other. */
export function renderReadingDraft(deck: Deck, assets: RenderAssets, draft: ReadingDraft): string {
  const { title, language } = deck.meta;
  const { layout, front, blocks } = draft;
  const sections = new Map(
    deck.slides.flatMap((slide) => (slide.kind === 'section' ? [[slide.number, slide.title.text] as const] : [])),
  );
  const page = describePage(layout.page, { language, header: title, footer: listFacts(deck).join(' · '), sections });
  return findTemplate(
    assets,
    'reading',
  )({
    language,
    direction: directionOf(language),
    title,
    theme: PRINT_THEME,
    script: isCjk(language) ? 'wide' : 'narrow',
    style: composeStyle(assets, language, `${assets.css.handout}\n${page}`),
    measures: [describeReading(draft), describeFrontLayout(front)].join(';'),
    blocks: blocks.map((block, index) => ({ ...viewBlock(block, deck.links ?? []), index })),
  });
}

/** What takes the place of the measured blocks: the pages of the reading copy, as HTML for its body. */
export function renderReadingPages(deck: Deck, assets: RenderAssets, plan: ReadingPlan): string {
  const { layout, front, sources, frames, blocks, measured } = plan;
  const { language } = deck.meta;
  // The slide of the sources is not among the figures.
  const context = makeContext(deck, assets, { ...PRINTED, sources: false });
  const viewFigure = ({ slide: index, top }: Pick<PlacedFigure, 'slide' | 'top'>) => {
    const slide = deck.slides[index];
    return { top: mm(top), number: index + 1, slide: slide ? viewSlide(slide, context) : null };
  };
  const sheets = Array.from({ length: Math.ceil(frames.length / layout.frames) }, (_, index) => {
    const first = index * layout.frames;
    const own = frames.slice(first, first + layout.frames);
    return {
      page: index === 0 ? namePage(null) : namePage(blocks[own[0]?.parts[0]?.block ?? -1]?.section ?? null),
      height: mm(own[0]?.height ?? 0),
      frames: own.map((frame, at) => ({
        parts: frame.parts.map((part) => viewPart(part, blocks, measured, deck.links ?? [])),
        figures: plan.figures.figures.filter(({ frame: on }) => on === first + at).map(viewFigure),
      })),
    };
  });
  const closing = sources && { text: viewSources(sources, language), slides: [] };
  const last = sheets.length - 1;
  return findTemplate(
    assets,
    'parts/readingPages',
  )({
    front: { ...viewFront(front, plan.pageOf, language), isAlone: isFrontAlone(plan) },
    style: describeFigures(plan.figureWidth),
    sheets: sheets.map((sheet, index) => ({
      ...sheet,
      sources: index === last && plan.sourcesTop !== null && closing ? [{ ...closing, top: mm(plan.sourcesTop) }] : [],
    })),
    left: plan.figures.left.map((slide) => viewFigure({ slide, top: 0 })),
    sources: plan.sourcesTop === null ? closing : null,
  });
}

/** The title block has the first page for itself where the text begins on a whole one. */
function isFrontAlone({ frames, layout }: ReadingPlan): boolean {
  return frames[0]?.height === layout.page.height;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const mm = (value: number): string => `${round(value)}mm`;

function describeFigures(width: number): string {
  return `--slide-width:${mm(width)};--scale:${Math.round(scaleOf(width) * 1e6) / 1e6}`;
}

function describeReading({ layout }: ReadingDraft): string {
  const { line } = layout;
  const spacing = Object.entries(SPACING).map(([kind, own]) => `--line-${kind}:${mm(own.line * line)}`);
  return [
    `--page-height:${mm(layout.page.height)}`,
    `--text-width:${mm(layout.text)}`,
    `--text-gap:${mm(layout.gap)}`,
    `--margin-width:${mm(layout.margin)}`,
    `--copy-gutter:${mm(layout.gutter)}`,
    `--gap:8mm`,
    `--caption:${CAPTION}mm`,
    `--frames:${layout.frames}`,
    `--line:${mm(line)}`,
    `--notes-size:${layout.size}pt`,
    `--leading-notes:var(--line)`,
    ...spacing,
    describeFigures(layout.margin),
  ].join(';');
}
