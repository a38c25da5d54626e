import { describe, expect, it } from 'vitest';
import { readHostLine } from '../../../src/core/read/clippings.js';
import { traceSlice } from '../../../src/core/trace.js';
import { clean, outline, wordsOf } from '../../support/read.js';

const EN = Array.from(
  { length: 4 },
  (_, i) => `The oven of house ${i + 2} is lit at four, and whoever comes home late finds warm bread and a light.`,
);
const hostLine = (line: string): (string | undefined)[] => {
  const found = readHostLine(traceSlice(line, 0, line.length));
  return [found?.host, found?.rest.text];
};

describe('where a clipping is from', () => {
  it.each([
    ['www.bread.exampleAnn Miller', 'www.bread.example', 'Ann Miller'],
    ['bread.example · Ann Miller', 'bread.example', 'Ann Miller'],
    ['m.bread.example面包日报', 'm.bread.example', '面包日报'],
    ['mp.bread.example李雷、韩梅 街角', 'mp.bread.example', '李雷、韩梅 街角'],
    ['bread.example', 'bread.example', ''],
  ])('%s', (line, host, rest) => {
    expect(hostLine(line)).toEqual([host, rest]);
  });

  it.each([
    'bread.example is a page about bread',
    'bread.example/night',
    'node.js Foundation',
    'e.g. Ann Miller',
    'bread.example面包店的灯亮到深夜，让晚归的人有个去处。',
    'Ann Miller bread.example',
  ])('is not said: %s', (line) => {
    expect(hostLine(line)).toEqual([undefined, undefined]);
  });

  it('names the author, and is no text', async () => {
    const { blocks, facts } = await clean(
      ['# Bread at night', '[bread.example](https://bread.example/n)Ann Miller', ...EN].join('\n\n'),
      'md',
    );
    expect(facts.author?.text).toBe('Ann Miller');
    expect(wordsOf(blocks)).toEqual(['Bread at night', ...EN]);
    const button = await clean(['# Bread', '[bread.example](https://bread.example/n)关注', ...EN].join('\n\n'), 'md');
    expect(button.facts.author).toBeNull();
  });
});

describe('the name of its site behind a title', () => {
  it.each([
    ['md', '# Bread at night | Bread Weekly\n\n[breadweekly.example](https://breadweekly.example/n)', 'Bread at night'],
    [
      'md',
      '---\ntitle: Bread at night - Bread Weekly\nsource: https://www.bread-weekly.example/n\n---\n',
      'Bread at night',
    ],
    ['md', '# 夜里的面包店和它的灯-面包网', '夜里的面包店和它的灯'],
    ['md', '# 夜裡的麵包店和它的燈 | 麵包日報', '夜裡的麵包店和它的燈'],
    ['txt', 'Das Brot der Nacht und seine Straße – Eckbrot\n\neckbrot.example', 'Das Brot der Nacht und seine Straße'],
  ] as const)('is cut off: %s %s', async (format, head, title) => {
    const found = await outline([head, ...EN].join('\n\n'), format);
    expect(found.title.text).toBe(title);
  });

  it.each([
    '# Bread at night - a short history',
    '# Bread at night | Part 2',
    '# 夜里的面包店-它的灯',
    '# Bread-at-night',
    '# The street and its oven | Bread Weekly',
  ])('is not there: %s', async (head) => {
    const found = await outline([head, ...EN].join('\n\n'), 'md');
    expect(found.title.text).toBe(head.slice(2));
  });

  it('stays with what was set aside', async () => {
    const { boilerplate } = await clean(['# 夜里的面包店和它的灯-面包网', ...EN].join('\n\n'), 'md');
    expect(boilerplate.map(({ text }) => text)).toEqual(['面包网']);
  });
});
