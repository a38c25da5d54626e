import type { DeckParts } from '../../src/core/render/renderParts.js';
import type { Library, ServedDeck } from '../../src/io/present/servedDeck.js';

/** A deck of slides `{id: html}` as the server is given it. What the audience gets says so. */
export function servedDeck(slug: string, revision = '1', slides: Record<string, string> = { s1: 'one' }): ServedDeck {
  const partsFor = (audience: string): DeckParts => ({
    title: slug,
    language: 'en',
    look: { theme: 'paper', schemes: null },
    styles: ['css'],
    slides: Object.entries(slides).map(([id, html]) => ({
      id,
      html: audience === 'audience' ? `public ${html}` : html,
    })),
  });
  return {
    slug,
    revision,
    frame: 'frame',
    partsFor,
    presenterPage: () => `deck ${slug}`,
    audiencePage: () => ({ html: `public deck ${slug}`, policy: 'policy' }),
    outline: () => ({ slides: [{ id: 's1', title: slug, notes: ['Say it.'], seconds: 30 }] }),
    remotePage: () => ({ html: `remote of ${slug}`, policy: 'policy' }),
    coverPage: () => ({ html: `cover ${slug}`, policy: 'policy' }),
    speakerPage: () => ({ html: `speaker ${slug}`, policy: 'policy' }),
  };
}

/** Decks of these slugs; the one that is called `broken` cannot be built. */
export function libraryOf(slugs: readonly string[]): Library {
  return {
    async open(slug) {
      if (slug === 'broken') throw new Error('Broken.');
      return slugs.includes(slug) ? servedDeck(slug) : null;
    },
    list: () => slugs,
    renderIndex: async () => ({ html: `${slugs.length} decks`, policy: 'index policy' }),
    renderRefusal: async (language) => ({ html: `refused in ${language}`, policy: '' }),
    renderProblem: async (_slug, error) => ({ html: error instanceof Error ? error.message : '', policy: '' }),
  };
}
