import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type FullHandlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import type { RenderAssets, Template } from '../core/render/assets.js';
import { LecternError } from '../errors.js';
import { PACKAGE_ROOT } from './packageRoot.js';

// The types of the runtime say nothing of `create`, which it has in common with the whole package.
const { create } = runtime as unknown as Pick<typeof FullHandlebars, 'create'>;

const precompiled = path.join(PACKAGE_ROOT, 'lib', 'precompiled');
const templates = path.join(PACKAGE_ROOT, 'templates');

type Loaded = Omit<RenderAssets, 'fonts' | 'images'>;

let kept: Promise<Loaded> | null = null;
/** Counts up: Node reads a module only once under one address. */
let edition = 0;

/** Everything that pages are made of but the deck's fonts and pictures; read once. */
export function loadTemplates(): Promise<Loaded> {
  kept ??= readTemplates().catch((error: unknown) => {
    kept = null;
    throw error;
  });
  return kept;
}

/** The templates, styles or scripts have changed on the disk: they are read anew when they are asked for next. */
export function forgetTemplates(): void {
  kept = null;
  edition += 1;
}

async function readTemplates(): Promise<Loaded> {
  const reveal = createRequire(import.meta.url).resolve('reveal.js');
  const [compiled, base, deck, print, handout, themes, scripts, script, style] = await Promise.all([
    loadCompiled(),
    readFile(path.join(precompiled, 'base.css'), 'utf8'),
    readFile(path.join(precompiled, 'deck.css'), 'utf8'),
    readFile(path.join(precompiled, 'print.css'), 'utf8'),
    readFile(path.join(precompiled, 'handout.css'), 'utf8'),
    readFolder(path.join(precompiled, 'themes'), '.css'),
    readFolder(path.join(templates, 'client'), '.js'),
    readFile(reveal, 'utf8'),
    readFile(path.join(precompiled, 'reveal.css'), 'utf8'),
  ]);
  return {
    templates: compiled,
    css: { base, deck, print, handout, themes },
    reveal: { script, style },
    scripts: Object.fromEntries(Object.entries(scripts).map(([name, text]) => [name, dropRemarks(text)])),
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('base64'),
  };
}

/** An environment of its own, in which every template is also a partial under its name. */
async function loadCompiled(): Promise<Record<string, Template>> {
  const file = path.join(precompiled, 'templates.js');
  let specs: Record<string, TemplateSpecification>;
  try {
    ({ specs } = (await import(`${pathToFileURL(file).href}?${edition}`)) as {
      specs: Record<string, TemplateSpecification>;
    });
  } catch (cause) {
    throw new LecternError('unreadable', 'The templates are not compiled.', 'Run `npm run compile`.', cause);
  }
  const handlebars = create();
  const entries = Object.entries(specs).map(([name, spec]) => [name, handlebars.template(spec)] as const);
  for (const [name, template] of entries) handlebars.registerPartial(name, template);
  return Object.fromEntries(entries);
}

/** A script without lines that only speak to its readers, and without indentation and blank lines: every deck carries it. */
function dropRemarks(script: string): string {
  return script
    .replace(/^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*\n/gm, '')
    .replace(/^[ \t]*\/\/.*\n/gm, '')
    .replace(/^\s+/gm, '');
}

/** The files of a folder by name without the ending. */
async function readFolder(folder: string, ending: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
  const files = names.map(
    async (name) => [name.slice(0, -ending.length), await readFile(path.join(folder, name), 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(files));
}
