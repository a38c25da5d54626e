import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderPrint } from '../lib/core/render/renderPrint.js';
import { buildDeck, loadArticle } from '../lib/index.js';
import { writeArticle, writeMarkdown } from './writeInput.mjs';

/** Articles that make so many slides in such a slot. */
export const SIZES = [
  { slides: 25, minutes: 15, sections: 5, sentences: 28 },
  { slides: 200, minutes: 220, sections: 24, sentences: 80 },
];

const MARP = '---\nmarp: true\n---\n\n';
/** Slidev would load its fonts from another machine. */
const SLIDEV = '---\nfonts:\n  provider: none\n---\n\n';
/** What packs its CSS stops at a rule of its own theme: it does without. */
const SLIDEV_BUILD = 'export default { build: { cssMinify: false } };\n';

/**
 * Writes the same slides for each tool.
 * @param {string} folder
 * @param {typeof SIZES[number]} size
 * @param {string} title a new one makes every input new: nothing that is kept from an earlier run can be used
 * @returns the number of slides that there are
 */
export async function makeJob(folder, size, title) {
  const article = path.join(folder, 'towns.txt');
  await mkdir(path.join(folder, 'slidev'), { recursive: true });
  await writeFile(article, writeArticle({ ...size, title }));
  const { assets, deck, deckJson } = await planOnce(article, folder, size);
  const described = JSON.parse(deckJson);
  await Promise.all([
    writeFile(path.join(folder, 'static.html'), renderPrint(deck, assets, { theme: 'paper' })),
    writeFile(path.join(folder, 'marp.md'), writeMarkdown(described, MARP)),
    writeFile(path.join(folder, 'reveal.md'), writeMarkdown(described)),
    writeFile(path.join(folder, 'slidev', 'vite.config.js'), SLIDEV_BUILD),
    writeFile(path.join(folder, 'slidev', 'slides.md'), writeMarkdown(described, SLIDEV)),
  ]);
  return described.slides.length;
}

async function planOnce(article, folder, { slides, minutes }) {
  const input = await loadArticle(article, 'towns', folder);
  return buildDeck(
    input,
    {
      theme: 'paper',
      minutes,
      slides,
      fragments: false,
      handout: { perPage: 3, paper: 'a4', notes: true },
      print: { slides: false, handout: false },
    },
    { browser: () => Promise.reject(new Error('No browser is needed to plan.')) },
  );
}

/** Removes what the last run of an entry wrote. */
export const clearOutput = (output) => rm(output, { force: true });

/** Never the same twice, in this run of the bench or another: Lectern remembers what it made of an article. */
const salt = `${Date.now()} ${process.pid}`;
let count = 0;
export function nameRun() {
  count += 1;
  return `城市怎樣重建${createHash('sha256').update(`${salt} ${count}`).digest('hex').slice(0, 6)}`;
}
