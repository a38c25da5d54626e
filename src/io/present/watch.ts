import path from 'node:path';
import { watch } from 'chokidar';

/** How long it has to be quiet before what changed is told: an editor saves in several steps. */
const QUIET_MS = 60;

export interface Watching {
  close(): Promise<void>;
}

/**
 * Watches files, which may not exist yet, and folders with all that is in them. Calls `changed` with the paths that
 * did, one call at a time: what changes during a call is told in the next.
 */
export async function watchFiles(
  { files, folders }: { files: readonly string[]; folders: readonly string[] },
  changed: (paths: ReadonlySet<string>) => Promise<void>,
): Promise<Watching> {
  const wanted = new Set(files.map((file) => path.resolve(file)));
  const trees = folders.map((folder) => path.resolve(folder));
  const parents = new Set([...wanted].map((file) => path.dirname(file)));
  const isWanted = (file: string): boolean =>
    wanted.has(file) || trees.some((tree) => file === tree || file.startsWith(tree + path.sep));
  // The folder of a file is watched, not the file: many editors save by putting another file in its place.
  const watcher = watch([...parents, ...trees], {
    ignoreInitial: true,
    ignored: (file) => !parents.has(file) && !isWanted(file),
  });

  let waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET_MS);
  };
  async function tell(): Promise<void> {
    if (working || waiting.size === 0) return;
    const paths = waiting;
    waiting = new Set();
    working = true;
    try {
      await changed(paths);
    } finally {
      working = false;
    }
    if (waiting.size > 0) settle();
  }
  watcher.on('all', (event, file) => {
    const full = path.resolve(file);
    if (event === 'addDir' || event === 'unlinkDir' || !isWanted(full)) return;
    waiting.add(full);
    settle();
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
