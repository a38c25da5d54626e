import { describe, expect, it } from 'vitest';
import { listPhrases } from '../../../../src/core/listPhrases.js';
import { recogniseBlocks } from '../../../../src/core/plan/recognise/recogniseBlocks.js';
import { passagesOf } from '../../../support/passages.js';
import { plan } from '../../../support/read.js';

const TOWN =
  'The library of the harbour town was rebuilt in 1998, and since then its readers have come by ferry from both shores.';
const LEAD = 'The evening desk, which nobody had wanted at first, lets a visitor narrow a search that went astray by';
const LONG_LEAD = LEAD.replace('at first', 'at first and everybody wants now');

async function wordsOf(lead: string, items: readonly string[]): Promise<string[]> {
  const list = items.map((item) => `- ${item}`).join('\n');
  const deck = await plan(`# Library\n\n## Desk\n\n${TOWN}\n\n${lead}\n\n${list}\n\n## Shore\n\n${TOWN}`, 'md', 15);
  return deck.slides.flatMap(listPhrases).map(({ text }) => text);
}

describe('a list of bare names', () => {
  const names = ['user type', 'visit count', 'shelf mark'];

  it('is no slide where it ends a sentence that no title can say', async () => {
    const shown = await wordsOf(`${LONG_LEAD}:`, names);
    expect(names.filter((name) => shown.includes(name))).toEqual([]);
  });

  it('has the sentence that it ends as its title', async () => {
    expect(await wordsOf(`${LEAD}:`, names)).toEqual(expect.arrayContaining([LEAD, ...names]));
  });

  it('is one below a title that says what it lists', async () => {
    expect(await wordsOf('The desk narrows a search by three things:', names)).toEqual(expect.arrayContaining(names));
  });

  it('is one where its items say something by themselves', async () => {
    const claims = [
      'The desk stays open until the last ferry has left the harbour',
      'Readers on the far shore may keep a book for eight weeks',
    ];
    expect(await wordsOf(`${LONG_LEAD}:`, claims)).toEqual(expect.arrayContaining(claims));
  });
});

describe('a command and what it prints', () => {
  const shows = async (code: string): Promise<boolean> => {
    const passages = await passagesOf(`${TOWN}\n\n\`\`\`\n${code}\n\`\`\``, 'md');
    return recogniseBlocks(passages, []).some(({ body }) => body.kind === 'code');
  };

  it('is a slide if it is short, and none if it prints at length', async () => {
    const lines = Array.from({ length: 9 }, (_, i) => `file ${i}    ${i} lines`);
    expect(await shows(['$ count src', ...lines].join('\n'))).toBe(false);
    expect(await shows(['$ count src', ...lines.slice(0, 3)].join('\n'))).toBe(true);
    expect(await shows(lines.join('\n'))).toBe(true);
  });
});
