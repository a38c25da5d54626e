import path from 'node:path';
import { type Watching, watchFiles } from '../io/present/watch.js';
import { listSidecars } from '../io/sidecars.js';
import type { Follower } from './buildAll.js';
import type { Flags } from './flags.js';
import { loadBatch } from './loadBatch.js';
import { describeError } from './report/describeError.js';
import { makePaint } from './report/paint.js';
import type { ExitCode, Terminal } from './terminal.js';

/**
 * `lectern build --watch`: builds, and builds again whenever an article, what lies beside it, one of its pictures or the
 * configuration changes, until it is interrupted. Decks of which nothing has changed are left as they are. A build that
 * fails is told, and its last good deck stays.
 */
export async function keepBuilding(
  paths: readonly string[],
  flags: Flags,
  terminal: Terminal,
  build: (follower: Follower) => Promise<ExitCode>,
): Promise<ExitCode> {
  const pictures = new Set<string>();
  let watching: Watching | null = null;
  let isAgain = false;
  const once = async (): Promise<void> => {
    try {
      await build({
        isAgain,
        follow(files) {
          for (const file of files) pictures.add(file);
          watching?.add(files);
        },
      });
    } catch (error) {
      terminal.notify(describeError(error, makePaint(terminal.colorErrors), flags.debug === true));
    }
    isAgain = true;
  };
  await once();
  const { slugs, configFile } = await loadBatch(paths, flags, terminal.cwd);
  const articles = [...slugs.keys()];
  const own = articles.flatMap((file) => [file, ...listSidecars(file, 'corrections'), ...listSidecars(file, 'edits')]);
  const files = [...own, ...pictures, ...(configFile === null ? [] : [configFile])];
  watching = await watchFiles({ files }, once);
  if (!flags.quiet) {
    const folders = new Set(articles.map((file) => path.basename(path.dirname(file))));
    terminal.print(makePaint(terminal.color).dim(`Watching ${[...folders].join(', ')}. Ctrl-C ends.`));
  }
  await terminal.interrupted();
  await watching.close();
  return 0;
}
