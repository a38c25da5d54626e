import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { LecternError } from '../errors.js';
import { DISK, type Files } from '../io/files.js';
import { readTextIfThere } from '../io/readFile.js';
import { readYaml } from '../io/readYaml.js';
import { checkBrandFiles, resolveBrand } from './brandSchema.js';
import { type Choices, choices } from './schema.js';

const NAMES = ['lectern.config.yaml', 'lectern.config.yml', 'lectern.config.json'];

/** The folder that a project ends at: no configuration is looked for above it. */
const ROOT_MARKS = ['.git', 'package.json'];

export interface Config {
  /** Absolute; null where there is none. */
  readonly file: string | null;
  readonly choices: Choices;
}

/**
 * The configuration file that was named, or the nearest one from `cwd` up to the project's root.
 * @param files where it is read from; of a revision, nothing is drawn, and its logos and fonts need not be there
 */
export async function loadConfig(cwd: string, named?: string, files: Files = DISK): Promise<Config> {
  const found =
    named === undefined ? await findConfig(cwd, files) : await readNamed(path.resolve(cwd, named), named, files);
  if (!found) return { file: null, choices: {} };
  const dir = path.dirname(found.file);
  const schema = choices.nullish().superRefine((given, context) => {
    if (files !== DISK) return;
    checkBrandFiles(given?.brand ?? {}, dir, (keys, message) =>
      context.addIssue({ code: 'custom', path: ['brand', ...keys], message }),
    );
  });
  const parsed = readYaml(schema, {
    file: path.basename(found.file),
    text: found.text,
    code: 'bad-config',
    fix: 'Correct it, or take the option out: `lectern build --help` lists what there is.',
  });
  return { file: found.file, choices: resolvePaths(parsed ?? {}, dir) };
}

/** The files that may come to be the nearest configuration: what to watch. Absolute. */
export function listConfigFiles(cwd: string, found: string | null, named?: string): string[] {
  if (named !== undefined) return [path.resolve(cwd, named)];
  return [...NAMES.map((name) => path.join(path.resolve(cwd), name)), ...(found === null ? [] : [found])];
}

async function findConfig(cwd: string, files: Files): Promise<{ file: string; text: string } | null> {
  for (let dir = path.resolve(cwd); ; dir = path.dirname(dir)) {
    for (const name of NAMES) {
      const file = path.join(dir, name);
      const text = await readTextIfThere(file, files);
      if (text !== null) return { file, text };
    }
    if (dir === path.dirname(dir) || isRoot(dir)) return null;
  }
}

function isRoot(dir: string): boolean {
  return ROOT_MARKS.some((mark) => existsSync(path.join(dir, mark)));
}

async function readNamed(file: string, named: string, files: Files): Promise<{ file: string; text: string }> {
  const text = await readHere().catch((error: unknown) => refuse('it cannot be read', error));
  return text === null ? refuse('there is no such file') : { file, text };

  /** One that was named is meant, also where it was not there yet. */
  async function readHere(): Promise<string | null> {
    return (await readTextIfThere(file, files)) ?? (files === DISK ? null : readTextIfThere(file));
  }

  function refuse(reason: string, cause?: unknown): never {
    throw new LecternError('bad-config', `${named}: ${reason}.`, 'Check the path given with --config.', cause);
  }
}

/** Paths in a file are relative to that file. */
function resolvePaths(given: z.infer<typeof choices>, dir: string): Choices {
  const resolve = <T extends string | null | undefined>(value: T): T | string =>
    typeof value === 'string' ? path.resolve(dir, value) : value;
  return {
    ...given,
    brand: given.brand && resolveBrand(given.brand, dir),
    out: resolve(given.out),
    browser: given.browser && { ...given.browser, path: resolve(given.browser.path) },
    cache: given.cache && { ...given.cache, dir: resolve(given.cache.dir) },
  };
}
