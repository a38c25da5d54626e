import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_ROOT } from '../io/packageRoot.js';
import { openCompiledCode } from './compiledCode.js';
import { loadChunk } from './loadChunk.js';

const FOLDER = path.join(PACKAGE_ROOT, 'lib', 'bundle');

/**
 * Runs the command from the bundle that `npm run compile` makes: some six hundred modules in a few files, of which
 * what V8 made of them at an earlier run is kept. Returns what the process ends with.
 */
export async function runBundle(argv: readonly string[]): Promise<number> {
  // The name of the first chunk has the hash of all of them in it.
  const entry = readFileSync(path.join(FOLDER, 'entry.txt'), 'utf8');
  const code = await openCompiledCode(entry, argv);
  const { main } = loadChunk(path.join(FOLDER, entry), code) as typeof import('../main.js');
  const ended = await main(argv);
  if (ended === 0) await code.keep();
  return ended;
}
