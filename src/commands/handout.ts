import { nameHandout } from '../core/render/nameHandout.js';
import { buildAll } from './buildAll.js';
import type { Flags } from './flags.js';
import type { ExitCode, Terminal } from './terminal.js';

/**
 * `lectern handout`: only the handout of each article; the deck's other files stay as they are. That of chosen slides
 * stands beside the whole one.
 */
export function runHandout(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const { slides, sections } = flags;
  const only = { slides: typeof slides === 'object' ? slides : [], sections: sections ?? [] };
  const chosen = only.slides.length + only.sections.length > 0 ? only : null;
  return buildAll(paths, flags, terminal, () => ({
    print: { slides: false, handout: true },
    only: chosen,
    pick: ({ handoutPdf }) => (handoutPdf ? [{ name: nameHandout(chosen), content: handoutPdf }] : []),
    leaves: () => false,
  }));
}
