import { SEQUENCE } from './countedNoun.js';
import type { ListGroup } from './listGroups.js';

/** What goes from a beginning to an end, as a title says it. */
const COURSE =
  /流程|程序|[過过]程|順序|顺序|先[後后]|如何|怎[麼么样樣]|演[進进變变]|歷程|历程|路線|路线|沿革|手順|流れ|やり方|使い方|進め方|始め方|절차|순서|과정|방법|하는 법|\b(?:how to|process|workflow|procedure|sequence|guide|set[- ]?up|install\p{Ll}*|getting started|roadmap|timeline|history|order|path|journey|funnel|pipeline|cómo|proceso|procedimiento|guía|orden|historia|recorrido|comment|processus|procédure|ordre|parcours|histoire|wie|ablauf|anleitung|reihenfolge|verlauf|geschichte|weg)\b/iu;

/** What an item opens with that has its place among others: `先`, `First`, `Week 2`, `2016`. */
const PLACED =
  /^(?:第?[\d一二三四五六七八九十]+(?:步|階段|阶段|期|[年月日天週周]|個月|个月|小時|小时|分|章)|先|首先|再|然後|然后|接著|接着|隨後|随后|最[後后]|最初|まず|次に|最後に|먼저|다음|마지막|(?:first|then|next|after|before|finally|last)\b|(?:step|phase|stage|week|day|month|year|level|paso|fase|etapa|semana|día|étape|phase|semaine|jour|schritt|stufe|woche|tag)\s?\d|primero|luego|después|finalmente|d['’]abord|ensuite|puis|enfin|zuerst|dann|danach|schließlich|(?:19|20)\d\d\b)/iu;

/** Whether the items of a list come one after another: numbers alone only count them. */
export function runsInOrder({ ordered, title, items }: ListGroup): boolean {
  const placed = items.filter(({ text }) => PLACED.test(text.text.trim())).length;
  if (placed > 1 && placed * 2 >= items.length) return true;
  return ordered && title !== null && (SEQUENCE.test(title.text) || COURSE.test(title.text));
}
