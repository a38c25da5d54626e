import type { Options } from '../config/options.js';
import { isPartialHandout } from '../core/render/nameHandout.js';
import type { OutputFile } from '../io/output.js';
import type { BuiltDeck } from '../pipeline.js';
import { buildAll, type Follower } from './buildAll.js';
import type { Flags } from './flags.js';
import type { Product } from './product.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `lectern build`: the deck, its data and both PDFs of each article. */
export async function runBuild(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const build = (follower: Follower | null): Promise<ExitCode> =>
    buildAll(paths, flags, terminal, (options) => chooseProduct(options, flags), follower);
  if (!flags.watch) return build(null);
  const { keepBuilding } = await import('./keepBuilding.js');
  return keepBuilding(paths, flags, terminal, build);
}

function chooseProduct({ pdf }: Options, flags: Flags): Product {
  const print = { slides: pdf, handout: pdf && flags.handout !== false };
  const old = [...(print.slides ? [] : ['slides.pdf']), ...(print.handout ? [] : ['handout.pdf'])];
  return { print, pick: listFiles, leaves: (file) => old.includes(file) || isPartialHandout(file) };
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
