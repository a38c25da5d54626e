import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Options } from '../config/options.js';
import { compareDecks } from '../core/changes/compareDecks.js';
import { sumCoverage } from '../core/check/checkCoverage.js';
import { describeDeck } from '../core/render/describeDeck.js';
import { markBrowser } from '../io/browser/markBrowser.js';
import { markTools } from '../io/builds/markTools.js';
import { openCache } from '../io/cache/openCache.js';
import { chooseCacheFolder } from '../io/cacheFolder.js';
import { checkWritable, writeFiles } from '../io/output.js';
import { showPath } from '../io/source.js';
import type { BuiltDeck } from '../pipeline.js';
import { buildJob } from './buildJob.js';
import type { Flags } from './flags.js';
import { findLastBuild, type LastBuild } from './lastBuild.js';
import { type Failure, type Job, loadBatch } from './loadBatch.js';
import type { Product } from './product.js';
import { tellChange } from './report/describeChanges.js';
import { describeError, describeWarning } from './report/describeError.js';
import { describeFailure } from './report/describeFailure.js';
import { count } from './report/format.js';
import { makePaint, type Paint } from './report/paint.js';
import { countKinds, describeSummary, type Summary } from './report/summarise.js';
import { chooseBrowser, shareBrowser } from './shareBrowser.js';
import type { ExitCode, Terminal } from './terminal.js';

/**
 * Builds each article and writes its files, each article for itself: one that fails does not keep the others back, and one
 * of which nothing has changed is left as it is.
 * @param follower whoever builds them again when they change: nothing is said of those that have not
 */
export async function buildAll(
  paths: readonly string[],
  flags: Flags,
  terminal: Terminal,
  choose: (options: Options) => Product,
  follower: Follower | null = null,
): Promise<ExitCode> {
  const paint = makePaint(terminal.color);
  const errors = makePaint(terminal.colorErrors);
  const batch = await loadBatch(paths, flags, terminal.cwd);
  const shown = { timings: flags.timings === true, verbose: flags.verbose === true, columns: terminal.columns };
  const failures: Failure[] = [...batch.failures];
  const summaries: Summary[] = [];
  const told = new Set<unknown>();
  const fail = ({ error }: Failure): void => {
    // A browser that does not start is one error, whatever the number of decks that wait for it.
    if (!told.has(error)) terminal.notify(describeError(error, errors, flags.debug === true));
    told.add(error);
  };
  failures.forEach(fail);
  if (batch.jobs.length > 0) await checkWritable(batch.options.out);

  const chosen = chooseBrowser(batch.options);
  await shareBrowser(chosen, async (browser) => {
    const wanted = batch.jobs.map((job) => ({ job, product: choose(job.options) }));
    const isPrinted = wanted.some(({ product }) => printsSomething(product));
    const marks = { tools: markTools(), browser: isPrinted ? await markBrowser(chosen) : null };
    const tasks: Task[] = [];
    for (const one of wanted) tasks.push({ ...one, last: await findLastBuild(one.job, one.product, marks) });
    const prints = tasks.some(({ product, last }) => !last.summary && printsSomething(product));
    const remember = openCache({
      folder: chooseCacheFolder(batch.options.cache, 'stages'),
      edition: marks.tools,
      onWork(stage) {
        // It starts while an article that is new is planned; whoever needs it hears if it could not.
        if (prints && (stage === 'outline' || stage === 'plan')) browser().catch(() => undefined);
      },
    });
    for (const [i, task] of tasks.entries()) {
      const { job } = task;
      const mark = batch.jobs.length > 1 ? `[${i + 1}/${batch.jobs.length}] ` : '';
      const report = (stage: string): void => terminal.progress(`${mark}${job.shown}: ${stage} …`);
      const warn = (message: string): void => terminal.notify(describeWarning(`${job.shown}: ${message}`, errors));
      try {
        const summary = await buildOne(
          task,
          { browser, browserMark: marks.browser, remember, report, warn },
          terminal.cwd,
          follower,
        );
        summaries.push(summary);
        if (!flags.json && !flags.quiet && !(summary.unchanged && follower?.isAgain))
          describeSummary(summary, paint, shown).forEach(terminal.print);
      } catch (error) {
        const failure = { shown: job.shown, error };
        failures.push(failure);
        fail(failure);
      }
    }
  });
  terminal.progress('');
  if (flags.json)
    terminal.print(JSON.stringify({ decks: summaries, failures: failures.map(describeFailure) }, null, 2));
  else if (!flags.quiet && summaries.length + failures.length > 1)
    terminal.print(countResults(summaries.length, failures.length, paint));
  return failures.length > 0 ? 1 : 0;
}

const printsSomething = ({ print }: Product): boolean => Object.values(print).includes(true);

/** Watches what decks are made of. */
export interface Follower {
  /** They have been built before. */
  readonly isAgain: boolean;
  /** Takes files to watch: the pictures of a deck. */
  follow(files: readonly string[]): void;
}

interface Task {
  readonly job: Job;
  readonly product: Product;
  readonly last: LastBuild;
}

async function buildOne(
  { job, product, last }: Task,
  services: Parameters<typeof buildJob>[2],
  cwd: string,
  follower: Follower | null,
): Promise<Summary> {
  const start = performance.now();
  follower?.follow(last.pictures);
  if (last.summary)
    return { ...last.summary, unchanged: true, changes: [], ms: performance.now() - start, timings: [] };
  let isWarned = false;
  const warn = (message: string): void => {
    isWarned = true;
    services.warn?.(message);
  };
  const built = await buildJob(job, { print: product.print }, { ...services, warn }, product.only);
  follower?.follow(built.pictureFiles);
  const folder = path.join(job.options.out, job.article.slug);
  const files = product.pick(built);
  services.report?.('write');
  await writeFiles(folder, files);
  const summary: Summary = {
    article: job.shown,
    slug: job.article.slug,
    title: built.deck.meta.title,
    folder: `${showPath(folder, cwd)}${path.sep}`,
    encoding: job.article.encoding,
    slides: built.deck.slides.length,
    kinds: countKinds(built.deck),
    seconds: built.deck.slides.reduce((sum, slide) => sum + slide.seconds, 0),
    coverage: { ...sumCoverage(built.deck.coverage), sections: built.deck.coverage },
    omissions: built.deck.omissions,
    diagnostics: built.deck.diagnostics,
    files: files.map(({ name, content }) => ({ name, bytes: Buffer.byteLength(content) })),
    old: (await readdir(folder)).filter(product.leaves).sort(),
    ms: performance.now() - start,
    timings: built.timings,
  };
  // What was not as it should be is tried, and told, once more.
  if (!isWarned) await last.keep(built, files, summary);
  return { ...summary, changes: files.some(({ name }) => name === 'deck.json') ? listChanges(job, built) : null };
}

/** What the deck that is now there shows otherwise than the one before it; null for a first build. */
function listChanges({ built: before, article }: Job, { deck }: BuiltDeck): Summary['changes'] {
  return before && compareDecks(before, describeDeck(deck, article.sha256)).map(tellChange);
}

function countResults(built: number, failed: number, paint: Paint): string {
  const ended = failed > 0 ? paint.red(`${failed} failed`) : `${failed} failed`;
  return `${count(built, 'deck')} built, ${ended}`;
}
