import { describe, expect, it } from 'vitest';
import { joinStatements } from '../../../src/core/plan/joinStatements.js';
import type { Slide } from '../../../src/core/slide.js';
import { makeSlide, words } from '../../support/decks.js';
import { plan } from '../../support/read.js';

const divider = (section: number, title: string): Slide =>
  makeSlide('section', { number: section, numeral: section, title: words(title), standfirst: null }, { section });
const points = (section: number, title: string | null, ...items: string[]): Slide =>
  makeSlide('points', { title: title === null ? null : words(title), items: items.map(words) }, { section });
const shown = (slides: readonly Slide[]): string[] =>
  joinStatements(slides).map((slide) => (slide.kind === 'section' ? (slide.standfirst?.text ?? '–') : slide.kind));

describe('a section that says one thing', () => {
  it('says it on its divider', () => {
    expect(
      shown([divider(1, 'A'), points(1, null, 'One thing.'), divider(2, 'B'), points(2, 'B', 'Another.')]),
    ).toEqual(['One thing.', 'Another.']);
  });

  it.each<[string, readonly Slide[]]>([
    ['has two points', [divider(1, 'A'), points(1, null, 'One.', 'Two.')]],
    ['has two slides', [divider(1, 'A'), points(1, null, 'One.'), points(1, null, 'Two.')]],
    ['says it under a title of its own', [divider(1, 'A'), points(1, 'Why', 'One.')]],
    ['says it at length', [divider(1, 'A'), points(1, null, '夜車的乘客在三年裡增加了一倍，'.repeat(6))]],
    ['is followed by a slide of another section', [divider(1, 'A'), points(2, null, 'One.')]],
  ])('does not where it %s', (_, slides) => {
    expect(joinStatements(slides)).toEqual(slides);
  });

  it.each([
    [
      'zh',
      '# 夜車\n\n## 班次\n\n夜車的班次在三年裡增加了一倍，乘客比飛機還要多。車站的燈整夜亮著，售票員換了兩班，清潔工在月台上來來回回地走，候車室裡還有人在下棋。\n\n## 票價\n\n一張夜車的臥鋪票只要四百元，是機票的一半。有人帶著孩子，有人帶著自行車，還有人只帶了一本書，在窗邊坐到天亮，下車時才合上。',
    ],
    [
      'en',
      '# Trains\n\n## Lines\n\nThe night trains have doubled their lines in three years. The lamps of the station burn all night, and somebody sweeps the platforms.\n\n## Fares\n\nA berth on a night train costs no more than forty euros. Some bring their children along, some bring a bicycle, and some only a book.',
    ],
  ])('keeps its notes, and the agenda leads to it (%s)', async (_, text) => {
    const { slides, coverage } = await plan(text, 'md');
    const dividers = slides.flatMap((slide) => (slide.kind === 'section' ? [slide] : []));
    const told = dividers.filter(({ standfirst }) => standfirst !== null);
    expect(told.length).toBeGreaterThan(0);
    for (const { standfirst, notes } of told)
      expect(notes.map((note) => note.text).join('')).toContain(standfirst?.text);
    expect(coverage.every(({ dropped }) => dropped === 0)).toBe(true);
    const agenda = slides.find((slide) => slide.kind === 'agenda');
    if (agenda) expect(agenda.items.map(({ target }) => target)).toEqual(dividers.map(({ id }) => id));
  });
});
