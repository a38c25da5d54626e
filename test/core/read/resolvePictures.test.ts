import { describe, expect, it } from 'vitest';
import { resolvePicture, resolvePictures } from '../../../src/core/read/resolvePictures.js';
import { EMPTY } from '../../../src/core/trace.js';
import { read } from '../../support/read.js';

const picture = (url: string) => ({ type: 'image', alt: EMPTY, url }) as const;
const resolve = (url: string, base: string) => resolvePicture(picture(url), base);

describe('resolvePictures', () => {
  it.each([
    ['a.png', 'https://example.org/posts/may', 'https://example.org/posts/a.png'],
    ['../a.png?w=9', 'https://example.org/posts/may/', 'https://example.org/posts/a.png?w=9'],
    ['/a.png', 'http://example.org:81/posts/may', 'http://example.org:81/a.png'],
    ['//cdn.example/a.png', 'https://example.org/', 'https://cdn.example/a.png'],
    ['a.png', '/static/index.html', '/static/a.png'],
    ['a.png', '../pics/', '../pics/a.png'],
  ])('%s seen from %s', (url, base, expected) =>
    expect(resolve(url, base)).toEqual({ ...picture(expected), written: url }));

  it('leaves whole addresses and pictures inside the article as they are', () => {
    for (const url of ['https://a.example/b.png', 'data:image/png;base64,AAAA', ''])
      expect(resolve(url, 'https://example.org/')).toEqual(picture(url));
  });

  it('leaves an article alone that was not fetched', () => {
    const blocks = [picture('a.png')];
    expect(resolvePictures(blocks, null)).toBe(blocks);
  });

  it('goes by <base href>, which may itself be relative to the page', async () => {
    const page = (base: string) =>
      `<html><head><title>The mill</title><base href="${base}"></head><body><h1>The mill</h1><p>The mill at the weir stood empty for years, and nobody in the village wanted to have it.</p><img src="weir.jpg" alt="The weir"><p>In the end a baker bought it, and the wheel turned again for the first time since the flood.</p></body></html>`;
    const urlsOf = async (base: string) => {
      const { blocks } = await read(page(base), 'html');
      return resolvePictures(blocks, 'https://example.org/posts/mill').flatMap((block) =>
        block.type === 'image' ? [[block.url, block.written]] : [],
      );
    };
    expect(await urlsOf('https://cdn.example/img/')).toEqual([['https://cdn.example/img/weir.jpg', 'weir.jpg']]);
    expect(await urlsOf('/img/')).toEqual([['https://example.org/img/weir.jpg', 'weir.jpg']]);
    expect(await urlsOf('javascript:alert(1)')).toEqual([['https://example.org/posts/weir.jpg', 'weir.jpg']]);
  });
});
