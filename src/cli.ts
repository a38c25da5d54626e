#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { runBundle } from './start/runBundle.js';

// V8 would compile each of some thousand regular expressions twice, first to bytecode: that alone is a tenth of a build.
setFlagsFromString('--no-regexp-tier-up');
// With --debug from the modules as they are, which are many and slow to load: a stack trace then names their files.
const start = process.argv.includes('--debug') ? null : await runBundle(process.argv);
process.exitCode = start ?? (await (await import('./main.js')).main(process.argv));
