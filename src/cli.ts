#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The loader of the bundle, itself in one file. */
const START = fileURLToPath(new URL('./bundle/start.cjs', import.meta.url));

async function run(argv: readonly string[]): Promise<number> {
  // With --debug from the modules as they are, which are many and slow to load: a stack trace then names their files.
  if (argv.includes('--debug') || !existsSync(START)) return (await import('./main.js')).main(argv);
  const { runBundle } = createRequire(import.meta.url)(START) as typeof import('./start/runBundle.js');
  return runBundle(argv);
}

process.exitCode = await run(process.argv);
