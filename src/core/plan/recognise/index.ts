import type { Pictures } from '../../model.js';
import { rememberFor } from '../../rememberFor.js';
import type { Passage } from '../passages.js';
import type { Proposal } from '../proposal.js';
import { recogniseAnnounced } from './recogniseAnnounced.js';
import { recogniseBlocks } from './recogniseBlocks.js';
import { recogniseComparisons } from './recogniseComparisons.js';
import { recogniseFigures } from './recogniseFigures.js';
import { recogniseImages } from './recogniseImages.js';
import { recogniseQuestions } from './recogniseQuestions.js';
import { recogniseQuotes } from './recogniseQuotes.js';
import { recogniseSeries } from './recogniseSeries.js';
import { recogniseTimeline } from './recogniseTimeline.js';

type Ranges = readonly { readonly start: number; readonly end: number }[];

/** Everything that the recognisers see in a stretch of text. A new kind of slide adds its recogniser here. */
export const recogniseSlides = rememberFor(recogniseAll);

function recogniseAll(passages: readonly Passage[], damage: Ranges, pictures: Pictures): readonly Proposal[] {
  const comparisons = recogniseComparisons(passages);
  const compared = comparisons.flatMap((comparison) => comparison.claims);
  return [
    ...recogniseAnnounced(passages, damage),
    ...comparisons,
    ...recogniseFigures(passages, compared),
    ...recogniseSeries(passages),
    ...recogniseTimeline(passages),
    ...recogniseQuestions(passages, damage),
    ...recogniseQuotes(passages, damage),
    ...recogniseBlocks(passages, damage),
    ...recogniseImages(passages, pictures, damage),
  ];
}
