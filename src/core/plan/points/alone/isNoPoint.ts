import { tellsAct } from './acts.js';
import { callsUp } from './calls.js';
import { endsConnecting } from './connectingEnds.js';
import { reportsOfNobody } from './reportedViews.js';
import { standsInSeries } from './seriesPlaces.js';
import { staysUnfinished } from './unfinished.js';
import { guidesVisitors } from './visits.js';
import { withholds } from './withheld.js';

/** What the writer is not. */
const NO_EXPERT =
  /^(?!.*(?:but|但|しかし|けれど|pero|mais|aber)).*(?:(?:筆者|私|自分)は[^。、]{0,16}(?:専門家|プロ)では(?:な|あり)|我(?:[並并]|也)?不是[^，。]{0,10}(?:[專专]家|[專专][業业]人士)|(?<!\p{L})I(?: am|['’]m) (?:not|no) (?:an? )?(?:\p{L}+ )?(?:expert|professional|lawyer|doctor)|no soy (?:una? )?expert[oa]|je ne suis pas (?:une? )?experte?|ich bin keine? (?:Expert|Fachmann|Fachfrau|Profi))/iu;

/**
 * Sentences that make no point, not even behind the sentence before them: they end in the air, say
 * where they stand in a series, only what the writer does, how to reach a place, or call upon the reader to buy or to come.
 *
 * @param isItem an item of a list has its neighbours beside it
 */
export function isNoPoint(text: string, isItem = false): boolean {
  if (withholds(text) || reportsOfNobody(text) || guidesVisitors(text) || callsUp(text) || NO_EXPERT.test(text))
    return true;
  return !isItem && (tellsAct(text) || endsConnecting(text) || standsInSeries(text) || staysUnfinished(text));
}
