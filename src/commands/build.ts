import type { OutputFile } from '../io/output.js';
import type { BuiltDeck } from '../pipeline.js';
import { buildAll } from './buildAll.js';
import type { Flags } from './flags.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `lectern build`: the deck, its data and both PDFs of each article. */
export function runBuild(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  return buildAll(paths, flags, terminal, ({ pdf }) => {
    const print = { slides: pdf, handout: pdf && flags.handout !== false };
    const leaves = [...(print.slides ? [] : ['slides.pdf']), ...(print.handout ? [] : ['handout.pdf'])];
    return { print, pick: listFiles, leaves };
  });
}

function listFiles({ html, deckJson, slidesPdf, handoutPdf }: BuiltDeck): OutputFile[] {
  const files: OutputFile[] = [
    { name: 'index.html', content: html },
    { name: 'deck.json', content: deckJson },
  ];
  if (slidesPdf) files.push({ name: 'slides.pdf', content: slidesPdf });
  if (handoutPdf) files.push({ name: 'handout.pdf', content: handoutPdf });
  return files;
}
