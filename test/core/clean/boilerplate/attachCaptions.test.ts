import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const TEXT = Array.from(
  { length: 6 },
  (_, i) => `Street ${i} has a bakery that keeps its lights on, so that whoever comes home late finds it open.`,
);
const CAPTION = 'The bakers hold the first loaf of the year into the camera. They have been up since two.';
const read = async (...lines: readonly string[]) => (await clean(lines.join('\n\n'), 'md')).blocks;

describe('sentences in italics below a picture', () => {
  it.each([`*${CAPTION}*`, `_${CAPTION}_`, `<em>${CAPTION}</em>`])('are its caption: %s', async (line) => {
    const blocks = await read(...TEXT, '![Three bakers](https://bread.example/a.jpg)', line, ...TEXT);
    expect(blocks.flatMap((block) => (block.type === 'image' ? [block.caption?.text] : []))).toEqual([CAPTION]);
    expect(wordsOf(blocks)).not.toContain(CAPTION);
  });

  it.each([
    ['not in italics as a whole', [...TEXT, '![Three bakers](https://bread.example/a.jpg)', `*The bakers* ${CAPTION}`]],
    ['above any text', ['![Three bakers](https://bread.example/a.jpg)', `*${CAPTION}*`, ...TEXT]],
    ['below a paragraph', [...TEXT, `*${CAPTION}*`]],
  ])('stay where they are %s', async (_, lines) => {
    expect(wordsOf(await read(...lines)).join('\n')).toContain(CAPTION);
  });
});

describe('lines with the mark of captions', () => {
  const picture = '![](https://bread.example/a.jpg)';

  it('are captions below pictures', async () => {
    const blocks = await read(
      ...TEXT,
      picture,
      '**· A bakery in 1978**',
      ...TEXT,
      picture,
      '**· 「The oldest loaf」**',
      ...TEXT,
    );
    expect(blocks.flatMap((block) => (block.type === 'image' ? [block.caption?.text] : []))).toEqual([
      'A bakery in 1978',
      '「The oldest loaf」',
    ]);
    expect(wordsOf(blocks).join('\n')).not.toContain('·');
  });

  it('stay where most of them stand elsewhere', async () => {
    const blocks = await read(...TEXT, picture, '· A bakery in 1978', '· A mill', picture, '· A shop', '· A street');
    expect(wordsOf(blocks).join('\n')).toContain('A bakery in 1978');
  });
});

describe('a caption that a scrape took twice in one line', () => {
  it.each([
    '街坊在河边的面包店门口排队街坊在河边的面包店门口排队',
    '店主被判处12年有期徒刑。店主被判处12年有期徒刑。',
  ])('goes: %s', async (line) => {
    expect(wordsOf(await read(...TEXT, line, ...TEXT))).not.toContain(line);
  });

  it('is told from a cry, and from a paragraph that says its sentences twice', async () => {
    const twice = `${TEXT[0]} ${TEXT[0]}`;
    const words = wordsOf(await read(...TEXT, '面包来了！面包来了！', twice, ...TEXT));
    expect(words).toContain('面包来了！面包来了！');
    expect(words).toContain(twice);
  });
});
