import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTemplates } from '../../src/io/templates.js';
import { sampleDeck } from '../support/decks.js';

let loaded: Awaited<ReturnType<typeof loadTemplates>>;
beforeAll(async () => {
  loaded = await loadTemplates();
});

describe('loadTemplates', () => {
  it('has a template for every page and every kind of slide', () => {
    const kinds = new Set([...sampleDeck().slides.map(({ kind }) => `slides/${kind}`), 'slides/image']);
    expect(kinds.size).toBe(15);
    for (const name of ['deck', 'print', 'handout', 'speaker', ...kinds]) {
      expect(loaded.templates[name], name).toBeTypeOf('function');
    }
  });

  it('escapes what a template is given', () => {
    const view = { chunks: [{ text: '<b>&"', bound: true }] };
    expect(loaded.templates['parts/text']?.(view)).toBe('<span class="w">&lt;b&gt;&amp;&quot;</span>');
  });

  it('brings every theme of the folder, the styles of every kind, and no comment with them', async () => {
    const files = await readdir(new URL('../../templates/themes/', import.meta.url));
    expect(Object.keys(loaded.css.themes).sort()).toEqual(files.map((file) => file.replace(/\.css$/, '')).sort());
    expect(Object.keys(loaded.css.themes)).toEqual(expect.arrayContaining(['ink', 'paper', 'contrast', 'print']));
    // Code looks the same on whatever slide it stands.
    for (const { kind } of sampleDeck().slides)
      expect(loaded.css.base).toContain(kind === 'code' ? '.slide pre' : `[data-kind="${kind}"]`);
    expect(loaded.css.base + loaded.css.deck + loaded.css.print).not.toContain('/*');
  });

  it('keeps of Reveal what a deck needs, and only that', () => {
    const { style } = loaded.reveal;
    for (const kept of [
      '.reveal .slides>section',
      '.controls',
      '.progress',
      '.pause-overlay',
      'overview',
      '.fragment',
    ]) {
      expect(style).toContain(kept);
    }
    for (const dropped of ['concave', 'cube', '.r-overlay', 'reveal-scroll', 'print-pdf', 'hljs']) {
      expect(style).not.toContain(dropped);
    }
    expect(style.length).toBeLessThan(20_000);
    expect(style.split('{').length).toBe(style.split('}').length);
  });

  it('brings the scripts of the pages, and hashes as a policy wants them', () => {
    expect(Object.keys(loaded.scripts)).toEqual(
      expect.arrayContaining(['deck', 'live', 'measure', 'stage', 'speaker']),
    );
    expect(loaded.sha256('a')).toBe(createHash('sha256').update('a').digest('base64'));
  });
});
