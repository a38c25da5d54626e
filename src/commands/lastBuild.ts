import { existsSync } from 'node:fs';
import path from 'node:path';
import { findRecord, hashOf, keepRecord, markFile } from '../io/builds/records.js';
import { chooseCacheFolder } from '../io/cacheFolder.js';
import type { OutputFile } from '../io/output.js';
import type { BuiltDeck } from '../pipeline.js';
import type { Job } from './loadBatch.js';
import type { Product } from './product.js';
import type { Summary } from './report/summarise.js';

/** An article's last build, and whether it is still what a build would give. */
export interface LastBuild {
  /** What it told, where nothing has changed since; null where there is something to do. */
  readonly summary: Summary | null;
  /** The files of its pictures, absolute, as far as they are known without building. */
  readonly pictures: readonly string[];
  /** Remembers what is built instead. */
  keep(built: BuiltDeck, files: readonly OutputFile[], summary: Summary): Promise<void>;
}

/** What tells the tools of one day from those of another. */
export interface Marks {
  readonly tools: string;
  /** Null where it is not known. */
  readonly browser: string | null;
}

/**
 * Looks whether an article has to be built at all: by the bytes of all that its deck follows from, and of the files that
 * were written. A deck with pictures from other machines always has to be: they may have changed.
 */
export async function findLastBuild(job: Job, product: Product, { tools, browser }: Marks): Promise<LastBuild> {
  const { options, article } = job;
  const folder = path.join(options.out, article.slug);
  const records = options.fetchImages ? null : chooseCacheFolder(options.cache, 'builds');
  if (records === null) return { summary: null, pictures: [], keep: async () => undefined };
  // Handouts of different slides are different files.
  const key = JSON.stringify([product.print, product.only ?? null]);
  const mark = hashOf(
    JSON.stringify([
      tools,
      Object.values(product.print).includes(true) ? browser : null,
      product.print,
      product.only ?? null,
      { ...options, out: null, cache: null, port: null, open: null },
      await Promise.all(listFiles(options.brand).map(markFile)),
      [job.shown, article.sha256, article.slug, article.source.file, article.source.format, article.encoding],
      [article.corrections, article.edits, article.address],
    ]),
  );
  const record = await findRecord<Summary>(records, folder, key, mark);
  return {
    summary: record?.told ?? null,
    pictures: record?.inputs.map((input) => input.path) ?? [],
    async keep({ pictureFiles }, outputs, told) {
      const inputs = await Promise.all(pictureFiles.map(markFile));
      await keepRecord(records, folder, key, { mark, inputs, outputs, told });
    },
  };
}

/** The files that a choice names, wherever in it. */
function listFiles(value: unknown): string[] {
  if (typeof value === 'string') return path.isAbsolute(value) && existsSync(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(listFiles) : [];
}
