import { CURRENCY, MAGNITUDE, MONEY, SCALE } from '../facts/units.js';
import type { FoundFigure } from './findFigures.js';

const IS_MONEY = new RegExp(`${CURRENCY}|${MONEY}`, 'u');
const IS_SCALED = new RegExp(`${MAGNITUDE}|${SCALE}`, 'u');
/** The most, the least, the average, or more and less than before. */
const MAKES_MUCH =
  /最|[僅仅]|每股|EPS|per share|只(?!是)|平均|[漲涨升增][到至價价加]|[降減减跌][到至價价少]|[總总][計计共額额數数]|[一合]共|共[計计]|総額|合計|\b(?:total|whole|entire|altogether|insgesamt|en total|au total|only|just|average|record|most|least|more|less|rose|fell|up|down|sólo|solo|promedio|media|más|menos|seulement|moyenne|plus|moins|nur|durchschnittlich|mehr|weniger)\b|最も|わずか|값|평균|불과/iu;

/** `花費300元`, `a drink for $7`: money that a story spends on its way, unless the sentence makes something of it. */
export function isSmallSum({ figure, sentence, clause }: FoundFigure): boolean {
  const amount = `${figure.value.text}${figure.unit?.text ?? ''}`;
  if (!IS_MONEY.test(amount) || IS_SCALED.test(amount)) return false;
  if (!/^\D*\d{1,4}(?:[.,]\d{1,2})?\D*$/.test(figure.value.text)) return false;
  return !MAKES_MUCH.test(sentence.clauses[clause]?.text ?? '');
}
