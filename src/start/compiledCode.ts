import { homedir } from 'node:os';
import { cachedDataVersionTag, deserialize, serialize } from 'node:v8';
import type { Script } from 'node:vm';
import { keyOf, pruneEntries, readEntry, writeEntry } from '../io/cache/entries.js';
import { findCacheFolder } from '../io/cacheFolder.js';

/** What V8 made of the bundle’s files when the same command ran before: most of a short run is spent on compiling. */
export interface CompiledCode {
  /** What was made of a file; null if nothing was. */
  find(name: string): Uint8Array | null;
  /** Takes a file that was loaded. */
  take(name: string, script: Script, isKnown: boolean): void;
  /** Keeps for the next run what was made of the files that were loaded, if that is more than was there. */
  keep(): Promise<void>;
}

/** Those of some versions, commands and kinds of Node. */
const ROOM = { entries: 30, bytes: 128 * 1024 * 1024 };

/** Who wants nothing kept, or all of it in another folder, finds nothing in the usual one. */
const ELSEWHERE = /^--(?:no-cache|cache-dir)(?:=|$)/;

/**
 * @param edition tells one bundle from another: V8 itself only compares lengths
 * @param argv what is compiled depends on the command
 */
export async function openCompiledCode(edition: string, argv: readonly string[]): Promise<CompiledCode> {
  const { platform, arch, env } = process;
  const folder = findCacheFolder({ platform, env, home: homedir(), name: 'code' });
  const [, , command = ''] = argv;
  const key = keyOf([edition, platform, arch, cachedDataVersionTag(), command]);
  const body = folder === null ? null : await readEntry(folder, key);
  const known = body === null ? new Map<string, Uint8Array>() : (deserialize(body) as Map<string, Uint8Array>);
  const scripts = new Map<string, Script>();
  let isMore = false;
  return {
    find: (name) => known.get(name) ?? null,
    take(name, script, isKnown) {
      scripts.set(name, script);
      isMore ||= !isKnown;
    },
    async keep() {
      if (!isMore || folder === null || argv.some((word) => ELSEWHERE.test(word))) return;
      const made = [...scripts].map(([name, script]) => [name, script.createCachedData()] as const);
      await writeEntry(folder, key, serialize(new Map<string, Uint8Array>([...known, ...made])));
      await pruneEntries(folder, ROOM);
    },
  };
}
