import { describe, expect, it } from 'vitest';
import { nameSlug, nameSlugs } from '../../src/io/slug.js';

describe('nameSlug', () => {
  it.each([
    ['000_1d901f777cae34a8', '000_1d901f777cae34a8'],
    ["What's New — in 2025?", 'whats-new-in-2025'],
    ['Café Übersicht', 'cafe-ubersicht'],
    ['未來的電', 'wei-lai-de-dian'],
    ['AI雲 2025', 'ai-yun-2025'],
  ])('spells %s as %s', async (name, slug) => {
    expect(await nameSlug(name)).toBe(slug);
  });

  it('keeps names apart that it cannot spell', async () => {
    const [one, two] = await Promise.all(['Привет', 'Пока'].map(nameSlug));
    expect(one).toMatch(/^deck-[0-9a-f]{8}$/);
    expect(two).not.toBe(one);
    expect(await nameSlug('talk-Привет')).toMatch(/^talk-[0-9a-f]{8}$/);
  });

  it('is the same for both ways of writing an accent', async () => {
    expect(await nameSlug('\u0438\u0306')).toBe(await nameSlug('\u0439'));
  });

  it('is never longer than a file system takes', async () => {
    expect((await nameSlug('word '.repeat(100))).length).toBeLessThanOrEqual(80);
  });
});

describe('nameSlugs', () => {
  it('gives no slug twice, and the same ones whatever the order', async () => {
    const files = ['/x/b/talk.md', '/x/a/talk.txt', '/x/a/talk.md'];
    const slugs = await nameSlugs(files);
    expect(slugs.get('/x/a/talk.md')).toBe('a');
    expect(slugs.get('/x/a/talk.txt')).toBe('a-2');
    expect(slugs.get('/x/b/talk.md')).toBe('b');
    expect(await nameSlugs([...files].reverse())).toEqual(slugs);
    expect([...slugs.keys()]).toEqual(files);
  });

  it('names a file that says nothing after its folder, whatever else is built', async () => {
    const trains = '/x/Night Trains/article.md';
    expect((await nameSlugs([trains])).get(trains)).toBe('night-trains');
    expect((await nameSlugs(['/x/library/article.md', trains])).get(trains)).toBe('night-trains');
    expect((await nameSlugs(['/README.md'])).get('/README.md')).toBe('readme');
  });

  it('numbers equal names of one folder', async () => {
    const slugs = await nameSlugs(['/x/talk.txt', '/x/talk.md']);
    expect([...slugs.values()].sort()).toEqual(['talk', 'talk-2']);
  });
});
