import { buildAll } from './buildAll.js';
import type { Flags } from './flags.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `lectern handout`: only the handout of each article; the deck's other files stay as they are. */
export function runHandout(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const { slides, sections } = flags;
  const only = { slides: typeof slides === 'object' ? slides : [], sections: sections ?? [] };
  return buildAll(paths, flags, terminal, () => ({
    print: { slides: false, handout: true },
    only: only.slides.length + only.sections.length > 0 ? only : null,
    pick: ({ handoutPdf }) => (handoutPdf ? [{ name: 'handout.pdf', content: handoutPdf }] : []),
    leaves: [],
  }));
}
