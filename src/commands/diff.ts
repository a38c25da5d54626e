import { compareDecks } from '../core/changes/compareDecks.js';
import { describeDeck } from '../core/render/describeDeck.js';
import type { Remember } from '../io/cache/remember.js';
import { PictureMemory } from '../io/pictures/pictureMemory.js';
import { planJob } from './buildJob.js';
import { recallBuild } from './diff/recallBuild.js';
import { recallRevision } from './diff/recallRevision.js';
import type { Flags } from './flags.js';
import { type Failure, type Job, loadBatch } from './loadBatch.js';
import { openStages } from './openStages.js';
import { type DeckDiff, describeDiff } from './report/describeDiff.js';
import { describeError } from './report/describeError.js';
import { describeFailure } from './report/describeFailure.js';
import { makePaint } from './report/paint.js';
import type { ExitCode, Terminal } from './terminal.js';

/**
 * `lectern diff`: what is different from the deck that was built last, from another one, or from the one that the article
 * gave at a revision. Nothing is written but the page that was asked for.
 */
export async function runDiff(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const batch = await loadBatch(paths, flags, terminal.cwd);
  const failures: Failure[] = [...batch.failures];
  const diffs: DeckDiff[] = [];
  const pages: string[] = [];
  const pictures = new PictureMemory();
  const remember = openStages(batch.options);
  for (const job of batch.jobs) {
    try {
      const { diff, draw } = await diffJob(job, { flags, cwd: terminal.cwd, pictures, remember });
      diffs.push(diff);
      if (flags.html !== undefined) pages.push(await draw(flags.html, batch.jobs.length > 1));
    } catch (error) {
      failures.push({ shown: job.shown, error });
    }
  }
  const paint = makePaint(terminal.color);
  const told = failures.map(describeFailure);
  if (flags.json) terminal.print(JSON.stringify({ diffs, ...(flags.html && { pages }), failures: told }, null, 2));
  else
    for (const line of [...diffs.flatMap((diff) => describeDiff(diff, paint)), ...pages.map(paint.cyan)])
      terminal.print(line);
  for (const { error } of failures)
    terminal.notify(describeError(error, makePaint(terminal.colorErrors), flags.debug === true));
  return failures.length > 0 ? 1 : 0;
}

interface Services {
  readonly flags: Flags;
  readonly cwd: string;
  readonly pictures: PictureMemory;
  readonly remember: Remember;
}

async function diffJob(job: Job, services: Services) {
  const { flags, cwd } = services;
  const earlier = await (flags.since === undefined
    ? recallBuild(job, flags.deck, cwd)
    : recallRevision(job, flags.since, services));
  const now = await planJob({ ...job, article: { ...job.article, known: earlier.known } }, services);
  const description = describeDeck(now.deck, job.article.sha256);
  const changes = compareDecks(earlier.description, description);
  const { against, remark } = earlier;
  const diff: DeckDiff = { article: job.shown, title: description.title, against, remark, changes };
  return {
    diff,
    /** Writes the page that shows it; gives its path as the user would write it. */
    async draw(html: string, isOneOfMany: boolean): Promise<string> {
      const { writeDiffPage } = await import('./diff/writeDiffPage.js');
      return writeDiffPage(
        { job, diff, before: earlier.drawable, after: { from: 'deck', ...now } },
        html,
        isOneOfMany,
        cwd,
      );
    },
  };
}
