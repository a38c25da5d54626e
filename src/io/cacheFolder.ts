import { homedir } from 'node:os';
import path from 'node:path';

/** What the place of the cache folder depends on. */
export interface CachePlace {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** What is kept there: `fonts`, `browser`, `builds`, `stages`. */
  readonly name: string;
}

/** A folder in the user's cache folder, where each system keeps it; null where there is no home. */
export function findCacheFolder({ platform, env, home, name }: CachePlace): string | null {
  if (platform === 'win32') {
    return env.LOCALAPPDATA ? path.win32.join(env.LOCALAPPDATA, 'lectern', 'Cache', name) : null;
  }
  if (env.XDG_CACHE_HOME) return path.posix.join(env.XDG_CACHE_HOME, 'lectern', name);
  if (home === '') return null;
  return platform === 'darwin'
    ? path.posix.join(home, 'Library', 'Caches', 'lectern', name)
    : path.posix.join(home, '.cache', 'lectern', name);
}

/** Where something is kept: in the user's cache folder, or in a folder of the user's choice; null where nowhere. */
export function chooseCacheFolder(
  cache: { readonly enabled: boolean; readonly dir: string | null },
  name: string,
): string | null {
  if (!cache.enabled) return null;
  const { platform, env } = process;
  return cache.dir === null ? findCacheFolder({ platform, env, home: homedir(), name }) : path.join(cache.dir, name);
}
