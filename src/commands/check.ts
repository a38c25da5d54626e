import path from 'node:path';
import { markBrowser } from '../io/browser/markBrowser.js';
import { readDescription } from '../io/readDescription.js';
import { showPath } from '../io/source.js';
import { checkArticle, checkDescription } from './checks/checkArticle.js';
import type { CheckReport } from './checks/checkResult.js';
import { findArticleOf } from './checks/findArticleOf.js';
import { pdfCheck } from './checks/pdfCheck.js';
import type { Flags } from './flags.js';
import { readHints } from './inputs.js';
import { type Failure, loadBatch } from './loadBatch.js';
import { openStages } from './openStages.js';
import { describeChecks } from './report/describeChecks.js';
import { describeError, describeWarning } from './report/describeError.js';
import { describeFailure } from './report/describeFailure.js';
import { makePaint } from './report/paint.js';
import { chooseBrowser, shareBrowser } from './shareBrowser.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `lectern check`: articles are built in memory and measured; a deck.json is compared with its article. */
export async function runCheck(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const { cwd } = terminal;
  const decks = paths.filter((named) => named.endsWith('.json'));
  const articles = paths.filter((named) => !named.endsWith('.json'));
  // Only decks were named: then `seeds/` is not meant.
  const isDefault = paths.length === 0;
  const batch = await loadBatch(articles, flags, cwd, isDefault || articles.length > 0);
  // Those are there for their decks; they are not checked for themselves.
  const sources = await loadBatch(flags.article ?? [], flags, cwd, flags.article !== undefined);
  const failures: Failure[] = [...batch.failures, ...sources.failures];
  const reports: CheckReport[] = [];
  const attempt = async (shown: string, work: () => Promise<CheckReport>): Promise<void> => {
    try {
      reports.push(await work());
    } catch (error) {
      failures.push({ shown, error });
    }
  };

  const loaded = [...sources.jobs, ...batch.jobs].map(({ article }) => article);
  for (const shown of decks)
    await attempt(shown, async () => {
      const file = path.resolve(cwd, shown);
      const deck = await readDescription(file, shown);
      const article = await findArticleOf(deck, file, loaded, cwd, readHints(flags));
      const pdf = await pdfCheck(path.dirname(file), deck);
      return checkDescription(shown, showPath(article.path, cwd), deck, article, batch.options.glossary, pdf);
    });
  const named = new Set(reports.map(({ article }) => article));
  const chosen = chooseBrowser(batch.options);
  const kept = {
    remember: openStages(batch.options),
    browserMark: flags.fit === false ? null : await markBrowser(chosen),
  };
  await shareBrowser(chosen, async (browser) => {
    for (const job of batch.jobs.filter(({ shown }) => !named.has(shown)))
      await attempt(job.shown, () =>
        checkArticle(
          job,
          flags.fit === false ? null : browser,
          flags.access !== false,
          (stage) => terminal.progress(`${job.shown}: ${stage} …`),
          (message) => terminal.notify(describeWarning(`${job.shown}: ${message}`, makePaint(terminal.colorErrors))),
          kept,
        ),
      );
  });
  terminal.progress('');
  report(reports, failures, flags, terminal);
  return failures.length > 0 || reports.some(({ ok }) => !ok) ? 1 : 0;
}

function report(reports: readonly CheckReport[], failures: readonly Failure[], flags: Flags, terminal: Terminal): void {
  const paint = makePaint(terminal.color);
  if (flags.json) terminal.print(JSON.stringify({ decks: reports, failures: failures.map(describeFailure) }, null, 2));
  else for (const one of reports) describeChecks(one, paint, terminal.columns).forEach(terminal.print);
  for (const { error } of failures)
    terminal.notify(describeError(error, makePaint(terminal.colorErrors), flags.debug === true));
}
