import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const TEXT = Array.from(
  { length: 6 },
  (_, i) => `第${i}条街上的店都关得很早，只有面包店的灯亮到深夜，让晚归的人有个去处。`,
);
const PICTURE = '![](https://bread.example/a.jpg)';
const read = async (...lines: readonly string[]) =>
  (await clean([...TEXT, ...lines, ...TEXT].join('\n\n'), 'md')).blocks;

describe('captions that a scrape ran into the paragraph below', () => {
  it('are given back to their pictures, where bold sentences stand right behind two of them', async () => {
    const blocks = await read(
      PICTURE,
      '《夜里的炉火》剧照**自此之后，街上的灯再没有熄过。**人人都这么说。',
      PICTURE,
      '《麦子熟了》剧照**老板把这件事看得很重。**',
      PICTURE,
      '《晨光》剧照还有一个例子让人难忘。',
    );
    expect(wordsOf(blocks).join('\n')).not.toContain('剧照');
    expect(blocks.flatMap((block) => (block.type === 'image' ? [block.caption?.text] : []))).toEqual([
      '《夜里的炉火》剧照',
      '《麦子熟了》剧照',
      '《晨光》剧照',
    ]);
    expect(wordsOf(blocks)).toContain('还有一个例子让人难忘。');
  });

  it('with the word for a picture, too', async () => {
    const blocks = await read(
      PICTURE,
      'Photo: Ann Miller**Since that night the lights have never gone out.** So they say.',
      PICTURE,
      'Photo: Bob Stone**The baker of the corner takes it very seriously.**',
    );
    expect(wordsOf(blocks).join('\n')).not.toContain('Photo');
  });

  it.each([
    ['only one has its form', [PICTURE, '《夜里的炉火》剧照**自此之后，街上的灯再没有熄过。**人人都这么说。']],
    [
      'a sentence begins with the still of a film',
      [PICTURE, '《夜里的炉火》剧照曝光后，街上的人都在谈论。', PICTURE, '《麦子熟了》剧照发布的那天，店里坐满了人。'],
    ],
    [
      'no picture stands above',
      [
        '《夜里的炉火》剧照**自此之后，街上的灯再没有熄过。**',
        TEXT[0] ?? '',
        '《麦子熟了》剧照**老板把这件事看得很重。**',
      ],
    ],
    [
      'a sentence stresses a name',
      [PICTURE, '面包店老板**李雷**说他不睡。', PICTURE, '面包店老板**韩梅梅**也说她不睡。'],
    ],
  ])('are none where %s', async (_, lines) => {
    const words = wordsOf(await read(...lines)).join('\n');
    for (const line of lines.filter((one) => one !== PICTURE)) expect(words).toContain(line.replaceAll('**', ''));
  });
});
