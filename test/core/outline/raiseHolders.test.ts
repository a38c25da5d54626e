import { describe, expect, it } from 'vitest';
import { outline } from '../../support/read.js';

const ZH = '这一段说的是一件值得细读的事情，因为它并不简单，也不容易说清楚，所以要多说几句话，才能把前因后果交代明白。';
const EN = 'The harbour opens at five, and the first boats have been waiting since the tide turned in the night.';
const ES = 'El mercado abre a las cinco, y los primeros barcos esperan desde que cambió la marea por la noche.';

type Shape = [title: string, children: string[]];

async function shape(lines: readonly string[], format: 'txt' | 'md' | 'html' = 'txt'): Promise<Shape[]> {
  const { sections } = await outline(lines.join('\n\n'), format);
  return sections.map(({ title, children }) => [title.text, children.map((child) => child.title.text)]);
}

/** The lines, each with text below it where it counts or is bold. */
const told = (body: string, lines: readonly string[]): string[] => [
  body,
  ...lines.flatMap((line) => (/^(?:\d|\*\*)/.test(line) ? [line, body, `${body} ${body}`] : [line])),
];

describe('numbers that start anew', () => {
  it.each([
    [EN, ['Boats in the harbour', '1. Moor', '2. Unload', 'Boats at sea', '1. Watch', '2. Steer']],
    [ZH, ['船在港里', '1、系缆', '2、卸货', '船在海上', '1、瞭望', '2、掌舵']],
    [ES, ['Barcos en el puerto', '1. Amarrar', '2. Descargar', '¿Y en el mar?', '1. Vigilar', '2. Gobernar']],
  ])('stand under the line above each start: %#', async (body, lines) => {
    const [one = '', a = '', b = '', two = '', c = '', d = ''] = lines.map((line) => line.replace(/^\d[.、]\s?/, ''));
    expect(await shape(told(body, lines))).toEqual([
      [one, [a, b]],
      [two, [c, d]],
    ]);
  });

  it('may have a paragraph between that line and the first of them', async () => {
    const lines = ['Boats in the harbour', EN, '1. Moor', '2. Unload', 'Boats at sea', EN, '1. Watch', '2. Steer'];
    expect((await shape(told(EN, lines))).map(([title]) => title)).toEqual(['Boats in the harbour', 'Boats at sea']);
  });

  it('are sections themselves where not every start has such a line', async () => {
    const lines = ['1. Moor', '2. Unload', 'Boats at sea', '1. Watch', '2. Steer'];
    expect((await shape(told(EN, lines))).map(([title]) => title)).toEqual(['Moor', 'Unload', 'Watch', 'Steer']);
  });

  it('are sections themselves below sentences', async () => {
    const lines = ['It was dawn.', '1. Moor', '2. Unload', 'It was noon.', '1. Watch', '2. Steer'];
    expect((await shape(told(EN, lines))).map(([title]) => title)).toEqual(['Moor', 'Unload', 'Watch', 'Steer']);
  });
});

describe('numbers that go on from part to part', () => {
  it.each([
    [ZH, ['一、港口', '1、系缆', '2、卸货', '二、海上', '3、瞭望', '4、掌舵'], ['港口', '海上']],
    [EN, ['I. The harbour', '1. Moor', '2. Unload', 'II. The sea', '3. Watch', '4. Steer'], ['The harbour', 'The sea']],
  ])('stand under the heads of another style right above them: %#', async (body, lines, expected) => {
    const found = await shape(told(body, lines));
    expect(found.map(([title]) => title)).toEqual(expected);
    expect(found.map(([, children]) => children.length)).toEqual([2, 2]);
  });
});

describe('bold lines', () => {
  const LONG = `${EN} ${EN} ${EN}`;

  it('hold the numbered lines of the last of them', async () => {
    const lines = [
      '**The harbour**',
      LONG,
      LONG,
      '**The sea**',
      LONG,
      LONG,
      '**The work**',
      LONG,
      '1. Tie',
      '2. Unload',
    ];
    expect(await shape(told(EN, lines), 'md')).toEqual([
      ['The harbour', []],
      ['The sea', []],
      ['The work', ['Tie', 'Unload']],
    ]);
  });

  it.each([
    [EN, ['**The harbour**', '**The sea**', '1. Tie', '2. Unload', '3. Sell', '4. Sleep', '**Home**']],
    [ZH, ['**港口的早晨**', '**海上的夜晚**', '1、系缆', '2、卸货', '3、叫卖', '4、入睡', '**回家**']],
  ])('stand beside the numbered lines that hold most of the text: %#', async (body, lines) => {
    const long = lines.flatMap((line) => (/^\d/.test(line) ? [line, body, body, body] : [line]));
    const names = lines.map((line) => line.replace(/^\d[.、]\s?|\*/g, ''));
    expect((await shape(told(body, long), 'md')).map(([title]) => title)).toEqual(names);
  });

  it('are parts of the numbered lines where they stand between these', async () => {
    const lines = ['1. Tie', '**Ropes**', '**Knots**', '2. Unload', '**Nets**', '**Boxes**'];
    expect(await shape(told(EN, lines), 'md')).toEqual([
      ['Tie', ['Ropes', 'Knots']],
      ['Unload', ['Nets', 'Boxes']],
    ]);
  });

  it('hold nothing where only one stands above the numbers', async () => {
    const lines = ['**Before dawn**', '1. Tie', '2. Unload', '**Home**'];
    expect((await shape(told(EN, lines), 'md')).map(([title]) => title)).toEqual(['Tie', 'Unload']);
  });

  it.each([
    [
      ZH,
      ['**港口醒来之前：**', '**谁还在岸上**', '**潮水退去的**', '**“第一个早晨”？**'],
      ['港口醒来之前：谁还在岸上', '潮水退去的“第一个早晨”？'],
    ],
    [
      EN,
      ['**Before the harbour wakes:**', '**who is up**', '**Once the tide**', '**has gone**'],
      ['Before the harbour wakes: who is up', 'Once the tide has gone'],
    ],
  ])('are one heading of two lines where most are broken so: %#', async (body, [
    a = '',
    b = '',
    c = '',
    d = '',
  ], titles) => {
    const text = [body, a, b, body, `${body} ${body}`, c, d, body, `${body} ${body}`];
    expect((await shape(text, 'md')).map(([title]) => title)).toEqual(titles);
  });

  it('are none that count below one another', async () => {
    const list = ['**1、谁最早醒来？**', '**2、谁最晚回家？**'];
    const text = [ZH, ...list, ZH, ...told(ZH, ['**港口的早晨**', '**海上的夜晚**'])];
    expect((await shape(text, 'md')).map(([title]) => title)).toEqual(['港口的早晨', '海上的夜晚']);
  });

  it('are bold in a page, too, where spans stand around their words or within them', async () => {
    const line = (words: string): string =>
      `<p style="text-align: center;"><strong><span style="font-size: 20px;color: rgb(0, 150, 136);">\n  ${words}\n  </span>\n</strong></p>`;
    const text = `<p>${EN} ${EN}</p>`;
    const page = `<html><body>${text}${line('The harbour')}${text}${text}${line('The sea')}${text}${text}</body></html>`;
    expect((await shape([page], 'html')).map(([title]) => title)).toEqual(['The harbour', 'The sea']);
  });
});
