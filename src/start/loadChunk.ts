import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import type { CompiledCode } from './compiledCode.js';

interface ChunkModule {
  exports: unknown;
}

type Wrapped = (
  exports: unknown,
  require: (name: string) => unknown,
  module: ChunkModule,
  filename: string,
  dirname: string,
  importOutside: (name: string) => Promise<unknown>,
) => void;

/** What a CommonJS module finds, and `import()`, which code that is compiled here has not. */
const NAMES = 'exports, require, module, __filename, __dirname, importOutside';

const loaded = new Map<string, ChunkModule>();

/** Loads a file of the bundle, a CommonJS module, and those that it asks for, from the code that is compiled already. */
export function loadChunk(filename: string, code: CompiledCode): unknown {
  const known = loaded.get(filename);
  if (known) return known.exports;
  const chunk: ChunkModule = { exports: {} };
  loaded.set(filename, chunk);
  const source = readFileSync(filename, 'utf8');
  const name = path.basename(filename);
  const cachedData = code.find(name);
  const script = new Script(`(function (${NAMES}) { ${source}\n})`, {
    filename,
    ...(cachedData === null ? {} : { cachedData }),
  });
  code.take(name, script, cachedData !== null && script.cachedDataRejected !== true);
  const outside = createRequire(filename);
  const load = (asked: string): unknown =>
    asked.startsWith('./') ? loadChunk(path.join(path.dirname(filename), asked), code) : (outside(asked) as unknown);
  // Packages also ask for `require.resolve` and `require.cache`: Puppeteer, where a folder has a configuration for it.
  const require = Object.assign(load, outside);
  const run = script.runInThisContext() as Wrapped;
  run.call(chunk.exports, chunk.exports, require, chunk, filename, path.dirname(filename), importOutside);
  return chunk.exports;
}

const importOutside = (name: string): Promise<unknown> => import(name);
