import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanArticle } from '../../src/core/clean/cleanArticle.js';
import { account } from '../../src/core/coverage/account.js';
import type { Deck, Outline, Section } from '../../src/core/model.js';
import { outlineArticle } from '../../src/core/outline/outlineArticle.js';
import { planDeck } from '../../src/core/plan/planDeck.js';
import { readArticle } from '../../src/core/read/readArticle.js';
import { type LoadedArticle, loadArticle } from '../../src/io/source.js';
import { takeShelf } from '../../src/planArticle.js';
import { wordsOf } from './read.js';

const root = fileURLToPath(new URL('../fixtures/', import.meta.url));
const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));

export const FIXTURES: readonly string[] = readdirSync(root).sort();

/** The place of a file in a fixture's folder. */
export const fixtureFile = (name: string, file: string): string => path.join(root, name, file);

export interface Fixture {
  readonly loaded: LoadedArticle;
  readonly outline: Outline;
  readonly deck: Deck;
}

/** The article of a fixture (its own, or the seed that the folder is named after), outlined and planned. */
export async function loadFixture(name: string): Promise<Fixture> {
  const loaded = await loadArticle(findArticle(name), name, root);
  const article = await cleanArticle(await readArticle(loaded.source), loaded.corrections);
  const outline = outlineArticle(article);
  const shelf = takeShelf(loaded, { minutes: null, slides: null });
  const { pictures } = await shelf.open(article);
  const planned = planDeck(outline, { minutes: null, slug: name, file: loaded.source.file, pictures });
  const deck = account(outline, planned);
  return { loaded, outline, deck };
}

function findArticle(name: string): string {
  const isText = (file: string): boolean => /\.(?:txt|md|html)$/.test(file);
  const own = readdirSync(path.join(root, name)).find((file) => file.startsWith('article.') && isText(file));
  if (own) return path.join(root, name, own);
  const seed = readdirSync(seeds).find((file) => path.parse(file).name === name && isText(file));
  if (!seed) throw new Error(`test/fixtures/${name} has no article.txt or article.md, and no seed has its name`);
  return path.join(seeds, seed);
}

/** An outline as its golden file has it: the structure, and the first words of each block. */
export function describeOutline({ title, lead, sections }: Outline): unknown {
  const open = (words: string): string => words.slice(0, 24);
  const describe = (section: Section): unknown => ({
    numeral: section.numeral,
    title: section.title.text,
    blocks: wordsOf(section.blocks).map(open),
    children: section.children.map(describe),
  });
  return { title: title.text, lead: wordsOf(lead).map(open), sections: sections.map(describe) };
}
