import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DeckDescription } from '../../core/render/describeDeck.js';
import { isPartialHandout } from '../../core/render/nameHandout.js';
import { hasCode } from '../../io/hasCode.js';
import { count } from '../report/format.js';
import type { Check, CheckFault } from './checkResult.js';

/** The PDFs beside a deck.json, opened and compared with it; null if there is none. */
export async function pdfCheck(folder: string, deck: DeckDescription): Promise<Check | null> {
  const figures: string[] = [];
  const faults: CheckFault[] = [];
  const partial = (await readdir(folder)).filter(isPartialHandout).sort();
  for (const name of ['slides.pdf', 'handout.pdf', ...partial]) {
    const bytes = await readIfThere(path.join(folder, name));
    if (bytes === null) continue;
    const { checkPdfFile } = await import('../../io/print/check/checkPdfFile.js');
    const { pages, faults: found } = await checkPdfFile(name, bytes, deck);
    figures.push(`${name} ${found.length === 0 ? count(pages, 'page') : count(found.length, 'fault')}`);
    faults.push(...found.map(({ message, fix }) => ({ line: null, column: null, message: `${message}.`, fix })));
  }
  if (figures.length === 0) return null;
  return { name: 'pdf', ok: faults.length === 0, figure: figures.join(', '), faults };
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  });
}
