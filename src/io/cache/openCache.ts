import { deserialize, serialize } from 'node:v8';
import { keyOf, pruneEntries, readEntry, touchEntry, writeEntry } from './entries.js';
import type { Remember } from './remember.js';

export interface StageCacheOptions {
  /** Null keeps nothing. */
  readonly folder: string | null;
  /** What all stages depend on: Lectern itself. */
  readonly edition: string;
  /** Told of each stage whose work has to be done. */
  readonly onWork?: (stage: string) => void;
}

/** What an evening with a few decks leaves behind; PDFs are most of it. */
const ROOM = { entries: 2000, bytes: 256 * 1024 * 1024 };
/** An article that brings its pictures along as text would fill the folder by itself. */
const MOST_BYTES = 24 * 1024 * 1024;

/**
 * Results of stages in a folder, each under the hash of what it follows from. They are kept as Node copies values (so
 * that maps, bytes and objects that stand in two places stay what they are); an entry that cannot be read is none.
 */
export function openCache({ folder, edition, onWork = () => undefined }: StageCacheOptions): Remember {
  let isPruned = false;
  return async <T>(stage: string, key: readonly unknown[], work: () => T | Promise<T>): Promise<T> => {
    const name = folder === null ? '' : keyOf([stage, edition, key]);
    const known = folder === null ? null : await readEntry(folder, name);
    const value = known && restore<T>(known);
    if (folder !== null && value) {
      await touchEntry(folder, name);
      return value.result;
    }
    onWork(stage);
    const result = await work();
    const bytes = folder === null ? null : serialize({ result });
    if (folder === null || bytes === null || bytes.length > MOST_BYTES) return result;
    await writeEntry(folder, name, bytes);
    if (!isPruned) {
      isPruned = true;
      await pruneEntries(folder, ROOM);
    }
    return result;
  };
}

function restore<T>(bytes: Uint8Array): { readonly result: T } | null {
  try {
    return deserialize(bytes) as { readonly result: T };
  } catch {
    return null;
  }
}
