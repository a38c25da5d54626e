import type { Language, TracedText } from '../../model.js';
import { AREA, SPACE, SPLIT } from '../geometry.js';
import { partStatement, type StatementParts } from '../partStatement.js';
import { listOf, type Ruler, type Step, sizeOf } from '../step.js';
import { listSideSizes, SIDE_TITLES, sum } from './head.js';
import { listPosterSteps, posterHeight, sortByText } from './poster.js';

const STATEMENT_TITLE = 44;
/** A sentence of the text is not louder than the title of the talk. */
const LARGEST_STATEMENT = 200;

/** The width of a statement beside the bar along the slide's edge. */
export const EDGED = AREA.width - SPACE.xxl;
/** In the narrow part beside a panel, no statement is louder. */
const LARGEST_BESIDE = 140;

/** In px: claims are not smaller. */
const LEAST_CLAIM = 66;
const listParted = (layout: string, measure: number): Step[] =>
  listOf(layout, {
    text: [124, 116, 108, 100, 92, 84, 78, 72, LEAST_CLAIM],
    aside: [56, 54, 52, 50, 48, 46, 44, 42, 40],
    measure: Array.from({ length: 9 }, () => measure),
  });
/** A long statement: its claim set large, and smaller what leads up to it and goes on from it. */
const PARTED: readonly Step[] = sortByText([...listParted('statement', AREA.width), ...listParted('edge', EDGED)]);

/** A statement below a short bar, or beside its title on a panel, or along a bar at the slide's edge. */
export function listStatements(title: TracedText | null, item: TracedText, ruler: Ruler): Step[] {
  const withTitle = (steps: readonly Step[], size: number): Step[] =>
    steps.map((step) => ({ ...step, sizes: { ...step.sizes, title: size } }));
  const parted = partStatement(item.text, ruler.language) ? PARTED : [];
  // As one block it would be no larger than its parts at their smallest.
  const largest = parted.length > 0 ? LEAST_CLAIM : LARGEST_STATEMENT;
  const beside = (own: TracedText): Step[] =>
    listSideSizes(own, SIDE_TITLES, SPLIT.aside, ruler)
      .slice(0, 1)
      .flatMap((size) =>
        withTitle(listPosterSteps('panel', item, SPLIT.main, ruler, Math.min(largest, LARGEST_BESIDE)), size),
      );
  return [
    ...withTitle(parted, STATEMENT_TITLE),
    ...sortByText([
      ...withTitle(listPosterSteps('statement', item, AREA.width, ruler, largest), STATEMENT_TITLE),
      ...withTitle(listPosterSteps('edge', item, EDGED, ruler, largest), STATEMENT_TITLE),
      ...(title ? beside(title) : []),
    ]),
  ];
}

/** The parts of a statement at a step that sets them apart. */
export function findParts(item: TracedText, step: Step, language: Language): StatementParts | null {
  return sizeOf(step, 'aside') > 0 ? partStatement(item.text, language) : null;
}

/** Height of a statement, whole or in parts. */
export function statementHeight(item: TracedText | null, step: Step, ruler: Ruler): number {
  const parts = item && findParts(item, step, ruler.language);
  if (!parts) return posterHeight(item, step, ruler);
  const asides = [parts.before, parts.after].map((text) => {
    const height = ruler.body({ text: text.trim() }, 'sans', sizeOf(step, 'aside'), sizeOf(step, 'measure'));
    return height > 0 ? height + SPACE.l : 0;
  });
  return sum(asides) + posterHeight({ text: parts.claim.trim() }, step, ruler);
}
