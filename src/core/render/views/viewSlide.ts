import { arrangeSlide } from '../../fit/arrangeSlide.js';
import { cardGrid, hasRoomBelowTitle, rowWidth } from '../../fit/kinds/points.js';
import { findParts } from '../../fit/kinds/pointsStatement.js';
import type { Setting } from '../../fit/lines.js';
import { type Step, sizeOf } from '../../fit/step.js';
import type { Deck, Language, PointsSlide, Slide, StagesSlide } from '../../model.js';
import { drawArcs } from './arcs.js';
import { viewAgenda, viewCompare, viewCover, viewFigures, viewSources, viewTable } from './bodies.js';
import { viewCode } from './code.js';
import { viewCommands } from './commands.js';
import { type FrameView, nameUntitled, type SlideContext, viewFrame } from './frame.js';
import { headText, viewParts } from './heading.js';
import { viewImage } from './image.js';
import { markLinks } from './markLinks.js';
import { raiseInitials } from './raiseInitials.js';
import { gapBetween, viewDisplay, viewOptional, viewOptionalDisplay, viewRunning } from './text.js';
import { viewTimeline } from './timeline.js';

/** What a slide's partial needs: its frame, and under `body` what is its kind's own. */
export interface SlideView extends FrameView {
  readonly template: `slides/${Slide['kind']}`;
  readonly body: object;
}

/** Turns a slide into what its partial sets; nothing is left for the template to work out. */
export function viewSlide(written: Slide, context: SlideContext): SlideView {
  const raised = raiseInitials(written);
  const step = arrangeSlide(raised, context.deck.meta.language);
  // Where words are changed in place they lead nowhere else.
  const slide = context.isEdited ? raised : markLinks(raised, context);
  const body = viewBody(slide, step, { ...context, labels: nameUntitled(slide, context) });
  return {
    ...viewFrame(slide, step, readHead(slide, body), context),
    template: `slides/${slide.kind}`,
    body,
  };
}

/** What stands above the words of a slide. */
function readHead(slide: Slide, body: object): string | null {
  if ('kicker' in body && typeof body.kicker === 'string') return body.kicker;
  return 'title' in slide && slide.title ? slide.title.text : null;
}

function viewBody(slide: Slide, step: Step, context: SlideContext): object {
  const { labels, deck } = context;
  const { language } = deck.meta;
  switch (slide.kind) {
    case 'cover':
      return viewCover(slide, context);
    case 'agenda':
      return viewAgenda(slide, step.layout, context);
    case 'section':
      return {
        numeral: slide.numeral,
        arcs: drawArcs(deck, slide.number),
        title: viewDisplay(slide.title, language),
        standfirst: viewOptional(slide.standfirst, language),
      };
    case 'points':
      return viewPoints(slide, step, labels.points, deck);
    case 'quote':
      return {
        context: viewOptional(slide.context, language),
        quote: headText(slide.quote, language),
        ...viewMark(language),
        speaker: viewOptional(slide.speaker, language),
      };
    case 'figure':
      return viewFigures(slide, step.layout, context);
    case 'stages':
      return viewStages(slide, language, labels.stages);
    case 'pair':
      return {
        kicker: slide.title ? null : labels.pair,
        title: viewOptionalDisplay(slide.title, language),
        // Details stand on one line where both halves have one.
        aligned: slide.items.every(({ detail }) => detail !== null),
        items: slide.items.map((item) => viewItem(item, language)),
      };
    case 'timeline':
      return viewTimeline(slide, step.layout, context);
    case 'compare':
      return viewCompare(slide, step.layout, context);
    case 'table':
      return viewTable(slide, context);
    case 'code':
      return viewCode(slide, context);
    case 'commands':
      return viewCommands(slide, step.layout, context);
    case 'image':
      return viewImage(slide, step.layout, context);
    case 'closing':
      return {
        arcs: drawArcs(deck, null),
        line: headText(slide.line, language),
        speaker: viewOptional(slide.speaker, language),
      };
    case 'sources':
      return viewSources(slide, context);
    default:
      return slide satisfies never;
  }
}

function viewPoints(slide: PointsSlide, step: Step, label: string, deck: Deck) {
  const { layout } = step;
  const { language } = deck.meta;
  const setting: Setting = { language, face: 'sans', size: sizeOf(step, 'text'), width: rowWidth(slide, step) };
  const [first, ...others] = slide.items;
  const parts = first && others.length === 0 ? findParts(first, step, language) : null;
  return {
    title: viewOptionalDisplay(slide.title, language),
    parts: first && parts ? viewParts(first, parts, language) : null,
    // A statement without a title is its own heading.
    statement: first && others.length === 0 && !slide.title ? headText(first, language) : null,
    single: first && others.length === 0 && slide.title ? viewDisplay(first, language) : null,
    kicker: !slide.title && others.length > 0 ? label : null,
    columns: cardGrid(slide.items.length).columns,
    arcs: layout === 'list' && hasRoomBelowTitle(slide, step, language) ? viewPlace(slide, deck) : null,
    isNumbered: slide.numerals !== undefined,
    start: slide.numerals?.[0],
    // Banners and cards are set large, rows are running text.
    items:
      others.length > 0
        ? slide.items.map((item, index) => ({
            ...(layout === 'cards' || layout === 'banner' ? viewDisplay(item, language) : viewRunning(item, setting)),
            numeral: slide.numerals?.[index],
          }))
        : [],
  };
}

/** Where in the talk the slide is, in the picture of the deck: the arc of its section is lit. */
function viewPlace({ section }: Slide, deck: Deck) {
  return section === null ? null : drawArcs(deck, section);
}

function viewStages(slide: StagesSlide, language: Language, label: string) {
  return {
    kicker: slide.title ? null : label,
    title: viewOptionalDisplay(slide.title, language),
    sequence: slide.sequence,
    count: slide.items.length,
    tiles: cardGrid(slide.items.length).columns,
    items: slide.items.map((item, index) => ({
      ...viewItem(item, language),
      number: index + 1,
      // The later the stage, the stronger its colour.
      tint: Math.round(((index + 1) / slide.items.length) * 100),
    })),
  };
}

function viewItem({ label, detail }: StagesSlide['items'][number], language: Language) {
  return {
    label: viewDisplay(label, language),
    gap: gapBetween(label, detail, language),
    detail: viewOptional(detail, language),
  };
}

/**
 * The mark beside a quotation, as the language writes it, and how high above the line its ink stands. The German one
 * stands on the line; drawn at the top of a slide it is the same ink at the height of an apostrophe.
 */
function viewMark(language: Language): { readonly mark: string; readonly height: 'high' | 'corner' | 'middle' } {
  if (/^(?:ja|zh-(?:hk|mo))/i.test(language)) return { mark: '「', height: 'corner' };
  if (/^(?:fr|es|it|pt|ru|el|ar)\b/i.test(language)) return { mark: '«', height: 'middle' };
  return { mark: language.startsWith('de') ? '”' : '“', height: 'high' };
}
