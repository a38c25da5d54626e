import { describe, expect, it } from 'vitest';
import { findAsked } from '../../../src/core/plan/findAsked.js';
import { outline, plan, read, wordsOf } from '../../support/read.js';

const DE = [
  ['Wie sind Sie zum Hafen gekommen?', 'Ich bin auf einem Frachter gefahren, bis mir die Insel zu klein wurde.'],
  ['Und wie kam es dann zur Fähre?', 'Mein Onkel hatte sie gebaut, und ich habe sie ihm abgekauft, als er alt war.'],
  ['Es gibt heute eine Brücke. Wozu braucht es die Fähre noch?', 'Die Brücke ist bei Sturm gesperrt, die Fähre nicht.'],
  ['Warum denn?', 'Sie liegt so tief im Wasser, dass ihr der Wind nichts anhaben kann. Das habe ich selbst erlebt.'],
  ['Haben Sie schon einen Nachfolger?', 'Meine Tochter fährt im Sommer mit und kennt jeden Stein am Ufer.'],
] as const;
const EN = [
  ['How did you come to the harbour?', 'I sailed on a freighter until the island had become too small for me.'],
  ['What did your family say?', 'My uncle laughed, and then he sold me the ferry for a barrel of oil.'],
  ['There is a bridge now. Who still takes the ferry?', 'The bridge is closed in a storm, and the ferry never is.'],
  ['Why is that?', 'She lies so deep in the water that the wind cannot move her. I have seen it myself.'],
] as const;
const ZH = [
  ['您当初是怎么来到港口的？', '我在货轮上干了几年，后来觉得岛太小了，就留在了对岸。'],
  ['家里人怎么说？', '叔叔笑了很久，然后用一桶油的价钱把渡轮卖给了我。'],
  ['现在有了大桥，您觉得渡轮还有人坐吗？', '刮大风的时候桥会封，渡轮从来不停。'],
  ['为什么呢？', '船吃水很深，风推不动它，这是我亲眼见过的。'],
] as const;
const ES = [
  [
    '¿Cómo llegaste al puerto?',
    'Trabajé en un carguero hasta que la isla se me quedó pequeña. Yo quería quedarme cerca.',
  ],
  ['¿Y qué dijo tu familia?', 'Mi tío se rió mucho y luego me vendió el transbordador por un barril de aceite.'],
  ['Ahora hay un puente. ¿Quién toma todavía el barco?', 'El puente se cierra con viento y el barco no.'],
  ['¿Por qué?', 'Va tan hundido en el agua que el viento no lo mueve. Lo he visto yo mismo.'],
] as const;

const write = (turns: readonly (readonly string[])[]): string => ['The ferry', ...turns.flat()].join('\n\n');

async function asked(text: string): Promise<string[]> {
  const { blocks } = await read(text, 'md');
  return wordsOf(blocks).filter((_, i) => findAsked(blocks).has(i));
}

describe('what an interviewer asks', () => {
  it.each([
    ['German', DE],
    ['English', EN],
    ['Chinese', ZH],
    ['Spanish', ES],
  ])('is told from headings by whom it is put to and who answers: %s', async (_, turns) => {
    expect(await asked(write(turns))).toEqual(turns.map(([question]) => question));
  });

  it.each([
    [
      'questions about a thing',
      [
        ['What is a ferry?', 'I call a ferry what crosses water on a schedule.'],
        ['What does a ferry cost?', 'I paid a barrel of oil for mine.'],
        ['What drives a ferry?', 'I have seen steam, oil and rope.'],
        ['What ends a ferry?', 'I know of nothing but a bridge.'],
      ],
    ],
    [
      'questions of customers, that a firm answers',
      EN.map(([question]) => [question, 'We sail every day but in a storm, and our tickets are sold on board.']),
    ],
    ['three questions', EN.slice(0, 3)],
    [
      'questions to the reader, far between',
      EN.map(([question, answer]) => [question, ...Array.from({ length: 8 }, () => answer)]),
    ],
  ])('is none of %s', async (_, turns) => {
    expect(await asked(write(turns))).toEqual([]);
  });

  it('is not what several are asked one after the other: there it heads what each of them says', async () => {
    expect(await asked(write([...EN, ...EN]))).toEqual([]);
  });

  it.each([
    ['plain', DE],
    ['bold', DE.map(([question, answer]) => [`**${question}**`, answer])],
  ])('is no section: %s', async (_, turns) => {
    const { sections } = await outline(
      write(turns.map(([question = '', answer = '']) => [question, `${answer} ${answer}`])),
      'md',
    );
    expect(sections.filter(({ isNamed }) => isNamed)).toEqual([]);
  });

  it('may stand below sections of its own', async () => {
    const long = (turns: readonly (readonly string[])[]): string[] =>
      turns.flatMap(([question = '', answer = '']) => [question, `${answer} ${answer}`]);
    const text = [
      'The ferry',
      'The house by the lighthouse is older than the town, and its keeper knows every stone.',
      '**Coming to the harbour**',
      ...long(EN.slice(0, 2)),
      '**Staying at the harbour**',
      ...long(EN.slice(2)),
    ];
    const { sections } = await outline(text.join('\n\n'), 'md');
    expect(sections.map(({ title }) => title.text)).toEqual(['Coming to the harbour', 'Staying at the harbour']);
  });

  it('is not shown as the article’s words, and heads an answer only where it can be understood alone', async () => {
    const { slides } = await plan(write(DE), 'md');
    const shown = JSON.stringify(slides.map((slide) => ({ ...slide, notes: [] })));
    expect(shown).not.toContain('Warum denn?');
  });
});
