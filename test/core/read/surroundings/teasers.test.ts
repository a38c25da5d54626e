import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/core/model.js';
import { isTeaser } from '../../../../src/core/read/surroundings/teasers.js';
import { traceSlice } from '../../../../src/core/trace.js';

const blocks = (...lines: string[]): Block[] =>
  lines.map((text) => ({ type: 'paragraph', text: traceSlice(text, 0, text.length) }));

describe('what another page says of itself', () => {
  it.each([
    [
      'above its author and day',
      ['The oven next door', 'A baker tells of her nights. It is warm.', 'Ann Miller', 'Apr 29, 2019'],
    ],
    [
      'above its author and time',
      ['The oven next door', 'A baker tells of her nights. It is warm.', 'Ann Miller', '1:57 PM ET'],
    ],
    ['above its byline', ['隔壁的烤炉', '一位面包师说起她的夜晚。烤炉一直是热的。', '作者：李雷', '盐']],
    [
      'above a button',
      ['Der Ofen nebenan', 'Eine Bäckerin erzählt von der Nacht. Es ist warm.', 'Weiterlesen', 'Salz'],
    ],
  ])('%s', (_, lines) => {
    expect(isTeaser(blocks(...lines), 1)).toBe(true);
  });

  it.each([
    '盐的作用有多大，面包师怎么说？   昨天，一位面包师说起她的夜晚，烤炉一直是热的。',
    '塩の働き　　パン職人が夜の話をする。窯はいつも温かい。',
    'What salt does to a loaf    A baker tells of her nights, and of the salt that she forgot.',
  ])('behind its title on the same line: %s', (line) => {
    expect(isTeaser(blocks(line), 0)).toBe(true);
  });

  it.each([
    [
      'Was Salz kann',
      'Der Ofen nebenan. Max Huber erzählt, wie er nachts den',
      'Brot und Licht: Anne Kurz nennt drei Gründe und',
    ],
    [
      'What salt does',
      'The oven next door. Ann Miller tells of her nights and',
      'Bread and light: three reasons for the',
    ],
  ])('among others that break off: %s', (...words) => {
    const lines = words.map(
      (line) => `${line.includes('.') || line.includes(':') ? line : `${line}: a baker tells of the`}…`,
    );
    expect(isTeaser(blocks(...lines), 1)).toBe(true);
    expect(isTeaser(blocks(...lines.slice(0, 2)), 1)).toBe(false);
  });

  it('is not what several people leave unsaid', () => {
    expect(isTeaser(blocks('她说：我想……', '他说：我也想……', '我们说：算了……'), 1)).toBe(false);
  });

  it.each([
    [
      'a paragraph above a name that speaks',
      ['What she said', 'The oven is warm. It always was.', 'Ann Miller', 'I light it at four.'],
      1,
    ],
    ['two spaces behind a sentence', ['The oven is lit at four.  Whoever comes home late finds warm bread.'], 0],
    ['an indent', ['　　烤炉凌晨四点就点着了，晚归的人总能看见一盏灯。'], 0],
    ['a space between Chinese words', ['烤炉凌晨四点 就点着了，晚归的人总能看见一盏灯。'], 0],
  ])('is not %s', (_, lines, at) => {
    expect(isTeaser(blocks(...lines), at)).toBe(false);
  });
});
