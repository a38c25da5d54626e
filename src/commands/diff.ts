import path from 'node:path';
import { compareDecks } from '../core/ids/compareDecks.js';
import { recallDeck } from '../core/ids/knownDeck.js';
import { type DeckDescription, describeDeck } from '../core/render/describeDeck.js';
import { readDescription } from '../io/readDescription.js';
import { showPath } from '../io/source.js';
import { Stopwatch } from '../stopwatch.js';
import type { Flags } from './flags.js';
import { type Failure, type Job, loadBatch } from './loadBatch.js';
import { type DeckDiff, describeDiff } from './report/describeDiff.js';
import { describeError } from './report/describeError.js';
import { describeFailure } from './report/describeFailure.js';
import { makePaint } from './report/paint.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `lectern diff`: what is different from the deck that was built last, or from another one. Nothing is written. */
export async function runDiff(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const batch = await loadBatch(paths, flags, terminal.cwd);
  const failures: Failure[] = [...batch.failures];
  const diffs: DeckDiff[] = [];
  for (const job of batch.jobs) {
    try {
      diffs.push(await diffJob(job, flags.deck, terminal.cwd));
    } catch (error) {
      failures.push({ shown: job.shown, error });
    }
  }
  const paint = makePaint(terminal.color);
  if (flags.json) terminal.print(JSON.stringify({ diffs, failures: failures.map(describeFailure) }, null, 2));
  else for (const diff of diffs) describeDiff(diff, paint).forEach(terminal.print);
  for (const { error } of failures)
    terminal.notify(describeError(error, makePaint(terminal.colorErrors), flags.debug === true));
  return failures.length > 0 ? 1 : 0;
}

async function diffJob({ shown, article, options }: Job, deck: string | undefined, cwd: string): Promise<DeckDiff> {
  const file = deck === undefined ? path.join(options.out, article.slug, 'deck.json') : path.resolve(cwd, deck);
  const before: DeckDescription = await readDescription(file, showPath(file, cwd));
  const { planArticle } = await import('../planArticle.js');
  const planned = await planArticle({ ...article, known: recallDeck(before) }, options, new Stopwatch());
  const after = describeDeck(planned, article.sha256);
  return { article: shown, title: after.title, against: showPath(file, cwd), changes: compareDecks(before, after) };
}
