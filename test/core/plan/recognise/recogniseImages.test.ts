import { describe, expect, it } from 'vitest';
import type { Picture, Pictures } from '../../../../src/core/model.js';
import { recogniseImages } from '../../../../src/core/plan/recognise/recogniseImages.js';
import { bodies, passagesOf } from '../../../support/passages.js';

const photo = (width = 1200, height = 800): Picture => ({ width, height, look: 'photo', isVector: false });
const see = async (text: string, pictures: Readonly<Record<string, Picture>>) =>
  bodies(recogniseImages(await passagesOf(text, 'md'), new Map(Object.entries(pictures)) satisfies Pictures, []));
const captions = async (text: string, pictures: Readonly<Record<string, Picture>>) =>
  (await see(text, pictures)).map((body) => (body as { caption: string | null }).caption);

const PARAGRAPH = 'The pump fills the upper tank every morning before the town wakes up.';

describe('recogniseImages', () => {
  it('shows a picture with its caption, with the statement that shares words with it, and without', async () => {
    const found = await see(`${PARAGRAPH}\n\n![The upper tank and its pump](a.jpg)\n\nNobody came.`, {
      'a.jpg': photo(),
    });
    expect(found).toMatchObject([
      { kind: 'image', url: 'a.jpg', caption: 'The upper tank and its pump', title: PARAGRAPH.slice(0, -1) },
      { kind: 'image', url: 'a.jpg', caption: 'The upper tank and its pump', title: null },
    ]);
  });

  it('says nothing beside a picture that the text around it is not about', async () => {
    const found = await see(`${PARAGRAPH}\n\n![A cat asleep on a chair](a.jpg)`, { 'a.jpg': photo() });
    expect(found).toMatchObject([{ title: null }]);
  });

  it.each([
    ['![](a.jpg)\n\nFigure 3. The mill in winter', 'Figure 3. The mill in winter'],
    ['![](a.jpg)\n\n图2：冬天的磨坊', '图2：冬天的磨坊'],
    ['![](a.jpg)\n\n▲ 冬天的磨坊', '▲ 冬天的磨坊'],
    ['![](a.jpg)\n\nAbb. 4 Die Mühle im Winter', 'Abb. 4 Die Mühle im Winter'],
    ['![The mill](a.jpg "The mill in winter, seen from the weir")', 'The mill in winter, seen from the weir'],
    ['![Lisbon](lisbon.jpg)', 'Lisbon'],
  ])('reads the words under a picture: %s', async (text, caption) => {
    expect(await captions(`${text}\n\nNobody came.`, { 'a.jpg': photo(), 'lisbon.jpg': photo() })).toContain(caption);
  });

  it.each([
    ['![image](a.jpg)'],
    ['![IMG_2034.jpg](a.jpg)'],
    ['![图片描述](a.jpg)'],
    ['![在这里插入图片描述](a.jpg)'],
    ['![Bild 3](a.jpg)'],
    ['![](a.jpg)\n\nFigures do not lie, the miller said.'],
    ['![](a.jpg)\n\n图书馆明天开门。'],
  ])('takes no filler, file name or plain paragraph for a caption: %s', async (text) => {
    const found = await captions(text, { 'a.jpg': photo() });
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([null]));
  });

  it.each([
    ['an icon', '![Phone](a.png)', photo(64, 64)],
    ['a divider', '![A line](a.png)', photo(1200, 40)],
    ['a tracking pixel', '![](a.png)', photo(1, 1)],
    ['a small picture that nobody describes', '![](a.png)', photo(400, 300)],
    ['a logo', '![Company logo](a.png)', photo(800, 600)],
    ['a code to scan', '![扫描二维码](a.png)', photo(800, 800)],
    ['a share button', '![](share-button.png)', photo(800, 600)],
    ['an avatar', '![](img/avatars/17.jpg)', photo(800, 800)],
    ['one that could not be opened', '![The mill](gone.png)', photo()],
  ])('does not show %s', async (_, text, picture) => {
    const url = /\(([^)]*)\)/.exec(text)?.[1] ?? '';
    expect(
      await see(`${text}\n\n${PARAGRAPH}`, url === 'gone.png' ? { 'a.png': picture } : { [url]: picture }),
    ).toEqual([]);
  });

  it('shows what is described, even if its file is called like furniture', async () => {
    const text = '![The banner that the strikers carried to the station](banner.png)';
    expect(await captions(text, { 'banner.png': photo(800, 600) })).toHaveLength(1);
    const logo = '![How the railway changed its logo from a wheel to an arrow](logo.png)';
    expect(await captions(logo, { 'logo.png': photo(800, 600) })).toHaveLength(1);
  });
});
