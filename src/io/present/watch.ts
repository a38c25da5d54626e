import { existsSync, readdirSync, watch as watchFolder } from 'node:fs';
import path from 'node:path';
import { watch as watchTrees } from 'chokidar';

/**
 * How long it has to be quiet before what changed is told: a file that is written has two or three events. An editor that
 * takes longer is told of once more.
 */
const QUIET_MS = 2;

/** How often a folder that is gone is looked for. */
const ABSENCE_MS = 500;

/** What is watched; what is not there yet is told of when it comes. */
export interface Watched {
  readonly files: readonly string[];
  /** With all that is in them. */
  readonly folders?: readonly string[];
  /** Folders whose own files are watched, not those of their folders. */
  readonly shelves?: readonly string[];
}

export interface Watching {
  /** Watches more files. */
  add(files: readonly string[]): void;
  close(): Promise<void>;
}

/**
 * Watches files and folders. Calls `changed` with the paths that did, one call at a time: what changes during a call is
 * told in the next.
 */
export async function watchFiles(
  { files, folders = [], shelves = [] }: Watched,
  changed: (paths: ReadonlySet<string>) => Promise<void>,
): Promise<Watching> {
  const { tell, stop } = gather(changed);
  const wanted = new Set<string>();
  const direct = new Set(shelves.map((folder) => path.resolve(folder)));
  const places = new Map<string, () => void>();

  // The folder of a file is watched, not the file: many editors save by putting another file in its place.
  function watchPlace(folder: string): void {
    if (places.has(folder)) return;
    const listFiles = (): string[] => [
      ...[...wanted].filter((file) => path.dirname(file) === folder),
      ...(direct.has(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : []),
    ];
    const close = watchPatiently(folder, (name) => {
      const found = name === null ? listFiles() : [path.join(folder, name)];
      tell(found.filter((file) => wanted.has(file) || direct.has(folder)));
    });
    places.set(folder, close);
  }

  function add(more: readonly string[]): void {
    for (const file of more.map((one) => path.resolve(one))) {
      wanted.add(file);
      watchPlace(path.dirname(file));
    }
  }

  for (const folder of direct) watchPlace(folder);
  add(files);
  const trees = watchTrees([...folders], { ignoreInitial: true });
  trees.on('all', (event, file) => {
    if (event !== 'addDir' && event !== 'unlinkDir') tell([path.resolve(file)]);
  });
  if (folders.length > 0) await new Promise<void>((resolve) => trees.once('ready', resolve));
  return {
    add,
    async close() {
      stop();
      for (const close of places.values()) close();
      await trees.close();
    },
  };
}

/**
 * Watches the files of a folder, also when it is taken away and comes back. Chokidar tells of files in a folder that has
 * changed a moment ago up to a second late, or not at all: its reading of folders is throttled.
 * @param changed gets the name of a file, or null where the system does not say
 */
function watchPatiently(folder: string, changed: (name: string | null) => void): () => void {
  let stop = (): void => undefined;
  const seek = (): void => {
    const timer = setInterval(() => {
      if (!existsSync(folder)) return;
      begin();
      changed(null);
    }, ABSENCE_MS);
    stop = () => clearInterval(timer);
  };
  const begin = (): void => {
    stop();
    if (!existsSync(folder)) {
      seek();
      return;
    }
    const watcher = watchFolder(folder, (_, name) => {
      changed(name);
      if (!existsSync(folder)) lose();
    });
    const lose = (): void => {
      watcher.close();
      seek();
    };
    watcher.on('error', lose);
    stop = () => watcher.close();
  };
  begin();
  return () => stop();
}

/** Collects paths until it is quiet, and tells them, never while it is still telling others. */
function gather(changed: (paths: ReadonlySet<string>) => Promise<void>): {
  tell: (paths: readonly string[]) => void;
  stop: () => void;
} {
  let waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  let stopped = false;
  const settle = (): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(work, QUIET_MS);
  };
  async function work(): Promise<void> {
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
  return {
    tell(paths) {
      if (paths.length === 0) return;
      for (const one of paths) waiting.add(one);
      settle();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
