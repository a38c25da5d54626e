import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pruneEntries } from '../cache/entries.js';
import type { OutputFile } from '../output.js';

/** A file and the hash (hex) of its bytes; null where there is no such file. */
export interface FileMark {
  readonly path: string;
  readonly sha256: string | null;
}

/** What is remembered of a build: enough to tell that another one would give the same. */
export interface BuildRecord<T> {
  /** Of everything that the outputs follow from, but for the files in `inputs`. */
  readonly mark: string;
  /** Files that were only known when the article had been read: its pictures. Absolute paths. */
  readonly inputs: readonly FileMark[];
  /** By their names in the output folder. */
  readonly outputs: readonly FileMark[];
  /** What was told about it. */
  readonly told: T;
}

/**
 * The record of the last build of these outputs, if it still holds: what they follow from is as it was, and they lie
 * there as they were written. Null otherwise: then there is something to do.
 */
export async function findRecord<T>(
  records: string,
  folder: string,
  key: string,
  mark: string,
): Promise<BuildRecord<T> | null> {
  try {
    const record = JSON.parse(await readFile(placeOf(records, folder, key), 'utf8')) as BuildRecord<T>;
    if (record.mark !== mark) return null;
    const files = [
      ...record.inputs,
      ...record.outputs.map((output) => ({ ...output, path: path.join(folder, output.path) })),
    ];
    const marks = await Promise.all(files.map((file) => markFile(file.path)));
    return marks.every((one, i) => one.sha256 === files[i]?.sha256) ? record : null;
  } catch {
    return null; // None, or one that is no record: as good as none.
  }
}

/** The name of a record, also of one that was never finished. */
const RECORD = /^[0-9a-f]{32}\.json(?:\.\d+)?$/;
/** One for each deck that was built somewhere, also into folders that are long gone. */
const ROOM = { entries: 500, bytes: 32 * 1024 * 1024 };

/** Remembers a build. A cache that cannot be written to costs time, never the build. */
export async function keepRecord<T>(
  records: string,
  folder: string,
  key: string,
  {
    mark,
    inputs,
    outputs,
    told,
  }: { mark: string; inputs: readonly FileMark[]; outputs: readonly OutputFile[]; told: T },
): Promise<void> {
  const record: BuildRecord<T> = {
    mark,
    inputs,
    outputs: outputs.map(({ name, content }) => ({ path: name, sha256: hashOf(content) })),
    told,
  };
  const place = placeOf(records, folder, key);
  try {
    await mkdir(records, { recursive: true });
    await writeFile(`${place}.${process.pid}`, JSON.stringify(record));
    await rename(`${place}.${process.pid}`, place);
    await pruneEntries(records, ROOM, RECORD);
  } catch {
    // The next build does the work once more.
  }
}

/** A file as it is now. */
export async function markFile(file: string): Promise<FileMark> {
  const content = await readFile(file).catch(() => null);
  return { path: file, sha256: content && hashOf(content) };
}

export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function placeOf(records: string, folder: string, key: string): string {
  return path.join(records, `${hashOf(`${folder}\n${key}`).slice(0, 32)}.json`);
}
