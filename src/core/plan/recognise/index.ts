import type { Pictures } from '../../model.js';
import type { Part } from '../passages.js';
import type { Proposal } from '../proposal.js';
import { rememberPart } from '../recallParts.js';
import { listAsked, listSaid } from './labelledTurns.js';
import { recogniseAnnounced } from './recogniseAnnounced.js';
import { recogniseBlocks } from './recogniseBlocks.js';
import { recogniseCommands } from './recogniseCommands.js';
import { recogniseComparisons } from './recogniseComparisons.js';
import { recogniseFigures } from './recogniseFigures.js';
import { recogniseImages } from './recogniseImages.js';
import { recogniseQuestions } from './recogniseQuestions.js';
import { recogniseQuotes } from './recogniseQuotes.js';
import { recogniseSeries } from './recogniseSeries.js';
import { recogniseTimeline } from './recogniseTimeline.js';

/** Everything that the recognisers see in a part of the article. A new kind of slide adds its recogniser here. */
export function recogniseSlides(part: Part, pictures: Pictures): readonly Proposal[] {
  return [...recogniseWords(part), ...recogniseImages(part.passages, pictures, part.damage)];
}

const recogniseWords = rememberPart((part: Part): readonly Proposal[] => {
  const { passages, damage } = part;
  const said = listSaid(part);
  const comparisons = recogniseComparisons(said);
  const compared = comparisons.flatMap((comparison) => comparison.claims);
  return [
    ...recogniseAnnounced(said, damage),
    ...comparisons,
    ...recogniseFigures(said, compared),
    ...recogniseSeries(said),
    ...recogniseTimeline(said),
    ...recogniseQuestions(listAsked(part), damage),
    ...recogniseQuotes(passages, damage),
    ...recogniseBlocks(said, damage, part.title ? [part.title] : []),
    ...recogniseCommands(said, damage),
  ];
});
