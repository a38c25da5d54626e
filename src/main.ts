import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clearLine, cursorTo } from 'node:readline';
import { CommanderError } from 'commander';
import { defineProgram } from './commands/program.js';
import { describeError } from './commands/report/describeError.js';
import { makePaint } from './commands/report/paint.js';
import type { ExitCode, Terminal } from './commands/terminal.js';
import { LecternError } from './errors.js';
import { PACKAGE_ROOT } from './io/packageRoot.js';

/** The only place that prints. */
function openTerminal(): Terminal {
  const { stdout, stderr } = process;
  let shown = false;
  const clear = (): void => {
    if (!shown) return;
    cursorTo(stderr, 0);
    clearLine(stderr, 0);
    shown = false;
  };
  return {
    cwd: process.cwd(),
    columns: stdout.isTTY ? Math.max(40, stdout.columns) : Number.POSITIVE_INFINITY,
    color: showsColors(stdout),
    colorErrors: showsColors(stderr),
    print(line) {
      clear();
      stdout.write(`${line}\n`);
    },
    notify(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    progress(line) {
      clear();
      if (!stderr.isTTY || line === '') return;
      stderr.write(line.slice(0, Math.max(20, stderr.columns - 1)));
      shown = true;
    },
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
      }),
  };
}

/** https://no-color.org, and FORCE_COLOR for pipes that end in a terminal after all. */
function showsColors(stream: NodeJS.WriteStream): boolean {
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0';
  return stream.isTTY === true && process.env.TERM !== 'dumb';
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}

/** Runs the command that the arguments name. Returns what the process ends with. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  // A reader that has seen enough (`lectern check | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const terminal = openTerminal();
  let code: ExitCode = 0;
  const program = defineProgram(readVersion(), terminal, (ended) => {
    code = ended;
  });
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    terminal.progress('');
    // Commander has printed its help, its version or its error by now.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.notify(describeError(error, makePaint(terminal.colorErrors), argv.includes('--debug')));
    return error instanceof LecternError && (error.code === 'usage' || error.code === 'bad-config') ? 2 : 1;
  }
}
