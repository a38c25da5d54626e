import { tellsAct } from './acts.js';
import { endsConnecting } from './connectingEnds.js';
import { reportsOfNobody } from './reportedViews.js';
import { standsInSeries } from './seriesPlaces.js';
import { guidesVisitors } from './visits.js';
import { withholds } from './withheld.js';

/**
 * Sentences that make no point, not even behind the sentence before them: they end in the air, say
 * where they stand in a series, only what the writer does, or how to reach a place.
 *
 * @param isItem an item of a list has its neighbours beside it
 */
export function isNoPoint(text: string, isItem = false): boolean {
  if (withholds(text) || reportsOfNobody(text) || guidesVisitors(text)) return true;
  return !isItem && (tellsAct(text) || endsConnecting(text) || standsInSeries(text));
}
