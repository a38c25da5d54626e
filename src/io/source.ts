import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Correction } from '../core/clean/corrections.js';
import type { Edits } from '../core/edit/edits.js';
import type { Source, SourceFormat } from '../core/model.js';
import { decodeArticle } from './decode.js';
import { readBytes } from './readFile.js';
import { readCorrections, readEdits } from './sidecars.js';

/** An article as it stands on disk, with what its user wrote beside it. */
export interface LoadedArticle {
  /** Absolute. For messages and watching: it enters no output. */
  readonly path: string;
  /** Absolute: where its pictures are looked for. */
  readonly folder: string;
  readonly slug: string;
  readonly source: Source;
  /** Hex, of the file's bytes. */
  readonly sha256: string;
  readonly corrections: readonly Correction[];
  readonly edits: Edits | null;
}

/** Reads an article file and the files beside it. */
export async function loadArticle(file: string, slug: string, cwd: string): Promise<LoadedArticle> {
  const shown = showPath(file, cwd);
  const format = formatOf(file);
  const bytes = await readBytes(file, shown);
  return {
    path: file,
    folder: path.dirname(file),
    slug,
    source: { file: path.basename(file), text: decodeArticle(bytes, shown), format },
    sha256: createHash('sha256').update(bytes).digest('hex'),
    corrections: await readCorrections(file),
    edits: await readEdits(file),
  };
}

function formatOf(file: string): SourceFormat {
  const extension = path.extname(file).toLowerCase();
  if (/^\.x?html?$/.test(extension)) return 'html';
  return extension === '.md' || extension === '.markdown' ? 'md' : 'txt';
}

/** A path as the user would write it: relative where it lies below the working directory. */
export function showPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}
