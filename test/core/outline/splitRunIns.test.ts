import { describe, expect, it } from 'vitest';
import { outline } from '../../support/read.js';

const EN =
  'The harbour has two cranes and a shed. In winter nobody comes to it but the pilots, who wait for the ice to break and tell each other about the storms.';
const LONG = `${EN} They have told them for years, and nobody minds that the waves grow higher from one winter to the next.`;
const ZH = '這個港口有兩台吊車和一座倉庫，冬天除了引水人沒有別人來，他們等著冰裂開，互相說風暴的故事，年年都說。';

async function sections(text: string, format: 'txt' | 'md') {
  return (await outline(text, format)).sections.map(({ title, numeral }) => [numeral, title.text]);
}

describe('headings that their paragraphs begin with', () => {
  it.each([
    ['bold words', 'md', (name: string, i: number) => `**${i}. ${name}.** ${EN}`],
    ['bold words behind a number', 'md', (name: string, i: number) => `${i}) **${name}:** ${EN}`.replace(') ', '\\) ')],
    ['a number with a hyphen', 'md', (name: string, i: number) => `**${i}.- ${name}.** ${EN}`],
    ['words that a full stop sets apart', 'txt', (name: string, i: number) => `${i}. ${name}. ${LONG}`],
    ['words that lost the blank behind them', 'txt', (name: string, i: number) => `${i}. ${name}.${LONG}`],
    ['Chinese words', 'txt', (_: string, i: number) => `${i}、${['起重', '倉庫', '引水'][i - 1]}：${ZH}${ZH}${ZH}`],
  ] as const)('are found: %s', async (_, format, write) => {
    const names = ['Cranes', 'The shed', 'Pilots in winter'];
    const found = await sections([EN, ...names.map((name, i) => write(name, i + 1))].join('\n\n'), format);
    expect(found.map(([numeral]) => numeral)).toEqual([1, 2, 3]);
    expect(found.map(([, title]) => title)).toEqual(_ === 'Chinese words' ? ['起重', '倉庫', '引水'] : names);
  });

  it.each([
    ['bold words on a line of their own', 'md', (name: string) => `**${name}**\n${LONG}\n\n${EN}`],
    ['bold words before a colon', 'md', (name: string) => `**${name}:** ${LONG}`],
    ['bold words that open the items of a list', 'md', (name: string) => `- **${name}**: ${LONG} ${EN}`],
    ['words in brackets', 'txt', (name: string) => `【${name}】${LONG}`],
    ['words in capitals', 'txt', (name: string) => `${name.toUpperCase()} OF THE NORTH. ${LONG}`],
    ['words in capitals before a sentence', 'txt', (name: string) => `${name.toUpperCase()} OF THE NORTH ${LONG}`],
  ] as const)('are found where nothing counts them: %s', async (_, format, write) => {
    const names = ['Cranes', 'The shed', 'Pilots in winter', 'Storms at night'];
    const found = await sections([EN, ...names.map(write)].join('\n\n'), format);
    expect(
      found.map(([, title]) =>
        String(title)
          .replace(/ OF THE NORTH$/u, '')
          .toLowerCase(),
      ),
    ).toEqual(names.map((name) => name.toLowerCase()));
  });

  it.each([
    ['who speaks', (i: number) => `**${['Ann', 'Bob'][i % 2]}:** ${LONG}`],
    ['stressed words', (i: number) => `**Harbour ${'abcd'[i]}** has two cranes. ${LONG}`],
    ['questions', (i: number) => `**What is number ${'abcd'[i]}?** ${LONG}`],
  ] as const)('are none: %s', async (_, write) => {
    const text = [EN, ...[0, 1, 2, 3].map(write)].join('\n\n');
    const found = (await sections(text, 'md')).map(([, title]) => String(title));
    expect(found.filter((title) => /^(?:Ann|Bob|Harbour [abcd]|What is number [abcd]\??)$/u.test(title))).toEqual([]);
  });

  it('lose no item of a list whose numbers break off', async () => {
    const items = [1, 2, 3, 7, 8].map((number) => `${number}. **Crane ${number}.** ${LONG}`).join('\n');
    const text = `Cranes\n\n${EN}\n\n${items.replaceAll('\n', '\n\n')}`;
    const { lead, sections: found } = await outline(text, 'md');
    const words = JSON.stringify([lead, found]);
    for (const number of [1, 2, 3, 7, 8]) expect(words).toContain(`Crane ${number}`);
  });

  it('leave their text as the section', async () => {
    const { sections: found } = await outline(
      ['Cranes', 'Sheds', 'Pilots'].map((name, i) => `**${i + 1}. ${name}.** ${EN}`).join('\n\n'),
      'md',
    );
    expect(found[0]?.blocks).toMatchObject([{ type: 'paragraph', text: { text: EN } }]);
  });

  it.each([
    ['two alone', 'md', `**1. Cranes.** ${EN}\n\n**2. Sheds.** ${EN}\n\n${EN}`],
    ['a gap', 'md', `**1. Cranes.** ${EN}\n\n**3. Sheds.** ${EN}\n\n**4. Pilots.** ${EN}`],
    [
      'whole sentences',
      'txt',
      [1, 2, 3]
        .map((i) => `${i}. The harbour number ${i} that has no name yet has cranes and a shed. ${LONG}`)
        .join('\n'),
    ],
    [
      'headings beside them',
      'md',
      `## North\n\n${EN}\n\n## South\n\n${[1, 2, 3].map((i) => `**${i}. Crane.** ${EN}`).join('\n\n')}`,
    ],
    [
      'a small part of the text',
      'md',
      `${Array.from({ length: 9 }, () => LONG).join('\n\n')}\n\n${[1, 2, 3].map((i) => `**${i}. Crane.** ${EN}`).join('\n\n')}`,
    ],
  ] as const)('are none: %s', async (_, format, text) => {
    expect((await sections(text, format)).filter(([numeral]) => numeral !== null)).toEqual([]);
  });
});

describe('a counted row below one of several lines that head the text', () => {
  it('leaves the sections to them', async () => {
    const row = ['Cranes', 'The shed', 'Pilots in winter'].map((name, i) => `(${i + 1}) ${name}. ${LONG}`).join('\n\n');
    const text = ['Who comes in winter', LONG, 'What the harbour needs', `${EN}\n\n${row}`, 'Final points', LONG].join(
      '\n\n',
    );
    expect((await sections(`The harbour\n\n${LONG}\n\n${text}`, 'txt')).map(([, title]) => title)).toEqual([
      'Who comes in winter',
      'What the harbour needs',
      'Final points',
    ]);
  });
});

describe('a list that is the text', () => {
  it('is parted like paragraphs', async () => {
    const topics = [
      'The crane lifts crates, and the crane driver counts crates and chains before the crane turns.',
      'A pilot reads the ice, and pilots wait in boats until the ice lets the boats through.',
      'Bread is baked at four, and bakers carry bread and salt to the ovens of the bakery.',
      'The school opens late, and teachers read books with the pupils whom the school keeps.',
    ];
    const items = topics
      .flatMap((topic) =>
        Array.from({ length: 3 }, (_, i) => `- ${topic} ${topic} That was told ${i + 2} times in winter.`),
      )
      .join('\n\n');
    expect((await sections(`# The harbour\n\n${EN}\n\n${items}`, 'md')).length).toBeGreaterThan(2);
  });
});
