import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LecternError } from '../errors.js';
import type { Problem } from '../io/present/messages.js';
import { openAddress } from '../io/present/openAddress.js';
import { type DeckServer, startServer } from '../io/present/server.js';
import { watchFiles } from '../io/present/watch.js';
import type { Received } from '../io/received.js';
import { listSidecars } from '../io/sidecars.js';
import { Desk } from './desk.js';
import type { Flags } from './flags.js';
import { type Batch, loadBatch } from './loadBatch.js';
import { describeError } from './report/describeError.js';
import { formatSeconds } from './report/format.js';
import { makePaint } from './report/paint.js';
import type { ExitCode, Terminal } from './terminal.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a page is made of beside the article: for those who change Lectern's own looks. */
const ASSETS = [path.join(ROOT, 'templates', 'client'), path.join(ROOT, 'lib', 'precompiled')];

/** `lectern present`: serves the decks until it is interrupted, and builds each again when its article changes. */
export async function runPresent(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const batch = await loadBatch(paths, flags, terminal.cwd);
  const desk = new Desk(flags, terminal.cwd);
  const errors = makePaint(terminal.colorErrors);
  const complain = (error: unknown): void => terminal.notify(describeError(error, errors, flags.debug === true));
  for (const { error } of batch.failures) complain(error);

  const decks = [];
  for (const [input, slug] of listInputs(batch)) {
    // What could not be read is told already.
    const shown = batch.jobs.find(({ article }) => article.slug === slug)?.shown;
    if (shown === undefined) continue;
    try {
      decks.push(await desk.build(input, slug, (stage) => terminal.progress(`${shown}: ${stage} …`)));
    } catch (error) {
      complain(error);
    }
  }
  terminal.progress('');
  if (decks.length === 0) return 1;

  const server = await startServer(decks, {
    port: batch.options.port ?? 0,
    renderIndex: () => desk.renderIndex(),
  });
  const watching = await watchFiles(listWatched(batch, desk), (changed) =>
    rebuild(batch, changed, desk, server, terminal, complain),
  );
  describeServer(desk, server.address, batch, terminal);
  if (batch.options.open) openAddress(server.address);
  await terminal.interrupted();
  await Promise.all([watching.close(), server.close()]);
  return 0;
}

async function rebuild(
  batch: Batch,
  changed: ReadonlySet<string>,
  desk: Desk,
  server: DeckServer,
  terminal: Terminal,
  complain: (error: unknown) => void,
): Promise<void> {
  for (const [input, slug] of listInputs(batch)) {
    const own = [...(typeof input === 'string' ? listOwnFiles(input) : []), ...desk.listPictures(slug)];
    // What is no article's own file concerns all of them.
    const concerns = [...changed].some((one) => own.includes(one) || !isAnyones(one, batch, desk));
    if (!concerns) continue;
    const start = performance.now();
    try {
      server.update(await desk.build(input, slug));
      terminal.print(
        `↻ ${typeof input === 'string' ? path.basename(input) : input.shown} ${formatSeconds(performance.now() - start)}`,
      );
    } catch (error) {
      complain(error);
      server.report(slug, describeProblem(error));
    }
  }
}

const listInputs = ({ slugs, received }: Batch): (readonly [string | Received, string])[] => [...slugs, ...received];

const listOwnFiles = (article: string): string[] => [
  article,
  ...listSidecars(article, 'corrections'),
  ...listSidecars(article, 'edits'),
];

const isAnyones = (file: string, { slugs }: Batch, desk: Desk): boolean =>
  [...slugs].some(([article, slug]) => listOwnFiles(article).includes(file) || desk.listPictures(slug).includes(file));

/** The pictures are those of the first build: a new one comes with a change of the article. */
function listWatched({ slugs, configFile }: Batch, desk: Desk) {
  const files = [...slugs].flatMap(([article, slug]) => [...listOwnFiles(article), ...desk.listPictures(slug)]);
  return { files: configFile === null ? files : [...files, configFile], folders: ASSETS };
}

function describeProblem(error: unknown): Problem {
  if (error instanceof LecternError) return { message: error.message, fix: error.fix };
  const message = error instanceof Error ? error.message : String(error);
  return { message: `Something went wrong inside Lectern: ${message}`, fix: 'The terminal says more.' };
}

function describeServer(desk: Desk, address: string, { slugs, received }: Batch, terminal: Terminal): void {
  const paint = makePaint(terminal.color);
  const decks = desk.list();
  for (const { slug, title } of decks) {
    const page = `${address}${slug}/`;
    terminal.print(`${paint.green('●')} ${paint.bold(title)}`);
    terminal.print(`  deck     ${paint.cyan(page)}`);
    terminal.print(`  speaker  ${paint.cyan(`${page}speaker`)}  ${paint.dim('or S in the deck')}`);
  }
  if (decks.length > 1) terminal.print(`All of them: ${paint.cyan(address)}`);
  for (const { shown } of received.keys())
    terminal.print(paint.dim(`${shown} was read once and is not watched: to have it anew, start again.`));
  terminal.print(paint.dim(`${slugs.size > 0 ? 'What you change in the article shows at once. ' : ''}Ctrl-C ends.`));
}
