import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { listConfigFiles } from '../config/loadConfig.js';
import { DEFAULT_FOLDER } from '../io/findArticles.js';
import { openAddress } from '../io/present/openAddress.js';
import { startServer } from '../io/present/server.js';
import { watchFiles } from '../io/present/watch.js';
import { isReceived } from '../io/received.js';
import { Desk } from './desk.js';
import { EditDesk } from './editDesk.js';
import type { Flags } from './flags.js';
import { Keeper } from './keepDecks.js';
import { loadBatch } from './loadBatch.js';
import { openRemote } from './openRemote.js';
import { describeError } from './report/describeError.js';
import { makePaint } from './report/paint.js';
import type { ExitCode, Terminal } from './terminal.js';
import { findWorkshop } from './workshop.js';

/** `lectern present`: serves the decks until it is interrupted, and keeps each in step with its article. */
export async function runPresent(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const errors = makePaint(terminal.colorErrors);
  const complain = (error: unknown): void => terminal.notify(describeError(error, errors, flags.debug === true));
  const { options, configFile } = await loadBatch([], flags, terminal.cwd, false);
  const editToken = flags.edit ? randomBytes(24).toString('base64url') : null;
  const desk = new Desk(flags, terminal.cwd, editToken);
  for (const { error } of await desk.lay(paths)) complain(error);
  if (desk.list().length === 0) return 1;

  const editor = editToken === null ? null : new EditDesk(desk, editToken);
  const server = await startServer(desk, options.port ?? 0, editor);
  const workshop = findWorkshop();
  const shelves = await listFolders(paths, terminal.cwd);
  const configFiles = listConfigFiles(terminal.cwd, configFile, flags.config);
  const keeper = new Keeper({ desk, server, workshop, shelves, configFiles, paths, terminal, complain });
  const files = [...desk.entries().flatMap((entry) => desk.listFiles(entry)), ...configFiles];
  const watching = await watchFiles({ files, folders: workshop.folders, shelves }, (changed) => keeper.keep(changed));
  keeper.follow(watching);
  describeServer(desk, server.address, terminal);
  const remote = flags.remote ? await openRemote(desk, server, flags.remote, terminal) : null;
  describeEnd(desk, terminal, editToken !== null);
  const [only, ...others] = desk.list();
  // Whoever has one deck is about to open it.
  if (only !== undefined && others.length === 0) desk.open(only).catch(complain);
  if (options.open) openAddress(server.address);
  await terminal.interrupted();
  keeper.close();
  await Promise.all([watching.close(), server.close(), remote?.close()]);
  return 0;
}

/** The folders among what was named: articles may be added to them. */
async function listFolders(paths: readonly string[], cwd: string): Promise<string[]> {
  const named = paths.length > 0 ? paths.filter((one) => !isReceived(one)) : [DEFAULT_FOLDER];
  const places = named.map((one) => path.resolve(cwd, one));
  const found = await Promise.all(places.map((place) => stat(place).catch(() => null)));
  return places.filter((_, at) => found[at]?.isDirectory());
}

function describeServer(desk: Desk, address: string, terminal: Terminal): void {
  const paint = makePaint(terminal.color);
  const entries = desk.entries();
  for (const { slug, shown } of entries) {
    const page = `${address}${slug}/`;
    terminal.print(`${paint.green('●')} ${paint.bold(shown)}`);
    terminal.print(`  deck     ${paint.cyan(page)}`);
    terminal.print(`  speaker  ${paint.cyan(`${page}speaker`)}  ${paint.dim('or S in the deck')}`);
  }
  if (entries.length > 1) terminal.print(`All of them: ${paint.cyan(address)}`);
}

function describeEnd(desk: Desk, terminal: Terminal, edits: boolean): void {
  const paint = makePaint(terminal.color);
  const entries = desk.entries();
  const received = entries.filter(({ input }) => typeof input !== 'string');
  for (const { shown } of received)
    terminal.print(paint.dim(`${shown} was read once and is not watched: to have it anew, start again.`));
  if (edits)
    terminal.print(
      paint.dim('E in the deck changes it in place; the changes go to the .edits.yaml file beside the article.'),
    );
  const isWatched = received.length < entries.length;
  terminal.print(paint.dim(`${isWatched ? 'What you change in the article shows at once. ' : ''}Ctrl-C ends.`));
}
