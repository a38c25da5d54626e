import { buildAll } from './buildAll.js';
import type { Flags } from './flags.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `lectern handout`: only the handout of each article; the deck's other files stay as they are. */
export function runHandout(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  return buildAll(paths, flags, terminal, () => ({
    print: { slides: false, handout: true },
    pick: ({ handoutPdf }) => (handoutPdf ? [{ name: 'handout.pdf', content: handoutPdf }] : []),
    leaves: [],
  }));
}
