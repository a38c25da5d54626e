import { describe, expect, it } from 'vitest';
import type { SourceFormat } from '../../../src/core/model.js';
import { resolveLinks } from '../../../src/core/read/resolveLinks.js';
import { read } from '../../support/read.js';

/** The words of each link, and where they lead. */
async function links(raw: string, format: SourceFormat, fetched: string | null = null) {
  const article = resolveLinks(await read(raw, format), fetched);
  return (article.links ?? []).map(({ start, end, url }) => [raw.slice(start, end), url]);
}

const addressOf = async (raw: string, format: SourceFormat, fetched: string | null = null) =>
  resolveLinks(await read(raw, format), fetched).address ?? null;

describe('the links of Markdown', () => {
  it('are found in paragraphs, lists, quotes, tables and headings, in every form', async () => {
    const raw = [
      '# On [oil](https://oil.example/)',
      '',
      'See **the [whole *guide*](https://guide.example/a?b=c)** and <https://plain.example/x>, or [this one][ref].',
      '',
      '- [hinges](https://hinges.example)',
      '',
      '> Ask <a href="https://smith.example/?a=1&amp;b=2">the smith</a>.',
      '',
      '| A | B |',
      '|---|---|',
      '| [cell](https://cell.example/) | b |',
      '',
      '[ref]: https://ref.example/',
    ].join('\n');
    expect(await links(raw, 'md')).toEqual([
      ['oil', 'https://oil.example/'],
      ['whole *guide', 'https://guide.example/a?b=c'],
      ['https://plain.example/x', 'https://plain.example/x'],
      ['this one', 'https://ref.example/'],
      ['hinges', 'https://hinges.example/'],
      ['the smith', 'https://smith.example/?a=1&b=2'],
      ['cell', 'https://cell.example/'],
      // What is to be looked up leads to itself.
      ['https://ref.example/', 'https://ref.example/'],
    ]);
  });

  it('lead to addresses that anyone can open, and nowhere else', async () => {
    const raw = '[a](#top) [b](mailto:a@b.example) [c](javascript:alert(1)) [d](file:///etc/passwd) [e](../near.html)';
    expect(await links(raw, 'md')).toEqual([]);
    expect(await links(raw, 'md', 'https://site.example/posts/one.md')).toEqual([
      ['e', 'https://site.example/near.html'],
    ]);
  });
});

describe('the links of a page', () => {
  it('refer to what the page says they refer to, and are those of its article', async () => {
    const prose = 'The gate is oiled in spring, and every hinge is looked at by someone who knows what it is for. ';
    const raw = `<html><head><base href="https://base.example/dir/"><title>Gates</title></head><body><nav><a href="/menu">Menu</a></nav>
<article><h1>Gates</h1><p>${prose.repeat(3)}<a href="guide.html">The <b>guide</b></a>.</p><p>${prose.repeat(4)}</p></article></body></html>`;
    expect(await links(raw, 'html')).toEqual([['The <b>guide', 'https://base.example/dir/guide.html']]);
  });
});

describe('the address of an article', () => {
  const page = (head: string) => `<html><head>${head}</head><body><p>Oil the hinges every spring.</p></body></html>`;

  it('is what the article says of itself', async () => {
    expect(await addressOf('---\ntitle: T\nurl: https://a.example/t\n---\nWords.', 'md')).toBe('https://a.example/t');
    expect(await addressOf('+++\ncanonical = "https://a.example/t"\n+++\nWords.', 'md')).toBe('https://a.example/t');
    const both =
      '<meta property="og:url" content="https://a.example/og"><link rel="canonical" href="https://a.example/c">';
    expect(await addressOf(page(both), 'html')).toBe('https://a.example/c');
    expect(await addressOf(page('<meta property="og:url" content="https://a.example/og">'), 'html')).toBe(
      'https://a.example/og',
    );
  });

  it('is else where it was fetched from, and else nobody knows it', async () => {
    expect(await addressOf(page(''), 'html', 'https://a.example/x')).toBe('https://a.example/x');
    expect(await addressOf('---\nsource: Weekly Gate\n---\nWords.', 'md')).toBeNull();
    expect(await addressOf('Words.', 'txt')).toBeNull();
  });
});
