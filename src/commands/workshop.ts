import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { LecternError } from '../errors.js';
import { PACKAGE_ROOT as ROOT } from '../io/packageRoot.js';
import { forgetTemplates } from '../io/templates.js';

const TEMPLATES = path.join(ROOT, 'templates');
const CLIENT = path.join(TEMPLATES, 'client');
const COMPILED = path.join(ROOT, 'lib', 'precompiled');
/** Not in the package: only those who work on Lectern itself compile templates. */
const COMPILER = path.join(ROOT, 'scripts', 'precompile-templates.mjs');

/** What all pages are made of: templates, styles and scripts. Who changes Lectern's own looks sees it at once. */
export interface Workshop {
  /** What to watch, absolute. */
  readonly folders: readonly string[];
  /**
   * Takes over what has changed.
   * @throws LecternError `bad-format` where a template cannot be compiled
   */
  take(changed: ReadonlySet<string>): Promise<void>;
}

export function findWorkshop(): Workshop {
  let edition = 0;
  const canCompile = existsSync(COMPILER);
  const isIn = (folder: string, file: string): boolean => file.startsWith(folder + path.sep);
  return {
    // What is compiled here need not be told again.
    folders: canCompile ? [TEMPLATES] : [CLIENT, COMPILED],
    async take(changed) {
      const files = [...changed];
      if (files.some((file) => isIn(TEMPLATES, file) || isIn(COMPILED, file))) forgetTemplates();
      if (!canCompile || !files.some((file) => isIn(TEMPLATES, file) && !isIn(CLIENT, file))) return;
      edition += 1;
      try {
        await import(`${pathToFileURL(COMPILER).href}?${edition}`);
      } catch (cause) {
        const where = files.filter((file) => isIn(TEMPLATES, file)).map((file) => path.relative(ROOT, file));
        const words = cause instanceof Error ? cause.message : String(cause);
        throw new LecternError('bad-format', `${where.join(', ')}: ${words}`, 'Mend the template.', cause);
      }
    },
  };
}
