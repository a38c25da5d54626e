import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const TEXT = 'The bakery keeps its lights on, so that whoever comes home late finds it open at any hour of the night.';
const links = (words: string): string =>
  words
    .split(' ')
    .map((word) => `[${word}](https://bread.example/${word})`)
    .join(' · ');

async function kept(table: string): Promise<string[]> {
  return wordsOf((await clean([TEXT, TEXT, TEXT, table].join('\n\n'), 'md')).blocks);
}

describe('a table', () => {
  it('of links to other pages goes', async () => {
    const rows = ['Ovens | gas wood coal steam brick', 'Breads | rye oat corn malt wheat', 'Shops | quay hill mill'];
    const table = rows.map((row) => {
      const [head, words = ''] = row.split(' | ');
      return `| ${head} | ${links(words)} |`;
    });
    expect(await kept(['|  | More |', '| --- | --- |', ...table].join('\n'))).toEqual([TEXT, TEXT, TEXT]);
  });

  it('whose rows tell something stays, whatever they refer to', async () => {
    const rows = Array.from(
      { length: 14 },
      (_, i) => `| [Oven ${i}](https://bread.example/${i}) | burns wood for ${i} hours and is never cold |`,
    );
    expect(await kept(['| Oven | What it does |', '| --- | --- |', ...rows].join('\n'))).toHaveLength(4);
  });
});
