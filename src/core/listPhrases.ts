import type {
  Command,
  ComparedValue,
  CompareSlide,
  Figure,
  LabelledItem,
  Slide,
  TableSlide,
  TracedText,
} from './model.js';

/** Every run of the article's words that a slide shows, in reading order, its title first. Notes are not phrases. */
export function listPhrases(slide: Slide): TracedText[] {
  return walk(slide).filter((phrase): phrase is TracedText => phrase !== null && phrase.text !== '');
}

function walk(slide: Slide): (TracedText | null)[] {
  switch (slide.kind) {
    case 'cover':
      return [slide.title, slide.standfirst, slide.author, slide.date, slide.origin];
    case 'agenda':
      return slide.items.map((item) => item.title);
    case 'section':
      return [slide.title, slide.standfirst];
    case 'points':
      return [slide.title, ...slide.items];
    case 'quote':
      return [slide.context, slide.quote, slide.speaker];
    case 'figure':
      return [slide.title, ...slide.figures.flatMap(walkFigure), slide.detail];
    case 'stages':
    case 'pair':
      return [slide.title, ...slide.items.flatMap(walkItem)];
    case 'timeline':
      return [slide.title, ...slide.events.flatMap((event) => [event.date, event.text])];
    case 'compare':
      return isBareMultiple(slide)
        ? [slide.title, slide.from.text, slide.to.text, slide.multiple]
        : [slide.title, ...walkEnd(slide.from), slide.multiple, ...walkEnd(slide.to)];
    case 'table':
      return [slide.title, ...listCells(slide)];
    case 'code':
      return [slide.title, slide.code];
    case 'commands':
      return [slide.title, ...slide.items.flatMap(walkCommand)];
    case 'image':
      return [slide.title, slide.caption];
    case 'closing':
      return [slide.line, slide.speaker];
    case 'sources':
      return [slide.title, slide.author, slide.date, slide.origin, ...slide.entries.map((entry) => entry.text)];
    default:
      return slide satisfies never;
  }
}

/** The cells of a table that it shows for the first time. */
function listCells({ header, rows, repeatsHeader, repeatsLabels }: TableSlide): readonly TracedText[] {
  const from = repeatsLabels ? 1 : 0;
  return [...(repeatsHeader ? [] : header.slice(from)), ...rows.flatMap((row) => row.slice(from))];
}

function walkFigure({ before, value, unit, after }: Figure): (TracedText | null)[] {
  return [before, value, unit, after];
}

const walkCommand = ({ text, code, rest }: Command) => [text, code, rest];
const walkItem = ({ label, detail }: LabelledItem) => [label, detail];
const walkEnd = ({ label, text }: ComparedValue) => [label, text];

/** A multiple between two things that only have names (two years): the names stand below, the multiple above a bar. */
export function isBareMultiple({ from, to, multiple }: CompareSlide): boolean {
  return multiple !== null && from.label === null && to.label === null;
}
