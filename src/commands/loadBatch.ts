import path from 'node:path';
import { loadConfig } from '../config/loadConfig.js';
import { mergeOptions } from '../config/mergeOptions.js';
import type { Options } from '../config/options.js';
import { readArticleChoices } from '../config/readArticleChoices.js';
import { findArticles } from '../io/findArticles.js';
import { nameSlugs } from '../io/slug.js';
import { type LoadedArticle, loadArticle, showPath } from '../io/source.js';
import { type Flags, readFlags } from './flags.js';

/** An article that is ready to be built, with what was chosen for it. */
export interface Job {
  /** The article's path as the user would write it. */
  readonly shown: string;
  readonly article: LoadedArticle;
  readonly options: Options;
}

/** An article that is not. */
export interface Failure {
  readonly shown: string;
  readonly error: unknown;
}

export interface Batch {
  /** What was chosen for all of them; `out` is absolute. */
  readonly options: Options;
  readonly configFile: string | null;
  /** Absolute paths of the articles and their slugs, also of those that could not be read. */
  readonly slugs: ReadonlyMap<string, string>;
  readonly jobs: readonly Job[];
  readonly failures: readonly Failure[];
}

/**
 * Finds and reads the articles that a command is about: defaults, configuration file, front matter and flags, each
 * overruling the one before. An article that cannot be read does not keep the others back.
 * @param isWanted false takes no paths for no articles, not for those in `seeds/`
 * @throws LecternError `bad-config`
 */
export async function loadBatch(paths: readonly string[], flags: Flags, cwd: string, isWanted = true): Promise<Batch> {
  const config = await loadConfig(cwd, flags.config);
  const { files, missing } = isWanted ? await findArticles(paths, cwd) : { files: [], missing: [] };
  const slugs = await nameSlugs(files);
  const jobs: Job[] = [];
  const failures: Failure[] = missing.map(({ path: shown, error }) => ({ shown, error }));
  for (const [file, slug] of slugs) {
    try {
      jobs.push(await loadJob(file, slug, flags, cwd));
    } catch (error) {
      failures.push({ shown: showPath(file, cwd), error });
    }
  }
  return {
    options: withAbsoluteOut(mergeOptions(config.choices, readFlags(flags)), cwd),
    configFile: config.file,
    slugs,
    jobs,
    failures,
  };
}

/** Reads one article, its front matter and the configuration as they are now. */
export async function loadJob(file: string, slug: string, flags: Flags, cwd: string): Promise<Job> {
  const shown = showPath(file, cwd);
  const config = await loadConfig(cwd, flags.config);
  const article = await loadArticle(file, slug, cwd);
  const own = readArticleChoices(article.source.text, shown);
  return { shown, article, options: withAbsoluteOut(mergeOptions(config.choices, own, readFlags(flags)), cwd) };
}

function withAbsoluteOut(options: Options, cwd: string): Options {
  return { ...options, out: path.resolve(cwd, options.out) };
}
