import type { Remember } from '../io/cache/remember.js';
import { untimed } from '../stopwatch.js';
import type { Flags } from './flags.js';
import { type Failure, type Job, loadBatch } from './loadBatch.js';
import { openStages } from './openStages.js';
import { describeError } from './report/describeError.js';
import { describeFailure } from './report/describeFailure.js';
import { describePlan, type Plan, summarisePlan } from './report/describePlan.js';
import { makePaint } from './report/paint.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `lectern plan`: the talk as an outline. Nothing is drawn and nothing is written. */
export async function runPlan(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const batch = await loadBatch(paths, flags, terminal.cwd);
  const failures: Failure[] = [...batch.failures];
  const plans: Plan[] = [];
  const remember = openStages(batch.options);
  for (const job of batch.jobs) {
    try {
      plans.push(await planJob(job, remember, (stage) => terminal.progress(`${job.shown}: ${stage} …`)));
    } catch (error) {
      failures.push({ shown: job.shown, error });
    }
  }
  terminal.progress('');
  const shown = { verbose: flags.verbose === true, columns: terminal.columns };
  const paint = makePaint(terminal.color);
  if (flags.json) terminal.print(JSON.stringify({ plans, failures: failures.map(describeFailure) }, null, 2));
  else
    for (const [i, plan] of plans.entries()) {
      if (i > 0) terminal.print('');
      describePlan(plan, paint, shown).forEach(terminal.print);
    }
  const errors = makePaint(terminal.colorErrors);
  for (const { error } of failures) terminal.notify(describeError(error, errors, flags.debug === true));
  return failures.length > 0 ? 1 : 0;
}

async function planJob(
  { shown, article, options }: Job,
  remember: Remember,
  report: (stage: string) => void,
): Promise<Plan> {
  const { planArticle, takeShelf } = await import('../planArticle.js');
  const shelf = takeShelf(article, options);
  return summarisePlan(shown, await planArticle(article, options, untimed(report), shelf, remember));
}
