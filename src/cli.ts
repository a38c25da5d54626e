#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

/** The loader of the bundle, itself in one file. */
const START = fileURLToPath(new URL('./bundle/start.cjs', import.meta.url));

// V8 makes bytecode of a regular expression at its first use and machine code at its second. A build uses some thousand of
// them, mostly a few hundred times: it makes machine code at once, which costs a quarter less in all. How often the bytecode
// is used is noted in each expression when it is made: those that Node has used already go on as they are. To forbid
// bytecode altogether (--no-regexp-tier-up) is safe only before Node starts (https://v8.dev/blog/regexp-tier-up).
setFlagsFromString('--regexp-tier-up-ticks=0');

// V8 optimises a function that has run through a budget of bytecode three times. In a run of a second it never earns back
// what that costs, for thousands of functions: with a budget eight times as large a build takes an eighth to a quarter less
// processor time, of 25 slides or of 200. On an idle machine it is done no sooner: V8 optimises beside it, on another core.
// Later versions of V8 count otherwise, and one that does not know a flag says so on the terminal.
const V8_WITH_BUDGET = 12;
if (Number.parseInt(process.versions.v8, 10) <= V8_WITH_BUDGET) setFlagsFromString('--interrupt-budget=540000');

async function run(argv: readonly string[]): Promise<number> {
  // With --debug from the modules as they are, which are many and slow to load: a stack trace then names their files.
  if (argv.includes('--debug') || !existsSync(START)) return (await import('./main.js')).main(argv);
  const { runBundle } = createRequire(import.meta.url)(START) as typeof import('./start/runBundle.js');
  return runBundle(argv);
}

process.exitCode = await run(process.argv);
