import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/model.js';
import { isDecoration } from '../../../src/core/plan/pictures/isDecoration.js';
import { leadsAway } from '../../../src/core/read/leadsAway.js';
import { read } from '../../support/read.js';

describe('leadsAway', () => {
  it.each([
    ['https://shop.example/sale', 'https://ads.example/banner-300.png'],
    ['https://ci.example/builds/main', 'https://ci.example/status.svg'],
    ['/subscribe', '/images/paper-boat.jpg'],
    ['https://example.org/images/', 'https://example.org/images/boat.jpg'],
  ])('%s is another page than %s', (href, url) => expect(leadsAway(href, url)).toBe(true));

  it.each([
    ['the picture itself', 'https://example.org/boat.jpg', 'https://example.org/boat.jpg'],
    ['its full size', 'https://cdn.example/s1600/DSC_2.JPG?x=1', 'https://cdn.example/s320/DSC_2.JPG'],
    ['the page about it', '/wiki/File:Tidal_mill.jpg', '/thumb/320px-Tidal_mill.jpg'],
    ['its attachment page', '/2020/05/the-mill/mill-weir/', '/uploads/2020/05/mill-weir-300x200.jpg'],
    [
      'its page in an album',
      'https://photos.example/people/ann/51234567',
      'https://live.example/65535/51234567_ab_c.jpg',
    ],
    ['an address in an address', '/fetch/w_100/https%3A%2F%2Fs3.example%2Fa.jpeg', '/fetch/a'],
    ['a script', 'javascript:void(0)', '/boat.jpg'],
    ['a place on the page', '#lightbox-1', '/boat.jpg'],
  ])('leads to %s', (_, href, url) => expect(leadsAway(href, url)).toBe(false));
});

const imagesOf = async (text: string, format: 'md' | 'html') =>
  (await read(text, format)).blocks.filter(
    (block): block is Extract<Block, { type: 'image' }> => block.type === 'image',
  );

const P = '<p>The mill at the weir stood empty for years, and nobody in the village wanted to have it.</p>';

describe('pictures inside links', () => {
  it('Markdown: a badge is decoration, a thumbnail of the picture is none', async () => {
    const images = await imagesOf(
      '# The mill\n\n[![The weekly letter](letter.png)](https://example.org/join)\n\n[![The weir](small/weir.jpg)](large/weir.jpg)\n\n[<img src="tea.png" alt="Tea for all">](https://example.org/shop)\n\n![The wheel](wheel.jpg)\n',
      'md',
    );
    expect(images.map((image) => [image.url, isDecoration(image)])).toEqual([
      ['letter.png', true],
      ['small/weir.jpg', false],
      ['tea.png', true],
      ['wheel.jpg', false],
    ]);
  });

  it('HTML: the same, and one with a caption of its own is the article’s wherever it leads', async () => {
    const images = await imagesOf(
      `<article><h1>The mill</h1>${P}<p><a href="https://example.org/shop"><img src="tea.png" alt="Tea for all"></a></p>${P}
<a href="/large/weir.jpg"><span><img src="/small/weir.jpg" alt="The weir"></span></a>${P}
<figure><a href="https://example.org/map"><img src="plan.png" alt=""></a><figcaption>The plan of 1850</figcaption></figure>${P}</article>`,
      'html',
    );
    expect(images.map((image) => [image.url, isDecoration(image)])).toEqual([
      ['tea.png', true],
      ['/small/weir.jpg', false],
      ['plan.png', false],
    ]);
  });
});
