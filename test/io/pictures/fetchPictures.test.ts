import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPicture } from '../../../src/io/pictures/fetchPicture.js';
import { fetchPictures } from '../../../src/io/pictures/fetchPictures.js';
import { PictureMemory } from '../../../src/io/pictures/pictureMemory.js';
import { serveLocally } from '../../support/serveLocally.js';

let server: Awaited<ReturnType<typeof serveLocally>>;
beforeAll(async () => {
  server = await serveLocally((request, response) => {
    if (request.url === '/a.png') response.setHeader('content-type', 'image/png').end('bytes');
    else if (request.url === '/untold') response.end('bytes');
    else if (request.url === '/moved.png') response.writeHead(302, { location: '/a.png' }).end();
    else if (request.url === '/page') response.setHeader('content-type', 'text/html').end('<p>No.</p>');
    else if (request.url === '/huge.png')
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': '90000000' }).end();
    else response.writeHead(404).end();
  });
});
afterAll(() => server.close());

describe('fetchPicture', () => {
  const fetch = (path: string, allowPrivate = true) => fetchPicture(`${server.address}${path}`, { allowPrivate });

  it('fetches a picture, also one whose type is not told and one that has moved', async () => {
    for (const path of ['/a.png', '/untold', '/moved.png']) expect(String(await fetch(path))).toBe('bytes');
  });

  it.each([
    ['/page', 'bad-format', 'there is text/html, no picture'],
    ['/gone.png', 'not-found', 'the server has no such picture (404)'],
    ['/huge.png', 'too-large', 'it is too large (85.8 MB)'],
  ])('says of %s what is wrong, as the end of a sentence', async (path, code, message) => {
    await expect(fetch(path)).rejects.toMatchObject({ code, message });
  });

  it('leaves private networks alone unless that is allowed', async () => {
    await expect(fetch('/a.png', false)).rejects.toMatchObject({
      code: 'private-address',
      fix: expect.stringContaining('--allow-private'),
    });
  });
});

describe('fetchPictures', () => {
  const urls = Array.from({ length: 9 }, (_, i) => `https://example.org/${i}.png`);

  it('asks for each address once, at most four at a time, and remembers both what came and what did not', async () => {
    const memory = new PictureMemory();
    const asked: string[] = [];
    let open = 0;
    let most = 0;
    const slow = async (url: string) => {
      asked.push(url);
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
      if (url.includes('3')) throw new Error('broken');
      return Buffer.from(url);
    };
    for (let build = 0; build < 2; build += 1) {
      const fetched = await fetchPictures([...urls, ...urls], slow, memory);
      expect(String(await fetched(urls[8] ?? ''))).toBe(urls[8]);
      await expect(fetched(urls[3] ?? '')).rejects.toThrow('broken');
    }
    expect(asked).toEqual(urls);
    expect(most).toBe(4);
  });

  it('stops at the limit for all of them, in their order', async () => {
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return new Uint8Array(1000);
    };
    const fetched = await fetchPictures(urls, fetch, new PictureMemory(), { mostBytes: 6000 });
    expect(asked).toEqual(urls.slice(0, 8));
    await expect(fetched(urls[8] ?? '')).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/MB/),
    });
  });

  it('goes on without the rest where the servers take too long', async () => {
    const fetch = () => new Promise<Uint8Array>((resolve) => setTimeout(resolve, 15, new Uint8Array(1)));
    const fetched = await fetchPictures(urls, fetch, new PictureMemory(), { mostMs: 10 });
    expect(await fetched(urls[0] ?? '')).toHaveLength(1);
    await expect(fetched(urls[4] ?? '')).rejects.toThrow('took');
  });
});

describe('PictureMemory', () => {
  it('scales the same bytes once, and other bytes anew', async () => {
    const memory = new PictureMemory();
    let scaled = 0;
    const scale = async () => {
      scaled += 1;
      return `data:${scaled}`;
    };
    const keep = (words: string) => memory.keepScaled(Buffer.from(words), scale);
    expect([await keep('a'), await keep('a'), await keep('b'), await keep('a')]).toEqual([
      'data:1',
      'data:1',
      'data:2',
      'data:1',
    ]);
  });
});
