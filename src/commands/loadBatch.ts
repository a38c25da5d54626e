import path from 'node:path';
import { loadConfig } from '../config/loadConfig.js';
import { mergeOptions } from '../config/mergeOptions.js';
import type { Options } from '../config/options.js';
import { readArticleChoices } from '../config/readArticleChoices.js';
import { type KnownDeck, recallDeck } from '../core/ids/knownDeck.js';
import { DISK, type Files } from '../io/files.js';
import { type BuiltSlides, readBuiltSlides } from '../io/readBuiltSlides.js';
import { readSource } from '../io/readSource.js';
import type { Received } from '../io/received.js';
import { nameSlugs } from '../io/slug.js';
import { type LoadedArticle, loadArticle, loadReceived, showPath } from '../io/source.js';
import { type Flags, readFlags } from './flags.js';
import { gatherInputs, readHints } from './inputs.js';
import { nameReceived } from './nameReceived.js';

/** An article that is ready to be built, with what was chosen for it. */
export interface Job {
  /** The article's path as the user would write it. */
  readonly shown: string;
  /** With the deck that an earlier build left of it. */
  readonly article: LoadedArticle & { readonly known: KnownDeck | null; readonly files?: Files };
  /** That deck as it was built, with the presenter's edits; null where there is none. */
  readonly built: BuiltSlides | null;
  readonly options: Options;
  /** Its pictures may be fetched from this machine and from private networks. */
  readonly allowPrivate: boolean;
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
  /** The same of articles that lie in no file. */
  readonly received: ReadonlyMap<Received, string>;
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
  const none = { files: [], received: [], missing: [] };
  const { files, received, missing } = isWanted ? await gatherInputs(paths, flags, cwd) : none;
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
  const named = new Map<Received, string>();
  for (const one of received) {
    try {
      const { source } = await readSource(one.bytes, one, readHints(flags));
      const slug = await nameReceived(one, source, new Set([...slugs.values(), ...named.values()]));
      named.set(one, slug);
      jobs.push(await loadJob(one, slug, flags, cwd));
    } catch (error) {
      failures.push({ shown: one.shown, error });
    }
  }
  return {
    options: withAbsoluteOut(mergeOptions(config.choices, readFlags(flags)), cwd),
    configFile: config.file,
    slugs,
    received: named,
    jobs,
    failures,
  };
}

/**
 * Reads one article (the file at a path, or what was received), its front matter and the configuration.
 * @param files as they are, or as they were
 */
export async function loadJob(
  input: string | Received,
  slug: string,
  flags: Flags,
  cwd: string,
  files: Files = DISK,
): Promise<Job> {
  const shown = typeof input === 'string' ? showPath(input, cwd) : input.shown;
  const config = await loadConfig(cwd, flags.config, files);
  const hints = readHints(flags);
  const article = await (typeof input === 'string'
    ? loadArticle(input, slug, cwd, hints, files)
    : loadReceived(input, slug, hints));
  const own = readArticleChoices(article.source.text, shown);
  const options = withAbsoluteOut(mergeOptions(config.choices, own, readFlags(flags)), cwd);
  const built = await readBuiltSlides(path.join(options.out, slug));
  const known = built && recallDeck(built);
  return { shown, article: { ...article, known, files }, built, options, allowPrivate: flags.allowPrivate === true };
}

function withAbsoluteOut(options: Options, cwd: string): Options {
  return { ...options, out: path.resolve(cwd, options.out) };
}
