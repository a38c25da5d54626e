import { cleanArticle } from '../../src/core/clean/cleanArticle.js';
import type { Correction } from '../../src/core/clean/corrections.js';
import { account } from '../../src/core/coverage/account.js';
import type { Article, Block, Deck, Outline, SourceFormat } from '../../src/core/model.js';
import { outlineArticle } from '../../src/core/outline/outlineArticle.js';
import { planDeck } from '../../src/core/plan/planDeck.js';
import { readArticle } from '../../src/core/read/readArticle.js';

export function read(text: string, format: SourceFormat = 'txt'): Promise<Article> {
  return readArticle({ file: `article.${format}`, text, format });
}

export async function clean(
  text: string,
  format: SourceFormat = 'txt',
  corrections: Correction[] = [],
): Promise<Article> {
  return cleanArticle(await read(text, format), corrections);
}

export async function outline(
  text: string,
  format: SourceFormat = 'txt',
  corrections: Correction[] = [],
): Promise<Outline> {
  return outlineArticle(await clean(text, format, corrections));
}

export async function plan(text: string, format: SourceFormat = 'txt', minutes: number | null = null): Promise<Deck> {
  const outlined = await outline(text, format);
  return account(outlined, planDeck(outlined, { minutes, slug: 'article', file: `article.${format}` }));
}

/** The words of blocks, one string a block. */
export function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.map(wordsOfBlock);
}

function wordsOfBlock(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => item.text).join(' | ');
    case 'quote':
      return block.paragraphs.map((paragraph) => paragraph.text).join(' | ');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map((cell) => cell.text).join(' | ')).join(' / ');
    case 'image':
      return `![${block.alt.text}](${block.url})`;
    case 'heading':
    case 'paragraph':
    case 'code':
      return block.text.text;
  }
}
