import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Correction } from '../core/clean/corrections.js';
import type { Edits } from '../core/edit/edits.js';
import type { Source } from '../core/model.js';
import { DISK, type Files } from './files.js';
import { readBytes } from './readFile.js';
import { type ReadingHints, readSource } from './readSource.js';
import type { Received } from './received.js';
import { readCorrections, readEdits } from './sidecars.js';

/** An article as it stands on disk, with what its user wrote beside it; or one that was received, with nothing beside it. */
export interface LoadedArticle {
  /** Absolute; the address, or `-`, of what is no file. For messages and watching: it enters no output. */
  readonly path: string;
  /** Absolute: where its pictures are looked for; null for what is no file. */
  readonly folder: string | null;
  /** The address that it was fetched from, after redirects: what its relative addresses refer to. */
  readonly address: string | null;
  readonly slug: string;
  readonly source: Source;
  /** How its bytes were decoded, as `TextDecoder` names it; null for documents. */
  readonly encoding: string | null;
  /** Hex, of the file's bytes. */
  readonly sha256: string;
  readonly corrections: readonly Correction[];
  readonly edits: Edits | null;
}

/** Reads an article file and the files beside it, as they are or as they were. */
export async function loadArticle(
  file: string,
  slug: string,
  cwd: string,
  hints: ReadingHints = {},
  files: Files = DISK,
): Promise<LoadedArticle> {
  const shown = showPath(file, cwd);
  const bytes = await readBytes(file, shown, files);
  const { source, encoding } = await readSource(bytes, { file: path.basename(file), shown, contentType: null }, hints);
  return {
    path: file,
    folder: path.dirname(file),
    address: null,
    slug,
    source,
    encoding,
    sha256: hash(bytes),
    corrections: await readCorrections(file, files),
    edits: await readEdits(file, files),
  };
}

/** Reads an article that came from standard input or from an address. */
export async function loadReceived(received: Received, slug: string, hints: ReadingHints = {}): Promise<LoadedArticle> {
  const { name, shown, file, bytes, contentType, address } = received;
  const { source, encoding } = await readSource(bytes, { file, shown, contentType }, hints);
  return {
    path: name,
    folder: null,
    address,
    slug,
    source,
    encoding,
    sha256: hash(bytes),
    corrections: [],
    edits: null,
  };
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A path as the user would write it: relative where it lies below the working directory. */
export function showPath(file: string, cwd: string): string {
  if (!path.isAbsolute(file)) return file;
  const relative = path.relative(cwd, file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}
