import type { AccessFault } from '../../core/check/access.js';
import type { DeckDescription } from '../../core/render/describeDeck.js';
import type { AccessJudgement } from '../../io/proof/judgeAccess.js';
import { count } from '../report/format.js';
import type { Check, CheckFault } from './checkResult.js';

/** What axe found when it judged each slide as it is presented, and the colours of all in every theme. */
export function accessCheck(
  { slides }: DeckDescription,
  themes: number,
  { faults, explained }: AccessJudgement,
): Check {
  const number = (kind: AccessFault['kind']): number => faults.filter((fault) => fault.kind === kind).length;
  const judged = `${count(slides.length, 'slide')} judged by axe in ${count(themes, 'theme')}`;
  const left = explained > 0 ? ` (${explained} that axe leaves open are measured under fit)` : '';
  return {
    name: 'access',
    ok: faults.length === 0,
    figure: `${judged}: ${count(number('violation'), 'violation')}, ${number('undecided')} undecided${left}`,
    faults: faults.map(describeFault),
  };
}

function describeFault({ slideId, rule, kind, help, at, theme }: AccessFault): CheckFault {
  const where = slideId === null ? 'the page' : `slide ${slideId}`;
  const how = kind === 'violation' ? 'breaks' : 'may break';
  return {
    line: null,
    column: null,
    message: `${where}: ${at} ${how} ${rule}${theme === null ? '' : ` in the theme ${theme}`}`,
    fix: `${help}. Colours and pictures are yours to change; anything else is Lectern’s: report it.`,
    ...(slideId === null ? {} : { slide: slideId }),
  };
}
