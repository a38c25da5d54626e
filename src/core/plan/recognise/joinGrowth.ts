import { slice } from '../../trace.js';
import type { FoundFigure } from './findFigures.js';

/**
 * By how much something grew, and not what: `同比增長`, `前年同期比`, `전년 대비`. It is said of the number right before it, and stands
 * on its card: `營業額 385.7 億元 · 同比增長 42.2%`. Behind anything else it would be of nothing.
 */
const GROWTH =
  /^(?:(?:同比|[環环]比|[較较比](?:去年|上年|前年|上月|上季|上一?[年月季]度?)(?:同期|同月)?|[與与]?(?:去年|上年)同期相比)，?)?(?:[約约]?(?:大幅|小幅)?(?:增[長长加幅]|下[降滑跌]|上[升漲涨]|[減减]少|提[升高]|[漲涨跌降]幅?|增速|年[增減减]))?(?:率)?(?:[均也]|了|近|超|[達达約约為为]|高[達达]|[達达]到|分[別别])*$|^(?:仍|已|[僅仅])?(?:不足|不到|接近|[僅仅]?剩)$|^(?:前年|前期|前月|昨年)(?:同期|同月)?比(?:で|約)?$|^(?:전년|전월|전분기|작년)(?: ?동(?:기|월))? ?(?:대비|보다)(?: 약)?$/u;

/** Figures with what they grew by beside them, and without growth that is of nothing. */
export function joinGrowth(found: readonly FoundFigure[]): FoundFigure[] {
  const joined: FoundFigure[] = [];
  for (const figure of found) {
    const before = figure.figure.before?.text ?? '';
    if (figure.clause === 0 || before === '' || !GROWTH.test(before)) {
      joined.push(figure);
      continue;
    }
    const last = joined.at(-1);
    if (last && last.sentence === figure.sentence && last.clause === figure.clause - 1 && !last.figure.after)
      joined[joined.length - 1] = join(last, figure);
  }
  return joined;
}

function join(of: FoundFigure, growth: FoundFigure): FoundFigure {
  const { text, clauses } = of.sentence;
  const own = clauses[growth.clause];
  const from = text.text.indexOf(of.shown.text);
  if (!own || from < 0) return of;
  const after = slice(text, own.start, own.end);
  return { ...of, figure: { ...of.figure, after }, shown: slice(text, from, own.end) };
}
