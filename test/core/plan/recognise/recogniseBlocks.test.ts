import { describe, expect, it } from 'vitest';
import { listPhrases } from '../../../../src/core/listPhrases.js';
import { recogniseBlocks } from '../../../../src/core/plan/recognise/recogniseBlocks.js';
import { bodies, passagesOf } from '../../../support/passages.js';
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
    expect(await wordsOf(`${LEAD}:`, names)).toEqual(expect.arrayContaining([`${LEAD}:`, ...names]));
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

describe('a list that goes on from its lead', () => {
  const slides = async (lead: string, items: readonly string[]) =>
    bodies(
      recogniseBlocks(
        await passagesOf(`# Library\n\n${lead}\n\n${items.map((item) => `- ${item}`).join('\n')}`, 'md'),
        [],
      ),
    );

  it('has the lead for a title, also one that ends in an open verb', async () => {
    expect(
      await slides('For example, test whether your readers would rather have:', [
        'Free tickets if they borrow ten books',
        'An evening desk on both shores',
      ]),
    ).toMatchObject([
      {
        title: 'test whether your readers would rather have',
        items: ['Free tickets if they borrow ten books', 'An evening desk on both shores'],
      },
    ]);
  });

  it('may be of questions, and point at what the lead names', async () => {
    expect(
      await slides('Before a change to the timetable, ask:', [
        'How costly will this change be for the ferries?',
        'Who reads the new timetable on the far shore?',
      ]),
    ).toMatchObject([
      {
        title: 'Before a change to the timetable, ask',
        items: ['How costly will this change be for the ferries?', 'Who reads the new timetable on the far shore?'],
      },
    ]);
    const asked = ['這個時刻表要花館方多少錢，又要花對岸的書店多少錢？', '對岸的讀者看得懂新的時刻表嗎？'];
    expect(await slides('換時刻表之前先問：', asked)).toMatchObject([{ title: '換時刻表之前先問', items: asked }]);
  });

  it('keeps the name of an item whose words lean on more than the list', async () => {
    expect(
      await slides('A record of the library describes:', [
        'Context: Why did this happen?',
        'Options: What could the library have done?',
      ]),
    ).toMatchObject([
      {
        kind: 'stages',
        items: [
          { label: 'Context', detail: null },
          { label: 'Options', detail: 'What could the library have done?' },
        ],
      },
    ]);
  });

  it.each([
    ['questions that nothing leads to', 'The library was quiet.', ['Who reads at night?', 'Who pays for the light?']],
    [
      'what the lead does not name',
      'The readers ask about:',
      ['This ferry is the last one of the day', 'Those tickets are sold at the desk'],
    ],
  ])('is none of %s', async (_, lead, items) => {
    expect(await slides(lead, items)).toEqual([]);
  });
});

describe('code', () => {
  const code = '```\nferry list\nferry show egret\n```';
  const codes = async (text: string): Promise<number> =>
    recogniseBlocks(await passagesOf(text, 'md'), []).filter(({ body }) => body.kind === 'code').length;

  it('is shown, and a second piece where something says what it is', async () => {
    expect(await codes(`${TOWN}\n\n${code}\n\nThe list of one shore:\n\n${code}`)).toBe(2);
    expect(await codes(`${TOWN}\n\n${code}\n\nYup, as he had said himself.\n\n${code}`)).toBe(1);
  });
});

describe('code without values', () => {
  it('is not shown: a template has not been filled in', async () => {
    const passages = await passagesOf(`${TOWN}\n\n\`\`\`\nSIZE:\nSHA1:\nSHA256:\n\`\`\``, 'md');
    expect(recogniseBlocks(passages, []).filter(({ body }) => body.kind === 'code')).toEqual([]);
  });
});

describe('a table of commands', () => {
  const shows = async (rows: readonly string[]): Promise<boolean> => {
    const table = ['| What | Command |', '| :- | :- |', ...rows].join('\n');
    return recogniseBlocks(await passagesOf(`${TOWN}\n\n${table}`, 'md'), []).some(({ body }) => body.kind === 'table');
  };

  it('is shown as it is drawn up', async () => {
    expect(
      await shows(['| All boats | ferry list |', '| One boat | ferry show egret |', '| On time | on the nation |']),
    ).toBe(true);
  });

  it('is none where a scrape has run its lines together', async () => {
    const glued = ['| All boats | ferry listferry list all |', '| One boat | ferry showferry show egret |'];
    expect(await shows([...glued, '| Help | ferry help |'])).toBe(false);
    // One such cell may be meant so.
    expect(await shows([...glued.slice(1), '| Help | ferry help |'])).toBe(true);
  });
});
