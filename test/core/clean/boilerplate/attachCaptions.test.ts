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
