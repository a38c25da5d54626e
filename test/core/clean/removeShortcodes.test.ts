import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../support/read.js';

const SAID = 'The oven is lit at four, and whoever comes home late finds warm bread.';

describe('short codes of a blog’s editor', () => {
  it('give their caption to the picture beside them', async () => {
    const text = `${SAID}\n\n[caption id="a_1" align="aligncenter" width="500"] The oven at night[/caption]\n\n![](oven.jpg)\n\n${SAID}`;
    const { blocks } = await clean(text, 'md');
    expect(wordsOf(blocks)).toEqual([SAID, '![The oven at night](oven.jpg)', SAID]);
    expect(blocks[1]).toMatchObject({ type: 'image', alt: { text: 'The oven at night' } });
  });

  it('say nothing twice', async () => {
    const text = `${SAID}\n\n[caption id="a_1" width="500"] 夜裡的烤爐[/caption]\n\n![夜裡的烤爐](oven.jpg)\n\n${SAID}`;
    expect(wordsOf((await clean(text, 'md')).blocks)).toEqual([SAID, '![夜裡的烤爐](oven.jpg)', SAID]);
  });

  it('leave the caption of a picture that was lost', async () => {
    const text = `${SAID}\n\n[caption width="500"]Der Ofen bei Nacht[/caption]\n\n${SAID}`;
    expect(wordsOf((await clean(text)).blocks)).toEqual([SAID, 'Der Ofen bei Nacht', SAID]);
  });

  it.each([
    '[gallery ids="1,2,3"]',
    '[embed width="500"]bread-film[/embed]',
    '{{< video src="oven.mp4" >}}',
    '[toc]',
  ])('go: %s', async (code) => {
    expect(wordsOf((await clean(`${SAID}\n\n${code}\n\n${SAID}`)).blocks)).toEqual([SAID, SAID]);
  });

  it.each([
    '[video of the oven, two minutes]',
    '[Above: the oven]',
    '[captions were lost]',
    '{{ name }} is a variable',
  ])('are none: %s', async (line) => {
    const found = wordsOf((await clean(`${SAID}\n\n${line}\n\n${SAID}`)).blocks);
    expect(found).toContain(line);
  });
});
