import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const EN = Array.from(
  { length: 8 },
  (_, i) => `Street ${i} has a bakery that keeps its lights on, so that whoever comes home late finds it open.`,
);
const ZH = Array.from(
  { length: 8 },
  (_, i) => `第${i}條街上的店都關得很早，只有麵包店的燈亮到深夜，讓晚歸的人有個去處。`,
);
const LONG = 'The baker next door, whom nobody has met yet, tells how the oven came to the street and who carried it.';

async function kept(lines: readonly string[]): Promise<string[]> {
  return wordsOf((await clean(lines.join('\n\n'))).blocks);
}

describe('the author’s name below the text', () => {
  it.each([
    ['Par Anne Petit', 'Anne PETIT', EN],
    ['By Ann Miller', '— Ann Miller', EN],
    ['Von Max Huber', 'Von Max Huber', EN],
    ['作者：王小明', '王小明', ZH],
    ['作者：王小明', '文／王小明', ZH],
  ])('ends it: %s … %s', async (byline, signature, body) => {
    expect(await kept(['The title of it', byline, ...body, signature])).toEqual(['The title of it', ...body]);
  });

  it('takes along a few lines below it', async () => {
    expect(await kept(['A title', 'By Ann Miller', ...EN, 'Ann Miller', 'Drawn by a neighbour'])).toEqual([
      'A title',
      ...EN,
    ]);
  });

  it('takes along what tells that it is a page’s', async () => {
    const teasers = ['Bread at night', LONG, 'By Max Huber', 'Salt and flour', LONG, 'By Jo Field'];
    expect(await kept(['A title', 'By Ann Miller', ...EN, 'Ann Miller', ...teasers])).toEqual(['A title', ...EN]);
  });

  it('takes along what a page says to its readers below it, line after line', async () => {
    const lines = [
      'Somebody else reads with your account.',
      'You may read on one device at a time.',
      'Why is that?',
      'Ask us.',
    ];
    expect(await kept(['A title', 'By Ann Miller', ...EN, ...EN, 'Ann Miller (in Paris)', ...lines])).toEqual([
      'A title',
      ...EN,
      ...EN,
    ]);
  });

  it('leaves short paragraphs below a name alone, which may be a credit', async () => {
    const lines = ['The oven went out.', 'Nobody lit it again.', 'The street was dark.', 'Then it was light.'];
    const all = ['A title', 'By Ann Miller', ...EN, ...EN, 'Ann Miller', LONG, ...lines];
    expect(await kept(all)).toEqual(expect.arrayContaining(lines));
  });

  it('leaves a text that goes on', async () => {
    const more = ['Three years later', LONG, LONG.replace('next door', 'across')];
    expect(await kept(['A title', 'By Ann Miller', ...EN, 'Ann Miller', ...more])).toEqual(['A title', ...EN, ...more]);
  });

  it('is none above each answer, nor near the top', async () => {
    const talk = EN.flatMap((line) => ['Ann Miller', line]);
    expect(await kept(['A title', 'By Ann Miller', ...talk])).toContain('Ann Miller');
    const [first = '', ...rest] = EN;
    expect(await kept(['A title', 'By Ann Miller', first, 'Ann Miller', ...rest])).toContain('Ann Miller');
  });
});

describe('what a star leads to', () => {
  it('stands below the text, and is none of it', async () => {
    const starred = EN.with(
      2,
      'Anna*, who is a baker in this street, keeps her lights on for whoever comes home late.',
    );
    expect(await kept([...starred, '*The name has been changed'])).toEqual(starred);
  });

  it('is no line with a star that nothing in the text has', async () => {
    expect(await kept([...EN, '*Bread is a food'])).toContain('*Bread is a food');
  });
});

describe('a postscript', () => {
  it.each([
    ['P.S. Our talk of the year begins in October, and whoever comes early sits.', EN],
    ['PS: Next week I tell how the flour is bought.', EN],
    ['P.S.哦，對了，我們的年度演講正在籌備，歡迎預約。', ZH],
  ])('ends the text: %s', async (postscript, body) => {
    expect(await kept(['A title', ...body, postscript, 'Advertising | Training'])).toEqual(['A title', ...body]);
  });

  it.each([
    ['stands early', ['P.S. is what my mother wrote below each letter.', ...EN]],
    ['is a name', [...EN, 'PS5 consoles are sold out in the street of the bakeries since last year.']],
  ])('is none where it %s', async (_, lines) => {
    expect(await kept(['A title', EN[0] ?? '', ...lines])).toEqual(['A title', EN[0] ?? '', ...lines]);
  });
});
