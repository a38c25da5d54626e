#!/usr/bin/env node
import { runBundle } from './start/runBundle.js';

// With --debug from the modules as they are, which are many and slow to load: a stack trace then names their files.
const start = process.argv.includes('--debug') ? null : await runBundle(process.argv);
process.exitCode = start ?? (await (await import('./main.js')).main(process.argv));
