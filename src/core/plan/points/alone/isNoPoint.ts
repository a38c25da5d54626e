import { tellsAct } from './acts.js';
import { callsUp } from './calls.js';
import { endsConnecting } from './connectingEnds.js';
import { disclaims } from './disclaimers.js';
import { reportsOfNobody } from './reportedViews.js';
import { standsInSeries } from './seriesPlaces.js';
import { staysUnfinished } from './unfinished.js';
import { guidesVisitors } from './visits.js';
import { withholds } from './withheld.js';

/**
 * Sentences that make no point, not even behind the sentence before them: they end in the air, say
 * where they stand in a series, only what the writer does, how to reach a place, what the writer is not, or call upon the reader to buy or to come.
 *
 * @param isItem an item of a list has its neighbours beside it
 */
export function isNoPoint(text: string, isItem = false): boolean {
  if (withholds(text) || reportsOfNobody(text) || guidesVisitors(text) || callsUp(text) || disclaims(text)) return true;
  return !isItem && (tellsAct(text) || endsConnecting(text) || standsInSeries(text) || staysUnfinished(text));
}
